/** Cells as text that spreadsheet programs exchange through the clipboard: tabs between cells, lines between rows. */
export function toTableText(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) =>
      row.map((text) => (/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)).join('\t'),
    )
    .join('\n');
}

/** Rows of cells from a clipboard's text; a quoted cell may hold tabs and line breaks. */
export function fromTableText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  let at = 0;
  while (at <= plain.length) {
    let cell = '';
    if (plain[at] === '"') {
      const quoted = /"((?:[^"]|"")*)"(?=\t|\n|$)/y;
      quoted.lastIndex = at;
      const found = quoted.exec(plain);
      if (found) {
        cell = (found[1] as string).replace(/""/g, '"');
        at += found[0].length;
      } else cell = takePlain();
    } else cell = takePlain();
    row.push(cell);
    if (plain[at] === '\t') at++;
    else {
      rows.push(row);
      row = [];
      if (at >= plain.length) break;
      at++;
    }
  }
  return rows;

  function takePlain(): string {
    const end = plain.slice(at).search(/[\t\n]/);
    const cell = end < 0 ? plain.slice(at) : plain.slice(at, at + end);
    at += cell.length;
    return cell;
  }
}
