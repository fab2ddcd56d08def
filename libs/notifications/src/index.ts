export { downloadFile, type CalendarEntry, type CalendarFile, type Mailbox } from './calendar-file.js';
export { escaped } from './letter-html.js';
export type { Letter } from './letter.js';
export {
  MessageComposers,
  type ComposedMessage,
  type LetterKind,
  type MessageComposer,
  type OwedMessage,
} from './message-composer.js';
export { FailedMessage, Message, MessageGroup, MessagePreview } from './message.entity.js';
export { MessageService, type PlannedMessages } from './message.service.js';
export { NotificationsModule } from './notifications.module.js';
export { NotificationsOptions } from './notifications.options.js';
export { sendableFrom } from './quiet-hours.js';
export {
  clockTime,
  count,
  dayAndTime,
  dayAtTime,
  dayWithWeekday,
  instantInWords,
  longDay,
  roman,
  shortDay,
  type CountedNoun,
} from './wording.js';
