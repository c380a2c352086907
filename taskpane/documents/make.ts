import { sayPane } from '../../src/messages/pane.ts';
import type { Pane } from '../pane.ts';
import type { MadeFile } from '../shell.ts';
import { type ListedDocument, make, zip } from './engine.ts';

/** Makes the documents one by one, lets the window breathe in between, and gives them out: several as one zip. */
export function makeDocuments(pane: Pane, documents: readonly ListedDocument[]): Promise<void> {
  const of = documents.length;
  return pane.run({ doing: 'documents', done: 0, of, canCancel: true }, async (isWanted) => {
    const round = pane.state().checked?.round;
    if (!round) return;
    const files: MadeFile[] = [];
    for (const [done, document] of documents.entries()) {
      pane.progress({ doing: 'documents', done, of, canCancel: true });
      await pane.shell.breathe();
      if (!isWanted()) return;
      files.push(...make(round, document, pane.state().documents.template));
    }
    const [only] = files;
    if (!only) return;
    const { language } = pane.state();
    const file =
      files.length === 1
        ? only
        : zip(files, `${round.settings.year}-${sayPane('zip-name', language)}.zip`);
    const delivery = await pane.shell.deliver(file);
    pane.say((spoken) => sayPane(`delivered-${delivery}`, spoken, { file: file.name }));
  });
}
