import { Injectable } from '@nestjs/common';
import type { Language, Sentence } from '@beczka/tenancy';
import type { CalendarEntry, Mailbox } from '../letter/calendar-file.js';
import type { Letter } from '../letter/letter.js';
import type { Message } from './message.entity.js';
import type { Placeholder, WordingTexts } from '../wording/placeholder.js';

/** A message that is about to be sent. */
export type OwedMessage = Pick<
  Message,
  | 'countyId'
  | 'id'
  | 'participantId'
  | 'userId'
  | 'occasion'
  | 'subjectId'
  | 'revision'
  | 'dueAt'
  | 'attempts'
>;

/**
 * How far somebody can do without a letter. REQUESTED answers at once what they have asked for themselves and always goes;
 * AWAITED is what they have asked to be told when it comes: it goes whatever they object to, though not while mail is
 * paused; NEEDED belongs to agreeing a date and stops when they object to all mail; a REMINDER stops as soon as they take
 * their consent to it back.
 */
export type LetterKind = 'REQUESTED' | 'AWAITED' | 'NEEDED' | 'REMINDER';

/** What a person gets. The sender fills in who sends it and when. */
export interface ComposedMessage {
  to: Mailbox;
  /** Of the county's privacy notice that the letter links. */
  noticeVersion?: number;
  letter: Letter;
  /** The reader can do without such letters by one click in their mail program: it posts to the footer's `choices`. */
  oneClick?: boolean;
  calendar?: { method: 'REQUEST' | 'CANCEL' } & Omit<CalendarEntry, 'organizer' | 'stampedAt' | 'language'>;
}

/** How far a letter's words are the county's. */
export interface OwnWords {
  placeholders: readonly Placeholder[];
  standard: Readonly<Record<Language, WordingTexts>>;
  /** The letter about an invented matter, in these texts or in those that hold. */
  sample(countyId: string, language: Language, texts?: WordingTexts): Promise<Letter>;
}

/** Writes the messages of one occasion, from what is true at the moment of sending. */
export interface MessageComposer {
  /** `DATE_POLL_OPENED`; stands in the ledger, so it never changes. */
  occasion: string;
  name: Sentence;
  /** NEEDED when left out. */
  kind?: LetterKind;
  /**
   * Composes messages of one county and this occasion, by message id. `SUPERSEDED`: nobody needs it any more (answered,
   * cancelled, overtaken by a later revision, the person is gone, the day is past); it is cancelled.
   */
  compose(messages: OwedMessage[]): Promise<ReadonlyMap<string, ComposedMessage | 'SUPERSEDED'>>;
  /** What a county may word itself; left out where the wording is fixed. */
  wording?: OwnWords;
  /** The letter to a sample reader, with a placeholder for the personal link. Throws NOT_FOUND. */
  preview(countyId: string, subjectId: string, language: Language): Promise<Letter>;
}

export type WordedComposer = MessageComposer & { wording: OwnWords };

/** Every occasion that a message can have; whoever owns an occasion registers its composer when the app starts. */
@Injectable()
export class MessageComposers {
  private readonly composers = new Map<string, MessageComposer>();

  register(...composers: MessageComposer[]): void {
    for (const composer of composers) {
      if (this.composers.has(composer.occasion)) throw new Error(`${composer.occasion} is composed twice.`);
      this.composers.set(composer.occasion, composer);
    }
  }

  kindOf(occasion: string): LetterKind {
    return this.find(occasion)?.kind ?? 'NEEDED';
  }

  /** The occasions whose letters are of these kinds. */
  occasionsOf(kinds: readonly LetterKind[]): string[] {
    return [...this.composers.keys()].filter((occasion) => kinds.includes(this.kindOf(occasion)));
  }

  /** The occasions whose letters go while mail is paused. */
  neverPaused(): string[] {
    return this.occasionsOf(['REQUESTED']);
  }

  /** Those whose letters a county may word, in the order in which they were registered. */
  worded(): WordedComposer[] {
    return [...this.composers.values()].filter((one): one is WordedComposer => one.wording !== undefined);
  }

  find(occasion: string): MessageComposer | undefined {
    return this.composers.get(occasion);
  }
}
