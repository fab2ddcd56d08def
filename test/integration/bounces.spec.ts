import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { mock } from 'node:test';
import { bounceAddress } from '@beczka/notifications';
import { createTransport } from 'nodemailer';
import { anyFreePort } from '../../apps/local/src/ports.js';
import { NO_SUCH_USER, reportOf, sendBack, type Verdict } from '../../apps/local/src/services/bounce.js';
import { type NotificationsApp, notificationsApp, OCCASION } from '../support/notifications-app.js';
import { NISKO, NOWY_DWOR } from '../support/people.js';

const DOMAIN = { domain: 'zwroty.example.org', secret: Buffer.alloc(32, 3) };

let beczka: NotificationsApp;
let port: number;
let jan: string;

beforeEach(async () => {
  port = await anyFreePort();
  beczka = await notificationsApp(3, { bounces: { ...DOMAIN, listen: { host: '127.0.0.1', port } } });
  [jan] = beczka.participants[NISKO] as [string];
});
afterEach(async () => {
  mock.restoreAll();
  await beczka.close();
});

const mailOf = (returnPath: string) => ({
  returnPath,
  recipient: `${jan}@example.org`,
  headers: 'Subject: II konferencja',
});
const back = (returnPath: string, verdict?: Verdict) => sendBack({ port }, mailOf(returnPath), verdict);
const transport = () => createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
const post = (to: string, raw: string) => transport().sendMail({ envelope: { from: '', to }, raw });

/** A mail to Jan that has gone; where it comes back to. */
async function sent(countyId = NISKO, participantId = jan) {
  const subject = await beczka.owe(countyId, [participantId]);
  await beczka.send(countyId);
  return { subject, returnPath: beczka.mailServer.senders.at(-1)! };
}
const row = async (subject: string) => (await beczka.rows(subject))[0]!;
const person = async (id = jan) =>
  (await beczka.admin.query('SELECT address_failed_at, address_failure FROM participant WHERE id = $1', [id]))
    .rows[0];
const events = async () =>
  (
    await beczka.admin.query(
      `SELECT actor_kind, actor_name, action, after FROM audit_event WHERE subject_id = $1 AND action = 'CHANGED'`,
      [jan],
    )
  ).rows;

const UNTOUCHED = { address_failed_at: null, address_failure: null };

describe('a mail that is sent', () => {
  it('comes back to an address of its own; one to staff to the sender', async () => {
    const { returnPath } = await sent();
    const [message] = (await beczka.admin.query('SELECT id FROM message')).rows;
    expect(returnPath).toBe(bounceAddress({ countyId: NISKO, id: message.id }, `${jan}@example.org`, DOMAIN));
    const toStaff = { occasion: OCCASION, subjectId: randomUUID(), revision: 1, dueAt: beczka.clock.now() };
    await beczka.within(NISKO, () => beczka.messages.plan(NISKO, [{ ...toStaff, userIds: [randomUUID()] }]));
    await beczka.send(NISKO);
    expect(beczka.mailServer.senders.at(-1)).toBe('beczka@poczta.example.org');
  });
});

