import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { CallerService } from './caller.service.js';
import { IdentityOptions } from './identity.options.js';
import { ParticipantLinkService } from './participant-link.service.js';
import { PermissionGuard } from './permission.guard.js';
import { SessionService } from './session.service.js';

const services = [CallerService, ParticipantLinkService, SessionService];

@Global()
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
      ],
      exports: services,
    };
  }
}
