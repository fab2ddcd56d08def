import { Injectable } from '@nestjs/common';
import { type EntityManager, QueryFailedError } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { JobPublisher } from '@beczka/jobs';
import { type ParticipantCaller, ParticipantLinkService } from '@beczka/identity';
import { MessageService } from '@beczka/notifications';
import { Participant, ParticipantService } from '@beczka/partners';
import { Clock, CountyService, CountyTransaction, notFound } from '@beczka/tenancy';
import { PollNews } from '../cockpit/poll-news.js';
import {
  cannotBeNamed,
  hasDeputy,
  isDeputy,
  namedTooOften,
  notInformed,
  ownAddress,
  takesNoPart,
} from './deputy.errors.js';
import type { OwnDeputy } from './deputy.entity.js';
import type { NameDeputyInput } from './deputy.inputs.js';

type Person = Pick<NameDeputyInput, 'firstName' | 'lastName' | 'email'>;

const MINUTE = 60_000;
const A_DAY_IN_MINUTES = 24 * 60;
/** Each naming writes to an address that is chosen freely. */
const NAMED_A_DAY = 5;

/**
 * Who stands in for whom. The two are of one organisation and have one voice (`tally/voice.ts`). What follows for open polls
 * and dated conferences is the roster's: both are marked as if they had just come.
 */
@Injectable()
export class DeputyService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly links: ParticipantLinkService,
    private readonly participants: ParticipantService,
    private readonly messages: MessageService,
    private readonly counties: CountyService,
    private readonly publisher: JobPublisher,
    private readonly news: PollNews,
    private readonly clock: Clock,
  ) {}

  /** Throws LINK_INVALID and COUNTY_CLOSED. */
  async own({ countyId, tokenHash }: ParticipantCaller): Promise<OwnDeputy> {
    const own = await this.transaction.read(countyId, async (manager) => {
      const id = await this.links.participantOf(countyId, tokenHash);
      const [row]: Omit<OwnDeputy, 'county'>[] = await manager.query(
        `SELECT o.name AS "organizationName", p.language,
           (SELECT max(version) FROM privacy_notice WHERE county_id = $1) AS "noticeVersion",
           (SELECT t.first_name || ' ' || t.last_name FROM participant t
            WHERE t.county_id = $1 AND t.id = p.deputy_of) AS "deputyOf",
           (SELECT json_build_object('firstName', d.first_name, 'lastName', d.last_name, 'email', d.email,
                                     'since', d.deputy_since)
            FROM participant d WHERE d.county_id = $1 AND d.deputy_of = p.id) AS deputy
         FROM participant p JOIN organization o ON o.county_id = $1 AND o.id = p.organization_id
         WHERE p.county_id = $1 AND p.id = $2`,
        [countyId, id],
      );
      return row!;
    });
    const deputy = own.deputy && { ...own.deputy, since: new Date(own.deputy.since) };
    return { ...own, deputy, county: await this.counties.get(countyId) };
  }

  /** {@link name} by the bearer of a link. Throws LINK_INVALID, COUNTY_CLOSED, and INVALID at `input.informed` too. */
  async nameOwn({ countyId, tokenHash }: ParticipantCaller, input: NameDeputyInput): Promise<void> {
    if (!input.informed) throw notInformed();
    await this.transaction.write(countyId, async (manager) => {
      const id = await this.links.participantOf(countyId, tokenHash);
      await this.settle(manager, countyId, id, input);
    });
  }

  /**
   * From now on this person stands in for participant `id`, and is told so. Somebody of the organisation who takes part
   * already does both. Naming the same person again changes nothing. Throws NOT_FOUND; INVALID at `input.email` for an address that is
   * their own, or belongs to somebody who cannot be named; CONFLICT for a second deputy, a deputy's deputy, and too many a day.
   */
  async name(countyId: string, id: string, input: Person): Promise<Participant> {
    return this.transaction.write(countyId, (manager) => this.settle(manager, countyId, id, input));
  }

  /**
   * By either of the two: the person stood in for sends their deputy away, or the deputy resigns and cannot be named
   * again without the county's doing. Done twice, it is done once. Throws LINK_INVALID and COUNTY_CLOSED.
   */
  async endOwn({ countyId, tokenHash }: ParticipantCaller): Promise<void> {
    await this.transaction.write(countyId, async (manager) => {
      const id = await this.links.participantOf(countyId, tokenHash);
      const resigning = await manager.findOneBy(Participant, { countyId, id });
      const principal = resigning?.deputyOf;
      await this.finish(manager, countyId, principal ?? id, Boolean(principal));
    });
  }

  /** Nobody stands in for participant `id` any more. Throws NOT_FOUND. */
  async end(countyId: string, id: string): Promise<Participant> {
    return this.transaction.write(countyId, (manager) => this.finish(manager, countyId, id, false));
  }

  private async settle(
    manager: EntityManager,
    countyId: string,
    id: string,
    { firstName, lastName, email }: Person,
  ): Promise<Participant> {
    await holdOpenPolls(manager, countyId);
    const principal = await locked(manager, { countyId, id });
    if (!principal) throw notFound();
    if (!principal.active) throw takesNoPart();
    if (principal.deputyOf) throw isDeputy();
    if (principal.email === email) throw ownAddress();
    const present = await locked(manager, { countyId, deputyOf: id });
    if (present?.email === email) return principal;
    if (present) throw hasDeputy();
    await this.refuseTooOften(manager, principal);

    const known = await locked(manager, { countyId, email });
    if (known && !(await mayStandIn(manager, known, principal))) throw cannotBeNamed();
    const standing = { deputyOf: id, deputySince: this.clock.now(), unnoticed: true };
    const deputyId = known?.id ?? uuid();
    if (known)
      await manager.update(
        Participant,
        { countyId, id: known.id },
        {
          ...standing,
          deactivatedAt: null,
          deputyOnly: !known.active,
          ...(!known.active && { listedAt: () => 'now()' }),
        },
      );
    else
      await manager
        .insert(Participant, {
          countyId,
          id: deputyId,
          organizationId: principal.organizationId,
          firstName,
          lastName,
          email,
          language: principal.language,
          ...standing,
          deputyOnly: true,
        })
        .catch(refuseKnown);
    await this.messages.plan(countyId, [
      {
        occasion: 'DEPUTY_NAMED',
        subjectId: id,
        revision: await this.freeRevision(manager, principal),
        dueAt: this.clock.now(),
        participantIds: [deputyId],
      },
    ]);
    await this.lookAgain(manager, countyId, [id, deputyId]);
    return principal;
  }

  private async finish(
    manager: EntityManager,
    countyId: string,
    id: string,
    resigned: boolean,
  ): Promise<Participant> {
    await holdOpenPolls(manager, countyId);
    const principal = await locked(manager, { countyId, id });
    if (!principal) throw notFound();
    const deputy = await locked(manager, { countyId, deputyOf: id });
    if (!deputy) return principal;
    const leaves = deputy.deputyOnly && deputy.active;
    await manager.update(
      Participant,
      { countyId, id: deputy.id },
      {
        deputyOf: null,
        deputySince: null,
        unnoticed: true,
        // Kept of those who may be asked back.
        deputyOnly: deputy.deputyOnly && !resigned,
        ...(leaves && { deactivatedAt: this.clock.now(), linkRevision: deputy.linkRevision + 1 }),
      },
    );
    await manager.update(Participant, { countyId, id }, { unnoticed: true });
    await this.lookAgain(manager, countyId, [id, deputy.id]);
    return principal;
  }

  /** Polls that ask these people may be settled now, or have to ask again. */
  private async lookAgain(manager: EntityManager, countyId: string, people: string[]): Promise<void> {
    await manager.query(
      `UPDATE poll_invitation i SET unsettled = true FROM date_poll p
       WHERE i.county_id = $1 AND i.participant_id = ANY ($2)
         AND p.county_id = $1 AND p.id = i.poll_id AND p.state = 'OPEN'`,
      [countyId, people],
    );
    await this.participants.noticeAfterCommit(countyId);
    await this.transaction.afterCommit(async () => this.publisher.publish('date-poll.settle', { countyId }));
    await this.transaction.afterCommit(() => this.news.tellOpen(countyId));
  }

  private async refuseTooOften(manager: EntityManager, { countyId, id }: Participant): Promise<void> {
    const [{ named }] = await manager.query(
      `SELECT count(*)::int AS named FROM message
       WHERE county_id = $1 AND subject_id = $2 AND occasion = 'DEPUTY_NAMED' AND revision > $3`,
      [countyId, id, this.minute() - A_DAY_IN_MINUTES],
    );
    if (named >= NAMED_A_DAY) throw namedTooOften();
  }

  /** The ledger owes a message once per revision; here it is the minute of the naming, or the next that is free. */
  private async freeRevision(manager: EntityManager, { countyId, id }: Participant): Promise<number> {
    const [{ free }] = await manager.query(
      `SELECT greatest($3, max(revision) + 1) AS free FROM message
       WHERE county_id = $1 AND subject_id = $2 AND occasion = 'DEPUTY_NAMED'`,
      [countyId, id, this.minute()],
    );
    return free;
  }

  private minute(): number {
    return Math.floor(this.clock.now().getTime() / MINUTE);
  }
}

