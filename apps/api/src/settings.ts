import { type ProductSettings, readProductSettings } from '@beczka/product';

export interface ApiSettings extends ProductSettings {
  /** Serves the GraphQL explorer at /explorer. Off unless asked for. */
  explorer: boolean;
}

export function readSettings(env: NodeJS.ProcessEnv): ApiSettings {
  return { ...readProductSettings(env, 3001), explorer: env.EXPLORER === '1' };
}
