import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { valueAt } from '../../src/workbook/snapshot.ts';
import { clear, find, openPage, openPane, settled, until } from './screens.tsx';
import type { SnapshotHost } from './snapshot-host.ts';

afterEach(clear);
beforeEach(async () => {
  await page.viewport(400, 900);
});

const focused = () => document.activeElement as HTMLElement;
const press = async (keys: string) => {
  await userEvent.keyboard(keys);
  await settled();
};
const keyInFocus = () => focused().dataset.key;
const status = () => document.querySelector('.said')?.textContent ?? '';
const inWorkbook = (host: SnapshotHost, sheet: string, row: number, column: number) => {
  const found = host.workbook.sheets.find(({ name }) => name === sheet);
  return found ? valueAt(found, row, column) : null;
};
/** What the outline of the element with the focus measures: 0 when there is none to see. */
const focusRing = () => {
  const { outlineStyle, outlineWidth } = getComputedStyle(focused());
  return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
};
const waitFor = (holds: () => boolean) => until(holds, String(holds));

const MANY_GROUPS = {
  sheets: [
    {
      name: 'Keskustelut',
      values: [['Tunnus', 'Teema'], ...Array.from({ length: 120 }, (_, row) => [`K${row + 1}`])],
    },
    { name: 'Maakunnat', values: [['Keskustelu', 'Maakunta']] },
  ],
};

