import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AccountNoticeMailer, SignInMailer } from '@beczka/identity';
import { Entities } from '@beczka/tenancy';
import { AccountNoticeLetter } from './account-notice-letter.js';
import { MailSender } from './mail-sender.js';
import { MailTransport } from './mail-transport.js';
import { MessageClaims } from './message-claims.js';
import { MessageComposers } from './message-composer.js';
import { Message } from './message.entity.js';
import { MessageJobs } from './message.jobs.js';
import { MessageResolver } from './message.resolver.js';
import { MessageService } from './message.service.js';
import { NotificationsOptions } from './notifications.options.js';
import { SignInLetter } from './sign-in-letter.js';

const sending = [
  MailTransport,
  MailSender,
  MessageClaims,
  MessageJobs,
  { provide: AccountNoticeMailer, useClass: AccountNoticeLetter },
  { provide: SignInMailer, useClass: SignInLetter },
];

/** Every process plans and previews messages; one that is given `mail` sends them too. */
@Global()
@Entities([Message])
@Module({})
export class NotificationsModule {
  static forRoot(options: NotificationsOptions): DynamicModule {
    return {
      module: NotificationsModule,
      providers: [
        { provide: NotificationsOptions, useValue: options },
        MessageComposers,
        MessageService,
        MessageResolver,
        ...(options.mail ? sending : []),
      ],
      exports: [NotificationsOptions, MessageComposers, MessageService],
    };
  }
}
