import 'reflect-metadata';
import { settingsOfProcess } from '@beczka/product';
import { readSettings } from './settings.js';
import { createWorker, serveHealth } from './worker.js';

const settings = settingsOfProcess(readSettings);
const app = await createWorker(settings);
serveHealth(app, settings);
console.log(`worker at work, health on ${settings.host}:${settings.port}`);
