import { sayInDocument } from '../messages/documents.ts';
import type { DocumentData } from './document.ts';
import { escapeText } from './escape.ts';
import { LANGUAGE_TAGS } from './kinds.ts';
import { type Line, type Passage, passagesOf, titleOf } from './page.ts';
import type { Phrase, Said } from './said.ts';

/** Colours as in the project's palette; each pair has more than 7:1. No rule of the page asks for anything from outside. */
const STYLE = `
:root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--head:#0b3c6f;--line:#7f7f7f;--shade:#e3effb;--mark-ink:#5c3a00;--mark:#fff1cc;--mark-line:#9a6700;--hint:#595959}
@media (prefers-color-scheme:dark){:root{--ink:#ececec;--paper:#1b1b1b;--head:#a9cdf2;--line:#9a9a9a;--shade:#173a5e;--mark-ink:#ffe3a3;--mark:#3d2e00;--mark-line:#d9a92e;--hint:#bdbdbd}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:11pt/1.45 Arial,"Liberation Sans",Helvetica,sans-serif}
main{max-width:18.4cm;margin:0 auto;padding:1.5cm .5cm 2cm;overflow-wrap:break-word}
header{display:flex;flex-wrap:wrap;gap:.2em 2cm;justify-content:space-between;margin-bottom:1.5em}
header p{margin:0}
.to{flex-basis:100%}
h1{font-size:16pt;line-height:1.25;color:var(--head);margin:1.2em 0 .6em}
h2{font-size:12pt;color:var(--head);margin:1.5em 0 .4em}
h3{font-size:11pt;color:var(--head);margin:1em 0 .2em}
h2 small{display:block;font-size:10pt;font-weight:400}
dl{margin:0;display:grid;grid-template-columns:minmax(7em,4.6cm) 1fr;gap:.2em 0}
dt{font-weight:700}
dd{margin:0}
p,ul,ol,.table{margin:0 0 .9em 0}
ul,ol{padding-left:1.4em}
li{margin:.15em 0}
p,.text{white-space:pre-line}
table{border-collapse:collapse;width:100%;font-size:10pt}
th,td{text-align:left;vertical-align:top;padding:.25em .5em;border-top:1px solid var(--line);border-bottom:1px solid var(--line);font-weight:400}
thead th{background:var(--shade);font-weight:700}
a{color:var(--head)}
mark{background:var(--mark);color:var(--mark-ink);font-weight:700}
.draft{border:2px solid var(--mark-line);background:var(--mark);color:var(--mark-ink);padding:.6em 1em;margin:0 0 1em}
.draft p{margin:0;font-weight:700}
.draft ul{margin:.2em 0 0}
.hint{color:var(--hint);font-style:italic;border-left:3px solid var(--line);padding-left:.8em}
@media (min-width:16cm){p,ul,ol,.table{margin-left:2.3cm}header p,.draft,.draft p,.draft ul{margin-left:0}h2 small{display:inline-block;width:calc(2.3cm - .28em)}.wide{margin-left:0}}
@media (max-width:15.99cm){.table{overflow-x:auto}}
@media print{:root{color-scheme:light;--ink:#000;--paper:#fff;--head:#0b3c6f;--line:#7f7f7f;--shade:#e3effb;--mark-ink:#5c3a00;--mark:#fff1cc;--mark-line:#9a6700;--hint:#595959}main{max-width:none;padding:0}h1,h2,h3{break-after:avoid}tr,li{break-inside:avoid}thead{display:table-header-group}mark,.draft,thead th{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
@page{size:A4;margin:1.5cm 1.3cm 2cm 2cm}
`.trim();

/** The document as one page of HTML that needs nothing else: the same words as the built-in .docx, in the same order. */
export function htmlOf(data: DocumentData): string {
  const language = LANGUAGE_TAGS[data.language];
  const content = [
    headHtml(data),
    ...(data.draft ? [draftHtml(data)] : []),
    `<h1>${lineHtml(titleOf(data))}</h1>`,
    ...passagesHtml(passagesOf(data)),
  ].join('\n');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeText(data.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
}

function headHtml({ sender, kindName, date, diaryNumber, ...data }: DocumentData): string {
  const right = [
    `<strong>${escapeText(kindName)}</strong>`,
    escapeText(date),
    saidHtml(diaryNumber),
  ]
    .filter((line) => line !== '')
    .join('<br>');
  const recipient =
    data.kind === 'notification'
      ? `\n<p class="to">${[
          escapeText(sayInDocument('ministry', data.language)),
          ...data.mailboxes.map(({ mailbox }) => saidHtml(mailbox)),
        ].join('<br>')}</p>`
      : '';
  return `<header>\n<p>${escapeText(sender)}</p>\n<p>${right}</p>${recipient}\n</header>`;
}

function draftHtml({ missing, language }: DocumentData): string {
  const items = missing.map(({ item }) => `<li>${escapeText(item)}</li>`).join('');
  return `<div class="draft" role="note"><p>▲ ${escapeText(sayInDocument('draft', language))}</p><ul>${items}</ul></div>`;
}

/** Facts that stand together are one list. */
function passagesHtml(passages: readonly Passage[]): readonly string[] {
  return passages.map((passage, index) => {
    if (passage.is !== 'fact') return passageHtml(passage);
    const opens = passages[index - 1]?.is !== 'fact';
    const closes = passages[index + 1]?.is !== 'fact';
    const fact = `<dt>${lineHtml(passage.label)}</dt><dd>${lineHtml(passage.text)}</dd>`;
    return `${opens ? '<dl>' : ''}${fact}${closes ? '</dl>' : ''}`;
  });
}

function passageHtml(passage: Exclude<Passage, { readonly is: 'fact' }>): string {
  switch (passage.is) {
    case 'heading': {
      const time = passage.time ? `<small>${lineHtml(passage.time)}</small> ` : '';
      const level = passage.level + 1;
      return `<h${level}>${time}${lineHtml(passage.text)}</h${level}>`;
    }
    case 'text':
      return `<p>${lineHtml(passage.text)}</p>`;
    case 'prompt':
      return `<p class="hint">${lineHtml(passage.text)}</p>`;
    case 'list': {
      const list = passage.ordered ? 'ol' : 'ul';
      return `<${list}>${passage.items.map((item) => `<li>${lineHtml(item)}</li>`).join('')}</${list}>`;
    }
    case 'table': {
      const titles = passage.titles.map((title) => `<th scope="col">${lineHtml(title)}</th>`);
      const rows = passage.rows.map(
        (cells) =>
          `<tr>${cells
            .map((cell, index) =>
              index === 0 ? `<th scope="row">${lineHtml(cell)}</th>` : `<td>${lineHtml(cell)}</td>`,
            )
            .join('')}</tr>`,
      );
      return `<div class="table${passage.wide ? ' wide' : ''}"><table><thead><tr>${titles.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
    }
  }
}

const lineHtml = (line: Line): string => line.map(saidHtml).join('');

function saidHtml(said: Said): string {
  return typeof said === 'string' ? escapeText(said) : phraseHtml(said);
}

function phraseHtml({ text, language, missing, link }: Phrase): string {
  const lang = language ? ` lang="${LANGUAGE_TAGS[language]}"` : '';
  const inside = escapeText(text);
  if (link !== undefined && /^https:/i.test(link))
    return `<a href="${escapeText(link)}"${lang} rel="noreferrer">${inside}</a>`;
  if (missing) return `<mark${lang}>${inside}</mark>`;
  return lang === '' ? inside : `<span${lang}>${inside}</span>`;
}
