import { chance } from './random.ts';

/**
 * The invented people of a demo county, as a list that a coordinator would import. Municipalities are real places;
 * persons and organisations are made up, addresses end in example.org.
 */
export interface DemoCounty {
  id: string;
  /** Part of the addresses: `imie.nazwisko@nisko.example.org`. */
  domain: string;
  municipalities: string[];
  officeName: string;
  manager: { name: string; email: string };
  coordinator: { name: string; email: string };
  contactPhone: string;
  venue: { name: string; address: string; capacity: number };
  seed: number;
}

export const NISKO: DemoCounty = {
  id: '1812',
  domain: 'nisko.example.org',
  municipalities: ['Nisko', 'Rudnik nad Sanem', 'Ulanów', 'Harasiuki', 'Jarocin', 'Jeżowe', 'Krzeszów'],
  officeName: 'Powiatowy Urząd Pracy w Nisku',
  manager: { name: 'Barbara Lewandowska', email: 'kierownictwo@nisko.example.org' },
  coordinator: { name: 'Halina Brzozowska', email: 'koordynator@nisko.example.org' },
  contactPhone: '15 000 00 00 wew. 12',
  venue: { name: 'Aula szkoły zawodowej', address: 'ul. Przykładowa 1, 37-400 Nisko', capacity: 160 },
  seed: 1812,
};

export const NOWY_DWOR: DemoCounty = {
  id: '1414',
  domain: 'nowydwor.example.org',
  municipalities: ['Nowy Dwór Mazowiecki', 'Czosnów', 'Leoncin', 'Nasielsk', 'Pomiechówek', 'Zakroczym'],
  officeName: 'Powiatowy Urząd Pracy w Nowym Dworze Mazowieckim',
  manager: { name: 'Marek Sokołowski', email: 'kierownictwo@nowydwor.example.org' },
  coordinator: { name: 'Tomasz Wierzbicki', email: 'koordynator@nowydwor.example.org' },
  contactPhone: '22 000 00 00 wew. 7',
  venue: {
    name: 'Sala konferencyjna starostwa',
    address: 'ul. Przykładowa 2, 05-100 Nowy Dwór Mazowiecki',
    capacity: 150,
  },
  seed: 1414,
};

/** Of the same name as {@link NOWY_DWOR}: only the voivodeship tells them apart. */
export const NOWY_DWOR_GDANSKI: DemoCounty = {
  id: '2210',
  domain: 'nowydworgdanski.example.org',
  municipalities: ['Nowy Dwór Gdański', 'Krynica Morska', 'Ostaszewo', 'Stegna', 'Sztutowo'],
  officeName: 'Powiatowy Urząd Pracy w Nowym Dworze Gdańskim',
  manager: { name: 'Grażyna Formela', email: 'kierownictwo@nowydworgdanski.example.org' },
  coordinator: { name: 'Paweł Cyra', email: 'koordynator@nowydworgdanski.example.org' },
  contactPhone: '55 000 00 00 wew. 4',
  venue: {
    name: 'Żuławski ośrodek kultury',
    address: 'ul. Przykładowa 3, 82-100 Nowy Dwór Gdański',
    capacity: 140,
  },
  seed: 2210,
};

/** Who runs the platform. */
export const OPERATOR = { name: 'Olga Nowicka', email: 'obsluga@beczka.example.org' };

/** The expert who leads the cycles of all demo counties. */
export const EXPERT = { name: 'Wojciech Zaremba', email: 'ekspert@partnerstwo.example.org' };

/** A kind of organisation (`#` is replaced by a municipality) and what its people do: masculine and feminine form. */
type Organisation = [name: string, functions: string[]];

