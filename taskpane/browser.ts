import { breathe, firstSpoken, helsinkiToday, wallClock } from './clock.ts';
import { download, pickFile, readAgain, writeInPlace } from './page/files.ts';
import { startPage } from './page/start.tsx';

const asked = new URLSearchParams(location.search);

/** The pane on a file, in an ordinary browser: nothing is installed, nothing leaves the window. */
const page = startPage(
  {
    pickFile,
    readAgain,
    writeInPlace,
    sample: async (language) => (await import('./page/sample.ts')).sample(language),
    newWorkbook: async (language) => (await import('./page/new-workbook.ts')).newWorkbook(language),
  },
  {
    language: firstSpoken([asked.get('lang') ?? '', ...navigator.languages]),
    version: ALKE_VERSION,
    today: helsinkiToday,
    clock: wallClock,
    breathe,
    deliver: async (file) => {
      download(file);
      return 'download';
    },
  },
  document.getElementById('page') ?? document.body,
);
// What `alke serve` opens.
if (asked.has('sample')) void page.openSample();
