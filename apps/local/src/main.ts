/** `node apps/local/src/main.ts <command>`, as `run.mjs` calls it once the packages are there. */
import { reset } from './reset.ts';
import { start } from './start.ts';
import { test } from './test.ts';
import { screens } from './screens.ts';
import { runWithServices } from './with-services.ts';

const [command = 'start', ...args] = process.argv.slice(2);
const commands: Record<string, () => Promise<number>> = {
  start,
  reset,
  test: () => test(args),
  season: () => runWithServices('season', 'apps/local/src/demo/season.ts', args),
  screens: () => screens(args),
  bench: () => runWithServices('bench', 'test/bench/main.ts', args),
};

const run = commands[command];
if (run) {
  process.exitCode = await run().catch((error: Error) => {
    console.error(error.message);
    return 1;
  });
} else {
  console.error(`There is no command "${command}": ${Object.keys(commands).join(', ')}.`);
  process.exitCode = 1;
}
process.exit();
