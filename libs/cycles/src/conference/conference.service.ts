import { Injectable } from '@nestjs/common';
import { Clock, type CancelInput, CountyTransaction, invalid, notFound } from '@beczka/tenancy';
import type { EntityManager } from 'typeorm';
import { firstOutOfOrder } from './agenda.js';
import { atField, conferenceHasNoDate, conferenceWasHeld } from './conference.errors.js';
import { hoursFault } from './conference-hours.js';
import { ConferenceDates, type LockedConference } from './conference-dates.service.js';
import { ConferenceEvents } from './conference-events.js';
import { Conference, ConferenceState, wasHeld } from './conference.entity.js';
import type { MoveConferenceInput, UpdateConferenceInput } from './conference.inputs.js';
import { daysOfSeason } from '../season/season-plan.js';
import { Venue } from '../venue/venue.entity.js';

@Injectable()
export class ConferenceService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly clock: Clock,
    private readonly dates: ConferenceDates,
    private readonly events: ConferenceEvents,
  ) {}

  /** Throws NOT_FOUND. */
  async get(countyId: string, id: string): Promise<Conference> {
    const conference = await this.transaction.read(countyId, (manager) =>
      manager.findOneBy(Conference, { countyId, id }),
    );
    if (!conference) throw notFound();
    return conference;
  }

  /**
   * Changes what is given. A date once decided stands, even outside a window changed later; another venue of a dated
   * conference is taken for its day, and those who know the date are told of another place or length. Throws
   * VENUE_TAKEN, NOT_FOUND, INVALID, and CONFLICT for what is over.
   */
  update(input: UpdateConferenceInput, by: string): Promise<Conference> {
    return this.transaction.write(input.countyId, async (manager) => {
      const locked = await this.dates.lock(manager, input.countyId, input.id);
      const { cycle, conference } = locked;
      const { seats } = conference;
      Object.assign(conference, {
        theme: input.theme ?? conference.theme,
        themeEn: input.themeEn === undefined ? conference.themeEn : input.themeEn,
        groups: input.groups ?? conference.groups,
        leavesBehind: input.leavesBehind === undefined ? conference.leavesBehind : input.leavesBehind,
        windowFrom: input.windowFrom ?? conference.windowFrom,
        windowTo: input.windowTo ?? conference.windowTo,
        agenda: input.agenda?.map(({ startsAt, title }) => ({ startsAt, title })) ?? conference.agenda,
        seats: input.seats === undefined ? seats : input.seats,
      });
      checkWindow(input, conference, cycle.seasonStartYear);
      checkAgenda(conference);
      await manager.save(Conference, conference);
      await this.rearrange(manager, locked, input, by);
      if (conference.seats !== seats) await this.events.tell('seated', manager, conference, null);
      return conference;
    });
  }

  /** Throws NOT_FOUND, and CONFLICT for a conference that was held or has been cancelled already. */
  cancel({ countyId, id, reason }: CancelInput, by: string): Promise<Conference> {
    return this.transaction.write(countyId, async (manager) => {
      const { conference } = await this.dates.lock(manager, countyId, id);
      if (wasHeld(conference, this.clock.today())) throw conferenceWasHeld();
      return this.dates.cancel(manager, conference, { reason, by });
    });
  }

  /**
   * Gives a dated conference another date, by hand. Throws EXPERT_TAKEN, VENUE_TAKEN, INVALID (a day gone by, the same
   * date, a day that the calendar refuses), NOT_FOUND, and CONFLICT for what has no date or is over.
   */
  move(input: MoveConferenceInput, by: string): Promise<Conference> {
    const { countyId, id, heldOn, startsAt, reason, overrideReason = null } = input;
    return this.transaction.write(countyId, async (manager) => {
      const { cycle, conference } = await this.dates.lock(manager, countyId, id);
      if (conference.state !== ConferenceState.DATED) throw conferenceHasNoDate();
      if (wasHeld(conference, this.clock.today())) throw conferenceWasHeld();
      if (heldOn < this.clock.today()) {
        throw invalid('input.heldOn', { pl: 'Ten dzień już minął.', en: 'This day has gone by.' });
      }
      if (heldOn === conference.heldOn && startsAt === conference.startsAt) {
        throw invalid('input.heldOn', {
          pl: 'Konferencja ma już ten termin. Podaj inny dzień lub inną godzinę.',
          en: 'The conference already has this date. Give another day or another time.',
        });
      }
      const unfit = hoursFault(startsAt, conference.durationMinutes);
      if (unfit) throw invalid('input.startsAt', unfit);
      await this.events.tell('moving', manager, conference, { heldOn, startsAt, overrideReason });
      return this.dates
        .arrange(
          manager,
          { cycle, conference },
          { heldOn, startsAt, venueId: conference.venueId, durationMinutes: conference.durationMinutes },
          { reason, by },
        )
        .catch(atField('input.heldOn'));
    });
  }

  private async rearrange(
    manager: EntityManager,
    { cycle, conference }: LockedConference,
    input: UpdateConferenceInput,
    by: string,
  ): Promise<void> {
    const { countyId, id, state, heldOn, startsAt } = conference;
    const venueId = input.venueId === undefined ? conference.venueId : input.venueId;
    const durationMinutes = input.durationMinutes ?? conference.durationMinutes;
    const held = wasHeld(conference, this.clock.today());
    if (venueId !== conference.venueId) {
      if (held) throw conferenceWasHeld();
      await refuseForeignVenue(manager, countyId, venueId);
    }
    const longer = durationMinutes > conference.durationMinutes;
    if (state === ConferenceState.DATED && !held) {
      const unfit = longer ? hoursFault(startsAt!, durationMinutes) : null;
      if (unfit) throw invalid('input.durationMinutes', unfit);
      const next = { heldOn: heldOn!, startsAt: startsAt!, venueId, durationMinutes };
      await this.dates.arrange(manager, { cycle, conference }, next, { by }).catch(atField('input.venueId'));
    } else {
      if (longer) await this.events.tell('lasting', manager, conference, { durationMinutes });
      await manager.update(Conference, { countyId, id }, { venueId, durationMinutes });
      Object.assign(conference, { venueId, durationMinutes });
    }
  }
}

