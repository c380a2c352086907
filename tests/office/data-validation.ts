import type { Box } from './boxes.ts';
import { invalid, RemoteObject } from './rich-api.ts';
import type { Worksheet } from './worksheet.ts';

/** A drop-down as a sheet keeps it. */
export interface Validation {
  readonly boxes: readonly Box[];
  readonly rule: { readonly list?: { readonly inCellDropDown: boolean; readonly source: string } };
  alert?: unknown;
  prompt?: unknown;
  ignoreBlanks?: unknown;
}

export class DataValidation extends RemoteObject {
  readonly #sheet: Worksheet;
  readonly #boxes: readonly Box[];
  constructor(sheet: Worksheet, boxes: readonly Box[]) {
    super();
    this.#sheet = sheet;
    this.#boxes = boxes;
  }
  #own(): Validation {
    const key = JSON.stringify(this.#boxes);
    return (
      this.#sheet.validations.find(({ boxes }) => JSON.stringify(boxes) === key) ??
      invalid('a validation has no rule yet')
    );
  }
  set Rule(rule: Validation['rule']) {
    const source = rule.list?.source;
    if (source === undefined) invalid('rule');
    // A list written out holds 255 characters.
    else if (!source.startsWith('=') && source.length > 255) invalid(source);
    const named = source && /^='?([^'!]+)'?!/.exec(source)?.[1];
    if (named && !this.#sheet.workbook.sheetLike(named.replace(/''/g, "'"))) invalid(named);
    this.#sheet.validations.push({ boxes: this.#boxes, rule });
  }
  set ErrorAlert(alert: unknown) {
    this.#own().alert = alert;
  }
  set Prompt(prompt: unknown) {
    this.#own().prompt = prompt;
  }
  set IgnoreBlanks(ignore: unknown) {
    this.#own().ignoreBlanks = ignore;
  }
  Clear(): void {
    const gone = JSON.stringify(this.#boxes);
    this.#sheet.validations = this.#sheet.validations.filter(
      ({ boxes }) => JSON.stringify(boxes) !== gone,
    );
  }
}
