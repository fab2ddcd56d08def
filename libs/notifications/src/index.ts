export { cancellationFile, downloadFile, invitationFile } from './calendar-file.js';
export type { CalendarEntry, CalendarFile, Mailbox } from './calendar-file.js';
export { deliveryFailure, messageIdFor, nextAttempt } from './delivery.js';
export type { DeliveryFailure, DeliveryProblem } from './delivery.js';
export { layOut } from './layout.js';
export type { Letter, Mail } from './layout.js';
export { sendableFrom } from './quiet-hours.js';
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
