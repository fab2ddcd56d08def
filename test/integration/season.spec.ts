import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import type { ParsedMail } from 'mailparser';
import { startWorker } from '../support/app.js';
import { MailServer } from '../support/mail-server.js';
import { NISKO } from '../support/people.js';
import { schedulingApp, type SchedulingApp, type TestCounty } from '../support/scheduling-app.js';

let beczka: SchedulingApp;
let nisko: TestCounty;
let worker: INestApplicationContext;
const inbox = new MailServer();

beforeAll(async () => {
  const smtpUrl = await inbox.listen();
  beczka = await schedulingApp();
  nisko = await beczka.county(NISKO, 4);
  const { database, clock, queuePrefix } = beczka;
  worker = await startWorker(database, { smtpUrl, clock, queuePrefix });
});
afterAll(async () => {
  await worker?.close();
  await beczka?.close();
  await inbox.close();
});

async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false> | T | undefined | false,
): Promise<T> {
  for (let tries = 0; tries < 300; tries++) {
    const found = await look();
    if (found) return found;
    await pause(100);
  }
  throw new Error(`It did not come to this: ${what}`);
}

const letters = (): Promise<ParsedMail[]> => Promise.all(inbox.mails.map((_, nth) => inbox.read(nth)));
const lettersTo = async (email: string) =>
  (await letters()).filter((mail) => [mail.to].flat().some((to) => to?.text.includes(email)));
const subjectsTo = async (email: string) => (await lettersTo(email)).map((mail) => mail.subject!);
const linkIn = (mail: ParsedMail) => /\/p\/(\S+)/.exec(mail.text!)![1]!;

it('a poll lives from its invitation to the reminder of the conference, by mail alone', async () => {
  const poll = await beczka.openPoll(nisko);
  await until('invitations', () => inbox.mails.length === 4);
  expect(new Set((await letters()).map((mail) => mail.subject))).toEqual(
    new Set(['II konferencja: kiedy Państwu pasuje?']),
  );

  const [anna, ...others] = nisko.people;
  const [invitation] = await lettersTo(anna!.email);
  expect(invitation!.text).toContain('12 grudnia 2023 r.');
  expect((await beczka.save({ token: linkIn(invitation!) }, poll, '-+-')).errors).toEqual([]);

  beczka.clock.set(new Date('2023-11-17T11:00:00Z'));
  await until('reminders', () => inbox.mails.length === 7);
  expect(await subjectsTo(anna!.email)).toHaveLength(1);
  expect(await subjectsTo(others[0]!.email)).toContain('II konferencja: czekamy na Państwa odpowiedź');

  // The others answer: no answer is out any more, and the worker decides by itself.
  for (const person of others) await beczka.save(person, poll, '.+.');
  await until(
    'the date',
    async () => (await beczka.rows(`SELECT 1 FROM conference WHERE state = 'DATED'`)).length === 1,
  );
  await until('letters about the date', () => inbox.mails.length === 7 + 4 + 1);
  const letter = (await lettersTo(anna!.email)).at(-1)!;
  expect(letter.subject).toBe('II konferencja: zapraszamy 13 grudnia 2023 r. o godz. 9:00');
  expect(letter.attachments.map(({ contentType }) => contentType)).toContain('text/calendar');

  beczka.clock.set(new Date('2023-12-12T08:00:00Z'));
  await until('reminders of the conference', async () =>
    (await subjectsTo(anna!.email)).some((subject) => subject.includes('już jutro')),
  );
  await pause(500);
  // The reminders for which it is too late by now are not sent after all.
  expect(await subjectsTo(anna!.email)).toHaveLength(3);
  const all = (await letters()).map((mail) => `${[mail.to].flat()[0]!.text} ${mail.subject}`);
  expect(new Set(all).size).toBe(all.length);
  expect(await beczka.rows(`SELECT 1 FROM message WHERE state = 'FAILED'`)).toEqual([]);
}, 90_000);
