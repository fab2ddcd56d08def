import { isIPv4, isIPv6 } from 'node:net';
import { browserInWords } from '../session/browser.js';

/**
 * From where somebody acts, in words: a network and a browser, «83.12.7.0/24, Firefox, Windows». Of the address a third is
 * left out, and more of an IPv6 one: it tells an office or a provider from another, and no household from its neighbour.
 */
export function originInWords(address: string, userAgent: string | undefined): string | null {
  return [networkInWords(address), browserInWords(userAgent)].filter(Boolean).join(', ') || null;
}

function networkInWords(address: string): string | null {
  const plain = unmapped(address);
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  return isIPv6(plain) ? `${firstGroups(plain, 3)}::/48` : null;
}

/** An IPv4 address that an IPv6 socket has wrapped, as itself; any other as it is. */
export const unmapped = (address: string) => address.replace(/^::ffff:(?=[0-9.]+$)/i, '');

/** The first so many groups of an IPv6 address, written in one way. */
export function firstGroups(address: string, count: number): string {
  const [head = '', tail] = address.replace(/%.*$/, '').toLowerCase().split('::');
  const groups = head ? head.split(':') : [];
  // What the two colons stand for is zeros; they reach past those asked for unless much follows them.
  const behind = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - groups.length - behind.length;
  return [...groups, ...Array<string>(zeros).fill('0'), ...behind]
    .slice(0, count)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
