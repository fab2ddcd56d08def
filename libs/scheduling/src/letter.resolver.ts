import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff, Ok } from '@beczka/identity';
import { MessagePreview, MessageService } from '@beczka/notifications';
import { ParticipantRefInput } from '@beczka/partners';
import { CountyArgs, GraphQLLanguage, Id, type Language, OneOf, Text } from '@beczka/tenancy';
import { PersonalLinkService } from './personal-link.service.js';

@ArgsType()
export class MessagePreviewArgs extends CountyArgs {
  /** The poll, conference or participant that the message speaks of. */
  @Field(() => ID)
  @Id()
  subjectId: string;

  @Field()
  @Text(100)
  occasion: string;

  @Field(() => GraphQLLanguage, { defaultValue: 'pl' })
  @OneOf(['pl', 'en'])
  language: Language;
}

@Resolver()
export class LetterResolver {
  constructor(
    private readonly messages: MessageService,
    private readonly personalLinks: PersonalLinkService,
  ) {}

  @AllowStaff()
  @Query(() => MessagePreview)
  messagePreview(
    @Args() { countyId, subjectId, occasion, language }: MessagePreviewArgs,
  ): Promise<MessagePreview> {
    return this.messages.preview(countyId, subjectId, occasion, language);
  }

  @AllowStaff()
  @Mutation(() => Ok, {
    description: 'A new link to the registered address alone, at most every ten minutes.',
  })
  async resendPersonalLink(@Args('input') { countyId, id }: ParticipantRefInput): Promise<Ok> {
    await this.personalLinks.resend(countyId, id);
    return { ok: true };
  }
}
