import { Message } from './message.entity.js';

export type { CalendarEntry, CalendarFile, Mailbox } from './calendar-file.js';
export { cancellationFile, downloadFile, invitationFile } from './calendar-file.js';
export { layOut, type Letter, type Mail } from './layout.js';
export {
  MessageComposers,
  type ComposedMessage,
  type MessageComposer,
  type OwedMessage,
} from './message-composer.js';
export { Message, MessageGroup, MessagePreview, type MessageState } from './message.entity.js';
export { MessageService, type PlannedMessages } from './message.service.js';
export { NotificationsModule } from './notifications.module.js';
export { NotificationsOptions } from './notifications.options.js';
export {
  deliveryFailure,
  messageIdFor,
  nextAttempt,
  type DeliveryFailure,
  type DeliveryProblem,
} from './delivery.js';
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
  type CountedNoun,
} from './wording.js';

export const notificationsEntities = [Message];
