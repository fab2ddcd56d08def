import { type Browser, type CDPSession, chromium } from '@playwright/test';
import type { Person } from './data.ts';
import { median, type Shot, sustained } from './load.ts';
import { type BenchProcess, start } from './server.ts';

/** A slow telephone on a slow network. */
const SLOW = { cpu: 4, latency: 150, bytesPerSecond: (1.6 * 1024 * 1024) / 8 };
const LOOKS = 5;
const LANES = 16;
const ROUNDS = 10;
const ROUND_MS = 1_000;

export interface PageFigures {
  /** From one web process, the api beside it. */
  perSecond: number[];
  errors: number;
  /** Megabytes the web process holds after the load. */
  memory: number | undefined;
  /** Bytes as they travel, packed. */
  bytes: number;
  scriptBytes: number;
  requests: number;
  /** Milliseconds to the largest contentful paint of each look, each on a cold cache. */
  paints: number[];
  /** Cards of dates, buttons to save: what there is without JavaScript. */
  withoutScript: { dates: number; saves: boolean };
}

/** The participant's page as a phone gets it, and how many of them one web process makes. */
export async function measurePage(api: BenchProcess, people: readonly Person[]): Promise<PageFigures> {
  const web = await start('apps/web/server.mjs', { API_URL: `http://127.0.0.1:${api.port}` });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  });
  const addressOf = ({ token }: Person) => `http://127.0.0.1:${web.port}/p/${token}`;
  try {
    const looks = [];
    for (const person of people.slice(0, LOOKS)) looks.push(await look(browser, addressOf(person)));
    const withoutScript = await lookWithoutScript(browser, addressOf(people[LOOKS]!));
    let turn = 0;
    const page = (): Shot => {
      const { token } = people[turn++ % people.length]!;
      const headers = {
        'accept-encoding': 'gzip',
        'x-forwarded-for': `198.18.${token.charCodeAt(10)}.${token.charCodeAt(12)}`,
      };
      return { path: `/p/${token}`, method: 'GET', headers, accept: (status) => status === 200 };
    };
    await sustained(web.port, page, LANES, 3_000);
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++)
      rounds.push(await sustained(web.port, page, LANES, ROUND_MS));
    return {
      perSecond: rounds.map(({ perSecond }) => perSecond),
      errors: rounds.reduce((sum, { errors }) => sum + errors, 0),
      memory: web.memory(),
      bytes: median(looks.map(({ bytes }) => bytes)),
      scriptBytes: median(looks.map(({ scriptBytes }) => scriptBytes)),
      requests: median(looks.map(({ requests }) => requests)),
      paints: looks.map(({ paint }) => paint),
      withoutScript,
    };
  } finally {
    await browser.close();
    await web.stop();
  }
}

/** One look with nothing cached, by the means of the browser's own tools. */
async function look(browser: Browser, address: string) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latency,
    downloadThroughput: SLOW.bytesPerSecond,
    uploadThroughput: SLOW.bytesPerSecond,
  });
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
  const received = countReceived(tools);
  await page.goto(address, { waitUntil: 'networkidle' });
  const paint = await page.evaluate<number>(`new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
      .observe({ type: 'largest-contentful-paint', buffered: true });
  })`);
  await context.close();
  return { ...received(), paint };
}

function countReceived(tools: CDPSession) {
  const kinds = new Map<string, string>();
  let [bytes, scriptBytes, requests] = [0, 0, 0];
  tools.on('Network.responseReceived', ({ requestId, type }) => void kinds.set(requestId, type));
  tools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    requests += 1;
    bytes += encodedDataLength;
    if (kinds.get(requestId) === 'Script') scriptBytes += encodedDataLength;
  });
  return () => ({ bytes, scriptBytes, requests });
}

async function lookWithoutScript(browser: Browser, address: string) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const dates = await page
    .getByRole('group')
    .filter({ has: page.getByRole('radio') })
    .count();
  await page.getByRole('radio').first().check({ force: true });
  await page.getByRole('button', { name: 'Zapisz' }).click();
  const saves = /[?&]saved/.test(page.url());
  await context.close();
  return { dates, saves };
}

/** The figures as lines, each with whether its aim is met. */
export function told(figures: PageFigures): [text: string, met: boolean][] {
  const { perSecond, errors, memory, bytes, scriptBytes, requests, paints, withoutScript } = figures;
  const kilo = (count: number) => `${(count / 1024).toFixed(1)} KB`;
  const rate = median(perSecond);
  const range = `${Math.min(...perSecond).toFixed(0)}–${Math.max(...perSecond).toFixed(0)}`;
  return [
    [
      `a participant's page of ${withoutScript.dates} dates without JavaScript: complete, and an answer ${withoutScript.saves ? 'saved' : 'not saved'}; with it ${kilo(scriptBytes)} of script; aim ≤ 90 KB`,
      withoutScript.dates > 0 && withoutScript.saves && scriptBytes <= 90 * 1024,
    ],
    [
      `the whole page: ${kilo(bytes)} in ${requests} requests; aim ≤ 200 KB in ≤ 12`,
      bytes <= 200 * 1024 && requests <= 12,
    ],
    [
      `its largest contentful paint, cold cache, 4 times slower processor, 1.6 Mbit/s, 150 ms: ${median(paints).toFixed(0)} ms (${paints.map((paint) => paint.toFixed(0)).join(', ')}); aim ≤ 1,200 ms`,
      median(paints) <= 1_200,
    ],
    [
      `participants' pages from one web process: ${rate.toFixed(0)}/s (${range} over ${perSecond.length} rounds; ${errors} errors, ${memory} MB); aim ≥ 300/s`,
      rate >= 300 && errors === 0,
    ],
  ];
}
