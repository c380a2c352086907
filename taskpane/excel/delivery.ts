import { HostError } from '../../src/hosts/host.ts';
import type { Language } from '../../src/messages/language.ts';
import { download } from '../page/files.ts';
import { bytesOf, type Delivery, type MadeFile } from '../shell.ts';
import { carry } from './carried-file.ts';

/** The ways in which this Excel can give a file to the user. */
export interface Ways {
  /** The pane lives in a browser or in Windows' web view: downloads work. On a Mac they do nothing, silently (office-js #2700). */
  readonly downloads: boolean;
  /** Opens an address in the user's own browser; null where Excel cannot. */
  readonly openBrowser: ((address: string) => void) | null;
  /** The address of our page that saves a carried file. */
  readonly savePage: string;
}

/**
 * Gives a file to the user: as a download, or through our own page in the user's browser.
 * @throws {HostError} host-no-download when there is no way, or the file is too large for it
 */
export async function deliver(
  file: MadeFile,
  { downloads, openBrowser, savePage }: Ways,
  language: Language,
): Promise<Delivery> {
  if (downloads) {
    download(file);
    return 'download';
  }
  const address = openBrowser && carry(savePage, { ...file, bytes: await bytesOf(file) }, language);
  if (!address) throw new HostError('host-no-download', file.name);
  openBrowser(address);
  return 'window';
}
