import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { Entities } from '@beczka/tenancy';
import { AccountNoticeJobs } from './staff/account-notice.jobs.js';
import { AccountNoticeService } from './staff/account-notice.service.js';
import { AccountResolver } from './staff/account.resolver.js';
import { CallerService } from './access/caller.service.js';
import { CountyResolver } from './county.resolver.js';
import { IdentityOptions } from './identity.options.js';
import { OperatorResolver } from './operator/operator.resolver.js';
import { OperatorService } from './operator/operator.service.js';
import { ParticipantLink } from './participant-link/participant-link.entity.js';
import { ParticipantLinkJobs } from './participant-link/participant-link.jobs.js';
import { ParticipantLinkService } from './participant-link/participant-link.service.js';
import { PasskeyResolver } from './passkey/passkey.resolver.js';
import { PasskeyService } from './passkey/passkey.service.js';
import { PermissionGuard } from './access/permission.guard.js';
import {
  InvitedResolver,
  MembershipResolver,
  MeResolver,
  SessionResolver,
} from './session/session.resolver.js';
import { ProviderClient } from './provider/provider-client.js';
import { ProviderSignInService } from './provider/provider-sign-in.service.js';
import { SessionService } from './session/session.service.js';
import { SignInProvider } from './provider/sign-in-provider.entity.js';
import { SignInProviderResolver } from './provider/sign-in-provider.resolver.js';
import { SignInProviderService } from './provider/sign-in-provider.service.js';
import { SignInLinkJobs } from './sign-in/sign-in-link.jobs.js';
import { SignInLinkService } from './sign-in/sign-in-link.service.js';
import { StaffLoader } from './staff/staff.loader.js';
import { StaffResolver } from './staff/staff.resolver.js';
import { StaffService } from './staff/staff.service.js';
import { SupportGrantResolver } from './operator/support-grant.resolver.js';
import { SupportGrantService } from './operator/support-grant.service.js';
import { UnusedAccountService } from './staff/unused-account.service.js';

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
