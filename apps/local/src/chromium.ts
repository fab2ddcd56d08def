import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Processes } from './processes.ts';
import { aptInstall, onPath } from './services/redis-binary.ts';

const installed = (): string | undefined =>
  [
    process.env.CHROMIUM_PATH,
    onPath('chromium'),
    onPath('chromium-browser'),
    onPath('google-chrome'),
    chromium.executablePath(),
  ].find((file) => file && existsSync(file));

/** A Chromium for the browser tests: the system's; else, as root, Debian's package; else Playwright's own download. */
export async function findChromium(processes: Processes): Promise<string> {
  const attempts = [
    async () => {
      if (process.getuid?.() === 0 && onPath('apt-get')) await aptInstall(processes, 'chromium');
    },
    () => processes.mustRun({ name: 'chromium', command: 'playwright', args: ['install', 'chromium'] }),
  ];
  for (const attempt of attempts) {
    const found = installed();
    if (found) return found;
    await attempt().catch(() => {});
  }
  const found = installed();
  if (found) return found;
  throw new Error('The browser tests need Chromium and none could be installed; set CHROMIUM_PATH to one.');
}
