/** Texts of the rules about times. */
export const TIME_FINDINGS = {} as const;
