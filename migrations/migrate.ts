/**
 * `node migrations/migrate.ts up | down`: brings MIGRATION_DATABASE_URL (the owner role) to the newest schema and
 * loads the reference data, or takes the newest migration back.
 */
import { readdirSync } from 'node:fs';
import { DataSource } from 'typeorm';
import { loadReferenceData } from './reference-data.ts';

const [direction = 'up'] = process.argv.slice(2);
const url = process.env.MIGRATION_DATABASE_URL;
if (!url)
  throw new Error('MIGRATION_DATABASE_URL is not set: the connection of the owner role, beczka_owner.');
if (url.includes('change-me'))
  throw new Error("MIGRATION_DATABASE_URL holds the example's password; set one of your own.");

const classes = await Promise.all(
  readdirSync(import.meta.dirname)
    .filter((file) => /^\d{14}-\w+\.ts$/.test(file))
    .sort()
    .map((file) => import(`./${file}`)),
);
const source = new DataSource({
  type: 'postgres',
  url,
  migrations: classes.flatMap((module: Record<string, () => void>) => Object.values(module)),
  migrationsTransactionMode: 'each',
});
await source.initialize();
try {
  if (direction === 'down') {
    await source.undoLastMigration();
  } else {
    for (const migration of await source.runMigrations()) console.log(`applied ${migration.name}`);
    await loadReferenceData(source);
  }
} finally {
  await source.destroy();
}
