import { tooOldNode } from './node-floor.js';

/** What every process reads from its environment. A missing required setting stops the boot with its name. */
export interface ProductSettings {
  databaseUrl: string;
  databasePoolSize: number;
  redisUrl: string;
  queuePrefix: string;
  /** Public address of the web app, the base of every link in a mail. */
  webUrl: string;
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
    databasePoolSize: Number(env.DATABASE_POOL_SIZE || 10),
    redisUrl: required(env, 'REDIS_URL'),
    queuePrefix: env.QUEUE_PREFIX ?? '{beczka}',
    webUrl: required(env, 'WEB_URL'),
    host: env.HOST ?? '127.0.0.1',
    port: Number(env.PORT ?? usualPort),
  };
}

/** @throws naming the variable when it is not set */
export function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set; see .env.example.`);
  return value;
}
