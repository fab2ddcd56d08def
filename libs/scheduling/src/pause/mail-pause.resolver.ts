import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Conference, ConferenceLoader } from '@beczka/cycles';
import {
  Action,
  AllowStaff,
  CurrentStaff,
  type GraphqlContext,
  Ok,
  type StaffCaller,
  StaffLoader,
  StaffMember,
} from '@beczka/identity';
import { CountyArgs } from '@beczka/tenancy';
import { MailPause } from './mail-pause.entity.js';
import { PauseMailInput, ResumeMailInput } from './mail-pause.inputs.js';
import { MailPauseService } from './mail-pause.service.js';

@Resolver(() => MailPause)
export class MailPauseResolver {
  constructor(
    private readonly service: MailPauseService,
    private readonly conferences: ConferenceLoader,
    private readonly staff: StaffLoader,
  ) {}

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => [MailPause], { description: 'What is held back now.' })
  mailPauses(@Args() { countyId }: CountyArgs): Promise<MailPause[]> {
    return this.service.standing(countyId);
  }

  /** Throws NOT_FOUND, INVALID at `input.until`, CONFLICT when it is held back already. */
  @AllowStaff(Action.RUN_POLLS)
  @Mutation(() => Ok, { description: 'Holds mail to participants back; none of it is lost.' })
  async pauseMail(
    @Args('input') input: PauseMailInput,
    @CurrentStaff() { userId }: StaffCaller,
  ): Promise<Ok> {
    await this.service.pause(input, userId);
    return { ok: true };
  }

  @AllowStaff(Action.RUN_POLLS)
  @Mutation(() => Ok, { description: 'Lets it go: what is still true is sent, by day.' })
  async resumeMail(
    @Args('input') { countyId, id }: ResumeMailInput,
    @CurrentStaff() { userId }: StaffCaller,
  ): Promise<Ok> {
    await this.service.resume(countyId, id, userId);
    return { ok: true };
  }

  @ResolveField(() => Conference, { nullable: true, description: 'Null: all mail to participants.' })
  async conference(
    @Parent() { countyId, conferenceId }: MailPause,
    @Context() context: GraphqlContext,
  ): Promise<Conference | null> {
    return conferenceId ? this.conferences.byId(context, countyId).load(conferenceId) : null;
  }

  @ResolveField(() => StaffMember, { nullable: true, description: 'Null when they have left the team.' })
  async pausedBy(
    @Parent() { countyId, pausedBy }: MailPause,
    @Context() context: GraphqlContext,
  ): Promise<StaffMember | null> {
    return this.staff.byId(context, countyId).load(pausedBy);
  }
}
