import 'reflect-metadata';
import { createApi } from './app.js';
import { readSettings } from './settings.js';

const settings = readSettings(process.env);
const app = await createApi(settings);
await app.listen(settings.port, settings.host);
console.log(`api listens on ${settings.host}:${settings.port}`);
