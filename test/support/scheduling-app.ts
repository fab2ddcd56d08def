import { randomBytes } from 'node:crypto';
import type { ApiSettings } from '@beczka/api';
import { SeasonTemplateService } from '@beczka/cycles';
import { MessageComposers, type OwedMessage } from '@beczka/notifications';
import { OrganizationService, ParticipantService, SectorService } from '@beczka/partners';
import { DatePollJobs } from '../../libs/scheduling/src/poll/date-poll.jobs.js';
import { RosterJobs } from '../../libs/scheduling/src/poll/roster.jobs.js';
import type { Answer } from './app.js';
import type { TestStaff } from './people.js';
import { wholeApp } from './whole-app.js';

/** Thursday, 9:00 in Warsaw, at the beginning of the season 2023/2024. */
export const NOW = new Date('2023-11-02T08:00:00Z');

export interface TestPerson {
  id: string;
  email: string;
  token: string;
}

export interface TestCounty {
  id: string;
  coordinator: TestStaff;
  people: TestPerson[];
  cycleId: string;
  /** In their order, by month from November. */
  conferenceIds: string[];
  venueId: string;
}

export type SchedulingApp = Awaited<ReturnType<typeof schedulingApp>>;

/** The real API on a database of its own, the jobs of polls run by hand, and a look behind the wall. */
export async function schedulingApp(settings: Partial<ApiSettings> = {}) {
  const app = await wholeApp(NOW, settings);
  const { admin, api, clock, get, linkFor, member, rows, within } = app;

  async function person(countyId: string, organizationId: string, nth: number): Promise<TestPerson> {
    const email = `osoba${nth}.${randomBytes(3).toString('hex')}@example.org`;
    const { id } = await within(countyId, () =>
      get(ParticipantService).create({
        countyId,
        firstName: 'Jan',
        lastName: `Kowalski ${nth}`,
        email,
        organizationId,
      }),
    );
    return { id, email, token: await linkFor(countyId, id) };
  }

  /** An open county with its people, two to a sector, and a cycle of six conferences. */
  async function county(id: string, size = 6, expertId?: string): Promise<TestCounty> {
    await rows('INSERT INTO open_county VALUES ($1)', [id]);
    await rows(
      `INSERT INTO county_profile VALUES ($1, 'Powiatowy Urząd Pracy', 'Anna Nowak', '15 841 20 00', 'anna@example.org')`,
      [id],
    );
    const coordinator = await member('COORDINATOR', id);
    const people: TestPerson[] = [];
    await within(id, async () => {
      await get(SectorService).addDefaults(id);
      await get(SeasonTemplateService).addDefaults(id);
      const sectors = await get(SectorService).list(id);
      for (let nth = 0; nth < size; nth++) {
        const sectorCode = sectors[Math.floor(nth / 2) % sectors.length]!.code;
        const organization = await get(OrganizationService).create({
          countyId: id,
          name: `Organizacja ${nth}`,
          sectorCode,
        });
        people.push(await person(id, organization.id, nth));
      }
    });
    const { data: templates } = await api.ask(
      'query ($c: ID!) { seasonTemplates(countyId: $c) { id } }',
      { c: id },
      coordinator,
    );
    const venue = await mutate(coordinator, 'createVenue', 'CreateVenueInput', {
      countyId: id,
      name: 'Aula',
      address: 'ul. Sandomierska 1, Nisko',
    });
    const cycle = await mutate(
      coordinator,
      'createCycle',
      'CreateCycleInput',
      {
        countyId: id,
        title: 'Razem dla powiatu',
        seasonStartYear: 2023,
        templateId: templates.seasonTemplates[0].id,
        venueId: venue.data.createVenue.id,
        ...(expertId ? { expertId } : {}),
      },
      'id conferences { id }',
    );
    if (cycle.errors.length) throw new Error(JSON.stringify(cycle.errors));
    return {
      id,
      coordinator,
      people,
      cycleId: cycle.data.createCycle.id,
      conferenceIds: cycle.data.createCycle.conferences.map((one: { id: string }) => one.id),
      venueId: venue.data.createVenue.id,
    };
  }

  function mutate(
    caller: { cookie: string },
    name: string,
    type: string,
    input: object,
    fields = 'id',
  ): Promise<Answer> {
    return api.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input }, caller);
  }

  /** A draft for the county's second conference, held in December. */
  const draft = (county: TestCounty, given: object = {}) => ({
    countyId: county.id,
    conferenceId: county.conferenceIds[1],
    slots: [
      { heldOn: '2023-12-12', startsAt: '09:00' },
      { heldOn: '2023-12-13', startsAt: '09:00' },
      { heldOn: '2023-12-15', startsAt: '10:00' },
    ],
    deadline: '2023-11-20T11:00:00Z',
    quorumTotal: 2,
    sectorQuorums: [],
    requiredParticipantIds: [],
    ...given,
  });

  /** An open poll with its slots in calendar order. */
  async function openPoll(county: TestCounty, given: object = {}): Promise<{ id: string; slots: string[] }> {
    const created = await mutate(
      county.coordinator,
      'createDatePoll',
      'CreateDatePollInput',
      draft(county, given),
    );
    if (created.errors.length) throw new Error(JSON.stringify(created.errors));
    const { id } = created.data.createDatePoll;
    const input = { countyId: county.id, id };
    const opened = await mutate(
      county.coordinator,
      'openDatePoll',
      'DatePollRefInput',
      input,
      'id slots { id }',
    );
    if (opened.errors.length) throw new Error(JSON.stringify(opened.errors));
    return { id, slots: opened.data.openDatePoll.slots.map((slot: { id: string }) => slot.id) };
  }

  /** One mark per slot, in order: `+` yes, `~` if need be, `-` no, `.` left out. */
  function answers(slots: string[], marks: string): { slotId: string; choice: string }[] {
    const choices: Record<string, string | undefined> = { '+': 'YES', '~': 'IF_NEED_BE', '-': 'NO' };
    return [...marks].flatMap((mark, nth) => {
      const choice = choices[mark];
      return choice ? [{ slotId: slots[nth]!, choice }] : [];
    });
  }

  function save(
    person: { token: string },
    poll: { id: string; slots: string[] },
    marks: string,
    rest: object = {},
  ) {
    const input = { pollId: poll.id, answers: answers(poll.slots, marks), ...rest };
    return api.ask(
      `mutation ($input: SaveAnswersInput!) {
        saveAnswers(input: $input) {
          id state acceptsAnswers comment respondedAt decidedSlotId ordinal theme slots { id heldOn startsAt myChoice }
        }
      }`,
      { input },
      { token: person.token },
    );
  }

  const jobs = get(DatePollJobs);
  const roster = get(RosterJobs);

  /** What the ledger owes about these subjects: occasion → how many, in one state. */
  async function owed(subjectIds: string | string[], state = 'PENDING'): Promise<Record<string, number>> {
    const found = await rows<{ occasion: string; n: number }>(
      `SELECT occasion, count(*)::int AS n FROM message WHERE subject_id = ANY ($1) AND state = $2 GROUP BY 1 ORDER BY 1`,
      [[subjectIds].flat(), state],
    );
    return Object.fromEntries(found.map(({ occasion, n }) => [occasion, n]));
  }

  /** Composes what is owed of an occasion, as the sender would; by participant or user. */
  async function composed(countyId: string, subjectId: string, occasion: string) {
    const messages = await rows<OwedMessage>(
      `SELECT county_id AS "countyId", id, participant_id AS "participantId", user_id AS "userId", occasion,
              subject_id AS "subjectId", revision, due_at AS "dueAt", attempts
       FROM message WHERE county_id = $1 AND subject_id = $2 AND occasion = $3 ORDER BY created_at, id`,
      [countyId, subjectId, occasion],
    );
    const composer = get(MessageComposers).find(occasion)!;
    const result = await within(countyId, () => composer.compose(messages));
    return messages.map((message) => ({ message, result: result.get(message.id)! }));
  }

  /** As if the sender had sent everything that is due. */
  async function sendDue(): Promise<void> {
    await rows(`UPDATE message SET state = 'SENT', sent_at = $1 WHERE state = 'PENDING' AND due_at <= $1`, [
      clock.now(),
    ]);
  }

  return {
    ...app,
    /** For a transaction of the test's own. */
    connection: () => admin.connect(),
    county,
    mutate,
    draft,
    openPoll,
    answers,
    save,
    owed,
    composed,
    sendDue,
    follow: (countyId: string) => within(countyId, () => roster.follow({ countyId })),
    dueToFollow: async (countyId: string) =>
      (await within(countyId, () => roster.countiesToFollow([countyId], clock.now()))).includes(countyId),
    settle: (countyId: string) => within(countyId, () => jobs.settle({ countyId })),
    openDue: (countyId: string) => within(countyId, () => jobs.open({ countyId })),
    dueToSettle: async (countyId: string) =>
      (await within(countyId, () => jobs.countiesToSettle([countyId], clock.now()))).includes(countyId),
  };
}