describe('the list of findings, by keyboard', () => {
  it('has one tab stop for each group', async () => {
    await openPane();
    const groups = [...document.querySelectorAll('.group')];
    expect(groups.length).toBeGreaterThan(3);
    for (const group of groups) {
      const stops = group.querySelectorAll('button:not([tabindex="-1"])');
      expect(stops).toHaveLength(1);
    }
  });

  it('is reached by Tab, walked with the arrows, and shows where the focus is', async () => {
    await openPane();
    (await find('.list-head select')).focus();
    await press('{Tab}{Tab}{Tab}');
    const [first, second] = [...document.querySelectorAll<HTMLElement>('.finding-main')];
    expect(focused()).toBe(first);
    expect(focusRing()).toBeGreaterThanOrEqual(2);
    await press('{ArrowDown}');
    expect(focused()).toBe(second);
    await press('{ArrowUp}{End}');
    expect(focused().closest('li')?.nextElementSibling).toBeNull();
    await press('{Home}');
    expect(focused()).toBe(first);
    // Tab goes on to the next group, Shift+Tab comes back to where it was left.
    await press('{ArrowDown}{Tab}');
    expect(focused().closest('.group')).toBe(document.querySelectorAll('.group')[1]);
    await press('{Shift>}{Tab}{/Shift}');
    expect(focused()).toBe(second);
  });

  it('reaches the fix of a finding with the right arrow, and moves on after it', async () => {
    const { pane, host } = await openPane();
    const quick = await find('.finding [data-part=fix]');
    const main = quick.parentElement?.querySelector<HTMLElement>('[data-part=main]');
    main?.focus();
    const key = keyInFocus();
    await press('{ArrowRight}');
    expect(focused()).toBe(quick);
    expect(focused().getAttribute('aria-label')).toMatch(/^Korjaa: /);
    const before = host.workbook;
    await press('{Enter}');
    await waitFor(() => status().startsWith('Korjattu'));
    expect(host.workbook).not.toBe(before);
    expect(pane.state().items.some((item) => item.key === key)).toBe(false);
    await waitFor(() => keyInFocus() !== undefined && keyInFocus() === pane.state().current);
    expect(document.querySelector('[role=status]')?.textContent).toContain('Virheitä');
  });

  it('opens with Enter, chooses with the arrows, previews and applies', async () => {
    const { pane, host } = await openPane();
    const item = pane.state().items.find(({ finding }) => finding.rule === 'region-ambiguous');
    const row = await find(`[data-key="${CSS.escape(item?.key ?? '')}"]`);
    row.focus();
    await press('{Enter}');
    expect(row.getAttribute('aria-expanded')).toBe('true');
    await press('{Tab}');
    expect((focused() as HTMLInputElement).type).toBe('radio');
    const preview = () => document.querySelector('.finding.open ins')?.textContent;
    const first = preview();
    await press('{ArrowDown}');
    expect(preview()).not.toBe(first);
    await press('{Tab}');
    expect(focused().textContent).toBe('Korjaa näin');
    const wanted = preview();
    await press('{Enter}');
    await waitFor(() => status().startsWith('Korjattu'));
    expect(inWorkbook(host, 'Maakunnat', 11, 1)).toBe(wanted);
  });

  it('goes round with F8 and Shift+F8 from anywhere in the pane', async () => {
    const { pane } = await openPane();
    pane.goTo('settings');
    await settled();
    await press('{F8}');
    expect(pane.state().screen).toBe('findings');
    await waitFor(() => keyInFocus() !== undefined);
    const first = keyInFocus();
    expect(first).toBe(pane.state().current);
    await press('{F8}');
    expect(keyInFocus()).not.toBe(first);
    await press('{Shift>}{F8}{/Shift}');
    expect(keyInFocus()).toBe(first);
  });

  it('accepts a deviation with its reason, and asks for one that is missing', async () => {
    const { pane, host } = await openPane();
    const item = pane.state().items.find(({ finding }) => finding.rule === 'regions-few');
    pane.open(item?.key ?? null);
    await settled();
    const summaries = [...document.querySelectorAll<HTMLElement>('.finding.open summary')];
    summaries.at(-1)?.focus();
    await press('{Enter}{Tab}');
    expect(focused().tagName).toBe('INPUT');
    await press('{Enter}');
    expect(document.querySelector('.finding.open [role=alert]')?.textContent).toBe(
      'Kirjoita perustelu.',
    );
    await press('sovittu{Enter}');
    await waitFor(() => status().startsWith('Poikkeama hyväksytty'));
    expect(inWorkbook(host, 'Asetukset', 3, 1)).toBe(`regions-few @ ${'K2'} = sovittu`);
  });

  it('leaves nobody in the void whose button went with what it did', async () => {
    await openPane();
    const last = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();
    const inside = (selector: string) => focused().closest(selector) !== null;
    last('.actions button:last-child');
    await press('{Enter}');
    await waitFor(() => status().startsWith('Korjattuja soluja'));
    await waitFor(() => inside('.findings'));
    last('.history button');
    await press('{Enter}');
    await waitFor(() => status().startsWith('Kumottu'));
    await waitFor(() => focused().textContent === 'Tee uudelleen');
    for (const count of document.querySelectorAll<HTMLElement>('.summary .count')) count.click();
    await settled();
    last('.none-shown button');
    await press('{Enter}');
    await waitFor(() => inside('.findings'));
  });

  it('walks the tabs with the arrows', async () => {
    const { pane } = await openPane();
    (await find('#tab-findings')).focus();
    await press('{ArrowRight}');
    expect(pane.state().screen).toBe('overview');
    expect(focused().id).toBe('tab-overview');
    await press('{ArrowLeft}{ArrowLeft}');
    expect(pane.state().screen).toBe('settings');
    expect(focusRing()).toBeGreaterThanOrEqual(2);
  });

  it('draws fifty of a long group, and more when asked', async () => {
    const { pane } = await openPane('fi', 'light', {
      sheets: [
        {
          name: 'Keskustelut',
          values: [
            ['Tunnus', 'Teema'],
            ...Array.from({ length: 180 }, (_, row) => [`K${row + 1}`]),
          ],
        },
        { name: 'Maakunnat', values: [['Keskustelu', 'Maakunta']] },
      ],
    });
    pane.group('severity');
    await settled();
    const drawn = () => document.querySelector('.group')?.querySelectorAll('.finding').length;
    expect(drawn()).toBe(50);
    const more = await find('.more');
    more.click();
    await settled();
    expect(drawn()).toBe(100);
    // F8 backwards lands on the last of the last group, drawn or not.
    await press('{Shift>}{F8}{/Shift}');
    expect(keyInFocus()).toBe(pane.state().groups.at(-1)?.items.at(-1)?.key);
  });

  it('draws fifty of many groups, and more when asked', async () => {
    const { pane } = await openPane('fi', 'light', MANY_GROUPS);
    const { groups } = pane.state();
    expect(groups.length).toBeGreaterThan(120);
    const drawn = () => document.querySelectorAll('.group').length;
    await waitFor(() => drawn() >= 50);
    await settled();
    expect(drawn()).toBe(50);
    const hidden = groups.slice(50).reduce((sum, { items }) => sum + items.length, 0);
    const more = await find('.findings > .more');
    expect(more.textContent).toContain(String(hidden));
    more.focus();
    more.click();
    await waitFor(() => drawn() >= 100);
    await settled();
    expect(drawn()).toBe(100);
    expect(focused()).toBe(more);
    await press('{Shift>}{F8}{/Shift}');
    expect(keyInFocus()).toBe(groups.at(-1)?.items.at(-1)?.key);
    expect(document.querySelector('.findings > .more')).toBeNull();
  });

  it('comes from its top, a few findings in the first frame, and the rest without being asked', async () => {
    const { pane } = await openPane('fi', 'light', MANY_GROUPS);
    pane.group('severity');
    await settled();
    // The list by discussions is drawn anew.
    pane.group('discussion');
    const whole = pane
      .state()
      .groups.slice(0, 50)
      .reduce((sum, { items }) => sum + items.length, 0);
    const rows = () => document.querySelectorAll('.finding').length;
    const first = await new Promise<number>((resolve) =>
      requestAnimationFrame(() => resolve(rows())),
    );
    expect(first).toBeGreaterThanOrEqual(15);
    expect(first).toBeLessThan(whole);
    await waitFor(() => rows() >= whole);
    await settled();
    expect(rows()).toBe(whole);
  });

  it('can be left for its last finding before it is whole', async () => {
    const { pane } = await openPane('fi', 'light', MANY_GROUPS);
    pane.group('severity');
    await settled();
    pane.group('discussion');
    pane.step(-1);
    await waitFor(() => keyInFocus() === pane.state().groups.at(-1)?.items.at(-1)?.key);
  });
});

