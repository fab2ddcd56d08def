import { data, redirect } from 'react-router';
import type { Failure, Trouble } from '../api.js';
import { apiContext, languageContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import type { AnswerInput, Choice } from '../gql/graphql.js';
import { sentForm } from '../sent-form.js';
import { isLanguage } from '../text/language.js';
import type { Route } from './+types/page.js';
import { loadView } from './view.js';

const SaveAnswers = graphql(`
  mutation SaveAnswers($input: SaveAnswersInput!) {
    saveAnswers(input: $input) {
      id
    }
  }
`);

/** What the form held when it could not be saved. */
export type Refused = { pollId: string; choices: Record<string, Choice>; comment: string; failure: Failure };

const longestComment = 1000;
const choices = ['YES', 'IF_NEED_BE', 'NO'];

/** Sends only the slots that were answered: an unanswered one stays unanswered. */
export async function saveAnswers({ request, params, context }: Route.ActionArgs) {
  const form = await sentForm(request);
  const api = context.get(apiContext);
  const language = form.get('language');
  if (isLanguage(language)) api.language = language;
  const pollId = String(form.get('pollId') ?? '');
  const comment = String(form.get('comment') ?? '')
    .replaceAll('\r\n', '\n')
    .trim();
  const answers = answersOf(form);
  const seen = Date.parse(String(form.get('seen')));
  const sent = form.has('sentAgain')
    ? { sentAgain: true, seenAt: Number.isNaN(seen) ? null : new Date(seen).toISOString() }
    : {};
  const failure =
    comment.length > longestComment
      ? { code: 'TOO_LARGE', field: 'comment', message: '' }
      : (await api.attempt(SaveAnswers, { input: { pollId, answers, comment, ...sent } })).failure;
  if (!failure) return redirect(`/p/${params.token}?saved=${encodeURIComponent(pollId)}`, 303);
  context.set(languageContext, api.language);
  if (failure.code === 'UNAVAILABLE') throw sendAgain(form);
  await loadView(request, context);
  const typed = Object.fromEntries(answers.map((answer) => [answer.slotId, answer.choice]));
  const refused: Refused = { pollId, choices: typed, comment, failure };
  return data(refused, { status: 400 });
}

/** While the API rests the page cannot be shown, but what was typed can be kept in a button that sends it again. */
export function sendAgain(form: FormData) {
  const again = [...form].map(([name, value]): [string, string] => [name, String(value)]);
  const trouble: Trouble = { trouble: 'unavailable', again };
  return data(trouble, { status: 503, headers: { 'Retry-After': '30' } });
}

/** One choice for all dates at once stands above what is marked at each. */
function answersOf(form: FormData): AnswerInput[] {
  const all = String(form.get('all'));
  if (choices.includes(all))
    return form.getAll('slot').map((slotId) => ({ slotId: String(slotId), choice: all as Choice }));
  const answers: AnswerInput[] = [];
  for (const [name, value] of form) {
    const slotId = /^slot:(.+)$/.exec(name)?.[1];
    if (slotId && choices.includes(String(value))) answers.push({ slotId, choice: value as Choice });
  }
  return answers;
}
