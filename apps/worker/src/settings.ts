/** What the process reads from its environment. A missing required setting stops the boot with its name. */
export interface WorkerSettings {
  databaseUrl: string;
  databasePoolSize: number;
  redisUrl: string;
  queuePrefix: string;
  smtpUrl: string;
  /** The From of every mail: `Beczka <beczka@example.org>`. */
  mailFrom: string;
  /** Public address of the web app, the base of every link in a mail. */
  webUrl: string;
  /** How often due rows are looked for, in milliseconds. */
  sweepEveryMs: number;
  host: string;
  port: number;
}

export function readSettings(env: NodeJS.ProcessEnv): WorkerSettings {
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
    smtpUrl: required('SMTP_URL'),
    mailFrom: env.MAIL_FROM ?? 'Beczka <beczka@example.org>',
    webUrl: required('WEB_URL'),
    sweepEveryMs: Number(env.SWEEP_EVERY_MS ?? 5_000),
    host: env.HOST ?? '127.0.0.1',
    port: Number(env.PORT ?? 3003),
  };
}
