/** What the process reads from its environment. A missing required setting stops the boot with its name. */
export interface ApiSettings {
  databaseUrl: string;
  databasePoolSize: number;
  redisUrl: string;
  queuePrefix: string;
  /** Public address of the web app, the base of every link in a mail. */
  webUrl: string;
  host: string;
  port: number;
  /** Serves the GraphQL explorer at /explorer. Off unless asked for. */
  explorer: boolean;
}

export function readSettings(env: NodeJS.ProcessEnv): ApiSettings {
  const required = (name: string): string => {
    const value = env[name];
    if (!value) throw new Error(`${name} is not set; see .env.example.`);
    return value;
  };
  return {
    databaseUrl: required('DATABASE_URL'),
    databasePoolSize: Number(env.DATABASE_POOL_SIZE ?? 10),
    redisUrl: required('REDIS_URL'),
    queuePrefix: env.QUEUE_PREFIX ?? '{beczka}',
    webUrl: required('WEB_URL'),
    host: env.HOST ?? '127.0.0.1',
    port: Number(env.PORT ?? 3001),
    explorer: env.EXPLORER === '1',
  };
}
