import { tooOldNode } from './node-floor.js';

/** What every process reads from its environment. A missing required setting stops the boot with its name. */
export interface ProductSettings {
  databaseUrl: string;
  databasePoolSize: number;
  redisUrl: string;
  queuePrefix: string;
  /** Public address of the web app, the base of every link in a mail. */
  webUrl: string;
  /** 32 bytes under which counties' secrets are sealed. Without, no county can have a provider of identity. */
  secretsKey?: Buffer;
  host: string;
  port: number;
}

/** The settings of this process; it ends with a sentence when one is missing, or its Node.js is too old. */
export function settingsOfProcess<Settings>(read: (env: NodeJS.ProcessEnv) => Settings): Settings {
  try {
    const fault = tooOldNode(process.versions.node);
    if (fault) throw new Error(fault);
    return read(process.env);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

/** @param usualPort where the process listens unless PORT says otherwise */
export function readProductSettings(env: NodeJS.ProcessEnv, usualPort: number): ProductSettings {
  return {
    databaseUrl: required(env, 'DATABASE_URL'),
    databasePoolSize: count(env, 'DATABASE_POOL_SIZE', 10),
    redisUrl: required(env, 'REDIS_URL'),
    queuePrefix: env.QUEUE_PREFIX ?? '{beczka}',
    webUrl: webUrl(env),
    ...(env.SECRETS_KEY && { secretsKey: secretsKey(env) }),
    host: env.HOST ?? '127.0.0.1',
    port: count(env, 'PORT', usualPort),
  };
}

/** @throws naming the variable when it is not set, or holds the password of the example still */
export function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set; see .env.example.`);
  if (value.includes('change-me'))
    throw new Error(`${name} holds the example's password; set one of your own.`);
  return value;
}

/** Whether people elsewhere are served, and not only whoever sits at this machine. */
export const isDeployed = (webUrl: string): boolean =>
  !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(webUrl).hostname);

function secretsKey(env: NodeJS.ProcessEnv): Buffer {
  const key = Buffer.from(required(env, 'SECRETS_KEY'), 'base64');
  if (key.length !== 32) throw new Error('SECRETS_KEY is not 32 bytes in base64: openssl rand -base64 32');
  return key;
}

function webUrl(env: NodeJS.ProcessEnv): string {
  const url = required(env, 'WEB_URL');
  if (!/^https?:/.test(URL.parse(url)?.protocol ?? ''))
    throw new Error('WEB_URL is not an address of a website.');
  if (isDeployed(url) && !url.startsWith('https:')) {
    throw new Error('WEB_URL must be an https address: links and sessions may not travel in the clear.');
  }
  return url;
}

function count(env: NodeJS.ProcessEnv, name: string, usual: number): number {
  const given = Number(env[name] || usual);
  if (!Number.isInteger(given) || given < 1) throw new Error(`${name} is not a whole number from 1.`);
  return given;
}