const SECTORS: [sector: string, organisations: Organisation[], people: number][] = [
  [
    'samorząd',
    [
      ['Urząd Gminy #', ['sekretarz gminy', 'inspektor ds. rozwoju', 'skarbnik gminy']],
      ['Rada Gminy #', ['radny|radna']],
    ],
    16,
  ],
  [
    'biznes',
    [
      ['Zakład Stolarski „Dąb” #', ['właściciel|właścicielka']],
      ['Piekarnia „Kłos” #', ['kierownik|kierowniczka']],
      ['Usługi Budowlane „Kielnia” #', ['prezes']],
      ['Gospodarstwo Ogrodnicze „Malina” #', ['właściciel|właścicielka']],
    ],
    16,
  ],
  [
    'organizacje pozarządowe',
    [
      ['Stowarzyszenie „Nasza Dolina” #', ['prezes|prezeska', 'członek zarządu|członkini zarządu']],
      ['Fundacja „Razem Dalej” #', ['wolontariusz|wolontariuszka']],
    ],
    13,
  ],
  [
    'ekonomia społeczna',
    [['Spółdzielnia Socjalna „Wspólny Stół” #', ['prezes|prezeska', 'koordynator|koordynatorka']]],
    6,
  ],
  [
    'edukacja',
    [
      ['Szkoła Podstawowa #', ['dyrektor|dyrektorka', 'nauczyciel|nauczycielka']],
      ['Zespół Szkół #', ['wicedyrektor|wicedyrektorka', 'doradca zawodowy|doradczyni zawodowa']],
    ],
    14,
  ],
  [
    'młodzież',
    [
      ['Młodzieżowa Rada #', ['przewodniczący|przewodnicząca']],
      ['Samorząd Uczniowski #', ['uczeń|uczennica']],
    ],
    8,
  ],
  [
    'rynek pracy',
    [
      ['Klub Pracy #', ['doradca|doradczyni', 'pośrednik pracy|pośredniczka pracy']],
      ['Cech Rzemiosł „Warsztat” #', ['starszy cechu|starsza cechu']],
    ],
    9,
  ],
  [
    'pomoc społeczna',
    [
      [
        'Gminny Ośrodek Pomocy Społecznej #',
        ['kierownik|kierowniczka', 'pracownik socjalny|pracownica socjalna'],
      ],
    ],
    8,
  ],
  ['zdrowie', [['Przychodnia „Zdrowie” #', ['kierownik|kierowniczka', 'pielęgniarz|pielęgniarka']]], 6],
  [
    'kultura',
    [
      ['Gminny Ośrodek Kultury #', ['dyrektor|dyrektorka', 'instruktor|instruktorka']],
      ['Biblioteka Publiczna #', ['bibliotekarz|bibliotekarka']],
    ],
    9,
  ],
  ['sport', [['Klub Sportowy „Tęcza” #', ['trener|trenerka', 'prezes|prezeska']]], 5],
  ['parafie', [['Rada Parafialna #', ['członek rady|członkini rady']]], 4],
  [
    'liderzy lokalni',
    [
      ['Sołectwo #', ['sołtys|sołtyska']],
      ['Koło Gospodyń „Jarzębina” #', ['skarbnik|skarbniczka']],
    ],
    7,
  ],
  [
    'LGD',
    [['Lokalna Grupa Działania „Nad Rzeką”', ['specjalista|specjalistka', 'koordynator|koordynatorka']]],
    3,
  ],
];

const WOMEN =
  'Agnieszka Anna Barbara Beata Danuta Dorota Elżbieta Ewa Grażyna Iwona Joanna Jolanta Katarzyna Lucyna Magdalena Małgorzata Monika Renata Sylwia Teresa Urszula Zofia'.split(
    ' ',
  );
const MEN =
  'Adam Andrzej Bogdan Dariusz Grzegorz Henryk Jacek Jan Jerzy Józef Krzysztof Leszek Łukasz Marek Mariusz Michał Paweł Piotr Robert Stanisław Tadeusz Zbigniew'.split(
    ' ',
  );
const WOMENS_NAMES =
  'Bielecka Borowska Ćwiklińska Dąbrowiecka Gajewska Górnicka Jaworska Kalinowska Kłosińska Leśniewska Łąkowska Malinowska Olszańska Pawlicka Różańska Sosnowska Śliwińska Topolska Wilczyńska Zielonka Źródłowska Żurawska'.split(
    ' ',
  );
const MENS_NAMES =
  'Bielecki Borowski Ćwikliński Dąbrowiecki Gajewski Górnicki Jaworski Kalinowski Kłosiński Leśniewski Łąkowski Malinowski Olszański Pawlicki Różański Sosnowski Śliwiński Topolski Wilczyński Zielonka Źródłowski Żurawski'.split(
    ' ',
  );

const HEADER = 'Imię;Nazwisko;E-mail;Telefon;Funkcja;Organizacja;Sektor;Gmina;Język';

/** @returns a semicolon-separated list with Polish headers: 124 people in 14 sectors for seven municipalities. */
export function rosterCsv(county: DemoCounty): string {
  const random = chance(county.seed);
  const taken = new Set<string>();
  const lines: string[] = [];
  for (const [sector, organisations, people] of SECTORS) {
    for (let i = 0; i < people; i++) {
      const municipality = county.municipalities[(i + sector.length) % county.municipalities.length]!;
      const [name, functions] = organisations[i % organisations.length]!;
      const organisation = name.replace('#', municipality);
      const { woman, person } = newPerson();
      const [his, hers = his] = random.pick(functions).split('|');
      const phone = `600 ${random.between(100, 999)} ${random.between(100, 999)}`;
      const home = organisation.includes(municipality) ? municipality : county.municipalities[0]!;
      lines.push([...person, phone, woman ? hers : his, quoted(organisation), sector, home, 'pl'].join(';'));
    }
  }
  return `${[HEADER, ...lines].join('\r\n')}\r\n`;

  function newPerson(): { woman: boolean; person: [first: string, last: string, email: string] } {
    for (;;) {
      const woman = random.happens(0.5);
      const [first, last] = [
        random.pick(woman ? WOMEN : MEN),
        random.pick(woman ? WOMENS_NAMES : MENS_NAMES),
      ];
      const email = `${plain(first)}.${plain(last)}@${county.domain}`;
      if (taken.has(email)) continue;
      taken.add(email);
      return { woman, person: [first, last, email] };
    }
  }
}

const plain = (name: string): string =>
  name.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '');

const quoted = (value: string): string => (/[";]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
