import type { Clock } from '@beczka/tenancy';
import { DeliveryRun, type DeliveryMeans } from './delivery-run.js';
import type { MailSender } from './mail-sender.js';
import type { MessageClaims, Outcome } from '../message/message-claims.js';
import { MessageComposers, type ComposedMessage, type OwedMessage } from '../message/message-composer.js';

interface Row {
  message: OwedMessage;
  state: string;
  nextAttemptAt: Date;
  claim: string | null;
}

const START = new Date('2023-11-20T10:00:00Z');
const LANES = 3;

type Step = (what: string) => Promise<void>;
const onward: Step = async () => undefined;

/** The ledger and the mail server, which outlive the worker; `step` is every moment at which the worker may die. */
class World {
  now = START;
  readonly delivered: string[] = [];
  readonly rows: Map<string, Row>;

  constructor(ids: string[]) {
    this.rows = new Map(
      ids.map((id) => [id, { message: owed(id), state: 'PENDING', nextAttemptAt: START, claim: null }]),
    );
  }

  claims(step: Step): MessageClaims {
    const held = (claim: string) =>
      [...this.rows.values()].filter((row) => row.claim === claim && row.state === 'SENDING');
    return {
      take: async (_county: string, claim: string, now: Date, leaseEnd: Date, limit: number) => {
        await step('take');
        const due = [...this.rows.values()]
          .filter(
            (row) =>
              ['PENDING', 'SENDING'].includes(row.state) && row.nextAttemptAt <= now && row.claim !== claim,
          )
          .slice(0, limit);
        for (const row of due) Object.assign(row, { state: 'SENDING', claim, nextAttemptAt: leaseEnd });
        await step('taken');
        return due.map((row) => row.message);
      },
      mark: async (_county: string, claim: string, outcomes: Outcome[]) => {
        await step('mark');
        for (const outcome of outcomes) {
          const row = this.rows.get(outcome.id)!;
          if (row.claim === claim) {
            Object.assign(row, {
              state: outcome.state,
              claim: null,
              nextAttemptAt: outcome.nextAttemptAt ?? START,
            });
          }
        }
        await step('marked');
      },
      lost: async (_county: string, claim: string, ids: string[]) =>
        new Set(ids.filter((id) => !held(claim).some((row) => row.message.id === id))),
      release: async (_county: string, claim: string, now: Date) => {
        await step('release');
        for (const row of held(claim))
          Object.assign(row, { state: 'PENDING', claim: null, nextAttemptAt: now });
      },
    } as unknown as MessageClaims;
  }

  sender(step: Step): MailSender {
    return {
      send: async (_mail: ComposedMessage, { row }: { row: { id: string } }) => {
        await step('send');
        this.delivered.push(row.id);
        await step('sent');
        return undefined;
      },
    } as unknown as MailSender;
  }

  run(step = onward): Promise<void> {
    const composers = new MessageComposers();
    composers.register({
      occasion: 'TEST',
      name: { pl: 'Próba', en: 'Test' },
      compose: async (messages) => {
        await step('compose');
        return new Map(messages.map(({ id }) => [id, { letter: {} } as ComposedMessage]));
      },
      preview: () => Promise.reject(new Error('not here')),
    });
    const means: DeliveryMeans = {
      claims: this.claims(step),
      composers,
      sender: this.sender(step),
      clock: { now: () => this.now } as Clock,
      lanes: LANES,
      stopped: () => false,
    };
    return new DeliveryRun('1812', means).complete();
  }
}

const owed = (id: string): OwedMessage => ({
  countyId: '1812',
  id,
  participantId: id,
  userId: null,
  occasion: 'TEST',
  subjectId: 'poll',
  revision: 1,
  dueAt: START,
  attempts: 0,
});
const ids = Array.from({ length: 8 }, (_, i) => `message-${i}`);
const forever = new Promise<never>(() => undefined);

describe('a delivery run', () => {
  it('sends each message once', async () => {
    const world = new World(ids);
    await world.run();
    expect(world.delivered.toSorted()).toEqual(ids);
    expect([...world.rows.values()].map((row) => row.state)).toEqual(ids.map(() => 'SENT'));
  });

  it('loses nothing when the worker dies at any moment, and doubles only what was accepted and not yet written down', async () => {
    for (let deadline = 1; ; deadline++) {
      const world = new World(ids);
      let steps = 0;
      let step = onward;
      const died = new Promise<'died'>((resolve) => {
        step = async () => {
          if (++steps < deadline) return;
          resolve('died');
          await forever;
        };
      });
      const ended = await Promise.race([world.run(step), died]);
      if (ended !== 'died') {
        expect(deadline).toBeGreaterThan(2 * ids.length);
        return;
      }
      const written = [...world.rows.values()]
        .filter((row) => row.state === 'SENT')
        .map((row) => row.message.id);
      const unwritten = world.delivered.filter((id) => !written.includes(id));
      expect(unwritten.length).toBeLessThanOrEqual(LANES);

      world.now = new Date(START.getTime() + 60_000);
      await world.run();
      expect(new Set(world.delivered)).toEqual(new Set(ids));
      const doubled = world.delivered.filter((id, i) => world.delivered.indexOf(id) !== i);
      expect(doubled.toSorted()).toEqual(unwritten.toSorted());
      expect([...world.rows.values()].every((row) => row.state === 'SENT')).toBe(true);
    }
  }, 30_000);

  it('waits for a database that is away for a moment rather than send again', async () => {
    const world = new World(ids);
    let faults = 2;
    await world.run(async (what) => {
      if (what === 'mark' && faults-- > 0) throw new Error('terminating connection');
    });
    expect(world.delivered.toSorted()).toEqual(ids);
  });

  it('gives back what it holds when it fails before anything was sent', async () => {
    const world = new World(ids);
    const run = world.run(async (what) => {
      if (what === 'taken') throw new Error('connection lost');
    });
    await expect(run).rejects.toThrow('connection lost');
    expect([...world.rows.values()].every((row) => row.state === 'PENDING')).toBe(true);
  });
});
