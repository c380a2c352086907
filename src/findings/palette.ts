import type { Severity } from './finding.ts';

/** Colours of one kind of finding, RRGGBB. */
export interface Colours {
  readonly text: string;
  readonly fill: string;
  readonly border: string;
}

/** What findings look like wherever they are seen. Contrast of text on fill is 8.8:1 or more. */
export const PALETTE: { readonly [look in Severity | 'ok']: Colours } = {
  error: { text: '7A0019', fill: 'FBE3E6', border: 'B3001B' },
  warning: { text: '5C3A00', fill: 'FFF1CC', border: '9A6700' },
  info: { text: '0B3C6F', fill: 'E3EFFB', border: '0B3C6F' },
  todo: { text: '3D3D3D', fill: 'EDEDED', border: '3D3D3D' },
  ok: { text: '0F4D1C', fill: 'E4F4E7', border: '0F4D1C' },
};
