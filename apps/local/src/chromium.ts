import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Processes } from './processes.ts';
import { aptInstall, onPath } from './services/redis-binary.ts';

/** The browser without what draws windows: the same pages in little more than half the time. */
const SHELL = 'chromium-headless-shell';

const installed = (): string | undefined =>
  [
    process.env.CHROMIUM_PATH,
    onPath(SHELL),
    onPath('chromium'),
    onPath('chromium-browser'),
    onPath('google-chrome'),
    chromium.executablePath(),
  ].find((file) => file && existsSync(file));

/** A Chromium for the browser tests: as root, Debian's headless one; else the system's; else Playwright's download. */
export async function findChromium(processes: Processes): Promise<string> {
  if (!process.env.CHROMIUM_PATH && !onPath(SHELL) && process.getuid?.() === 0 && onPath('apt-get'))
    await aptInstall(processes, SHELL).catch(() => {});
  if (!installed())
    await processes
      .mustRun({ name: 'chromium', command: 'playwright', args: ['install', 'chromium'] })
      .catch(() => {});
  const found = installed();
  if (found) return found;
  throw new Error('The browser tests need Chromium and none could be installed; set CHROMIUM_PATH to one.');
}
