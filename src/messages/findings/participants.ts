/** Texts of the rules about participants. */
export const PARTICIPANT_FINDINGS = {} as const;
