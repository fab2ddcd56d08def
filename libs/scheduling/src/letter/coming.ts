import type { Letter } from '@beczka/notifications';
import type { Language } from '@beczka/tenancy';
import type { Standing } from '../registration/standings.js';

/** What a letter about a date says and asks of coming: its last paragraphs, and its buttons. */
type Coming = { paragraphs: string[]; afterAction: string[] } & Pick<Letter, 'action' | 'otherAction'>;

/** The page on which somebody says whether they come; opening it changes nothing. */
export const comingPage = (link: string, conferenceId: string): string =>
  `${link}/conference/${conferenceId}`;

/** For the reader's standing; who has said nothing about this date is asked. */
export function comingIn(standing: Standing | undefined, page: string, language: Language): Coming {
  const pl = language === 'pl';
  const details = { label: pl ? 'Szczegóły konferencji' : 'See the details', url: page };
  switch (standing?.state) {
    case 'COMING':
      return {
        paragraphs: [
          pl
            ? 'Mamy zapisane, że Państwo będą. Do zobaczenia!'
            : 'You have told us that you are coming. See you there!',
        ],
        action: details,
        afterAction: [
          pl
            ? 'Gdyby jednak nie mogli Państwo przyjść, prosimy zaznaczyć to na tej samej stronie.'
            : 'Should you not be able to come after all, please say so on the same page.',
        ],
      };
    case 'WAITING':
      return {
        paragraphs: [
          pl
            ? `Wszystkie miejsca są zajęte. Są Państwo na liście oczekujących, miejsce ${standing.place}. Gdy tylko zwolni się miejsce, napiszemy.`
            : `All places are taken. You are on the waiting list, place ${standing.place}. We will write as soon as a place becomes free.`,
        ],
        action: details,
        afterAction: [
          pl
            ? 'Jeśli nie chcą Państwo czekać, prosimy zrezygnować na tej samej stronie.'
            : 'If you do not want to wait, please give your place up on the same page.',
        ],
      };
    case 'NOT_COMING':
      return {
        paragraphs: [
          pl ? 'Mamy zapisane, że Państwo nie mogą przyjść.' : 'You have told us that you cannot come.',
        ],
        action: details,
        afterAction: [
          pl ? 'Na tej samej stronie można to zmienić.' : 'You can change this on the same page.',
        ],
      };
    default:
      return {
        paragraphs: [
          pl
            ? 'Mamy nadzieję, że się zobaczymy. Prosimy dać znać, czy Państwo będą: to jedno kliknięcie i potwierdzenie na stronie.'
            : 'We hope to see you there. Please tell us whether you are coming: it takes one click, and a confirmation on the page.',
        ],
        action: { label: pl ? 'Będę' : 'I’ll be there', url: `${page}?answer=coming` },
        otherAction: { label: pl ? 'Nie mogę' : 'I can’t', url: `${page}?answer=not` },
        afterAction: [],
      };
  }
}
