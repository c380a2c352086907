import { oneLine } from './one-line.ts';

const ESCAPES: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand anywhere in a page, on one line. */
export const escaped = (text: string): string =>
  oneLine(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');
