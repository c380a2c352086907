/** Characters that a cell can hold at most; Excel cuts there too. */
export const LONGEST_TEXT = 32_767;

/** `_x000D_` in a cell's text stands for the character U+000D, `_x005F_` for the underscore that begins one. */
export function decodeCellText(text: string): string {
  let at = text.indexOf('_x');
  if (at < 0) return text;
  let plain = '';
  let from = 0;
  while (at >= 0) {
    const code = text.slice(at + 2, at + 7);
    const isEscape = /^[0-9a-fA-F]{4}_$/.test(code);
    if (isEscape) {
      plain += text.slice(from, at) + String.fromCharCode(Number.parseInt(code, 16));
      from = at + 7;
    }
    at = text.indexOf('_x', isEscape ? from : at + 1);
  }
  return plain + text.slice(from);
}

/** What cannot stand in XML is written as above; so is text that would be read as such an escape. */
export function encodeCellText(text: string): string {
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
      (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}

/** The text as a cell can hold it: half a surrogate pair becomes U+FFFD, nothing beyond the longest. */
export function fitCellText(text: string): string {
  const whole = text.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );
  if (whole.length <= LONGEST_TEXT) return whole;
  const last = whole.charCodeAt(LONGEST_TEXT - 1);
  return whole.slice(0, last >= 0xd800 && last < 0xdc00 ? LONGEST_TEXT - 1 : LONGEST_TEXT);
}
