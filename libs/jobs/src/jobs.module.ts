import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Broadcast } from './broadcast.js';
import { DueSweep } from './due-sweep.js';
import { JobPublisher } from './job-publisher.js';
import { JobRegistry } from './job-registry.js';
import { JobRunner } from './job-runner.js';
import { JobsOptions } from './jobs.options.js';

@Global()
@Module({})
export class JobsModule {
  /** For a process that wakes workers and does no job itself. */
  static forPublishing(options: Omit<JobsOptions, 'sweepEveryMs'>): DynamicModule {
    return {
      module: JobsModule,
      providers: [{ provide: JobsOptions, useValue: options }, JobPublisher, Broadcast],
      exports: [JobPublisher, Broadcast],
    };
  }

  /** For a worker process. */
  static forWorking(options: JobsOptions): DynamicModule {
    return {
      module: JobsModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: JobsOptions, useValue: options },
        JobPublisher,
        Broadcast,
        JobRegistry,
        DueSweep,
        JobRunner,
      ],
      exports: [JobPublisher, Broadcast, DueSweep, JobRunner],
    };
  }
}
