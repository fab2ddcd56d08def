import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import type { ParsedMail } from 'mailparser';
import { startWorker } from '../support/app.js';
import { MailServer } from '../support/mail-server.js';
import { NISKO } from '../support/people.js';
import { type WholeApp, wholeApp } from '../support/whole-app.js';

const NOW = new Date('2026-11-16T22:00:00Z');
const MINUTE = 60_000;

let app: WholeApp;
let workers: INestApplicationContext[] = [];
let inbox: MailServer;
let smtpUrl: string;

beforeEach(async () => {
  inbox = new MailServer();
  smtpUrl = await inbox.listen();
  app = await wholeApp(NOW);
});
afterEach(async () => {
  await stop();
  await app?.close();
  await inbox.close();
});

const AWAY = 'smtp://127.0.0.1:9';
const start = async (url = smtpUrl) => {
  const { database, clock, queuePrefix } = app;
  workers.push(await startWorker(database, { smtpUrl: url, clock, queuePrefix }));
};
const stop = async () => {
  await Promise.all(workers.map((worker) => worker.close()));
  workers = [];
};

async function owe(kind: string, language = 'pl', browser: string | null = 'Firefox, Windows') {
  const { id } = await app.member('COORDINATOR', NISKO);
  await app.rows('UPDATE app_user SET language = $2 WHERE id = $1', [id, language]);
  await app.rows('SELECT owe_notice($1, $2, $3, $4)', [id, kind, app.clock.now(), browser]);
  return id;
}

const owed = () => app.rows<{ attempts: number }>('SELECT attempts FROM account_notice');
async function until(look: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 150 && !(await look()); tries++) await pause(100);
  expect(await look()).toBe(true);
}
const read = async (): Promise<ParsedMail[]> => Promise.all(inbox.mails.map((_, nth) => inbox.read(nth)));

it('goes to the account’s address by the sweep, at night as well, in its person’s language', async () => {
  const [ola, tom] = [await owe('PASSKEY_ADDED'), await owe('PASSKEY_REMOVED', 'en', null)];
  await start();
  await until(async () => (await owed()).length === 0);
  const mails = await read();
  const to = (id: string) => mails.find((mail) => [mail.to].flat()[0]?.text.includes(id))!;
  expect(mails).toHaveLength(2);
  expect(to(ola).subject).toBe('Nowy klucz dostępu do Państwa konta');
  for (const words of [
    '16 listopada 2026 r., godz. 23:00',
    'Firefox, Windows',
    'https://beczka.example.org/account',
  ])
    expect(to(ola).text).toContain(words);
  expect(to(tom).subject).toBe('A passkey of your account was removed');
  expect(to(tom).text).toContain('not recognised');
});

it('waits while the mail server is away, and is lost by no worker that dies', async () => {
  await owe('PASSKEY_ADDED');
  // As if a worker had died with it: its lease runs out.
  await app.rows(`SELECT * FROM claim_account_notices($1, $2, 5)`, [
    NOW,
    new Date(NOW.getTime() + 3 * MINUTE),
  ]);
  await start(AWAY);
  await pause(600);
  expect(await owed()).toEqual([{ attempts: 1 }]);
  app.clock.set(new Date(NOW.getTime() + 4 * MINUTE));
  await until(async () => (await owed())[0]!.attempts === 2);
  await stop();
  app.clock.set(new Date(NOW.getTime() + 10 * MINUTE));
  await start();
  await until(async () => (await owed()).length === 0);
  expect(inbox.mails).toHaveLength(1);
});

it('is sent once by two workers, and given up after three days', async () => {
  for (let nth = 0; nth < 8; nth++) await owe('PASSKEY_ADDED');
  await Promise.all([start(), start()]);
  await until(async () => (await owed()).length === 0);
  await stop();
  await owe('PASSKEY_ADDED');
  app.clock.set(new Date(NOW.getTime() + 3 * 24 * 60 * MINUTE));
  await start(AWAY);
  await until(async () => (await owed()).length === 0);
  expect(inbox.mails).toHaveLength(8);
});

it('is out of the app’s own reach', async () => {
  const [row] = await app.rows(`SELECT has_table_privilege('beczka_app', 'account_notice', 'SELECT') AS may`);
  expect(row).toEqual({ may: false });
});
