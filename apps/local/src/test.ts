import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startDemoStack } from './demo-stack.ts';
import { stackFolder } from './folders.ts';
import { type Launch, launch } from './launch.ts';
import { build, migrate } from './prepare.ts';
import { environmentOf, type Services, startServices } from './services.ts';
import { type Counts, countJest, countPlaywright, oneIf, settle, total } from './test-counts.ts';

const parts = ['lint', 'types', 'unit', 'integration', 'e2e'] as const;
type Part = (typeof parts)[number];

/**
 * `npm test [-- --only unit,integration] [pattern …]`: the checks in order, each on throw-away data, whatever became
 * of the one before; the last line counts them all.
 */
export async function test(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { only: { type: 'string' } },
    allowPositionals: true,
  });
  const chosen = values.only?.split(',') ?? [...parts];
  const unknown = chosen.filter((name) => !(parts as readonly string[]).includes(name));
  if (unknown.length > 0)
    throw new Error(`There is no ${unknown.join(', ')}; --only takes ${parts.join(', ')}.`);

  const counts: Counts[] = [];
  const run = async (current: Launch) => {
    await runParts(
      current,
      parts.filter((part) => chosen.includes(part)),
      positionals,
      counts,
    );
    return 0;
  };
  const code = await launch(stackFolder('test'), run, { throwAway: true });
  if (code === undefined) throw new Error(`Another test run is under way in ${stackFolder('test').top}.`);
  if (code !== 0) counts.push(oneIf(false));
  const { passed, failed, skipped } = total(counts);
  if (skipped > 0) console.log(`\n${skipped} skipped`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return code !== 0 ? code : Number(failed > 0);
}

async function runParts(
  current: Launch,
  chosen: Part[],
  patterns: string[],
  counts: Counts[],
): Promise<void> {
  const { processes, folder } = current;
  const reports = join(folder.top, 'reports');
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });

  const needsServices = chosen.includes('integration') || chosen.includes('e2e');
  let services: Services | undefined;
  // Lint needs the build as well: the rule on who may import whom reads the project graph that it leaves behind.
  if (needsServices || chosen.includes('lint')) await build(processes);
  if (needsServices) {
    services = await startServices(current, { durable: false });
    await migrate(processes, services);
  }

  const command = (name: string, program: string, args: string[], env?: NodeJS.ProcessEnv) =>
    processes.run({ name, command: program, args, env: { NX_DAEMON: 'false', ...env }, onConsole: true });
  const jest = async (project: string, maxWorkers: string, env?: NodeJS.ProcessEnv) => {
    const report = join(reports, `${project}.json`);
    const options = [
      '--disable-warning=ExperimentalWarning',
      '--experimental-vm-modules',
      'node_modules/jest/bin/jest.js',
    ];
    const args = [
      ...options,
      ...['--selectProjects', project, `--maxWorkers=${maxWorkers}`],
      ...['--json', `--outputFile=${report}`, ...patterns],
    ];
    return settle(await command(project, process.execPath, args, env), read(report, countJest));
  };

  const checks: Record<Part, () => Promise<Counts>> = {
    lint: async () => {
      const codes = [
        await command('lint', 'eslint', ['.']),
        await command('lint', process.execPath, ['test/structure.ts']),
      ];
      return oneIf(codes.every((code) => code === 0));
    },
    types: async () => {
      const codes = [
        await command('types', 'tsc', ['-p', '.']),
        await command('types', 'npm', ['run', 'typecheck', '--workspaces', '--if-present', '--silent']),
      ];
      return oneIf(codes.every((code) => code === 0));
    },
    unit: () => jest('unit', '100%'),
    // More files at a time than most machines have cores, for much of each is waiting.
    integration: () => jest('integration', '4', services && environmentOf(services)),
    e2e: async () => {
      const report = join(reports, 'e2e.json');
      const env = { ...(await startDemoStack(current, services)), PLAYWRIGHT_JSON_OUTPUT_NAME: report };
      const args = ['test', '-c', 'test/e2e/playwright.config.ts', '--reporter=list,json', ...patterns];
      return settle(await command('e2e', 'playwright', args, env), read(report, countPlaywright));
    },
  };
  const check = async (part: Part) => {
    const count = await checks[part]().catch((error: Error) => {
      console.error(error.message);
      return oneIf(false);
    });
    counts.push(count);
    console.log(`${count.failed > 0 ? '✗' : '✓'} ${part}`);
  };
  // What keeps one core busy runs beside its like; it has something to say only when it is done.
  const stages: Part[][] = [['lint', 'types'], ['unit'], ['integration'], ['e2e']];
  for (const stage of stages) {
    const together = stage.filter((part) => chosen.includes(part));
    if (together.length === 0) continue;
    console.log(`\n── ${together.join(', ')}`);
    await Promise.all(together.map(check));
  }
}

function read<Report>(file: string, count: (report: Report) => Counts): Counts | undefined {
  return existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
}
