import type { Excel as ExcelApi } from './excel-api.ts';
import type { Requirements } from './office.ts';

// Microsoft's whole types are known in this room alone. They have to fit the part that the host uses.

/** The global `Excel` of office.js as the host takes it. */
export const realExcel = (): typeof ExcelApi => Excel;

/** What the global `Office` says that this Excel can. */
export const realRequirements = (): Requirements => ({
  isSetSupported: (set, version) => Office.context.requirements.isSetSupported(set, version),
});
