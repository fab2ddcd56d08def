/**
 * The door: `node apps/local/run.mjs start | test | reset | season | bench | screens`, with nothing but Node ≥ 20.19 and npm.
 * Installs the packages when they are missing or changed, then hands over to the Node 24 that came with them.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const bin = join(root, 'node_modules', '.bin');
const stamp = join(root, 'node_modules', '.beczka-stamp');
const node = join(bin, 'node');

function giveUp(message) {
  console.error(message);
  process.exit(1);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  giveUp(`Beczka needs Node.js 20.19 or newer to start; this is ${process.versions.node}.`);
}
if (process.platform === 'win32') {
  giveUp('Beczka starts on Linux and macOS. On Windows, run the same command inside WSL.');
}

const environment = { ...process.env, PATH: bin + delimiter + process.env.PATH };
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
let child;
let asked;

// Ctrl-C reaches the whole terminal group and npm passes it on once more, so the same wish may come twice; the
// process below knows how to take that. This one only waits for it to finish.
for (const signal of signals) {
  process.on(signal, () => {
    asked = signal;
    child?.kill(signal);
  });
}

/** Runs to the end and returns the exit code; the channel lets the child notice when this process is killed. */
function run(command, args, { channel = false } = {}) {
  return new Promise((resolve) => {
    child = spawn(command, args, {
      cwd: root,
      env: environment,
      stdio: channel ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
    });
    child.on('error', (error) => giveUp(`${command} could not be run: ${error.message}`));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

const wanted = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package.json')))
    .update(existsSync(join(root, 'package-lock.json')) ? readFileSync(join(root, 'package-lock.json')) : '')
    .digest('hex');

if (!existsSync(node) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted()) {
  console.log('Installing packages (the first time takes a few minutes) …');
  const install = [
    'install',
    '--no-audit',
    '--no-fund',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts=false',
    '--loglevel=error',
  ];
  const startedAt = Date.now();
  const minutes = () => `${((Date.now() - startedAt) / 60_000).toFixed(1)} min`;
  const beat = process.stdout.isTTY
    ? undefined
    : setInterval(() => console.log(`  still installing, ${minutes()}`), 30_000);
  const npm = process.env.npm_execpath;
  const code = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...install])
    : await run('npm', install);
  clearInterval(beat);
  if (asked) process.exit(130);
  if (code !== 0) giveUp(`npm install failed (exit code ${code}); its own messages are above.`);
  if (!existsSync(node))
    giveUp('npm install left no node_modules/.bin/node. Are install scripts switched off?');
  writeFileSync(stamp, wanted());
}

/** The parents up to npm, which runs scripts through a shell. */
function lineage() {
  try {
    const [, comm, parent] = /^\d+ \((.*)\) \S (\d+)/s.exec(
      readFileSync(`/proc/${process.ppid}/stat`, 'utf8'),
    );
    return /^(ba|da|z)?sh$/.test(comm) ? `${process.ppid} ${parent}` : `${process.ppid}`;
  } catch {
    return `${process.ppid}`;
  }
}

if (process.env.npm_lifecycle_event) {
  // npm killed outright passes nothing on: without this, the stack would run on with nobody to stop it.
  const atFirst = lineage();
  setInterval(() => lineage() !== atFirst && child.connected && child.disconnect(), 1000).unref();
}
const main = join(root, 'apps', 'local', 'src', 'main.ts');
process.exit(await run(node, [main, ...process.argv.slice(2)], { channel: true }));
