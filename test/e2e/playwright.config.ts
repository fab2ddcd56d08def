import { defineConfig } from '@playwright/test';

/** Run by `npm test -- --only e2e`, which starts the whole service and says where it is. */
export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: '../../.local/test/browser',
  // More than most machines have cores: much of a journey is waiting for mail.
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: process.env.WEB_URL,
    locale: 'pl-PL',
    // Far from Poland: every page shows Polish time all the same.
    timezoneId: 'America/New_York',
    // A failed test is run again with `--trace on`: recording all of them is work for nothing.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    },
  },
});
