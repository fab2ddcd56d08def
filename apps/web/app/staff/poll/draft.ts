import type { Failure } from '../../api.js';
import type { AgreementShown, CreateDatePollInput, PollFormConferenceFragment } from '../../gql/graphql.js';
import { atFields } from '../../looks/failure.js';
import { instantOf, warsawParts } from '../../text/dates.js';
import { given, type Values } from '../form.js';

/** A day of the conference's window with what stands in its way. */
export type CalendarDay = PollFormConferenceFragment['calendar'][number];

export type DraftSlot = { heldOn: string; startsAt: string; overrideReason?: string | null };

/** The usual start of a conference. */
export const usualStart = '09:00';

/** The slots as typed, in the order of the rows. */
export function slotsOf(values: Values): DraftSlot[] {
  const slots: DraftSlot[] = [];
  for (let row = 0; values[`slots.${row}.heldOn`] !== undefined; row += 1) {
    slots.push({
      heldOn: values[`slots.${row}.heldOn`]!,
      startsAt: values[`slots.${row}.startsAt`] ?? usualStart,
      overrideReason: values[`slots.${row}.overrideReason`],
    });
  }
  return slots;
}

/** The same form with other slots, by day and time. */
export function withSlots(values: Values, slots: DraftSlot[]): Values {
  const rest = Object.entries(values).filter(([name]) => !name.startsWith('slots.'));
  const rows = slots
    .toSorted((a, b) => `${a.heldOn || '9'}${a.startsAt}`.localeCompare(`${b.heldOn || '9'}${b.startsAt}`))
    .flatMap((slot, row) => [
      [`slots.${row}.heldOn`, slot.heldOn],
      [`slots.${row}.startsAt`, slot.startsAt],
      [`slots.${row}.overrideReason`, slot.overrideReason ?? ''],
    ]);
  return Object.fromEntries([...rest, ...rows]);
}

/** Does one step of the form (`add:2026-12-08`, `drop:2026-12-08`, `remove:2`); nothing when the form was sent to be saved. */
export function takeStep(values: Values): Values | undefined {
  const [step, what = ''] = (values.step ?? '').split(':');
  const slots = slotsOf(values);
  switch (step) {
    case 'add':
      return withSlots(values, [...slots, { heldOn: what, startsAt: slots[0]?.startsAt ?? usualStart }]);
    case 'drop':
      return withSlots(
        values,
        slots.filter((slot) => slot.heldOn !== what),
      );
    case 'remove':
      return withSlots(
        values,
        slots.filter((_, row) => row !== Number(what)),
      );
    default:
      return undefined;
  }
}

export type PollInput = Omit<CreateDatePollInput, 'countyId' | 'conferenceId'>;

/** What the API is told; a day and time that are no moment go as an empty text, which it refuses at the field. */
export function pollInput(values: Values): PollInput {
  return {
    slots: slotsOf(values).map((slot) => ({ ...slot, overrideReason: given(slot.overrideReason ?? '') })),
    deadline: instantOf(values.deadlineDay ?? '', values.deadlineTime ?? '') ?? '',
    opensAt: given(values.opensDay) ? (instantOf(values.opensDay!, values.opensTime || '09:00') ?? '') : null,
    quorumTotal: Number(values.quorumTotal || 0),
    sectorQuorums: sectorMinimums(values),
    requiredParticipantIds: Object.keys(values)
      .filter((name) => name.startsWith('required.'))
      .map((name) => name.slice('required.'.length)),
    note: given(values.note) ?? null,
    showsAgreement: (values.showsAgreement as AgreementShown | undefined) ?? 'NEVER',
  };
}

const sectorMinimums = (values: Values) =>
  Object.entries(values)
    .filter(([name, value]) => name.startsWith('sector.') && Number(value) > 0)
    .map(([name, value]) => ({ sectorCode: name.slice('sector.'.length), minimum: Number(value) }));

/** Points the API's complaints about the n-th sector at that sector's field. */
export const atOurFields = (values: Values, failure: Failure): Failure =>
  atFields(failure, (field) => {
    const index = /^sectorQuorums\.(\d+)/.exec(field)?.[1];
    const sector = index && sectorMinimums(values)[Number(index)];
    return sector ? `sector.${sector.sectorCode}` : field;
  });

type Poll = {
  slots: DraftSlot[];
  deadline: string;
  opensAt?: string | null;
  quorumTotal: number;
  sectorQuorums: { sector: { code: string }; minimum: number }[];
  requiredParticipants: { id: string }[];
  note?: string | null;
  showsAgreement: AgreementShown;
};

/** A saved draft as the form's values. */
export function draftOf(poll: Poll): Values {
  const deadline = warsawParts(poll.deadline);
  const opens = poll.opensAt ? warsawParts(poll.opensAt) : { day: '', time: '' };
  return withSlots(
    {
      deadlineDay: deadline.day,
      deadlineTime: deadline.time,
      opensDay: opens.day,
      opensTime: opens.time,
      quorumTotal: String(poll.quorumTotal),
      note: poll.note ?? '',
      showsAgreement: poll.showsAgreement,
      ...Object.fromEntries(
        poll.sectorQuorums.map((one) => [`sector.${one.sector.code}`, String(one.minimum)]),
      ),
      ...Object.fromEntries(poll.requiredParticipants.map((one) => [`required.${one.id}`, 'on'])),
    },
    poll.slots,
  );
}

/** What `Map.groupBy` does, for the offices' older browsers. */
export function groupedBy<T, K>(items: T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
