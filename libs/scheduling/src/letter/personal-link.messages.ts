import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Letter, MessageComposers, type OwedMessage } from '@beczka/notifications';
import { Participant } from '@beczka/partners';
import type { EntityManager } from 'typeorm';
import { type Language, notFound } from '@beczka/tenancy';
import { LetterSubjects } from './letter-subjects.service.js';
import { OCCASIONS } from './occasions.js';
import { STANDARD_WORDING } from './standard-wording.js';
import { type Matter, wordedLetter } from './worded-letter.js';

/** Brings a participant their personal link anew. */
@Injectable()
export class PersonalLinkMessages implements OnModuleInit {
  constructor(
    private readonly composers: MessageComposers,
    private readonly subjects: LetterSubjects,
  ) {}

  onModuleInit(): void {
    this.composers.register({
      occasion: 'PERSONAL_LINK',
      name: OCCASIONS.PERSONAL_LINK,
      kind: 'REQUESTED',
      compose: (messages) => this.compose(messages),
      preview: (countyId, id, language) => this.preview(countyId, id, language),
      wording: {
        ...STANDARD_WORDING.PERSONAL_LINK,
        sample: (countyId, language, texts) =>
          this.subjects.shown('PERSONAL_LINK', countyId, (_manager, sender, link) =>
            wordedLetter('PERSONAL_LINK', matterOf(language, link), { language, sender, texts }),
          ),
      },
    });
  }

  private compose(messages: OwedMessage[]) {
    return this.subjects.compose(messages, async (manager, countyId, sender) => {
      const newest = await this.newest(
        manager,
        countyId,
        messages.map(({ subjectId }) => subjectId),
      );
      return {
        owed: ({ subjectId, revision }) => revision === newest.get(subjectId),
        write: (_message, { person, link }) => {
          const { language } = person;
          const matter = matterOf(language, link);
          return { letter: wordedLetter('PERSONAL_LINK', matter, { language, sender, reader: person }) };
        },
      };
    });
  }

  /** The revision of the last link asked for, by person: it makes the earlier ones needless. */
  private async newest(
    manager: EntityManager,
    countyId: string,
    ids: string[],
  ): Promise<Map<string, number>> {
    const rows: { id: string; revision: number }[] = await manager.query(
      `SELECT subject_id AS id, max(revision) AS revision FROM message
       WHERE county_id = $1 AND subject_id = ANY ($2::uuid[]) AND occasion = 'PERSONAL_LINK' GROUP BY 1`,
      [countyId, ids],
    );
    return new Map(rows.map(({ id, revision }) => [id, revision]));
  }

  private preview(countyId: string, id: string, language: Language): Promise<Letter> {
    return this.subjects.shown('PERSONAL_LINK', countyId, async (manager, sender, link) => {
      if (!(await manager.existsBy(Participant, { countyId, id }))) throw notFound();
      return wordedLetter('PERSONAL_LINK', matterOf(language, link), { language, sender });
    });
  }
}

function matterOf(language: Language, link: string): Matter {
  const pl = language === 'pl';
  return {
    preheader: pl
      ? 'Tędy można odpowiadać i sprawdzać terminy konferencji.'
      : 'Answer and look up conference dates here.',
    action: { label: pl ? 'Moja strona' : 'Open my page', url: link },
    values: {},
  };
}
