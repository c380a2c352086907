import { sayPane } from '../../src/messages/pane.ts';
import type { Pane } from '../pane.ts';
import type { MadeFile } from '../shell.ts';
import type { ListedDocument } from './engine.ts';

type Engine = typeof import('./engine.ts');

/** Makes the documents one by one, lets the window breathe in between, and gives them out: several as one zip. */
export function makeDocuments(
  pane: Pane,
  engine: Engine,
  documents: readonly ListedDocument[],
): Promise<void> {
  const of = documents.length;
  return pane.run({ doing: 'documents', done: 0, of, canCancel: true }, async (isWanted) => {
    const round = pane.state().checked?.round;
    if (!round) return;
    const files: MadeFile[] = [];
    for (const document of documents) {
      await pane.shell.breathe();
      if (!isWanted()) return;
      files.push(engine.make(round, document));
      pane.progress({ doing: 'documents', done: files.length, of, canCancel: true });
    }
    const [only] = files;
    if (!only) return;
    const { language } = pane.state();
    const file =
      files.length === 1
        ? only
        : engine.zip(files, `${round.settings.year}-${sayPane('zip-name', language)}.zip`);
    const delivery = await pane.shell.deliver(file);
    pane.say((spoken) => sayPane(`delivered-${delivery}`, spoken, { file: file.name }));
  });
}