describe('the overview of many discussions', () => {
  it('lists fifty, and more when asked', async () => {
    const { pane } = await openPane('fi', 'light', MANY_GROUPS);
    pane.goTo('overview');
    const more = await find('.overview .more');
    const rows = () => document.querySelectorAll('.discussions tbody tr').length;
    expect(rows()).toBe(50);
    expect(more.textContent).toContain('70');
    more.click();
    await waitFor(() => rows() === 100);
    more.click();
    await waitFor(() => rows() === 120);
    expect(document.querySelector('.overview .more')).toBeNull();
  });
});

describe('work that takes its time', () => {
  it('leaves nothing to press but the way to call it off, before there is anything to show', async () => {
    const { pane } = await openPane();
    pane.forget(null, false);
    pane.progress({ doing: 'checking', canCancel: true });
    for (const screen of ['findings', 'overview', 'documents'] as const) {
      pane.goTo(screen);
      await waitFor(() => document.querySelector('.empty h2')?.textContent === 'Tarkistetaan …');
      expect(document.querySelectorAll('#screen button')).toHaveLength(0);
    }
    expect((await find('.work button')).textContent).toBe('Keskeytä');
  });

  it('moves nothing while it may be over at once, and is seen after that', async () => {
    const { pane } = await openPane();
    const bar = await find('.status-bar');
    const before = bar.getBoundingClientRect().height;
    pane.progress({ doing: 'checking', canCancel: true });
    const work = await find('.work');
    const [animation] = work.getAnimations();
    if (!animation) throw new Error('It is seen at once');
    animation.pause();
    animation.currentTime = 200;
    expect(getComputedStyle(work).visibility).toBe('hidden');
    expect(bar.getBoundingClientRect().height).toBe(before);
    animation.currentTime = 300;
    expect(getComputedStyle(work).visibility).toBe('visible');
    expect(work.getBoundingClientRect().height).toBeGreaterThan(20);
  });
});

