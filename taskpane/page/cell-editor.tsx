import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sayPane } from '../../src/messages/pane.ts';
import { useLanguage } from '../view/words.tsx';

export interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  /** The edit began by typing: the text is what was typed, not what stood there. */
  readonly typed: boolean;
  /** What the workbook offers to choose from; other values are allowed all the same. */
  readonly list: readonly string[];
  readonly onCommit: (
    text: string,
    by: { readonly rows: number; readonly columns: number },
  ) => void;
  readonly onCancel: () => void;
}

/** Marks the choice that opens a field for anything else. */
const OTHER = '\u0000other';

/** Where a cell is written: a list to choose from where the workbook has one, else a text of any length. */
export function CellEditor(props: CellEditorProps) {
  const { label, text, typed, list } = props;
  const language = useLanguage();
  const [chooses, setChooses] = useState(list.length > 0 && !typed);
  const [written, setWritten] = useState(text);
  const field = useRef<HTMLSelectElement & HTMLInputElement & HTMLTextAreaElement>(null);
  const done = useRef(false);
  const id = useId();

  useLayoutEffect(() => {
    const { current } = field;
    if (!current) return;
    current.focus({ preventScroll: true });
    const edge = current.closest('.grid')?.getBoundingClientRect().right ?? 0;
    if (current.getBoundingClientRect().right > edge)
      current.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (chooses) return;
    current.setSelectionRange(typed ? current.value.length : 0, current.value.length);
    if (current.tagName === 'TEXTAREA') grow(current);
  }, [chooses, typed]);

  const end = (commit: boolean, value: string, rows = 0, columns = 0) => {
    if (done.current) return;
    done.current = true;
    if (commit) props.onCommit(value, { rows, columns });
    else props.onCancel();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const value = chooses ? text : written;
    // Saving and opening end the writing first and go on to the page.
    if ((event.ctrlKey || event.metaKey) && /^[so]$/i.test(event.key)) return end(!chooses, value);
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      end(false, value);
    } else if (event.key === 'Tab') {
      event.preventDefault();
      end(true, (event.currentTarget as HTMLInputElement).value, 0, event.shiftKey ? -1 : 1);
    } else if (event.key === 'Enter' && !chooses && !event.altKey && !event.isComposing) {
      event.preventDefault();
      end(true, written, event.shiftKey ? -1 : 1);
    } else if (event.key === 'Enter' && event.altKey && !chooses) {
      event.preventDefault();
      const { current } = field;
      if (!current) return;
      current.setRangeText('\n', current.selectionStart ?? 0, current.selectionEnd ?? 0, 'end');
      setWritten(current.value);
      grow(current);
    }
  };

  if (chooses)
    return (
      <select
        class="editor"
        ref={field}
        aria-label={label}
        value={text}
        onKeyDown={onKeyDown}
        onBlur={() => end(false, text)}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value === OTHER) setChooses(false);
          else end(true, value);
        }}
      >
        {!list.includes(text) && text !== '' && <option value={text}>{text}</option>}
        <option value="">{sayPane('empty', language)}</option>
        {list.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
        <option value={OTHER}>{sayPane('other-value', language)}</option>
      </select>
    );
  const shared = {
    class: 'editor',
    ref: field,
    'aria-label': label,
    value: written,
    autocomplete: 'off',
    spellcheck: false,
    onKeyDown,
    onBlur: () => end(true, written),
  } as const;
  if (list.length > 0)
    return (
      <>
        <input
          {...shared}
          type="text"
          list={id}
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
        <datalist id={id}>
          {list.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      </>
    );
  return (
    <textarea
      {...shared}
      rows={1}
      onInput={(event) => {
        setWritten(event.currentTarget.value);
        grow(event.currentTarget);
      }}
    />
  );
}

/** A text grows downwards as it is written, up to a third of the window. */
function grow(area: HTMLTextAreaElement): void {
  area.style.height = 'auto';
  area.style.height = `${Math.min(area.scrollHeight + 2, window.innerHeight / 3)}px`;
}
