import { type ProductSettings, readProductSettings } from '@beczka/product';

export interface ApiSettings extends ProductSettings {
  /** Serves the GraphQL explorer at /explorer, and any document. Off unless asked for. */
  explorer: boolean;
  /** Serves any document, not only the web app's registered operations: for programs that measure or replay. */
  anyOperation: boolean;
  /** Addresses and networks whose `X-Forwarded-For` is believed; `loopback` and `uniquelocal` name the usual ones. */
  trustedProxies: string[];
}

export function readSettings(env: NodeJS.ProcessEnv): ApiSettings {
  return {
    ...readProductSettings(env, 3001),
    explorer: env.EXPLORER === '1',
    anyOperation: env.ANY_OPERATION === '1',
    trustedProxies: (env.TRUSTED_PROXIES ?? '').split(/[\s,]+/).filter(Boolean),
  };
}
