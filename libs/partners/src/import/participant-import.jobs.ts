import { Injectable } from '@nestjs/common';
import { type CountyJob, DueSource, OnJob } from '@beczka/jobs';
import { ParticipantImportService } from './participant-import.service.js';

@Injectable()
export class ParticipantImportJobs {
  constructor(private readonly imports: ParticipantImportService) {}

  @OnJob('participant-import.remove')
  async remove({ countyId }: CountyJob): Promise<void> {
    await this.imports.removeOld(countyId);
  }

  @DueSource('participant-import.remove')
  due(counties: string[]): Promise<string[]> {
    return this.imports.countiesWithOld(counties);
  }
}
