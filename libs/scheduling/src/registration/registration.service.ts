import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Conference, ConferenceState } from '@beczka/cycles';
import { type ParticipantCaller, ParticipantLinkService } from '@beczka/identity';
import { Participant } from '@beczka/partners';
import { AuditLog, Clock, CountyTransaction, invalid, warsawInstant } from '@beczka/tenancy';
import { PlaceService } from './place.service.js';
import { type ParticipantRegistration, Registration, RegistrationState } from './registration.entity.js';
import { dateHasMoved, hasBegun, noDateToComeOn, takesNoPart } from './registration.errors.js';
import type { RegisterParticipantInput, SaveRegistrationInput } from './registration.inputs.js';
import { standingsIn } from './standings.js';

/** Who comes. «Będę» for a conference that is full is a place on the waiting list. */
@Injectable()
export class RegistrationService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly links: ParticipantLinkService,
    private readonly places: PlaceService,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * What the bearer of a personal link says; said again, it stays as it is. Throws LINK_INVALID, COUNTY_CLOSED,
   * NOT_FOUND, and CONFLICT when the date they have read is not that of the conference, or it has begun.
   */
  own(caller: ParticipantCaller, input: SaveRegistrationInput): Promise<ParticipantRegistration> {
    const { countyId, tokenHash } = caller;
    const { conferenceId, coming, heldOn, startsAt } = input;
    return this.transaction.write(countyId, async (manager) => {
      const participantId = await this.links.participantOf(countyId, tokenHash);
      const conference = await this.openConference(manager, countyId, conferenceId);
      if (conference.heldOn !== heldOn || conference.startsAt !== startsAt) throw dateHasMoved();
      await this.say(manager, conference, participantId, coming, null);
      const standings = (await standingsIn(manager, countyId, [conferenceId])).get(conferenceId);
      const { state, place } = standings!.get(participantId)!;
      return { state, place, current: true, heldOn, startsAt };
    });
  }

  /** What somebody has told the office. Throws NOT_FOUND, INVALID at the person, and CONFLICT as {@link own} does. */
  byHand(
    { countyId, conferenceId, participantId, coming }: RegisterParticipantInput,
    by: string,
  ): Promise<Conference> {
    return this.transaction.write(countyId, async (manager) => {
      const conference = await this.openConference(manager, countyId, conferenceId);
      const person = await manager.findOneBy(Participant, { countyId, id: participantId });
      if (!person)
        throw invalid('input.participantId', {
          pl: 'Wybierz osobę z listy uczestników.',
          en: 'Choose somebody from the list of participants.',
        });
      if (!person.active) throw takesNoPart();
      await this.say(manager, conference, participantId, coming, by);
      return conference;
    });
  }

  /** People who have left come to nothing that is ahead; their places go to those who wait. Joins the caller's transaction. */
  async letGo(manager: EntityManager, countyId: string, people: readonly string[]): Promise<void> {
    for (const conference of await this.places.lockAhead(manager, countyId, people)) {
      await manager.query(
        `DELETE FROM registration WHERE county_id = $1 AND conference_id = $2 AND participant_id = ANY ($3)`,
        [countyId, conference.id, people],
      );
      await this.places.fill(manager, conference);
    }
  }

  private async openConference(manager: EntityManager, countyId: string, id: string): Promise<Conference> {
    const conference = await this.places.lock(manager, countyId, id);
    const { state, heldOn, startsAt } = conference;
    if (state !== ConferenceState.DATED) throw noDateToComeOn();
    if (warsawInstant(heldOn!, startsAt!) <= this.clock.now()) throw hasBegun();
    return conference;
  }

  private async say(
    manager: EntityManager,
    conference: Conference,
    participantId: string,
    coming: boolean,
    by: string | null,
  ): Promise<void> {
    const { countyId, id: conferenceId, heldOn, startsAt } = conference;
    const known = await manager.findOneBy(Registration, { countyId, conferenceId, participantId });
    const current = known?.heldOn === heldOn && known?.startsAt === startsAt ? known : null;
    if (current && (current.state !== RegistrationState.NOT_COMING) === coming) return;
    const state = await this.stateOf(manager, conference, coming);
    await manager.save(Registration, {
      ...{ countyId, id: known?.id ?? uuid(), conferenceId, participantId },
      ...{ heldOn: heldOn!, startsAt: startsAt!, state },
      queued: state === RegistrationState.WAITING ? await afterTheLast(manager, conference) : null,
      saidAt: this.clock.now(),
      saidBy: by,
    });
    await this.audit.record(countyId, {
      action: 'REGISTERED',
      subject: { type: 'PARTICIPANT', id: participantId },
      after: { conference_id: conferenceId, held_on: heldOn, registration: state },
    });
    if (current?.state === RegistrationState.COMING) await this.places.fill(manager, conference);
  }

  private async stateOf(
    manager: EntityManager,
    conference: Conference,
    coming: boolean,
  ): Promise<RegistrationState> {
    if (!coming) return RegistrationState.NOT_COMING;
    return (await this.places.isFree(manager, conference))
      ? RegistrationState.COMING
      : RegistrationState.WAITING;
  }
}

async function afterTheLast(
  manager: EntityManager,
  { countyId, id: conferenceId }: Conference,
): Promise<number> {
  const [{ last }] = await manager.query(
    'SELECT coalesce(max(queued), 0)::int AS last FROM registration WHERE county_id = $1 AND conference_id = $2',
    [countyId, conferenceId],
  );
  return last + 1;
}
