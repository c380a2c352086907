import { sayFollowUp } from '../messages/follow-up.ts';
import { SEVERITY_WORDS } from '../messages/severities.ts';
import { escaped } from './escaped.ts';
import { FOLLOW_UP_TITLES, type FollowUpReport } from './follow-up.ts';
import { REPORT_STYLE } from './report-style.ts';

const STYLE = `
table{width:100%;margin-top:1.25rem;border-collapse:collapse}
th,td{padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{border-bottom-width:2px;font-size:.875rem;white-space:nowrap}
tbody th{font-weight:600}
.sign{color:var(--border)}
td li + li{margin-top:.25rem}
.counted{margin-top:1rem;font-weight:600}
@media (max-width:36rem){
table,tbody,tr,th,td{display:block}
thead{display:none}
tr{padding:.5rem 0;border-bottom:1px solid var(--line)}
th,td{padding:.125rem 0;border:0}
}
@media print{tr{break-inside:avoid}}
`;

/** The follow-up as one self-contained page: no script, nothing fetched, every text escaped. */
export function followUpPage(report: FollowUpReport): string {
  const { language, councils, file, year, day, counts } = report;
  const title = sayFollowUp('title', language);
  const rows = councils.map(({ council, state, discussions, toDo }) => {
    const look = toDo.length > 0 ? 'todo' : 'ok';
    const said =
      toDo.length > 0
        ? `<ul>${toDo.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>`
        : escaped(sayFollowUp('nothing-missing', language));
    return `<tr class="${look}"><th scope="row"><span class="sign" aria-hidden="true">${SEVERITY_WORDS[look].sign}</span> ${escaped(council)}</th>
<td>${escaped(state)}</td><td>${escaped(discussions.join(', '))}</td><td>${said}</td></tr>`;
  });
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${escaped(`${file} – ${title}`)}</title>
<style>${REPORT_STYLE}${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p class="quiet facts">${escaped(sayFollowUp('facts', language, { file, year, day }))}</p>
<p class="counted">${escaped(sayFollowUp('counts', language, counts))}</p>
<table>
<thead><tr>${FOLLOW_UP_TITLES.map((one) => `<th scope="col">${escaped(sayFollowUp(one, language))}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</main>
</body>
</html>
`;
}
