/** Texts of the rules about regions. */
export const REGION_FINDINGS = {} as const;
