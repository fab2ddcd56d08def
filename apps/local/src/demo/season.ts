/**
 * `npm run demo:season`: replays the season 2023/2024 of powiat niżański through the real API, worker, Redis, Postgres
 * and SMTP, on a clock that jumps from one due moment to the next, and checks that nothing was lost or doubled.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDemoCycle, openDemoCounty } from './county.ts';
import { Mailbox } from './mailbox.ts';
import { answerUntil, instantOf, openDemoPoll } from './poll.ts';
import { chance } from './random.ts';
import { NISKO } from './roster.ts';
import { checkSeason, seasonTable } from './season-report.ts';
import { NISKO_2023 } from './season-plan.ts';
import { Stage } from './stage.ts';

const env = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run this with npm run demo:season.`);
  return value;
};

const began = Date.now();
const say = (text: string) =>
  console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${text}`);
const mailbox = new Mailbox(env('INBOX_URL'));
const settings = {
  databaseUrl: env('DATABASE_URL'),
  redisUrl: env('REDIS_URL'),
  smtpUrl: env('SMTP_URL'),
  webUrl: env('WEB_URL'),
};
const stage = await Stage.open(settings, instantOf('2023-10-12T09:00'), mailbox);
const random = chance(20_231_117);

const open = await openDemoCounty(stage, NISKO);
say('powiat niżański is open: 124 participants imported');
const conferences = await createDemoCycle(stage, open, 2023);

for (const plan of NISKO_2023) {
  const conference = conferences.find(({ ordinal }) => ordinal === plan.ordinal)!;
  await stage.advance(NISKO.id, instantOf(plan.opensAt));
  // A month has gone by; a session does not live that long.
  const coordinator = await stage.signIn(NISKO.coordinator.email);
  const poll = await openDemoPoll(stage, { ...open, coordinator }, conference, plan, random);
  say(
    `conference ${plan.ordinal}: ${poll.tokens.size} invitations, days ${poll.slots.map((slot) => slot.heldOn).join(' ')}`,
  );
  const taken = await answerUntil(stage, NISKO.id, poll, instantOf(plan.deadline));
  const [decided] = await stage.rows<{ held_on: string; starts_at: string }>(
    NISKO.id,
    `SELECT to_char(held_on, 'YYYY-MM-DD') AS held_on, to_char(starts_at, 'HH24:MI') AS starts_at FROM conference WHERE id = $1 AND state = 'DATED'`,
    [conference.id],
  );
  if (!decided) throw new Error(`Conference ${plan.ordinal} found no date.`);
  say(
    `conference ${plan.ordinal}: ${taken} answers taken, decided for ${decided.held_on} ${decided.starts_at}`,
  );
  await stage.advance(NISKO.id, instantOf(`${decided.held_on}T18:00`));
}
await stage.advance(NISKO.id, instantOf('2024-05-06T12:00'));

console.log(`\n${await seasonTable(stage, NISKO.id)}\n`);
const holidays = readFileSync(
  join(import.meta.dirname, '../../../../migrations/reference/public-holidays.csv'),
  'utf8',
);
const checks = await checkSeason(stage, NISKO, mailbox, new Date(began), holidays);
for (const { holds, text } of checks) console.log(`${holds ? '✓' : '✗'} ${text}`);
await stage.close();
process.exit(checks.every(({ holds }) => holds) ? 0 : 1);
