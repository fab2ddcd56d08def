import { clockTime, count, shortDay } from '@beczka/notifications';
import type { IsoDay, Language } from '@beczka/tenancy';
import type { RankingRule, SlotTally } from './tally.js';

/** The first slot of a poll that is decided wins; until then it leads. */
export type Standing = 'LEADS' | 'WINS';

/** The phrases a tally is explained with. Both languages have the same set, so that neither can fall behind. */
interface Phrases {
  slot(day: IsoDay, startsAt: string): string;
  canCome(yes: number, ifNeedBe: number): string;
  nobodyCan: string;
  nobodyAnswered: string;
  unanswered(people: number): string;
  sectorsMissing(names: string[]): string;
  noQuorum(lacks: string): string;
  peopleMissing(people: number): string;
  sectorShort(name: string, has: number, needs: number): string;
  cannotCome(names: string[]): string;
  notAnswered(names: string[]): string;
  requiredPerson: string;
  onlySlot(slot: string, standing: Standing): string;
  onlyQuorum(slot: string, standing: Standing): string;
  first(slot: string, runnerUp: string, why: string, standing: Standing): string;
  behind(ahead: string, why: string): string;
  because: Record<RankingRule, (winner: SlotTally, runnerUp: SlotTally) => string>;
  noSlots: string;
  noAnswers: string;
  noneHasQuorum(slots: number): string;
  nowhereEnough: string;
  nowhereSector(name: string): string;
  nowhereCan(name: string): string;
  nowhereConfirmed(name: string): string;
  nearest(slot: string, lacks: string): string;
}

const pl: Phrases = {
  slot: (day, startsAt) => `${shortDay(day, 'pl')}, godz. ${clockTime(startsAt, 'pl')}`,
  canCome(yes, ifNeedBe) {
    if (yes === 0) return `w razie potrzeby pasuje ${people(ifNeedBe)}`;
    return `pasuje ${people(yes)}${ifNeedBe > 0 ? `, ${ifNeedBe} w razie potrzeby` : ''}`;
  },
  nobodyCan: 'nikomu nie pasuje',
  nobodyAnswered: 'nikt jeszcze nie odpowiedział',
  unanswered: (n) =>
    count(
      n,
      {
        one: 'osoba jeszcze nie odpowiedziała',
        few: 'osoby jeszcze nie odpowiedziały',
        many: 'osób jeszcze nie odpowiedziało',
      },
      'pl',
    ),
  sectorsMissing(names) {
    const inflected = names.map((name) => GENITIVE[name.toLocaleLowerCase('pl')]);
    if (names.length > 3) return `brakuje ${names.length} sektorów`;
    const noun = names.length === 1 ? 'sektora' : 'sektorów';
    return inflected.every((name) => name !== undefined)
      ? `brakuje ${noun} ${new Intl.ListFormat('pl').format(inflected)}`
      : `brakuje ${noun}: ${names.join(', ')}`;
  },
  noQuorum: (lacks) => `nie ma kworum: ${lacks}`,
  peopleMissing: (n) => `brakuje ${count(n, { one: 'osoby', few: 'osób', many: 'osób' }, 'pl')}`,
  sectorShort: (name, has, needs) =>
    `sektor ${name}: ${has} z ${needs === 1 ? 'wymaganej 1 osoby' : `wymaganych ${needs} osób`}`,
  cannotCome: (names) => `${names.length === 1 ? 'nie może' : 'nie mogą'}: ${names.join(', ')}`,
  notAnswered: (names) => `brak odpowiedzi: ${names.join(', ')}`,
  requiredPerson: 'osoba wymagana',
  onlySlot: (slot, standing) =>
    `${slot} ${standing === 'WINS' ? 'wygrywa' : 'prowadzi'}, bo to jedyny termin i ma kworum`,
  onlyQuorum: (slot, standing) =>
    `${slot} ${standing === 'WINS' ? 'wygrywa' : 'prowadzi'}, bo jako jedyny termin ma kworum`,
  first: (slot, runnerUp, why, standing) =>
    `${slot} ${standing === 'WINS' ? 'wygrywa z terminem' : 'prowadzi przed terminem'} ${runnerUp}, bo ${why}`,
  behind: (ahead, why) => `Wyprzedza go ${ahead}, bo ${why}.`,
  because: {
    POINTS: (a, b) =>
      `ma więcej punktów: ${points(a, 'pl')} wobec ${points(b, 'pl')} („pasuje” to punkt, „w razie potrzeby” pół punktu)`,
    YES: (a, b) => `przy tej samej liczbie punktów więcej osób wybrało „pasuje”: ${a.yes} wobec ${b.yes}`,
    SECTORS: (a, b) =>
      `przy takich samych głosach będzie więcej sektorów: ${a.sectorsPresent.length} wobec ${b.sectorsPresent.length}`,
    DAY: () => 'przy równym wyniku wypada wcześniej',
    START: () => 'przy równym wyniku zaczyna się wcześniej',
    ORDER: () => 'przy równym wyniku został podany wcześniej',
  },
  noSlots: 'Nie podano żadnego terminu.',
  noAnswers: 'Nie wpłynęła żadna odpowiedź.',
  noneHasQuorum: (slots) =>
    slots === 1 ? 'Jedyny termin nie ma kworum.' : `Żaden z ${slots} terminów nie ma kworum.`,
  nowhereEnough: 'W każdym terminie brakuje osób do kworum.',
  nowhereSector: (name) => `W każdym terminie jest za mało osób z sektora: ${name}.`,
  nowhereCan: (name) => `W żadnym terminie nie może przyjść: ${name}.`,
  nowhereConfirmed: (name) => `W żadnym terminie nie ma potwierdzenia: ${name}.`,
  nearest: (slot, lacks) => `Najbliżej kworum jest termin ${slot}: ${lacks}.`,
};

