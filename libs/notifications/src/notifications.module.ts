import { type DynamicModule, Global, Module } from '@nestjs/common';
import { MailTransport } from './mail-transport.js';
import { MessageClaims } from './message-claims.js';
import { MessageComposers } from './message-composer.js';
import { MessageSender } from './message-sender.js';
import { MessageJobs } from './message.jobs.js';
import { MessageService } from './message.service.js';
import { NotificationsOptions } from './notifications.options.js';

/** Every process plans and previews messages; one that is given `mail` sends them too. */
@Global()
@Module({})
export class NotificationsModule {
  static forRoot(options: NotificationsOptions): DynamicModule {
    return {
      module: NotificationsModule,
      providers: [
        { provide: NotificationsOptions, useValue: options },
        MessageComposers,
        MessageService,
        ...(options.mail ? [MailTransport, MessageClaims, MessageSender, MessageJobs] : []),
      ],
      exports: [
        NotificationsOptions,
        MessageComposers,
        MessageService,
        ...(options.mail ? [MailTransport] : []),
      ],
    };
  }
}
