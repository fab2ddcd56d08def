export {
  clockTime,
  count,
  dayAndTime,
  dayWithWeekday,
  instantInWords,
  longDay,
  roman,
  shortDay,
} from './wording.js';
export type { CountedNoun } from './wording.js';
