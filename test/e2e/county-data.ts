import { ask, type Caller } from '../../apps/local/src/demo/client.ts';
import { findMail } from './inbox.ts';
import { csvOf, type Person, peopleOf } from './people.ts';
import { apiUrl, openFreshCounty, serviceNow, sessionOf, type TestCounty, window } from './service.ts';

/** A county with its people and its season, made through the API. */
export interface ReadyCounty extends TestCounty {
  /** The coordinator's session. */
  staff: Caller;
  people: Person[];
  cycleId: string;
  conferences: { id: string; ordinal: number }[];
  /** Asks the API as the coordinator; the county is named in the input already. */
  change: <T>(mutation: string, input: object) => Promise<T>;
  read: <T>(query: string) => Promise<T>;
}

export interface OpenPoll {
  id: string;
  slots: { id: string; heldOn: string }[];
  /** Each person's link, by e-mail address, as the invitation brought it. */
  links: Map<string, string>;
}

/** Opens a county with six people and a season whose conferences may all be held in the coming weeks. */
export async function readyCounty(voivodeship: string): Promise<ReadyCounty> {
  const county = await openFreshCounty(voivodeship);
  const staff = await sessionOf(county.coordinator.email);
  // Whoever has not taken the invitation leads no season.
  await sessionOf(county.expert.email);
  const { change, read } = asking(county.id, staff);
  const people = peopleOf(county.domain);
  const { id: importId } = await change<{ id: string }>('previewParticipantImport', {
    fileName: 'uczestnicy.csv',
    contentBase64: Buffer.from(csvOf(people)).toString('base64'),
  });
  await change('applyParticipantImport', { id: importId });

  const { seasonTemplates, experts } = await read<Record<'seasonTemplates' | 'experts', { id: string }[]>>(
    'seasonTemplates(countyId: $countyId) { id } experts(countyId: $countyId) { id }',
  );
  const venue = await change<{ id: string }>('createVenue', { name: 'Aula', address: 'ul. Próbna 1' });
  const { seasonStartYear, from, to } = window();
  const cycle = await change<{ id: string }>('createCycle', {
    title: 'Partnerstwo lokalne na próbę',
    seasonStartYear,
    templateId: seasonTemplates[0]!.id,
    expertId: experts[0]!.id,
    venueId: venue.id,
    minimumGapDays: 0,
  });
  const { cycle: made } = await read<{ cycle: { conferences: ReadyCounty['conferences'] } }>(
    `cycle(countyId: $countyId, id: "${cycle.id}") { conferences { id ordinal } }`,
  );
  for (const { id } of made.conferences) {
    await change('updateConference', { id, windowFrom: from, windowTo: to });
  }
  return { ...county, staff, people, cycleId: cycle.id, conferences: made.conferences, change, read };
}

/** Speaks for a signed-in person in one county. */
export function asking(countyId: string, staff: Caller): Pick<ReadyCounty, 'change' | 'read'> {
  return {
    change: async <T>(mutation: string, input: object) => {
      const type = inputTypes[mutation] ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
      const query = `mutation ($input: ${type}!) { result: ${mutation}(input: $input) { id } }`;
      const { data } = await ask<{ result: T }>(apiUrl, query, { input: { countyId, ...input } }, staff);
      return data.result;
    },
    read: async <T>(query: string) =>
      (await ask<T>(apiUrl, `query ($countyId: ID!) { ${query} }`, { countyId }, staff)).data,
  };
}

const inputTypes: Record<string, string> = {
  openDatePoll: 'DatePollRefInput',
  closeDatePoll: 'DatePollRefInput',
  cancelCycle: 'CancelInput',
  cancelConference: 'CancelInput',
  reactivateParticipant: 'ParticipantRefInput',
};

export interface PollOptions {
  quorumTotal?: number;
  requiredParticipantIds?: string[];
}

/** Drafts a poll on the first three days the service suggests. @returns its id */
export async function draftPoll(
  { id: countyId, change, read }: Pick<ReadyCounty, 'id' | 'change' | 'read'>,
  conferenceId: string,
  { quorumTotal = 3, requiredParticipantIds = [] }: PollOptions = {},
): Promise<string> {
  const { conference } = await read<{ conference: { suggestedSlots: { heldOn: string }[] } }>(
    `conference(countyId: $countyId, id: "${conferenceId}") { suggestedSlots(count: 3) { heldOn } }`,
  );
  const poll = await change<{ id: string }>('createDatePoll', {
    countyId,
    conferenceId,
    slots: conference.suggestedSlots.map(({ heldOn }) => ({ heldOn, startsAt: '09:00' })),
    deadline: serviceNow().plus({ days: 10 }).toUTC().toISO(),
    quorumTotal,
    sectorQuorums: [],
    requiredParticipantIds,
  });
  return poll.id;
}

/** Opens such a poll and waits for the invitations. */
export async function openPoll(
  county: ReadyCounty,
  conferenceId: string,
  options?: PollOptions,
): Promise<OpenPoll> {
  const since = new Date();
  const id = await draftPoll(county, conferenceId, options);
  await county.change('openDatePoll', { id });
  const { datePoll } = await county.read<{ datePoll: { slots: OpenPoll['slots'] } }>(
    `datePoll(countyId: $countyId, id: "${id}") { slots { id heldOn } }`,
  );
  const links = new Map<string, string>();
  for (const { email } of county.people) {
    links.set(email, (await findMail({ to: email, since, link: 'p' })).link!);
  }
  return { id, slots: datePoll.slots, links };
}

/** Shows the county's public page to everybody. */
export async function showPublicPage({ id: countyId, staff, read }: ReadyCounty): Promise<void> {
  const { publicPageSettings } = await read<{ publicPageSettings: { revision: number } }>(
    'publicPageSettings(countyId: $countyId) { revision }',
  );
  await ask(
    apiUrl,
    'mutation ($input: SavePublicPageInput!) { savePublicPage(input: $input) { revision } }',
    { input: { countyId, follows: publicPageSettings.revision, shown: true, expertNamed: true } },
    staff,
  );
}

/** Somebody wants to take part, and has confirmed it from their mailbox. */
export async function registerInterest({ id: countyId, domain, read }: ReadyCounty): Promise<void> {
  const since = new Date();
  const { sectors } = await read<{ sectors: { code: string }[] }>('sectors(countyId: $countyId) { code }');
  const email = `chetna@${domain}`;
  const input = {
    ...{ countyId, email, firstName: 'Zofia', lastName: 'Chętna', sectorCode: sectors[0]!.code },
    ...{ organizationName: 'Koło Gospodyń Wiejskich', message: 'Prowadzę koło i chcę pomóc.' },
  };
  const register = 'mutation ($input: RegisterInterestInput!) { registerInterest(input: $input) { ok } }';
  await ask(apiUrl, register, { input });
  const { link } = await findMail({ to: email, since, link: 'zgloszenie' });
  const confirm = 'mutation ($input: ConfirmInterestInput!) { confirmInterest(input: $input) { ok } }';
  await ask(apiUrl, confirm, { input: { countyId, token: link!.split('/').at(-1) } });
}
