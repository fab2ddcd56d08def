import { Args, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '@beczka/identity';
import { MessagePreview } from './message.entity.js';
import { MessagePreviewArgs } from './message.inputs.js';
import { MessageService } from './message.service.js';

@Resolver()
export class MessageResolver {
  constructor(private readonly messages: MessageService) {}

  /** The mail as a sample reader will get it, before it goes. */
  @AllowStaff()
  @Query(() => MessagePreview)
  messagePreview(
    @Args() { countyId, subjectId, occasion, language }: MessagePreviewArgs,
  ): Promise<MessagePreview> {
    return this.messages.preview(countyId, subjectId, occasion, language);
  }
}
