import { texts } from './texts.js';

const paths = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => paths(inner, `${path}.${key}`))
    : [`${path}:${typeof value}`];

it('says in English everything it says in Polish', () => {
  expect(paths(texts.en)).toEqual(expect.arrayContaining(paths(texts.pl)));
});

it('leaves no text empty that a person would miss', () => {
  const hollow = (value: unknown, path = ''): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => hollow(inner, `${path}.${key}`))
      : value === ''
        ? [path]
        : [];
  const known = ['.conferencePage.poll.OPEN.text', '.conferencePage.poll.DECIDED.text'];
  expect(hollow(texts.pl)).toEqual(known);
  expect(hollow(texts.en)).toEqual(known);
});
