import { type DynamicModule, Module } from '@nestjs/common';
import { CyclesModule } from '@beczka/cycles';
import { IdentityModule } from '@beczka/identity';
import { JobsModule } from '@beczka/jobs';
import { NotificationsModule, type NotificationsOptions } from '@beczka/notifications';
import { PartnersModule } from '@beczka/partners';
import { SchedulingModule } from '@beczka/scheduling';
import { type Clock, TenancyModule } from '@beczka/tenancy';
import type { ProductSettings } from './settings.js';

/** In what one process differs from another. */
export interface ProcessOptions {
  /** The system's unless another is given (a replay, a test). */
  clock?: Clock;
  /** Present in a process that takes jobs: how often due rows are looked for, in milliseconds, and how mail leaves. */
  work?: { sweepEveryMs: number; mail: NotificationsOptions['mail'] };
}

/** The whole product: every lib, each with its entities, on one database, one Redis and one clock. */
@Module({})
export class ProductModule {
  static forRoot(settings: ProductSettings, { clock, work }: ProcessOptions = {}): DynamicModule {
    const {
      databaseUrl,
      databasePoolSize: poolSize,
      redisUrl,
      queuePrefix: prefix,
      webUrl,
      secretsKey,
    } = settings;
    return {
      module: ProductModule,
      imports: [
        TenancyModule.forRoot({ databaseUrl, poolSize, clock }),
        work
          ? JobsModule.forWorking({ redisUrl, prefix, sweepEveryMs: work.sweepEveryMs })
          : JobsModule.forPublishing({ redisUrl, prefix }),
        IdentityModule.forRoot({ webUrl, secretsKey }),
        NotificationsModule.forRoot({ webUrl, mail: work?.mail }),
        PartnersModule,
        CyclesModule,
        SchedulingModule,
      ],
    };
  }
}
