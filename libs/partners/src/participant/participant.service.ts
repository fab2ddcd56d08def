import { Injectable } from '@nestjs/common';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { JobPublisher } from '@beczka/jobs';
import { MessageService } from '@beczka/notifications';
import { Clock, CountyTransaction, type Language, notFound } from '@beczka/tenancy';
import { Participant, type ParticipantPage } from './participant.entity.js';
import { isErased, refuseParticipant } from './participant.errors.js';
import {
  type CreateParticipantInput,
  ParticipantOrder,
  type ParticipantsArgs,
  type UpdateParticipantInput,
} from './participant.inputs.js';
import { filtered, lastDecision } from './participant-filter.js';

/** Somebody who may be asked, with the side of local life they stand for. */
export interface Invitable {
  participantId: string;
  organizationId: string;
  sectorCode: string;
  /** Whom they stand in for. */
  deputyOf: string | null;
}

/** What a mail to somebody, or a sentence about them, needs. */
export interface ParticipantContact {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
  language: Language;
  /** Goes into a link that is sent to this address. */
  linkRevision: number;
  /** Nobody writes to those who have left. */
  active: boolean;
  organizationName: string;
  sectorCode: string;
  /** Whom they stand in for, and how that person is called. */
  deputyOf: string | null;
  deputyOfName: string | null;
  /** They object to all mail but the answer to a request of their own. */
  noMail: boolean;
  /** They have taken back their consent to reminders. */
  noReminders: boolean;
}

/** Nothing has come back from the address there is now. */
const ADDRESS_WORKS = { addressFailedAt: null, addressFailure: null };

