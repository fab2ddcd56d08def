import { isDeepStrictEqual } from 'node:util';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { type ParticipantCaller, participantOfToken } from '@beczka/identity';
import type { EntityManager } from 'typeorm';
import {
  AuditLog,
  Clock,
  countyName,
  CountyContext,
  CountyService,
  CountyTransaction,
  invalid,
  notFound,
} from '@beczka/tenancy';
import { DEFAULT_NOTICE, type Office } from './default-notice.js';
import { PrivacyNotice } from './privacy-notice.entity.js';
import type { PublishPrivacyNoticeInput } from './privacy-notice.inputs.js';
import { publishedMeanwhile } from '../published-meanwhile.js';

/** How long looks at a notice are gathered before they are kept, in milliseconds. */
const GATHERING = 2_000;

interface Look {
  tokenHash: Buffer;
  /** Of the notice that was seen; null where it was the first, not made yet. */
  version: number | null;
}

/** How many looks a process remembers: some megabytes. */
const KNOWN = 20_000;

/** What counties tell people about their data, and who was shown it. */
@Injectable()
export class PrivacyNoticeService implements OnApplicationShutdown {
  private readonly logger = new Logger(PrivacyNoticeService.name);
  /** The links of those who look, by county, until they are kept. */
  private readonly looks = new Map<string, Look[]>();
  /** Looks that this process has seen before, so that most pages have nothing to keep. */
  private readonly known = new Set<string>();

