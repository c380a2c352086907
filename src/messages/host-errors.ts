import { FILE_ERRORS } from './file-errors.ts';
import type { Language } from './language.ts';
import { sayRefusal } from './menu-errors.ts';
import { PROGRAM_ERRORS } from './program-errors.ts';

export const HOST_ERRORS = { ...FILE_ERRORS, ...PROGRAM_ERRORS };

/** The sentence for a `HostError` code. */
export const sayHostError = (
  { code, detail }: { readonly code: keyof typeof HOST_ERRORS; readonly detail: string },
  language: Language,
): string => sayRefusal(HOST_ERRORS[code], detail, language);
