/** The name of a 0-based column: 0 → `A`, 27 → `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

/** The A1 address of a 0-based row and column: (1, 1) → `B2`. */
export function toA1(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** The 0-based row and column of an A1 address, `$` signs allowed; null when it is not one. */
export function fromA1(address: string): { row: number; column: number } | null {
  const parts = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!parts) return null;
  let column = 0;
  for (const letter of (parts[1] as string).toUpperCase())
    column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(parts[2]) - 1;
  return row < 1_048_576 && column <= 16_384 ? { row, column: column - 1 } : null;
}
