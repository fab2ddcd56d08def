/**
 * `npm run bench`: how the product compares with the barest program that does the same, in one run on this machine.
 * Ratios are what counts; machines are noisy. Exits with 1 when an aim is missed. `npm run bench -- page` looks at the
 * participant's page alone, `npm run bench -- matrix` at the coordinator's table.
 */
import { fill, type Person } from './data.ts';
import { measureDelivery } from './delivery.ts';
import { measureMatrix } from './matrix.ts';
import { burst, median, type Outcome, type Shot, sustained } from './load.ts';
import { measurePage, told } from './participant-page.ts';
import { start } from './server.ts';

const env = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run this with npm run bench.`);
  return value;
};
const ROUNDS = 25;
const LANES = 16;
/** Short, and in turn: what else goes on in the machine then meets both programs alike. */
const ROUND_MS = 1_000;
const BURSTS = 5;

const adminUrl = env('TEST_ADMIN_DATABASE_URL');
const common = {
  DATABASE_URL: env('DATABASE_URL'),
  REDIS_URL: env('REDIS_URL'),
  WEB_URL: env('WEB_URL'),
  QUEUE_PREFIX: '{bench}',
  // Lanes stand for people at home, each behind an address of their own; a hall is one address.
  TRUSTED_PROXIES: 'loopback',
};
const people = await fill(adminUrl);

const READ_QUERY = `query { participantView { firstName organizationName polls { id state deadline acceptsAnswers theme cycleTitle comment slots { id heldOn startsAt myChoice } } } }`;
const SAVE_QUERY = `mutation ($input: SaveAnswersInput!) { saveAnswers(input: $input) { id state deadline acceptsAnswers theme cycleTitle comment slots { id heldOn startsAt myChoice } } }`;
const CHOICES = ['YES', 'IF_NEED_BE', 'NO'];

let turn = 0;
const anyone = (): Person => people[turn++ % people.length]!;
const HALL = '203.0.113.7';
const homeOf = ({ token }: Person) => `198.18.${token.charCodeAt(10)}.${token.charCodeAt(12)}`;
const headers = (person: Person, body?: string, address = homeOf(person)) => ({
  'x-participant-token': person.token,
  'x-forwarded-for': address,
  ...(body === undefined
    ? {}
    : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
});
const answersOf = (person: Person) =>
  person.slotIds.map((slotId, i) => ({ slotId, choice: CHOICES[(turn + i) % 3]! }));
const graphql = (person: Person, query: string, variables?: object, address?: string): Shot => {
  const body = JSON.stringify({ query, variables });
  return {
    path: '/graphql',
    method: 'POST',
    headers: headers(person, body, address),
    body,
    accept: (status, answer) => status === 200 && !answer.includes('"errors"') && answer.includes('heldOn'),
  };
};
const apiRead = () => graphql(anyone(), READ_QUERY);
const apiSave = (person = anyone(), address?: string) => {
  const input = { pollId: person.pollId, answers: answersOf(person), comment: 'Dojadę.' };
  return graphql(person, SAVE_QUERY, { input }, address);
};
const accept = (status: number, answer: string) => status === 200 && answer.includes('heldOn');
const rawRead = (): Shot => ({ path: '/poll', method: 'GET', headers: headers(anyone()), accept });
const rawSave = (): Shot => {
  const person = anyone();
  const body = JSON.stringify({ pollId: person.pollId, answers: answersOf(person), comment: 'Dojadę.' });
  return { path: '/answers', method: 'POST', headers: headers(person, body), body, accept };
};

const aims: boolean[] = [];
/** Shows a figure as soon as it is there. */
function found(text: string, met: boolean): void {
  console.log(`${met ? '✓' : '✗'} ${text}`);
  aims.push(met);
}

/** The coordinator's table in a browser. */
async function lookAtMatrix(): Promise<void> {
  const matrix = await measureMatrix(adminUrl, common);
  found(
    `the table of 150 people (${matrix.rows} rows with their sectors) and twelve dates on screen: ${matrix.rendered.toFixed(0)} ms after the page's last byte, ${matrix.sorted.toFixed(0)} ms in another order; aim ≤ 200 ms each`,
    matrix.rows >= 150 && matrix.rendered <= 200 && matrix.sorted <= 200,
  );
  found(
    `scrolling it: ${matrix.longTasks.length} tasks over 50 ms${matrix.longTasks.length ? ` (the longest ${Math.max(...matrix.longTasks).toFixed(0)} ms)` : ''}; aim none`,
    matrix.longTasks.length === 0,
  );
}

