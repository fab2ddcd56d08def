import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Letter, MessageComposers, type OwedMessage } from '@beczka/notifications';
import { Participant } from '@beczka/partners';
import { type Language, notFound } from '@beczka/tenancy';
import { footer, GREETING, PERSONAL } from './letter-parts.js';
import { LetterSubjects, type Sender } from './letter-subjects.service.js';
import { OCCASIONS } from './occasions.js';

/**
 * Tells somebody that they have been named a deputy, and by whom: their data come from that person, not from themselves
 * (art. 14 of the GDPR).
 */
@Injectable()
export class DeputyMessages implements OnModuleInit {
  constructor(
    private readonly composers: MessageComposers,
    private readonly subjects: LetterSubjects,
  ) {}

  onModuleInit(): void {
    this.composers.register({
      occasion: 'DEPUTY_NAMED',
      name: OCCASIONS.DEPUTY_NAMED,
      kind: 'NEEDED',
      compose: (messages) => this.compose(messages),
      preview: (countyId, id, language) => this.preview(countyId, id, language),
    });
  }

  private compose(messages: OwedMessage[]) {
    return this.subjects.compose(messages, async (_manager, _countyId, sender) => ({
      owed: () => true,
      // Whoever has been sent away meanwhile is not told that they were named.
      concerns: ({ deputyOf }, { subjectId }) => deputyOf === subjectId,
      write: (_message, { person: { language, organizationName, deputyOfName }, link }) => ({
        letter: letterOf(sender, language, link, deputyOfName ?? '', organizationName),
      }),
    }));
  }

  private preview(countyId: string, id: string, language: Language): Promise<Letter> {
    return this.subjects.shown('DEPUTY_NAMED', countyId, async (manager, sender, link) => {
      const principal = await manager.findOneBy(Participant, { countyId, id });
      if (!principal) throw notFound();
      return letterOf(sender, language, link, `${principal.firstName} ${principal.lastName}`);
    });
  }
}

function letterOf(
  sender: Sender,
  language: Language,
  link: string,
  by: string,
  organizationName?: string,
): Letter {
  const of = organizationName ? ` (${organizationName})` : '';
  const texts: Record<
    Language,
    Pick<Letter, 'subject' | 'preheader' | 'paragraphs' | 'action' | 'afterAction'>
  > = {
    pl: {
      subject: `Zastępstwo w partnerstwie lokalnym: ${by}`,
      preheader: `Mają Państwo zastępować: ${by}.`,
      paragraphs: [
        `w partnerstwie lokalnym mają Państwo zastępować następującą osobę: ${by}${of}. Gdy będziemy uzgadniać termin konferencji, zapytamy Państwa oboje; wystarczy, że odpowie jedno z Państwa.`,
        `Państwa imię, nazwisko i adres e-mail podała nam ta osoba albo – na jej prośbę – urząd. Używamy ich tylko do pytań o terminy i zaproszeń na konferencje. Na swojej stronie mogą je Państwo zobaczyć, poprosić o ich poprawienie lub usunięcie, a z zastępstwa w każdej chwili zrezygnować.`,
      ],
      action: { label: 'Moja strona', url: link },
      afterAction: [PERSONAL.pl],
    },
    en: {
      subject: `Standing in within the local partnership: ${by}`,
      preheader: `You are to stand in for ${by}.`,
      paragraphs: [
        `You have been named to stand in for ${by}${of} in the local partnership. When the date of a conference is to be agreed, both of you are asked; an answer of one of you is enough.`,
        'Your name and e-mail address were given to us by that person or, at their wish, by the office. We use them only to ask about dates and to invite you to conferences. On your page you can see them, ask to have them corrected or removed, and resign at any time.',
      ],
      action: { label: 'Open my page', url: link },
      afterAction: [PERSONAL.en],
    },
  };
  return {
    language,
    greeting: GREETING[language],
    ...texts[language],
    footer: footer(sender, language, organizationName),
  };
}
