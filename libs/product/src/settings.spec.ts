import { tooOldNode } from './node-floor.js';
import { readProductSettings } from './settings.js';

const env = {
  DATABASE_URL: 'postgres://db',
  REDIS_URL: 'redis://redis',
  WEB_URL: 'https://beczka.example.org',
};

describe('settings of a process', () => {
  it('are few: the rest has defaults', () => {
    expect(readProductSettings(env, 3001)).toEqual({
      databaseUrl: 'postgres://db',
      databasePoolSize: 10,
      redisUrl: 'redis://redis',
      queuePrefix: '{beczka}',
      webUrl: 'https://beczka.example.org',
      host: '127.0.0.1',
      port: 3001,
    });
  });

  it.each(Object.keys(env))('cannot do without %s', (name) => {
    expect(() => readProductSettings({ ...env, [name]: '' }, 3001)).toThrow(`${name} is not set`);
  });

  it.each([
    ['the example’s password', 'DATABASE_URL', 'postgres://beczka_app:change-me@db/beczka', /DATABASE_URL/],
    ['a website in the clear', 'WEB_URL', 'http://beczka.example.org', /https/],
    ['a website by name alone', 'WEB_URL', 'beczka.example.org', /not an address/],
    ['another kind of address', 'WEB_URL', 'ftp://beczka.example.org', /not an address/],
    ['no connections', 'DATABASE_POOL_SIZE', '0', /DATABASE_POOL_SIZE/],
    ['half a connection', 'DATABASE_POOL_SIZE', '1.5', /DATABASE_POOL_SIZE/],
    ['a port in words', 'PORT', 'three thousand', /PORT/],
  ])('refuse %s', (_, name, value, fault) => {
    expect(() => readProductSettings({ ...env, [name]: value }, 3001)).toThrow(fault);
  });

  it.each([
    ['WEB_URL', 'http://localhost:3000'],
    ['WEB_URL', 'http://127.0.0.1:3000'],
    ['WEB_URL', 'http://[::1]:3000'],
    ['DATABASE_POOL_SIZE', ''],
  ])('take %s=%s', (name, value) => {
    expect(() => readProductSettings({ ...env, [name]: value }, 3001)).not.toThrow();
  });
});

it.each([
  ['20.20.2', true],
  ['23.11.0', true],
  ['24.0.0', false],
  ['26.1.0', false],
])('Node.js %s is too old: %s', (version, tooOld) => {
  expect(tooOldNode(version) !== undefined).toBe(tooOld);
});
