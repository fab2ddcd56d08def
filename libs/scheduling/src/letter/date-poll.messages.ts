import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ConferenceState } from '@beczka/cycles';
import { instantInWords, type Letter, MessageComposers, type OwedMessage } from '@beczka/notifications';
import { Clock, type Language, notFound } from '@beczka/tenancy';
import { DatePollState } from '../poll/date-poll.entity.js';
import { placeFacts, slotLine, themeFact, whenFact } from './letter-parts.js';
import { LetterSubjects, type PollSubject } from './letter-subjects.service.js';
import { OCCASIONS, REMINDERS } from './occasions.js';
import { LEAST_USE } from './reminder-times.js';
import { samplePoll } from './sample-subject.js';
import { STANDARD_WORDING } from './standard-wording.js';
import { conferenceValues, type Matter, wordedLetter } from './worded-letter.js';

const ASKING = [
  'POLL_INVITATION',
  'POLL_REMINDER_1',
  'POLL_REMINDER_2',
  'POLL_EXTENDED',
  'POLL_SLOT_ADDED',
] as const;
const TELLING = ['POLL_CANCELLED', 'CONFERENCE_DATE_KEPT'] as const;

type Asking = (typeof ASKING)[number];
type PollOccasion = Asking | (typeof TELLING)[number];

/** What a reminder that comes at the same time only repeats. */
const ANNOUNCING: PollOccasion[] = ['POLL_INVITATION', 'POLL_EXTENDED'];

/** Letters of a date poll to the participants it asks. */
@Injectable()
export class DatePollMessages implements OnModuleInit {
  constructor(
    private readonly composers: MessageComposers,
    private readonly subjects: LetterSubjects,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    for (const occasion of [...ASKING, ...TELLING]) {
      this.composers.register({
        occasion,
        name: OCCASIONS[occasion],
        kind: REMINDERS.includes(occasion) ? 'REMINDER' : 'NEEDED',
        compose: (messages) => this.compose(occasion, messages),
        preview: (countyId, subjectId, language) => this.preview(occasion, countyId, subjectId, language),
        wording: {
          ...STANDARD_WORDING[occasion],
          sample: (countyId, language, texts) =>
            this.subjects.shown(occasion, countyId, (_manager, sender, link) => {
              const matter = matterOf(occasion, samplePoll(this.clock.today()), language, link);
              return wordedLetter(occasion, matter, { language, sender, texts });
            }),
        },
      });
    }
  }

  private compose(occasion: PollOccasion, messages: OwedMessage[]) {
    return this.subjects.compose(messages, async (manager, countyId, sender) => {
      const ids = messages.map(({ subjectId }) => subjectId);
      const polls = await this.subjects.polls(manager, countyId, ids);
      const answered = await this.answered(manager, countyId, ids);
      const reminding = (REMINDERS as string[]).includes(occasion);
      const added = occasion === 'POLL_SLOT_ADDED' ? await this.addedTo(manager, countyId, ids) : undefined;
      const told = reminding ? await this.told(manager, countyId, ids) : new Set<string>();
      return {
        owed: (message) => {
          const subject = polls.get(message.subjectId);
          const addressee = `${message.subjectId} ${message.participantId}`;
          if (!subject || told.has(addressee)) return false;
          if (added) return added.has(addressee) && this.takesAnswers(subject);
          return this.stillOwed(occasion, message, subject, answered.has(addressee));
        },
        write: ({ subjectId }, { person, link }) => {
          const { id, language, deputyOfName } = person;
          const subject = polls.get(subjectId)!;
          const asked = added ? onlySlots(subject, added.get(`${subjectId} ${id}`)!) : subject;
          const matter = matterOf(occasion, asked, language, link, deputyOfName);
          return { letter: wordedLetter(occasion, matter, { language, sender, reader: person }) };
        },
      };
    });
  }

  private preview(occasion: PollOccasion, countyId: string, id: string, language: Language): Promise<Letter> {
    return this.subjects.shown(occasion, countyId, async (manager, sender, link) => {
      const subject = (await this.subjects.polls(manager, countyId, [id])).get(id);
      if (!subject || (occasion === 'CONFERENCE_DATE_KEPT' && !subject.conference.heldOn)) throw notFound();
      const asked = occasion === 'POLL_SLOT_ADDED' ? asAdded(subject) : subject;
      return wordedLetter(occasion, matterOf(occasion, asked, language, link), { language, sender });
    });
  }

