import { HostError } from '../host.ts';
import type { Calls } from './protocol.ts';
import type { Services } from './services.ts';

/** The advanced Drive service, version 3, as far as it is used. */
export interface DriveService {
  readonly Files: {
    create(
      resource: { readonly name: string; readonly mimeType: string },
      content: GoogleAppsScript.Base.Blob,
    ): unknown;
  };
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOCUMENT = 'application/vnd.google-apps.document';

/**
 * Puts a file of ours into the user's Drive; a Word document becomes a Google Doc. The scope `drive.file` lets the script
 * see what it made itself and nothing else.
 * @throws {HostError} host-denied when the Drive service is not switched on
 */
export function saveToDrive(
  { utilities }: Services,
  drive: DriveService | null,
  { name, type, base64 }: Calls['saveToDrive']['given'],
): void {
  if (!drive) throw new HostError('host-denied', 'Google Drive');
  const blob = utilities.newBlob(utilities.base64Decode(base64), type, name);
  const isWord = type === WORD;
  drive.Files.create(
    {
      name: isWord ? name.replace(/\.docx$/, '') : name,
      mimeType: isWord ? GOOGLE_DOCUMENT : type,
    },
    blob,
  );
}
