import { Injectable } from '@nestjs/common';
import { type CountyJob, DueSource, OnJob } from '@beczka/jobs';
import { InterestMailService } from './interest-mail.service.js';

@Injectable()
export class InterestJobs {
  constructor(private readonly mails: InterestMailService) {}

  @OnJob('interest.send')
  async send({ countyId }: CountyJob): Promise<void> {
    await this.mails.sendDue(countyId);
  }

  @DueSource('interest.send')
  due(counties: string[], now: Date): Promise<string[]> {
    return this.mails.countiesDue(counties, now);
  }

  @OnJob('interest.remove')
  async remove({ countyId }: CountyJob): Promise<void> {
    await this.mails.removeOld(countyId);
  }

  @DueSource('interest.remove')
  dueForRemoval(counties: string[]): Promise<string[]> {
    return this.mails.countiesWithOld(counties);
  }
}
