import { lookup } from 'node:dns';
import { request as requestPlainly } from 'node:http';
import { request as requestSecurely } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { CustomFetch } from 'openid-client';

/** Largest answer that is read, in bytes. */
const LARGEST = 512 * 1024;
const WITHOUT_BODY = [204, 205, 304];

const inner = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inner.addSubnet(network, prefix, 'ipv4');
/** What of the internet's own part of IPv6 leads elsewhere: Teredo and its kin, examples, 6to4. */
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  inner.addSubnet(network, prefix, 'ipv6');
const internet = new BlockList();
internet.addSubnet('2000::', 3, 'ipv6');
const thisMachine = new BlockList();
thisMachine.addSubnet('127.0.0.0', 8, 'ipv4');
thisMachine.addAddress('::1', 'ipv6');

/** Whether an address is on the internet, and not in somebody's own network. */
export function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !inner.check(address, 'ipv4');
  return internet.check(address, 'ipv6') && !inner.check(address, 'ipv6');
}

const isHere = (address: string) => thisMachine.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6');

/** Whether a URL names this very machine. */
export function isLoopback({ hostname }: URL): boolean {
  const name = hostname.replace(/^\[|\]$/g, '');
  return name === 'localhost' || (isIP(name) !== 0 && isHere(name));
}

/**
 * Fetches what somebody else has named, over https from the internet alone: the addresses are looked at as the connection
 * is made, so a name that changes its mind in between does not lead inside. Follows no redirect.
 * @param here whether this machine may be asked too, over http as well
 */
export function guardedFetch(here: boolean): CustomFetch {
  const allowed = (address: string) => isPublic(address) || (here && isHere(address));
  const look: LookupFunction = (name, options, callback) =>
    lookup(name, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, []);
      if (!found.every(({ address }) => allowed(address))) return callback(refused(name), []);
      if (options.all) callback(null, found);
      else callback(null, found[0]!.address, found[0]!.family);
    });

  return (url, { method, headers, body, signal }) => {
    const target = new URL(url);
    const name = target.hostname.replace(/^\[|\]$/g, '');
    const plain = target.protocol === 'http:' && here && isLoopback(target);
    if (target.protocol !== 'https:' && !plain) return Promise.reject(refused(url));
    // A bare address is not looked up.
    if (isIP(name) && !allowed(name)) return Promise.reject(refused(name));
    const send = plain ? requestPlainly : requestSecurely;
    return new Promise((resolve, reject) => {
      const outgoing = send(target, { method, headers, signal, lookup: look, agent: false }, (incoming) => {
        const parts: Buffer[] = [];
        let size = 0;
        incoming.on('data', (part: Buffer) => {
          size += part.length;
          if (size > LARGEST) incoming.destroy(new Error(`More than ${LARGEST} bytes came from ${name}.`));
          else parts.push(part);
        });
        incoming.on('error', reject);
        incoming.on('end', () => {
          const status = incoming.statusCode!;
          const told = Object.entries(incoming.headers).map(([key, value]) => [key, String(value)]);
          resolve(
            new Response(WITHOUT_BODY.includes(status) ? null : Buffer.concat(parts), {
              status,
              headers: told as [string, string][],
            }),
          );
        });
      });
      outgoing.on('error', reject);
      outgoing.end(body ? String(body) : undefined);
    });
  };
}

const refused = (name: string) => new Error(`${name} is not on the internet, or not reached over https.`);
