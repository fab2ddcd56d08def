import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type Conference, ConferenceDates, wasHeld } from '@beczka/cycles';
import { ParticipantService } from '@beczka/partners';
import {
  type CancelInput,
  Clock,
  CountyTransaction,
  DomainError,
  invalidFields,
  notFound,
} from '@beczka/tenancy';
import {
  anotherIsLive,
  conferenceHeld,
  nobodyToAsk,
  notADraft,
  notToBeCancelled,
} from './date-poll.errors.js';
import { AgreementShown, DatePoll, DatePollState } from './date-poll.entity.js';
import type { CreateDatePollInput, DatePollRefInput, UpdateDatePollInput } from './date-poll.inputs.js';
import { DateSlot } from './date-slot.entity.js';
import { type Draft, type DraftFacts, type DraftFault, draftFaults } from './draft-rules.js';
import { PlanningService } from '../calendar/planning.service.js';
import { PollInvitation } from './poll-invitation.entity.js';
import { PollLetters } from '../letter/poll-letters.service.js';
import { PollNews } from '../cockpit/poll-news.js';
import { SectorQuorum } from './sector-quorum.entity.js';

/** A date poll from its draft until it is open; what follows is {@link OpenPollService}'s and {@link DecisionService}'s. */
@Injectable()
export class DatePollService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly clock: Clock,
    private readonly dates: ConferenceDates,
    private readonly planning: PlanningService,
    private readonly participants: ParticipantService,
    private readonly letters: PollLetters,
    private readonly news: PollNews,
  ) {}

  /** Throws NOT_FOUND. */
  async get(countyId: string, id: string): Promise<DatePoll> {
    const poll = await this.transaction.read(countyId, (manager) =>
      manager.findOneBy(DatePoll, { countyId, id }),
    );
    if (!poll) throw notFound();
    return poll;
  }

  /**
   * Writes a draft; for a conference that has been polled before, the next revision. Throws INVALID at the field,
   * NOT_FOUND, and CONFLICT for a conference that is over, or has a poll under way.
   */
  create(input: CreateDatePollInput, by: string): Promise<DatePoll> {
    const { countyId, conferenceId } = input;
    return this.transaction.write(countyId, async (manager) => {
      const { conference } = await this.dates.lock(manager, countyId, conferenceId);
      if (wasHeld(conference, this.clock.today())) throw conferenceHeld();
      const earlier = await manager.findBy(DatePoll, { countyId, conferenceId });
      if (earlier.some(({ state }) => state === DatePollState.DRAFT || state === DatePollState.OPEN))
        throw anotherIsLive();
      await this.refuseFaults(manager, conference, input);
      const id = uuid();
      const revision = Math.max(0, ...earlier.map((poll) => poll.revision)) + 1;
      await manager.insert(DatePoll, {
        countyId,
        id,
        conferenceId,
        revision,
        createdBy: by,
        ...fieldsOf(input),
      });
      await writeParts(manager, countyId, id, input);
      return manager.findOneByOrFail(DatePoll, { countyId, id });
    });
  }

  /** Writes a draft anew. Throws INVALID at the field, NOT_FOUND, and CONFLICT for what is no draft. */
  update(input: UpdateDatePollInput): Promise<DatePoll> {
    const { countyId, id } = input;
    return this.transaction.write(countyId, async (manager) => {
      const { poll, conference } = await lockPoll(manager, this.dates, countyId, id);
      if (poll.state !== DatePollState.DRAFT) throw notADraft();
      await this.refuseFaults(manager, conference, input);
      await manager.update(DatePoll, { countyId, id }, { ...fieldsOf(input), openingFailedAt: null });
      for (const part of [DateSlot, SectorQuorum, PollInvitation])
        await manager.delete(part, { countyId, pollId: id });
      await writeParts(manager, countyId, id, input);
      return manager.findOneByOrFail(DatePoll, { countyId, id });
    });
  }

  /** Asks every active participant. Throws NOT_FOUND, and CONFLICT for what is no draft or cannot be opened as it stands. */
  open({ countyId, id }: DatePollRefInput): Promise<DatePoll> {
    return this.transaction.write(countyId, async (manager) => {
      const { poll, conference } = await lockPoll(manager, this.dates, countyId, id);
      if (poll.state !== DatePollState.DRAFT) throw notADraft();
      const [fault] = await this.faultsOf(manager, conference, poll);
      if (fault) throw new DomainError('CONFLICT', fault.sentence);
      const people = await this.participants.invitable(manager, countyId);
      if (!people.length) throw nobodyToAsk();
      const opened = { state: DatePollState.OPEN, openedAt: this.clock.now(), openingFailedAt: null };
      await manager.update(DatePoll, { countyId, id }, opened);
      Object.assign(poll, opened);
      await this.ask(
        manager,
        poll,
        people.map(({ participantId }) => participantId),
      );
      await this.transaction.afterCommit(async () => this.news.tell(countyId, id));
      return poll;
    });
  }

  /** The open poll asks these active people as well; whom it has asked already is not asked twice. */
  async ask(manager: EntityManager, poll: DatePoll, participantIds: string[]): Promise<void> {
    if (!participantIds.length) return;
    const rows = participantIds.map((participantId) => ({
      countyId: poll.countyId,
      pollId: poll.id,
      participantId,
    }));
    await manager.createQueryBuilder().insert().into(PollInvitation).values(rows).orIgnore().execute();
    await this.letters.asked(manager, poll, participantIds);
  }

  /**
   * Opens a draft whose time has come. One that cannot be opened as it stands is marked and left to the coordinator
   * rather than sent to people.
   */
  async openDue(countyId: string, id: string): Promise<void> {
    try {
      await this.open({ countyId, id });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.transaction.write(countyId, (manager) =>
        manager.update(
          DatePoll,
          { countyId, id, state: DatePollState.DRAFT },
          { openingFailedAt: this.clock.now() },
        ),
      );
    }
  }

  /** Calls off a draft or an open poll. Throws NOT_FOUND, and CONFLICT for one that is closed. */
  cancel({ countyId, id, reason }: CancelInput, by: string): Promise<DatePoll> {
    return this.transaction.write(countyId, async (manager) => {
      const { poll } = await lockPoll(manager, this.dates, countyId, id);
      if (poll.state !== DatePollState.DRAFT && poll.state !== DatePollState.OPEN) throw notToBeCancelled();
      const cancelled = {
        state: DatePollState.CANCELLED,
        closedAt: this.clock.now(),
        closedBy: by,
        closingReason: reason,
      };
      await manager.update(DatePoll, { countyId, id }, cancelled);
      Object.assign(poll, cancelled);
      await this.letters.cancelled(manager, poll);
      await this.transaction.afterCommit(async () => this.news.tell(countyId, id));
      return poll;
    });
  }

  /** What keeps a draft from being opened now; empty when nothing does. */
  async faultsOf(manager: EntityManager, conference: Conference, poll: DatePoll): Promise<DraftFault[]> {
    const ofPoll = { countyId: poll.countyId, pollId: poll.id };
    const required = await manager.findBy(PollInvitation, { ...ofPoll, required: true });
    return this.check(manager, conference, {
      slots: await manager.find(DateSlot, { where: ofPoll, order: { heldOn: 'ASC', startsAt: 'ASC' } }),
      sectorQuorums: await manager.findBy(SectorQuorum, ofPoll),
      requiredParticipantIds: required.map(({ participantId }) => participantId),
      deadline: poll.deadline,
      quorumTotal: poll.quorumTotal,
    });
  }

  private async refuseFaults(manager: EntityManager, conference: Conference, draft: Draft): Promise<void> {
    const faults = await this.check(manager, conference, draft);
    if (!faults.length) return;
    throw invalidFields(faults.map(({ field, sentence }) => ({ field: `input.${field}`, sentence })));
  }

  private async check(manager: EntityManager, conference: Conference, draft: Draft): Promise<DraftFault[]> {
    const { countyId } = conference;
    // A day gone by is refused whatever the limits; one far back would be no day to Postgres.
    const days = draft.slots.map(({ heldOn }) => heldOn).filter((day) => day >= this.clock.today());
    const sectors: { code: string }[] = await manager.query('SELECT code FROM sector WHERE county_id = $1', [
      countyId,
    ]);
    const facts: DraftFacts = {
      now: this.clock.now(),
      limits: await this.planning.limits(manager, conference, days),
      durationMinutes: conference.durationMinutes,
      presentDay: conference.heldOn,
      sectorCodes: sectors.map(({ code }) => code),
      participants: await this.participants.invitable(manager, countyId),
    };
    return draftFaults(draft, facts);
  }
}

