import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Caller } from './client.ts';
import { type DemoCounty, EXPERT, rosterCsv } from './roster.ts';
import type { Stage } from './stage.ts';

/** A demo county that is open, with its people imported and its coordinator signed in. */
export interface OpenCounty {
  county: DemoCounty;
  coordinator: Caller;
  expertId: string;
  venueId: string;
  templateId: string;
}

/**
 * Opens the county as an operator does, signs its coordinator in by mail and imports the list of participants. What an
 * interrupted load has left is taken as it is.
 */
export async function openDemoCounty(stage: Stage, county: DemoCounty): Promise<OpenCounty> {
  await promisify(execFile)(process.execPath, [
    'apps/api/dist/open-county.js',
    ...['--county', county.id, '--office', county.officeName],
    ...['--contact-name', county.coordinator.name, '--contact-email', county.coordinator.email],
    ...['--contact-phone', county.contactPhone],
    ...['--coordinator', `${county.coordinator.name} <${county.coordinator.email}>`],
    ...['--manager', `${county.manager.name} <${county.manager.email}>`],
    ...['--expert', `${EXPERT.name} <${EXPERT.email}>`],
  ]);
  const countyId = county.id;
  const coordinator = await stage.signIn(county.coordinator.email);
  const ask = <T>(query: string, input: object) =>
    stage.ask<T>(query, { input: { countyId, ...input } }, coordinator);

  const look = () =>
    stage.ask<{
      participants: { total: number };
      venues: { id: string; name: string }[];
      experts: { id: string }[];
      seasonTemplates: { id: string }[];
    }>(
      `query ($countyId: ID!) {
      participants(countyId: $countyId) { total } venues(countyId: $countyId) { id name }
      experts(countyId: $countyId) { id } seasonTemplates(countyId: $countyId) { id }
    }`,
      { countyId },
      coordinator,
    );
  let there = await look();
  if (!there.experts.length) {
    // Only who has accepted a county's invitation can lead a season there.
    const expert = await stage.signIn(EXPERT.email);
    await stage.ask(
      'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { ok } }',
      { input: { countyId } },
      expert,
    );
    there = await look();
  }
  if (there.participants.total === 0) await importRoster(county, ask);
  const venue =
    there.venues.find(({ name }) => name === county.venue.name) ??
    (
      await ask<{ createVenue: { id: string } }>(
        'mutation ($input: CreateVenueInput!) { createVenue(input: $input) { id } }',
        county.venue,
      )
    ).createVenue;
  return {
    county,
    coordinator,
    expertId: there.experts[0]!.id,
    venueId: venue.id,
    templateId: there.seasonTemplates[0]!.id,
  };
}

type Ask = <T>(query: string, input: object) => Promise<T>;

async function importRoster(county: DemoCounty, ask: Ask): Promise<void> {
  const { previewParticipantImport: preview } = await ask<{
    previewParticipantImport: { id: string; refused: number };
  }>(
    'mutation ($input: PreviewParticipantImportInput!) { previewParticipantImport(input: $input) { id refused } }',
    { fileName: 'uczestnicy.csv', contentBase64: Buffer.from(rosterCsv(county)).toString('base64') },
  );
  if (preview.refused) throw new Error(`${preview.refused} rows of the demo list were refused.`);
  await ask(
    'mutation ($input: ApplyParticipantImportInput!) { applyParticipantImport(input: $input) { id } }',
    { id: preview.id },
  );
}

export interface DemoConference {
  id: string;
  ordinal: number;
}

/** The season's cycle, made from the county's template unless it is there. @returns its conferences in order */
export async function createDemoCycle(
  stage: Stage,
  { county, coordinator, templateId, expertId, venueId }: OpenCounty,
  seasonStartYear: number,
): Promise<DemoConference[]> {
  const countyId = county.id;
  type Cycle = { seasonStartYear: number; conferences: DemoConference[] };
  const { cycles } = await stage.ask<{ cycles: Cycle[] }>(
    'query ($countyId: ID!) { cycles(countyId: $countyId) { seasonStartYear conferences { id ordinal } } }',
    { countyId },
    coordinator,
  );
  const there = cycles.find((cycle) => cycle.seasonStartYear === seasonStartYear);
  if (there) return there.conferences;
  const title = `Partnerstwo lokalne ${seasonStartYear}/${seasonStartYear + 1}`;
  const { createCycle } = await stage.ask<{ createCycle: Cycle }>(
    'mutation ($input: CreateCycleInput!) { createCycle(input: $input) { seasonStartYear conferences { id ordinal } } }',
    { input: { countyId, title, seasonStartYear, templateId, expertId, venueId } },
    coordinator,
  );
  return createCycle.conferences;
}
