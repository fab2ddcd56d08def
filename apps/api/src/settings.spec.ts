import { readSettings } from './settings.js';

const env = { DATABASE_URL: 'postgres://db', REDIS_URL: 'redis://redis' };

it.each(['EXPLORER', 'ANY_OPERATION'])('%s is for a machine of one’s own', (name) => {
  const at = (WEB_URL: string) => () => readSettings({ ...env, WEB_URL, [name]: '1' });
  expect(at('https://beczka.example.org')).toThrow(name);
  expect(at('http://localhost:3000')).not.toThrow();
});
