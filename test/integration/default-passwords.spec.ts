import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { urlOf } from '../support/database.js';

const EXAMPLE = 'postgres://beczka_owner:change-me@db.example.org:5432/beczka';
const PROFILE = [
  ...['--county', '1812', '--office', 'Urząd', '--contact-name', 'Jan', '--contact-email', 'jan@example.org'],
  ...['--contact-phone', '15 841 20 00'],
];

describe('the example’s passwords', () => {
  it.each([
    ['migrations', ['migrations/migrate.ts', 'up']],
    ['opening a county', ['apps/api/dist/open-county.js', ...PROFILE, '--manager', 'Jan <jan@example.org>']],
    ['naming an operator', ['apps/api/dist/name-operator.js', 'Jan <jan@example.org>']],
  ])('stop %s', (_, args) => {
    const env = { ...process.env, MIGRATION_DATABASE_URL: EXAMPLE };
    const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain("MIGRATION_DATABASE_URL holds the example's password");
  });

  it.each(['owner', 'app'])('are given to no role of the database (%s)', async (role) => {
    const client = new pg.Client({ connectionString: urlOf('TEST_ADMIN_DATABASE_URL') });
    await client.connect();
    try {
      for (const name of ['owner', 'app'])
        await client.query('SELECT set_config($1, $2, false)', [
          `beczka.${name}_password`,
          name === role ? 'change-me' : 'a-good-one',
        ]);
      await client.query('BEGIN');
      const roles = readFileSync('docker/postgres/roles.sql', 'utf8');
      await expect(client.query(roles)).rejects.toThrow("is the example's");
    } finally {
      await client.end();
    }
  });
});
