import { render } from 'preact';
import './view/tokens.css';
import './view/pane.css';
import './page/page.css';
import { breathe, firstSpoken, helsinkiToday, wallClock } from './clock.ts';
import { download, pickFile, readAgain, writeInPlace } from './page/files.ts';
import { createPage } from './page/page.ts';
import { PageView } from './page/page-view.tsx';

/** The pane on a file, in an ordinary browser: nothing is installed, nothing leaves the window. */
const page = createPage(
  {
    pickFile,
    readAgain,
    writeInPlace,
    sample: async (language) => (await import('./page/sample.ts')).sample(language),
    newWorkbook: async (language) => (await import('./page/new-workbook.ts')).newWorkbook(language),
  },
  {
    language: firstSpoken([
      new URLSearchParams(location.search).get('lang') ?? '',
      ...navigator.languages,
    ]),
    version: ALKE_VERSION,
    today: helsinkiToday,
    clock: wallClock,
    breathe,
    deliver: async (file) => {
      download(file);
      return 'download';
    },
  },
);

const root = document.getElementById('page');
if (root) render(<PageView page={page} />, root);
