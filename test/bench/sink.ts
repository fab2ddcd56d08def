/** A mail server that counts and forgets: `GET /` tells how many came and when, `DELETE /` begins anew. Keeps the last message. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

let count = 0;
let first = 0;
let last = 0;
let sample = Buffer.alloc(0);

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  disableReverseLookup: true,
  logger: false,
  onData: (stream, _session, callback) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      last = performance.now();
      if (count++ === 0) first = last;
      sample = Buffer.concat(chunks);
      callback();
    });
  },
});
smtp.on('error', () => {});
await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
const smtpPort = (smtp.server.address() as AddressInfo).port;

createServer((request, response) => {
  if (request.method === 'DELETE') count = 0;
  response.setHeader('content-type', 'application/json');
  response.end(
    JSON.stringify({
      status: 'ok',
      smtpPort,
      count,
      milliseconds: last - first,
      sample: request.url === '/sample' ? sample.toString('utf8') : undefined,
    }),
  );
}).listen(Number(process.env.PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
