import { isEmpty } from '../formula.ts';

/** Whether what stands in a cell is plainly no address: no @ or two, no dot after it, a space or brackets in it. */
export function emailIsWrong(cell: string): string {
  const text = `TRIM(${cell}&"")`;
  const at = `FIND("@",${text})`;
  const holds = (sign: string) => `ISNUMBER(FIND("${sign}",${text}))`;
  return (
    `AND(NOT(${isEmpty(cell)}),OR(ISERROR(FIND(".",${text},${at}+2)),ISNUMBER(FIND("@",${text},${at}+1)),` +
    `LEFT(${text},1)="@",RIGHT(${text},1)=".",${[' ', '<', ':', ',', ';'].map(holds).join(',')}))`
  );
}
