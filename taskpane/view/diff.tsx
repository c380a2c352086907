import type { CellEdit } from '../../src/findings/edits.ts';
import { sayPane } from '../../src/messages/pane.ts';
import { UNSEEN } from '../../src/workbook/unseen.ts';
import { cellText, withSpacesDrawn } from '../cell-text.ts';
import { sayPlace } from '../pane.ts';
import { useLanguage } from './words.tsx';

/** So many edits of a fix are shown when not said otherwise; the rest are counted. */
const SHOWN_EDITS = 6;

/** What a fix changes, cell by cell: before → after. */
export function Diff({
  edits,
  most = SHOWN_EDITS,
  nameOf = ({ at }) => sayPlace(at),
}: {
  readonly edits: readonly CellEdit[];
  readonly most?: number;
  /** What the edited cell is called; its place when not said. */
  readonly nameOf?: (edit: CellEdit) => string;
}) {
  const language = useLanguage();
  const empty = sayPane('empty', language);
  return (
    <ul class="diff" aria-label={sayPane('what-changes', language)}>
      {edits.slice(0, most).map((edit) => {
        const { at, was, becomes, secret } = edit;
        const before = cellText(was, language);
        const after = cellText(becomes, language);
        const draw = fold(before) === fold(after) ? withSpacesDrawn : (text: string) => text;
        return (
          <li key={`${at.sheet} ${at.row} ${at.column}`}>
            <span class="place">{nameOf(edit)}</span>
            <span class="change">
              <del>{secret ? sayPane('hidden-value', language) : draw(before) || empty}</del>
              <span class="arrow" aria-hidden="true">
                {'→'}
              </span>
              <span class="unseen"> {sayPane('becomes', language)} </span>
              <ins>{draw(after) || empty}</ins>
            </span>
          </li>
        );
      })}
      {edits.length > most && <li>{`+${edits.length - most}`}</li>}
    </ul>
  );
}

/** Equal when only spaces and unseen signs differ. */
const fold = (text: string): string => text.replace(UNSEEN, '').replace(/\s+/g, '');
