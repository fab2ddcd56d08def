import { isDeployed, type ProductSettings, readProductSettings } from '@beczka/product';
import { type MailSettings, readMailSettings } from './mail-settings.js';

export interface WorkerSettings extends ProductSettings, MailSettings {
  /** How often due rows are looked for, in milliseconds. */
  sweepEveryMs: number;
}

export function readSettings(env: NodeJS.ProcessEnv): WorkerSettings {
  const product = readProductSettings(env, 3003);
  return {
    ...product,
    ...readMailSettings(
      isDeployed(product.webUrl) ? env : { MAIL_FROM: 'Beczka <beczka@example.org>', ...env },
    ),
    sweepEveryMs: Number(env.SWEEP_EVERY_MS ?? 5_000),
  };
}
