import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Language } from '../../src/messages/language.ts';
import { type PaneText, sayPane } from '../../src/messages/pane.ts';
import { type Pane, type PaneState, SCREENS, type Screen, sayStep, type Work } from '../pane.ts';
import { Door, OpenDoor } from './door.tsx';
import { FindingsScreen, sayDay } from './findings.tsx';
import { useFocusLeft } from './focus-left.ts';
import { Speech, useLanguage, usePane } from './words.tsx';

/** The whole pane, the same in every host. */
export function PaneView({ pane }: { readonly pane: Pane }) {
  const state = usePane(pane);
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const step = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      pane.step(event.shiftKey ? -1 : 1);
    };
    const { ownerDocument } = root.current as HTMLElement;
    ownerDocument.addEventListener('keydown', step);
    return () => ownerDocument.removeEventListener('keydown', step);
  }, [pane]);
  // The screen is drawn anew when something on it has changed, not at every step of the work that the bar below tells.
  const { work, said, trouble, history, ...seen } = state;
  const screen = useMemo(
    () => <ScreenView pane={pane} state={state} />,
    [pane, !state.checked && work, ...Object.values(seen)],
  );
  return (
    <Speech.Provider value={state.language}>
      <section
        class="pane"
        lang={state.language}
        ref={root}
        aria-label={sayPane('show-pane', state.language)}
      >
        <Tabs pane={pane} screen={state.screen} />
        <Banners pane={pane} state={state} />
        <div
          class="screen"
          role="tabpanel"
          id="screen"
          aria-labelledby={`tab-${state.screen}`}
          key={state.screen}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls must be reached by keyboard
          tabIndex={0}
        >
          {screen}
        </div>
        <StatusBar pane={pane} state={state} />
      </section>
    </Speech.Provider>
  );
}

const overview = async () => (await import('./overview.tsx')).OverviewRoom;
const documents = async () => (await import('./document-room.tsx')).DocumentRoom;
const settings = async () => (await import('./settings.tsx')).SettingsScreen;

function ScreenView({ pane, state }: { readonly pane: Pane; readonly state: PaneState }) {
  switch (state.screen) {
    case 'findings':
      return <FindingsScreen pane={pane} state={state} />;
    case 'overview':
      return <Door pane={pane} state={state} load={overview} />;
    case 'documents':
      return <Door pane={pane} state={state} load={documents} />;
    case 'settings':
      return <OpenDoor pane={pane} state={state} load={settings} />;
  }
}

const tabText = (screen: Screen): PaneText & `tab-${Screen}` => `tab-${screen}`;

function Tabs({ pane, screen }: { readonly pane: Pane; readonly screen: Screen }) {
  const language = useLanguage();
  const move = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = SCREENS[(SCREENS.indexOf(screen) + by + SCREENS.length) % SCREENS.length];
    if (next === undefined) return;
    pane.goTo(next);
    (event.currentTarget as HTMLElement)
      .querySelector<HTMLElement>(`#tab-${next}`)
      ?.focus({ preventScroll: true });
  };
  return (
    <div class="tabs" role="tablist" aria-label={sayPane('tabs', language)} onKeyDown={move}>
      {SCREENS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-selected={one === screen}
          aria-controls={one === screen ? 'screen' : undefined}
          tabIndex={one === screen ? 0 : -1}
          onClick={() => pane.goTo(one)}
        >
          {sayPane(tabText(one), language)}
        </button>
      ))}
    </div>
  );
}

function Banners({ pane, state }: { readonly pane: Pane; readonly state: PaneState }) {
  const language = useLanguage();
  return (
    <>
      {state.chosenDay !== null && (
        <div class="banner info">
          <span>
            {sayPane(state.isSampleDay ? 'sample-day' : 'other-day', language, {
              day: sayDay(state.chosenDay, language),
            })}
          </span>
          <button type="button" class="link" onClick={() => void pane.chooseDay(null)}>
            {sayPane('back-to-today', language)}
          </button>
        </div>
      )}
      {state.trouble && (
        <div class="banner error" role="alert">
          <span>{state.trouble.say(language)}</span>
          <button
            type="button"
            class="icon"
            aria-label={sayPane('close', language)}
            onClick={() => pane.dismiss()}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
      )}
    </>
  );
}

function sayWork({ doing, done = 0, of = 0 }: Work, language: Language): string {
  return doing === 'documents'
    ? sayPane('working-documents', language, { done, of })
    : sayPane(`working-${doing}`, language);
}

/** What is being done, what was done, and the way back. */
function StatusBar({ pane, state }: { readonly pane: Pane; readonly state: PaneState }) {
  const language = useLanguage();
  const { work, said, history } = state;
  const last = history.done.at(-1);
  const next = history.undone.at(-1);
  const ways = useRef<HTMLSpanElement>(null);
  useFocusLeft(ways);
  const doing = work && sayWork(work, language);
  return (
    <div class="status-bar">
      {work && (
        <div class="work">
          <span>{doing}</span>
          <progress
            aria-label={doing as string}
            {...(work.of ? { value: work.done ?? 0, max: work.of } : {})}
          />
          {work.canCancel && (
            <button type="button" class="small" onClick={() => pane.cancel()}>
              {sayPane('cancel', language)}
            </button>
          )}
        </div>
      )}
      <p role="status" class="said">
        <span key={said.serial}>{said.say(language)}</span>
      </p>
      <span class="history" ref={ways}>
        {last && (
          <button
            type="button"
            class="small"
            title={sayStep(last.name, language)}
            onClick={() => void pane.undo()}
          >
            {sayPane('undo', language)}
          </button>
        )}
        {next && (
          <button
            type="button"
            class="small"
            title={sayStep(next.name, language)}
            onClick={() => void pane.redo()}
          >
            {sayPane('redo', language)}
          </button>
        )}
      </span>
    </div>
  );
}
