import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { promisify } from 'node:util';
import { DateTime } from 'luxon';
import pg from 'pg';
import { ask, type Caller } from '../../apps/local/src/demo/client.ts';
import { clockOfRun } from '../support/day-clock.ts';
import { findMail } from './inbox.ts';

/** Speaks to the running service for what is not the matter of a test. */

const setting = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run this with npm test -- --only e2e.`);
  return value;
};

export const apiUrl = setting('API_URL');
export const webUrl = setting('WEB_URL');

const clock = clockOfRun();

/** What time the service takes it to be, in Warsaw. */
export const serviceNow = (): DateTime => DateTime.fromJSDate(clock.now(), { zone: 'Europe/Warsaw' });

/** A county of a test's own; its people exist nowhere else. */
export interface TestCounty {
  id: string;
  domain: string;
  manager: { name: string; email: string };
  coordinator: { name: string; email: string };
  expert: { name: string; email: string };
}

export const testCounty = (id: string): TestCounty => ({
  id,
  domain: `p${id}.example.org`,
  manager: { name: 'Maryla Kierowna', email: `kierownictwo@p${id}.example.org` },
  coordinator: { name: 'Celina Testowa', email: `koordynator@p${id}.example.org` },
  expert: { name: 'Eryk Próbny', email: `ekspert@p${id}.example.org` },
});

/** Opens the county the way an operator does. @returns false when it was open already */
export async function openCounty({ id, manager, coordinator, expert }: TestCounty): Promise<boolean> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    'apps/api/dist/open-county.js',
    ...['--county', id, '--office', `Powiatowy Urząd Pracy nr ${id}`],
    ...['--contact-name', coordinator.name, '--contact-email', coordinator.email],
    ...['--contact-phone', '75 000 00 00 wew. 3'],
    ...['--coordinator', `${coordinator.name} <${coordinator.email}>`],
    ...['--manager', `${manager.name} <${manager.email}>`],
    ...['--expert', `${expert.name} <${expert.email}>`],
  ]);
  return stdout.includes('is open');
}

/** Lets somebody run the platform the way its owner does; signs them in. */
export async function operatorSession({ name, email }: { name: string; email: string }): Promise<Caller> {
  await promisify(execFile)(process.execPath, ['apps/api/dist/name-operator.js', `${name} <${email}>`]);
  return sessionOf(email);
}

/** One account that manages the county and runs the platform besides: nobody is shown more. */
export async function managingOperatorSession({ manager }: TestCounty): Promise<Caller> {
  // Whoever runs the platform joins no county by signing in.
  await sessionOf(manager.email);
  return operatorSession(manager);
}

/** Opens the first county of this voivodeship that is not open yet: after a failure a file starts anew. */
export async function openFreshCounty(voivodeship: string): Promise<TestCounty> {
  for (let nth = 1; ; nth++) {
    const county = testCounty(voivodeship + String(nth).padStart(2, '0'));
    if (await openCounty(county)) return county;
  }
}

/** Signs staff in without a browser. */
export async function sessionOf(email: string): Promise<Caller> {
  const since = new Date();
  // Everybody from somewhere else: one address is sent only so many links.
  const address = `198.18.${randomInt(256)}.${randomInt(256)}`;
  await ask(
    apiUrl,
    'mutation ($email: String!) { requestSignInLink(input: { email: $email }) { ok } }',
    { email },
    { address },
  );
  const { link } = await findMail({ to: email, since, link: 'sign-in' });
  const token = link!.split('/').at(-1);
  const { cookie } = await ask(
    apiUrl,
    'mutation ($token: String!) { signIn(input: { token: $token }) { id } }',
    { token },
    { address },
  );
  return { cookie: cookie! };
}

type Choice = 'YES' | 'IF_NEED_BE' | 'NO';

/** Answers a poll as the bearer of this token, slot by slot; the only one there is, unless it is named. */
export async function answerAs(
  token: string,
  choose: (slot: number) => Choice,
  pollId?: string,
): Promise<void> {
  const { data } = await ask<{ participantView: { polls: { id: string; slots: { id: string }[] }[] } }>(
    apiUrl,
    'query { participantView { polls { id slots { id } } } }',
    {},
    { token },
  );
  const poll = data.participantView.polls.find(({ id }) => !pollId || id === pollId);
  const answers = poll!.slots.map(({ id: slotId }, nth) => ({ slotId, choice: choose(nth) }));
  await ask(
    apiUrl,
    'mutation ($input: SaveAnswersInput!) { saveAnswers(input: $input) { id } }',
    { input: { pollId: poll!.id, answers } },
    { token },
  );
}

/** As if somebody had signed in so many minutes earlier, wherever they are. */
export async function signedInEarlier(email: string, minutes: number): Promise<void> {
  const client = new pg.Client({ connectionString: setting('MIGRATION_DATABASE_URL') });
  await client.connect();
  await client.query(
    `UPDATE session SET created_at = session.created_at - make_interval(mins => $2)
     FROM app_user WHERE app_user.id = user_id AND email = $1`,
    [email, minutes],
  );
  await client.end();
}

/** A signed-in browser, as Playwright keeps one. */
export function storageOf({ cookie = '' }: Caller) {
  const [name = '', value = ''] = cookie.split('=');
  const { hostname } = new URL(webUrl);
  const flags = { domain: hostname, path: '/', expires: -1, httpOnly: true, secure: false };
  return { cookies: [{ name, value, ...flags, sameSite: 'Lax' as const }], origins: [] };
}

/**
 * Six weeks that begin in three and lie inside one season, which runs from July to June: whatever day it is, holidays
 * and winter breaks leave days free in them.
 */
export function window(): { seasonStartYear: number; from: string; to: string } {
  const seasonOf = (day: DateTime) => (day.month >= 7 ? day.year : day.year - 1);
  const earliest = serviceNow().startOf('day').plus({ days: 21 });
  const seasonStartYear = seasonOf(earliest.plus({ days: 42 }));
  const july = DateTime.fromObject({ year: seasonStartYear, month: 7, day: 1 }, { zone: earliest.zone });
  const from = DateTime.max(earliest, july);
  return { seasonStartYear, from: from.toISODate()!, to: from.plus({ days: 42 }).toISODate()! };
}

/** `2026-12-15` as a Polish office writes it: «wtorek, 15 grudnia 2026 r.» */
export const inPolish = (day: string): string =>
  DateTime.fromISO(day).setLocale('pl').toFormat("cccc, d MMMM yyyy 'r.'");

/** As if the minutes had passed in which a county's corrections are gathered into one letter. */
export const endGathering = (countyId: string): Promise<void> => makeDue(countyId, 'CONFERENCE_MOVED');

/** As if the time had come for what a county owes of this occasion, a week after what it has sent. */
export async function makeDue(countyId: string, occasion: string): Promise<void> {
  const client = new pg.Client({ connectionString: setting('DATABASE_URL') });
  await client.connect();
  await client.query('BEGIN');
  await client.query(`SELECT set_config('app.counties', $1, true)`, [countyId]);
  await client.query(`UPDATE message SET sent_at = sent_at - interval '7 days' WHERE sent_at IS NOT NULL`);
  await client.query(
    `UPDATE message SET due_at = $1, next_attempt_at = $1 WHERE occasion = $2 AND state = 'PENDING'`,
    [clock.now(), occasion],
  );
  await client.query('COMMIT');
  await client.end();
}
