import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Conference, ConferenceLoader } from '@beczka/cycles';
import {
  Action,
  AllowStaff,
  CurrentLanguage,
  type GraphqlContext,
  StaffLoader,
  StaffMember,
} from '@beczka/identity';
import { Participant, ParticipantLoader } from '@beczka/partners';
import type { Language } from '@beczka/tenancy';
import { OutboxGroup, OutboxGroupPage, OutboxMessage, OutboxMessagePage } from './outbox.entity.js';
import { OutboxGroupsArgs, OutboxMessagesArgs } from './outbox.inputs.js';
import { OutboxService } from './outbox.service.js';

@Resolver(() => OutboxGroup)
export class OutboxGroupResolver {
  constructor(
    private readonly outbox: OutboxService,
    private readonly conferences: ConferenceLoader,
  ) {}

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => OutboxGroupPage, {
    description: 'What goes out and what went, by occasion: the next first, then the latest.',
  })
  outboxGroups(
    @Args() args: OutboxGroupsArgs,
    @CurrentLanguage() language: Language,
  ): Promise<OutboxGroupPage> {
    return this.outbox.groups(args, language);
  }

  @ResolveField(() => Conference, { nullable: true })
  async conference(
    @Parent() { countyId, conferenceId }: OutboxGroup,
    @Context() context: GraphqlContext,
  ): Promise<Conference | null> {
    return conferenceId ? this.conferences.byId(context, countyId).load(conferenceId) : null;
  }
}

@Resolver(() => OutboxMessage)
export class OutboxMessageResolver {
  constructor(
    private readonly outbox: OutboxService,
    private readonly conferences: ConferenceLoader,
    private readonly participants: ParticipantLoader,
    private readonly staff: StaffLoader,
  ) {}

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => OutboxMessagePage, { description: 'Messages, each to one person, and how they stand.' })
  outboxMessages(
    @Args() args: OutboxMessagesArgs,
    @CurrentLanguage() language: Language,
  ): Promise<OutboxMessagePage> {
    return this.outbox.messages(args, language);
  }

  @ResolveField(() => Participant, { nullable: true, description: 'Null when it is for staff.' })
  async participant(
    @Parent() { countyId, participantId }: OutboxMessage,
    @Context() context: GraphqlContext,
  ): Promise<Participant | null> {
    return participantId ? this.participants.byId(context, countyId).load(participantId) : null;
  }

  @ResolveField(() => StaffMember, { nullable: true })
  async staffMember(
    @Parent() { countyId, userId }: OutboxMessage,
    @Context() context: GraphqlContext,
  ): Promise<StaffMember | null> {
    return userId ? this.staff.byId(context, countyId).load(userId) : null;
  }

  @ResolveField(() => Conference, { nullable: true })
  async conference(
    @Parent() { countyId, conferenceId }: OutboxMessage,
    @Context() context: GraphqlContext,
  ): Promise<Conference | null> {
    return conferenceId ? this.conferences.byId(context, countyId).load(conferenceId) : null;
  }
}
