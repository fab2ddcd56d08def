import type { OpenCounty } from './county.ts';
import type { Stage } from './stage.ts';

const ABOUT = {
  pl: 'Partnerstwo lokalne to wspólna praca samorządów, firm, organizacji, szkół i mieszkańców nad tym, jak ma się rozwijać nasz powiat.\nOd listopada do kwietnia spotykamy się raz w miesiącu. Przy stolikach napełniamy beczki: zasobami, problemami, wyzwaniami i potencjałami. Na koniec wybieramy projekty, które chcemy razem zrealizować.\nUdział jest bezpłatny. Prosimy tylko o krótkie zgłoszenie.',
  en: 'The local partnership is where local authorities, firms, associations, schools and residents work together on how our county should develop.\nFrom November to April we meet once a month. At round tables we fill barrels with the county’s resources, problems, challenges and potentials. In the end we choose the projects that we want to carry out together.\nTaking part is free of charge. All we ask for is a short registration.',
};

const INTERESTED = [
  {
    ...{ firstName: 'Zofia', lastName: 'Gajewska', sectorCode: 'culture' },
    organizationName: 'Koło Gospodyń Wiejskich w Zarzeczu',
    message:
      'Prowadzę koło od pięciu lat. Chętnie opowiem, co udało się zrobić w świetlicy, i pomogę przy stoliku.',
  },
  {
    ...{ firstName: 'Tomasz', lastName: 'Wrona', sectorCode: 'business' },
    organizationName: 'Stolarnia Wrona',
    message: 'Zatrudniam ośmiu ludzi i szukam uczniów do zawodu.',
  },
];

/** Shows these counties' pages to everybody; one that is shown stays as it is. */
export async function showPublicPages(stage: Stage, counties: readonly OpenCounty[]): Promise<void> {
  for (const { county, coordinator } of counties) {
    const countyId = county.id;
    const { page } = await stage.ask<{ page: { shown: boolean; revision: number } }>(
      'query ($countyId: ID!) { page: publicPageSettings(countyId: $countyId) { shown revision } }',
      { countyId },
      coordinator,
    );
    if (page.shown) continue;
    await stage.ask(
      'mutation ($input: SavePublicPageInput!) { savePublicPage(input: $input) { revision } }',
      {
        input: {
          ...{ countyId, follows: page.revision, shown: true, expertNamed: true },
          ...{ aboutPl: ABOUT.pl, aboutEn: ABOUT.en },
        },
      },
      coordinator,
    );
  }
}

/** A few people want to take part, and have confirmed it from their mailbox; none is added where somebody waits. */
export async function registerInterests(stage: Stage, { county, coordinator }: OpenCounty): Promise<void> {
  const countyId = county.id;
  const { interests } = await stage.ask<{ interests: object[] }>(
    'query ($countyId: ID!) { interests(countyId: $countyId) { id } }',
    { countyId },
    coordinator,
  );
  if (interests.length) return;
  for (const person of INTERESTED) {
    const since = new Date();
    const email = `${person.lastName.toLowerCase()}@chetni.${county.domain}`;
    const input = { countyId, email, ...person };
    const register = 'mutation ($input: RegisterInterestInput!) { registerInterest(input: $input) { ok } }';
    await stage.ask(register, { input });
    const token = await stage.mailbox.token(email, 'zgloszenie', since);
    const confirm = 'mutation ($input: ConfirmInterestInput!) { confirmInterest(input: $input) { ok } }';
    await stage.ask(confirm, { input: { countyId, token } });
  }
}
