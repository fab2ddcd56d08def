import { Injectable } from '@nestjs/common';
import { type CountyJob, DueSource, OnJob } from '@beczka/jobs';
import { JournalService } from './journal.service.js';

@Injectable()
export class JournalJobs {
  constructor(private readonly events: JournalService) {}

  @OnJob('audit-event.remove')
  async remove({ countyId }: CountyJob): Promise<void> {
    await this.events.removeOld(countyId);
  }

  @DueSource('audit-event.remove')
  due(counties: string[]): Promise<string[]> {
    return this.events.countiesWithOld(counties);
  }
}
