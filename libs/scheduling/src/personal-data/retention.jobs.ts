import { Injectable } from '@nestjs/common';
import { type CountyJob, DueSource, OnJob } from '@beczka/jobs';
import { RetentionService } from './retention.service.js';

@Injectable()
export class RetentionJobs {
  constructor(private readonly retention: RetentionService) {}

  @OnJob('participant.forget')
  async forget({ countyId }: CountyJob): Promise<void> {
    await this.retention.removeOver(countyId);
  }

  @DueSource('participant.forget')
  due(counties: string[]): Promise<string[]> {
    return this.retention.countiesToCheck(counties);
  }
}
