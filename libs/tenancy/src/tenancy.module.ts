import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, SystemClock } from './clock.js';
import { County, CountyProfile, Voivodeship } from './county.entity.js';
import { CountyService } from './county.service.js';
import { CountyTransaction } from './county-transaction.js';
import { connect, dataSourceOptions } from './data-source.js';

export const tenancyEntities = [County, CountyProfile, Voivodeship];

export interface TenancyOptions {
  databaseUrl: string;
  /** Entity classes of every lib the app is made of. */
  entities: (new () => object)[];
  poolSize?: number;
  clock?: Clock;
}

@Global()
@Module({})
export class TenancyModule implements OnApplicationShutdown {
  constructor(private readonly source: DataSource) {}

  static forRoot({ databaseUrl, entities, poolSize = 10, clock }: TenancyOptions): DynamicModule {
    return {
      module: TenancyModule,
      providers: [
        {
          provide: DataSource,
          useFactory: () => connect(dataSourceOptions(databaseUrl, entities, poolSize)),
        },
        { provide: Clock, useValue: clock ?? new SystemClock() },
        CountyTransaction,
        CountyService,
      ],
      exports: [DataSource, Clock, CountyTransaction, CountyService],
    };
  }

  /** Returns the connections when the process is told to stop. */
  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}
