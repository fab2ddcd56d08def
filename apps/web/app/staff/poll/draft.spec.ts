import { atOurFields, draftOf, pollInput, slotsOf, takeStep, withSlots } from './draft.js';

const slot = (heldOn: string) => ({ heldOn, startsAt: '09:00', overrideReason: '' });
const draft = withSlots({ deadlineDay: '2026-12-01', deadlineTime: '12:00', quorumTotal: '60' }, [
  slot('2026-12-15'),
  slot('2026-12-08'),
]);

describe('the form of a date poll', () => {
  it('keeps its slots by day', () => {
    expect(slotsOf(draft)).toEqual([slot('2026-12-08'), slot('2026-12-15')]);
  });

  it('adds, drops and removes slots and keeps the rest as typed', () => {
    const days = (step: string) => slotsOf(takeStep({ ...draft, step })!).map((one) => one.heldOn);
    expect(days('add:2026-12-10')).toEqual(['2026-12-08', '2026-12-10', '2026-12-15']);
    expect(days('drop:2026-12-08')).toEqual(['2026-12-15']);
    expect(days('remove:1')).toEqual(['2026-12-08']);
    expect(takeStep({ ...draft, step: 'remove:0' })?.quorumTotal).toBe('60');
    expect(takeStep({ ...draft, step: 'save' })).toBeUndefined();
  });

  it('tells the API instants, minimums above zero and required persons', () => {
    const input = pollInput({ ...draft, 'sector.ngo': '2', 'sector.zdrowie': '', 'required.p1': 'on' });
    expect(input).toMatchObject({
      deadline: '2026-12-01T11:00:00.000Z',
      opensAt: null,
      quorumTotal: 60,
      sectorQuorums: [{ sectorCode: 'ngo', minimum: 2 }],
      requiredParticipantIds: ['p1'],
    });
  });

  it('points a complaint about a sector at its field', () => {
    const failure = { code: 'INVALID', message: '', field: 'sectorQuorums.0.minimum' };
    expect(atOurFields({ 'sector.ngo': '999' }, failure).field).toBe('sector.ngo');
  });

  it('opens a saved draft as it was', () => {
    const values = draftOf({
      slots: [slot('2026-12-08')],
      deadline: '2026-12-01T11:00:00Z',
      quorumTotal: 60,
      sectorQuorums: [{ sector: { code: 'ngo' }, minimum: 2 }],
      requiredParticipants: [{ id: 'p1' }],
      showsAgreement: 'ALWAYS',
    });
    expect(values).toMatchObject({
      deadlineDay: '2026-12-01',
      deadlineTime: '12:00',
      'sector.ngo': '2',
      'required.p1': 'on',
    });
    expect(pollInput(values).showsAgreement).toBe('ALWAYS');
  });
});
