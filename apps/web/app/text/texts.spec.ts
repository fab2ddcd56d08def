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
  const known = ['.conferencePage.poll.DECIDED.text'];
  expect(hollow(texts.pl)).toEqual(known);
  expect(hollow(texts.en)).toEqual(known);
});

it('keeps together what a line end would part', () => {
  expect(texts.pl.people.form.organizationHint).toContain('w\u00a0zakładce');
  expect(texts.pl.participant.lead('Urząd', 'Z tematem i z celem')).toContain('i\u00a0z\u00a0celem');
});
