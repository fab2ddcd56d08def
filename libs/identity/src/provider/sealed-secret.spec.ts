import { randomBytes } from 'node:crypto';
import { seal, unseal } from './sealed-secret.js';

const key = randomBytes(32);

it('opens what it has sealed, for its owner', () => {
  const sealed = seal(key, '1812', 'zażółć');
  expect(unseal(key, '1812', sealed)).toBe('zażółć');
  expect(sealed.toString('latin1')).not.toContain('za');
  expect(seal(key, '1812', 'zażółć').equals(sealed)).toBe(false);
});

it.each([
  ['another key', randomBytes(32), '1812', (sealed: Buffer) => sealed],
  ['another owner', key, '1414', (sealed: Buffer) => sealed],
  ['a changed text', key, '1812', (sealed: Buffer) => Buffer.concat([sealed, Buffer.from('x')])],
  ['half of it', key, '1812', (sealed: Buffer) => sealed.subarray(0, 20)],
  ['nothing', key, '1812', () => Buffer.alloc(0)],
])('does not open with %s', (_, other, owner, change) => {
  expect(unseal(other, owner, change(seal(key, '1812', 'secret')))).toBeUndefined();
});
