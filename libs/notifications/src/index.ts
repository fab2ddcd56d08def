export { cancellationFile, downloadFile, invitationFile } from './calendar-file.js';
export type { CalendarEntry, CalendarFile, Mailbox } from './calendar-file.js';
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
