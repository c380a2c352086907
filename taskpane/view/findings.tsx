import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { sayFinding } from '../../src/messages/findings.ts';
import type { Language } from '../../src/messages/language.ts';
import { sayPane } from '../../src/messages/pane.ts';
import { PHASE_WORDS } from '../../src/messages/phases.ts';
import { SHEETS } from '../../src/rounds/columns.ts';
import { dayWords } from '../../src/rounds/times.ts';
import {
  GROUPINGS,
  type Group,
  type Grouping,
  type GroupTitle,
  type Item,
  SHOWN,
} from '../list.ts';
import { COUNTED, type Pane, type PaneState } from '../pane.ts';
import { FindingRow } from './finding.tsx';
import { DRAWN } from './first-of.tsx';
import { useFocusLeft } from './focus-left.ts';
import { countWord, kindWord, Sign, useLanguage } from './words.tsx';

/** The first screen: how things stand, what can be done at once, and the list. */
export function FindingsScreen({
  pane,
  state,
}: {
  readonly pane: Pane;
  readonly state: PaneState;
}) {
  const language = useLanguage();
  const { checked, groups, safe } = state;
  const list = useRef<HTMLDivElement>(null);
  useFocusOnCurrent(pane, list, state);
  useFocusLeft(list);
  if (!checked) return <NotChecked pane={pane} state={state} />;
  return (
    <section class="findings" aria-label={sayPane('tab-findings', language)} ref={list}>
      <Summary pane={pane} state={state} />
      <div class="actions">
        <CheckButton pane={pane} />
        {safe !== 0 && (
          <button type="button" onClick={() => void pane.fixAll()}>
            {sayPane('fix-all', language, { count: safe > 0 ? safe : '…' })}
          </button>
        )}
      </div>
      <p class="quiet checked-at">
        {sayPane(state.stale ? 'changed-since' : 'checked-at', language, {
          time: state.checkedAt,
        })}
        {' · '}
        {sayPane('phase', language, { phase: PHASE_WORDS[checked.round.phase] })}
      </p>
      {pane.shell.createSheets && state.items.some(lacksSheet) && (
        <div class="create-sheets">
          <button type="button" onClick={() => void pane.createSheets()}>
            {sayPane('create-sheets', language)}
          </button>
          <p class="quiet">
            {sayPane('create-sheets-hint', language, {
              sheets: (
                ['discussions', 'regions', 'participants', 'settings', 'guide'] as const
              ).map((key) => SHEETS[key].title),
            })}
          </p>
        </div>
      )}
      {state.counts.error + state.counts.warning === 0 && <AllWell state={state} />}
      {state.items.length > 0 && (
        <div class="list-head">
          <label>
            <span>{sayPane('group-by', language)}</span>
            <select
              value={state.grouping}
              onChange={(event) => pane.group(event.currentTarget.value as Grouping)}
            >
              {GROUPINGS.map((grouping) => (
                <option key={grouping} value={grouping}>
                  {sayPane(`group-${grouping}`, language)}
                </option>
              ))}
            </select>
          </label>
          <span class="steps">
            <StepButton pane={pane} by={-1} />
            <StepButton pane={pane} by={1} />
          </span>
        </div>
      )}
      {state.items.length > 0 && groups.length === 0 && (
        <p class="none-shown">
          {sayPane('none-shown', language)}{' '}
          <button type="button" class="link" onClick={() => pane.showAll()}>
            {sayPane('show-all', language)}
          </button>
        </p>
      )}
      {groups.length > 0 && <Groups key={state.grouping} pane={pane} state={state} />}
    </section>
  );
}

/** In the place of what only a check can tell: a way to it, or that it is on its way. */
export function NotChecked({ pane, state }: { readonly pane: Pane; readonly state: PaneState }) {
  const language = useLanguage();
  return (
    <section class="empty">
      <h2>{sayPane(state.work ? 'working-checking' : 'not-checked', language)}</h2>
      {!state.work && (
        <>
          <p>{sayPane('not-checked-hint', language)}</p>
          <CheckButton pane={pane} />
        </>
      )}
    </section>
  );
}

const lacksSheet = ({ finding }: Item): boolean => finding.rule === 'sheet-missing';

function CheckButton({ pane }: { readonly pane: Pane }) {
  const language = useLanguage();
  return (
    <button type="button" class="primary" onClick={() => void pane.check()}>
      {sayPane('check', language)}
    </button>
  );
}

