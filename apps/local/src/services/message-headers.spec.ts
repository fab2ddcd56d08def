import { decodeWords, summariseHeaders } from './message-headers.ts';

describe('decodeWords', () => {
  it.each([
    ['plain', 'plain'],
    ['=?UTF-8?Q?Prosz=C4=99_o_odpowied=C5=BA?=', 'Proszę o odpowiedź'],
    ['=?utf-8?B?xYHDs2TFug==?= <a@example.org>', 'Łódź <a@example.org>'],
    ['=?UTF-8?Q?III_konferencja_=E2=80=94?= =?UTF-8?Q?_zaproszenie?=', 'III konferencja — zaproszenie'],
    ['=?iso-8859-2?Q?=BFycie?=', 'życie'],
    ['=?no-such-charset?Q?a?=', '=?no-such-charset?Q?a?='],
  ])('%s', (value, expected) => expect(decodeWords(value)).toBe(expected));
});

it('summarises headers, folded lines included, and ignores the body', () => {
  const raw = Buffer.from(
    'From: Biuro <biuro@example.org>\r\nSUBJECT: one\r\n two\r\nMessage-ID: <1@x>\r\n\r\nSubject: body\r\n',
  );
  expect(summariseHeaders(raw)).toEqual({
    from: 'Biuro <biuro@example.org>',
    subject: 'one two',
    messageId: '<1@x>',
  });
});
