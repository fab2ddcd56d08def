import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Queue } from 'bullmq';
import { JOB_QUEUES, type JobName, type JobPayloads, type QueueName } from './job-names.js';
import { JobsOptions, publishingConnection } from './jobs.options.js';

/**
 * Wakes a worker. Call it after commit. It never fails its caller and never makes it wait: what is owed stands in
 * Postgres, and the sweep finds whatever a Redis that was away did not hear of.
 */
@Injectable()
export class JobPublisher implements OnApplicationShutdown {
  private readonly logger = new Logger(JobPublisher.name);
  private readonly queues = new Map<QueueName, Queue>();
  private readonly underWay = new Set<Promise<unknown>>();
  private readonly connection;

  constructor(private readonly options: JobsOptions) {
    this.connection = publishingConnection(options.redisUrl);
    // Without a listener a lost connection would end the process; ioredis reconnects by itself.
    this.connection.on('error', (error: Error) => this.logger.debug(`Redis: ${error.message}`));
  }

  /** One waiting job per name and county is enough, for a handler takes all that is due. */
  publish<N extends JobName>(name: N, payload: JobPayloads[N], { delayMs = 0 } = {}): void {
    const id = 'countyId' in payload ? `${name}/${payload.countyId}` : name;
    const adding = this.queue(JOB_QUEUES[name])
      .add(name, payload, {
        delay: delayMs,
        removeOnComplete: true,
        removeOnFail: { count: 1_000, age: 7 * 24 * 3600 },
        deduplication: { id, keepLastIfActive: true },
      })
      .catch((error: Error) => this.logger.warn(`${name} was not published: ${error.message}`))
      .finally(() => this.underWay.delete(adding));
    this.underWay.add(adding);
  }

  queue(name: QueueName): Queue {
    let queue = this.queues.get(name);
    if (!queue) {
      queue = new Queue(name, {
        connection: this.connection,
        prefix: this.options.prefix,
        skipWaitingForReady: true,
      });
      queue.on('error', (error) => this.logger.debug(`queue ${name}: ${error.message}`));
      this.queues.set(name, queue);
    }
    return queue;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.race([
      Promise.allSettled(this.underWay),
      new Promise((done) => setTimeout(done, 1_000).unref()),
    ]);
    await Promise.allSettled([...this.queues.values()].map((queue) => queue.close()));
    this.connection.disconnect();
  }
}
