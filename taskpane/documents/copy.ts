/**
 * Puts what an element shows on the clipboard with its headings, lists and tables, for pasting into Word.
 * Frames of spreadsheet programs are seldom let at the newer clipboard; this way needs no permission.
 * @returns whether the program let us
 */
export function copyRichText(element: HTMLElement): boolean {
  const selection = getSelection();
  if (!selection) return false;
  selection.selectAllChildren(element);
  try {
    return document.execCommand('copy');
  } finally {
    selection.removeAllRanges();
  }
}