describe('the round as a whole, by keyboard', () => {
  const openWork = async (work: string) => {
    const opened = await openPane();
    opened.pane.goTo('overview');
    (await find(`[data-work=${work}]`)).focus();
    await press('{Enter}');
    await find('.round-work h2');
    await settled();
    // The way back has the focus, and can be seen to have it.
    await waitFor(() => focused().textContent === 'Takaisin');
    expect(focusRing()).toBeGreaterThanOrEqual(2);
    return opened;
  };

  it('comes back to the button from which the timetable or a document was opened', async () => {
    const { pane } = await openPane();
    for (const [screen, selector] of [
      ['overview', '[data-part=timetable]'],
      ['documents', '[data-document="2026-K2-asialista-fi.docx"]'],
    ] as const) {
      pane.goTo(screen);
      (await find(selector)).focus();
      await press('{Enter}');
      await waitFor(() => focused().textContent === 'Takaisin');
      await press('{Enter}');
      await waitFor(() => focused().matches(selector));
    }
  });

  it('comes back to the button from which a view was opened', async () => {
    for (const work of ['follow-up', 'next-round', 'retention']) {
      await openWork(work);
      await press('{Enter}');
      await waitFor(() => focused().dataset.work === work);
      clear();
    }
  });

  it('opens a council, leads to what it lacks, and gives its reminder', async () => {
    const { pane } = await openWork('follow-up');
    const summary = await find('.councils summary');
    summary.focus();
    await press('{Enter}');
    expect((summary.parentElement as HTMLDetailsElement).open).toBe(true);
    const reminder = () => document.querySelector('.reminder');
    expect(reminder()?.getAttribute('lang')).toBe('fi');
    expect(reminder()?.textContent).toContain('Uudenmaan liitto');
    const mail = await find<HTMLAnchorElement>('.council a');
    expect(mail.href).toMatch(/^mailto:aino\.aho@example\.fi\?subject=/);
    // The reminders in the other language of the councils.
    const radios = document.querySelectorAll<HTMLInputElement>('.round-work input[type=radio]');
    radios[0]?.focus();
    await press('{ArrowDown}');
    expect(reminder()?.getAttribute('lang')).toBe('sv');
    expect(reminder()?.textContent).toContain('Nylands förbund');
    const link = await find('.to-do button');
    link.focus();
    await press('{Enter}');
    expect(pane.state().screen).toBe('findings');
    await waitFor(() => keyInFocus() === pane.state().current);
  });

  it('asks before the open workbook becomes the next round, and first offers to leave it', async () => {
    const { pane, host } = await openWork('next-round');
    const before = host.workbook;
    (await find('[data-part=change]')).focus();
    await press('{Enter}');
    expect(focused().textContent).toBe('Älä muuta');
    await press('{Enter}');
    expect(document.querySelector('.asked')).toBeNull();
    expect(focused().dataset.part).toBe('change');
    expect(host.workbook).toBe(before);
    (await find('[data-part=change]')).focus();
    await press('{Enter}');
    await press('{Tab}');
    expect(focused().textContent).toBe('Muuta');
    await press('{Enter}');
    await waitFor(() => status().includes('vuoden 2027 kierros'));
    expect(pane.state().checked?.round.settings.year).toBe(2027);
    await waitFor(() => focused().dataset.work === 'next-round');
  });

  it('empties the personal data and takes it back', async () => {
    const { host } = await openWork('retention');
    (await find('[data-part=remove]')).focus();
    await press('{Enter}');
    await waitFor(() => status().startsWith('Tyhjennettyjä soluja'));
    expect(inWorkbook(host, 'Maakunnat', 1, 2)).toBeNull();
    await waitFor(() => focused().dataset.work === 'retention');
    (await find('.history button')).focus();
    await press('{Enter}');
    await waitFor(() => status().startsWith('Kumottu'));
    expect(inWorkbook(host, 'Maakunnat', 1, 2)).toBe('Aino Aho');
  });
});