if (process.argv[2] === 'matrix') {
  await lookAtMatrix();
  process.exit(aims.every(Boolean) ? 0 : 1);
}

// The web app asks for more than the bare program gives: both are asked for the same here.
const api = await start('apps/api/dist/main.js', { ...common, ANY_OPERATION: '1' });
const raw = await start('test/bench/raw-server.ts', common);
for (const [text, met] of told(await measurePage(api, people))) found(text, met);
if (process.argv[2] === 'page') {
  await api.stop();
  await raw.stop();
  process.exit(aims.every(Boolean) ? 0 : 1);
}

for (const [what, ours, theirs] of [
  ['answering a poll', () => apiSave(), () => rawSave()],
  ["reading a participant's poll", apiRead, rawRead],
] satisfies [string, () => Shot, () => Shot][]) {
  await sustained(api.port, ours, LANES, 2_000);
  await sustained(raw.port, theirs, LANES, 2_000);
  const rounds: { api: Outcome; raw: Outcome }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const first = await sustained(api.port, ours, LANES, ROUND_MS);
    rounds.push({ api: first, raw: await sustained(raw.port, theirs, LANES, ROUND_MS) });
  }
  const errors = rounds.reduce((sum, r) => sum + r.api.errors + r.raw.errors, 0);
  const ratios = rounds.map((r) => r.api.perSecond / r.raw.perSecond);
  const shown = `${what}: ${median(ratios).toFixed(2)} of the bare program (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}; ${median(rounds.map((r) => r.api.perSecond)).toFixed(0)}/s against ${median(rounds.map((r) => r.raw.perSecond)).toFixed(0)}/s, ${errors} errors)`;
  found(`${shown}; aim ≥ 0.60`, median(ratios) >= 0.6 && errors === 0);
}

const checked: number[] = [];
const unchecked = await start('test/bench/unchecked-api.ts', { ...common, ANY_OPERATION: '1' });
await sustained(unchecked.port, () => apiSave(), LANES, 2_000);
for (let round = 0; round < ROUNDS; round++) {
  const without = await sustained(unchecked.port, () => apiSave(), LANES, ROUND_MS);
  const all = await sustained(api.port, () => apiSave(), LANES, ROUND_MS);
  if (without.errors + all.errors) throw new Error('The API refused answers.');
  checked.push(1 - all.perSecond / without.perSecond);
}
await unchecked.stop();
const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
found(
  `what permission checks and the audit log take of answering, in the api with and without them: ${percent(median(checked))} (${percent(Math.min(...checked))} to ${percent(Math.max(...checked))}); aim ≤ 15 %`,
  median(checked) <= 0.15,
);

const bursts: Outcome[] = [];
for (let i = 0; i < BURSTS; i++) {
  const hall = people.slice(i * 150, (i + 1) * 150);
  bursts.push(
    await burst(
      api.port,
      hall.map((person) => apiSave(person, HALL)),
      1_000,
    ),
  );
  await new Promise((resolve) => setTimeout(resolve, 1_000));
}
const worst = Math.max(...bursts.map((b) => b.p99));
const refused = bursts.reduce((sum, b) => sum + b.errors, 0);
found(
  `150 people answering within the same second from one address, ${BURSTS} times: ${refused} errors, p99 ${bursts.map((b) => b.p99.toFixed(0)).join(', ')} ms; aim 0 errors, < 200 ms`,
  refused === 0 && worst < 200,
);
const apiMemory = api.memory();
found(`memory of the api after the load: ${apiMemory} MB; aim < 300 MB`, (apiMemory ?? 0) < 300);
await api.stop();
await raw.stop();

await lookAtMatrix();

const delivery = await measureDelivery(adminUrl, common);
found(
  `delivering ${delivery.messages} messages: ${delivery.ratio.toFixed(2)} of plain nodemailer (${delivery.worker.toFixed(0)}/s against ${delivery.plain.toFixed(0)}/s); aim ≥ 0.60`,
  delivery.ratio >= 0.6,
);
found(`memory of the worker after it: ${delivery.memory} MB; aim < 300 MB`, (delivery.memory ?? 0) < 300);

process.exit(aims.every(Boolean) ? 0 : 1);
