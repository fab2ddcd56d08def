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

/** Opens the county as an operator does, signs its coordinator in by mail and imports the list of participants. */
export async function openDemoCounty(
  stage: Stage,
  county: DemoCounty,
  databaseUrl: string,
): Promise<OpenCounty> {
  await promisify(execFile)(
    process.execPath,
    [
      'apps/api/dist/open-county.js',
      ...['--county', county.id, '--office', county.officeName],
      ...['--contact-name', county.coordinator.name, '--contact-email', county.coordinator.email],
      ...['--contact-phone', county.contactPhone],
      ...['--coordinator', `${county.coordinator.name} <${county.coordinator.email}>`],
      ...['--expert', `${EXPERT.name} <${EXPERT.email}>`],
    ],
    { env: { ...process.env, DATABASE_URL: databaseUrl } },
  );
  const countyId = county.id;
  const coordinator = await stage.signIn(county.coordinator.email);
  const ask = <T>(query: string, input: object) =>
    stage.ask<T>(query, { input: { countyId, ...input } }, coordinator);

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

  const { createVenue: venue } = await ask<{ createVenue: { id: string } }>(
    'mutation ($input: CreateVenueInput!) { createVenue(input: $input) { id } }',
    county.venue,
  );
  const { experts, seasonTemplates } = await stage.ask<{
    experts: { id: string; name: string }[];
    seasonTemplates: { id: string }[];
  }>(
    'query ($countyId: ID!) { experts(countyId: $countyId) { id name } seasonTemplates(countyId: $countyId) { id } }',
    { countyId },
    coordinator,
  );
  return {
    county,
    coordinator,
    expertId: experts[0]!.id,
    venueId: venue.id,
    templateId: seasonTemplates[0]!.id,
  };
}

export interface DemoConference {
  id: string;
  ordinal: number;
}

/** Creates the season's cycle from the county's template. @returns its conferences in order */
export async function createDemoCycle(
  stage: Stage,
  open: OpenCounty,
  seasonStartYear: number,
): Promise<DemoConference[]> {
  const { createCycle } = await stage.ask<{ createCycle: { conferences: DemoConference[] } }>(
    'mutation ($input: CreateCycleInput!) { createCycle(input: $input) { conferences { id ordinal } } }',
    {
      input: {
        countyId: open.county.id,
        title: `Partnerstwo lokalne ${seasonStartYear}/${seasonStartYear + 1}`,
        seasonStartYear,
        templateId: open.templateId,
        expertId: open.expertId,
        venueId: open.venueId,
      },
    },
    open.coordinator,
  );
  return createCycle.conferences;
}
