import { longDay, shortDay } from '@beczka/notifications';
import type { Language, Sentence } from '@beczka/tenancy';
import type { DayObstacle, ObstacleOnDay } from './working-calendar.js';

type Words = (detail: string | null) => Sentence;

const until = (detail: string | null, language: Language) => (detail ? shortDay(detail, language) : '');

const WORDS: Record<DayObstacle, Words> = {
  WEEKEND: () => ({ pl: 'weekend', en: 'weekend' }),
  HOLIDAY: (name) => ({ pl: `dzień wolny od pracy: ${name}`, en: `public holiday: ${name}` }),
  CHRISTMAS_BREAK: (last) => ({
    pl: `zimowa przerwa świąteczna w szkołach (do ${until(last, 'pl')})`,
    en: `school Christmas break (until ${until(last, 'en')})`,
  }),
  WINTER_BREAK: (last) => ({
    pl: `ferie zimowe w województwie (do ${until(last, 'pl')})`,
    en: `the voivodeship's winter break (until ${until(last, 'en')})`,
  }),
  SPRING_BREAK: (last) => ({
    pl: `wiosenna przerwa świąteczna w szkołach (do ${until(last, 'pl')})`,
    en: `school spring break (until ${until(last, 'en')})`,
  }),
  EXPERT_TAKEN: () => ({ pl: 'ekspert jest tego dnia zajęty', en: 'the expert is taken on that day' }),
  VENUE_TAKEN: () => ({ pl: 'miejsce jest tego dnia zajęte', en: 'the venue is taken on that day' }),
  TOO_CLOSE: (neighbour) => ({
    pl: `za blisko innej konferencji cyklu (${until(neighbour, 'pl')})`,
    en: `too close to another conference of the cycle (${until(neighbour, 'en')})`,
  }),
  OUTSIDE_WINDOW: () => ({
    pl: 'poza okresem przewidzianym na tę konferencję',
    en: 'outside the period planned for this conference',
  }),
  IN_THE_PAST: () => ({ pl: 'ten dzień już minął', en: 'this day has gone by' }),
};

/** One obstacle in words, without capital or full stop: «ferie zimowe w województwie (do 28 stycznia)». */
export function obstacleInWords({ obstacle, detail }: ObstacleOnDay): Sentence {
  return WORDS[obstacle](detail);
}

/**
 * What stands against a day, and what helps: «16 grudnia 2023 r. – ten dzień się nie nadaje: weekend. Jeśli mimo to
 * pasuje, prosimy podać powód.» Nothing brings back a day gone by.
 */
export function obstaclesInWords(day: string, obstacles: readonly ObstacleOnDay[]): Sentence {
  const words = obstacles.map(obstacleInWords);
  const gone = obstacles.some(({ obstacle }) => obstacle === 'IN_THE_PAST');
  const list = (language: Language) => words.map((one) => one[language]).join('; ');
  return {
    pl: `${longDay(day, 'pl')} – ten dzień się nie nadaje: ${list('pl')}.${gone ? '' : ' Jeśli mimo to pasuje, prosimy podać powód.'}`,
    en: `${longDay(day, 'en')} cannot work: ${list('en')}.${gone ? '' : ' To choose it all the same, give a reason.'}`,
  };
}
