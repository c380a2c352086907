import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Frame, Page } from 'playwright';
import { builtInTemplate } from '../../src/documents/designs/template.ts';

/** Where the text of a .docx stands. */
export const DOCUMENT = 'word/document.xml';

/** The built-in agenda with its text changed. */
export function changedTemplate(change: (xml: string) => string): Buffer {
  const parts = unzipSync(builtInTemplate('agenda', 'fi'));
  const text = change(strFromU8(parts[DOCUMENT] as Uint8Array));
  return Buffer.from(zipSync({ ...parts, [DOCUMENT]: strToU8(text) }));
}

/** Gives the desk of templates a file. */
export const giveTemplate = (pane: Page | Frame, name: string, buffer: Buffer): Promise<void> =>
  pane.locator('.template-desk input[type=file]').setInputFiles({
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer,
  });
