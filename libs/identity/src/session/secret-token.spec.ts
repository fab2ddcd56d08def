import { countyOfToken, hashOf, isToken, newParticipantToken, newToken } from './secret-token.js';

describe('tokens', () => {
  it('are 256 bits that fit into an address, and never the same', () => {
    const tokens = Array.from({ length: 100 }, newToken);
    expect(tokens.every(isToken)).toBe(true);
    expect(new Set(tokens).size).toBe(100);
    expect(hashOf(tokens[0]!)).toHaveLength(32);
  });

  it('of participants name their county', () => {
    expect(countyOfToken(newParticipantToken('0201'))).toBe('0201');
  });

  it.each([
    '',
    'x',
    `0201${'a'.repeat(43)}`,
    `201-${'a'.repeat(43)}`,
    `0201-${'a'.repeat(44)}`,
    `0201-${'a'.repeat(43)}\n`,
  ])('of another shape name none: %j', (token) => {
    expect(countyOfToken(token)).toBeUndefined();
  });
});
