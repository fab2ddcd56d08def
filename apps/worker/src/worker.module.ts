import { type DynamicModule, Module } from '@nestjs/common';
import { CyclesModule, cyclesEntities } from '@beczka/cycles';
import { IdentityModule, identityEntities } from '@beczka/identity';
import { JobsModule } from '@beczka/jobs';
import { NotificationsModule, notificationsEntities } from '@beczka/notifications';
import { PartnersModule, partnersEntities } from '@beczka/partners';
import { SchedulingModule, schedulingEntities } from '@beczka/scheduling';
import { type Clock, TenancyModule, tenancyEntities } from '@beczka/tenancy';
import type { WorkerSettings } from './settings.js';

@Module({})
export class WorkerModule {
  static forRoot(settings: WorkerSettings, clock?: Clock): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        TenancyModule.forRoot({
          databaseUrl: settings.databaseUrl,
          poolSize: settings.databasePoolSize,
          clock,
          entities: [
            ...tenancyEntities,
            ...identityEntities,
            ...notificationsEntities,
            ...partnersEntities,
            ...cyclesEntities,
            ...schedulingEntities,
          ],
        }),
        JobsModule.forWorking({
          redisUrl: settings.redisUrl,
          prefix: settings.queuePrefix,
          sweepEveryMs: settings.sweepEveryMs,
        }),
        IdentityModule.forRoot({ webUrl: settings.webUrl }),
        NotificationsModule.forRoot({
          webUrl: settings.webUrl,
          mail: { smtpUrl: settings.smtpUrl, from: settings.mailFrom },
        }),
        PartnersModule,
        CyclesModule,
        SchedulingModule,
      ],
    };
  }
}