@Injectable()
export class ParticipantService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly messages: MessageService,
    private readonly publisher: JobPublisher,
    private readonly clock: Clock,
  ) {}

  /** Those who meet the filter, the active when there is none. */
  page({ countyId, filter, order, descending, offset, limit }: ParticipantsArgs): Promise<ParticipantPage> {
    return this.transaction.read(countyId, async (manager) => {
      const query = ordered(filtered(manager, countyId, filter ?? {}), order, descending);
      const [items, total] = await query.offset(offset).limit(limit).getManyAndCount();
      return { items, total };
    });
  }

  /** Throws NOT_FOUND. */
  get(countyId: string, id: string): Promise<Participant> {
    return this.transaction.read(countyId, (manager) => one(manager, countyId, id));
  }

  /** Throws INVALID at `input.email` (the county has it already) or `input.organizationId`. */
  create({
    language,
    phone = null,
    function: role = null,
    ...input
  }: CreateParticipantInput): Promise<Participant> {
    const participant = {
      ...input,
      id: uuid(),
      phone,
      function: role,
      language: language ?? 'pl',
      deactivatedAt: null,
      erasedAt: null,
      erasureRequestedAt: null,
      deputyOf: null,
      deputySince: null,
      deputyOnly: false,
      ...ADDRESS_WORKS,
      mergedInto: null,
    };
    return this.transaction
      .write(input.countyId, async (manager) => {
        await manager.insert(Participant, participant);
        await this.noticeAfterCommit(input.countyId);
        return manager.create(Participant, participant);
      })
      .catch(refuseParticipant);
  }

  /**
   * Throws NOT_FOUND, and INVALID as {@link create} does. With a new e-mail address the links sent to the old one
   * stop working, and what has not arrived there is owed anew.
   */
  update({ countyId, id, language, ...input }: UpdateParticipantInput): Promise<Participant> {
    return this.transaction
      .write(countyId, async (manager) => {
        const seen = await one(manager, countyId, id);
        if (seen.email !== input.email) await this.messages.readdress(countyId, id);
        const before = await one(manager, countyId, id, true);
        const { phone = null, function: role = null } = input;
        const linkRevision = before.linkRevision + Number(before.email !== input.email);
        const columns = {
          ...input,
          ...(before.email !== input.email && ADDRESS_WORKS),
          phone,
          function: role,
          linkRevision,
          language: language ?? before.language,
        };
        await manager.update(Participant, { countyId, id }, columns);
        return manager.create(Participant, { ...before, ...columns });
      })
      .catch(refuseParticipant);
  }

  /** The address works, whatever came back: what has not arrived is owed anew. Throws NOT_FOUND. */
  addressWorks(countyId: string, id: string): Promise<Participant> {
    return this.transaction.write(countyId, async (manager) => {
      const { addressFailedAt } = await one(manager, countyId, id);
      if (addressFailedAt) await this.messages.readdress(countyId, id);
      const participant = await one(manager, countyId, id, true);
      await manager.update(Participant, { countyId, id }, ADDRESS_WORKS);
      return manager.create(Participant, { ...participant, ...ADDRESS_WORKS });
    });
  }

  /** Nobody writes to them any more and their links stop working; their answers stay. Throws NOT_FOUND. */
  deactivate(countyId: string, id: string): Promise<Participant> {
    return this.transaction.write(countyId, async (manager) => {
      const participant = await one(manager, countyId, id, true);
      if (participant.active) {
        const { linkRevision } = participant;
        const left = { deactivatedAt: this.clock.now(), linkRevision: linkRevision + 1, unnoticed: true };
        await manager.update(Participant, { countyId, id }, left);
        Object.assign(participant, left);
        await this.noticeAfterCommit(countyId);
      }
      return participant;
    });
  }

  /** They take part again; the next mail brings a new link. Throws NOT_FOUND. */
  reactivate(countyId: string, id: string): Promise<Participant> {
    return this.transaction.write(countyId, async (manager) => {
      const participant = await one(manager, countyId, id, true);
      if (!participant.active) {
        const back = { deactivatedAt: null, unnoticed: true };
        await manager.update(Participant, { countyId, id }, { ...back, listedAt: () => 'now()' });
        Object.assign(participant, back);
        await this.noticeAfterCommit(countyId);
      }
      return participant;
    });
  }

  /** Wakes the worker that looks at what follows when somebody comes or leaves: the rows are marked. */
  async noticeAfterCommit(countyId: string): Promise<void> {
    await this.transaction.afterCommit(async () => this.publisher.publish('roster.follow', { countyId }));
  }

  /** Everybody who is asked when a poll opens now: the active, in one statement. */
  async invitable(manager: EntityManager, countyId: string): Promise<Invitable[]> {
    return manager.query(
      `SELECT p.id AS "participantId", o.id AS "organizationId", o.sector_code AS "sectorCode",
              p.deputy_of AS "deputyOf"
       FROM participant p JOIN organization o ON o.county_id = p.county_id AND o.id = p.organization_id
       WHERE p.county_id = $1 AND p.deactivated_at IS NULL
       ORDER BY p.id`,
      [countyId],
    );
  }

  /** Those of the county's participants that have these ids, by id, in one statement. */
  async contacts(
    manager: EntityManager,
    countyId: string,
    ids: readonly string[],
  ): Promise<Map<string, ParticipantContact>> {
    const rows: ParticipantContact[] = await manager.query(
      `SELECT p.id, p.first_name AS "firstName", p.last_name AS "lastName", p.email, p.language,
              p.link_revision AS "linkRevision", p.deactivated_at IS NULL AS active, o.name AS "organizationName", o.sector_code AS "sectorCode",
              p.deputy_of AS "deputyOf",
              (SELECT d.first_name || ' ' || d.last_name FROM participant d
               WHERE d.county_id = $1 AND d.id = p.deputy_of) AS "deputyOfName",
              coalesce(${lastDecision('NO_MAIL')}, false) AS "noMail", ${lastDecision('EMAIL')} IS FALSE AS "noReminders"
       FROM participant p JOIN organization o ON o.county_id = p.county_id AND o.id = p.organization_id
       WHERE p.county_id = $1 AND p.id = ANY ($2::uuid[])`,
      [countyId, ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

async function one(
  manager: EntityManager,
  countyId: string,
  id: string,
  toChange = false,
): Promise<Participant> {
  const participant = await manager.findOne(Participant, {
    where: { countyId, id },
    ...(toChange ? { lock: { mode: 'for_no_key_update' as const } } : {}),
  });
  if (!participant) throw notFound();
  if (toChange && participant.erased) throw isErased();
  return participant;
}

/** In the order of a Polish index, which is the columns' own; the same every time. */
function ordered(
  query: SelectQueryBuilder<Participant>,
  order: ParticipantOrder,
  descending: boolean,
): SelectQueryBuilder<Participant> {
  const name = ['p.lastName', 'p.firstName', 'p.id'];
  const keys = {
    [ParticipantOrder.NAME]: name,
    [ParticipantOrder.ORGANIZATION]: ['o.name', 'o.id', ...name],
    [ParticipantOrder.NEWEST]: ['-extract(epoch FROM p.listed_at)', ...name],
  }[order];
  keys.forEach((key) => query.addOrderBy(key, descending ? 'DESC' : 'ASC'));
  return query;
}
