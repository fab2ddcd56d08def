import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { guardedFetch, isLoopback, isPublic } from './guarded-fetch.js';

it.each([
  ['83.12.7.4', true],
  ['2a02:a310::1', true],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['127.0.0.1', false],
  ['169.254.169.254', false],
  ['172.31.255.255', false],
  ['172.32.0.1', true],
  ['192.168.1.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['::ffff:10.0.0.1', false],
  ['::ffff:83.12.7.4', false],
  ['64:ff9b::a00:1', false],
  ['2002:a00:1::', false],
  ['fd00::1', false],
  ['fe80::1', false],
  ['ff02::1', false],
])('%s is on the internet: %s', (address, expected) => {
  expect(isPublic(address)).toBe(expected);
});

it.each([
  ['http://localhost:3000', true],
  ['http://127.0.0.2', true],
  ['http://[::1]:1', true],
  ['https://localhost.example.org', false],
  ['https://10.0.0.1', false],
])('%s is this machine: %s', (url, expected) => {
  expect(isLoopback(new URL(url))).toBe(expected);
});

describe('a fetch of what somebody has named', () => {
  let server: Server;
  let port: number;
  let asked: number;
  const options = { method: 'GET', headers: {}, body: undefined, redirect: 'manual' } as const;

  beforeAll(async () => {
    server = createServer(({ url }, response) => {
      asked++;
      if (url === '/away') response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
      else response.end(url === '/large' ? Buffer.alloc(600 * 1024) : 'hello');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  beforeEach(() => (asked = 0));
  afterAll(() => server.close());

  it.each([
    'http://127.0.0.1',
    'http://localhost',
    'https://127.0.0.1',
    'https://localhost',
    'https://[::1]',
    'https://2130706433',
    'ftp://localhost',
  ])('does not reach %s of a deployment', async (origin) => {
    await expect(guardedFetch(false)(`${origin}:${port}/`, options)).rejects.toThrow(/not on the internet/);
    expect(asked).toBe(0);
  });

  it('reaches this machine where the website is on it too, but no neighbour', async () => {
    const fetched = await guardedFetch(true)(`http://localhost:${port}/`, options);
    expect(await fetched.text()).toBe('hello');
    await expect(guardedFetch(true)('https://192.168.0.1/', options)).rejects.toThrow(/not on the internet/);
    await expect(guardedFetch(true)('http://83.12.7.4/', options)).rejects.toThrow(/not on the internet/);
  });

  it('goes nowhere else, and reads no more than it must', async () => {
    expect((await guardedFetch(true)(`http://localhost:${port}/away`, options)).status).toBe(302);
    expect(asked).toBe(1);
    await expect(guardedFetch(true)(`http://localhost:${port}/large`, options)).rejects.toThrow(/More than/);
  });
});
