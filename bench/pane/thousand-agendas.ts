import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import { newXlsx } from '../../src/hosts/file/new-workbook.ts';
import { manyDiscussions } from '../documents/many-agendas.ts';

export interface Making {
  /** How many documents came, and how long it took, ms. */
  readonly count: number;
  readonly ms: number;
  /** The processor's time of the longest piece of work in which the window could not answer, ms. */
  readonly longest: number;
  /** From pressing Cancel until the pane is free again, ms. */
  readonly cancelled: number;
}

/** Every agenda, in Finnish and Swedish, of a workbook of 500 discussions, made in the built page. */
export async function makeThousandAgendas(browser: Browser): Promise<Making> {
  const folder = mkdtempSync(join(tmpdir(), 'alke-bench-'));
  const { buildPages } = (await import(pathToFileURL(join('build', 'pages.mjs')).href)) as {
    buildPages(folder: string): Promise<unknown>;
  };
  await buildPages(folder);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const name = path === '/' ? '/index.html' : path;
    try {
      const bytes = readFileSync(join(folder, 'web', name));
      const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
      const type = types[extname(name) as keyof typeof types] ?? 'text/plain';
      response.writeHead(200, { 'Content-Type': type }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const workbook = join(folder, 'paljon.xlsx');
  writeFileSync(workbook, manyAsFile());
  const page = await browser.newPage({ locale: 'fi-FI', acceptDownloads: true });
  try {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'showOpenFilePicker', { value: undefined });
    });
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /Avaa tiedosto/ }).click();
    await (await chooser).setFiles(workbook);
    await page.locator('.group').first().waitFor({ timeout: 120_000 });
    await page.getByRole('tab', { name: 'Asiakirjat' }).click();
    const make = page.getByRole('button', { name: /Tee asiakirjat/ });
    await make.waitFor({ timeout: 120_000 });
    const count = Number(/\d+/.exec((await make.textContent()) ?? '')?.[0]);

    await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
    const from = performance.now();
    const coming = page.waitForEvent('download', { timeout: 300_000 });
    await make.click();
    await coming;
    const ms = performance.now() - from;
    const longest = longestTask(await browser.stopTracing());
    return { count, ms, longest, cancelled: await cancelling(page) };
  } finally {
    await page.close();
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function cancelling(page: Page): Promise<number> {
  await page.getByRole('button', { name: /Tee asiakirjat/ }).click();
  const cancel = page.getByRole('button', { name: 'Peruuta' });
  await cancel.waitFor();
  return page.evaluate(async () => {
    const from = performance.now();
    document.querySelector<HTMLElement>('.work button')?.click();
    while (document.querySelector('.work')) await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - from;
  });
}

function manyAsFile(): Uint8Array {
  return newXlsx(
    manyDiscussions(500).sheets.map(({ name, values }) => ({
      name,
      rows: values.map((cells) => ({
        cells: cells.map((value) => (value === null ? {} : { value })),
      })),
      widths: [],
    })),
    { title: 'Bench', language: 'fi' },
  );
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string };
  /** The processor's time, µs. */
  readonly tdur?: number;
}

/** The processor's time, ms, of the longest task of the page's main thread: what else the machine does is not in it. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  );
  const times = traceEvents
    .filter((event) => /RunTask$/.test(event.name) && pages.has(threadOf(event)))
    .map(({ tdur = 0 }) => tdur / 1000);
  if (times.length === 0) throw new Error('The trace tells of no task');
  return times.reduce((most, time) => Math.max(most, time), 0);
}
