import { validate as isUuid } from 'uuid';
import { invalid, optionalText } from '@beczka/tenancy';
import type { Choice } from '../tally/tally.js';

const MOST_ANSWERS = 12;
const LONGEST_COMMENT = 1000;

/** What somebody answers by their personal link, as GraphQL has read it: of the right types, not yet looked at. */
export interface AnswersGiven {
  pollId: string;
  answers: { slotId: string; choice: Choice }[];
  /** Left out: the comment stays as it was. Null or blank: it is removed. */
  comment?: string | null;
  /** Sent by itself a while after it was given: it must not undo what was said since. */
  sentAgain?: boolean | null;
  /** With `sentAgain`: when the answers were saved that the person had before them; null when there were none. */
  seenAt?: Date | null;
}

/** The answers, their comment tidied. Throws INVALID at the first field that breaks a rule. */
export function readAnswers({ pollId, answers, comment, ...sent }: AnswersGiven): AnswersGiven {
  if (!isUuid(pollId))
    throw invalid('input.pollId', { pl: 'Wybierz pozycję z listy.', en: 'Choose one from the list.' });
  if (!answers.length)
    throw invalid('input.answers', {
      pl: 'Prosimy zaznaczyć odpowiedź przynajmniej przy jednym terminie.',
      en: 'Answer at least one of the dates.',
    });
  if (answers.length > MOST_ANSWERS)
    throw invalid('input.answers', { pl: 'Za dużo odpowiedzi.', en: 'Too many answers.' });
  refuseBadSlots(answers);
  if (typeof comment !== 'string') return { pollId, answers, comment, ...sent };
  return { pollId, answers, comment: optionalText('input.comment', comment, LONGEST_COMMENT), ...sent };
}

function refuseBadSlots(answers: AnswersGiven['answers']): void {
  const seen = new Set<string>();
  for (const [place, { slotId }] of answers.entries()) {
    const field = `input.answers.${place}.slotId`;
    const id = slotId.toLowerCase();
    if (!isUuid(id))
      throw invalid(field, { pl: 'Wybierz termin z listy.', en: 'Choose a date from the list.' });
    if (seen.has(id))
      throw invalid(field, { pl: 'Ten termin podano dwa razy.', en: 'This date is given twice.' });
    seen.add(id);
  }
}
