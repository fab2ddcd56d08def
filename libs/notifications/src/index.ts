export {
  downloadFile,
  type FeedEntry,
  feedFile,
  type CalendarEntry,
  type CalendarFile,
  type Mailbox,
} from './letter/calendar-file.js';
export { bounceAddress, readBounceAddress } from './bounce/bounce-address.js';
export { escaped } from './letter/letter-html.js';
export { type DeliveryFailure, nextAttempt } from './delivery/delivery.js';
export { MailSender } from './delivery/mail-sender.js';
export type { Letter } from './letter/letter.js';
export {
  MessageComposers,
  type ComposedMessage,
  type LetterKind,
  type MessageComposer,
  type OwedMessage,
} from './message/message-composer.js';
export { failureInWords, serverLineOf } from './message/failure-words.js';
export {
  type CancelledBecause,
  FailedMessage,
  Message,
  MessageGroup,
  MessagePreview,
} from './message/message.entity.js';
export { MessageService, type PlannedMessages } from './message/message.service.js';
export { type LetterheadParts, LetterheadService } from './letterhead/letterhead.service.js';
export { LetterWordingService, type Wordings } from './wording/letter-wording.service.js';
export { type Placeholder, type PlaceholderValues, type WordingTexts } from './wording/placeholder.js';
export { filled, paragraphsOf, templateFault } from './wording/wording-template.js';
export { NotificationsModule } from './notifications.module.js';
export { NotificationsOptions, type MailOptions } from './notifications.options.js';
export { sendableFrom } from './message/quiet-hours.js';
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
} from './letter/wording.js';
