import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Letter, MessageComposers, type OwedMessage } from '@beczka/notifications';
import { Participant } from '@beczka/partners';
import type { EntityManager } from 'typeorm';
import { CountyTransaction, type Language, notFound } from '@beczka/tenancy';
import { footer, GREETING, PERSONAL } from './letter-parts.js';
import { LetterSubjects, type Sender } from './letter-subjects.service.js';
import { OCCASIONS } from './occasions.js';

/** Brings a participant their personal link anew. */
@Injectable()
export class PersonalLinkMessages implements OnModuleInit {
  constructor(
    private readonly composers: MessageComposers,
    private readonly subjects: LetterSubjects,
    private readonly transaction: CountyTransaction,
  ) {}

  onModuleInit(): void {
    this.composers.register({
      occasion: 'PERSONAL_LINK',
      name: OCCASIONS.PERSONAL_LINK,
      kind: 'REQUESTED',
      compose: (messages) => this.compose(messages),
      preview: (countyId, id, language) => this.preview(countyId, id, language),
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
        write: (_message, { person: { language, organizationName }, link }) => ({
          letter: letterOf(sender, language, link, organizationName),
        }),
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
    return this.transaction.read(countyId, async (manager) => {
      if (!(await manager.existsBy(Participant, { countyId, id }))) throw notFound();
      return letterOf(await this.subjects.sender(manager, countyId), language, this.subjects.sampleLink);
    });
  }
}

function letterOf(sender: Sender, language: Language, link: string, organizationName?: string): Letter {
  const pl = language === 'pl';
  return {
    language,
    subject: pl ? 'Państwa osobisty odnośnik' : 'Your personal link',
    preheader: pl
      ? 'Tędy można odpowiadać i sprawdzać terminy konferencji.'
      : 'Answer and look up conference dates here.',
    greeting: GREETING[language],
    paragraphs: [
      pl
        ? 'przesyłamy osobisty odnośnik, pod którym można odpowiedzieć na pytanie o termin i sprawdzić daty konferencji. Hasło ani konto nie są potrzebne.'
        : 'Here is your personal link. It lets you answer about dates and look up when conferences take place. No password or account is needed.',
    ],
    action: { label: pl ? 'Moja strona' : 'Open my page', url: link },
    afterAction: [PERSONAL[language]],
    footer: footer(sender, language, organizationName),
  };
}
