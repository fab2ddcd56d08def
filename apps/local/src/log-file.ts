import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';

/** The last lines of a log. */
export function tail(file: string, lines = 25): string {
  if (!existsSync(file)) return '(no log)';
  const { size } = statSync(file);
  return readRange(file, Math.max(0, size - 16_384), size)
    .trimEnd()
    .split('\n')
    .slice(-lines)
    .join('\n');
}

/**
 * Whether a log line deserves the console: pino's level 50 and above, an uncaught Error, Postgres' FATAL and worse.
 * A Postgres ERROR does not: a refused double booking is one. Nor does a connection
 * that came too soon.
 */
export function isErrorLine(line: string): boolean {
  return /^\{"level":[56]0\b|^(\w*Error|Uncaught)\b|\b(FATAL|PANIC):(?! {2}the database system is)/.test(
    line,
  );
}

/** Repeats a log's error lines on the console, prefixed with the name, until the returned function is called. */
export function followErrors(name: string, file: string): () => void {
  let offset = 0;
  let partial = '';
  const look = () => {
    const size = existsSync(file) ? statSync(file).size : 0;
    if (size <= offset) return;
    const lines = (partial + readRange(file, offset, size)).split('\n');
    offset = size;
    partial = lines.pop() ?? '';
    for (const line of lines) if (isErrorLine(line)) console.error(`[${name}] ${line.slice(0, 500)}`);
  };
  const timer = setInterval(look, 500);
  timer.unref();
  return () => {
    clearInterval(timer);
    look();
  };
}

function readRange(file: string, from: number, to: number): string {
  const descriptor = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(to - from);
    return buffer.toString('utf8', 0, readSync(descriptor, buffer, 0, buffer.length, from));
  } finally {
    closeSync(descriptor);
  }
}
