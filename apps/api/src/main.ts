import 'reflect-metadata';
import { settingsOfProcess } from '@beczka/product';
import { createApi } from './app.js';
import { readSettings } from './settings.js';

const settings = settingsOfProcess(readSettings);
const app = await createApi(settings);
await app.listen(settings.port, settings.host);
console.log(`api listens on ${settings.host}:${settings.port}`);
