import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AccountNoticeMailer, SignInMailer } from '@beczka/identity';
import { Entities } from '@beczka/tenancy';
import { AccountNoticeLetter } from './letter/account-notice-letter.js';
import { BounceListener } from './bounce/bounce-listener.js';
import { BounceService } from './bounce/bounce.service.js';
import { LetterheadResolver } from './letterhead/letterhead.resolver.js';
import { Letterhead } from './letterhead/letterhead.entity.js';
import { LetterheadService } from './letterhead/letterhead.service.js';
import { OwnWording } from './wording/letter-wording.entity.js';
import { LetterWordingResolver } from './wording/letter-wording.resolver.js';
import { LetterWordingService } from './wording/letter-wording.service.js';
import { MailSender } from './delivery/mail-sender.js';
import { MailTransport } from './delivery/mail-transport.js';
import { MessageClaims } from './message/message-claims.js';
import { MessageComposers } from './message/message-composer.js';
import { Message } from './message/message.entity.js';
import { MessageJobs } from './message/message.jobs.js';
import { MessageResolver } from './message/message.resolver.js';
import { MessageService } from './message/message.service.js';
import { NotificationsOptions } from './notifications.options.js';
import { TrialJobs } from './trial/trial.jobs.js';
import { TrialResolver } from './trial/trial.resolver.js';
import { TrialService } from './trial/trial.service.js';
import { SignInLetter } from './letter/sign-in-letter.js';

const sending = [
  MailTransport,
  MailSender,
  MessageClaims,
  MessageJobs,
  BounceService,
  BounceListener,
  TrialJobs,
  { provide: AccountNoticeMailer, useClass: AccountNoticeLetter },
  { provide: SignInMailer, useClass: SignInLetter },
];

/** Every process plans and previews messages; one that is given `mail` sends them too. */
@Global()
@Entities([Letterhead, Message, OwnWording])
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
        LetterWordingResolver,
        LetterWordingService,
        LetterheadResolver,
        LetterheadService,
        TrialResolver,
        TrialService,
        ...(options.mail ? sending : []),
      ],
      exports: [
        NotificationsOptions,
        MessageComposers,
        MessageService,
        LetterWordingService,
        LetterheadService,
      ],
    };
  }
}
