import { HostError, type HostErrorCode } from '../host.ts';

/** Excel's words for what stands in the way, of every build since 2018 (RichApi error codes). */
const CODES: { readonly [code: string]: HostErrorCode } = {
  InvalidOperationInCellEditMode: 'host-cell-edit',
  ActivityLimitReached: 'host-busy',
  RequestAborted: 'host-busy',
  Conflict: 'host-busy',
  ServiceNotAvailable: 'host-busy',
  InvalidOrTimedOutSession: 'host-session-lost',
  InvalidRequestContext: 'host-session-lost',
  InvalidOrTimedOutSessionMessage: 'host-session-lost',
  ConnectionFailure: 'host-offline',
  RequestPayloadSizeLimitExceeded: 'host-too-large',
  ResponsePayloadSizeLimitExceeded: 'host-too-large',
  AccessDenied: 'host-denied',
  InsufficientPrivileges: 'host-denied',
  NonWritableWorkbook: 'host-denied',
  ApiNotFound: 'host-too-old',
  ApiNotAvailable: 'host-too-old',
  ItemNotFound: 'host-sheet-missing',
};

/** Excel's own code when the error is Excel's; null for a fault of ours. */
export function excelCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  if (!('code' in error) || typeof error.code !== 'string' || error instanceof HostError)
    return null;
  // Errors of office.js come from its own realm: known by their name, not by their class.
  const name = 'name' in error ? String(error.name) : '';
  return /RichApi|OfficeExtension|Error$/.test(name) && 'debugInfo' in error ? error.code : null;
}

/** Excel's refusal as ours, naming what it was about; a fault of ours stays as it is. */
export function asHostError(error: unknown, about = ''): unknown {
  const code = excelCode(error);
  if (code === null) return error;
  const known = CODES[code];
  return new HostError(known ?? 'host-failed', known === undefined ? code : about, error);
}

/** Whether Excel refused what was asked, rather than being asked at all now. */
export function isAboutContent(error: unknown): boolean {
  if (!(error instanceof HostError)) return false;
  return ['host-failed', 'host-denied', 'host-too-old', 'host-sheet-missing'].includes(error.code);
}
