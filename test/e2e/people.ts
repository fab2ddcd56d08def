/** Six invented people of three sectors. */
export interface Person {
  firstName: string;
  lastName: string;
  email: string;
  organization: string;
  sector: string;
}

const people: [firstName: string, lastName: string, organization: string, sector: string][] = [
  ['Anna', 'Bielecka', 'Urząd Gminy Próbnej', 'samorząd'],
  ['Jan', 'Górnicki', 'Urząd Gminy Próbnej', 'samorząd'],
  ['Ewa', 'Śliwińska', 'Fundacja „Razem; Próbna”', 'organizacje pozarządowe'],
  ['Piotr', 'Wilczyński', 'Fundacja „Razem; Próbna”', 'organizacje pozarządowe'],
  ['Zofia', 'Źródłowska', 'Zespół Szkół Próbnych', 'edukacja'],
  ['Łukasz', 'Żurawski', 'Zespół Szkół Próbnych', 'edukacja'],
];

export const peopleOf = (domain: string): Person[] =>
  people.map(([firstName, lastName, organization, sector], nth) => ({
    firstName,
    lastName,
    organization,
    sector,
    email: `osoba${nth + 1}@${domain}`,
  }));

const quoted = (cell: string): string => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The list as a coordinator would have it: separated by semicolons, with Polish headings. */
export function csvOf(list: Person[]): string {
  const rows = list.map((one) => [one.firstName, one.lastName, one.email, one.organization, one.sector]);
  const lines = [['Imię', 'Nazwisko', 'E-mail', 'Organizacja', 'Sektor'], ...rows];
  return lines.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('');
}
