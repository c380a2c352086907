import { sayHostError } from '../../src/messages/host-errors.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { breathe } from '../../taskpane/clock.ts';
import { startPane } from '../../taskpane/start.tsx';
import { given, tellWhenListed, timed, told } from './moment.ts';

/* The pane as it ships, on a workbook in memory: it reads the sheets, lets the rules look, and shows the list. */
const workbook = given() as WorkbookSnapshot;
const pane = startPane(
  {
    read: async () => workbook,
    paint: async () => undefined,
    apply: async () => [],
    show: async () => undefined,
  },
  {
    place: 'excel',
    language: 'fi',
    version: '1.0.0',
    sayError: sayHostError,
    workbookName: () => 'alke.xlsx',
    today: () => '2026-01-15',
    clock: () => '9.00',
    breathe,
    deliver: async () => 'download',
  },
  document.body,
);
told.rows = () => document.querySelectorAll('.finding').length;
told.speak = (language) => timed(() => pane.speak(language));
told.filter = () => timed(() => pane.toggle('info'));
tellWhenListed();
await pane.check();
