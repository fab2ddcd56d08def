import { Injectable } from '@nestjs/common';
import { Clock, CountyService, CountyTransaction, type IsoDay } from '@beczka/tenancy';
import { type DayNote, dayNotes } from '../calendar/day-note.js';
import { PlanningService } from '../calendar/planning.service.js';

/** How long a process takes holidays and breaks for what they were, in milliseconds: operators correct breaks now and then. */
const KEPT = 10 * 60 * 1000;

/** What participants are told of the days that they are asked about. Each page asks, so the days are remembered. */
@Injectable()
export class SlotNoteService {
  private readonly known = new Map<string, { at: number; notes: Promise<DayNote[]> }>();

  constructor(
    private readonly transaction: CountyTransaction,
    private readonly counties: CountyService,
    private readonly planning: PlanningService,
    private readonly clock: Clock,
  ) {}

  async of(countyId: string, day: IsoDay): Promise<DayNote[]> {
    const { voivodeshipCode } = await this.counties.get(countyId);
    const now = this.clock.now().getTime();
    const key = `${voivodeshipCode} ${day}`;
    const known = this.known.get(key);
    if (known && Math.abs(now - known.at) < KEPT) return known.notes;
    if (this.known.size > 5_000) this.known.clear();
    const notes = this.read(countyId, day);
    this.known.set(key, { at: now, notes });
    notes.catch(() => this.known.delete(key));
    return notes;
  }

  private async read(countyId: string, day: IsoDay): Promise<DayNote[]> {
    const { voivodeshipCode, calendar } = await this.transaction.read(countyId, (manager) =>
      this.planning.calendar(manager, countyId, day, day),
    );
    return dayNotes(day, voivodeshipCode, calendar);
  }
}
