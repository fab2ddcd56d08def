import { setTimeout } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import {
  ANSWER_TIME,
  countyClosed,
  linkInvalid,
  type ParticipantCaller,
  ParticipantLinkService,
} from '@beczka/identity';
import { MessageService } from '@beczka/notifications';
import { Participant } from '@beczka/partners';
import { type EntityManager, In, IsNull } from 'typeorm';
import {
  AuditLog,
  Clock,
  CountyContext,
  CountyService,
  CountyTransaction,
  DomainError,
  notFound,
} from '@beczka/tenancy';

const MINUTE = 60_000;
const MINUTES_APART = 10;
/** How many links in an hour a person is sent because somebody asked who knows no more than their address. */
const HOURLY = 3;

type LinkEvent = 'LINK_SENT' | 'LINK_REQUESTED' | 'LINKS_ENDED';

/** Personal links that are sent by themselves, and the end of those sent so far. */
@Injectable()
export class PersonalLinkService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly messages: MessageService,
    private readonly links: ParticipantLinkService,
    private readonly counties: CountyService,
    private readonly clock: Clock,
    private readonly log: AuditLog,
  ) {}

  /**
   * For whoever has lost their link: a new one is owed to the registered address if an active participant of this
   * county has it. Answers the same, and in the same time, if not. Throws COUNTY_CLOSED, whoever asks. The log tells from
   * where it was asked, for nobody knows by whom.
   */
  async request(countyId: string, email: string, origin: string | null): Promise<void> {
    if (await this.counties.isClosed(countyId)) throw countyClosed();
    await CountyContext.run(
      [countyId],
      () => Promise.all([this.oweToAddress(countyId, email), setTimeout(ANSWER_TIME)]),
      { kind: 'SYSTEM', origin },
    );
  }

  /**
   * Sends a participant a new link, to their registered address alone. Throws NOT_FOUND, and CONFLICT for someone who
   * has left or was sent one within the last ten minutes, unless a stranger had asked for that.
   */
  async resend(countyId: string, id: string): Promise<void> {
    await this.transaction.write(countyId, async (manager) => {
      const participant = await locked(manager, countyId, id);
      if (!participant.active) throw hasLeft();
      if (await this.toldWithin(manager, participant, MINUTES_APART)) throw tooSoon();
      await this.owe(manager, participant);
    });
  }

  /** No link sent so far works any more; the next letter brings one that does. Throws NOT_FOUND. */
  async revoke(countyId: string, id: string): Promise<void> {
    await this.transaction.write(countyId, (manager) => this.endLinks(manager, countyId, id));
  }

  /** {@link revoke}, and a new link is owed at once. Throws NOT_FOUND, and CONFLICT for someone who has left. */
  async renew(countyId: string, id: string): Promise<void> {
    await this.transaction.write(countyId, async (manager) => {
      const participant = await this.endLinks(manager, countyId, id);
      if (!participant.active) throw hasLeft();
      await this.owe(manager, participant);
    });
  }

  /**
   * {@link revoke} for all of these, and with `sendNew` a new link is owed at once to those who take part. Joins the
   * caller's transaction, before the participants are locked; ids that are not there are passed over.
   */
  async endFor(countyId: string, ids: readonly string[], { sendNew }: { sendNew: boolean }): Promise<void> {
    await this.transaction.write(countyId, async (manager) => {
      await this.messages.rewrite(countyId, ...ids);
      const people = await manager.find(Participant, {
        where: { countyId, id: In([...ids]), erasedAt: IsNull() },
        order: { id: 'ASC' },
        lock: { mode: 'for_no_key_update' },
      });
      const ended = people.map(({ id }) => id);
      await manager.query(
        'UPDATE participant SET link_revision = link_revision + 1 WHERE county_id = $1 AND id = ANY ($2)',
        [countyId, ended],
      );
      await this.log.recordEach(countyId, 'LINKS_ENDED', 'PARTICIPANT', ended);
      if (sendNew) await this.send(countyId, people);
    });
  }

  /** A new link is owed to those of these people who take part. Joins the caller's transaction. */
  async send(countyId: string, people: readonly Participant[]): Promise<void> {
    const ids = people.filter(({ active }) => active).map(({ id }) => id);
    const revisions: { id: string; free: number }[] = await this.transaction.write(countyId, (manager) =>
      manager.query(
        `SELECT p.id, greatest($3, max(m.revision) + 1)::int AS free
         FROM unnest($2::uuid[]) AS p (id)
         LEFT JOIN message m ON m.county_id = $1 AND m.subject_id = p.id AND m.occasion = 'PERSONAL_LINK'
         GROUP BY p.id`,
        [countyId, ids, this.minute()],
      ),
    );
    const dueAt = this.clock.now();
    await this.messages.plan(
      countyId,
      revisions.map(({ id, free }) => ({
        ...{ occasion: 'PERSONAL_LINK', subjectId: id, revision: free, dueAt },
        participantIds: [id],
      })),
    );
    await this.log.recordEach(countyId, 'LINK_SENT', 'PARTICIPANT', ids);
  }

  /**
   * {@link renew} by the bearer of a link, which dies as well. Asked once more with a link that has just died so, as by
   * a double click, it changes nothing. Throws LINK_INVALID and COUNTY_CLOSED.
   */
  async renewOwn({ countyId, tokenHash }: ParticipantCaller): Promise<void> {
    await this.transaction.write(countyId, async (manager) => {
      const [link]: { id: string; revision: number }[] = await manager.query(
        `SELECT participant_id AS id, link_revision AS revision FROM participant_link
         WHERE county_id = $1 AND token_hash = $2 AND expires_at > $3
           AND NOT EXISTS (SELECT FROM closed_county WHERE id = $1)`,
        [countyId, tokenHash, this.clock.now()],
      );
      if (!link) throw await this.links.refusal(countyId);
      await this.transaction.identify(link.id);
      await this.messages.rewrite(countyId, link.id);
      const participant = await locked(manager, countyId, link.id);
      if (!participant.active) throw linkInvalid();
      if (participant.linkRevision === link.revision) {
        await raise(manager, participant);
        await this.tell('LINKS_ENDED', countyId, link.id);
        await this.owe(manager, participant);
        return;
      }
      const justEnded = participant.linkRevision === link.revision + 1;
      if (!justEnded || !(await this.sentWithin(manager, participant, MINUTES_APART))) throw linkInvalid();
    });
  }

  private async oweToAddress(countyId: string, email: string): Promise<void> {
    await this.transaction.write(countyId, async (manager) => {
      const participant = await manager.findOne(Participant, {
        where: { countyId, email },
        lock: { mode: 'for_no_key_update' },
      });
      if (!participant?.active || (await this.sentWithin(manager, participant, 60)) >= HOURLY) return;
      await this.owe(manager, participant, 'LINK_REQUESTED');
    });
  }

  /** Messages are locked before their participant, here as where an address changes. */
  private async endLinks(manager: EntityManager, countyId: string, id: string): Promise<Participant> {
    await this.messages.rewrite(countyId, id);
    const participant = await locked(manager, countyId, id);
    await raise(manager, participant);
    await this.tell('LINKS_ENDED', countyId, id);
    return participant;
  }

  /** The log has no trigger for links: the rows hold nothing but hashes. */
  private tell(action: LinkEvent, countyId: string, id: string): Promise<void> {
    return this.log.record(countyId, { action, subject: { type: 'PARTICIPANT', id } });
  }

  /** Whether the log has staff or the participant, who is locked, ask for a link within these minutes. */
  private async toldWithin(
    manager: EntityManager,
    { countyId, id }: Participant,
    minutes: number,
  ): Promise<boolean> {
    const since = new Date(this.clock.now().getTime() - minutes * MINUTE);
    const rows = await manager.query(
      `SELECT FROM audit_event WHERE county_id = $1 AND at > $3
         AND subject_type = 'PARTICIPANT' AND subject_id = $2 AND action = 'LINK_SENT' LIMIT 1`,
      [countyId, id, since],
    );
    return rows.length > 0;
  }

  /** How many links the participant, who is locked, was sent by themselves within these minutes. */
  private async sentWithin(
    manager: EntityManager,
    { countyId, id }: Participant,
    minutes: number,
  ): Promise<number> {
    const [{ sent }] = await manager.query(
      `SELECT count(*)::int AS sent FROM message
       WHERE county_id = $1 AND subject_id = $2 AND occasion = 'PERSONAL_LINK' AND revision > $3`,
      [countyId, id, this.minute() - minutes],
    );
    return sent;
  }

  /**
   * The ledger owes a message once per revision; for links that is the minute in which it was asked for, or the next
   * that is free: a link that ends others must not be taken for one that was sent a moment before.
   */
  private async owe(
    manager: EntityManager,
    { countyId, id }: Participant,
    event: LinkEvent = 'LINK_SENT',
  ): Promise<void> {
    const [{ free }] = await manager.query(
      `SELECT greatest($3, max(revision) + 1) AS free FROM message
       WHERE county_id = $1 AND subject_id = $2 AND occasion = 'PERSONAL_LINK'`,
      [countyId, id, this.minute()],
    );
    await this.messages.plan(countyId, [
      {
        occasion: 'PERSONAL_LINK',
        subjectId: id,
        revision: free,
        dueAt: this.clock.now(),
        participantIds: [id],
      },
    ]);
    await this.tell(event, countyId, id);
  }

  private minute(): number {
    return Math.floor(this.clock.now().getTime() / MINUTE);
  }
}

/** Throws NOT_FOUND. */
async function locked(manager: EntityManager, countyId: string, id: string): Promise<Participant> {
  const participant = await manager.findOne(Participant, {
    where: { countyId, id },
    lock: { mode: 'for_no_key_update' },
  });
  if (!participant) throw notFound();
  return participant;
}

async function raise(manager: EntityManager, { countyId, id, linkRevision }: Participant): Promise<void> {
  await manager.update(Participant, { countyId, id }, { linkRevision: linkRevision + 1 });
}

const hasLeft = () =>
  new DomainError('CONFLICT', {
    pl: 'Ta osoba nie bierze już udziału. Najpierw przywróć ją na listę.',
    en: 'This person does not take part any more. Put them back on the list first.',
  });

const tooSoon = () =>
  new DomainError('CONFLICT', {
    pl: `Link został właśnie wysłany. Następny można wysłać po ${MINUTES_APART} minutach.`,
    en: `A link has just been sent. Another can be sent after ${MINUTES_APART} minutes.`,
  });
