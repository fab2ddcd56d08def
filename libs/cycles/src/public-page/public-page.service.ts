import { Injectable } from '@nestjs/common';
import { StaffService } from '@beczka/identity';
import { SectorService } from '@beczka/partners';
import {
  Clock,
  CountyContext,
  countyName,
  CountyProfile,
  CountyService,
  CountyTransaction,
  DomainError,
  type Language,
  named,
  notFound,
} from '@beczka/tenancy';
import { DateTime } from 'luxon';
import { type EntityManager, In } from 'typeorm';
import { Conference, ConferenceState, themeIn } from '../conference/conference.entity.js';
import { Cycle, CycleState } from '../season/cycle.entity.js';
import { Venue } from '../venue/venue.entity.js';
import {
  type PublicConference,
  type PublicCounty,
  type PublicCycle,
  type PublicPage,
  PublicPageSettings,
} from './public-page.entity.js';
import type { SavePublicPageInput } from './public-page.inputs.js';
import { STANDARD_PAGE } from './standard-page.js';

/** For how many years a season is shown after its last day. */
const SHOWN_YEARS = 2;

/**
 * The cycle `c` is shown: its last day is ahead or `:since`, and of one that is called off somebody may have noted a date.
 */
const IS_SHOWN = `EXISTS (SELECT FROM conference o WHERE o.county_id = c.county_id AND o.cycle_id = c.id
  AND coalesce(o.held_on, o.window_to) >= :since
  AND (c.state <> 'CANCELLED' OR o.held_on IS NOT NULL AND o.state <> 'PLANNED'))`;

