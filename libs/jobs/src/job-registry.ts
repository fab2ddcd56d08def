import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { CountyContext, CountyService } from '@beczka/tenancy';
import { JOB_QUEUES, type JobName, onlyRemoves, type QueueName } from './job-names.js';
import { DUE_SOURCE, type DueLookup, ON_JOB } from './job.decorators.js';

type Handler = (payload: object) => Promise<void>;

/** Finds every `@OnJob` and `@DueSource` method of the running app. */
@Injectable()
export class JobRegistry {
  private readonly handlers = new Map<JobName, Handler>();
  readonly dueSources = new Map<JobName, DueLookup>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly counties: CountyService,
  ) {}

  /** Throws when a job has no handler or two: such a process must not start to work. */
  collect(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      const prototype = Object.getPrototypeOf(instance);
      if (!prototype) continue;
      for (const method of this.scanner.getAllMethodNames(prototype)) {
        const job: JobName | undefined = Reflect.getMetadata(ON_JOB, prototype[method]);
        if (job) this.add(this.handlers, job, instance[method].bind(instance), 'handled');
        const due: JobName | undefined = Reflect.getMetadata(DUE_SOURCE, prototype[method]);
        if (due) this.add(this.dueSources, due, instance[method].bind(instance), 'looked up');
      }
    }
    const missing = (Object.keys(JOB_QUEUES) as JobName[]).filter((job) => !this.handlers.has(job));
    if (missing.length) throw new Error(`No handler for the jobs ${missing.join(', ')}.`);
  }

  /** The queues that have handlers. */
  queues(): QueueName[] {
    return [...new Set([...this.handlers.keys()].map((job) => JOB_QUEUES[job]))];
  }

  /**
   * Runs a job's handler inside the county that its payload names; what it changes there is the system's doing. For a
   * county that was closed meanwhile nothing is done, but for removals.
   */
  async handle(name: string, payload: object): Promise<void> {
    const handler = this.handlers.get(name as JobName);
    if (!handler) throw new Error(`No handler for the job ${name}.`);
    const counties = 'countyId' in payload ? [String(payload.countyId)] : [];
    if (!onlyRemoves(name as JobName))
      for (const county of counties) if (await this.counties.isClosed(county)) return;
    await CountyContext.run(counties, () => handler(payload), { kind: 'SYSTEM', name });
  }

  private add<T>(map: Map<JobName, T>, job: JobName, value: T, verb: string): void {
    if (map.has(job)) throw new Error(`The job ${job} is ${verb} twice.`);
    map.set(job, value);
  }
}
