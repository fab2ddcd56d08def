import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ConferenceState } from '@beczka/cycles';
import { instantInWords, type Letter, MessageComposers, type OwedMessage } from '@beczka/notifications';
import { Clock, CountyTransaction, type Language, notFound } from '@beczka/tenancy';
import { DatePollState } from '../poll/date-poll.entity.js';
import {
  conferenceName,
  conferenceOfCycle,
  footer,
  GREETING,
  PERSONAL,
  placeFacts,
  slotLine,
  themeFact,
  whenFact,
  withChoices,
} from './letter-parts.js';
import { LetterSubjects, type PollSubject } from './letter-subjects.service.js';
import { OCCASIONS, REMINDERS } from './occasions.js';
import { LEAST_USE } from './reminder-times.js';

const ASKING = ['POLL_INVITATION', 'POLL_REMINDER_1', 'POLL_REMINDER_2', 'POLL_EXTENDED'] as const;
const TELLING = ['POLL_CANCELLED', 'CONFERENCE_DATE_KEPT'] as const;

type Asking = (typeof ASKING)[number];
type PollOccasion = Asking | (typeof TELLING)[number];
type Body = Omit<Letter, 'footer' | 'language' | 'greeting'>;

/** What a reminder that comes at the same time only repeats. */
const ANNOUNCING: PollOccasion[] = ['POLL_INVITATION', 'POLL_EXTENDED'];