/** Throws INVALID at `input.venueId` unless the county has the venue, or none is named. */
export async function refuseForeignVenue(
  manager: EntityManager,
  countyId: string,
  venueId: string | null,
): Promise<void> {
  if (venueId === null || (await manager.existsBy(Venue, { countyId, id: venueId }))) return;
  throw invalid('input.venueId', {
    pl: 'Wybierz miejsce z listy miejsc tego powiatu.',
    en: 'Choose a venue from the list of this county.',
  });
}

function checkWindow(
  input: UpdateConferenceInput,
  { windowFrom, windowTo }: Conference,
  seasonStartYear: number,
): void {
  const season = daysOfSeason(seasonStartYear);
  for (const field of ['windowFrom', 'windowTo'] as const) {
    const day = input[field];
    if (day && (day < season.from || day > season.to)) {
      throw invalid(`input.${field}`, {
        pl: `Podaj dzień sezonu ${seasonStartYear}/${seasonStartYear + 1} (od lipca do czerwca).`,
        en: `Give a day of the season ${seasonStartYear}/${seasonStartYear + 1} (July to June).`,
      });
    }
  }
  if (windowFrom > windowTo) {
    throw invalid(input.windowTo ? 'input.windowTo' : 'input.windowFrom', {
      pl: 'Okres musi się kończyć nie wcześniej, niż się zaczyna.',
      en: 'The period must not end before it begins.',
    });
  }
}

function checkAgenda({ agenda }: Conference): void {
  const place = firstOutOfOrder(agenda);
  if (place === null) return;
  throw invalid(`input.agenda.${place}.startsAt`, {
    pl: 'Każdy punkt programu musi się zaczynać później niż poprzedni.',
    en: 'Each agenda item must start later than the one before it.',
  });
}
