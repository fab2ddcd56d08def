import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { StaffService } from '@beczka/identity';
import { type ComposedMessage, type Letter, MessageComposers, type OwedMessage } from '@beczka/notifications';
import { CountyTransaction, type Language, notFound } from '@beczka/tenancy';
import { DatePollState } from '../poll/date-poll.entity.js';
import { explainSlot, explainUndecided, explainWinner } from '../tally/explain.js';
import { conferenceDate, conferenceName, conferenceOfCycle, footer, GREETING } from './letter-parts.js';
import { LetterSubjects, type PollSubject, type Sender } from './letter-subjects.service.js';
import { lostInWords } from '../poll/lost-words.js';
import { OCCASIONS } from './occasions.js';
import { namesOf, type PollPicture, pollPictures } from '../poll/poll-picture.js';
import { tally } from '../tally/tally.js';

const NOTICES = ['POLL_DECIDED_NOTICE', 'POLL_UNDECIDED_NOTICE'] as const;
type Notice = (typeof NOTICES)[number];

/** Tells the county's coordinators how a poll ended. */
@Injectable()
export class StaffNoticeMessages implements OnModuleInit {
  constructor(
    private readonly composers: MessageComposers,
    private readonly subjects: LetterSubjects,
    private readonly staff: StaffService,
    private readonly transaction: CountyTransaction,
  ) {}

  onModuleInit(): void {
    for (const occasion of NOTICES) {
      this.composers.register({
        occasion,
        name: OCCASIONS[occasion],
        compose: (messages) => this.compose(occasion, messages),
        preview: (countyId, subjectId, language) =>
          this.transaction.read(countyId, async (manager) => {
            const write = await this.writer(manager, countyId, [subjectId]);
            const letter = write(occasion, subjectId, language);
            if (!letter) throw notFound();
            return letter;
          }),
      });
    }
  }

  private async compose(occasion: Notice, messages: OwedMessage[]) {
    const countyId = messages[0]!.countyId;
    return this.transaction.read(countyId, async (manager) => {
      const userIds = messages.flatMap(({ userId }) => userId ?? []);
      const people = new Map(
        (await this.staff.emailsOf(userIds, countyId)).map((person) => [person.id, person]),
      );
      const write = await this.writer(
        manager,
        countyId,
        messages.map(({ subjectId }) => subjectId),
      );
      return new Map<string, ComposedMessage | 'SUPERSEDED'>(
        messages.map(({ id, userId, subjectId }) => {
          const person = people.get(userId ?? '');
          const letter = person && write(occasion, subjectId, person.language);
          return [id, letter ? { to: { name: person.name, email: person.email }, letter } : 'SUPERSEDED'];
        }),
      );
    });
  }

  private async writer(manager: EntityManager, countyId: string, pollIds: string[]) {
    const sender = await this.subjects.sender(manager, countyId);
    const polls = await this.subjects.polls(manager, countyId, pollIds);
    const pictures = await pollPictures(manager, countyId, pollIds);
    return (occasion: Notice, pollId: string, language: Language): Letter | undefined => {
      const subject = polls.get(pollId);
      const page = this.subjects.staffPage(countyId, `poll/${pollId}`);
      return subject && noticeOf(occasion, subject, pictures.get(pollId)!, sender, page, language);
    };
  }
}

/** Nothing when the poll did not end, or no longer stands, as the notice would say. */
function noticeOf(
  occasion: Notice,
  subject: PollSubject,
  picture: PollPicture,
  sender: Sender,
  page: string,
  language: Language,
): Letter | undefined {
  const { poll, conference } = subject;
  const decided = occasion === 'POLL_DECIDED_NOTICE';
  if (poll.state !== (decided ? DatePollState.DECIDED : DatePollState.UNDECIDED)) return undefined;
  if (decided && !conference.heldOn) return undefined;
  const pl = language === 'pl';
  const name = conferenceName(subject, language);
  const whole = conferenceOfCycle(subject, language);
  const date = decided ? conferenceDate(subject, language) : '';
  const texts = decided
    ? {
        subject: pl ? `${name}: wybrano termin ${date}` : `${name}: the date is ${date}`,
        preheader: pl
          ? 'Zaproszenia do uczestników są już w drodze.'
          : 'Invitations to the participants are on their way.',
        first: pl
          ? `${whole} odbędzie się ${date}. Uczestnicy dostaną zaproszenia.`
          : `${whole} will take place on ${date}. The participants will get invitations.`,
      }
    : {
        subject: pl ? `${name}: terminu nie udało się wybrać` : `${name}: no date could be chosen`,
        preheader: pl ? 'Potrzebna jest Państwa decyzja.' : 'Your decision is needed.',
        first: pl
          ? `zbieranie odpowiedzi zostało zakończone, ale żaden termin nie może zostać wybrany: ${whole}.`
          : `Answers have been closed, but no date could be chosen for ${whole}.`,
      };
  return {
    language,
    subject: texts.subject,
    preheader: texts.preheader,
    greeting: GREETING[language],
    paragraphs: [texts.first, ...reasonsOf(picture, language)],
    action: { label: pl ? 'Wyniki odpowiedzi' : 'See the results', url: page },
    footer: {
      ...footer(sender, language),
      privacy: undefined,
      reason: pl
        ? 'Piszemy, ponieważ koordynują Państwo konferencje w tym powiecie.'
        : 'We write because you coordinate the conferences of this county.',
    },
  };
}

/** Why it ended as it did, a paragraph each. */
function reasonsOf(picture: PollPicture, language: Language): string[] {
  const { poll, slots } = picture;
  if (poll.closingReason)
    return [{ pl: `Powód: ${poll.closingReason}`, en: `Reason: ${poll.closingReason}` }[language]];
  const names = namesOf(picture, language);
  const result = tally(picture.table);
  const winner = result.slots.find(({ slotId }) => slotId === poll.decidedSlotId);
  const lost = slots.flatMap((slot) => (slot.lostTo ? [lostInWords(slot, language)] : []));
  if (winner) {
    const why = winner.slotId === result.winner ? explainWinner(result, language, 'WINS') : null;
    return [`${explainSlot(winner, names, language)}.`, ...(why ? [`${why}.`] : []), ...lost];
  }
  const undecided = explainUndecided(result, names, language);
  return [
    ...lost,
    ...(undecided ? [undecided.summary, ...undecided.blocks] : []),
    ...(undecided?.nearest ? [undecided.nearest.text] : []),
  ];
}