  constructor(
    private readonly transaction: CountyTransaction,
    private readonly counties: CountyService,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** A version, or the present one, for anybody. Throws NOT_FOUND. */
  read(countyId: string, version?: number | null): Promise<PrivacyNotice> {
    return CountyContext.run([countyId], async () => {
      const found = await this.transaction.read(countyId, (manager) =>
        manager.findOne(PrivacyNotice, {
          where: { countyId, ...(version ? { version } : {}) },
          order: { version: 'DESC' },
        }),
      );
      if (found) return found;
      if ((version ?? 1) !== 1) throw notFound();
      await this.ensure(countyId);
      return this.transaction.read(countyId, (manager) =>
        manager.findOneByOrFail(PrivacyNotice, { countyId, version: 1 }),
      );
    });
  }

  /** The number of the version that holds, or will when the first is made. */
  async newest(manager: EntityManager, countyId: string): Promise<number> {
    return (await manager.maximum(PrivacyNotice, 'version', { countyId })) ?? 1;
  }

  /** Every version's number and when it was published, the newest first. */
  versions(countyId: string): Promise<PrivacyNotice[]> {
    return this.transaction.read(countyId, (manager) =>
      manager.find(PrivacyNotice, { where: { countyId }, order: { version: 'DESC' } }),
    );
  }

  /** The present version's number; the first is made from the county's profile when it is needed. Throws NOT_FOUND. */
  ensure(countyId: string): Promise<number> {
    return this.transaction.write(countyId, async (manager) => {
      const newest = (): Promise<number | null> => manager.maximum(PrivacyNotice, 'version', { countyId });
      const known = await newest();
      if (known) return known;
      await this.addDefault(manager, countyId, 1, await this.defaultTexts(manager, countyId));
      return (await newest())!;
    });
  }

  /**
   * Makes the default anew when what it says has changed, and gives the version then published. A notice that the county
   * made its own stays as it is.
   */
  renewDefault(countyId: string): Promise<number | null> {
    return this.transaction.write(countyId, async (manager) => {
      const present = await manager.findOne(PrivacyNotice, {
        where: { countyId },
        order: { version: 'DESC' },
      });
      if (!present || present.publishedBy) return null;
      const texts = await this.defaultTexts(manager, countyId);
      if (isDeepStrictEqual(texts, present.texts)) return null;
      const version = present.version + 1;
      if (!(await this.addDefault(manager, countyId, version, texts))) return null;
      await this.recordPublished(countyId, version);
      return version;
    });
  }

  /** Earlier versions stay readable. Throws CONFLICT when another was published meanwhile, INVALID when nothing is new. */
  async publish(
    { countyId, follows, pl, en }: PublishPrivacyNoticeInput,
    by: string,
  ): Promise<PrivacyNotice> {
    return this.transaction.write(countyId, async (manager) => {
      const version = (await this.ensure(countyId)) + 1;
      if (version !== follows + 1) throw publishedMeanwhile();
      const texts = { pl: { ...pl }, en: { ...en } };
      const present = await manager.findOneByOrFail(PrivacyNotice, { countyId, version: follows });
      // The default as it is may become the county's own: somebody answers for it then.
      if (present.publishedBy && isDeepStrictEqual(texts, present.texts)) throw unchanged();
      const notice = manager.create(PrivacyNotice, {
        ...{ countyId, version, publishedAt: this.clock.now(), publishedBy: by, texts },
      });
      const { raw } = await manager
        .createQueryBuilder()
        .insert()
        .into(PrivacyNotice)
        .values(notice)
        .orIgnore()
        .returning('version')
        .execute();
      if (!raw.length) throw publishedMeanwhile();
      await this.recordPublished(countyId, version);
      return notice;
    });
  }

  /**
   * Keeps that the bearer of a link has seen the present notice, together with all who do in the same moment: a hall looks
   * at once. Nobody waits for it. Should it be lost, the next look keeps it: at once when keeping it failed, or with the
   * next process when this one was killed; one that is told to stop keeps it first.
   */
  seenBy({ countyId, tokenHash }: ParticipantCaller, version: number | null): void {
    const look = lookOf(countyId, tokenHash, version);
    if (this.known.has(look)) return;
    if (this.known.size >= KNOWN) this.known.clear();
    this.known.add(look);
    const looks = this.looks.get(countyId);
    if (looks) {
      looks.push({ tokenHash, version });
      return;
    }
    this.looks.set(countyId, [{ tokenHash, version }]);
    setTimeout(() => void this.keepGathered(countyId), GATHERING).unref();
  }

  /** Nobody asks any more by now, and the connections are given back after this. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.looks.keys()].map((countyId) => this.keepGathered(countyId)));
  }

  private async keepGathered(countyId: string): Promise<void> {
    const gathered = this.looks.get(countyId);
    if (!gathered) return;
    this.looks.delete(countyId);
    try {
      await CountyContext.run([countyId], () => this.keepLooks(countyId, gathered));
    } catch (error) {
      this.known.clear();
      this.logger.warn(`Looks at the notice were not kept: ${(error as Error).message}`);
    }
  }

  private recordPublished(countyId: string, version: number): Promise<void> {
    const subject = { type: 'PRIVACY_NOTICE', id: String(version) };
    return this.audit.record(countyId, { action: 'PUBLISHED', subject, after: { version } });
  }

  /** Throws NOT_FOUND. */
  private async defaultTexts(manager: EntityManager, countyId: string): Promise<PrivacyNotice['texts']> {
    const [office]: Office[] = await manager.query(
      `SELECT office_name AS "officeName", contact_phone AS "contactPhone", contact_email AS "contactEmail",
         kept_months AS "keptMonths" FROM county_profile WHERE county_id = $1`,
      [countyId],
    );
    if (!office) throw notFound();
    const name = countyName(await this.counties.get(countyId));
    return { pl: DEFAULT_NOTICE.pl(office, name), en: DEFAULT_NOTICE.en(office, name) };
  }

  /** Of two at once one is made; gives whether it was this. */
  private async addDefault(
    manager: EntityManager,
    countyId: string,
    version: number,
    texts: PrivacyNotice['texts'],
  ): Promise<boolean> {
    const added: unknown[] = await manager.query(
      `INSERT INTO privacy_notice (county_id, version, published_at, texts) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING version`,
      [countyId, version, this.clock.now(), JSON.stringify(texts)],
    );
    return added.length > 0;
  }

  private async keepLooks(countyId: string, looks: readonly Look[]): Promise<void> {
    const first = looks.some(({ version }) => version === null) ? await this.ensure(countyId) : undefined;
    await this.transaction.pipeline(countyId, [
      {
        name: 'notice-seen',
        text: `INSERT INTO notice_shown (county_id, participant_id, version, way, shown_at)
          SELECT DISTINCT $1, me.participant_id, look.version, 'PAGE', $3::timestamptz
          FROM unnest($2::bytea[], $4::int[]) AS look (token_hash, version)
          CROSS JOIN LATERAL (${participantOfToken('$1', 'look.token_hash', '$3')}) me ON CONFLICT DO NOTHING`,
        values: [
          countyId,
          looks.map(({ tokenHash }) => tokenHash),
          this.clock.now(),
          looks.map(({ version }) => version ?? first),
        ],
      },
    ]);
  }
}

const lookOf = (countyId: string, tokenHash: Buffer, version: number | null) =>
  `${countyId} ${version} ${tokenHash.toString('base64')}`;

const unchanged = () =>
  invalid('input.pl.controller', {
    pl: 'Obowiązująca klauzula ma już dokładnie taki tekst. Nową wersję można opublikować, gdy coś się w nim zmieni.',
    en: 'The notice in force says exactly this already. A new version can be published once something in it is different.',
  });