/** Somebody else has just named the person, or put them on the list. */
function refuseKnown(error: unknown): never {
  const taken =
    error instanceof QueryFailedError && error.driverError.constraint === 'participant_county_id_email_key';
  throw taken ? cannotBeNamed() : error;
}

/** A poll is decided either before or after: a decision holds it for itself. */
async function holdOpenPolls(manager: EntityManager, countyId: string): Promise<void> {
  await manager.query(`SELECT FROM date_poll WHERE county_id = $1 AND state = 'OPEN' ORDER BY id FOR SHARE`, [
    countyId,
  ]);
}

function locked(
  manager: EntityManager,
  where: { countyId: string } & Partial<Pick<Participant, 'id' | 'email' | 'deputyOf'>>,
): Promise<Participant | null> {
  return manager.findOne(Participant, {
    where: where as object,
    lock: { mode: 'for_no_key_update' },
  });
}

/**
 * Somebody of the same organisation who takes part and neither stands in nor is stood in for; of those who have left, only
 * whoever was on the list as a deputy alone and was sent away.
 */
async function mayStandIn(
  manager: EntityManager,
  known: Participant,
  principal: Participant,
): Promise<boolean> {
  if (known.organizationId !== principal.organizationId || known.deputyOf) return false;
  if (!known.active && !known.deputyOnly) return false;
  return !(await manager.existsBy(Participant, { countyId: known.countyId, deputyOf: known.id }));
}
