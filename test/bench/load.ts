import { Agent, request } from 'node:http';

export interface Shot {
  path: string;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: string;
  /** Whether the answer is a success; a load of refusals would be quick and worth nothing. */
  accept: (status: number, body: string) => boolean;
}

export interface Outcome {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  errors: number;
  count: number;
}

/** Sends shots from `lanes` kept-alive connections to one loopback port for so long. */
export async function sustained(
  port: number,
  next: () => Shot,
  lanes: number,
  milliseconds: number,
): Promise<Outcome> {
  const agent = new Agent({ keepAlive: true, maxSockets: lanes });
  const times: number[] = [];
  let errors = 0;
  const end = performance.now() + milliseconds;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      while (performance.now() < end) {
        const { took, ok } = await fire(port, next(), agent);
        times.push(took);
        if (!ok) errors++;
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return summary(times, errors, seconds);
}

/** Sends the shots evenly over so long, each on a connection of its own, as people behind one address do. */
export async function burst(port: number, shots: Shot[], milliseconds: number): Promise<Outcome> {
  const agent = new Agent({ keepAlive: false, maxSockets: Infinity });
  const began = performance.now();
  const results = await Promise.all(
    shots.map(async (shot, nth) => {
      await new Promise((resolve) => setTimeout(resolve, (nth / shots.length) * milliseconds));
      return fire(port, shot, agent);
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  return summary(
    results.map(({ took }) => took),
    results.filter(({ ok }) => !ok).length,
    seconds,
  );
}

export const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

function summary(times: number[], errors: number, seconds: number): Outcome {
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { perSecond: sorted.length / seconds, p50: at(0.5), p99: at(0.99), errors, count: sorted.length };
}

function fire(port: number, shot: Shot, agent: Agent): Promise<{ took: number; ok: boolean }> {
  return new Promise((resolve) => {
    const began = performance.now();
    const done = (ok: boolean) => resolve({ took: performance.now() - began, ok });
    const outgoing = request(
      { host: '127.0.0.1', port, agent, path: shot.path, method: shot.method, headers: shot.headers },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => (body += chunk));
        response.on('end', () => done(shot.accept(response.statusCode ?? 0, body)));
      },
    );
    outgoing.on('error', () => done(false));
    outgoing.end(shot.body);
  });
}
