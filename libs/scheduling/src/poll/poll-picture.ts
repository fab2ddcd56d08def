import { In, type EntityManager } from 'typeorm';
import { ERASED, Sector } from '@beczka/partners';
import type { Language } from '@beczka/tenancy';
import { Answer } from '../answer/answer.entity.js';
import { DatePoll } from './date-poll.entity.js';
import { DateSlot } from './date-slot.entity.js';
import type { TallyNames } from '../tally/explain.js';
import { SectorQuorum } from './sector-quorum.entity.js';
import { pollPulses } from '../cockpit/poll-pulse.js';
import type { Poll } from '../tally/tally.js';
import { asVoices, voiceOf } from '../tally/voice.js';

/** One person asked, with their sector and their response as a whole. */
export interface AskedPerson {
  pollId: string;
  participantId: string;
  /** Null of somebody whose data were removed. */
  name: string | null;
  sectorCode: string;
  required: boolean;
  /** Whom they stand in for; of a closed poll, whom they stood in for when it was closed. */
  deputyOf: string | null;
  respondedAt: Date | null;
  /** When they first answered. */
  firstRespondedAt: Date | null;
  comment: string | null;
  calledAt: Date | null;
  calledBy: string | null;
  /** Account that took their present response down; null of what they saved themselves. */
  recordedBy: string | null;
  municipalityId: string | null;
  /** Left before the poll was closed: no longer counts, but if required, is missed all the same. */
  hasLeft: boolean;
}

/** All there is to a poll at one moment. A draft shows whom it would ask today. */
export interface PollPicture {
  poll: DatePoll;
  /** See {@link pollPulses}; read before all else, so that what changes meanwhile is noticed. */
  pulse: string;
  /** In calendar order. */
  slots: DateSlot[];
  sectorQuorums: SectorQuorum[];
  asked: AskedPerson[];
  /** Of each who has a deputy the two as one, by the name of the person stood in for: they have answered when either has. */
  voices: AskedPerson[];
  required: AskedPerson[];
  answers: Answer[];
  sectors: Sector[];
  /** The same as the rules of counting take it: a voice is one person. */
  table: Poll;
}

const ASKED = `
  SELECT p.id AS "pollId", t.id AS "participantId", CASE WHEN t.erased_at IS NULL THEN t.first_name || ' ' || t.last_name END AS name,
         o.sector_code AS "sectorCode", coalesce(i.required, false) AS required,
         CASE WHEN p.closed_at IS NULL THEN t.deputy_of ELSE i.deputy_of END AS "deputyOf", i.responded_at AS "respondedAt",
         i.first_responded_at AS "firstRespondedAt", i.comment, i.called_at AS "calledAt", i.called_by AS "calledBy",
         i.recorded_by AS "recordedBy", o.municipality_id AS "municipalityId",
         coalesce(t.deactivated_at <= coalesce(p.closed_at, 'infinity'), false) AS "hasLeft"
  FROM date_poll p
  JOIN participant t ON t.county_id = $1
  JOIN organization o ON o.county_id = $1 AND o.id = t.organization_id
  LEFT JOIN poll_invitation i ON i.county_id = $1 AND i.poll_id = p.id AND i.participant_id = t.id
  WHERE p.county_id = $1 AND p.id = ANY ($2)
    AND (i.participant_id IS NOT NULL OR p.opened_at IS NULL AND t.deactivated_at IS NULL)
  ORDER BY t.last_name, t.first_name, t.id`;

/** Reads these polls whole, in a handful of statements. */
export async function pollPictures(
  manager: EntityManager,
  countyId: string,
  pollIds: readonly string[],
): Promise<Map<string, PollPicture>> {
  const ids = [...pollIds];
  const pulses = await pollPulses(manager, countyId, ids);
  const polls = await manager.findBy(DatePoll, { countyId, id: In(ids) });
  const ofPolls = { countyId, pollId: In(ids) };
  const slots = await manager.find(DateSlot, { where: ofPolls, order: { heldOn: 'ASC', startsAt: 'ASC' } });
  const quorums = await manager.find(SectorQuorum, { where: ofPolls, order: { sectorCode: 'ASC' } });
  const asked: AskedPerson[] = await manager.query(ASKED, [countyId, ids]);
  const answers = await manager.findBy(Answer, ofPolls);
  const sectors = await manager.find(Sector, {
    where: { countyId },
    order: { position: 'ASC', code: 'ASC' },
  });
  return new Map(
    polls.map((poll) => {
      const own = <T extends { pollId: string }>(rows: T[]) =>
        rows.filter(({ pollId }) => pollId === poll.id);
      const people = own(asked);
      const parts = {
        poll,
        pulse: pulses.get(poll.id)!,
        slots: own(slots),
        sectorQuorums: own(quorums),
        asked: people.filter(({ hasLeft }) => !hasLeft),
        voices: voicesOf(people.filter(({ hasLeft }) => !hasLeft)),
        required: people.filter(({ required }) => required),
        answers: own(answers),
      };
      return [poll.id, { ...parts, sectors, table: tableOf(parts) }];
    }),
  );
}

function voicesOf(asked: AskedPerson[]): AskedPerson[] {
  const voice = voiceOf(asked.map(({ participantId, deputyOf }) => ({ id: participantId, deputyOf })));
  const speakers = Map.groupBy(asked, ({ participantId }) => voice(participantId));
  return asked
    .filter(({ participantId }) => voice(participantId) === participantId)
    .map((person) => {
      const both = speakers.get(person.participantId)!;
      const [firstRespondedAt = null] = instants(both, 'firstRespondedAt');
      return { ...person, respondedAt: instants(both, 'respondedAt').at(-1) ?? null, firstRespondedAt };
    });
}

const instants = (people: AskedPerson[], of: 'respondedAt' | 'firstRespondedAt'): Date[] =>
  people.flatMap((person) => person[of] ?? []).sort((a, b) => a.getTime() - b.getTime());

export function namesOf({ sectors, asked, required }: PollPicture, language: Language): TallyNames {
  return {
    sectors: new Map(
      sectors.map((sector) => [sector.code, language === 'pl' ? sector.namePl : sector.nameEn]),
    ),
    people: new Map(
      [...asked, ...required].map(({ participantId, name }) => [participantId, name ?? erasedName(language)]),
    ),
  };
}

function erasedName(language: Language): string {
  const { firstName, lastName } = ERASED[language];
  return `${firstName} ${lastName}`;
}

function tableOf({
  poll,
  slots,
  sectorQuorums,
  asked,
  required,
  answers,
}: Omit<PollPicture, 'table' | 'sectors' | 'voices' | 'pulse'>): Poll {
  return asVoices({
    slots: slots.map(({ id, heldOn, startsAt }) => ({ id, day: heldOn, startsAt })),
    invited: asked.map(({ participantId, sectorCode, deputyOf }) => ({
      id: participantId,
      sectorCode,
      deputyOf,
    })),
    answers,
    quorum: {
      total: poll.quorumTotal,
      perSector: sectorQuorums,
      requiredParticipantIds: required.map(({ participantId }) => participantId),
    },
  });
}

/** Slots that were found to be taken when the poll was decided stand apart: nobody could come to them. */
export function withoutLost(table: Poll, lost: Iterable<string>): Poll {
  const gone = new Set(lost);
  return { ...table, slots: table.slots.filter(({ id }) => !gone.has(id)) };
}
