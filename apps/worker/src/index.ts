export { createWorker, serveHealth } from './worker.js';
export { readSettings, type WorkerSettings } from './settings.js';