  private stillOwed(
    occasion: PollOccasion,
    { revision, dueAt }: OwedMessage,
    subject: PollSubject,
    spoken: boolean,
  ): boolean {
    const { poll, slots, conference } = subject;
    const today = this.clock.today();
    if (occasion === 'POLL_CANCELLED') {
      return poll.state === DatePollState.CANCELLED && slots.some(({ heldOn }) => heldOn >= today);
    }
    if (occasion === 'CONFERENCE_DATE_KEPT') {
      const { state, heldOn, startsAt } = conference;
      const decided = slots.find(({ id }) => id === poll.decidedSlotId);
      const stands = state === ConferenceState.DATED && heldOn! >= today;
      return stands && decided?.heldOn === heldOn && decided.startsAt === startsAt;
    }
    // An invitation delayed past an extension is as good as new; what speaks of the earlier deadline is not.
    const current = occasion === 'POLL_INVITATION' || revision === poll.deadlineRevision;
    // A first reminder that was held up so long is left to the second, so that they do not come together.
    const half = (dueAt.getTime() + poll.deadline.getTime()) / 2;
    if (occasion === 'POLL_REMINDER_1' && this.clock.now().getTime() > half) return false;
    return current && !spoken && this.takesAnswers(subject);
  }

  private takesAnswers({ poll }: PollSubject): boolean {
    return poll.state === DatePollState.OPEN && poll.deadline > this.clock.now();
  }

  /** Of those who have answered, the dates added that nobody with their voice has answered, by «poll person». */
  private async addedTo(
    manager: EntityManager,
    countyId: string,
    pollIds: string[],
  ): Promise<Map<string, string[]>> {
    const rows: { addressee: string; slots: string[] }[] = await manager.query(
      `SELECT concat(i.poll_id, ' ', i.participant_id) AS addressee, array_agg(s.id) AS slots
       FROM poll_invitation i
       JOIN participant t ON t.county_id = $1 AND t.id = i.participant_id
       JOIN date_slot s ON s.county_id = $1 AND s.poll_id = i.poll_id AND s.added_at IS NOT NULL
       WHERE i.county_id = $1 AND i.poll_id = ANY ($2::uuid[]) AND i.responded_at IS NOT NULL
         AND NOT EXISTS (SELECT FROM answer a
                         JOIN participant voice ON voice.county_id = $1 AND voice.id = a.participant_id
                         WHERE a.county_id = $1 AND a.poll_id = i.poll_id AND a.slot_id = s.id
                           AND (voice.id IN (t.id, t.deputy_of) OR voice.deputy_of = t.id))
       GROUP BY 1`,
      [countyId, pollIds],
    );
    return new Map(rows.map(({ addressee, slots }) => [addressee, slots]));
  }

  /** Whom an invitation has just reached or is about to reach, as «poll person»: after a new address it comes with them. */
  private async told(manager: EntityManager, countyId: string, pollIds: string[]): Promise<Set<string>> {
    const now = this.clock.now();
    const rows: { addressee: string }[] = await manager.query(
      `SELECT concat(subject_id, ' ', participant_id) AS addressee FROM message
       WHERE county_id = $1 AND subject_id = ANY ($2::uuid[]) AND occasion = ANY ($3)
         AND (sent_at > $4 OR state IN ('PENDING', 'SENDING') AND due_at <= $5)`,
      [countyId, pollIds, ANNOUNCING, new Date(now.getTime() - LEAST_USE), now],
    );
    return new Set(rows.map(({ addressee }) => addressee));
  }

  /** For whom an answer has been given, as «poll person»: by themselves, or by who has one voice with them. */
  private async answered(manager: EntityManager, countyId: string, pollIds: string[]): Promise<Set<string>> {
    const rows: { addressee: string }[] = await manager.query(
      `SELECT concat(i.poll_id, ' ', voice.id) AS addressee FROM poll_invitation i
       JOIN participant t ON t.county_id = $1 AND t.id = i.participant_id
       JOIN participant voice ON voice.county_id = $1 AND (voice.id IN (t.id, t.deputy_of) OR voice.deputy_of = t.id)
       WHERE i.county_id = $1 AND i.poll_id = ANY ($2::uuid[]) AND i.responded_at IS NOT NULL`,
      [countyId, pollIds],
    );
    return new Set(rows.map(({ addressee }) => addressee));
  }
}

