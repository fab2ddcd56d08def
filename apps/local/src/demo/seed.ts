/**
 * Loads what `npm start` shows: county 1812 in the current season with its first poll open and half answered and people
 * registered for its second conference, 1414 and
 * 2210, two counties of one name, beside it, and an operator. It happens on a clock that begins four days ago, through the API, the worker and the inbox, so that
 * invitations have been sent by day and people have had time to answer. Run again after it was cut off, it adds what is
 * missing; a poll that was half answered is called off and asked anew, for its links may be lost.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { DateTime } from 'luxon';
import { createDemoCycle, type DemoConference, openDemoCounty, type OpenCounty } from './county.ts';
import { Mailbox } from './mailbox.ts';
import { answerUntil, openDemoPoll } from './poll.ts';
import { registerInterests, showPublicPages } from './public-page.ts';
import { chance } from './random.ts';
import { dateAndRegister } from './registrations.ts';
import { NISKO, NOWY_DWOR, NOWY_DWOR_GDANSKI, OPERATOR } from './roster.ts';
import { Stage } from './stage.ts';

const env = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run this with npm start.`);
  return value;
};

const { STILL_CLOCK_AT } = process.env;
const now = (STILL_CLOCK_AT ? DateTime.fromISO(STILL_CLOCK_AT) : DateTime.now()).setZone('Europe/Warsaw');
// The first conference is three weeks ahead. A season ends on 30 June: what begins too late for it belongs to the next.
const earliest = now.plus({ days: 21 });
const seasonStartYear = earliest.month >= 4 ? earliest.year : earliest.year - 1;
const firstWindow = DateTime.max(
  earliest,
  DateTime.fromObject({ year: seasonStartYear, month: 7, day: 1 }, { zone: now.zone }),
);
const lastWindow = DateTime.fromObject({ year: seasonStartYear + 1, month: 6, day: 17 }, { zone: now.zone });
const opensAt = now.minus({ days: 4 }).set({ hour: 10, minute: 0, second: 0, millisecond: 0 });
const settings = {
  databaseUrl: env('DATABASE_URL'),
  redisUrl: env('REDIS_URL'),
  smtpUrl: env('SMTP_URL'),
  webUrl: env('WEB_URL'),
};
const stage = await Stage.open(
  settings,
  opensAt.minus({ hours: 1 }).toJSDate(),
  new Mailbox(env('INBOX_URL')),
);

const nisko = await openDemoCounty(stage, NISKO);
const conferences = await season(nisko);
for (const { id } of conferences.slice(0, 2)) await callOffPoll(nisko, id);
console.log('county 1812: 124 participants, a cycle of six conferences');

for (const county of [NOWY_DWOR, NOWY_DWOR_GDANSKI]) {
  await season(await openDemoCounty(stage, county));
  console.log(`county ${county.id}: 124 participants, a cycle of six conferences`);
}
await promisify(execFile)(process.execPath, [
  'apps/api/dist/name-operator.js',
  `${OPERATOR.name} <${OPERATOR.email}>`,
]);

const said = await dateAndRegister(
  stage,
  nisko,
  conferences[1]!,
  {
    ordinal: 2,
    window: windowOf(1),
    opensAt: wallClock(opensAt),
    deadline: wallClock(now.plus({ days: 9 })),
  },
  chance(NISKO.seed + 1),
);
console.log(`county 1812: the second conference is dated, ${said} people have said whether they come`);

await stage.advance(NISKO.id, opensAt.toJSDate());
await showPublicPages(stage, [nisko]);
await registerInterests(stage, nisko);
const window = windowOf(0);
const poll = await openDemoPoll(
  stage,
  nisko,
  conferences[0]!,
  {
    ordinal: 1,
    window,
    opensAt: wallClock(opensAt),
    deadline: wallClock(now.plus({ days: 9 }).set({ hour: 12, minute: 0 })),
  },
  chance(NISKO.seed),
);
const taken = await answerUntil(stage, NISKO.id, poll, now.toJSDate());
console.log(`county 1812: a date poll is open, ${taken} answers given`);
await stage.close();
process.exit(0);

/** Creates the cycle, and gives its conferences windows that lie ahead. */
async function season(open: OpenCounty): Promise<DemoConference[]> {
  const conferences = await createDemoCycle(stage, open, seasonStartYear);
  for (const conference of conferences) {
    const { from, to } = windowOf(conference.ordinal - 1);
    await stage.ask(
      'mutation ($input: UpdateConferenceInput!) { updateConference(input: $input) { id } }',
      { input: { countyId: open.county.id, id: conference.id, windowFrom: from, windowTo: to } },
      open.coordinator,
    );
  }
  return conferences;
}

/** Ends what an interrupted load has left of a poll about this conference. */
async function callOffPoll({ county, coordinator }: OpenCounty, conferenceId: string): Promise<void> {
  const { conference } = await stage.ask<{ conference: { datePoll: { id: string; state: string } | null } }>(
    'query ($countyId: ID!, $id: ID!) { conference(countyId: $countyId, id: $id) { datePoll { id state } } }',
    { countyId: county.id, id: conferenceId },
    coordinator,
  );
  const poll = conference.datePoll;
  if (!poll || !['DRAFT', 'OPEN'].includes(poll.state)) return;
  await stage.ask(
    'mutation ($input: CancelInput!) { cancelDatePoll(input: $input) { id } }',
    { input: { countyId: county.id, id: poll.id, reason: 'Pytamy jeszcze raz.' } },
    coordinator,
  );
  await stage.settle(county.id);
}

/** Two weeks each, about a month apart, inside the season; four for the first, which must find days beside any school break. */
function windowOf(index: number): { from: string; to: string } {
  const days = Math.min(30, Math.floor(lastWindow.diff(firstWindow, 'days').days / 5));
  const from = firstWindow.plus({ days: index * days });
  return { from: from.toISODate()!, to: from.plus({ days: index === 0 ? 27 : 13 }).toISODate()! };
}

function wallClock(instant: DateTime): string {
  return instant.toFormat("yyyy-MM-dd'T'HH:mm");
}
