import { Injectable } from '@nestjs/common';
import { DueSource, OnJob } from '@beczka/jobs';
import { SignInLinkService } from './sign-in-link.service.js';

@Injectable()
export class SignInLinkJobs {
  constructor(private readonly links: SignInLinkService) {}

  @OnJob('sign-in-link.send')
  async send(): Promise<void> {
    await this.links.sendDue();
  }

  @OnJob('sign-in-link.remove')
  async remove(): Promise<void> {
    await this.links.removeOld();
  }

  @DueSource('sign-in-link.remove')
  async dueForRemoval(): Promise<string[]> {
    return (await this.links.hasOld()) ? ['all'] : [];
  }

  /** Accounts belong to no county: one entry stands for «something is due». */
  @DueSource('sign-in-link.send')
  async due(_counties: string[], now: Date): Promise<string[]> {
    return (await this.links.isDue(now)) ? ['all'] : [];
  }
}
