import { Injectable } from '@nestjs/common';
import { StaffService } from '@beczka/identity';
import { type CountyJob, DueSource, OnJob } from '@beczka/jobs';
import { deliveryFailure } from '../delivery/delivery.js';
import { MailSender } from '../delivery/mail-sender.js';
import { type OwedTrial, TrialService } from './trial.service.js';

/** Sends trials, at any hour: whoever asked for one is waiting for it. */
@Injectable()
export class TrialJobs {
  constructor(
    private readonly trials: TrialService,
    private readonly staff: StaffService,
    private readonly sender: MailSender,
  ) {}

  @DueSource('trial.send')
  due(counties: string[], now: Date): Promise<string[]> {
    return this.trials.due(counties, now);
  }

  @OnJob('trial.send')
  async send({ countyId }: CountyJob): Promise<void> {
    for (let trial; (trial = await this.trials.take(countyId));)
      await this.trials.settle(countyId, trial, await this.attempt(countyId, trial));
  }

  private async attempt(countyId: string, trial: OwedTrial): Promise<string | undefined> {
    try {
      const [person] = await this.staff.emailsOf([trial.userId], countyId);
      if (!person) return 'No longer on the team.';
      const letter = await this.trials.compose(countyId, trial);
      const failure = await this.sender.send({ to: { name: person.name, email: person.email }, letter });
      return failure?.reason;
    } catch (error) {
      return deliveryFailure(error).reason;
    }
  }
}
