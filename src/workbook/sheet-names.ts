/** Excel's limit, in characters. */
const LONGEST_NAME = 31;

/** The name, or with a number after it the first that no other sheet has; case does not tell sheets apart. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((one) => one.toLowerCase()));
  const start = name.slice(0, LONGEST_NAME);
  if (!used.has(start.toLowerCase())) return start;
  for (let number = 2; ; number++) {
    const numbered = `${name.slice(0, LONGEST_NAME - ` ${number}`.length)} ${number}`;
    if (!used.has(numbered.toLowerCase())) return numbered;
  }
}

/** A sheet's name as formulas and links write it. */
export const quotedSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;
