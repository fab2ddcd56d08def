import 'reflect-metadata';
import { readSettings } from './settings.js';
import { createWorker, serveHealth } from './worker.js';

const settings = readSettings(process.env);
const app = await createWorker(settings);
serveHealth(app, settings);
console.log(`worker at work, health on ${settings.host}:${settings.port}`);
