import type { SheetsHost } from '../../src/hosts/sheets/client.ts';
import { SIDEBAR } from '../../src/messages/sidebar.ts';
import type { Pane } from '../pane.ts';
import { usePane } from '../view/words.tsx';

/** Milliseconds between two questions whether the workbook has changed. */
const ASK_AGAIN = 10_000;

/** So often the pane looks again by itself when somebody changed the workbook while it was being checked. */
const MOST_LOOKS = 2;

/**
 * Keeps what the pane shows honest: no event reaches a sidebar, so it asks whether the workbook has changed whenever the
 * user comes back to it.
 */
export function keepFresh(paneNow: () => Pane | undefined) {
  let looks = 0;
  let asked = 0;
  return {
    /** The workbook was changed while it was checked: nothing was coloured, so look again, and say it if that fails too. */
    changed(): void {
      const pane = paneNow();
      if (!pane) return;
      pane.markStale();
      if (looks >= MOST_LOOKS) {
        looks = 0;
        return;
      }
      looks++;
      // Nothing was coloured, so the same findings as before have to be coloured too.
      void pane.recheck(true).then(() => {
        if (!pane.state().stale) looks = 0;
      });
    },
    /** Asks each time when the pointer or the focus comes into the sidebar, but not too often. */
    watch(host: SheetsHost, root: HTMLElement): void {
      const ask = async (): Promise<void> => {
        const pane = paneNow();
        const now = Date.now();
        if (!pane || now - asked < ASK_AGAIN || pane.state().work || pane.state().stale) return;
        asked = now;
        try {
          if (await host.hasChanged()) pane.markStale();
        } catch (error) {
          pane.tell(error);
        }
      };
      root.addEventListener('pointerenter', () => void ask());
      window.addEventListener('focus', () => void ask());
    },
  };
}

/** Bytes as the text that google.script.run carries. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 0x8000)
    text += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  return btoa(text);
}

/** Whether documents go to Drive; shown only where the script has its Drive service switched on. */
export function DriveChoice({
  pane,
  onChoose,
}: {
  readonly pane: Pane;
  readonly onChoose: (isWanted: boolean) => void;
}) {
  const { language, screen } = usePane(pane);
  if (screen !== 'documents') return null;
  return (
    <aside class="drive" lang={language} aria-label={SIDEBAR['save-to-drive'][language]}>
      <label class="check">
        <input
          type="checkbox"
          aria-describedby="drive-hint"
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        <span>{SIDEBAR['save-to-drive'][language]}</span>
      </label>
      <p class="quiet" id="drive-hint">
        {SIDEBAR['save-to-drive-hint'][language]}
      </p>
    </aside>
  );
}
