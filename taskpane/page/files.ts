import { HostError } from '../../src/hosts/host.ts';
import type { MadeFile } from '../shell.ts';

/** A file from the user's disk. `handle` where the browser lets us write it back. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly handle: FileSystemFileHandle | null;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The parts of the File System Access API that the library of types does not know. */
interface FilePickers {
  showOpenFilePicker?(options: object): Promise<readonly FileSystemFileHandle[]>;
}
interface Permissions {
  requestPermission?(options: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}
interface DroppedItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

/** @throws {HostError} `file-not-found` when it has gone, `file-unreadable` when the disk says no otherwise */
async function read(
  name: string,
  file: () => Promise<File> | File,
  handle: FileSystemFileHandle | null,
): Promise<PickedFile> {
  try {
    return { name, bytes: new Uint8Array(await (await file()).arrayBuffer()), handle };
  } catch (error) {
    const isGone = (error as DOMException).name === 'NotFoundError';
    throw new HostError(isGone ? 'file-not-found' : 'file-unreadable', name, error);
  }
}

/** Lets the user choose a workbook; null when the choice is called off. */
export async function pickFile(): Promise<PickedFile | null> {
  const pickers = window as FilePickers;
  if (pickers.showOpenFilePicker) {
    try {
      const [handle] = await pickers.showOpenFilePicker({
        types: [{ description: 'Excel', accept: { [TYPE]: ['.xlsx', '.xlsm', '.xltx', '.xltm'] } }],
      });
      return handle ? await readAgain(handle) : null;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return null;
      // Some browsers have the picker and forbid it in frames: the old way always works.
      if (!(error instanceof DOMException)) throw error;
    }
  }
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = `.xlsx,.xlsm,.xltx,.xltm,${TYPE}`;
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file) read(file.name, () => file, null).then(resolve, reject);
      else resolve(null);
    });
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

/** The file that was dropped on the window, if any. */
export async function droppedFile(data: DataTransfer): Promise<PickedFile | null> {
  const item = [...data.items].find(({ kind }) => kind === 'file');
  const file = item?.getAsFile();
  if (!item || !file) return null;
  const handle = await (item as DroppedItem).getAsFileSystemHandle?.().catch(() => null);
  return read(
    file.name,
    () => file,
    handle?.kind === 'file' ? (handle as FileSystemFileHandle) : null,
  );
}

/** The file as it is on disk now. */
export const readAgain = (handle: FileSystemFileHandle): Promise<PickedFile> =>
  read(handle.name, () => handle.getFile(), handle);

/** Writes the file on disk: aside first, then in its place, as the browser does. @returns whether the user allowed it */
export async function writeInPlace(
  handle: FileSystemFileHandle,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const allowed = await (handle as Permissions).requestPermission?.({ mode: 'readwrite' });
  if (allowed !== undefined && allowed !== 'granted') return false;
  const writable = await handle.createWritable();
  try {
    await writable.write(bytes);
  } catch (error) {
    await writable.abort();
    throw error;
  }
  await writable.close();
  return true;
}

/** Hands a file to the browser's downloads. */
export function download({ name, bytes, type }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser may still be reading when the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
