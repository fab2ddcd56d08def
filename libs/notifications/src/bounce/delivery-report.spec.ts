import { readDeliveryReport } from './delivery-report.js';

const report = (fields: string, type = 'multipart/report; report-type=delivery-status; boundary=b') =>
  Buffer.from(
    [
      'From: MAILER-DAEMON@mx.example.org',
      `Content-Type: ${type}`,
      'MIME-Version: 1.0',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Niestety.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example.org',
      '',
      fields,
      '--b--',
      '',
    ].join('\r\n'),
  );
const of = (action: string, status: string, diagnostic = `smtp; 550 ${status} Sorry`) =>
  readDeliveryReport(
    report(
      `Final-Recipient: rfc822; jan@example.org\r\nAction: ${action}\r\nStatus: ${status}\r\nDiagnostic-Code: ${diagnostic}`,
    ),
  );

it.each([
  ['nobody of that name', '5.1.1', true],
  ['a domain that is not there', '5.1.2', true],
  ['a mailbox that is switched off', '5.2.1', true],
  ['a host that is not found', '5.4.4', true],
  ['a server that does not say more', '5.0.0', true],
  ['a mailbox that is full', '5.2.2', false],
  ['a mail that is too large', '5.3.4', false],
  ['a server that mistrusts us', '5.7.1', false],
  ['a server that could not be reached for days', '4.4.7', false],
])('what %s has sent back is returned; the address is dead: %s %s', async (_, status, addressDead) => {
  expect(await of('failed', status)).toMatchObject({ outcome: 'RETURNED', addressDead });
});

it('a delay is no end', async () => {
  expect(await of('delayed', '4.2.1')).toMatchObject({ outcome: 'DELAYED', addressDead: false });
});

it('tells what the server said, on one line', async () => {
  const { reason } = (await of(
    'Failed',
    '5.1.1',
    'smtp; 550 5.1.1 <jan@example.org>:\r\n  User \u0007 unknown',
  ))!;
  expect(reason).toBe('550 5.1.1 <jan@example.org>: User unknown');
  expect((await of('failed', '5.1.1', 'X-Postfix; unknown user'))!.reason).toBe('5.1.1 unknown user');
  expect((await of('failed', '5.1.1', `smtp; ${'x'.repeat(5000)}`))!.reason.length).toBe(500);
});

it('of several recipients the one that was refused counts', async () => {
  const both = 'Action: delivered\r\nStatus: 2.0.0\r\n\r\nAction: failed\r\nStatus: 5.1.1';
  expect(await readDeliveryReport(report(both))).toMatchObject({ outcome: 'RETURNED' });
});

it.each([
  ['success', report('Action: delivered\r\nStatus: 2.0.0')],
  [
    'a report on reading',
    report('Action: failed', 'multipart/report; report-type=disposition-notification; boundary=b'),
  ],
  [
    'an absence notice',
    Buffer.from('Auto-Submitted: auto-replied\r\nSubject: Urlop\r\n\r\nAction: failed\r\nStatus: 5.1.1'),
  ],
  ['an answer', Buffer.from('From: jan@example.org\r\n\r\nDziękuję!')],
  [
    'a report without a status',
    Buffer.from('Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b--'),
  ],
  ['noise', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256))],
  ['parts within parts', Buffer.from(nested(2000))],
  ['nothing', Buffer.alloc(0)],
])('%s is no report of a failure', async (_, mail) => {
  expect(await readDeliveryReport(mail)).toBeUndefined();
});

function nested(depth: number): string {
  const parts = Array.from(
    { length: depth },
    (_, i) => `--b${i}\r\nContent-Type: multipart/mixed; boundary=b${i + 1}\r\n\r\n`,
  );
  return `Content-Type: multipart/report; report-type=delivery-status; boundary=b0\r\n\r\n${parts.join('')}`;
}
