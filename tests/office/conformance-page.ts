/// <reference types="office-js" />
import known from './conformance.json';
import { askExcel } from './conformance.ts';

/** The page that asks a real Excel, and shows what it answers otherwise than the simulated one. */
const element = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;

void Office.onReady().then(({ host, platform }) => {
  const ask = element<HTMLButtonElement>('ask');
  const state = element('state');
  if (host !== Office.HostType.Excel) {
    state.textContent = 'This page works in Excel alone.';
    return;
  }
  ask.disabled = false;
  ask.addEventListener('click', async () => {
    ask.disabled = true;
    state.textContent = 'Asking …';
    const { requirements, diagnostics } = Office.context;
    const answers = await askExcel(Excel, (set, version) =>
      requirements.isSetSupported(set, version),
    );
    const different = Object.entries(answers).filter(
      ([question, answer]) =>
        JSON.stringify(answer) !== JSON.stringify((known as Record<string, unknown>)[question]),
    );
    element('differences').replaceChildren(
      ...different.map(([question, answer]) => {
        const item = document.createElement('li');
        item.textContent = `${question}: ${JSON.stringify(answer)}`;
        return item;
      }),
    );
    element<HTMLTextAreaElement>('answers').value = JSON.stringify(
      { platform, version: diagnostics.version, answers },
      null,
      2,
    );
    state.textContent = `Questions: ${Object.keys(answers).length}, different: ${different.length}`;
    ask.disabled = false;
  });
});