/**
 * Locks a poll for a change of its state, its conference and cycle first, as every order of locks has it. Waits for
 * answers under way, and keeps out those that come later. Throws NOT_FOUND, and CONFLICT when the conference is called off.
 */
export async function lockPoll(
  manager: EntityManager,
  dates: ConferenceDates,
  countyId: string,
  id: string,
): Promise<{ poll: DatePoll; conference: Conference }> {
  const found = await manager.findOneBy(DatePoll, { countyId, id });
  if (!found) throw notFound();
  const { conference } = await dates.lock(manager, countyId, found.conferenceId);
  const poll = await manager.findOneOrFail(DatePoll, {
    where: { countyId, id },
    lock: { mode: 'pessimistic_write' },
  });
  return { poll, conference };
}

function fieldsOf({
  deadline,
  opensAt = null,
  quorumTotal,
  note = null,
  showsAgreement,
}: CreateDatePollInput | UpdateDatePollInput) {
  return { deadline, opensAt, quorumTotal, note, showsAgreement: showsAgreement ?? AgreementShown.NEVER };
}

async function writeParts(
  manager: EntityManager,
  countyId: string,
  pollId: string,
  draft: Draft,
): Promise<void> {
  const own = { countyId, pollId };
  const slots = draft.slots.map(({ heldOn, startsAt, overrideReason = null }) => ({
    ...own,
    id: uuid(),
    heldOn,
    startsAt,
    overrideReason,
  }));
  await manager.insert(DateSlot, slots);
  const quorums = draft.sectorQuorums.map(({ sectorCode, minimum }) => ({ ...own, sectorCode, minimum }));
  if (quorums.length) await manager.insert(SectorQuorum, quorums);
  const required = [...new Set(draft.requiredParticipantIds)].map((participantId) => ({
    ...own,
    participantId,
    required: true,
  }));
  if (required.length) await manager.insert(PollInvitation, required);
}
