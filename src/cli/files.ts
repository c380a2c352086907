import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { HostError } from '../hosts/host.ts';
import { CliRefusal } from './refusal.ts';

/** More than this is no collection workbook; a limit before anything is read. */
const LARGEST_FILE = 512 * 1024 * 1024;

const codeOf = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';

/** The bytes of a file. @throws {HostError} file-not-found, file-unreadable, file-too-large */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST_FILE) throw new HostError('file-too-large', file);
    return new Uint8Array(await readFile(file));
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    const missing = codeOf(cause) === 'ENOENT' || codeOf(cause) === 'ENOTDIR';
    throw new HostError(missing ? 'file-not-found' : 'file-unreadable', file, cause);
  }
}

/**
 * Refuses an output that is one of the inputs (by any path, link or hard link), or that exists without `force`.
 * @throws {CliRefusal} output-is-input
 * @throws {HostError} file-exists
 */
export async function guardOutput(
  output: string,
  inputs: readonly string[],
  force: boolean,
): Promise<void> {
  const there = await identity(output);
  for (const input of inputs)
    if (resolve(input) === resolve(output) || (there && there === (await identity(input))))
      throw new CliRefusal('output-is-input', { file: output });
  if (there && !force) throw new HostError('file-exists', output);
}

/**
 * The same for a workbook, whose ending must be its original's: Excel opens one under no other than its own kind's.
 * @throws {CliRefusal} output-is-input, output-ending
 * @throws {HostError} file-exists
 */
export async function guardWorkbook(
  output: string,
  original: string | null,
  force: boolean,
): Promise<void> {
  await guardOutput(output, original === null ? [] : [original], force);
  guardEnding(output, [workbookEnding(original)]);
}

/** @throws {CliRefusal} output-ending */
export function guardEnding(output: string, endings: readonly string[]): void {
  if (!endings.includes(extname(output).toLowerCase()))
    throw new CliRefusal('output-ending', { file: output, endings });
}

/** The ending of a workbook's copies; of a new one, or of a copy of a file with another ending, `.xlsx`. */
export function workbookEnding(original: string | null): string {
  const ending = original === null ? '' : extname(original).toLowerCase();
  return ['.xlsm', '.xltx', '.xltm'].includes(ending) ? ending : '.xlsx';
}

/** What makes two names the same file, or null when there is none. */
async function identity(file: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(file, { bigint: true });
    return ino === 0n ? await realpath(file) : `${dev}:${ino}`;
  } catch {
    return null;
  }
}

/**
 * Writes the whole file or nothing: aside first, flushed, then renamed over the name.
 * @throws {HostError} file-unwritable, file-exists when the name came to be in between
 */
export async function writeWhole(
  output: string,
  bytes: Uint8Array | string,
  force: boolean,
): Promise<void> {
  const aside = join(dirname(output), `.${basename(output)}.${randomUUID().slice(0, 8)}.part`);
  try {
    const file = await open(aside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (!force && (await exists(output))) throw new HostError('file-exists', output);
    await rename(aside, output);
  } catch (cause) {
    await unlink(aside).catch(() => undefined);
    if (cause instanceof HostError) throw cause;
    throw new HostError('file-unwritable', output, cause);
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file, constants.F_OK).then(
    () => true,
    () => false,
  );
}

/** The folder, made when it is not there. @throws {HostError} file-unwritable */
export async function readyFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new HostError('file-unwritable', folder, cause);
  }
}
