import { describe, expect, it } from 'vitest';
import { HostError } from '../../../src/hosts/host.ts';
import { sayHostError } from '../../../src/messages/host-errors.ts';
import { LANGUAGES } from '../../../src/messages/language.ts';
import { HOST_ERROR } from '../../office/rich-api.ts';
import { openOn } from './beds.ts';

const SHEETS = { Keskustelut: [['Tunnus'], ['K1']], Maakunnat: [['Maakunta'], ['Lappi']] };
const CELL = { sheet: 'Maakunnat', row: 1, column: 0 };
const MARK = { ...CELL, severity: 'error' } as const;

type Opened = ReturnType<typeof openOn>;

/** Each way in which Excel says no, and what is done then. */
const REFUSALS: readonly [string, (opened: Opened) => Promise<unknown>][] = [
  [
    'host-cell-edit',
    ({ host, excel }) => {
      excel.refuseNext(HOST_ERROR.cellEdit);
      return host.read();
    },
  ],
  [
    'host-busy',
    ({ host, excel }) => {
      excel.refuseNext(...Array.from({ length: 3 }, () => HOST_ERROR.throttled));
      return host.read();
    },
  ],
  [
    'host-session-lost',
    ({ host, excel }) => {
      excel.refuseNext(HOST_ERROR.sessionLost);
      return host.read();
    },
  ],
  [
    'host-denied',
    async ({ host, excel }) => {
      await host.read();
      excel.refuseNext(HOST_ERROR.denied);
      return host.paint([MARK]);
    },
  ],
  [
    'host-too-large',
    ({ host, excel }) => {
      excel.limits.response = 300;
      return host.read();
    },
  ],
  [
    'host-colours-protected',
    async ({ host, workbook }) => {
      workbook.sheet('Maakunnat').Protection.Protect();
      await host.read();
      return host.paint([MARK]);
    },
  ],
  ['host-sheet-missing', ({ host }) => host.show({ ...CELL, sheet: 'Poissa' })],
  [
    'host-sheet-hidden',
    ({ host, workbook }) => {
      workbook.sheet('Maakunnat').Visibility = 'Hidden';
      return host.show(CELL);
    },
  ],
];

describe('what Excel refuses is told in the user’s language', () => {
  for (const [code, refused] of REFUSALS)
    it(`${code}: a sentence in Finnish, Swedish and English, with the sheet that it is about`, async () => {
      const opened = openOn(SHEETS);
      const error: unknown = await refused(opened).then(
        () => null,
        (reason: unknown) => reason,
      );
      if (!(error instanceof HostError)) throw new Error(`not refused: ${String(error)}`);
      expect(error.code).toBe(code);
      const said = LANGUAGES.map((language) => sayHostError(error, language));
      expect(new Set(said).size).toBe(3);
      for (const sentence of said) {
        expect(sentence).toMatch(/^\p{Lu}[^{}]{15,}/u);
        expect(sentence).not.toMatch(/host-|Error|undefined/);
        if (code.includes('sheet') || code.includes('colours'))
          expect(sentence).toContain(error.detail);
      }
      opened.close();
    });
});
