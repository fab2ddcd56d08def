import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { IsoDay } from '@beczka/tenancy';
import type { Conference } from './conference.entity.js';

/** Why a conference's date changes, and who changes it. */
export interface Why {
  /** In the coordinator's words; participants read it. */
  reason?: string | null;
  /** Staff account; left out when the worker acts. */
  by?: string | null;
}

/** A day and a start time `HH:MM`, Europe/Warsaw. */
export interface ConferenceDate {
  heldOn: IsoDay;
  startsAt: string;
}

/** All of a conference that lies in people's calendars. */
export interface Arrangement extends ConferenceDate {
  durationMinutes: number;
  venue: { name: string; address: string } | null;
}

export interface DateChange extends Why {
  /** What held before; null when the conference had no date. */
  previous: Arrangement | null;
}

/** A date that a coordinator is about to set by hand, with the reason for taking a day that cannot work. */
export interface IntendedMove extends ConferenceDate {
  overrideReason: string | null;
}

type Listener<D> = (manager: EntityManager, conference: Conference, detail: D) => Promise<void>;

/** How long a conference without a date is about to last, in minutes. */
export interface IntendedLength {
  durationMinutes: number;
}

interface Details {
  lasting: IntendedLength;
  moving: IntendedMove;
  dated: DateChange;
  moved: DateChange;
  cancelled: DateChange;
  seated: null;
}

/**
 * What happens to a conference, told inside the transaction that does it, so that what follows from it (polls, owed
 * messages) is written or rolled back together with it. Libs to the right register at boot (`onModuleInit`); listeners
 * run one after another in the order of registration, and one that throws undoes the whole change. The conference and
 * its cycle are locked meanwhile; `countyId` is on the conference.
 */
@Injectable()
export class ConferenceEvents {
  private readonly listeners: { [E in keyof Details]: Listener<Details[E]>[] } = {
    lasting: [],
    moving: [],
    dated: [],
    moved: [],
    cancelled: [],
    seated: [],
  };

  /** Before a conference without a date is made longer: throw to refuse the length. */
  onLasting(listener: Listener<IntendedLength>): void {
    this.listeners.lasting.push(listener);
  }

  /** Before a date is set by hand, the conference still as it was: throw to refuse the day. */
  onMoving(listener: Listener<IntendedMove>): void {
    this.listeners.moving.push(listener);
  }

  /** A conference without a date has been given one. */
  onDated(listener: Listener<DateChange>): void {
    this.listeners.dated.push(listener);
  }

  /** A date already told has changed: another day, time, length or place (`previous` tells which). */
  onMoved(listener: Listener<DateChange>): void {
    this.listeners.moved.push(listener);
  }

  /** A conference has been called off; it keeps the date it had, if it had one. */
  onCancelled(listener: Listener<DateChange>): void {
    this.listeners.cancelled.push(listener);
  }

  /** There may be more or fewer places: the conference, or its venue, has been given another number of them. */
  onSeated(listener: Listener<null>): void {
    this.listeners.seated.push(listener);
  }

  async tell<E extends keyof Details>(
    event: E,
    manager: EntityManager,
    conference: Conference,
    detail: Details[E],
  ): Promise<void> {
    for (const listener of this.listeners[event]) await listener(manager, conference, detail);
  }
}