/** What counties show to everybody: only what is certain, and only once a county has said so. */
@Injectable()
export class PublicPageService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly counties: CountyService,
    private readonly staff: StaffService,
    private readonly sectors: SectorService,
    private readonly clock: Clock,
  ) {}

  /** The counties that are open here, by name, and what each shows. */
  async all(): Promise<PublicCounty[]> {
    const open = await this.counties.openCounties();
    const [pages, cycles] = await CountyContext.run(open, () =>
      this.transaction.read(open, async (manager) => {
        const shown = await manager.findBy(PublicPageSettings, { shown: true });
        const counties = shown.map(({ countyId }) => countyId);
        return [new Set(counties), await this.shownCycles(manager, counties)] as const;
      }),
    );
    const known = await this.counties.byName(open);
    const cyclesOf = Map.groupBy(cycles, ({ countyId }) => countyId);
    return known.map((county) => ({
      ...county,
      shown: pages.has(county.id),
      cycleIds: (cyclesOf.get(county.id) ?? []).map(({ id }) => id),
    }));
  }

  /** Throws NOT_FOUND where no page is shown: the county is not open, or has not said so. */
  async read(countyId: string, language: Language): Promise<PublicPage> {
    await this.assertShown(countyId);
    return CountyContext.run([countyId], () =>
      this.transaction.read(countyId, async (manager) => {
        const office = await manager.findOneByOrFail(CountyProfile, { countyId });
        const settings = await this.settingsOf(manager, countyId, office);
        const county = await this.counties.get(countyId);
        const { officeName, contactPhone, contactEmail } = office;
        const standard = language === 'pl' ? settings.standardPl : settings.standardEn;
        const own = language === 'pl' ? settings.aboutPl : (settings.aboutEn ?? settings.aboutPl);
        return {
          ...named(county),
          nameLocative: countyName(county).locative,
          about: own ?? standard,
          ...{ officeName, contactPhone, contactEmail },
          sectors: (await this.sectors.list(countyId, manager))
            .filter(({ retired }) => !retired)
            .map(({ code, namePl, nameEn }) => ({ code, name: language === 'en' ? nameEn : namePl })),
          cycles: await this.cycles(manager, countyId, settings.expertNamed, language),
        };
      }),
    );
  }

  /** Throws NOT_FOUND as {@link read} does. */
  async assertShown(countyId: string): Promise<void> {
    const open = await this.counties.openCounties();
    if (!open.includes(countyId)) throw notFound();
    const shown = await CountyContext.run([countyId], () =>
      this.transaction.read(countyId, (manager) =>
        manager.existsBy(PublicPageSettings, { countyId, shown: true }),
      ),
    );
    if (!shown) throw notFound();
  }

  settings(countyId: string): Promise<PublicPageSettings> {
    return this.transaction.read(countyId, (manager) => this.settingsOf(manager, countyId));
  }

  /** Throws CONFLICT when somebody else has saved meanwhile. */
  save({ countyId, follows, ...input }: SavePublicPageInput): Promise<PublicPageSettings> {
    const { shown, expertNamed, aboutPl = null, aboutEn = null } = input;
    return this.transaction.write(countyId, async (manager) => {
      const saved: unknown[] = await manager.query(
        `INSERT INTO public_page AS page (county_id, shown, expert_named, about_pl, about_en, revision)
         SELECT $1, $3::boolean, $4::boolean, $5, $6, 1 WHERE $2::int = 0 OR EXISTS (SELECT FROM public_page WHERE county_id = $1)
         ON CONFLICT (county_id) DO UPDATE SET shown = EXCLUDED.shown, expert_named = EXCLUDED.expert_named,
           about_pl = EXCLUDED.about_pl, about_en = EXCLUDED.about_en, revision = page.revision + 1
         WHERE page.revision = $2 RETURNING revision`,
        [countyId, follows, shown, expertNamed, aboutPl, aboutEn],
      );
      if (!saved.length) throw changedMeanwhile();
      return this.settingsOf(manager, countyId);
    });
  }

  private async settingsOf(
    manager: EntityManager,
    countyId: string,
    known?: CountyProfile,
  ): Promise<PublicPageSettings> {
    const found = await manager.findOneBy(PublicPageSettings, { countyId });
    const undecided = { shown: false, expertNamed: false, aboutPl: null, aboutEn: null, revision: 0 };
    const office = known ?? (await manager.findOneByOrFail(CountyProfile, { countyId }));
    const county = countyName(await this.counties.get(countyId));
    return {
      ...(found ?? { countyId, ...undecided }),
      standardPl: STANDARD_PAGE.pl(county, office.officeName),
      standardEn: STANDARD_PAGE.en(county, office.officeName),
    };
  }

  /** The newest season first. */
  private shownCycles(manager: EntityManager, counties: readonly string[]): Promise<Cycle[]> {
    const today = DateTime.fromISO(this.clock.today());
    return manager
      .createQueryBuilder(Cycle, 'c')
      .where(`c.countyId = ANY (:counties) AND ${IS_SHOWN}`, {
        counties,
        since: today.minus({ years: SHOWN_YEARS }).toISODate(),
      })
      .orderBy('c.seasonStartYear', 'DESC')
      .addOrderBy('c.createdAt', 'DESC')
      .getMany();
  }

  private async cycles(
    manager: EntityManager,
    countyId: string,
    expertNamed: boolean,
    language: Language,
  ): Promise<PublicCycle[]> {
    const cycles = await this.shownCycles(manager, [countyId]);
    const conferences = await manager.find(Conference, {
      where: { countyId, cycleId: In(cycles.map(({ id }) => id)) },
      order: { heldOn: 'ASC', startsAt: 'ASC', ordinal: 'ASC' },
    });
    const venues = await manager.findBy(Venue, {
      countyId,
      id: In(conferences.flatMap(({ venueId }) => venueId ?? [])),
    });
    const experts = expertNamed
      ? await this.staff.emailsOf(
          cycles.flatMap(({ expertId }) => expertId ?? []),
          countyId,
        )
      : [];
    return cycles.map(({ id, title, seasonStartYear, state, expertId }) => {
      const own = conferences.filter(({ cycleId }) => cycleId === id);
      return {
        ...{ id, title, seasonStartYear, cancelled: state === CycleState.CANCELLED },
        undated: own.filter((one) => one.state === ConferenceState.PLANNED).length,
        expertName: experts.find((expert) => expert.id === expertId)?.name ?? null,
        conferences: own.flatMap((conference) => publicOf(conference, venues, language) ?? []),
      };
    });
  }
}

function publicOf(
  conference: Conference,
  venues: readonly Venue[],
  language: Language,
): PublicConference | undefined {
  const { id, ordinal, state, heldOn, startsAt, durationMinutes, agenda, venueId } = conference;
  if (!heldOn || !startsAt || state === ConferenceState.PLANNED) return undefined;
  const venue = venues.find((one) => one.id === venueId);
  return {
    ...{ id, ordinal, state, heldOn, startsAt, durationMinutes, agenda },
    theme: themeIn(conference, language),
    venueName: venue?.name ?? null,
    venueAddress: venue?.address ?? null,
  };
}

const changedMeanwhile = () =>
  new DomainError('CONFLICT', {
    pl: 'Ktoś w tym czasie zmienił ustawienia tej strony. To, co Państwo wpisali, pozostało w formularzu; pod nim jest wersja zapisana. Zapisanie jeszcze raz ją zastąpi.',
    en: 'Somebody has changed the settings of this page meanwhile. What you typed is still in the form; below it is the version that was saved. Saving once more replaces it.',
  });
