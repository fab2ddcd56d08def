import { startDemoStack } from './demo-stack.ts';
import { stackFolder } from './folders.ts';
import { launch } from './launch.ts';
import { build, migrate } from './prepare.ts';
import { startServices } from './services.ts';

/** A Tuesday before noon, in the middle of a poll: pictures taken another year show the same. */
const STILL_AT = '2026-11-24T11:00:00+01:00';

/** `npm run screens`: pictures of every page, into docs/screens. @returns the exit code */
export async function screens(args: string[]): Promise<number> {
  const code = await launch(
    stackFolder('screens'),
    async (current) => {
      const { processes } = current;
      await build(processes);
      const services = await startServices(current, { durable: false });
      await migrate(processes, services);
      return await processes.run({
        name: 'screens',
        command: 'playwright',
        args: ['test', '-c', 'test/screens/playwright.config.ts', '--reporter=list', ...args],
        env: await startDemoStack(current, services, STILL_AT),
        onConsole: true,
      });
    },
    { throwAway: true },
  );
  if (code === undefined) throw new Error('Another run of this command is under way.');
  return code;
}
