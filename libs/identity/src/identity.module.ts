import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { Entities } from '@beczka/tenancy';
import { AccountNoticeJobs } from './account-notice.jobs.js';
import { AccountNoticeService } from './account-notice.service.js';
import { AccountResolver } from './account.resolver.js';
import { CallerService } from './caller.service.js';
import { CountyResolver } from './county.resolver.js';
import { IdentityOptions } from './identity.options.js';
import { OperatorResolver } from './operator.resolver.js';
import { OperatorService } from './operator.service.js';
import { ParticipantLink } from './participant-link.entity.js';
import { ParticipantLinkJobs } from './participant-link.jobs.js';
import { ParticipantLinkService } from './participant-link.service.js';
import { PasskeyResolver } from './passkey.resolver.js';
import { PasskeyService } from './passkey.service.js';
import { PermissionGuard } from './permission.guard.js';
import { InvitedResolver, MembershipResolver, MeResolver, SessionResolver } from './session.resolver.js';
import { ProviderClient } from './provider-client.js';
import { ProviderSignInService } from './provider-sign-in.service.js';
import { SessionService } from './session.service.js';
import { SignInProvider } from './sign-in-provider.entity.js';
import { SignInProviderResolver } from './sign-in-provider.resolver.js';
import { SignInProviderService } from './sign-in-provider.service.js';
import { SignInLinkJobs } from './sign-in-link.jobs.js';
import { SignInLinkService } from './sign-in-link.service.js';
import { StaffLoader } from './staff.loader.js';
import { StaffResolver } from './staff.resolver.js';
import { StaffService } from './staff.service.js';
import { SupportGrantResolver } from './support-grant.resolver.js';
import { SupportGrantService } from './support-grant.service.js';
import { UnusedAccountService } from './unused-account.service.js';

const services = [
  AccountNoticeService,
  CallerService,
  OperatorService,
  ParticipantLinkService,
  PasskeyService,
  ProviderClient,
  ProviderSignInService,
  SessionService,
  SignInLinkService,
  SignInProviderService,
  StaffLoader,
  StaffService,
  SupportGrantService,
  UnusedAccountService,
];

/** A process that runs jobs needs providers of SignInMailer and AccountNoticeMailer too; they stand further right in the module graph. */
@Global()
@Entities([ParticipantLink, SignInProvider])
@Module({})
export class IdentityModule {
  static forRoot(options: IdentityOptions): DynamicModule {
    return {
      module: IdentityModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: IdentityOptions, useValue: options },
        { provide: APP_GUARD, useClass: PermissionGuard },
        ...services,
        AccountNoticeJobs,
        ParticipantLinkJobs,
        SignInLinkJobs,
        AccountResolver,
        CountyResolver,
        InvitedResolver,
        MembershipResolver,
        MeResolver,
        OperatorResolver,
        PasskeyResolver,
        SessionResolver,
        SignInProviderResolver,
        StaffResolver,
        SupportGrantResolver,
      ],
      exports: services,
    };
  }
}
