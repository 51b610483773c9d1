/** Serves a built site as a static host would: with its headers, compression, its own 404 page and whole addresses. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor, parseHeaderRules, type HeaderRule } from './header-rules.ts';

/**
 * Starts serving a folder. Port 0 takes any free port. Rejects when the folder holds no `index.html`, when its `_headers`
 * cannot be read, or when the port is taken.
 */
export async function serveSite({ folder, port = 0, host = '127.0.0.1' }: ServeOptions): Promise<RunningSite> {
  const root = resolve(folder);
  if (!existsSync(join(root, 'index.html'))) throw new Error(`${folder}/ holds no built site. Build it first: npm run build`);
  const server = createServer(toHandler(root));
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, done);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { origin: `http://${host}:${taken}`, close: () => closeServer(server) };
}

function toHandler(root: string): (request: IncomingMessage, response: ServerResponse) => void {
  const rulesFile = join(root, '_headers');
  const rules = existsSync(rulesFile) ? parseHeaderRules(readFileSync(rulesFile, 'utf8')) : [];
  const missing = readFileSync(join(root, existsSync(join(root, '404.html')) ? '404.html' : 'index.html'));
  const files = sirv(root, { etag: true, setHeaders: (response, path) => addHeaders(response, rules, path) });
  const compress = compression();

  return (request, response) => compress(request, response, () => {
    // Joined, not resolved: resolved, `//x` would be another host. What is no address at all is answered like what is missing.
    const { pathname: path, search } = URL.parse(`http://site${request.url}`) ?? { pathname: '/_headers', search: '' };
    if (!path.endsWith('/') && existsSync(join(root, decodePath(path), 'index.html'))) {
      response.writeHead(301, { Location: `${path.replace(/^\/+/, '/')}/${search}` });
      response.end();
      return;
    }
    const sendMissing = () => {
      addHeaders(response, rules, path);
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : missing);
    };
    if (path === '/_headers') sendMissing();
    else files(request, response, sendMissing);
  });
}

function addHeaders(response: ServerResponse, rules: readonly HeaderRule[], path: string): void {
  for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
}

/** The path with its escapes read; a path that cannot be decoded names no file. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

export interface ServeOptions {
  folder: string;
  port?: number;
  host?: string;
}

export interface RunningSite {
  /** Scheme, host and port, without a slash at the end. */
  origin: string;
  close: () => Promise<void>;
}
