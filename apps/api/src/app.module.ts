import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { CyclesModule, cyclesEntities } from '@beczka/cycles';
import { IdentityModule, identityEntities } from '@beczka/identity';
import { JobsModule } from '@beczka/jobs';
import { NotificationsModule, notificationsEntities } from '@beczka/notifications';
import { PartnersModule, partnersEntities } from '@beczka/partners';
import { SchedulingModule, schedulingEntities } from '@beczka/scheduling';
import { type Clock, TenancyModule, tenancyEntities } from '@beczka/tenancy';
import { graphqlOptions } from './graphql.js';
import { InputPipe } from './input.pipe.js';
import { PassOnFilter } from './pass-on.filter.js';
import type { ApiSettings } from './settings.js';

@Module({})
export class AppModule {
  static forRoot(settings: ApiSettings, clock?: Clock): DynamicModule {
    return {
      module: AppModule,
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
        JobsModule.forPublishing({ redisUrl: settings.redisUrl, prefix: settings.queuePrefix, sweepEveryMs: 0 }),
        IdentityModule.forRoot({ webUrl: settings.webUrl }),
        NotificationsModule.forRoot({ webUrl: settings.webUrl }),
        PartnersModule,
        CyclesModule,
        SchedulingModule,
        GraphQLModule.forRoot(graphqlOptions),
      ],
      providers: [
        { provide: APP_PIPE, useClass: InputPipe },
        { provide: APP_FILTER, useClass: PassOnFilter },
      ],
    };
  }
}
