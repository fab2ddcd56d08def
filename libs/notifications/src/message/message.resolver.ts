import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Action, AllowStaff, CurrentLanguage, Ok } from '@beczka/identity';
import type { Language } from '@beczka/tenancy';
import { FailedMessagePage, MessagePreview } from './message.entity.js';
import { FailedMessagesArgs, MessagePreviewArgs, RetryMessageInput } from './message.inputs.js';
import { MessageService } from './message.service.js';

@Resolver()
export class MessageResolver {
  constructor(private readonly messages: MessageService) {}

  /** The mail as a sample reader will get it, before it goes. */
  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => MessagePreview)
  messagePreview(
    @Args() { countyId, subjectId, occasion, language }: MessagePreviewArgs,
  ): Promise<MessagePreview> {
    return this.messages.preview(countyId, subjectId, occasion, language);
  }

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => FailedMessagePage, {
    description: 'Messages that were given up or came back within the last thirty days, newest first.',
  })
  failedMessages(
    @Args() { countyId, offset, limit }: FailedMessagesArgs,
    @CurrentLanguage() language: Language,
  ): Promise<FailedMessagePage> {
    return this.messages.failed(countyId, offset, limit, language);
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => Ok, {
    description: 'Sends a message that was given up or came back once more; one that was not stays as it is.',
  })
  async retryMessage(@Args('input') { countyId, id }: RetryMessageInput): Promise<Ok> {
    await this.messages.retry(countyId, id);
    return { ok: true };
  }
}
