import type { ConferenceTemplate } from './season-template.entity.js';

/** Two of the method's conferences work in the same four groups. */
const PRINCIPLES = [
  'zatamować wycieki',
  'wspierać to, co istnieje',
  'zachęcać nowe',
  'przyciągać z zewnątrz',
];

const WELCOME = 'Powitanie: starosta i dyrektor powiatowego urzędu pracy';
const MUNICIPALITY = 'Prezentacja jednej z gmin powiatu';
const RECAP = 'Ekspert podsumowuje poprzednią konferencję';
const SPOKESPERSONS = 'Rzecznicy grup przedstawiają wyniki';
const NEXT_DATE = 'Zapowiedź następnej konferencji';

export const DEFAULT_SEASON_NAME = 'Sześć konferencji, od listopada do kwietnia';

/**
 * The method as the Nisko county worked it in 2023/2024: six monthly workshop conferences of five hours each. A county
 * changes what it likes in its own copy.
 */
export const DEFAULT_SEASON: readonly ConferenceTemplate[] = [
  {
    theme: 'Beczka zasobów, problemów, wyzwań i potencjałów',
    themeEn: 'Barrel of resources, problems, challenges and potentials',
    month: 11,
    groups: ['stoliki, każdy z własną beczką'],
    leavesBehind: 'beczki z czterema przegródkami: zasoby, problemy, wyzwania, potencjały',
    durationMinutes: 300,
    agenda: [
      { startsAt: '09:00', title: WELCOME },
      { startsAt: '09:30', title: MUNICIPALITY },
      { startsAt: '10:00', title: 'Ekspert przedstawia metodę i plan sezonu' },
      { startsAt: '10:45', title: 'Praca przy stolikach: beczki' },
      { startsAt: '12:30', title: SPOKESPERSONS },
      { startsAt: '13:45', title: NEXT_DATE },
    ],
  },
  {
    theme: 'Diagnoza składników środowiska lokalnego',
    themeEn: 'Diagnosis of the components of the local environment',
    month: 12,
    groups: ['dostęp do kapitału', 'otoczenie biznesu', 'infrastruktura', 'kapitał ludzki', 'jakość życia'],
    leavesBehind: 'diagnoza pięciu składników',
    durationMinutes: 300,
    agenda: workshop('Praca w grupach: diagnoza składników'),
  },
  {
    theme: 'Cztery zasady odnowy',
    themeEn: 'Four principles of renewal',
    month: 1,
    groups: PRINCIPLES,
    leavesBehind: 'analiza według każdej z zasad',
    durationMinutes: 300,
    agenda: workshop('Praca w grupach: cztery zasady odnowy'),
  },
  {
    theme: 'Propozycje projektów',
    themeEn: 'Project proposals',
    month: 2,
    groups: PRINCIPLES,
    leavesBehind: 'propozycje projektów',
    durationMinutes: 300,
    agenda: [
      { startsAt: '09:00', title: WELCOME },
      { startsAt: '09:20', title: MUNICIPALITY },
      { startsAt: '09:40', title: RECAP },
      { startsAt: '10:00', title: 'Instytucje finansujące o możliwościach wsparcia' },
      { startsAt: '10:45', title: 'Praca w grupach: propozycje projektów' },
      { startsAt: '12:45', title: SPOKESPERSONS },
      { startsAt: '13:45', title: NEXT_DATE },
    ],
  },
  {
    theme: 'Głosowanie i opracowanie wybranych projektów',
    themeEn: 'Vote and work on the chosen projects',
    month: 3,
    groups: ['zespoły projektowe'],
    leavesBehind: 'lista rankingowa i karty projektów',
    durationMinutes: 300,
    agenda: [
      { startsAt: '09:00', title: WELCOME },
      { startsAt: '09:20', title: MUNICIPALITY },
      { startsAt: '09:40', title: RECAP },
      { startsAt: '10:00', title: 'Głosowanie nad propozycjami projektów' },
      { startsAt: '10:45', title: 'Praca zespołów nad kartami wybranych projektów' },
      { startsAt: '12:45', title: SPOKESPERSONS },
      { startsAt: '13:45', title: NEXT_DATE },
    ],
  },
  {
    theme: 'Gala: projekty do wspólnej realizacji w kolejnych latach',
    themeEn: 'Gala: projects for joint implementation over the following years',
    month: 4,
    groups: ['obrady plenarne'],
    leavesBehind: 'portfel projektów do wdrożenia',
    durationMinutes: 300,
    agenda: [
      { startsAt: '09:00', title: WELCOME },
      { startsAt: '09:30', title: MUNICIPALITY },
      { startsAt: '10:00', title: 'Ekspert podsumowuje cały cykl' },
      { startsAt: '10:30', title: 'Zespoły przedstawiają projekty do wspólnej realizacji' },
      { startsAt: '13:00', title: 'Plan wdrożenia i zakończenie cyklu' },
    ],
  },
];

function workshop(groupWork: string) {
  return [
    { startsAt: '09:00', title: WELCOME },
    { startsAt: '09:20', title: MUNICIPALITY },
    { startsAt: '09:40', title: RECAP },
    { startsAt: '10:15', title: groupWork },
    { startsAt: '12:30', title: SPOKESPERSONS },
    { startsAt: '13:45', title: NEXT_DATE },
  ];
}
