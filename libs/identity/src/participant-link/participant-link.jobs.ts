import { Injectable } from '@nestjs/common';
import { type CountyJob, DueSource, OnJob } from '@beczka/jobs';
import { ParticipantLinkService } from './participant-link.service.js';

@Injectable()
export class ParticipantLinkJobs {
  constructor(private readonly links: ParticipantLinkService) {}

  @OnJob('participant-link.remove')
  async remove({ countyId }: CountyJob): Promise<void> {
    await this.links.removeExpired(countyId);
  }

  @DueSource('participant-link.remove')
  due(counties: string[]): Promise<string[]> {
    return this.links.countiesWithExpired(counties);
  }
}
