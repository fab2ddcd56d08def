import { Injectable } from '@nestjs/common';
import { Clock, CountyContext, CountyService } from '@beczka/tenancy';
import { type JobName, onlyRemoves } from './job-names.js';
import { OnJob } from './job.decorators.js';
import { JobPublisher } from './job-publisher.js';
import { JobRegistry } from './job-registry.js';

/** Turns due rows into jobs, one a county: whatever was not published, or was lost with Redis, is found here. */
@Injectable()
export class DueSweep {
  constructor(
    private readonly registry: JobRegistry,
    private readonly publisher: JobPublisher,
    private readonly counties: CountyService,
    private readonly clock: Clock,
  ) {}

  @OnJob('due.sweep')
  async sweep(): Promise<void> {
    for (const { job, countyId } of await this.due()) {
      const payload = countyId === undefined ? {} : { countyId };
      this.publisher.publish(job, payload as never);
    }
  }

  /** The jobs that are due now; countyId is undefined for a job of no county. */
  async due(): Promise<{ job: JobName; countyId?: string }[]> {
    const open = await this.counties.openCounties();
    const kept = await this.counties.keptCounties();
    const now = this.clock.now();
    return CountyContext.run(kept, async () => {
      const jobs: { job: JobName; countyId?: string }[] = [];
      for (const [job, lookUp] of this.registry.dueSources) {
        const found = await lookUp(onlyRemoves(job) ? kept : open, now);
        for (const countyId of found) jobs.push(kept.includes(countyId) ? { job, countyId } : { job });
      }
      return jobs;
    });
  }
}
