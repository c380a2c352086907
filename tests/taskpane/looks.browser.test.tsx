import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { clear, find, openPage, openPane, settled } from './screens.tsx';

afterEach(async () => {
  clear();
  await emulate('none');
});

interface Protocol {
  send(method: 'Emulation.setEmulatedMedia', options: object): Promise<unknown>;
}

async function emulate(forcedColours: 'active' | 'none'): Promise<void> {
  await (cdp() as Protocol).send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: forcedColours }],
  });
}

/** Pictures are compared on the fonts of the continuous integration; a little may differ in how edges are smoothed. */
const LITTLE = {
  comparatorOptions: { allowedMismatchedPixelRatio: 0.02 },
  // Until two pictures in a row are alike, which a busy machine takes its time for.
  timeout: 60_000,
} as const;

describe('pictures', () => {
  it('findings in the light', async () => {
    await page.viewport(400, 800);
    await openPane('fi', 'light');
    await settled();
    await expect
      .element(page.getByRole('region', { name: 'Tarkistus' }))
      .toMatchScreenshot('findings', LITTLE);
  });

  it('overview in the dark', async () => {
    await page.viewport(400, 800);
    const { pane } = await openPane('sv', 'dark');
    pane.goTo('overview');
    await settled();
    await expect
      .element(page.getByRole('region', { name: 'Kontroll' }))
      .toMatchScreenshot('overview', LITTLE);
  });

  it('the sheet beside the pane', async () => {
    await page.viewport(1280, 700);
    await openPage('en', 'light').openSample();
    await find('.cell.mark');
    await settled();
    await expect.element(page.getByRole('main')).toMatchScreenshot('sheet', LITTLE);
  });
});

describe('forced colours', () => {
  it('leave every sign and word, and a border where there was a fill', async () => {
    await emulate('active');
    await page.viewport(400, 800);
    const { pane } = await openPane('fi', 'light');
    await settled();
    for (const count of document.querySelectorAll<HTMLElement>('.summary .count')) {
      expect(count.querySelector('.sign')?.textContent?.trim()).not.toBe('');
      expect(count.querySelector('.what')?.textContent).not.toBe('');
      expect(Number.parseFloat(getComputedStyle(count).borderLeftWidth)).toBeGreaterThan(1);
    }
    pane.goTo('overview');
    const border = async (state: string) => {
      const style = getComputedStyle(await find(`.tile.${state}`));
      return `${style.borderTopStyle} ${style.borderTopWidth}`;
    };
    // Free, named twice and in a discussion are told apart by their borders alone.
    const borders = [await border('free'), await border('twice'), await border('in')];
    expect(new Set(borders).size).toBe(3);
    await expect
      .element(page.getByRole('region', { name: 'Tarkistus' }))
      .toMatchScreenshot('forced-colours', LITTLE);
  });

  it('show which tab, which cell and which filter is chosen', async () => {
    await emulate('active');
    await page.viewport(1280, 800);
    const opened = openPage('fi', 'light');
    await opened.openSample();
    await find('.cell.mark');
    const selected = await find('.tabs [aria-selected=true]');
    const other = await find('.tabs [aria-selected=false]');
    expect(getComputedStyle(selected, '::after').backgroundColor).not.toBe(
      getComputedStyle(other, '::after').backgroundColor,
    );
    const active = await find('.cell.active');
    expect(Number.parseFloat(getComputedStyle(active).outlineWidth)).toBeGreaterThanOrEqual(2);
    const mark = await find('.cell.mark:not(.active)');
    expect(mark.querySelector('.sign')).not.toBeNull();
    opened.pane.toggle('error');
    await settled();
    const off = await find('.count.error');
    expect(getComputedStyle(off).borderTopStyle).toBe('dashed');
    expect(getComputedStyle(await find('.count.warning')).borderTopStyle).toBe('solid');
  });
});
