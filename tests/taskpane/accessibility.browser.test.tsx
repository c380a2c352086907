import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { LANGUAGES, type Language } from '../../src/messages/language.ts';
import { FRESH_ROUND, ROUND_WITH_MISTAKES } from './round.ts';
import { clear, find, openPage, openPane, settled, type Theme } from './screens.tsx';

afterEach(clear);

/** Every screen, and how a user gets there. */
const SCREENS: { readonly [screen: string]: (language: Language, theme: Theme) => Promise<void> } =
  {
    findings: async (language, theme) => {
      await openPane(language, theme);
    },
    'an open finding with choices': async (language, theme) => {
      const { pane } = await openPane(language, theme);
      pane.open(keyOf(pane, 'region-ambiguous'));
      for (const details of document.querySelectorAll('details')) details.open = true;
    },
    'an open safe fix': async (language, theme) => {
      const { pane } = await openPane(language, theme);
      pane.open(keyOf(pane, 'text-untidy'));
    },
    'accepted findings': async (language, theme) => {
      const { pane } = await openPane(language, theme);
      await pane.accept(keyOf(pane, 'region-in-two-discussions'), 'sovittu');
      pane.open(pane.state().groups.at(-1)?.items[0]?.key ?? null);
    },
    'all is well': async (language, theme) => {
      await openPane(language, theme, FRESH_ROUND);
    },
    'trouble and another day': async (language, theme) => {
      const { pane, host } = await openPane(language, theme);
      await pane.chooseDay('2026-02-20');
      host.failure = new TypeError('x');
      pane.tell(host.failure);
      host.failure = null;
    },
    'the first check in progress': async (language, theme) => {
      const { pane } = await openPane(language, theme);
      pane.forget(null, false);
      pane.progress({ doing: 'checking', done: 0.4, of: 1, canCancel: true });
      await find('.empty');
      await find('.work progress');
    },
    'work in progress': async (language, theme) => {
      const { pane } = await openPane(language, theme);
      pane.progress({ doing: 'documents', done: 3, of: 8, canCancel: true });
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
    overview: async (language, theme) => {
      const { pane } = await openPane(language, theme);
      pane.goTo('overview');
      (await find('.tile.twice')).click();
    },
    timetable: async (language, theme) => {
      const { pane } = await openPane(language, theme);
      pane.goTo('overview');
      const buttons = await find('.legend + button');
      buttons.click();
      await find('.placed');
    },
    'the follow-up with a reminder': async (language, theme) => {
      await openWork('follow-up', language, theme);
      (await find('.councils summary')).click();
    },
    'the next round, asked about': async (language, theme) => {
      await openWork('next-round', language, theme);
      (await find('[data-part=change]')).click();
      await find('.asked');
    },
    'the next round as a new file': async (language, theme) => {
      const opened = openPage(language, theme);
      await opened.openSample();
      opened.pane.goTo('overview');
      (await find('[data-work=next-round]')).click();
      await find('.notes');
    },
    'the personal data': async (language, theme) => {
      await openWork('retention', language, theme);
    },
    documents: async (language, theme) => {
      const { pane } = await openPane(language, theme);
      pane.goTo('documents');
      await find('.document-list');
    },
    preview: async (language, theme) => {
      const { pane } = await openPane(language, theme);
      pane.goTo('documents');
      (await find('[data-document]')).click();
      await find('.paper');
    },
    settings: async (language, theme) => {
      const { pane } = await openPane(language, theme);
      pane.goTo('settings');
      await find('.settings');
    },
    welcome: async (language, theme) => {
      openPage(language, theme);
    },
    'the sheet beside the pane': async (language, theme) => {
      await page.viewport(1280, 800);
      await openPage(language, theme).openSample();
    },
    'a cell being written': async (language, theme) => {
      await page.viewport(1280, 800);
      await openPage(language, theme).openSample();
      const cell = await find('.cell[data-row="1"][data-column="1"]');
      cell.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 0 }));
      cell.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
      await find('.editor');
    },
    'a question': async (language, theme) => {
      const opened = openPage(language, theme);
      await opened.openNew();
      void opened.openSample();
      await find('dialog[open]');
    },
  };

async function openWork(work: string, language: Language, theme: Theme): Promise<void> {
  const { pane } = await openPane(language, theme);
  pane.goTo('overview');
  (await find(`[data-work=${work}]`)).click();
  await find('.round-work h2');
}

function keyOf(pane: Awaited<ReturnType<typeof openPane>>['pane'], rule: string): string {
  const item = pane.state().items.find(({ finding }) => finding.rule === rule);
  if (!item) throw new Error(`No ${rule} in the round`);
  return item.key;
}

for (const [screen, open] of Object.entries(SCREENS))
  describe(screen, () => {
    for (const theme of ['light', 'dark'] as const)
      for (const language of LANGUAGES)
        it(`has nothing that axe would tell: ${theme}, ${language}`, async () => {
          await page.viewport(400, 800);
          await open(language, theme);
          await settled();
          const { violations, passes } = await axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            rules: {
              // The pane and the test's document have no heading of the first level: the host's page has it.
              'page-has-heading-one': { enabled: false },
              region: { enabled: false },
              'landmark-one-main': { enabled: false },
            },
          });
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          ).toEqual([]);
          expect(passes.length).toBeGreaterThan(10);
        });

    it.each(['fi', 'sv'] as const)(
      'fits 320 px with text twice as large, without scrolling sideways: %s',
      async (language) => {
        await page.viewport(320, 640);
        document.documentElement.style.fontSize = '200%';
        await open(language, 'light');
        await page.viewport(320, 640);
        await settled();
        document.documentElement.style.fontSize = '200%';
        await settled();
        const wide = [...document.querySelectorAll<HTMLElement>('body *')].filter(
          (element) =>
            !element.closest('.grid, .unseen') &&
            element.getBoundingClientRect().right > window.innerWidth + 1 &&
            getComputedStyle(element).position !== 'fixed' &&
            element.getClientRects().length > 0,
        );
        expect(
          wide.map((element) => `${element.className} ${element.textContent?.slice(0, 40)}`),
        ).toEqual([]);
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
      },
    );
  });

it('a long id fits 320 px in the calendar and the timetable', async () => {
  await page.viewport(320, 640);
  const id = 'KESKUSTELU-NUMERO-YKSI-2026-POHJOINEN';
  const { pane } = await openPane('fi', 'light', {
    sheets: ROUND_WITH_MISTAKES.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((cells) => cells.map((value) => (value === 'K1' ? id : value))),
    })),
  });
  pane.goTo('overview');
  const suggest = await find('[data-part=timetable]');
  const isNarrow = () =>
    [...document.querySelectorAll('.screen, .screen *')].every(
      (element) =>
        element.closest('.unseen') !== null ||
        element.getBoundingClientRect().right <= window.innerWidth + 1,
    );
  expect(document.querySelector('.want')).not.toBeNull();
  expect(isNarrow()).toBe(true);
  suggest.click();
  await find('.placed');
  expect(isNarrow()).toBe(true);
});
