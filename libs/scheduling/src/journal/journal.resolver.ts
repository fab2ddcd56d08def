import { Args, Query, Resolver } from '@nestjs/graphql';
import { Action, AllowStaff, CurrentLanguage } from '@beczka/identity';
import type { Language } from '@beczka/tenancy';
import { JournalPage } from './journal.entity.js';
import { JournalArgs } from './journal.inputs.js';
import { JournalService } from './journal.service.js';

@Resolver()
export class JournalResolver {
  constructor(private readonly events: JournalService) {}

  @AllowStaff(Action.READ_JOURNAL)
  @Query(() => JournalPage, {
    description: 'What was done in the county, by whom and from where. Reading it is not recorded.',
  })
  journal(@Args() args: JournalArgs, @CurrentLanguage() language: Language): Promise<JournalPage> {
    return this.events.page(args, language);
  }
}