function matterOf(
  occasion: PollOccasion,
  subject: PollSubject,
  language: Language,
  link: string,
  deputyOf: string | null = null,
): Matter {
  const { poll } = subject;
  const pl = language === 'pl';
  const until = instantInWords(poll.deadline, language);
  const values = { ...conferenceValues(subject, language), ANSWER_BY: until };
  switch (occasion) {
    case 'POLL_CANCELLED':
      return {
        preheader: pl ? 'Odpowiedź nie jest już potrzebna.' : 'No answer is needed any more.',
        paragraphs: poll.closingReason ? [`${pl ? 'Powód' : 'Reason'}: ${poll.closingReason}`] : [],
        values,
      };
    case 'CONFERENCE_DATE_KEPT':
      return {
        preheader: pl ? 'Dotychczasowy termin pozostaje aktualny.' : 'The date you know stays as it is.',
        facts: [whenFact(subject, language), ...placeFacts(subject, language), themeFact(subject, language)],
        action: { label: pl ? 'Szczegóły konferencji' : 'See the details', url: link },
        values,
      };
    default:
      return {
        ...question(occasion, subject, language, link),
        paragraphs: [...(poll.note ? [poll.note] : []), ...(deputyOf ? [inPlaceOf(deputyOf, language)] : [])],
        preheader: preheaderOf(occasion, until, language),
        values,
      };
  }
}

function inPlaceOf(name: string, language: Language): string {
  return language === 'pl'
    ? `Pytamy Państwa w zastępstwie: ${name}. Wystarczy odpowiedź jednej osoby; jeśli odpowiedzą Państwo oboje, przy każdym dniu liczy się odpowiedź bardziej przychylna.`
    : `We ask you in the place of ${name}. One answer is enough; if you both answer, the more favourable one counts for each day.`;
}

const onlySlots = (subject: PollSubject, ids: readonly string[]): PollSubject => ({
  ...subject,
  slots: subject.slots.filter(({ id }) => ids.includes(id)),
});

/** To somebody who has answered all that was asked at first; all the dates while none has been added. */
function asAdded(subject: PollSubject): PollSubject {
  const added = subject.slots.filter(({ addedAt }) => addedAt);
  return added.length ? { ...subject, slots: added } : subject;
}

/** What is asked, the same in every letter that asks. */
function question(
  occasion: Asking,
  { poll, slots, ...subject }: PollSubject,
  language: Language,
  link: string,
) {
  const pl = language === 'pl';
  const offered =
    occasion === 'POLL_SLOT_ADDED'
      ? {
          pl: slots.length === 1 ? 'Nowy termin' : 'Nowe terminy',
          en: slots.length === 1 ? 'New date' : 'New dates',
        }
      : { pl: 'Terminy do wyboru', en: 'Dates to choose from' };
  return {
    facts: [
      themeFact(subject, language),
      ...placeFacts(subject, language),
      {
        label: offered[language],
        value: slots.map((s) => slotLine(s, language)).join('\n'),
      },
      {
        label: pl ? 'Prosimy o odpowiedź do' : 'Please answer by',
        value: instantInWords(poll.deadline, language),
      },
    ],
    action: { label: pl ? 'Zaznaczam terminy' : 'Mark the dates that suit', url: link },
  };
}

function preheaderOf(occasion: Asking, until: string, language: Language): string {
  const pl = language === 'pl';
  switch (occasion) {
    case 'POLL_INVITATION':
      return pl
        ? `Prosimy zaznaczyć dogodne terminy do ${until}.`
        : `Please mark the dates that suit you by ${until}.`;
    case 'POLL_REMINDER_2':
      return pl ? `Odpowiedzi zbieramy do ${until}.` : `Answers are taken until ${until}.`;
    default:
      return pl ? `Na odpowiedź czekamy do ${until}.` : `You can answer until ${until}.`;
  }
}
