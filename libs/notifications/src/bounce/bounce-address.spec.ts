import { bounceAddress, readBounceAddress, recipientMark } from './bounce-address.js';

const domain = { domain: 'zwroty.example.org', secret: Buffer.alloc(32, 7) };
const mail = { countyId: '1812', id: '01a2044c-0f07-71ea-9c15-72e97a22ad64' };
const address = bounceAddress(mail, 'Jan.Kowalski@Example.org', domain);

it('names county and message, within what SMTP allows', () => {
  const [local = '', host] = address.split('@');
  expect(local).toMatch(/^b1812-01a2044c0f0771ea9c1572e97a22ad64-[0-9a-f]{24}$/);
  expect(local.length).toBeLessThanOrEqual(64);
  expect(host).toBe('zwroty.example.org');
});

it('is read back, however its letters were written on the way', () => {
  const read = {
    countyId: '1812',
    messageId: mail.id,
    recipient: recipientMark('jan.kowalski@example.org', domain.secret),
  };
  expect(readBounceAddress(address, domain)).toEqual(read);
  expect(readBounceAddress(address.toUpperCase(), domain)).toEqual(read);
});

it.each([
  ['another county', address.replace('b1812', 'b1414')],
  ['another message', address.replace('01a2044c', '01a2044d')],
  [
    'another recipient',
    address.replace(/(?<=-)[0-9a-f](?=[0-9a-f]{23}@)/, (digit) => (digit === '0' ? '1' : '0')),
  ],
  ['another signature', address.replace(/.(?=@)/, (digit) => (digit === '0' ? '1' : '0'))],
  ['no signature', address.replace(/[0-9a-f]{18}@/, '@')],
  ['another domain', address.replace('zwroty', 'gdzie.indziej')],
  ['a domain below', address.replace('@', '@a.')],
  ['a person', 'jan@zwroty.example.org'],
  ['nothing', ''],
])('is not taken for %s', (_, forged) => {
  expect(readBounceAddress(forged, domain)).toBeUndefined();
});

it('is worth nothing under another secret', () => {
  expect(readBounceAddress(address, { ...domain, secret: Buffer.alloc(32, 8) })).toBeUndefined();
});
