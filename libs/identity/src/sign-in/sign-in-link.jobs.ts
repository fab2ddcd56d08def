import { Injectable } from '@nestjs/common';
import { DueSource, OnJob } from '@beczka/jobs';
import { SignInLinkService } from './sign-in-link.service.js';
import { UnusedAccountService } from '../staff/unused-account.service.js';

@Injectable()
export class SignInLinkJobs {
  constructor(
    private readonly links: SignInLinkService,
    private readonly accounts: UnusedAccountService,
  ) {}

  @OnJob('sign-in-link.send')
  async send(): Promise<void> {
    await this.links.sendDue();
  }

  /** Accounts after what kept them: a session, a link. */
  @OnJob('sign-in-link.remove')
  async remove(): Promise<void> {
    await this.links.removeOld();
    await this.accounts.remove();
  }

  @DueSource('sign-in-link.remove')
  async dueForRemoval(): Promise<string[]> {
    return (await this.links.hasOld()) || (await this.accounts.hasAny()) ? ['all'] : [];
  }

  /** Accounts belong to no county: one entry stands for «something is due». */
  @DueSource('sign-in-link.send')
  async due(_counties: string[], now: Date): Promise<string[]> {
    return (await this.links.isDue(now)) ? ['all'] : [];
  }
}
