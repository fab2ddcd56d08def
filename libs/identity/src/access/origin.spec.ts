import { originInWords } from './origin.js';

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:131.0) Gecko/20100101 Firefox/131.0';

describe('from where somebody acts', () => {
  it.each([
    ['83.12.7.200', FIREFOX, '83.12.7.0/24, Firefox, Windows'],
    ['::ffff:83.12.7.200', undefined, '83.12.7.0/24'],
    ['2001:0db8:00a5:1:2:3:4:5', undefined, '2001:db8:a5::/48'],
    ['2001:db8::5', undefined, '2001:db8:0::/48'],
    ['fe80::1%eth0', undefined, 'fe80:0:0::/48'],
    ['::1', undefined, '0:0:0::/48'],
    ['no address', FIREFOX, 'Firefox, Windows'],
    ['', undefined, null],
  ])('%s, %s: %s', (address, userAgent, words) => {
    expect(originInWords(address, userAgent)).toBe(words);
  });
});
