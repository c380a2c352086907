import { type Colours, PALETTE } from './palette.ts';

type Look = keyof typeof PALETTE;

/** The palette on a dark page. Contrast of text on fill is 9.6:1 or more, of borders on the page 6.9:1. */
const DARK: { readonly [look in Look]: Colours } = {
  error: { text: 'FFC2C9', fill: '43131B', border: 'FF7A88' },
  warning: { text: 'FFDE94', fill: '3B2B05', border: 'D9A53A' },
  info: { text: 'B9DBFF', fill: '0F2A45', border: '6CB2F5' },
  todo: { text: 'E0E0E0', fill: '333333', border: 'A6A6A6' },
  ok: { text: 'B8E8C2', fill: '14351C', border: '63C179' },
};

const variables = (palette: { readonly [look in Look]: Colours }): string =>
  (Object.keys(palette) as Look[])
    .map((look) => {
      const { text, fill, border } = palette[look];
      return `--${look}-text:#${text};--${look}-fill:#${fill};--${look}-border:#${border};`;
    })
    .join('');

const looks = (Object.keys(PALETTE) as Look[])
  .map(
    (look) =>
      `.${look}{--text:var(--${look}-text);--fill:var(--${look}-fill);--border:var(--${look}-border)}`,
  )
  .join('\n');

const LIGHT_PAGE = '--page:#fff;--card:#fff;--ink:#1f2328;--quiet:#57606a;--line:#d0d7de;';
const DARK_PAGE = '--page:#1b1b1f;--card:#242429;--ink:#ececf1;--quiet:#b3b3bd;--line:#45454f;';

/** The style of the report page: light and dark, wide and narrow, on screen and on paper. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;${LIGHT_PAGE}${variables(PALETTE)}}
@media (prefers-color-scheme:dark){:root{${DARK_PAGE}${variables(DARK)}}}
@media print{:root{color-scheme:light;${LIGHT_PAGE}${variables(PALETTE)}}}
${looks}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.5 "Segoe UI",system-ui,-apple-system,Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:64rem;margin:0 auto;padding:1.5rem 1.25rem 3rem}
h1,h2,h3,h4,p,ul{margin:0}
h1{font-size:1rem;font-weight:600;color:var(--quiet)}
h2{font-size:1.75rem;line-height:1.25;margin-top:.25rem}
h3{font-size:1.25rem;line-height:1.3}
h4{font-size:1rem;line-height:1.4;display:flex;flex-wrap:wrap;gap:.25rem .625rem;align-items:baseline}
ul{padding:0;list-style:none}
a{color:inherit}
a:focus-visible,summary:focus-visible{outline:3px solid var(--info-border);outline-offset:2px;border-radius:4px}
.quiet{color:var(--quiet);font-size:.875rem}
.facts{margin-top:.375rem}
.report + .report{margin-top:4rem;border-top:4px solid var(--line);padding-top:2rem}
.state{margin-top:1.25rem;padding:.875rem 1rem;background:var(--fill);color:var(--text);border:1px solid var(--border);border-left-width:.5rem;border-radius:.5rem}
.state p{font-size:1.125rem;font-weight:600}
.counts{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:.75rem}
.badge{display:inline-block;padding:.0625rem .5rem;background:var(--fill);color:var(--text);border:1px solid var(--border);border-radius:1rem;font-size:.875rem;font-weight:600;white-space:nowrap}
.counts .badge{background:var(--card);color:var(--ink);border-width:2px}
.counts .sign{color:var(--border)}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,13.5rem),1fr));gap:.75rem;margin-top:.75rem}
.card{display:flex;flex-direction:column;gap:.375rem;height:100%;padding:.75rem .875rem;background:var(--card);border:1px solid var(--line);border-left:.375rem solid var(--border);border-radius:.5rem;text-decoration:none}
a.card:hover{border-color:var(--border)}
.card .name{font-weight:700}
.card .badges{display:flex;flex-wrap:wrap;gap:.25rem;margin-top:auto}
.group{margin-top:2.25rem;scroll-margin-top:1rem}
.group > h3{padding-bottom:.375rem;border-bottom:2px solid var(--line)}
.group > h3 .theme{font-weight:400}
.overview{margin-top:2rem}
.kind{margin-top:1rem;padding:.75rem 1rem .875rem;background:var(--card);border:1px solid var(--line);border-left:.375rem solid var(--border);border-radius:.5rem}
.finding{display:grid;grid-template-columns:minmax(9rem,max-content) 1fr;gap:0 1rem;margin-top:.5rem}
.place{font-family:ui-monospace,Consolas,"Liberation Mono",monospace;font-size:.875rem;line-height:1.7}
.fixes{margin-top:.125rem;font-size:.9375rem}
.fixes li{display:flex;gap:.375rem}
.fixes li::before{content:"→";color:var(--quiet)}
.why{margin-top:.625rem;font-size:.875rem}
.why summary{cursor:pointer;color:var(--quiet);width:max-content}
.why p{margin-top:.25rem;max-width:46rem}
.on-paper{display:none}
.rule{margin-left:auto;font-weight:400;font-family:ui-monospace,Consolas,"Liberation Mono",monospace;font-size:.8125rem;color:var(--quiet)}
footer{margin-top:3rem;padding-top:.75rem;border-top:1px solid var(--line)}
@media (max-width:36rem){
main{padding:1rem .875rem 2rem}
h2{font-size:1.375rem}
.finding{grid-template-columns:1fr}
.kind{padding:.625rem .75rem .75rem}
.rule{margin-left:0}
}
@media (forced-colors:active){.badge,.card,.kind,.state{border-color:CanvasText}}
@media print{
@page{margin:15mm}
html{font-size:9.5pt}
main{max-width:none;padding:0}
.finding,.card,h3,h4{break-inside:avoid}
h3,h4{break-after:avoid}
.why{display:none}
.on-paper{display:block;margin-top:.375rem}
.state,.badge,.card,.kind{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
