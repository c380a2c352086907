import { type ExcelText, sayExcel } from '../../src/messages/excel.ts';
import { firstSpoken } from '../clock.ts';
import type { FirstSeen } from './office-page.ts';

/*
 * Runs inside the page before anything else of ours: Excel wants `Office.onReady` to be called within some ten seconds
 * of its own answer, and whoever waits wants to see that something happens.
 */

/** Milliseconds without an answer after which the user is told. */
const PATIENCE = 8000;

const language = firstSpoken(navigator.languages);
const status = document.getElementById('opening');
document.documentElement.lang = language;
if (status) status.textContent = sayExcel('opening', language);

function tell(text: ExcelText): void {
  if (!status) return;
  status.textContent = sayExcel(text, language);
  if (text === 'not-excel') return;
  const reload = document.createElement('button');
  reload.type = 'button';
  reload.textContent = sayExcel('reload', language);
  reload.addEventListener('click', () => location.reload());
  status.append(reload);
  reload.focus();
}

if (typeof Office === 'undefined') tell('no-office');
else {
  const patience = setTimeout(() => tell('no-answer'), PATIENCE);
  (window as FirstSeen).alkeOffice = Office.onReady().then(({ host }) => {
    clearTimeout(patience);
    if (host === Office.HostType.Excel) return true;
    tell('not-excel');
    return false;
  });
}
