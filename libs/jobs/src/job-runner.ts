import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type Job, Worker } from 'bullmq';
import { QUEUE_CONCURRENCY, type QueueName } from './job-names.js';
import { JobPublisher } from './job-publisher.js';
import { JobRegistry } from './job-registry.js';
import { JobsOptions, workingConnection } from './jobs.options.js';

const SWEEP_SCHEDULER = 'due-sweep';
/** After how many looks at a scheduler that does not move it is set up anew. */
const PATIENT_LOOKS = 6;

/** Takes jobs from every queue, and keeps the sweep going even when Redis has been emptied. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(JobRunner.name);
  private workers: Worker[] = [];
  private keeper: NodeJS.Timeout | undefined;
  private nextSweep: number | undefined;
  private looksWithoutMove = 0;
  private readonly connection;
  /** Jobs that ended since the process began, by name and outcome. */
  readonly counts = new Map<string, number>();

  constructor(
    private readonly options: JobsOptions,
    private readonly registry: JobRegistry,
    private readonly publisher: JobPublisher,
  ) {
    this.connection = workingConnection(options.redisUrl);
    this.connection.on('error', (error: Error) => this.logger.warn(`Redis: ${error.message}`));
  }

  async onApplicationBootstrap(): Promise<void> {
    this.registry.collect();
    this.workers = this.registry.queues().map((queue) => this.work(queue));
    await this.keepSweeping();
    this.keeper = setInterval(() => void this.keepSweeping(), Math.max(this.options.sweepEveryMs, 1_000));
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.keeper);
    await Promise.all(this.workers.map((worker) => worker.close()));
    this.connection.disconnect();
  }

  private work(queue: QueueName): Worker {
    const worker = new Worker(queue, (job: Job) => this.registry.handle(job.name, job.data), {
      connection: this.connection,
      prefix: this.options.prefix,
      concurrency: QUEUE_CONCURRENCY[queue],
    });
    worker.on('completed', (job) => this.count(`${job.name} completed`));
    worker.on('failed', (job, error) => {
      this.count(`${job?.name ?? queue} failed`);
      this.logger.error(`${job?.name ?? queue} failed: ${error.message}`, error.stack);
    });
    worker.on('error', (error) => this.logger.warn(`queue ${queue}: ${error.message}`));
    return worker;
  }

  private async keepSweeping(): Promise<void> {
    try {
      const sweeps = this.publisher.queue('sweeps');
      const scheduler = await sweeps.getJobScheduler(SWEEP_SCHEDULER);
      // A scheduler whose job was lost, and only that, stays where it is: its next run does not move on.
      const standsStill = scheduler?.next === this.nextSweep ? this.looksWithoutMove + 1 : 0;
      this.looksWithoutMove = standsStill;
      this.nextSweep = scheduler?.next;
      if (scheduler?.every === this.options.sweepEveryMs && standsStill < PATIENT_LOOKS) return;
      await sweeps.upsertJobScheduler(
        SWEEP_SCHEDULER,
        { every: this.options.sweepEveryMs },
        { name: 'due.sweep', data: {}, opts: { removeOnComplete: true, removeOnFail: { count: 100 } } },
      );
    } catch (error) {
      this.logger.warn(`The sweep could not be scheduled: ${(error as Error).message}`);
    }
  }

  private count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }
}
