import { data, redirect } from 'react-router';
import type { Failure } from '../api.js';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import type { Choice } from '../gql/graphql.js';
import { answerIn, sendAgain, sentForm, unread } from '../sent-form.js';
import type { Route } from './+types/page.js';

const SaveAnswers = graphql(`
  mutation SaveAnswers($input: SaveAnswersInput!) {
    saveAnswers(input: $input) {
      id
    }
  }
`);

/** What the form holds of one poll. */
interface Given {
  pollId: string;
  /** By slot; an unanswered one is left out and stays unanswered. */
  choices: Record<string, Choice>;
  comment: string;
  /** When the answers were saved that the form had shown; null when there were none. */
  seenAt: string | null;
  /** Something was said that the form had not shown already. */
  changed: boolean;
}
/** What the form held of a poll when that could not be saved. */
export type Refused = Pick<Given, 'pollId' | 'choices' | 'comment'> & { failure: Failure };

const longestComment = 1000;
const possible = ['YES', 'IF_NEED_BE', 'NO'];

/** Saves the polls of the page one by one: what is refused is told at its own poll, and takes nothing back of the others. */
export async function saveAnswers({ request, params, context }: Route.ActionArgs) {
  const form = await sentForm(request);
  answerIn(form, context);
  const refused: Refused[] = [];
  for (const { pollId, choices, comment, seenAt } of toBeSaved(form)) {
    const answers = Object.entries(choices).map(([slotId, choice]) => ({ slotId, choice }));
    const input = { pollId, answers, comment, ...(form.has('sentAgain') && { sentAgain: true, seenAt }) };
    const failure =
      comment.length > longestComment
        ? { code: 'TOO_LARGE', field: 'comment', message: '' }
        : (await context.get(apiContext).attempt(SaveAnswers, { input })).failure;
    if (failure?.code === 'UNAVAILABLE') throw sendAgain(form);
    if (failure) refused.push({ pollId, choices, comment, failure });
  }
  return refused.length ? data(refused, { status: 400 }) : redirect(`/p/${params.token}?saved`, 303);
}

/**
 * The polls in which something was said. What the form only shows is left alone, for it may have been changed elsewhere
 * since; where nothing at all was said, saving confirms what is answered.
 */
function toBeSaved(form: FormData): Given[] {
  const given = fieldsByPoll(form).map((fields) => givenIn(fields, String(form.get('all'))));
  const [said] = [
    given.filter(({ changed }) => changed),
    given.filter((poll) => Object.keys(poll.choices).length),
    given,
  ].filter((polls) => polls.length);
  return said ?? unread();
}

/** The fields of each poll: those from its id to the next. */
function fieldsByPoll(form: FormData): FormData[] {
  const polls: FormData[] = [];
  for (const [name, value] of form) {
    if (name === 'pollId') polls.push(new FormData());
    polls.at(-1)?.append(name, value);
  }
  return polls;
}

/** `all`, a choice and a poll, is one choice for all dates of that poll: it stands above what is marked at each. */
function givenIn(fields: FormData, all: string): Given {
  const pollId = String(fields.get('pollId'));
  const [choiceForAll, ofPoll] = all.split(' ');
  const choices: Given['choices'] = {};
  let changed = textIn(fields, 'comment') !== textIn(fields, 'shownComment');
  for (const slot of fields.getAll('slot')) {
    const [slotId = '', shown = ''] = String(slot).split(' ');
    const choice = String(ofPoll === pollId ? choiceForAll : fields.get(`slot:${slotId}`));
    if (!possible.includes(choice)) continue;
    choices[slotId] = choice as Choice;
    changed ||= choice !== shown;
  }
  const seen = Date.parse(String(fields.get('seen')));
  const seenAt = Number.isNaN(seen) ? null : new Date(seen).toISOString();
  return { pollId, choices, comment: textIn(fields, 'comment'), seenAt, changed };
}

const textIn = (fields: FormData, name: string): string =>
  String(fields.get(name) ?? '')
    .replaceAll('\r\n', '\n')
    .trim();
