import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type AppUrls, startApps, webUrlOf } from './apps.ts';
import { isHalfLoaded, loadDemo } from './demo-county.ts';
import { EXPERT, NISKO, OPERATOR } from './demo/roster.ts';
import { stackFolder } from './folders.ts';
import { type Launch, launch, removeData } from './launch.ts';
import { currentLauncher } from './launcher-lock.ts';
import { signInOf } from './links.ts';
import { choosePorts } from './ports.ts';
import { build, migrate } from './prepare.ts';
import { step } from './progress.ts';
import { secretsKey } from './secrets-key.ts';
import { type Connections, startServices } from './services.ts';

/** What a running stack tells about itself in `.local/state.json`. It holds passwords and is the owner's to read. */
export interface State extends AppUrls, Omit<Connections, 'inboxUrl'> {
  /** The coordinator's. */
  signIn?: string;
  managerSignIn?: string;
  expertSignIn?: string;
  operatorSignIn?: string;
  participantPoll?: string;
  inbox?: string;
  /** ISO instant. */
  startedAt: string;
  pids: Record<string, number>;
}

const folder = stackFolder();
const stateFile = join(folder.top, 'state.json');

/** `npm start`: everything, until it is stopped. A stack that already runs is only told about. */
export async function start(): Promise<number> {
  for (;;) {
    const code = await launch(folder, run);
    if (code !== undefined) return code;
    console.log('Beczka is already started here.');
    const state = await runningState();
    if (state) {
      // The link from its start has probably been used.
      console.log(describe({ ...state, ...(await signInLinks(state, state.inbox)) }));
      return 0;
    }
  }
}

async function run(current: Launch): Promise<number> {
  const { processes } = current;
  rmSync(stateFile, { force: true });
  if (isHalfLoaded(folder) && !process.env.DATABASE_URL) removeData(folder);
  await build(processes);
  const ports = await choosePorts(join(folder.top, 'ports.json'), {
    web: 3000,
    api: 3001,
    inbox: 3002,
    worker: 3003,
    smtp: 3004,
    bounces: 3005,
    postgres: 15_432,
    redis: 16_379,
  });
  const services = await startServices(current, {
    given: process.env,
    ports,
    durable: true,
  });
  await migrate(processes, services);
  const pollPath = await loadDemo(processes, folder, services, webUrlOf(ports));
  const urls = await startApps(processes, services, ports, {
    env: { SECRETS_KEY: process.env.SECRETS_KEY || secretsKey(folder) },
  });
  const { databaseUrl, migrationDatabaseUrl, redisUrl, smtpUrl, inboxUrl: inbox } = services;
  const state: State = {
    ...urls,
    ...(await signInLinks(urls, inbox)),
    participantPoll: pollPath ? urls.web + pollPath : undefined,
    inbox,
    databaseUrl,
    migrationDatabaseUrl,
    redisUrl,
    smtpUrl,
    startedAt: new Date().toISOString(),
    pids: { launcher: process.pid, ...processes.pids },
  };
  current.atEnd(() => rmSync(stateFile, { force: true }));
  writeFileSync(`${stateFile}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${stateFile}.new`, stateFile);
  console.log(describe(state));
  console.log('\nCtrl-C stops everything; the data stays in .local until "npm run reset".');
  current.stoppedCode = 0;
  return await new Promise<never>(() => {});
}

/** New links for the demo county's staff: each serves once. Without an inbox to read them from there are none. */
async function signInLinks(
  { apiUrl, web }: AppUrls,
  inbox: string | undefined,
): Promise<Pick<State, 'signIn' | 'managerSignIn' | 'expertSignIn' | 'operatorSignIn'>> {
  if (!inbox) return {};
  const people = [NISKO.manager, NISKO.coordinator, EXPERT, OPERATOR];
  try {
    const [managerSignIn, signIn, expertSignIn, operatorSignIn] = await step('Asking for sign-in links', () =>
      Promise.all(people.map(({ email }) => signInOf(email, apiUrl, web, inbox))),
    );
    return { managerSignIn, signIn, expertSignIn, operatorSignIn };
  } catch (error) {
    console.error((error as Error).message);
    return {};
  }
}

/** The state of the stack that runs here, once it is ready. @returns undefined when its launcher has ended instead */
async function runningState(): Promise<State | undefined> {
  for (let waited = 0; currentLauncher(folder); waited += 1) {
    if (existsSync(stateFile)) return JSON.parse(readFileSync(stateFile, 'utf8')) as State;
    if (waited === 1) console.log('It is not ready yet (or is just stopping); waiting for it …');
    await sleep(500);
  }
  return undefined;
}

function describe({
  web,
  signIn,
  managerSignIn,
  expertSignIn,
  operatorSignIn,
  participantPoll,
  inbox,
  graphql,
}: State): string {
  const lines: [string, string | undefined][] = [
    ['Web', web],
    ...(managerSignIn ? [["Manager's sign-in", managerSignIn] as [string, string]] : []),
    ["Coordinator's sign-in", signIn ?? `${web}/sign-in (no link could be read from a mail here)`],
    ...(expertSignIn ? [["Expert's sign-in", expertSignIn] as [string, string]] : []),
    ...(operatorSignIn ? [["Operator's sign-in", operatorSignIn] as [string, string]] : []),
    ["A participant's poll", participantPoll ?? 'the link is in the mail to each participant'],
    ["A county's public page", `${web}/powiat/${NISKO.id}`],
    ['Mail inbox', inbox ?? 'SMTP_URL is given: mail goes there'],
    ['GraphQL explorer', graphql],
  ];
  return ['', 'ready', '', ...lines.map(([name, link]) => `  ${name.padEnd(24)}${link}`)].join('\n');
}
