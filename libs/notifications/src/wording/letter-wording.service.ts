import { Injectable } from '@nestjs/common';
import {
  Clock,
  CountyTransaction,
  DomainError,
  type FieldFault,
  invalidFields,
  type Language,
  notFound,
} from '@beczka/tenancy';
import type { EntityManager } from 'typeorm';
import { v4, v7 } from 'uuid';
import { layOut } from '../letter/layout.js';
import { MessageComposers, type WordedComposer } from '../message/message-composer.js';
import { type LetterPreview, type LetterWording, OwnWording } from './letter-wording.entity.js';
import type {
  LetterDraftArgs,
  LetterWordingArgs,
  RestoreLetterWordingInput,
  SaveLetterWordingInput,
} from './letter-wording.inputs.js';
import { PLACEHOLDERS, type WordingTexts } from './placeholder.js';
import { templateFault } from './wording-template.js';

/** The texts that hold for an occasion in a language; throws for an occasion that nobody may word. */
export type Wordings = (occasion: string, language: Language) => WordingTexts;

const FIELDS = ['subject', 'greeting', 'opening', 'closing'] as const;

const changedMeanwhile = () =>
  new DomainError('CONFLICT', {
    pl: 'Ktoś w tym czasie zmienił tę treść. Państwa tekst pozostał w formularzu; pod nim jest wersja zapisana. Zapisanie jeszcze raz ją zastąpi.',
    en: 'Somebody has changed this wording meanwhile. Your text is still in the form; below it is the version that was saved. Saving once more replaces it.',
  });

/**
 * How a county words its letters. A letter has the wording that holds when it is composed, which is when it goes; what a
 * reader needs (link, day, place, what changed, who writes and why) stands in it whatever the wording.
 */
@Injectable()
export class LetterWordingService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly composers: MessageComposers,
    private readonly clock: Clock,
  ) {}

  /** For composing, read once a batch. */
  async wordings(manager: EntityManager, countyId: string): Promise<Wordings> {
    const own = await manager.findBy(OwnWording, { countyId });
    return (occasion, language) =>
      own.find((one) => one.occasion === occasion && one.language === language) ??
      this.worded(occasion).wording.standard[language];
  }

  /** Every occasion that may be worded, in both languages. */
  async list(countyId: string, reader: Language): Promise<LetterWording[]> {
    const own = await this.transaction.read(countyId, (manager) => manager.findBy(OwnWording, { countyId }));
    return this.composers.worded().flatMap((composer) =>
      (['pl', 'en'] as const).map((language) => {
        const found = own.find((one) => one.occasion === composer.occasion && one.language === language);
        return told(composer, language, found ?? null, reader);
      }),
    );
  }

  /** Throws NOT_FOUND for an occasion that nobody may word. */
  async get({ countyId, occasion, language }: LetterWordingArgs, reader: Language): Promise<LetterWording> {
    const composer = this.worded(occasion);
    const own = await this.transaction.read(countyId, (manager) =>
      manager.findOneBy(OwnWording, { countyId, occasion, language }),
    );
    return told(composer, language, own, reader);
  }

  /** Throws NOT_FOUND, and INVALID at the fields. */
  async draft({ countyId, occasion, language, closing, ...rest }: LetterDraftArgs): Promise<LetterPreview> {
    const composer = this.worded(occasion);
    const texts = { ...rest, closing: closing ?? '' };
    refuseFaults(composer, language, texts, '');
    return layOut(await composer.wording.sample(countyId, language, texts), 'ON_PAGE');
  }

  /**
   * What is saved already changes nothing. Throws NOT_FOUND, INVALID at the fields, CONFLICT when somebody has changed it
   * since it was read.
   */
  async save(input: SaveLetterWordingInput): Promise<void> {
    const { countyId, occasion, language, follows, subject, greeting, opening, closing } = input;
    const texts = { subject, greeting, opening, closing: closing ?? '' };
    const composer = this.worded(occasion);
    refuseFaults(composer, language, texts, 'input.');
    await this.change(input, async (manager, present) => {
      if (sameTexts(texts, present ?? composer.wording.standard[language])) return;
      if ((present?.version ?? null) !== (follows ?? null)) throw changedMeanwhile();
      const changed = { ...texts, version: v4(), changedAt: this.clock.now() };
      if (present) await manager.update(OwnWording, { countyId, id: present.id }, changed);
      else await manager.insert(OwnWording, { countyId, id: v7(), occasion, language, ...changed });
    });
  }

  /** Back to the standard wording. Throws NOT_FOUND, and CONFLICT as {@link save}. */
  async restore(input: RestoreLetterWordingInput): Promise<void> {
    this.worded(input.occasion);
    await this.change(input, async (manager, present) => {
      if (!present) return;
      if (present.version !== input.follows) throw changedMeanwhile();
      await manager.delete(OwnWording, { countyId: input.countyId, id: present.id });
    });
  }

  /** One at a time: also where there is no row to lock yet. */
  private change(
    { countyId, occasion, language }: Pick<OwnWording, 'countyId' | 'occasion' | 'language'>,
    work: (manager: EntityManager, present: OwnWording | null) => Promise<void>,
  ): Promise<void> {
    return this.transaction.write(countyId, async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('letter_wording ' || $1))`, [countyId]);
      await work(manager, await manager.findOneBy(OwnWording, { countyId, occasion, language }));
    });
  }

  private worded(occasion: string): WordedComposer {
    const composer = this.composers.worded().find((one) => one.occasion === occasion);
    if (!composer) throw notFound();
    return composer;
  }
}

const sameTexts = (one: WordingTexts, other: WordingTexts) =>
  FIELDS.every((field) => one[field] === other[field]);

function told(
  { occasion, name, wording }: WordedComposer,
  language: Language,
  own: OwnWording | null,
  reader: Language,
): LetterWording {
  return {
    occasion,
    occasionName: name[reader],
    language,
    texts: own ?? wording.standard[language],
    standard: wording.standard[language],
    version: own?.version ?? null,
    changedAt: own?.changedAt ?? null,
    placeholders: wording.placeholders.map((one) => ({
      name: PLACEHOLDERS[one][language],
      meaning: PLACEHOLDERS[one].meaning[reader],
    })),
  };
}

function refuseFaults(
  { wording }: WordedComposer,
  language: Language,
  texts: WordingTexts,
  prefix: string,
): void {
  const faults = FIELDS.flatMap((field): FieldFault[] => {
    const sentence = templateFault(texts[field], wording.placeholders, language);
    return sentence ? [{ field: `${prefix}${field}`, sentence }] : [];
  });
  if (faults.length) throw invalidFields(faults);
}
