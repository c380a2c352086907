import type { SheetModel } from '../../template/sheet-model.ts';
import { freeSheetName } from '../../workbook/sheet-names.ts';
import {
  addPart,
  hasPart,
  type Package,
  partNames,
  relationshipPart,
  relationshipsOf,
  removePart,
  writePart,
} from './package.ts';
import { printTitles, sheetXml } from './sheet-writer.ts';
import type { Stylesheet } from './styles.ts';
import { toUtf8 } from './text-coding.ts';
import { listSheet, renameSheet, setPrintTitles, unlistSheet } from './workbook-edit.ts';
import { MAIN, readWorkbookPart, STRICT_MAIN, type WorkbookPart } from './workbook-part.ts';

const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Writes a sheet in the place of an earlier one of ours (`place` in the workbook's list), or as the last sheet. */
export function writeSheet(
  pkg: Package,
  workbook: WorkbookPart,
  place: number | null,
  model: SheetModel,
  styles: Stylesheet,
): { readonly name: string; readonly part: string } {
  const others = workbook.sheets.filter((_, index) => index !== place).map(({ name }) => name);
  const name = freeSheetName(model.name, others);
  const bytes = toUtf8(
    sheetXml(
      { ...model, name },
      {
        namespace: workbook.strict ? STRICT_MAIN : MAIN,
        styles,
        date1904: workbook.date1904,
      },
    ),
  );
  const before = place === null ? undefined : workbook.sheets[place];
  const part = before?.part ?? freeSheetPart(pkg, workbook);
  if (place === null) {
    addPart(pkg, part, bytes, WORKSHEET);
    listSheet(pkg, workbook, name, part);
  } else {
    removeBelongings(pkg, part);
    writePart(pkg, part, bytes);
    renameSheet(pkg, workbook, place, name);
  }
  setPrintTitles(pkg, workbook, place ?? workbook.sheets.length, printTitles(name, model));
  return { name, part };
}

function freeSheetPart(pkg: Package, { part }: WorkbookPart): string {
  const folder = `${part.slice(0, part.lastIndexOf('/') + 1)}worksheets/sheet`;
  let number = 1;
  while (hasPart(pkg, `${folder}${number}.xml`)) number++;
  return `${folder}${number}.xml`;
}

/** Takes a sheet out with everything that is its alone. */
export function removeSheet(pkg: Package, place: number): void {
  const workbook = readWorkbookPart(pkg);
  const sheet = workbook.sheets[place];
  if (!sheet) return;
  unlistSheet(pkg, workbook, place);
  removeBelongings(pkg, sheet.part);
  removePart(pkg, sheet.part);
}

/** Takes out a part's relationships, and the parts that nothing else points to. */
function removeBelongings(pkg: Package, part: string): void {
  const targets = relationshipsOf(pkg, part).filter(({ external }) => !external);
  if (targets.length === 0 && !hasPart(pkg, relationshipPart(part))) return;
  removePart(pkg, relationshipPart(part));
  const needed = new Set(
    partNames(pkg)
      .filter((name) => /(^|\/)_rels\/[^/]*\.rels$/i.test(name))
      .flatMap((name) => relationshipsOf(pkg, name.replace(/_rels\/([^/]*)\.rels$/i, '$1')))
      .map(({ target }) => target.toLowerCase()),
  );
  for (const { target } of targets) {
    if (needed.has(target.toLowerCase()) || !hasPart(pkg, target)) continue;
    removeBelongings(pkg, target);
    removePart(pkg, target);
  }
}