/** Letters of a date poll to the participants it asks. */
@Injectable()
export class DatePollMessages implements OnModuleInit {
  constructor(
    private readonly composers: MessageComposers,
    private readonly subjects: LetterSubjects,
    private readonly transaction: CountyTransaction,
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
      });
    }
  }

  private compose(occasion: PollOccasion, messages: OwedMessage[]) {
    return this.subjects.compose(messages, async (manager, countyId, sender) => {
      const ids = messages.map(({ subjectId }) => subjectId);
      const polls = await this.subjects.polls(manager, countyId, ids);
      const answered = await this.answered(manager, countyId, ids);
      const reminding = (REMINDERS as string[]).includes(occasion);
      const told = reminding ? await this.told(manager, countyId, ids) : new Set<string>();
      return {
        owed: (message) => {
          const subject = polls.get(message.subjectId);
          const addressee = `${message.subjectId} ${message.participantId}`;
          if (!subject || told.has(addressee)) return false;
          return this.stillOwed(occasion, message, subject, answered.has(addressee));
        },
        write: ({ subjectId }, { person: { language, organizationName, deputyOfName }, link }) => ({
          letter: {
            language,
            greeting: GREETING[language],
            ...bodyOf(occasion, polls.get(subjectId)!, language, link, deputyOfName),
            footer: footer(sender, language, organizationName),
          },
        }),
      };
    });
  }

  private preview(occasion: PollOccasion, countyId: string, id: string, language: Language): Promise<Letter> {
    return this.transaction.read(countyId, async (manager) => {
      const subject = (await this.subjects.polls(manager, countyId, [id])).get(id);
      if (!subject || (occasion === 'CONFERENCE_DATE_KEPT' && !subject.conference.heldOn)) throw notFound();
      const link = this.subjects.sampleLink;
      const letter = {
        language,
        greeting: GREETING[language],
        ...bodyOf(occasion, subject, language, link),
        footer: footer(await this.subjects.sender(manager, countyId), language),
      };
      return withChoices(letter, this.composers.kindOf(occasion), link);
    });
  }

  private stillOwed(
    occasion: PollOccasion,
    { revision, dueAt }: OwedMessage,
    { poll, slots, conference }: PollSubject,
    spoken: boolean,
  ): boolean {
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
    return current && !spoken && poll.state === DatePollState.OPEN && poll.deadline > this.clock.now();
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

function bodyOf(
  occasion: PollOccasion,
  subject: PollSubject,
  language: Language,
  link: string,
  deputyOf: string | null = null,
): Body {
  if (occasion === 'POLL_CANCELLED') return cancelled(subject, language);
  if (occasion === 'CONFERENCE_DATE_KEPT') return dateKept(subject, language, link);
  const { paragraphs, ...asking } = {
    ...question(subject, language, link),
    ...opening(occasion, subject, language),
  };
  return { ...asking, paragraphs: deputyOf ? [...paragraphs, inPlaceOf(deputyOf, language)] : paragraphs };
}

function inPlaceOf(name: string, language: Language): string {
  return language === 'pl'
    ? `Pytamy Państwa w zastępstwie: ${name}. Wystarczy odpowiedź jednej osoby; jeśli odpowiedzą Państwo oboje, przy każdym dniu liczy się odpowiedź bardziej przychylna.`
    : `We ask you in the place of ${name}. One answer is enough; if you both answer, the more favourable one counts for each day.`;
}

/** What is asked, the same in every letter that asks. */
function question(subject: PollSubject, language: Language, link: string) {
  const { poll, slots } = subject;
  const pl = language === 'pl';
  return {
    facts: [
      themeFact(subject, language),
      ...placeFacts(subject, language),
      {
        label: pl ? 'Terminy do wyboru' : 'Dates to choose from',
        value: slots.map((s) => slotLine(s, language)).join('\n'),
      },
      {
        label: pl ? 'Prosimy o odpowiedź do' : 'Please answer by',
        value: instantInWords(poll.deadline, language),
      },
    ],
    action: { label: pl ? 'Zaznaczam terminy' : 'Mark the dates that suit', url: link },
    afterAction: [
      pl
        ? 'Odpowiedź zajmuje mniej niż minutę, nie wymaga konta i można ją zmienić, dopóki zbieramy odpowiedzi.'
        : 'Answering takes less than a minute, needs no account, and can be changed until answers close.',
      PERSONAL[language],
    ],
  };
}

/** How each asking letter begins; the note of the coordinator follows. */
function opening(occasion: Asking, subject: PollSubject, language: Language) {
  const name = conferenceName(subject, language);
  const whole = conferenceOfCycle(subject, language);
  const until = instantInWords(subject.poll.deadline, language);
  const note = subject.poll.note ? [subject.poll.note] : [];
  const texts: Record<Asking, Record<Language, { subject: string; preheader: string; first: string }>> = {
    POLL_INVITATION: {
      pl: {
        subject: `${name}: kiedy Państwu pasuje?`,
        preheader: `Prosimy zaznaczyć dogodne terminy do ${until}.`,
        first: `przed nami ${whole}. Jej termin ustalamy wspólnie: prosimy zaznaczyć, które z podanych dni Państwu pasują.`,
      },
      en: {
        subject: `${name}: when does it suit you?`,
        preheader: `Please mark the dates that suit you by ${until}.`,
        first: `${whole} is ahead of us. We agree its date together: please mark which of the days below suit you.`,
      },
    },
    POLL_REMINDER_1: {
      pl: {
        subject: `${name}: czekamy na Państwa odpowiedź`,
        preheader: `Na odpowiedź czekamy do ${until}.`,
        first: `wciąż czekamy na Państwa głos w sprawie terminu: ${whole}. Im więcej odpowiedzi, tym lepszy dzień wybierzemy.`,
      },
      en: {
        subject: `${name}: we look forward to your answer`,
        preheader: `You can answer until ${until}.`,
        first: `we are still waiting to hear which dates suit you for ${whole}. The more answers, the better the day.`,
      },
    },
    POLL_REMINDER_2: {
      pl: {
        subject: `${name}: ostatnie przypomnienie o wyborze terminu`,
        preheader: `Odpowiedzi zbieramy do ${until}.`,
        first: `niedługo kończymy zbierać odpowiedzi w sprawie terminu: ${whole}. To ostatnie przypomnienie.`,
      },
      en: {
        subject: `${name}: last reminder to choose a date`,
        preheader: `Answers are taken until ${until}.`,
        first: `we shall soon stop taking answers about the date of ${whole}. This is the last reminder.`,
      },
    },
    POLL_EXTENDED: {
      pl: {
        subject: `${name}: więcej czasu na odpowiedź`,
        preheader: `Na odpowiedź czekamy do ${until}.`,
        first: `przedłużyliśmy zbieranie odpowiedzi w sprawie terminu: ${whole}. Czekamy do ${until}.`,
      },
      en: {
        subject: `${name}: more time to answer`,
        preheader: `You can answer until ${until}.`,
        first: `we have extended the time to answer about the date of ${whole}, until ${until}.`,
      },
    },
  };
  const { first, ...head } = texts[occasion][language];
  return { ...head, paragraphs: [sentenceStart(first, language), ...note] };
}

/** After a Polish «Szanowni Państwo,» a letter goes on in lower case; an English one begins a sentence. */
function sentenceStart(text: string, language: Language): string {
  return language === 'pl' ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

function cancelled(subject: PollSubject, language: Language): Body {
  const whole = conferenceOfCycle(subject, language);
  const reason = subject.poll.closingReason;
  if (language === 'pl') {
    return {
      subject: `${conferenceName(subject, 'pl')}: wybór terminu odwołany`,
      preheader: 'Odpowiedź nie jest już potrzebna.',
      paragraphs: [
        `wybór terminu został odwołany: ${whole}. Odpowiedź nie jest już potrzebna, a za udzielone dziękujemy.`,
        ...(reason ? [`Powód: ${reason}`] : []),
      ],
    };
  }
  return {
    subject: `${conferenceName(subject, 'en')}: choosing the date is called off`,
    preheader: 'No answer is needed any more.',
    paragraphs: [
      `Choosing the date of ${whole} has been called off. No answer is needed any more; thank you for those given.`,
      ...(reason ? [`Reason: ${reason}`] : []),
    ],
  };
}

function dateKept(subject: PollSubject, language: Language, link: string): Body {
  const pl = language === 'pl';
  return {
    subject: pl
      ? `${conferenceName(subject, 'pl')}: termin bez zmian`
      : `${conferenceName(subject, 'en')}: the date stays`,
    preheader: pl ? 'Dotychczasowy termin pozostaje aktualny.' : 'The date you know stays as it is.',
    paragraphs: [
      pl
        ? 'dziękujemy za odpowiedzi. Po ponownym pytaniu najlepszy okazał się termin, który już Państwo znają, więc nic się nie zmienia.'
        : 'Thank you for your answers. Having asked again, the date you already know turned out best, so nothing changes.',
    ],
    facts: [whenFact(subject, language), ...placeFacts(subject, language), themeFact(subject, language)],
    action: { label: pl ? 'Szczegóły konferencji' : 'See the details', url: link },
    afterAction: [PERSONAL[language]],
  };
}
