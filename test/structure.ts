/**
 * The file vocabulary of the libs is closed: a noun in a few files of known kinds, pure rules by their own name; a lib
 * that has grown holds a folder a noun. And the image is told of every package.
 * Run by lint: `node test/structure.ts`.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const KINDS = [
  'entity',
  'inputs',
  'service',
  'resolver',
  'loader',
  'jobs',
  'errors',
  'messages',
  'module',
  'spec',
  'fixture',
  'options',
  'decorators',
  'guard',
];
/** More than this nobody looks through. */
const MOST_IN_A_FOLDER = 30;
const JUNK_DRAWERS = /^(common|shared|utils?|core|helpers?|misc)(\.|$)/;

const root = join(import.meta.dirname, '..');
const faults: string[] = [];
const folders = new Map<string, number>();
for (const file of globSync('{apps,libs}/*/{src,app}/**/*.{ts,tsx}', { cwd: root })) {
  if (/\/(gql|node_modules|dist|build)\//.test(file)) continue;
  const name = basename(file).replace(/\.tsx?$/, '');
  if (file.split('/').some((part) => JUNK_DRAWERS.test(part)))
    faults.push(`${file}: name it after what is in it`);
  if (!file.startsWith('libs/')) continue;
  if (file.split('/').length > 5) faults.push(`${file}: a noun's folder is flat`);
  folders.set(dirname(file), (folders.get(dirname(file)) ?? 0) + 1);
  const [noun = '', kind, rest] = name.split('.');
  if (!/^[a-z][a-z0-9-]*$/.test(noun)) faults.push(`${file}: file names are singular nouns in kebab-case`);
  if (kind && !KINDS.includes(kind))
    faults.push(`${file}: .${kind}.ts is not among the known kinds (${KINDS.join(', ')})`);
  if (rest && rest !== 'spec') faults.push(`${file}: one kind a file`);
}
for (const [folder, files] of folders) {
  if (files > MOST_IN_A_FOLDER) faults.push(`${folder}: ${files} files; cut it by nouns`);
}
const dockerfile = readFileSync(join(root, 'docker/Dockerfile'), 'utf8');
for (const file of globSync('{apps,libs}/*/package.json', { cwd: root })) {
  if (!dockerfile.includes(`COPY ${file} `))
    faults.push(`${file}: docker/Dockerfile does not copy it before it installs`);
}
for (const fault of faults) console.error(fault);
console.log(faults.length ? `structure: ${faults.length} faults` : 'structure: sound');
process.exitCode = faults.length ? 1 : 0;
