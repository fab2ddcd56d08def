import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  AuditLog,
  Clock,
  CountyContext,
  countyName,
  CountyService,
  CountyTransaction,
  type FieldFault,
  invalidFields,
  notFound,
} from '@beczka/tenancy';
import {
  AccessibilityStatement,
  AccessibilityStatus,
  type StatementContent,
} from './accessibility-statement.entity.js';
import type { PublishAccessibilityStatementInput } from './accessibility-statement.inputs.js';
import { defaultStatement } from './default-statement.js';
import { publishedMeanwhile } from '../published-meanwhile.js';

/** What counties declare of how accessible these pages are, version by version. */
@Injectable()
export class AccessibilityStatementService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly counties: CountyService,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** A version, or the present one, for anybody. Throws NOT_FOUND. */
  read(countyId: string, version?: number | null): Promise<AccessibilityStatement> {
    return CountyContext.run([countyId], () =>
      this.transaction.read(countyId, async (manager) => {
        const found = await this.stored(manager, countyId, version);
        if (found) return found;
        if (version) throw notFound();
        return this.standard(manager, countyId);
      }),
    );
  }

  /** The public body that speaks for the county. Throws NOT_FOUND. */
  officeName(countyId: string): Promise<string> {
    return CountyContext.run([countyId], async () => {
      const profile = await this.counties.profile(countyId);
      if (!profile) throw notFound();
      return profile.officeName;
    });
  }

  /** Every version's number and when it was published, the newest first. */
  versions(countyId: string): Promise<AccessibilityStatement[]> {
    return this.transaction.read(countyId, (manager) =>
      manager.find(AccessibilityStatement, { where: { countyId }, order: { version: 'DESC' } }),
    );
  }

  /** Earlier versions stay readable. Throws INVALID, and CONFLICT when another was published meanwhile. */
  publish(
    { countyId, follows, reviewedOn = null, ...content }: PublishAccessibilityStatementInput,
    by: string,
  ): Promise<AccessibilityStatement> {
    const faults = this.faultsOf({ ...content, reviewedOn });
    if (faults.length) throw invalidFields(faults);
    return this.transaction.write(countyId, async (manager) => {
      const newest = (await manager.maximum(AccessibilityStatement, 'version', { countyId })) ?? 0;
      if (newest !== follows) throw publishedMeanwhile();
      const version = newest + 1;
      const statement = manager.create(AccessibilityStatement, {
        ...{ countyId, version, publishedAt: this.clock.now(), publishedBy: by },
        content: { ...content, reviewedOn, pl: { ...content.pl }, en: { ...content.en } },
      });
      const { raw } = await manager
        .createQueryBuilder()
        .insert()
        .into(AccessibilityStatement)
        .values(statement)
        .orIgnore()
        .returning('version')
        .execute();
      if (!raw.length) throw publishedMeanwhile();
      const subject = { type: 'ACCESSIBILITY_STATEMENT', id: String(version) };
      await this.audit.record(countyId, { action: 'PUBLISHED', subject, after: { version } });
      return statement;
    });
  }

  private stored(
    manager: EntityManager,
    countyId: string,
    version?: number | null,
  ): Promise<AccessibilityStatement | null> {
    return manager.findOne(AccessibilityStatement, {
      where: { countyId, ...(version != null && { version }) },
      order: { version: 'DESC' },
    });
  }

  private async standard(manager: EntityManager, countyId: string): Promise<AccessibilityStatement> {
    const [office] = await manager.query(
      `SELECT office_name AS "officeName", contact_phone AS "contactPhone", contact_email AS "contactEmail",
         opened_at AS "openedAt", to_char(opened_at AT TIME ZONE 'Europe/Warsaw', 'YYYY-MM-DD') AS "openedOn"
       FROM county_profile WHERE county_id = $1`,
      [countyId],
    );
    if (!office) throw notFound();
    const name = countyName(await this.counties.get(countyId));
    return manager.create(AccessibilityStatement, {
      ...{ countyId, version: 0, publishedAt: office.openedAt },
      content: defaultStatement(office, name, office.openedOn),
    });
  }

  private faultsOf(content: StatementContent): FieldFault[] {
    const faults: FieldFault[] = [];
    const today = this.clock.today();
    for (const day of ['siteOpenedOn', 'siteChangedOn', 'drawnUpOn', 'reviewedOn'] as const) {
      const given = content[day];
      if (given && given > today) faults.push({ field: `input.${day}`, sentence: AHEAD });
    }
    if (content.siteChangedOn < content.siteOpenedOn)
      faults.push({ field: 'input.siteChangedOn', sentence: BEFORE_OPENING });
    if (content.reviewedOn && content.reviewedOn < content.drawnUpOn)
      faults.push({ field: 'input.reviewedOn', sentence: BEFORE_DRAWN_UP });
    if (content.status !== AccessibilityStatus.FULL)
      for (const language of ['pl', 'en'] as const)
        if (!content[language].exceptions && !content[language].burden)
          faults.push({ field: `input.${language}.exceptions`, sentence: NO_EXCEPTIONS });
    return faults;
  }
}

const AHEAD = { pl: 'Ten dzień jeszcze nie nadszedł.', en: 'This day has not come yet.' };
const BEFORE_OPENING = {
  pl: 'Strona nie mogła się zmienić, zanim powstała.',
  en: 'The pages cannot have changed before they were opened.',
};
const BEFORE_DRAWN_UP = {
  pl: 'Przegląd nie mógł być wcześniejszy niż sporządzenie deklaracji.',
  en: 'The review cannot be earlier than the statement.',
};
const NO_EXCEPTIONS = {
  pl: 'Jeśli strona nie jest w pełni zgodna, trzeba napisać, co nie jest dostępne i jak inaczej to uzyskać.',
  en: 'Unless the pages comply in full, say what is not accessible and how else to get it.',
};