describe('the sheet, by keyboard', () => {
  const cellInFocus = () => `${focused().dataset.row},${focused().dataset.column}`;
  const open = async () => {
    await page.viewport(1280, 800);
    const opened = openPage();
    await opened.openSample();
    await find('.grid');
    (await find('[data-active]')).focus();
    return opened;
  };

  it('is one tab stop, walked with the arrows, Home, End and Page Down', async () => {
    await open();
    expect(document.querySelectorAll('.grid [tabindex="0"]')).toHaveLength(1);
    expect(cellInFocus()).toBe('1,0');
    await press('{ArrowRight}{ArrowDown}');
    expect(cellInFocus()).toBe('2,1');
    expect(focusRing()).toBeGreaterThanOrEqual(2);
    await press('{End}');
    expect(Number(focused().dataset.column)).toBeGreaterThan(15);
    await press('{Control>}{Home}{/Control}');
    expect(cellInFocus()).toBe('0,0');
    await press('{PageDown}');
    expect(Number(focused().dataset.row)).toBeGreaterThan(4);
    await press('{Tab}');
    expect(focused().closest('.grid')).toBeNull();
  });

  it('comes with the focus on what was found, when the way to it was on the welcome', async () => {
    openPage();
    (await find('.way:nth-child(2)')).focus();
    await press('{Enter}');
    await find('.group');
    expect(focused().id).toBe('screen');
  });

  it('is written in by typing, checked at once, and taken back', async () => {
    const opened = await open();
    const errors = opened.pane.state().counts.error;
    await press('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowRight}{ArrowRight}');
    expect(cellInFocus()).toBe('4,2');
    expect(focused().getAttribute('aria-invalid')).toBe('true');
    expect(focused().getAttribute('aria-description')).toContain('Virhe: ');
    await press('Rajaseutujen elinvoima');
    expect(focused().tagName).toBe('TEXTAREA');
    expect(focused().getAttribute('aria-label')).toBe('Muokkaa solua C5');
    await press('{Enter}');
    await waitFor(() => opened.pane.state().counts.error === errors - 1);
    await waitFor(() => cellInFocus() === '5,2');
    await press('{Control>}z{/Control}');
    await waitFor(() => opened.pane.state().counts.error === errors);
    expect(status()).toContain('Kumottu');
    await press('{Control>}y{/Control}');
    await waitFor(() => opened.pane.state().counts.error === errors - 1);
  });

  it('keeps what stood there when the writing is called off', async () => {
    const opened = await open();
    const before = opened.pane.state().checked?.round.workbook;
    await press('{F2}x{Escape}');
    expect(cellInFocus()).toBe('1,0');
    expect(opened.pane.state().checked?.round.workbook).toBe(before);
  });

  it('offers the workbook’s own list, and anything else beside it', async () => {
    const opened = await open();
    opened.showSheet('Maakunnat');
    await settled();
    opened.focusGrid();
    await waitFor(() => cellInFocus() === '1,0');
    await press('{F2}');
    expect(focused().tagName).toBe('SELECT');
    const choices = [...(focused() as HTMLSelectElement).options].map(({ text }) => text);
    expect(choices).toEqual(['(tyhjä)', 'K1', 'K2', 'K3', 'K4', 'ei osallistu', 'Muu …']);
    await userEvent.selectOptions(focused(), 'K2');
    await waitFor(() => opened.pane.state().checked?.round.regions[0]?.discussion.text === 'K2');
    await press('K9{Enter}');
    await waitFor(() => opened.pane.state().checked?.round.regions[0]?.discussion.text === 'K9');
  });

  it('selects, copies, clears and pastes a range', async () => {
    const opened = await open();
    opened.showSheet('Maakunnat');
    await settled();
    opened.focusGrid();
    await waitFor(() => cellInFocus() === '1,0');
    await press('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    expect(document.querySelectorAll('.cell.selected')).toHaveLength(4);
    const clipboard = new DataTransfer();
    const send = (type: 'copy' | 'paste') =>
      focused().dispatchEvent(
        new ClipboardEvent(type, { clipboardData: clipboard, bubbles: true, cancelable: true }),
      );
    send('copy');
    expect(clipboard.getData('text/plain')).toBe('K1\tUusimaa\nK1\tVarsinais-Suomi');
    const text = (row: number) => {
      const found = opened.pane.state().checked?.round.regions.find((one) => one.row === row);
      return `${found?.discussion.text} ${found?.region.text}`;
    };
    await press('{Delete}');
    await waitFor(() => text(1) === 'undefined undefined' || text(1).trim() === '');
    send('paste');
    await waitFor(() => text(2) === 'K1 Uusimaa' || text(1) === 'K1 Uusimaa');
  });

  it('leads from a marked cell to its finding and back', async () => {
    const opened = await open();
    opened.activate({ sheet: 'Keskustelut', row: 4, column: 2 });
    await settled();
    const link = await find('.cell-findings button');
    link.focus();
    await press('{Enter}');
    expect(opened.pane.state().current).toContain('description-missing');
    await waitFor(() => keyInFocus() === opened.pane.state().current);
    const show = [...document.querySelectorAll<HTMLElement>('.finding.open button')].find(
      ({ textContent }) => textContent === 'Näytä solu',
    );
    show?.focus();
    await press('{Enter}');
    await waitFor(() => cellInFocus() === '4,2');
  });
});
