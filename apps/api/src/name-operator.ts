import { parseArgs } from 'node:util';
import { required, settingsOfProcess } from '@beczka/product';
import pg from 'pg';
import { v4 as uuid } from 'uuid';

/**
 * Makes somebody an operator of this installation, who signs in like everybody else, or takes that away again; both at
 * once, whatever sessions they have. Repeating it changes nothing. It speaks to the database as its owner: no process
 * that serves has the right to do this.
 */
const USAGE = `MIGRATION_DATABASE_URL=… node apps/api/dist/name-operator.js "Name <address>" [--remove]`;

const { values, positionals } = parseArgs({
  options: { remove: { type: 'boolean' } },
  allowPositionals: true,
});
const match = /^(.+?)\s*<([^<>\s]+@[^<>\s]+)>$/.exec(positionals[0] ?? '');
if (!match) {
  console.error(USAGE);
  process.exit(1);
}
const [name, email] = [match[1], match[2]!.toLowerCase()];

const connectionString = settingsOfProcess((env) => required(env, 'MIGRATION_DATABASE_URL'));
const client = new pg.Client({ connectionString });
await client.connect();
if (values.remove) {
  await client.query('DELETE FROM operator USING app_user WHERE id = user_id AND email = $1', [email]);
  console.log(`${email} is no operator`);
} else {
  await client.query(
    `WITH made AS (
       INSERT INTO app_user (id, email, name) VALUES ($1, $2, $3) ON CONFLICT (email) DO NOTHING RETURNING id)
     INSERT INTO operator (user_id)
     SELECT id FROM made UNION ALL SELECT id FROM app_user WHERE email = $2
     ON CONFLICT DO NOTHING`,
    [uuid(), email, name],
  );
  console.log(`${email} is an operator`);
}
await client.end();
