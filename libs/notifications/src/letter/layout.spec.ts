import * as fc from 'fast-check';
import { layOut } from './layout.js';
import type { Letter } from './letter.js';

const url = 'https://beczka.example/p/1812-Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6';
const letter: Letter = {
  language: 'pl',
  subject: 'II konferencja: prosimy o wskazanie terminu',
  preheader: 'Prosimy o odpowiedź do 24 listopada',
  greeting: 'Szanowni Państwo,',
  paragraphs: [
    'zapraszamy na II konferencję cyklu w powiecie niżańskim. Prosimy zaznaczyć, które z czterech terminów Państwu odpowiadają.',
  ],
  facts: [
    { label: 'Odpowiedź prosimy przesłać do', value: 'piątek, 24 listopada 2023 r., godz. 12:00' },
    { label: 'Miejsce', value: 'Zespół Szkół, Nisko' },
  ],
  action: { label: 'Wskaż dogodne terminy', url },
  afterAction: ['Odpowiedź można zmienić.'],
  footer: {
    countyName: 'powiat niżański',
    officeName: 'Powiatowy Urząd Pracy w Nisku',
    reason: 'Otrzymują Państwo tę wiadomość jako uczestnicy partnerstwa lokalnego.',
    contact: { name: 'Maria Wójcik', phone: '15 841 00 00 wew. 112', email: 'pup@nisko.example' },
  },
};

describe('a letter as plain text', () => {
  it('reads from the greeting to the signature', () => {
    expect(layOut(letter).text).toBe(`Szanowni Państwo,

zapraszamy na II konferencję cyklu w powiecie niżańskim. Prosimy
zaznaczyć, które z czterech terminów Państwu odpowiadają.

Odpowiedź prosimy przesłać do: piątek, 24 listopada 2023 r.,
  godz. 12:00
Miejsce: Zespół Szkół, Nisko

Wskaż dogodne terminy:
${url}

Odpowiedź można zmienić.

Z wyrazami szacunku
Maria Wójcik
Powiatowy Urząd Pracy w Nisku

-- 
Powiat niżański
Otrzymują Państwo tę wiadomość jako uczestnicy partnerstwa lokalnego.
Kontakt: Maria Wójcik, tel. 15 841 00 00 wew. 112, pup@nisko.example
`);
  });

  it('stays within 72 columns and loses no word, however long the texts', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aąbcłżi1.,'), minLength: 1, maxLength: 20 });
    const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, (paragraph) => {
        const lines = layOut({ ...letter, paragraphs: [paragraph] }).text.split('\n');
        for (const line of lines) if (line !== url) expect(line.length).toBeLessThanOrEqual(72);
        expect(lines.join(' ')).toContain(` ${paragraph} `);
      }),
    );
  });

  it('leaves out what there is none of', () => {
    const { text, html } = layOut({
      ...letter,
      facts: [],
      action: undefined,
      afterAction: undefined,
      footer: { countyName: 'Beczka', reason: 'Prośba o zalogowanie.' },
    });
    expect(text).not.toMatch(/\n\n\n|undefined|https?:/);
    expect(html).not.toMatch(/undefined|href=/);
  });
});

describe('a letter as HTML', () => {
  const { html } = layOut(letter);

  it('shows the address both as the button and in full', () => {
    expect(html.split(`href="${url}"`)).toHaveLength(3);
    expect(html).toContain(`>${url}</a>`);
  });

  it('fetches nothing from elsewhere', () => {
    expect(html).not.toMatch(/<img|<link|<script|src=|url\(|@import|@font-face/);
    const addresses = [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(addresses)).toEqual(new Set([url, 'tel:158410000', 'mailto:pup@nisko.example']));
  });

  it('speaks its language and adapts to the dark and to narrow screens', () => {
    expect(html).toContain('<html lang="pl"');
    expect(layOut({ ...letter, language: 'en' }).html).toMatch(/<html lang="en"[^]*Kind regards/);
    expect(html).toContain('prefers-color-scheme:dark');
    expect(html).toContain('max-width:600px');
  });

  it('escapes every text, wherever it stands', () => {
    const hostile = `<i onload="x">'&amp;`;
    const { html: laidOut } = layOut({
      language: 'pl',
      subject: hostile,
      preheader: hostile,
      greeting: hostile,
      paragraphs: [hostile],
      facts: [{ label: hostile, value: hostile }],
      action: { label: hostile, url: `https://beczka.example/?a=1&b='` },
      afterAction: [hostile],
      footer: {
        countyName: hostile,
        officeName: hostile,
        reason: hostile,
        contact: { name: hostile, phone: hostile, email: hostile },
      },
    });
    const hostileHtml = laidOut.replaceAll('\u00a0', ' ');
    expect(hostileHtml).not.toMatch(/<i |onload="|&amp;b='/);
    expect(hostileHtml.split('&lt;i onload=&quot;x&quot;&gt;&#39;&amp;amp;')).toHaveLength(17);
    expect(hostileHtml).toContain('href="https://beczka.example/?a=1&amp;b=&#39;"');
  });

  it('keeps the line ends of a text', () => {
    expect(layOut({ ...letter, paragraphs: ['a\nb'] }).html).toContain('a<br>b');
  });
});

describe('a letter', () => {
  it('cannot smuggle a header in through its subject', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\r', '\n', '\0', '\u2028', '\t') }),
        (subject) => {
          // eslint-disable-next-line no-control-regex
          expect(layOut({ ...letter, subject }).subject).not.toMatch(/[\u0000-\u001f\u2028]|^ | $/);
        },
      ),
    );
    expect(layOut({ ...letter, subject: 'Termin\r\nBcc: x@y.example' }).subject).toBe(
      'Termin Bcc: x@y.example',
    );
  });

  it.each(['javascript:alert(1)', '/p/abc', 'https://a b', 'https://a"b'])(
    'refuses %s as an address',
    (address) => {
      expect(() => layOut({ ...letter, action: { label: 'x', url: address } })).toThrow(TypeError);
    },
  );
});
