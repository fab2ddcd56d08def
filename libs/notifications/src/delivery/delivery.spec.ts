import * as fc from 'fast-check';
import { createTransport } from 'nodemailer';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { deliveryFailure, messageIdFor, nextAttempt } from './delivery.js';

const refusal = (responseCode: number, message: string) =>
  Object.assign(new Error(message), { responseCode });

/** Sends to a mail server that behaves as told, and reads the error that comes back. */
async function problemWith(
  options: SMTPServerOptions,
  mail = { to: 'anna@gmina.example', from: 'a@pup.example' },
) {
  const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], ...options });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const auth = options.onAuth && { user: 'pup', pass: 'wrong' };
  const transport = createTransport({ host: '127.0.0.1', port, pool: true, maxRequeues: 0, auth });
  try {
    await transport.sendMail({ ...mail, subject: 'Termin', text: 'Termin' });
    return 'delivered';
  } catch (error) {
    return deliveryFailure(error);
  } finally {
    transport.close();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}

describe('a failed delivery', () => {
  it('is final when the mail server refuses the recipient or the message', async () => {
    const unknown = await problemWith({
      onRcptTo: (_to, _session, done) => done(refusal(550, '5.1.1 No such user')),
    });
    expect(unknown).toEqual({
      problem: 'REFUSED',
      reason: "Can't send mail - all recipients were rejected: 550 5.1.1 No such user",
    });
    const tooLarge = await problemWith({
      onData: (stream, _session, done) => stream.resume().on('end', () => done(refusal(552, 'Too large'))),
    });
    expect(tooLarge).toMatchObject({ problem: 'REFUSED' });
  });

  it('is final when the address is not one', async () => {
    expect(await problemWith({}, { to: '', from: 'a@pup.example' })).toMatchObject({ problem: 'REFUSED' });
  });

  it.each([
    [450, '4.2.0 Greylisted, try again later'],
    [452, '4.2.2 Mailbox full'],
    [550, '5.7.1 Relaying denied'],
    [503, 'Bad sequence of commands'],
  ])('may yet succeed after %i %s', async (code, message) => {
    expect(
      await problemWith({ onRcptTo: (_to, _session, done) => done(refusal(code, message)) }),
    ).toMatchObject({
      problem: 'DEFERRED',
    });
  });

  it('is our own when the sign-in, the sender or the connection fails', async () => {
    const signIn = await problemWith({
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(refusal(535, 'Wrong password')),
    });
    const sender = await problemWith({
      onMailFrom: (_from, _session, done) => done(refusal(553, 'Sender not allowed')),
    });
    const busy = deliveryFailure(
      Object.assign(refusal(421, '421 Too many'), { code: 'EENVELOPE', command: 'RCPT TO' }),
    );
    const dropped = await problemWith({
      onData(stream, session) {
        stream.resume();
        (
          this as unknown as { connections: Set<{ id: string; _socket: { destroy(): void } }> }
        ).connections.forEach((connection) => connection.id === session.id && connection._socket.destroy());
      },
    });
    for (const failure of [signIn, sender, busy, dropped])
      expect(failure).toMatchObject({ problem: 'UNAVAILABLE' });
  });

  it('is our own when nobody listens', async () => {
    const transport = createTransport({ host: '127.0.0.1', port: 1, pool: true });
    const error = await transport
      .sendMail({ from: 'a@b.example', to: 'c@d.example' })
      .catch((e: unknown) => e);
    transport.close();
    expect(deliveryFailure(error)).toMatchObject({ problem: 'UNAVAILABLE' });
  });

  it('gets another chance when we cannot tell', () => {
    expect(deliveryFailure(new Error('odd'))).toEqual({ problem: 'DEFERRED', reason: 'odd' });
    expect(deliveryFailure('thrown')).toEqual({ problem: 'DEFERRED', reason: 'thrown' });
  });

  it('gives its reason on one line of bearable length', () => {
    const { reason } = deliveryFailure(new Error(`550-first\r\n550 ${'x'.repeat(1000)}`));
    expect(reason).toMatch(/^550-first 550 x+$/);
    expect(reason).toHaveLength(500);
  });
});

describe('the next attempt', () => {
  const now = new Date('2023-11-20T10:00:00Z');
  const minutes = (at: Date | null) => at && (at.getTime() - now.getTime()) / 60_000;
  const id = '0190a1b2-0000-7000-8000-000000000001';

  it('waits longer each time, and is given up after the eighth', () => {
    const delays = [1, 5, 15, 60, 240, 720, 1440];
    delays.forEach((delay, i) => {
      const wait = minutes(nextAttempt('DEFERRED', i + 1, now, id));
      expect(wait).toBeGreaterThanOrEqual(delay);
      expect(wait).toBeLessThanOrEqual(delay * 1.1);
    });
    expect(nextAttempt('DEFERRED', 8, now, id)).toBeNull();
  });

  it('is never given up while our own mail server is away, and comes within little more than an hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (attempts) => {
        expect(minutes(nextAttempt('UNAVAILABLE', attempts, now, id))).toBeLessThanOrEqual(66);
      }),
    );
  });

  it('does not come for what was refused', () => {
    expect(nextAttempt('REFUSED', 1, now, id)).toBeNull();
  });

  it('is the same for the same message, and spread over messages', () => {
    expect(nextAttempt('DEFERRED', 3, now, id)).toEqual(nextAttempt('DEFERRED', 3, now, id));
    const moments = Array.from({ length: 100 }, (_, i) =>
      nextAttempt('DEFERRED', 3, now, `${id}${i}`)!.getTime(),
    );
    expect(new Set(moments).size).toBeGreaterThan(90);
  });
});

describe('the Message-ID', () => {
  it('is made of the row key alone', () => {
    expect(messageIdFor({ countyId: '1812', id: '0190a1b2' }, 'beczka.example')).toBe(
      '<1812.0190a1b2@beczka.example>',
    );
  });
});
