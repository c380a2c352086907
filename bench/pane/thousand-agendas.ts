import type { Page } from 'playwright';
import { dropFile, openDesk, openWindow } from '../../tests/taskpane/desk.ts';
import { fileOf } from '../../tests/taskpane/file-of.ts';
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
export async function makeThousandAgendas(): Promise<Making> {
  const desk = await openDesk();
  try {
    const { page } = await openWindow(desk, desk.address);
    await dropFile(page, 'paljon.xlsx', fileOf(manyDiscussions(500)));
    await page.locator('.group').first().waitFor({ timeout: 120_000 });
    await page.getByRole('tab', { name: 'Asiakirjat' }).click();
    const make = page.getByRole('button', { name: /Tee asiakirjat/ });
    await make.waitFor({ timeout: 120_000 });
    const count = Number(/\d+/.exec((await make.textContent()) ?? '')?.[0]);

    await desk.browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
    const from = performance.now();
    const coming = page.waitForEvent('download', { timeout: 300_000 });
    await make.click();
    await coming;
    const ms = performance.now() - from;
    const longest = longestTask(await desk.browser.stopTracing());
    return { count, ms, longest, cancelled: await cancelling(page) };
  } finally {
    await desk.close();
  }
}

async function cancelling(page: Page): Promise<number> {
  await page.getByRole('button', { name: /Tee asiakirjat/ }).click();
  await page.locator('.work button').waitFor();
  return page.evaluate(async () => {
    const from = performance.now();
    document.querySelector<HTMLElement>('.work button')?.click();
    while (document.querySelector('.work')) await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - from;
  });
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
