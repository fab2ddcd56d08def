import { defineConfig } from '@playwright/test';

/** Run by `npm run screens`, which starts the demo on a clock that stands still. */
export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: '../../.local/screens/browser',
  workers: 1,
  timeout: 120_000,
  use: {
    baseURL: process.env.WEB_URL,
    locale: 'pl-PL',
    timezoneId: 'Europe/Warsaw',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'],
    },
  },
});
