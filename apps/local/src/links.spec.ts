import { findPath } from './links.ts';

const token = '1812-abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';

it.each([
  [`Odpowiedź: http://localhost:3000/p/${token}\n`, 'p', `/p/${token}`],
  [`<a href="https://beczka.example.org/p/${token}?x=1">`, 'p', `/p/${token}`],
  [`http://localhost:3000/p/${token}`, 'sign-in', undefined],
  ['http://localhost:3000/p/short', 'p', undefined],
] as const)('%s', (mail, page, expected) => expect(findPath(mail, page)).toBe(expected));
