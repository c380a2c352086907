import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright';
import { type Measured, median, type Results } from './measure.ts';
import { findingsOf } from './pane/findings.ts';
import { READY, type Told } from './pane/moment.ts';
import { type BenchPage, fluentPage, htmlOf, ourDrawing, ourPage, packed } from './pane/pages.ts';
import { makeThousandAgendas } from './pane/thousand-agendas.ts';
import { workbookWith } from './pane/workbook.ts';

/** How many times slower than this machine the user's is taken to be. */
const THROTTLE = 4;
/** Windows opened of each, with few findings and with many. */
const TURNS = { few: 5, many: 3 };

/** Our pane against the Office template's default: React and Fluent UI v9 on the same findings, in Chromium. */
export default async function pane(): Promise<Results> {
  const [ours, fluent, drawing] = await Promise.all([ourPage(), fluentPage(), ourDrawing()]);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  try {
    const few = await compared(browser, ours, fluent, 200, TURNS.few);
    const many = await compared(browser, ours, fluent, 5000, TURNS.many);
    const making = await makeThousandAgendas();
    const against = 'React 19 + Fluent UI v9, the Office template’s default';
    const how = `Chromium at ${THROTTLE}× CPU throttling`;
    const lines: readonly Measured[] = [
      {
        what: `pane: interactive with ${few.count} findings`,
        ours: few.ours.ready,
        against,
        theirs: few.theirs.ready,
        goal: '≤ 0.5 ×',
        most: 0.5,
        how: `${how}, from navigation to the first frame with the list after which the window listens; ours also reads the workbook and runs every rule, theirs is given the findings; median of ${TURNS.few} fresh windows in turns.`,
      },
      {
        what: `pane: language switched with ${many.count} findings`,
        ours: many.ours.speak,
        against,
        theirs: many.theirs.speak,
        goal: '≤ 1/20',
        most: 1 / 20,
        how: `${how}, from the act to the frame after it; ours draws the first of each group until more are asked for (${many.ours.rows} rows), theirs all (${many.theirs.rows}); median of ${TURNS.many} fresh windows in turns.`,
      },
      {
        what: `pane: filter switched with ${many.count} findings`,
        ours: many.ours.filter,
        against,
        theirs: many.theirs.filter,
        goal: '≤ 1/20',
        most: 1 / 20,
        how: 'As the line above; the filter takes out the findings that are only good to know.',
      },
      {
        what: 'pane: script that draws the list',
        ours: packed(drawing.script),
        against: `${against}, the same list`,
        theirs: packed(fluent.script),
        goal: '≥ 10 × smaller',
        least: 10,
        unit: 'kB',
        how: 'gzip of the minified script: our state, first screen and Preact without rules and words; React, Fluent and the list without any. Theirs has its style in the script; ours is in the next line.',
      },
      {
        what: 'pane: style',
        ours: packed(drawing.style),
        against: 'the same, whole',
        theirs: packed(fluent.script),
        goal: '',
        unit: 'kB',
        how: 'gzip of our style for every screen of the pane, against the whole of theirs.',
      },
      {
        what: 'pane: all that is loaded first, with every rule and all words in three languages',
        ours: packed(ours.script) + packed(ours.style),
        against: `${against}, which has neither rules nor words`,
        theirs: packed(fluent.script),
        goal: '',
        unit: 'kB',
        how: 'gzip of script and style.',
      },
      {
        what: `pane: longest that the window stands still while ${making.count} agendas are made`,
        ours: making.longest,
        against: 'the most that is not felt',
        theirs: 100,
        goal: '≤ 100 ms',
        most: 1,
        how: `The built page in Chromium without throttling, traced: the processor’s time of the main thread’s longest task, from the button to the zip; ${Math.round(making.ms / 1000)} s in all.`,
      },
      {
        what: 'pane: from Cancel until the pane is free',
        ours: making.cancelled,
        against: 'the most that is not felt',
        theirs: 100,
        goal: '≤ 100 ms',
        most: 1,
        how: 'The same page, in the middle of the same work; wall clock.',
      },
    ];
    return { lines };
  } finally {
    await browser.close();
  }
}

interface Taken {
  readonly ready: number;
  readonly speak: number;
  readonly filter: number;
  readonly rows: number;
}

async function compared(
  browser: Browser,
  ours: BenchPage,
  fluent: BenchPage,
  findings: number,
  turns: number,
) {
  const workbook = workbookWith(findings);
  const said = findingsOf(workbook);
  const pages = [
    await served(htmlOf(ours, workbook), ours.script),
    await served(htmlOf(fluent, said), fluent.script),
  ] as const;
  const taken: [Taken[], Taken[]] = [[], []];
  try {
    for (let turn = 0; turn < turns; turn++)
      for (const [index, { address }] of pages.entries())
        taken[index as 0 | 1].push(await visit(browser, address));
  } finally {
    for (const { close } of pages) close();
  }
  const middle = (all: readonly Taken[]): Taken => ({
    ready: median(all.map(({ ready }) => ready)),
    speak: median(all.map(({ speak }) => speak)),
    filter: median(all.map(({ filter }) => filter)),
    rows: all[0]?.rows ?? 0,
  });
  return {
    count: said.groups.reduce((sum, group) => sum + group.findings.length, 0),
    ours: middle(taken[0]),
    theirs: middle(taken[1]),
  };
}

/** Opens the page in a window of its own, throttled, and uses it. */
async function visit(browser: Browser, address: string): Promise<Taken> {
  const context = await browser.newContext({ viewport: { width: 400, height: 800 } });
  try {
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    const ready = page.waitForEvent('console', {
      predicate: (message) => message.text() === READY,
      timeout: 120_000,
    });
    await page.goto(address);
    await ready;
    type Window = { readonly told?: Told };
    return await page.evaluate(async () => {
      const { told } = globalThis as Window;
      if (!told?.rows || !told.speak || !told.filter) throw new Error('The page tells nothing');
      const rows = told.rows();
      const speak = await told.speak('sv');
      const filter = await told.filter();
      return { ready: told.ready ?? 0, rows, speak, filter };
    });
  } finally {
    await context.close();
  }
}

/** A page of two files on this machine. */
async function served(html: string, script: string): Promise<{ address: string; close(): void }> {
  const server = createServer(({ url }, response) => {
    const isScript = url === '/page.js';
    response.writeHead(200, {
      'Content-Type': isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
    });
    response.end(isScript ? script : html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
