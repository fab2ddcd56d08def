import { noSessionCookie, readSessionCookie, sessionCookie } from './session-cookie.js';

describe('the session cookie', () => {
  it.each([
    ['beczka_session=abc', 'abc'],
    ['theme=dark; beczka_session=abc; lang=pl', 'abc'],
    ['theme=dark;beczka_session=abc', 'abc'],
    ['my_beczka_session=abc', undefined],
    ['beczka_session=', undefined],
    ['beczka_session', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j holds the token %j', (header, token) => {
    expect(readSessionCookie(header, { secure: false })).toBe(token);
  });

  it('is read back as it was set, and is gone once it is taken away', () => {
    const set = sessionCookie('abc', new Date('2026-12-16T09:00:00Z'), { secure: false });
    expect(set).toBe(
      'beczka_session=abc; Path=/; Expires=Wed, 16 Dec 2026 09:00:00 GMT; HttpOnly; SameSite=Lax',
    );
    expect(readSessionCookie(set, { secure: false })).toBe('abc');
    expect(readSessionCookie(noSessionCookie({ secure: true }), { secure: true })).toBeUndefined();
  });

  it('bears the name over TLS that a browser takes from no neighbour, and no other counts there', () => {
    const set = sessionCookie('abc', new Date('2026-12-16T09:00:00Z'), { secure: true });
    expect(set).toBe(
      '__Host-beczka_session=abc; Path=/; Expires=Wed, 16 Dec 2026 09:00:00 GMT; HttpOnly; SameSite=Lax; Secure',
    );
    expect(readSessionCookie(set, { secure: true })).toBe('abc');
    expect(readSessionCookie('beczka_session=abc', { secure: true })).toBeUndefined();
  });
});
