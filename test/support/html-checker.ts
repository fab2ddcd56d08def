import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const jar: string = createRequire(import.meta.url)('vnu-jar');

interface Complaint {
  url: string;
  type: 'error' | 'info' | 'non-document-error';
  message: string;
  extract?: string;
}

/** What is left as it is, and why. */
export type Exemption = readonly [message: RegExp, why: string];

/**
 * What the Nu HTML checker says against these documents, errors and warnings, a line each; in one run, for Java takes long to
 * begin. Without Java nothing is checked, which is said.
 * @param sources HTML by what it is called
 */
export async function htmlFaults(
  sources: ReadonlyMap<string, string>,
  exempt: readonly Exemption[] = [],
): Promise<string[]> {
  if (!(await hasJava())) {
    console.warn('There is no Java here: the HTML of the pages is not checked.');
    return [];
  }
  const folder = await mkdtemp(join(tmpdir(), 'beczka-html-'));
  try {
    const names = [...sources.keys()];
    const files = names.map((_, nth) => join(folder, `${nth}.html`));
    await Promise.all(files.map((file, nth) => writeFile(file, sources.get(names[nth]!)!)));
    const { stdout } = await run(
      'java',
      ['-Xss8m', '-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', ...files],
      { maxBuffer: 64 * 1024 * 1024 },
    );
    const { messages } = JSON.parse(stdout) as { messages: Complaint[] };
    const faults = messages
      .filter(({ message }) => !exempt.some(([pattern]) => pattern.test(message)))
      .map(({ url, message, extract = '' }) => {
        const name = names[Number(/(\d+)\.html$/.exec(url)?.[1])] ?? url;
        return `${name}: ${message} ${extract.replace(/\s+/g, ' ')}`;
      });
    return [...new Set(faults)];
  } finally {
    await rm(folder, { recursive: true });
  }
}

const hasJava = (): Promise<boolean> =>
  run('java', ['-version']).then(
    () => true,
    () => false,
  );
