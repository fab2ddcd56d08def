import { SeasonTemplateService } from '@beczka/cycles';
import { SectorService } from '@beczka/partners';
import { NISKO, NOWY_DWOR } from './people.js';
import { wholeApp } from './whole-app.js';

export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads whatever it asked for
  data: any;
  error?: { message: string; code: string; field?: string };
}

export type StaffApp = Awaited<ReturnType<typeof staffApp>>;

/** The whole app with two counties that have their sectors and their template, spoken to by Nisko's coordinator. */
export async function staffApp(now = new Date('2026-11-02T09:00:00Z')) {
  const app = await wholeApp(now);
  for (const countyId of [NISKO, NOWY_DWOR]) {
    await app.within(countyId, () => app.get(SectorService).addDefaults(countyId));
    await app.within(countyId, () => app.get(SeasonTemplateService).addDefaults(countyId));
  }
  const { cookie: coordinator } = await app.member('COORDINATOR', NISKO);

  async function ask(
    query: string,
    variables: object = {},
    cookie = coordinator,
    language: 'pl' | 'en' = 'pl',
  ): Promise<Answer> {
    const { data, errors } = await app.api.ask(query, variables, { cookie, language });
    const [first] = errors;
    return { data, ...(first ? { error: { message: first.message, ...first.extensions } } : {}) };
  }

  return {
    ...app,
    ask,
    /** A mutation in Nisko that answers the fields asked for. */
    async change(
      mutation: string,
      input: object,
      fields = 'id',
      cookie = coordinator,
      language: 'pl' | 'en' = 'pl',
    ): Promise<Answer> {
      const { data, error } = await ask(
        `mutation ($input: ${inputOf(mutation)}!) { answer: ${mutation}(input: $input) { ${fields} } }`,
        { input: { countyId: NISKO, ...input } },
        cookie,
        language,
      );
      return { data: data?.answer, ...(error ? { error } : {}) };
    },
  };
}

function inputOf(mutation: string): string {
  if (/^cancel/.test(mutation)) return 'CancelInput';
  if (/^(de|re)activateParticipant$/.test(mutation)) return 'ParticipantRefInput';
  return `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
}