const en: Phrases = {
  slot: (day, startsAt) => `${shortDay(day, 'en')}, ${clockTime(startsAt, 'en')}`,
  canCome(yes, ifNeedBe) {
    if (yes === 0) return `suits ${persons(ifNeedBe)} if need be`;
    return `suits ${persons(yes)}${ifNeedBe > 0 ? `, ${ifNeedBe} if need be` : ''}`;
  },
  nobodyCan: 'suits nobody',
  nobodyAnswered: 'nobody has answered yet',
  unanswered: (n) =>
    count(n, { one: 'person has not answered yet', many: 'people have not answered yet' }, 'en'),
  sectorsMissing(names) {
    if (names.length > 3) return `${names.length} sectors missing`;
    return `${names.length === 1 ? 'sector' : 'sectors'} missing: ${names.join(', ')}`;
  },
  noQuorum: (lacks) => `no quorum: ${lacks}`,
  peopleMissing: (n) => `${persons(n)} short`,
  sectorShort: (name, has, needs) => `sector ${name}: ${has} of ${persons(needs)} required`,
  cannotCome: (names) => `cannot come: ${names.join(', ')}`,
  notAnswered: (names) => `no answer from: ${names.join(', ')}`,
  requiredPerson: 'a required person',
  onlySlot: (slot, standing) =>
    `${slot} ${standing === 'WINS' ? 'wins' : 'leads'}: it is the only date and has the quorum`,
  onlyQuorum: (slot, standing) =>
    `${slot} ${standing === 'WINS' ? 'wins' : 'leads'}: it is the only date with a quorum`,
  first: (slot, runnerUp, why, standing) =>
    `${slot} ${standing === 'WINS' ? 'wins over' : 'leads, ahead of'} ${runnerUp}: ${why}`,
  behind: (ahead, why) => `Behind ${ahead}: ${why}.`,
  because: {
    POINTS: (a, b) =>
      `more points, ${points(a, 'en')} to ${points(b, 'en')} (a yes is one point, an if-need-be half)`,
    YES: (a, b) => `with equal points, more people said yes, ${a.yes} to ${b.yes}`,
    SECTORS: (a, b) =>
      `with equal votes, more sectors will be there, ${a.sectorsPresent.length} to ${b.sectorsPresent.length}`,
    DAY: () => 'with an equal result, it is the earlier day',
    START: () => 'with an equal result, it starts earlier',
    ORDER: () => 'with an equal result, it was put forward first',
  },
  noSlots: 'No date has been put forward.',
  noAnswers: 'No answer has come in.',
  noneHasQuorum: (slots) =>
    slots === 1 ? 'The only date has no quorum.' : `None of the ${slots} dates has a quorum.`,
  nowhereEnough: 'Every date is short of people for the quorum.',
  nowhereSector: (name) => `Every date has too few people from the sector: ${name}.`,
  nowhereCan: (name) => `Cannot come on any date: ${name}.`,
  nowhereConfirmed: (name) => `Not confirmed on any date: ${name}.`,
  nearest: (slot, lacks) => `Nearest to the quorum is ${slot}: ${lacks}.`,
};

export const PHRASES: Record<Language, Phrases> = { pl, en };

/** The usual sectors as they follow «sektora»; a county's own sector is named after a colon instead. */
const GENITIVE: Record<string, string | undefined> = {
  samorząd: 'samorządu',
  biznes: 'biznesu',
  'organizacje pozarządowe': 'organizacji pozarządowych',
  'ekonomia społeczna': 'ekonomii społecznej',
  edukacja: 'edukacji',
  młodzież: 'młodzieży',
  'rynek pracy': 'rynku pracy',
  'pomoc społeczna': 'pomocy społecznej',
  zdrowie: 'zdrowia',
  kultura: 'kultury',
  sport: 'sportu',
  administracja: 'administracji',
  'związki zawodowe': 'związków zawodowych',
  parafie: 'parafii',
  'liderzy lokalni': 'liderów lokalnych',
  lgd: 'LGD',
};

/** Points are whole or end in a half: «84,5», "84.5". */
function points({ halfPoints }: SlotTally, language: Language): string {
  return new Intl.NumberFormat(language).format(halfPoints / 2);
}

function people(n: number): string {
  return count(n, { one: 'osobie', few: 'osobom', many: 'osobom' }, 'pl');
}

function persons(n: number): string {
  return count(n, { one: 'person', many: 'people' }, 'en');
}
