import { isDeployed, type ProductSettings, readProductSettings } from '@beczka/product';

export interface ApiSettings extends ProductSettings {
  /** Serves the GraphQL explorer at /explorer, and any document. Off unless asked for. */
  explorer: boolean;
  /** Serves any document, not only the web app's registered operations: for programs that measure or replay. */
  anyOperation: boolean;
  /** Addresses and networks whose `X-Forwarded-For` is believed; `loopback` and `uniquelocal` name the usual ones. */
  trustedProxies: string[];
}

/** @throws naming what is missing, or what only a developer's own machine may have */
export function readSettings(env: NodeJS.ProcessEnv): ApiSettings {
  const product = readProductSettings(env, 3001);
  for (const name of ['EXPLORER', 'ANY_OPERATION']) {
    if (env[name] === '1' && isDeployed(product.webUrl)) {
      throw new Error(`${name} opens the API to any document; a deployment goes without.`);
    }
  }
  return {
    ...product,
    explorer: env.EXPLORER === '1',
    anyOperation: env.ANY_OPERATION === '1',
    trustedProxies: (env.TRUSTED_PROXIES ?? '').split(/[\s,]+/).filter(Boolean),
  };
}
