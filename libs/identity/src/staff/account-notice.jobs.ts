import { Injectable } from '@nestjs/common';
import { DueSource, OnJob } from '@beczka/jobs';
import { AccountNoticeService } from './account-notice.service.js';

@Injectable()
export class AccountNoticeJobs {
  constructor(private readonly notices: AccountNoticeService) {}

  @OnJob('account-notice.send')
  async send(): Promise<void> {
    await this.notices.sendDue();
  }

  /** Accounts belong to no county: one entry stands for «something is due». */
  @DueSource('account-notice.send')
  async due(_counties: string[], now: Date): Promise<string[]> {
    return (await this.notices.isDue(now)) ? ['all'] : [];
  }
}