function StepButton({ pane, by }: { readonly pane: Pane; readonly by: 1 | -1 }) {
  const label = sayPane(by === 1 ? 'next' : 'previous', useLanguage());
  return (
    <button
      type="button"
      class="icon"
      aria-label={label}
      title={`${label} (${by === 1 ? 'F8' : 'Shift+F8'})`}
      onClick={() => pane.step(by)}
    >
      <span aria-hidden="true">{by === 1 ? '↓' : '↑'}</span>
    </button>
  );
}

/** The counts at a glance, each of them a switch for what the list shows. */
function Summary({ pane, state }: { readonly pane: Pane; readonly state: PaneState }) {
  const language = useLanguage();
  return (
    <ul class="summary" aria-label={sayPane('filter', language)}>
      {SHOWN.filter((shown) => shown !== 'accepted' || state.counts.accepted > 0).map((shown) => (
        <li key={shown}>
          <button
            type="button"
            class={`count ${shown}${state.counts[shown] === 0 ? ' none' : ''}`}
            aria-pressed={!state.hidden.has(shown)}
            onClick={() => pane.toggle(shown)}
          >
            <Sign of={shown} />
            <span class="number">{state.counts[shown]}</span>
            <span class="what">{countWord(shown, language)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function AllWell({ state }: { readonly state: PaneState }) {
  const language = useLanguage();
  const { todo } = state.counts;
  return (
    <div class="all-well" tabIndex={-1} data-all-well>
      <Sign of="ok" />
      <div>
        <h2>{sayPane('all-well', language)}</h2>
        <p>
          {todo > 0
            ? sayPane('all-well-todo', language, { count: todo })
            : sayPane('all-well-text', language)}
        </p>
      </div>
    </div>
  );
}

export function sayGroupTitle(title: GroupTitle, language: Language): string {
  switch (title.is) {
    case 'discussion':
      return title.theme === '' ? title.id : `${title.id} · ${title.theme}`;
    case 'sheet':
      return title.sheet;
    case 'severity':
      return kindWord(title.severity, language);
    case 'rule':
      return sayFinding(title.first, language).name;
    case 'no-discussion':
      return sayPane('no-discussion', language);
    case 'whole-workbook':
      return sayPane('whole-workbook', language);
    case 'accepted':
      return sayPane('accepted-group', language);
  }
}

/** Of so many findings each group shows a few at first, so that the whole list answers at once. */
const MANY = 2000;
const FEW = 5;

/** So many findings of a new list are drawn before its first frame, and so many more before each of the next. */
const BEGINNING = 15;
const NEXT = 60;

/** The groups, the first of them at first; a new list comes from its top, so that it can be used meanwhile. */
function Groups({ pane, state }: { readonly pane: Pane; readonly state: PaneState }) {
  const language = useLanguage();
  const { groups, current } = state;
  const first = state.items.length > MANY ? FEW : DRAWN;
  const [most, setMost] = useState(DRAWN);
  /** So many groups are drawn; any number once the list is whole. */
  const [drawn, draw] = useState(() => groupsWith(BEGINNING, groups, first));
  const at =
    current === null
      ? -1
      : groups.findIndex(({ items }) => items.some(({ key }) => key === current));
  const shown = Math.max(most, at + 1);
  useEffect(() => {
    if (drawn < Math.min(shown, groups.length)) draw(groupsWith(NEXT, groups, first, drawn));
    else draw(Number.POSITIVE_INFINITY);
  }, [drawn]);
  return (
    <>
      {groups.slice(0, Math.max(Math.min(shown, drawn), at + 1)).map((group, index) => (
        <GroupList
          key={group.id}
          pane={pane}
          group={group}
          first={first}
          current={index === at ? current : null}
          language={language}
        />
      ))}
      {groups.length > shown && (
        <button
          type="button"
          class="more"
          onClick={() => {
            setMost(shown + DRAWN);
            draw(groupsWith(NEXT, groups, first, shown));
          }}
        >
          {sayPane('show-more', language, {
            count: groups.slice(shown).reduce((sum, { items }) => sum + items.length, 0),
          })}
        </button>
      )}
      <p class="quiet keys-hint">{sayPane('list-keys', language)}</p>
    </>
  );
}

/** How many groups have so many findings more than those in front of `from`, when each draws no more than its first. */
function groupsWith(findings: number, groups: readonly Group[], first: number, from = 0): number {
  let left = findings;
  let count = from;
  for (; left > 0 && count < groups.length; count++)
    left -= Math.min(first, (groups[count] as Group).items.length);
  return count;
}

/** About how high a finding is, rem: so long is the list taken to be while it is out of sight. */
const ROW_HEIGHT = 4;

interface Stop {
  readonly key: string;
  readonly part: 'main' | 'fix';
}

/** One group: a heading and its findings, with one tab stop between them. */
function GroupList(props: {
  readonly pane: Pane;
  readonly group: Group;
  readonly current: string | null;
  readonly language: Language;
  /** So many are drawn until more are asked for. */
  readonly first: number;
}) {
  const { pane, group, current, language, first: drawnFirst } = props;
  const [more, draw] = useState(0);
  const [stop, setStop] = useState<Stop | null>(null);
  const at = current === null ? -1 : group.items.findIndex(({ key }) => key === current);
  const shown = Math.max(drawnFirst + more, at + 1);

  // The same elements again while nothing of the group has changed: the list of another group costs nothing.
  return useMemo(() => {
    const items = group.items.slice(0, shown);
    const known = stop && items.some(({ key }) => key === stop.key) ? stop : null;
    const first = current ?? items[0]?.key;
    const active: Stop | null =
      known ?? (first === undefined ? null : { key: first, part: 'main' });

    const move = (event: KeyboardEvent) => {
      const from = (event.target as HTMLElement).closest<HTMLElement>('[data-part]');
      const row = from?.closest('li');
      const rows = [...(row?.parentElement?.children ?? [])];
      if (!from || !row || event.altKey || event.ctrlKey || event.metaKey) return;
      const index = rows.indexOf(row);
      const target = {
        ArrowDown: rows[index + 1],
        ArrowUp: rows[index - 1],
        Home: rows[0],
        End: rows.at(-1),
        ArrowRight: from.dataset.part === 'main' ? row : undefined,
        ArrowLeft: from.dataset.part === 'fix' ? row : undefined,
      }[event.key];
      if (!target) return;
      const part = event.key === 'ArrowRight' ? 'fix' : 'main';
      const button = target.querySelector<HTMLElement>(`[data-part=${part}]`);
      if (!button) return;
      event.preventDefault();
      button.focus();
    };
    const rove = (event: FocusEvent) => {
      const part = (event.target as HTMLElement).closest<HTMLElement>('[data-part]')?.dataset.part;
      const key = (event.target as HTMLElement)
        .closest('li.finding')
        ?.querySelector<HTMLElement>('[data-key]')?.dataset.key;
      if (key === undefined || (part !== 'main' && part !== 'fix')) return;
      if (active?.key !== key || active.part !== part) setStop({ key, part });
    };

    return (
      <section class="group" aria-label={sayGroupTitle(group.title, language)}>
        <h2 class="group-title">
          <span class="group-name">{sayGroupTitle(group.title, language)}</span>
          <span class="group-counts">
            {COUNTED.filter((severity) => group.counts[severity] > 0).map((severity) => (
              <span key={severity} class={`group-count ${severity}`}>
                <Sign of={severity} />
                {group.counts[severity]}
                <span class="unseen"> {kindWord(severity, language)}</span>
              </span>
            ))}
          </span>
        </h2>
        <ul
          style={{ containIntrinsicBlockSize: `auto ${items.length * ROW_HEIGHT}rem` }}
          onKeyDown={move}
          onFocusIn={rove}
        >
          {items.map((item) => (
            <FindingRow
              key={item.key}
              pane={pane}
              item={item}
              open={item.key === current}
              stop={item.key === active?.key ? active.part : null}
              language={language}
            />
          ))}
        </ul>
        {group.items.length > shown && (
          <button type="button" class="more" onClick={() => draw(shown + DRAWN - drawnFirst)}>
            {sayPane('show-more', language, { count: group.items.length - shown })}
          </button>
        )}
      </section>
    );
  }, [group, current, language, shown, stop, pane]);
}

/** When the state sends the focus to the open finding, it goes there; to the good news when none is left. */
function useFocusOnCurrent(
  pane: Pane,
  list: { readonly current: HTMLElement | null },
  { current, focusSerial }: PaneState,
): void {
  useLayoutEffect(() => {
    if (!list.current || !pane.takeFocus(focusSerial)) return;
    const target =
      current === null
        ? list.current.querySelector<HTMLElement>('[data-all-well]')
        : list.current.querySelector<HTMLElement>(`[data-key="${CSS.escape(current)}"]`);
    target?.focus({ preventScroll: true });
    target?.closest('li, .all-well')?.scrollIntoView({ block: 'nearest' });
  });
}

/** The day of checking in words, for the banner that says it is not today. */
export const sayDay = (day: string, language: Language): string => dayWords(day)[language];
