import { stripVTControlCharacters } from 'node:util';

const spinner = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';

/**
 * Runs one step and shows it: on a terminal as a line that counts the seconds, elsewhere as a line before and after.
 * `note` changes what the line says about where the work has got to.
 */
export async function step<T>(label: string, work: (note: (text: string) => void) => Promise<T>): Promise<T> {
  const { stdout } = process;
  const startedAt = Date.now();
  const seconds = () => `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
  let detail = '';
  let frame = 0;
  const draw = () => {
    const line = `${spinner[frame++ % spinner.length]} ${label} … ${seconds()}${detail && `  ${detail}`}`;
    stdout.write(`\r\x1b[2K${line.slice(0, (stdout.columns ?? 80) - 1)}`);
  };
  const timer = stdout.isTTY ? setInterval(draw, 100) : undefined;
  if (!timer) console.log(`  ${label} …`);
  const end = (mark: string) => {
    clearInterval(timer);
    if (timer) stdout.write('\r\x1b[2K');
    console.log(`${mark} ${label}, ${seconds()}`);
  };
  try {
    const result = await work((text) => {
      detail = stripVTControlCharacters(text).trim();
    });
    end('✓');
    return result;
  } catch (error) {
    end('✗');
    throw error;
  }
}
