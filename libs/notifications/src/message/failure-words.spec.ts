import { failureInWords, serverLineOf } from './failure-words.js';

const REJECTED = "Can't send mail - all recipients were rejected: ";

describe('why a message did not arrive', () => {
  it.each<[string, string | null, string]>([
    ['no such user', `${REJECTED}550 5.1.1 <jan@example.org>: User unknown`, 'Nie ma takiej skrzynki'],
    ['the same without a detailed code', `${REJECTED}550 No such user here`, 'Nie ma takiej skrzynki'],
    [
      'in another wording',
      `${REJECTED}550 <jan@example.org>: Recipient address rejected: mailbox unavailable`,
      'Nie ma takiej skrzynki',
    ],
    ['a mailbox that was closed', `${REJECTED}550 5.2.1 Mailbox disabled`, 'Nie ma takiej skrzynki'],
    ['no recipient left', 'No recipients defined', 'Nie ma takiej skrzynki'],
    ['a domain that does not exist', `${REJECTED}550 5.1.2 Bad destination system`, 'Domena w adresie'],
    ['in words', `${REJECTED}554 Host or domain name not found`, 'Domena w adresie'],
    ['a full mailbox', `${REJECTED}552 5.2.2 Mailbox full`, 'Skrzynka odbiorcy jest pełna'],
    ['full for two days', `${REJECTED}452 4.2.2 Over quota`, 'Skrzynka odbiorcy jest pełna'],
    ['too large', 'Message failed: 552 5.3.4 Message size exceeds limit', 'uznał wiadomość za zbyt dużą'],
    ['policy', 'Message failed: 550 5.7.1 Blocked', 'Serwer odbiorcy odmówił'],
    ['a plain refusal', 'Message failed: 554 Transaction failed', 'Serwer odbiorcy odmówił'],
    ['put off for two days', `${REJECTED}450 4.2.0 Greylisted`, 'Serwer odbiorcy przez dłuższy czas'],
    [
      'a number in the address',
      `${REJECTED}450 4.2.0 <jan.552@example.org> Greylisted`,
      'przez dłuższy czas',
    ],
    ['nothing is known', null, 'Serwer odbiorcy przez dłuższy czas'],
  ])('%s', (_, line, words) => {
    expect(failureInWords(line, 'pl')).toMatch(words);
    expect(failureInWords(line, 'en')).not.toMatch(/[ąćęłńóśźż]/);
  });
});

describe('the line of the server', () => {
  it.each([
    [`${REJECTED}550 5.1.1 User unknown`, '550 5.1.1 User unknown'],
    ['Message failed: 554-5.7.1 Blocked', '554-5.7.1 Blocked'],
    ['Invalid greeting', 'Invalid greeting'],
  ])('%s', (error, line) => expect(serverLineOf(error)).toBe(line));
});
