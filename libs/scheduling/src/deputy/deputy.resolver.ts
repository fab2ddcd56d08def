import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import {
  Action,
  AllowParticipant,
  AllowStaff,
  CurrentParticipant,
  type GraphqlContext,
  Ok,
  type ParticipantCaller,
} from '@beczka/identity';
import { Participant, ParticipantLoader, ParticipantRefInput } from '@beczka/partners';
import { batched, CountyTransaction } from '@beczka/tenancy';
import { OwnDeputy } from './deputy.entity.js';
import { NameDeputyForInput, NameDeputyInput } from './deputy.inputs.js';
import { DeputyService } from './deputy.service.js';

@Resolver(() => Participant)
export class DeputyResolver {
  constructor(
    private readonly deputies: DeputyService,
    private readonly participants: ParticipantLoader,
    private readonly transaction: CountyTransaction,
  ) {}

  @AllowParticipant()
  @Query(() => OwnDeputy)
  ownDeputy(@CurrentParticipant() participant: ParticipantCaller): Promise<OwnDeputy> {
    return this.deputies.own(participant);
  }

  @AllowParticipant()
  @Mutation(() => Ok, {
    description: 'Names who stands in for the bearer; they are told and get a link of their own.',
  })
  async nameDeputy(
    @CurrentParticipant() participant: ParticipantCaller,
    @Args('input') input: NameDeputyInput,
  ): Promise<Ok> {
    await this.deputies.nameOwn(participant, input);
    return { ok: true };
  }

  @AllowParticipant()
  @Mutation(() => Ok, { description: 'The bearer has no deputy any more, or is no deputy any more.' })
  async endDeputy(@CurrentParticipant() participant: ParticipantCaller): Promise<Ok> {
    await this.deputies.endOwn(participant);
    return { ok: true };
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => Participant, { description: 'Names who stands in for a participant.' })
  nameDeputyFor(@Args('input') { countyId, id, ...person }: NameDeputyForInput): Promise<Participant> {
    return this.deputies.name(countyId, id, person);
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => Participant, { description: 'Nobody stands in for a participant any more.' })
  endDeputyOf(@Args('input') { countyId, id }: ParticipantRefInput): Promise<Participant> {
    return this.deputies.end(countyId, id);
  }

  @ResolveField(() => Participant, { nullable: true, description: 'Whom they stand in for.' })
  async standsInFor(
    @Parent() { countyId, deputyOf }: Participant,
    @Context() context: GraphqlContext,
  ): Promise<Participant | null> {
    return deputyOf ? this.participants.byId(context, countyId).load(deputyOf) : null;
  }

  @ResolveField(() => Participant, { nullable: true, description: 'Who stands in for them.' })
  async deputy(
    @Parent() { countyId, id }: Participant,
    @Context() context: GraphqlContext,
  ): Promise<Participant | null> {
    const loader = batched<string, Participant>(context, 'deputies', countyId, async (ids) => {
      const deputies = await this.transaction.read(countyId, (manager) =>
        manager.findBy(Participant, { countyId, deputyOf: In([...ids]) }),
      );
      return new Map(deputies.map((deputy) => [deputy.deputyOf!, deputy]));
    });
    return loader.load(id);
  }
}
