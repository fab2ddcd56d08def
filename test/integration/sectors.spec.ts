import { randomUUID } from 'node:crypto';
import { NISKO } from '../support/people.js';
import { type StaffApp, staffApp } from '../support/staff-app.js';

/** What a county makes of the method's sectors, and organisations that turn out to be one. */
let partners: StaffApp;

beforeAll(async () => {
  partners = await staffApp();
}, 60_000);
afterAll(() => partners?.close());

const change = async (mutation: string, input: object, fields = 'code', type?: string) => {
  const name = type ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, error } = await partners.ask(
    `mutation ($input: ${name}!) { answer: ${mutation}(input: $input) { ${fields} } }`,
    { input: { countyId: NISKO, ...input } },
  );
  return error ?? data.answer;
};
const sectors = async (): Promise<
  { code: string; name: string; retired: boolean; organizationCount: number }[]
> =>
  (await partners.ask(`{ sectors(countyId: "${NISKO}") { code name retired organizationCount } }`)).data
    .sectors;
const organization = async (name: string, sectorCode: string) =>
  (await change('createOrganization', { name, sectorCode }, 'id')) as { id: string; code?: string };

it('a sector is added at the end, renamed, and named once, whatever its letters look like', async () => {
  const { code } = await change('createSector', { name: 'Koła gospodyń wiejskich' });
  expect(code).toBe('kolagospodynwiejskich');
  expect((await sectors()).at(-1)).toMatchObject({ code, name: 'Koła gospodyń wiejskich', retired: false });
  expect(await change('createSector', { name: 'kola gospodyn WIEJSKICH' })).toMatchObject({
    ...{ code: 'INVALID', field: 'input.name' },
  });
  await change('updateSector', { sectorCode: code, name: 'KGW', nameEn: 'rural women’s circles' });
  expect((await sectors()).at(-1)).toMatchObject({ code, name: 'KGW' });
  expect(await change('updateSector', { sectorCode: code, name: 'Sport' })).toMatchObject({
    code: 'INVALID',
  });
  // The code of the one that was renamed is not given twice.
  expect((await change('createSector', { name: 'Koła gospodyń wiejskich' })).code).toBe(`${code}-2`);
});

it('sectors change places, and stay where there is nowhere to go', async () => {
  const codes = async () => (await sectors()).map(({ code }) => code);
  const before = await codes();
  await change('moveSector', { sectorCode: before[1], up: true });
  expect((await codes()).slice(0, 3)).toEqual([before[1], before[0], before[2]]);
  await change('moveSector', { sectorCode: before[1], up: true });
  await change('moveSector', { sectorCode: before[1], up: false });
  expect(await codes()).toEqual(before);
  await Promise.all(before.slice(1).map((sectorCode) => change('moveSector', { sectorCode, up: true })));
  expect((await codes()).toSorted()).toEqual(before.toSorted());
});

it('a sector in use cannot vanish; it is retired, and new organisations of a list do not get it', async () => {
  const { code } = await change('createSector', { name: `Sektor ${randomUUID()}` });
  const name = (await sectors()).find((one) => one.code === code)!.name;
  const { id } = await organization('Stara w sektorze', code);
  expect(await change('removeSector', { sectorCode: code }, 'ok', 'SectorRefInput')).toMatchObject({
    code: 'CONFLICT',
  });
  await change('retireSector', { sectorCode: code, retired: true });
  expect((await sectors()).find((one) => one.code === code)).toMatchObject({
    retired: true,
    organizationCount: 1,
  });
  const refused = { code: 'INVALID', field: 'input.sectorCode' };
  const given = { name: 'Inna w sektorze', sectorCode: code };
  expect(await change('createOrganization', given, 'id')).toMatchObject(refused);
  const other = await organization('Inna w sektorze', 'sport');
  expect(await change('updateOrganization', { ...given, id: other.id }, 'id')).toMatchObject(refused);
  expect(await change('updateOrganization', { ...given, id, name: 'Stara w sektorze' }, 'id')).toEqual({
    id,
  });
  const list = [
    'Imię;Nazwisko;E-mail;Organizacja;Sektor',
    `Jan;Kos;jan@sektory.example.org;Stara w sektorze;${name}`,
    `Ewa;Lis;ewa@sektory.example.org;Nowa w sektorze;${name}`,
  ].join('\n');
  const shown = await change(
    'previewParticipantImport',
    { fileName: 'lista.csv', contentBase64: Buffer.from(list).toString('base64') },
    'rows { outcome issues { column } }',
  );
  expect(shown.rows).toEqual([
    { outcome: 'ADD', issues: [] },
    { outcome: 'REFUSE', issues: [{ column: 'sektor' }] },
  ]);
  const { code: unused } = await change('createSector', { name: 'Niepotrzebny' });
  expect(await change('removeSector', { sectorCode: unused }, 'ok', 'SectorRefInput')).toEqual({ ok: true });
  expect((await sectors()).map((one) => one.code)).not.toContain(unused);
});

it('of two organisations one stays, with all people, under the name that is given', async () => {
  const kept = await organization('Zespół Szkół', 'education');
  const gone = await organization('Zespol Szkol nr 1', 'education');
  for (const organizationId of [kept.id, gone.id])
    await change(
      'createParticipant',
      { ...{ firstName: 'Jan', lastName: 'Kos', organizationId }, email: `${organizationId}@example.org` },
      'id',
    );
  const input = { keptId: kept.id, goneId: gone.id, name: 'Zespol Szkol nr 1', sectorCode: 'education' };
  const answers = await Promise.all(
    [1, 2, 3].map(() => change('mergeOrganizations', input, 'id participantCount')),
  );
  expect(answers).toEqual(Array(3).fill({ id: kept.id, participantCount: 2 }));
  expect(await change('mergeOrganizations', { ...input, goneId: kept.id }, 'id')).toMatchObject({
    code: 'CONFLICT',
  });
  expect(
    await change('mergeOrganizations', { ...input, keptId: gone.id, goneId: kept.id }, 'id'),
  ).toMatchObject({
    code: 'NOT_FOUND',
  });
  const { data } = await partners.ask(`{ journal(countyId: "${NISKO}") { events { sentence } } }`);
  const told = data.journal.events.map(({ sentence }: { sentence: string }) => sentence);
  expect(told.filter((one: string) => one.startsWith('Połączono dwie organizacje'))).toEqual([
    'Połączono dwie organizacje: Zespol Szkol nr 1',
  ]);
});
