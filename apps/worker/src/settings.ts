import { isDeployed, type ProductSettings, readProductSettings, required } from '@beczka/product';

export interface WorkerSettings extends ProductSettings {
  smtpUrl: string;
  /** The From of every mail: `Beczka <beczka@example.org>`. */
  mailFrom: string;
  /** How often due rows are looked for, in milliseconds. */
  sweepEveryMs: number;
}

export function readSettings(env: NodeJS.ProcessEnv): WorkerSettings {
  const product = readProductSettings(env, 3003);
  return {
    ...product,
    smtpUrl: required(env, 'SMTP_URL'),
    mailFrom: isDeployed(product.webUrl)
      ? required(env, 'MAIL_FROM')
      : (env.MAIL_FROM ?? 'Beczka <beczka@example.org>'),
    sweepEveryMs: Number(env.SWEEP_EVERY_MS ?? 5_000),
  };
}
