export { createApi } from './app.js';
export { readSettings, type ApiSettings } from './settings.js';
