import { hash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzipSync } from 'node:zlib';
import { isForeign } from './foreign.mjs';

/**
 * The production server: the built pages, their assets from memory, `GET /health`, a calm end on SIGTERM.
 * Environment: HOST (127.0.0.1), PORT (3000), API_URL, WEB_URL (the public address when a proxy stands in front).
 */
// React chooses its build by this when it is first loaded, hence the late imports.
process.env.NODE_ENV ??= 'production';
// The sentence that api and worker say as well; web imports no lib.
if (Number.parseInt(process.versions.node) < 24) {
  console.error(`Beczka's processes need Node.js 24 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
const { createRequestHandler } = await import('react-router');

const host = process.env.HOST ?? '127.0.0.1';
const port = Number(process.env.PORT ?? 3000);
const apiUrl = process.env.API_URL ?? 'http://127.0.0.1:3001';
const largestBody = 8 * 1024 * 1024;
const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};
/** On every answer, whoever makes it. A page brings a content security policy of its own; nothing else runs or is framed. */
const guards = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'same-origin',
  ...(process.env.WEB_URL?.startsWith('https:') && {
    'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  }),
};
const streams = new Set();
const brotli = promisify(brotliCompress);
// A page is small: packing it at once costs a third of what handing it to another thread does.
const quickly = { level: constants.Z_BEST_SPEED, memLevel: 7, windowBits: 14 };

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const build = await import('./build/server/index.js');
const handle = createRequestHandler(build, 'production');

const assets = await readAssets(here('./build/client/'));

async function readAssets(root) {
  const found = new Map();
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${file.slice(root.length).replaceAll('\\', '/')}`;
    const type = types[extname(file)];
    if (!type) continue;
    const body = await readFile(file);
    found.set(path, { body, type, text: !/font|png/.test(type), immutable: path.startsWith('/assets/') });
  }
  return found;
}

async function sendAsset(request, response, asset) {
  const packed = asset.text && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
  if (packed) asset.packed ??= brotli(asset.body);
  const body = packed ? await asset.packed : asset.body;
  response.writeHead(200, {
    'Content-Type': asset.type,
    'Content-Length': body.length,
    'Cache-Control': asset.immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    Vary: 'Accept-Encoding',
    ...(packed && { 'Content-Encoding': 'br' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function readBody(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= largestBody) chunks.push(chunk);
  }
  return size <= largestBody ? Buffer.concat(chunks) : undefined;
}

function headersOf(request) {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of Array.isArray(value) ? value : [value]) headers.append(name, one);
  }
  // Where it comes from has been looked at; the framework would look again, at documents alone.
  headers.delete('origin');
  headers.append('x-forwarded-for', request.socket.remoteAddress ?? '');
  return headers;
}

const refuse = (response, status, sentence) =>
  response
    .writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' })
    .end(sentence);

async function sendPage(request, response, url) {
  if (isForeign(request, url))
    return refuse(
      response,
      403,
      'Ten formularz wysłała inna strona, więc nic nie zostało zmienione. / Another site sent this form; nothing was changed.',
    );
  const hasBody = !['GET', 'HEAD'].includes(request.method);
  const body = hasBody ? await readBody(request) : undefined;
  if (hasBody && !body)
    return refuse(
      response,
      413,
      'Przesłano zbyt dużo danych (najwyżej 8 MB). / Too much data (8 MB at most).',
    );
  const gone = new AbortController();
  // Who has had the whole answer has not broken off; telling so makes an error each time.
  response.once('close', () => response.writableFinished || gone.abort());
  const page = await handle(
    new Request(url, {
      method: request.method,
      headers: headersOf(request),
      body,
      signal: gone.signal,
    }),
  );
  if (page.headers.get('content-type')?.startsWith('text/event-stream') && page.body)
    return await sendStream(response, page, gone);
  const headers = Object.fromEntries(page.headers);
  if (page.headers.getSetCookie().length) headers['set-cookie'] = page.headers.getSetCookie();
  let content = Buffer.from(await page.arrayBuffer());
  const vary = 'Accept-Encoding, Cookie';
  // What is for everybody is asked for again and again: whoever has it is told so.
  if (headers['cache-control']?.startsWith('public')) {
    headers.etag = `W/"${hash('sha256', content, 'base64url')}"`;
    if (known(request.headers['if-none-match'], headers.etag)) {
      // With all that the page said: a browser puts it in place of what it had kept, the policy for its styles too.
      response.writeHead(304, { ...headers, vary });
      return response.end();
    }
  }
  if (content.length > 1400 && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
    content = gzipSync(content, quickly);
    headers['content-encoding'] = 'gzip';
  }
  response.writeHead(page.status, {
    ...headers,
    // An answer that nothing has changed is about a body that it does not bring.
    ...(page.status !== 304 && { 'content-length': content.length }),
    vary,
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}

const known = (tags, tag) => tags?.split(/\s*,\s*/).includes(tag) ?? false;

/** What is told as it happens: neither gathered nor packed, and over when the server goes. */
async function sendStream(response, page, gone) {
  streams.add(gone);
  response.writeHead(page.status, Object.fromEntries(page.headers)).flushHeaders();
  await pipeline(Readable.fromWeb(page.body), response).catch(() => response.destroy());
  streams.delete(gone);
}

/** The pages of queues are the API's; it asks each request who sends it. Whoever may not see them finds no such page. */
async function sendQueues(request, response, url) {
  const asked = await fetch(new URL(url.pathname + url.search, apiUrl), {
    headers: { cookie: request.headers.cookie ?? '', accept: request.headers.accept ?? '*/*' },
    redirect: 'manual',
    signal: AbortSignal.timeout(15_000),
  });
  if (asked.status === 401) return response.writeHead(302, { Location: '/sign-in?again' }).end();
  if (asked.status === 403) return await sendPage(request, response, url);
  for (const name of ['content-type', 'content-security-policy', 'cache-control']) {
    if (asked.headers.has(name)) response.setHeader(name, asked.headers.get(name));
  }
  response.writeHead(asked.status).end(Buffer.from(await asked.arrayBuffer()));
}

const server = createServer(async (request, response) => {
  for (const [name, value] of Object.entries(guards)) response.setHeader(name, value);
  try {
    // Put together, not resolved: `//elsewhere/sign-out` is a path of ours and names no host.
    const target = `http://${request.headers.host ?? `${host}:${port}`}${request.url}`;
    if (!request.url.startsWith('/') || !URL.canParse(target))
      return refuse(response, 400, 'Takiego adresu tu nie ma. / There is no such address here.');
    const url = new URL(target);
    if (url.pathname === '/health')
      return response.writeHead(200, { 'Content-Type': 'text/plain' }).end('ok');
    const asset = assets.get(url.pathname);
    if (asset && ['GET', 'HEAD'].includes(request.method)) return await sendAsset(request, response, asset);
    const queues = /^\/operator\/queues(\/|$)/.test(url.pathname);
    if (queues && request.method === 'GET') return await sendQueues(request, response, url);
    await sendPage(request, response, url);
  } catch (error) {
    if (response.destroyed) return;
    console.error(error);
    if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('Coś poszło nie tak. / Something went wrong.');
  }
});

server.listen(port, host, () => console.log(`web listens on http://${host}:${port}`));

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    for (const gone of streams) gone.abort();
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), 5000).unref();
  });
}
