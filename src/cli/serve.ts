import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HostError } from '../hosts/host.ts';
import type { Arguments } from './arguments.ts';
import { CliRefusal, sayCli } from './refusal.ts';
import type { Terminal } from './terminal.ts';

/** The built page lies beside the bundled command line. */
const PAGE = join(dirname(fileURLToPath(import.meta.url)), '..', 'web');

const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** `alke serve`: the pane with the sample workbook in an ordinary browser, for this machine only, until Ctrl+C. */
export async function runServe(args: Arguments, terminal: Terminal): Promise<number> {
  const language = args.language ?? 'fi';
  const [file] = args.files;
  if (file !== undefined) throw new CliRefusal('no-file', { command: 'serve', file });
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  await listen(server, args.port);
  const { port } = server.address() as AddressInfo;
  const spoken = args.language ? `&lang=${args.language}` : '';
  const address = `http://localhost:${port}/?sample${spoken}`;
  terminal.out(`${sayCli('serving', language, { address })}\n`);
  openBrowser(address);
  return new Promise((resolve) => {
    const stop = () => {
      server.close(() => resolve(0));
      server.closeAllConnections();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}

/** Where the pane is served when no port is asked for, and how many ports after it are tried. */
const USUAL_PORT = 8026;
const TRIES = 20;

async function listen(server: Server, asked: number | null): Promise<void> {
  const ports =
    asked === null ? Array.from({ length: TRIES }, (_, index) => USUAL_PORT + index) : [asked];
  for (const port of ports) if (await listensOn(server, port)) return;
  const port = ports.at(-1) ?? USUAL_PORT;
  throw new CliRefusal('port-taken', { port, next: port + 1 });
}

/** Whether the port was free. */
function listensOn(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refused = (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EADDRINUSE' || cause.code === 'EACCES') resolve(false);
      else reject(cause);
    };
    server.once('error', refused);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refused);
      resolve(true);
    });
  });
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  // Another site must not reach this server by a name of its own.
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? '')) {
    response.writeHead(403).end();
    return;
  }
  const bytes = await readPage(request.url ?? '/');
  if (!bytes) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[bytes.extension] ?? 'application/octet-stream',
    'Content-Length': bytes.content.length,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Content-Security-Policy': "frame-ancestors 'none'",
  });
  response.end(request.method === 'HEAD' ? undefined : bytes.content);
}

/** A file of the built page, and of nothing outside its folder. */
async function readPage(url: string): Promise<{ content: Buffer; extension: string } | null> {
  const path = decode(url.split(/[?#]/)[0] ?? '/');
  if (path === null || path.includes('\0')) return null;
  const name = normalize(join(PAGE, path.endsWith('/') ? `${path}index.html` : path));
  if (!name.startsWith(PAGE + sep)) return null;
  try {
    return { content: await readFile(name), extension: extname(name) };
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ENAMETOOLONG')
      return null;
    throw new HostError('file-unreadable', name, cause);
  }
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** Opens the page where a desktop is present; elsewhere the printed address is enough. */
function openBrowser(address: string): void {
  if (process.env.CI || !process.stdout.isTTY) return;
  const command =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', address]
        : process.env.DISPLAY || process.env.WAYLAND_DISPLAY
          ? ['xdg-open', address]
          : null;
  if (!command) return;
  const [program, ...rest] = command as [string, ...string[]];
  const child = spawn(program, rest, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
