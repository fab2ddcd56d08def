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
});

it.each([
  ['20.20.2', true],
  ['23.11.0', true],
  ['24.0.0', false],
  ['26.1.0', false],
])('Node.js %s is too old: %s', (version, tooOld) => {
  expect(tooOldNode(version) !== undefined).toBe(tooOld);
});
