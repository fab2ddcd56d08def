import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Action, AllowStaff, CurrentStaff, type StaffCaller } from '@beczka/identity';
import { DatePoll } from '../poll/date-poll.entity.js';
import { MarkCalledInput, RecordAnswersInput } from './call.inputs.js';
import { CallService } from './call.service.js';

@Resolver(() => DatePoll)
export class CallResolver {
  constructor(private readonly calls: CallService) {}

  @AllowStaff(Action.RUN_POLLS)
  @Mutation(() => DatePoll, { description: 'Remembers that somebody who was asked has been telephoned.' })
  markCalled(@Args('input') input: MarkCalledInput, @CurrentStaff() staff: StaffCaller): Promise<DatePoll> {
    return this.calls.mark(input, staff.userId);
  }

  @AllowStaff(Action.RUN_POLLS)
  @Mutation(() => DatePoll, { description: 'Saves the answers that a person has given by telephone.' })
  recordAnswers(
    @Args('input') input: RecordAnswersInput,
    @CurrentStaff() staff: StaffCaller,
  ): Promise<DatePoll> {
    return this.calls.record(input, staff.userId);
  }
}
