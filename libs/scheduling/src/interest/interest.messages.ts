import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MessageComposers } from '@beczka/notifications';
import { Participant } from '@beczka/partners';
import { notFound } from '@beczka/tenancy';
import { LetterSubjects } from '../letter/letter-subjects.service.js';
import { OCCASIONS } from '../letter/occasions.js';
import { acceptedLetter } from './interest-letter.js';

/** Welcomes those whose registration was accepted: they are participants by then. */
@Injectable()
export class InterestMessages implements OnModuleInit {
  constructor(
    private readonly composers: MessageComposers,
    private readonly subjects: LetterSubjects,
  ) {}

  onModuleInit(): void {
    this.composers.register({
      occasion: 'INTEREST_ACCEPTED',
      name: OCCASIONS.INTEREST_ACCEPTED,
      kind: 'AWAITED',
      compose: (messages) =>
        this.subjects.compose(messages, async (_manager, _countyId, sender) => ({
          owed: () => true,
          write: (_message, { person: { language, organizationName }, link }) => ({
            letter: acceptedLetter(sender, language, link, organizationName),
          }),
        })),
      preview: (countyId, id, language) =>
        this.subjects.shown('INTEREST_ACCEPTED', countyId, async (manager, sender, link) => {
          if (!(await manager.existsBy(Participant, { countyId, id }))) throw notFound();
          return acceptedLetter(sender, language, link);
        }),
    });
  }
}
