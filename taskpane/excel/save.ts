import { type ExcelText, sayExcel } from '../../src/messages/excel.ts';
import type { Language } from '../../src/messages/language.ts';
import { firstSpoken } from '../clock.ts';
import { download } from '../page/files.ts';
import { type CarriedFile, unpack } from './carried-file.ts';

/** The page that a Mac's browser opens to save what the pane has made: the file is in the address and goes nowhere. */
const file = unpack(location.hash);
const language = file?.language ?? firstSpoken(navigator.languages);
document.documentElement.lang = language;
document.title = sayExcel('save-title', language);
document.getElementById('saving')?.append(...(file ? offer(file) : nothing(language)));

function offer(carried: CarriedFile): readonly HTMLElement[] {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = sayExcel('save-button', carried.language, { file: carried.name });
  button.addEventListener('click', () => download(carried));
  return [
    said('h1', 'save-title', carried.language),
    said('p', 'save-ready', carried.language),
    button,
    said('p', 'save-close', carried.language),
  ];
}

function nothing(spoken: Language): readonly HTMLElement[] {
  return [said('h1', 'save-title', spoken), said('p', 'save-nothing', spoken)];
}

function said(element: 'h1' | 'p', text: ExcelText, spoken: Language): HTMLElement {
  const made = document.createElement(element);
  made.textContent = sayExcel(text, spoken);
  return made;
}
