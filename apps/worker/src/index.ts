export { createWorker, serveHealth } from './worker.js';
export { readMailSettings } from './mail-settings.js';
export { readSettings, type WorkerSettings } from './settings.js';
