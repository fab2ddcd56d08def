import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { DataSource } from 'typeorm';

type Row = Record<string, string>;
const read = (file: string): Row[] =>
  parse(readFileSync(join(import.meta.dirname, 'reference', file)), { columns: true, bom: true });

/** Loads counties, voivodeships, holidays and winter breaks; running it again changes nothing that is the same. */
export async function loadReferenceData(source: DataSource): Promise<void> {
  const load = (sql: string, rows: Row[]) => source.query(sql, [JSON.stringify(rows)]);
  await load(
    `INSERT INTO voivodeship SELECT code, name_pl FROM json_to_recordset($1) AS r (code text, name_pl text)
     ON CONFLICT (code) DO UPDATE SET name = excluded.name`,
    read('voivodeships.csv'),
  );
  await load(
    `INSERT INTO county SELECT teryt, name_pl, voivodeship_code, CASE type WHEN 'powiat' THEN 'POWIAT' ELSE 'CITY' END
     FROM json_to_recordset($1) AS r (teryt text, name_pl text, voivodeship_code text, type text)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name`,
    read('counties.csv'),
  );
  await load(
    `INSERT INTO public_holiday SELECT date, name_pl FROM json_to_recordset($1) AS r (date date, name_pl text)
     ON CONFLICT (day) DO UPDATE SET name = excluded.name`,
    read('public-holidays.csv'),
  );
  // A break that an operator has corrected since stays corrected.
  await load(
    `INSERT INTO winter_break SELECT school_year, voivodeship_code, "start", "end"
     FROM json_to_recordset($1) AS r (school_year text, voivodeship_code text, "start" date, "end" date)
     ON CONFLICT (school_year, voivodeship_code) DO NOTHING`,
    read('winter-breaks.csv'),
  );
}
