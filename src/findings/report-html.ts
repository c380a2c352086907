import type { Language } from '../messages/language.ts';
import { sayReport } from '../messages/report.ts';
import { SEVERITY_WORDS } from '../messages/severities.ts';
import type { Counts } from './counts.ts';
import { escaped } from './escaped.ts';
import { SEVERITIES, type Severity } from './finding.ts';
import {
  acceptedIn,
  countsOf,
  factsOf,
  groupsOf,
  type Report,
  type ReportGroup,
  type ReportKind,
  type SaidFinding,
  sayPlace,
  stateKey,
  stateOf,
} from './report.ts';
import { REPORT_STYLE } from './report-style.ts';

/** Of one kind in one group, so many are listed: a page with thousands is of no use to anybody. */
const MOST_LISTED = 200;

/** One self-contained page for all the reports: no script, nothing fetched, every text escaped. */
export function sayReportsAsHtml(reports: readonly Report[], language: Language): string {
  const title = sayReport('title', language);
  const [only] = reports;
  const named = reports.length === 1 && only ? `${only.file} – ${title}` : title;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${escaped(named)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${reports.map((report, index) => articleOf(report, `r${index + 1}`)).join('\n')}
<footer class="quiet"><p>${escaped(sayReport('privacy', language))}</p></footer>
</main>
</body>
</html>
`;
}

function articleOf(report: Report, id: string): string {
  const { language } = report;
  const counts = countsOf(report);
  const groups = groupsOf(report);
  const state = stateOf(counts);
  return `<article class="report" lang="${language}">
<h2>${escaped(report.file)}</h2>
<p class="quiet facts">${escaped(factsOf(report).join(' · '))}</p>
<div class="state ${state}">
<p>${signOf(state)} ${escaped(sayReport(`state-${stateKey(state)}`, language))}</p>
${countsList(counts, language)}
</div>
${overviewOf(groups, language, id)}
${groups.map((group, index) => sectionOf(group, `${id}-g${index + 1}`, language)).join('')}
${acceptedSection(acceptedIn(report), language)}</article>`;
}

const signOf = (look: Severity | 'ok'): string =>
  `<span class="sign" aria-hidden="true">${SEVERITY_WORDS[look].sign}</span>`;

function countsList(counts: Counts, language: Language): string {
  const items = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) =>
      `<li class="badge ${severity}">${signOf(severity)} ${escaped(SEVERITY_WORDS[severity].count[language])}: ${counts[severity]}</li>`,
  );
  if (counts.accepted > 0)
    items.push(
      `<li class="badge ok">${escaped(sayReport('accepted', language))}: ${counts.accepted}</li>`,
    );
  return items.length > 0 ? `<ul class="counts">${items.join('')}</ul>` : '';
}

/** The discussions as cards: what each has, what comes first. */
function overviewOf(groups: readonly ReportGroup[], language: Language, id: string): string {
  const cards = groups.flatMap(({ of, counts, kinds }, index) => {
    if (of.is !== 'discussion') return [];
    const { name, theme } = of.discussion;
    const [first] = kinds;
    const said = `<span class="name">${escaped(name)}</span>
<span>${escaped(theme || sayReport('no-theme', language))}</span>
<span class="badges">${badgesOf(counts, language)}</span>
${first ? `<span class="quiet">${escaped(sayReport('first', language))}: ${escaped(first.name)}</span>` : ''}`;
    const look = stateOf(counts);
    return [
      first
        ? `<li><a class="card ${look}" href="#${id}-g${index + 1}">${said}</a></li>`
        : `<li><div class="card ${look}">${said}</div></li>`,
    ];
  });
  return cards.length === 0
    ? ''
    : `<section class="overview"><h3>${escaped(sayReport('discussions', language))}</h3>
<ul class="cards">${cards.join('\n')}</ul></section>`;
}

function badgesOf(counts: Counts, language: Language): string {
  const present = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (present.length === 0)
    return `<span class="badge ok">${signOf('ok')} ${escaped(SEVERITY_WORDS.ok.word[language])}</span>`;
  return present
    .map(
      (severity) =>
        `<span class="badge ${severity}">${signOf(severity)} ${escaped(SEVERITY_WORDS[severity].count[language])}: ${counts[severity]}</span>`,
    )
    .join(' ');
}

function sectionOf({ of, kinds }: ReportGroup, id: string, language: Language): string {
  if (kinds.length === 0) return '';
  const title =
    of.is === 'discussion'
      ? `${escaped(of.discussion.name)} <span class="theme">${escaped(of.discussion.theme)}</span>`
      : escaped(
          of.is === 'workbook'
            ? sayReport('workbook', language)
            : sayReport('sheet', language, { sheet: of.sheet }),
        );
  return `<section class="group" id="${id}">
<h3>${title}</h3>
${kinds.map((kind) => kindOf(kind, language)).join('\n')}
</section>
`;
}

function kindOf({ rule, severity, name, why, findings }: ReportKind, language: Language): string {
  const listed = findings.slice(0, MOST_LISTED);
  const left = findings.length - listed.length;
  const because = escaped(why);
  const asked = escaped(sayReport('why', language));
  return `<div class="kind ${severity}">
<h4><span class="badge ${severity}">${signOf(severity)} ${escaped(SEVERITY_WORDS[severity].word[language])}</span> ${escaped(name)} <span class="rule">${escaped(rule)}</span></h4>
<ul>${listed.map((said) => findingOf(said, language)).join('\n')}</ul>
${left > 0 ? `<p class="quiet">${escaped(sayReport('more', language, { count: left }))}</p>` : ''}
<details class="why"><summary>${asked}</summary><p>${because}</p></details>
<p class="on-paper quiet">${asked} ${because}</p>
</div>`;
}

function findingOf({ finding, message }: SaidFinding, language: Language): string {
  const { at, related } = finding;
  const fixes = finding
    .fixes()
    .map(
      ({ kind, label }, index) =>
        `<li>${escaped(sayReport(`fix-${kind}`, language, { number: index + 1, label: label[language] }))}</li>`,
    );
  const cells = related.map(sayPlace);
  return `<li class="finding"><span class="place">${escaped(sayPlace(at))}</span><div>
<p>${escaped(message)}</p>
${cells.length > 0 ? `<p class="quiet">${escaped(sayReport('related', language, { cells }))}</p>` : ''}
${fixes.length > 0 ? `<ul class="fixes" aria-label="${escaped(sayReport('fixes', language))}">${fixes.join('')}</ul>` : ''}
</div></li>`;
}

function acceptedSection(accepted: readonly SaidFinding[], language: Language): string {
  if (accepted.length === 0) return '';
  const items = accepted.slice(0, MOST_LISTED).map(
    ({ finding, message }) =>
      `<li class="finding"><span class="place">${escaped(sayPlace(finding.at))}</span><div>
<p>${escaped(message)}</p>
<p>${escaped(sayReport('reason', language, { reason: finding.accepted ?? '' }))}</p>
</div></li>`,
  );
  const left = accepted.length - items.length;
  return `<section class="group">
<h3>${escaped(sayReport('deviations', language))}</h3>
<div class="kind ok"><ul>${items.join('\n')}</ul>
${left > 0 ? `<p class="quiet">${escaped(sayReport('more', language, { count: left }))}</p>` : ''}</div>
</section>
`;
}
