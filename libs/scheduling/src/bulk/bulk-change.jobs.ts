import { Injectable } from '@nestjs/common';
import { type CountyJob, DueSource, OnJob } from '@beczka/jobs';
import { BulkChangeService } from './bulk-change.service.js';

@Injectable()
export class BulkChangeJobs {
  constructor(private readonly changes: BulkChangeService) {}

  @OnJob('bulk-change.remove')
  async remove({ countyId }: CountyJob): Promise<void> {
    await this.changes.removeOld(countyId);
  }

  @DueSource('bulk-change.remove')
  due(counties: string[]): Promise<string[]> {
    return this.changes.countiesWithOld(counties);
  }
}
