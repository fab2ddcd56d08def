import type { CountyName, CountyProfile, IsoDay } from '@beczka/tenancy';
import {
  AccessibilityStatus,
  type StatementContent,
  type StatementTexts,
} from './accessibility-statement.entity.js';

/** When these pages last changed much; moved by whoever changes them so. */
const CHANGED_ON: IsoDay = '2026-11-22';

type Office = Pick<CountyProfile, 'officeName' | 'contactPhone' | 'contactEmail'>;

/** What is true of the pages as they are; of the building the county alone can tell. */
const TEXTS: Record<'pl' | 'en', (office: Office, county: CountyName) => StatementTexts> = {
  pl: ({ officeName, contactPhone, contactEmail }) => ({
    exceptions: null,
    burden: null,
    assessment:
      'Deklarację sporządzono na podstawie samooceny: każda strona jest przy każdym wydaniu sprawdzana automatycznie (WCAG 2.2 AA, na telefonie i komputerze, w jasnych i ciemnych barwach), a strony uczestnika także samą klawiaturą.',
    extras:
      'Strony działają bez skryptów, na telefonie i przy powiększeniu do 400%.\nDostosowują się do jasnych lub ciemnych barw ustawionych w urządzeniu i ograniczają ruch, gdy takie jest ustawienie.\nWszystkie strony i wiadomości mają pełną wersję angielską.',
    apps: null,
    architecture: `Informacji o dojściu do siedziby, wejściu, windach, toaletach i miejscach parkingowych udziela: ${officeName}, tel. ${contactPhone}. Przed konferencją prosimy napisać lub zadzwonić, jeśli potrzebne jest wsparcie na miejscu.`,
    communication: `Z urzędem można się kontaktować telefonicznie (${contactPhone}), e-mailem (${contactEmail}), listownie i osobiście, także z pomocą wybranej osoby. Tłumacza języka migowego można zamówić, pisząc co najmniej trzy dni robocze wcześniej.`,
  }),
  en: ({ officeName, contactPhone, contactEmail }) => ({
    exceptions: null,
    burden: null,
    assessment:
      'The statement is based on a self-assessment: with every release each page is checked automatically (WCAG 2.2 AA, on a phone and a desk, in light and dark), and the participants’ pages by keyboard alone as well.',
    extras:
      'The pages work without scripts, on a phone and at 400% zoom.\nThey follow the light or dark colours of the device, and reduce motion where that is asked for.\nAll pages and messages are available in English.',
    apps: null,
    architecture: `For the way to the building, its entrance, lifts, toilets and parking please ask: ${officeName}, tel. ${contactPhone}. Before a conference please write or call if you need support there.`,
    communication: `The office can be reached by telephone (${contactPhone}), e-mail (${contactEmail}), letter and in person, also with the help of somebody you choose. A sign language interpreter can be booked by writing at least three working days ahead.`,
  }),
};

/** The statement that stands until the county publishes its own: what the service knows of itself and of the office. */
export function defaultStatement(office: Office, county: CountyName, openedOn: IsoDay): StatementContent {
  const { officeName, contactEmail, contactPhone } = office;
  return {
    status: AccessibilityStatus.FULL,
    siteOpenedOn: openedOn,
    siteChangedOn: openedOn > CHANGED_ON ? openedOn : CHANGED_ON,
    drawnUpOn: openedOn,
    reviewedOn: null,
    contactName: officeName,
    ...{ contactEmail, contactPhone },
    pl: TEXTS.pl(office, county),
    en: TEXTS.en(office, county),
  };
}
