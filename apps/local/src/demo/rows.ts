import type pg from 'pg';

/** Reads as the app role, behind the wall of this county. */
export async function rowsOf<R extends pg.QueryResultRow>(
  database: pg.Pool,
  countyId: string,
  sql: string,
  values: unknown[] = [],
): Promise<R[]> {
  const client = await database.connect();
  try {
    await client.query('BEGIN READ ONLY');
    await client.query(`SELECT set_config('app.counties', $1, true)`, [countyId]);
    const { rows } = await client.query<R>(sql, values);
    await client.query('COMMIT');
    return rows;
  } finally {
    client.release();
  }
}
