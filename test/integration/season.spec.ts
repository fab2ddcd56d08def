import { jest } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { INestApplicationContext } from '@nestjs/common';
import { startWorker } from '../support/app.js';
import { NISKO, schedulingApp, type SchedulingApp, type TestCounty } from './scheduling-app.js';

jest.setTimeout(90_000);

let beczka: SchedulingApp;
let nisko: TestCounty;
let worker: INestApplicationContext;
let inbox: SMTPServer;
const mails: ParsedMail[] = [];

beforeAll(async () => {
  inbox = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _session, done) =>
      void simpleParser(stream).then(
        (mail) => {
          mails.push(mail);
          done();
        },
        (error: Error) => done(error),
      ),
  });
  await new Promise<void>((listening) => inbox.listen(0, '127.0.0.1', listening));
  const { port } = inbox.server.address() as { port: number };
  beczka = await schedulingApp();
  nisko = await beczka.county(NISKO, 4);
  const { database, clock, queuePrefix } = beczka;
  worker = await startWorker(database, { smtpUrl: `smtp://127.0.0.1:${port}`, clock, queuePrefix });
});
afterAll(async () => {
  await worker?.close();
  await beczka?.close();
  await new Promise<void>((closed) => inbox.close(closed));
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

const subjectsTo = (email: string) =>
  mails
    .filter((mail) => [mail.to].flat().some((to) => to?.text.includes(email)))
    .map((mail) => mail.subject!);
const linkIn = (mail: ParsedMail) => /\/p\/(\S+)/.exec(mail.text!)![1]!;

it('a poll lives from its invitation to the reminder of the conference, by mail alone', async () => {
  const poll = await beczka.openPoll(nisko);
  await until('invitations', () => mails.length === 4);
  expect(new Set(mails.map((mail) => mail.subject))).toEqual(
    new Set(['II konferencja: kiedy Państwu pasuje?']),
  );

  const [anna, ...others] = nisko.people;
  const invitation = mails.find((mail) => [mail.to].flat().some((to) => to?.text.includes(anna!.email)))!;
  expect(invitation.text).toContain('12 grudnia 2023 r.');
  expect((await beczka.save({ token: linkIn(invitation) }, poll, '-+-')).errors).toEqual([]);

  beczka.clock.set(new Date('2023-11-17T11:00:00Z'));
  await until('reminders', () => mails.length === 7);
  expect(subjectsTo(anna!.email)).toHaveLength(1);
  expect(subjectsTo(others[0]!.email)).toContain('II konferencja: czekamy na Państwa odpowiedź');

  // The others answer: no answer is out any more, and the worker decides by itself.
  for (const person of others) await beczka.save(person, poll, '.+.');
  await until(
    'the date',
    async () => (await beczka.rows(`SELECT 1 FROM conference WHERE state = 'DATED'`)).length === 1,
  );
  await until('letters about the date', () => mails.length === 7 + 4 + 1);
  const letter = mails.findLast((mail) => [mail.to].flat().some((to) => to?.text.includes(anna!.email)))!;
  expect(letter.subject).toBe('II konferencja: zapraszamy 13 grudnia 2023 r., godz. 9:00');
  expect(letter.attachments.map(({ contentType }) => contentType)).toContain('text/calendar');

  beczka.clock.set(new Date('2023-12-12T08:00:00Z'));
  await until('reminders of the conference', () =>
    subjectsTo(anna!.email).some((subject) => subject.includes('już jutro')),
  );
  await pause(500);
  // The reminders for which it is too late by now are not sent after all.
  expect(subjectsTo(anna!.email)).toHaveLength(3);
  const all = mails.map((mail) => `${[mail.to].flat()[0]!.text} ${mail.subject}`);
  expect(new Set(all).size).toBe(all.length);
  expect(await beczka.rows(`SELECT 1 FROM message WHERE state = 'FAILED'`)).toEqual([]);
});
