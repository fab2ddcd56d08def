import { isErrorLine } from './log-file.ts';

it.each([
  ['{"level":50,"msg":"failed"}', true],
  ['{"level":30,"msg":"Error: handled"}', false],
  ['TypeError: x is not a function', true],
  ['2026-11-22 01:44:06.423 UTC [1] FATAL:  password authentication failed', true],
  ['2026-11-22 01:44:06.423 UTC [1] FATAL:  the database system is starting up', false],
  ['2026-11-22 01:44:06.423 UTC [1] ERROR:  conflicting key value violates exclusion constraint', false],
])('%s: %s', (line, expected) => expect(isErrorLine(line)).toBe(expected));