describe('a mail that comes back', () => {
  it('is returned, and its address does not work, with what the server said', async () => {
    const { subject, returnPath } = await sent();
    await back(returnPath);
    const said = NO_SUCH_USER.diagnostic.replace('smtp; ', '');
    expect(await row(subject)).toMatchObject({
      state: 'BOUNCED',
      last_error: said,
      sent_at: null,
      claim: null,
    });
    expect(await person()).toEqual({ address_failed_at: beczka.clock.now(), address_failure: said });
    expect(await events()).toMatchObject([{ actor_kind: 'SYSTEM', actor_name: 'bounce' }]);
    const failed = await beczka.within(NISKO, () => beczka.messages.failed(NISKO, 0, 10, 'pl'));
    expect(failed.items).toMatchObject([{ reason: expect.stringContaining('Nie ma takiej skrzynki') }]);
  });

  it('twice, has come back once', async () => {
    const { subject, returnPath } = await sent();
    await back(returnPath);
    const before = [await row(subject), await person()];
    beczka.clock.set(new Date('2023-11-21T10:00:00Z'));
    await Promise.all([back(returnPath), back(returnPath, { ...NO_SUCH_USER, status: '5.1.2' })]);
    expect([await row(subject), await person()]).toEqual(before);
    expect(await events()).toHaveLength(1);
  });

  it.each([
    ['full', { ...NO_SUCH_USER, status: '5.2.2', diagnostic: 'smtp; 552 5.2.2 Over quota' }],
    ['mistrustful', { ...NO_SUCH_USER, status: '5.7.1', diagnostic: 'smtp; 550 5.7.1 Policy' }],
    ['unreachable for days', { ...NO_SUCH_USER, status: '4.4.7', diagnostic: 'smtp; 450 4.4.7 Expired' }],
  ])('from a mailbox that is %s says nothing of the address', async (_, verdict) => {
    const { subject, returnPath } = await sent();
    await back(returnPath, verdict);
    expect(await row(subject)).toMatchObject({ state: 'BOUNCED' });
    expect(await person()).toEqual(UNTOUCHED);
  });

  it('later perhaps, is written down and still on its way', async () => {
    const { subject, returnPath } = await sent();
    await back(returnPath, { action: 'delayed', status: '4.2.1', diagnostic: 'smtp; 450 4.2.1 Greylisted' });
    expect(await row(subject)).toMatchObject({ state: 'SENT', last_error: '450 4.2.1 Greylisted' });
    expect(await person()).toEqual(UNTOUCHED);
  });

  it('before the run has written down that it is gone, stays returned', async () => {
    const subject = await beczka.owe(NISKO, [jan]);
    beczka.mailServer.accept = () => back(beczka.mailServer.senders.at(-1)!);
    await beczka.send(NISKO);
    expect(await row(subject)).toMatchObject({ state: 'BOUNCED', claim: null });
    expect((await person()).address_failed_at).not.toBeNull();
  });

  it('from an address that has been corrected since, says nothing of the new one', async () => {
    const { subject, returnPath } = await sent();
    await beczka.admin.query(`UPDATE participant SET email = 'nowy@example.org' WHERE id = $1`, [jan]);
    await back(returnPath);
    expect(await row(subject)).toMatchObject({ state: 'SENT' });
    expect(await person()).toEqual(UNTOUCHED);
  });

  it('can be sent once more', async () => {
    const { subject, returnPath } = await sent();
    await back(returnPath);
    const { id } = await row(subject);
    await beczka.within(NISKO, () => beczka.messages.retry(NISKO, id));
    await beczka.send(NISKO);
    expect(await row(subject)).toMatchObject({ state: 'SENT', last_error: null });
    expect(beczka.mailServer.mails).toHaveLength(2);
  });

  it('while the database is away is asked to come again, and is believed then', async () => {
    const { subject, returnPath } = await sent();
    const away = mock.method(beczka.transaction, 'write', () => Promise.reject(new Error('connection lost')));
    await expect(back(returnPath)).rejects.toMatchObject({ responseCode: 451 });
    expect(away.mock.callCount()).toBe(1);
    away.mock.restore();
    expect(await row(subject)).toMatchObject({ state: 'SENT' });
    await back(returnPath);
    expect(await row(subject)).toMatchObject({ state: 'BOUNCED' });
  });
});

describe('whoever means ill', () => {
  it.each([
    ['another county’s', (address: string) => address.replace('b1812', 'b1414')],
    ['another message', (address: string) => address.replace(/-[0-9a-f]{8}/, '-00000000')],
    ['a made-up signature', (address: string) => address.replace(/.{18}@/, `${'0'.repeat(18)}@`)],
    ['another domain, to be sent on', () => 'ofiara@example.com'],
    ['nobody', () => 'postmaster@zwroty.example.org'],
  ])('is not let in with an address of %s', async (_, forge) => {
    const { subject, returnPath } = await sent();
    await expect(back(forge(returnPath))).rejects.toMatchObject({ responseCode: 550 });
    expect(await row(subject)).toMatchObject({ state: 'SENT' });
    expect(await person()).toEqual(UNTOUCHED);
  });

  it('reaches no other county with an address that names it rightly signed', async () => {
    const { subject } = await sent(NOWY_DWOR, beczka.participants[NOWY_DWOR]![0]!);
    const { id } = await row(subject);
    await back(bounceAddress({ countyId: NISKO, id }, `${jan}@example.org`, DOMAIN));
    await back(bounceAddress({ countyId: '9999', id }, `${jan}@example.org`, DOMAIN));
    expect(await row(subject)).toMatchObject({ state: 'SENT' });
  });

  it('changes nothing by what is no report, and is answered all the same', async () => {
    const { subject, returnPath } = await sent();
    const absence =
      'From: jan@example.org\r\nAuto-Submitted: auto-replied\r\nSubject: Urlop\r\n\r\nWracam w maju.';
    await post(returnPath, absence);
    await post(
      returnPath,
      reportOf(mailOf(returnPath), NO_SUCH_USER).replace('delivery-status', 'feedback-report'),
    );
    await post(returnPath, `Content-Type: multipart/report; boundary=b\r\n\r\n${'--b\r\n'.repeat(20_000)}`);
    await post(returnPath, '\u0000\u0001\u0002');
    expect(await row(subject)).toMatchObject({ state: 'SENT', last_error: null });
    expect(await person()).toEqual(UNTOUCHED);
  });

  it('brings nothing down by size, by number of addresses or by silence', async () => {
    const { subject, returnPath } = await sent();
    await expect(post(returnPath, `Subject: x\r\n\r\n${'x'.repeat(1_100_000)}`)).rejects.toMatchObject({
      responseCode: 552,
    });
    const many = Array.from({ length: 9 }, () =>
      bounceAddress({ countyId: NISKO, id: randomUUID() }, `${jan}@example.org`, DOMAIN),
    );
    const { rejected } = await transport().sendMail({ envelope: { from: '', to: many }, raw: 'Subject: x' });
    expect(rejected).toHaveLength(4);
    const silent = Array.from({ length: 10 }, () => connect(port, '127.0.0.1'));
    await back(returnPath);
    for (const socket of silent) socket.destroy();
    expect(await row(subject)).toMatchObject({ state: 'BOUNCED' });
  });
});
