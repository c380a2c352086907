/** Texts of the rules about workbook. */
export const WORKBOOK_FINDINGS = {} as const;
