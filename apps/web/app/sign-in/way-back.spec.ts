import { wayBack, wayBackTo } from './way-back.js';

const asked = (path: string) =>
  wayBack(
    new Request('http://localhost/sign-in', { headers: { cookie: `a=b; ${wayBackTo(path).split(';')[0]}` } }),
  );

it.each([
  ['/c/1812/participants/new', '/c/1812/participants/new'],
  ['/account', '/account'],
  ['/operator/counties', '/operator/counties'],
  ['/c', '/c'],
  ['//elsewhere.example.org/c', '/c'],
  ['/c/../sign-out', '/c'],
  ['/c/1812\r\nSet-Cookie: x=y', '/c'],
  ['/p/1812-abc', '/c'],
  ['https://elsewhere.example.org/', '/c'],
])('from %s leads to %s', (path, back) => {
  expect(asked(path)).toBe(back);
});

it('leads nowhere that a stranger has written into the cookie', () => {
  const cookie = 'beczka_way_back=//elsewhere.example.org';
  expect(wayBack(new Request('http://localhost/sign-in', { headers: { cookie } }))).toBeUndefined();
});
