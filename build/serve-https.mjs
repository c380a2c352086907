// Serves a folder over https on this computer, as Office asks, and builds it anew when its sources change.
import { existsSync, mkdirSync, readFileSync, watch } from 'node:fs';
import { createServer } from 'node:https';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseNumber } from 'office-addin-cli';
import { generateCertificates, getHttpsServerOptions } from 'office-addin-dev-certs';
import { giveUp, say } from './ready.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
};

/** The port in `--port N`, read as Office's own tools read their numbers, and nothing after it. */
export function askedPort(otherwise) {
  const at = process.argv.indexOf('--port');
  if (at < 0) return otherwise;
  const given = process.argv[at + 1] ?? '';
  const hint = '--port takes a number from 1 to 65535, for instance --port 3000.';
  let port;
  try {
    port = parseNumber(given, hint);
  } catch (cause) {
    return giveUp(cause.message);
  }
  if (!Number.isInteger(port) || port < 1 || port > 65535 || String(port) !== given) giveUp(hint);
  return port;
}

/**
 * A certificate for localhost. On Windows and Mac its maker becomes trusted by this user, after the system has asked;
 * elsewhere it is made under out/ and the browser asks once.
 */
async function certificate() {
  if (process.platform === 'win32' || process.platform === 'darwin') return getHttpsServerOptions();
  const folder = join(root, 'out/certificates');
  const file = (name) => join(folder, name);
  if (!existsSync(file('localhost.key'))) {
    mkdirSync(folder, { recursive: true });
    await generateCertificates(file('ca.crt'), file('localhost.crt'), file('localhost.key'), 365, [
      'localhost',
      '127.0.0.1',
    ]);
  }
  return { cert: readFileSync(file('localhost.crt')), key: readFileSync(file('localhost.key')) };
}

/** Answers with the files of a folder, never with anything above it. */
export async function serveFolder(folder, port) {
  const options = await certificate();
  const server = createServer(options, ({ url = '/' }, response) => {
    let path;
    try {
      path = normalize(decodeURIComponent(new URL(url, 'https://localhost').pathname));
    } catch {
      path = '';
    }
    const file = join(folder, path);
    const type = TYPES[extname(file)];
    if (!type || !file.startsWith(join(folder, '/')) || !existsSync(file)) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    response
      .writeHead(200, { 'content-type': type, 'cache-control': 'no-store' })
      .end(readFileSync(file));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  }).catch((cause) => {
    giveUp(
      cause.code === 'EADDRINUSE'
        ? `Port ${port} is taken. Choose another: --port ${port + 1}`
        : `The server could not be started: ${cause.message}`,
    );
  });
  return server;
}

/** Builds again soon after something under the folders has changed; a build that fails is told and waited out. */
export function rebuildOnChange(folders, build) {
  let timer;
  const again = async () => {
    try {
      await build();
      say('Built again. Reload the pane.');
    } catch (cause) {
      console.error(`✖ ${cause instanceof Error ? cause.message : cause}`);
    }
  };
  for (const folder of folders)
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(again, 200);
    });
}
