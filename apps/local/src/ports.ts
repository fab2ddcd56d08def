import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** Whether this loopback port can be had: nobody answers on it, neither as 127.0.0.1 nor as ::1 (`localhost` is both). */
export async function isFree(port: number): Promise<boolean> {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port, '::1'));
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code !== 'EADDRINUSE' && host === '::1'),
    );
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** A port nobody uses now, as the system picks it. */
export function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * Chooses ports: the one in use last time (kept in `file`, so that links in old e-mails stay valid), else the
 * preferred one, else the next free one above it.
 */
export async function choosePorts<Name extends string>(
  file: string,
  preferred: Record<Name, number>,
): Promise<Record<Name, number>> {
  const remembered = readPorts<Name>(file);
  const chosen = new Map<Name, number>();
  for (const name of Object.keys(preferred) as Name[]) {
    const usual = Array.from({ length: 100 }, (_, step) => preferred[name] + step * 10);
    for (const port of [remembered[name], ...usual, await anyFreePort()]) {
      if (port === undefined || [...chosen.values()].includes(port) || !(await isFree(port))) continue;
      chosen.set(name, port);
      break;
    }
  }
  const ports = Object.fromEntries(chosen) as Record<Name, number>;
  writeFileSync(file, `${JSON.stringify(ports, null, 2)}\n`);
  return ports;
}

function readPorts<Name extends string>(file: string): Partial<Record<Name, number>> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<Name, number>>;
  } catch {
    return {}; // none yet, or cut off while it was written
  }
}
