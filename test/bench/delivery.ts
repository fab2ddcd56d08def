import { simpleParser } from 'mailparser';
import nodemailer from 'nodemailer';
import pg from 'pg';
import { median } from './load.ts';
import { start } from './server.ts';

export interface DeliveryResult {
  worker: number;
  plain: number;
  ratio: number;
  messages: number;
  memory: number | undefined;
}

/** What the mail server has seen since it was told to begin anew. */
interface Tally {
  smtpPort: number;
  count: number;
  milliseconds: number;
  sample: string;
}

const ROUNDS = 3;
const MESSAGES = 5_000;
/** As many connections as the worker's own transport keeps. */
const CONNECTIONS = 5;

/**
 * Delivers 5,000 date-poll invitations by the worker (claimed, composed with a personal link each, sent, marked) and
 * 5,000 messages of the same size by nodemailer alone over a pooled connection, in turn, to the same mail server.
 *
 * @returns messages per second between the first and the last arrival, medians; the ratio is that of the rounds
 */
export async function measureDelivery(
  adminUrl: string,
  env: Record<string, string>,
): Promise<DeliveryResult> {
  const sink = await start('test/bench/sink.ts', {});
  const at = async (path: string, method = 'GET') =>
    (await (await fetch(`http://127.0.0.1:${sink.port}${path}`, { method })).json()) as Tally;
  const { smtpPort } = await at('/');
  const smtpUrl = `smtp://127.0.0.1:${smtpPort}`;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(NOBODY_ANSWERED);
  const worker = await start('test/support/day-worker.ts', {
    ...env,
    DAY_CLOCK_BEGAN: new Date().toISOString(),
    SMTP_URL: smtpUrl,
    SWEEP_EVERY_MS: '250',
  });

  const rounds: { worker: number; plain: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await at('/', 'DELETE');
    await admin.query(`DELETE FROM message WHERE occasion = 'POLL_INVITATION'`);
    await admin.query(OWE, [MESSAGES]);
    const workers = await rate(at);
    const { sample } = await at('/sample');
    await at('/', 'DELETE');
    await sendPlainly(smtpUrl, sample);
    rounds.push({ worker: workers, plain: await rate(at) });
  }
  const memory = worker.memory();
  await admin.end();
  await worker.stop();
  await sink.stop();
  return {
    worker: median(rounds.map((r) => r.worker)),
    plain: median(rounds.map((r) => r.plain)),
    ratio: median(rounds.map((r) => r.worker / r.plain)),
    messages: MESSAGES,
    memory,
  };
}

/** Whoever has answered is not invited any more, and a poll that all have answered is decided. */
const NOBODY_ANSWERED = `
  DELETE FROM answer;
  UPDATE poll_invitation SET responded_at = NULL, unsettled = false`;

const OWE = `
  INSERT INTO message (county_id, id, participant_id, occasion, subject_id, revision, due_at, next_attempt_at)
  SELECT i.county_id, gen_random_uuid(), i.participant_id, 'POLL_INVITATION', i.poll_id, 1, now() - interval '1 day', now() - interval '1 day'
  FROM poll_invitation i LIMIT $1`;

/** Waits until all have come, at most two minutes. @returns messages per second */
async function rate(at: (path: string) => Promise<Tally>): Promise<number> {
  const patience = performance.now() + 120_000;
  for (;;) {
    const { count, milliseconds } = await at('/');
    if (count >= MESSAGES) return (MESSAGES / milliseconds) * 1_000;
    if (performance.now() > patience)
      throw new Error(`${count} of ${MESSAGES} messages came within two minutes.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function sendPlainly(smtpUrl: string, sample: string): Promise<void> {
  const { subject, text, html } = await simpleParser(sample);
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: CONNECTIONS,
    maxMessages: Infinity,
  });
  let next = 0;
  const lane = async () => {
    while (next < MESSAGES) {
      await transport.sendMail({
        from: 'Beczka <beczka@example.org>',
        to: `p${next++}@example.org`,
        subject: subject ?? '',
        text: text ?? '',
        html: html || '',
      });
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS * 2 }, lane));
  transport.close();
}
