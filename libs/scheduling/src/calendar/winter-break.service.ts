import { Injectable } from '@nestjs/common';
import { operatorsOnly, type StaffCaller } from '@beczka/identity';
import { invalid, type IsoDay } from '@beczka/tenancy';
import { DateTime } from 'luxon';
import { DataSource } from 'typeorm';
import type { WinterBreak } from './winter-break.entity.js';
import type { SetWinterBreakInput } from './winter-break.inputs.js';

/**
 * Winter breaks of all voivodeships. Every plan reads them anew: a draft shows a new obstacle at once, and a date that is
 * decided stays.
 */
@Injectable()
export class WinterBreakService {
  constructor(private readonly source: DataSource) {}

  /** Of every school year that is known and of the one after, by year and voivodeship. */
  list(): Promise<WinterBreak[]> {
    return this.source.query(
      `SELECT year AS "schoolYear", v.code AS "voivodeshipCode", v.name AS voivodeship,
              to_char(starts_on, 'YYYY-MM-DD') AS "startsOn", to_char(ends_on, 'YYYY-MM-DD') AS "endsOn"
       FROM (SELECT DISTINCT school_year FROM winter_break
             UNION SELECT concat(right(max(school_year), 4), '/', right(max(school_year), 4)::int + 1) FROM winter_break
            ) AS years (year)
       CROSS JOIN voivodeship v
       LEFT JOIN winter_break b ON b.school_year = year AND b.voivodeship_code = v.code
       ORDER BY year, v.name`,
    );
  }

  /** Enters or corrects one. Throws INVALID at the field. */
  async set({ userId }: StaffCaller, input: SetWinterBreakInput): Promise<WinterBreak> {
    const { schoolYear, voivodeshipCode, startsOn } = input;
    assertSchoolYear(schoolYear, (await this.list()).at(-1)!.schoolYear);
    assertFirstDay(startsOn, schoolYear);
    const [{ outcome }] = await this.source.query('SELECT set_winter_break($1, $2, $3, $4) AS outcome', [
      userId,
      schoolYear,
      voivodeshipCode,
      startsOn,
    ]);
    if (outcome === 'NOT_ALLOWED') throw operatorsOnly();
    if (outcome === 'MISSING')
      throw invalid('input.voivodeshipCode', {
        pl: 'Wybierz województwo z listy.',
        en: 'Choose a voivodeship from the list.',
      });
    return (await this.list()).find(
      (one) => one.schoolYear === schoolYear && one.voivodeshipCode === voivodeshipCode,
    )!;
  }
}

function assertSchoolYear(schoolYear: string, last: string): void {
  const [, first, second] = /^(\d{4})\/(\d{4})$/.exec(schoolYear) ?? [];
  if (Number(second) - Number(first) === 1 && schoolYear <= last) return;
  throw invalid('input.schoolYear', {
    pl: `Podaj rok szkolny nie późniejszy niż ${last}.`,
    en: `Give a school year no later than ${last}.`,
  });
}

/** Two weeks from a Monday to a Sunday, in the first months of the year. */
function assertFirstDay(startsOn: IsoDay, schoolYear: string): void {
  const day = DateTime.fromISO(startsOn);
  const within =
    startsOn >= `${schoolYear.slice(5)}-01-01` &&
    day.plus({ days: 13 }).toISODate()! <= `${schoolYear.slice(5)}-03-31`;
  if (!within)
    throw invalid('input.startsOn', {
      pl: `Ferie trwają dwa tygodnie między 1 stycznia a 31 marca ${schoolYear.slice(5)} r.`,
      en: `The break is two weeks between 1 January and 31 March ${schoolYear.slice(5)}.`,
    });
  if (day.weekday !== 1)
    throw invalid('input.startsOn', {
      pl: 'Ferie zaczynają się w poniedziałek.',
      en: 'The break begins on a Monday.',
    });
}
