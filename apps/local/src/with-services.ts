import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';
import { root, stackFolder } from './folders.ts';
import { launch } from './launch.ts';
import { build, migrate } from './prepare.ts';
import { environmentOf, startServices } from './services.ts';

/**
 * Runs a program on services and an empty, migrated database of its own, which are thrown away afterwards. Postgres
 * waits for the disk here, so that what is measured is what a county would get.
 * @returns the program's exit code
 */
export async function runWithServices(
  name: 'season' | 'bench',
  program: string,
  args: string[],
): Promise<number> {
  if (!existsSync(join(root, program))) throw new Error(`There is no ${program}.`);
  const code = await launch(
    stackFolder(name),
    async (current) => {
      const { processes } = current;
      await build(processes);
      const services = await startServices(current, { durable: true });
      await migrate(processes, services);
      const env = {
        ...environmentOf(services),
        WEB_URL: 'http://localhost:3000',
        NODE_ENV: 'production',
        ...(name === 'bench' && { CHROMIUM_PATH: await findChromium(processes) }),
      };
      return await processes.run({
        name,
        command: process.execPath,
        args: [program, ...args],
        env,
        onConsole: true,
      });
    },
    { throwAway: true },
  );
  if (code === undefined)
    throw new Error(`Another run of this command is under way in ${stackFolder(name).top}.`);
  return code;
}
