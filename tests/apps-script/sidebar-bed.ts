import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Browser, Frame, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { buildSidebar } from '../../build/sidebar.mjs';
import { bookOf } from './beds.ts';
import { type Book, newBook } from './book.ts';
import { sampleWorkbook } from './rounds.ts';
import { type Script, startScript } from './script.ts';

const AXE = readFileSync(
  resolve(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'),
  'utf8',
);

/** The sandbox that HtmlService documents for its frames. */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

/** `google.script.run`, as Google puts it into the page. */
const BRIDGE = `<script>window.google={script:{run:(function run(ok,ko){return{
withSuccessHandler:function(f){return run(f,ko)},withFailureHandler:function(f){return run(ok,f)},
alkeKutsu:function(text){fetch('/run',{method:'POST',body:text}).then(function(r){return r.json()}).then(function(r){
if(r.error){var e=new Error(r.error);e.name='ScriptError';(ko||console.error)(e)}else if(ok)ok(r.value)})}}})()}};</script>`;

/** The sidebar as it was built. */
export let html = '';
/** The spreadsheet and its script beside which the sidebar stands. */
export let book = newBook();
export let script: Script;

/** What comes between the sidebar and its script. */
export const between: {
  /** What is said instead of an answer. */
  fault: string | null;
  /** What others do to the workbook before a call is carried out. */
  others: (call: string) => void;
} = { fault: null, others: () => undefined };

let server: Server;
let browser: Browser;
let page: Page | undefined;
const errors: string[] = [];

/** Builds the sidebar and starts Chromium for the tests of a file; nothing may go wrong in it unseen. */
export function useSidebar(): void {
  beforeAll(start, 120_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  afterEach(async () => {
    await page?.close();
    Object.assign(between, { fault: null, others: () => undefined });
    expect(errors.splice(0)).toEqual([]);
    expect(book.violations).toEqual([]);
  });
}

async function start(): Promise<void> {
  html = await buildSidebar();
  server = createServer((request, response) => {
    if (request.url === '/run') {
      let text = '';
      request.on('data', (part: Buffer) => {
        text += part.toString();
      });
      request.on('end', () => {
        response.setHeader('content-type', 'application/json');
        try {
          if (between.fault !== null) throw new Error(between.fault);
          between.others((JSON.parse(text) as { call: string }).call);
          response.end(JSON.stringify({ value: script.call('alkeKutsu', text) }));
        } catch (error) {
          response.end(JSON.stringify({ error: (error as Error).message }));
        }
      });
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (request.url === '/sidebar')
      response.end(
        (script.seen.sidebars.at(-1)?.content ?? '').replace('<head>', `<head>${BRIDGE}`),
      );
    else
      response.end(
        `<!doctype html><html lang="fi"><title>Taulukko</title><body style="margin:0"><iframe title="ALKE" style="border:0;width:300px;height:700px" sandbox="${SANDBOX}" src="/sidebar"></iframe>`,
      );
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

/** Opens the sidebar beside a spreadsheet, from its menu. */
export async function open(
  start: Book,
  { command = 'alkeAvaa', locale = 'fi', hasDrive = false } = {},
): Promise<Frame> {
  book = start;
  script = startScript(book, { locale, hasDrive, html: { Sidebar: html } });
  script.fire(command);
  const opened = await browser.newPage({ viewport: { width: 400, height: 720 } });
  page = opened;
  opened.on('pageerror', (error) => errors.push(error.message));
  opened.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('favicon'))
      errors.push(message.text());
  });
  const { port } = server.address() as AddressInfo;
  await opened.goto(`http://127.0.0.1:${port}/`);
  const frame = opened.frames().find((one) => one.url().endsWith('/sidebar'));
  if (!frame) throw new Error('The sidebar did not open');
  await frame.getByRole('tab').first().waitFor({ timeout: 30_000 });
  return frame;
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((go) => {
    setTimeout(go, milliseconds);
  });

export const sample = (): Book => bookOf(sampleWorkbook('alke-2026-esimerkki.xlsx'));

export function shown(): Page {
  if (!page) throw new Error('No page is open');
  return page;
}

/** Waits until the pane is done and has said something that matches. */
export const said = (frame: Frame, text: RegExp): Promise<void> =>
  frame.locator('[role=status]', { hasText: text }).first().waitFor({ timeout: 30_000 });

export async function violationsIn(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

/** The sidebar of the sample with one of the round's works open. */
export async function openWork(name: string): Promise<Frame> {
  const frame = await open(sample());
  await said(frame, /Tarkistettu/);
  await frame.getByRole('tab', { name: 'Yleiskuva' }).click();
  await frame.getByRole('button', { name }).click();
  return frame;
}
