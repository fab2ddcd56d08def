import { execFileSync } from 'node:child_process';
import { asAdmin, TEMPLATE, urlOf } from './database.ts';

/** Migrates one template, once; every test file clones it in a moment. */
export default async function setUp(): Promise<void> {
  await asAdmin(`DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`);
  await asAdmin(`CREATE DATABASE ${TEMPLATE} OWNER beczka_owner`);
  execFileSync(process.execPath, ['migrations/migrate.ts', 'up'], {
    env: { ...process.env, MIGRATION_DATABASE_URL: urlOf('MIGRATION_DATABASE_URL', TEMPLATE) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
