import { isIPv4, isIPv6 } from 'node:net';
import { browserInWords } from './browser.js';

/**
 * From where somebody acts, in words: a network and a browser, «83.12.7.0/24, Firefox, Windows». Of the address a third is
 * left out, and more of an IPv6 one: it tells an office or a provider from another, and no household from its neighbour.
 */
export function originInWords(address: string, userAgent: string | undefined): string | null {
  return [networkInWords(address), browserInWords(userAgent)].filter(Boolean).join(', ') || null;
}

function networkInWords(address: string): string | null {
  const plain = address.replace(/^::ffff:(?=[0-9.]+$)/i, '').replace(/%.*$/, '');
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  if (!isIPv6(plain)) return null;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const groups = head ? head.split(':') : [];
  // What the two colons stand for is zeros; they reach past the third group unless much follows them.
  const behind = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - groups.length - behind.length;
  const all = [...groups, ...Array<string>(zeros).fill('0'), ...behind];
  return `${all
    .slice(0, 3)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/48`;
}
