import type { Severity } from '../findings/finding.ts';
import { PALETTE } from '../findings/palette.ts';
import type { Look } from './sheet-model.ts';

/** A look as every host can make it. Colours are RRGGBB. */
export interface LookStyle {
  readonly bold?: true;
  readonly underlined?: true;
  /** Points. */
  readonly size?: number;
  readonly text?: string;
  readonly fill?: string;
  readonly border?: string;
  readonly wrapped?: true;
  readonly vertical?: 'top' | 'center';
  /** May be written to when the sheet is protected. */
  readonly unlocked?: true;
  /** `date`: in the reader's own form. `text`: `17.3.` and a phone number's first 0 stay as typed. */
  readonly format?: 'date' | 'text';
}

const INK = '1F2A37';
const LINE = 'C9CFD6';

const severityLook = (look: Severity | 'ok'): LookStyle => ({
  ...PALETTE[look],
  bold: true,
  wrapped: true,
  vertical: 'top',
});

/** What the sheets that we make look like. */
export const LOOKS: { readonly [look in Look]: LookStyle } = {
  plain: { vertical: 'top', wrapped: true },
  heading: { bold: true, size: 16, text: '0B3C6F', vertical: 'center' },
  section: { bold: true, size: 12, text: '0B3C6F', fill: 'EAF1FA', vertical: 'center' },
  note: { text: '3D3D3D', vertical: 'top', wrapped: true },
  // No border: their text runs over the empty cells beside it.
  'band-council': { bold: true, text: '1F3864', fill: 'DCE6F2', vertical: 'center' },
  'band-ministry': { bold: true, text: '3B2A5E', fill: 'E9E3F3', vertical: 'center' },
  title: {
    bold: true,
    text: INK,
    fill: 'DDE3EA',
    border: '8A94A0',
    wrapped: true,
    vertical: 'center',
  },
  'title-required': {
    bold: true,
    text: 'FFFFFF',
    fill: '1F3864',
    border: '8A94A0',
    wrapped: true,
    vertical: 'center',
  },
  input: { border: LINE, wrapped: true, vertical: 'top', unlocked: true, format: 'text' },
  'input-date': { border: LINE, wrapped: true, vertical: 'top', unlocked: true, format: 'date' },
  key: { bold: true, text: INK, border: LINE, wrapped: true, vertical: 'top' },
  status: { bold: true, text: INK, border: LINE, wrapped: true, vertical: 'top' },
  link: { underlined: true, text: '0B3C6F', border: LINE, wrapped: true, vertical: 'top' },
  error: severityLook('error'),
  warning: severityLook('warning'),
  info: severityLook('info'),
  todo: severityLook('todo'),
  ok: severityLook('ok'),
};
