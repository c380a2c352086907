import { HostError } from '../host.ts';
import type { Services } from './services.ts';

/** Milliseconds that a command waits for another user's to end. */
const PATIENCE = 5000;

/**
 * Carries out work that no other user's command may run beside. Whatever was written is in the workbook before the next
 * one begins.
 * @param flushes the work sees to that itself, unless it fails
 * @throws {HostError} host-busy when others have been at work all the time that we waited
 */
export function alone<T>({ app, locks }: Services, work: () => T, flushes = false): T {
  const lock = locks.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) throw new HostError('host-busy');
  let isThrough = false;
  try {
    const made = work();
    isThrough = flushes;
    return made;
  } finally {
    try {
      if (!isThrough) app.flush();
    } finally {
      lock.releaseLock();
    }
  }
}
