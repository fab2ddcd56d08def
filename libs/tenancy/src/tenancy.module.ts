import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AuditLog } from './audit-log.service.js';
import { Clock, SystemClock } from './clock.js';
import { County, CountyProfile, Voivodeship } from './county.entity.js';
import { CountyService } from './county.service.js';
import { CountyTransaction } from './county-transaction.js';
import { connect, dataSourceOptions } from './data-source.js';
import { Entities, entitiesOf } from './entities.decorators.js';

export interface TenancyOptions {
  databaseUrl: string;
  poolSize?: number;
  clock?: Clock;
}

@Global()
@Entities([County, CountyProfile, Voivodeship])
@Module({})
export class TenancyModule implements OnApplicationShutdown {
  constructor(private readonly source: DataSource) {}

  static forRoot({ databaseUrl, poolSize = 10, clock }: TenancyOptions): DynamicModule {
    return {
      module: TenancyModule,
      providers: [
        {
          provide: DataSource,
          inject: [ModulesContainer],
          useFactory: (modules: ModulesContainer) =>
            connect(dataSourceOptions(databaseUrl, entitiesOf(modules), poolSize)),
        },
        { provide: Clock, useValue: clock ?? new SystemClock() },
        AuditLog,
        CountyTransaction,
        CountyService,
      ],
      exports: [AuditLog, DataSource, Clock, CountyTransaction, CountyService],
    };
  }

  /** Returns the connections when the process is told to stop. */
  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}
