/**
 * A formula in the file format's own form (English names, commas) as Sheets takes it in every locale: semicolons part
 * arguments everywhere, commas only where they do not part decimals.
 */
export function sheetsFormula(formula: string): string {
  const parts = formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
  return `=${parts.map((part, index) => (index % 2 === 0 ? part.replace(/,/g, ';') : part)).join('')}`;
}

/** Text inside a formula's quotes. */
export const inFormula = (text: string): string => text.replace(/"/g, '""');
