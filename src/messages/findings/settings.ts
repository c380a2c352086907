/** Texts of the rules about settings. */
export const SETTING_FINDINGS = {} as const;
