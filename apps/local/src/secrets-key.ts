import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StackFolder } from './folders.ts';

/** The key under which this stack seals secrets: made at its first start, kept beside its data. */
export function secretsKey({ top }: StackFolder): string {
  const file = join(top, 'secrets-key');
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return readFileSync(file, 'utf8').trim();
}
