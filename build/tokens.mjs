// Writes taskpane/view/tokens.css: the Fluent tokens that our style sheets use, the findings' palette, and the tints
// of the discussions, in light and dark. Run it after using another token; a test fails when the file is stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const { webLightTheme, webDarkTheme } = createRequire(import.meta.url)('@fluentui/tokens');
const root = fileURLToPath(new URL('..', import.meta.url));
const target = `${root}taskpane/view/tokens.css`;

/** The colours that are painted in workbooks, so that the pane's are the same. */
async function painted() {
  const { code } = transformSync(readFileSync(`${root}src/findings/palette.ts`, 'utf8'), {
    loader: 'ts',
  });
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).PALETTE;
}

/** The same in the dark: light text on a deep fill, 8:1 or more; borders 3:1 or more on the pane. */
const DARK = {
  error: { text: 'FFBDC4', fill: '4A121D', border: 'F47B88' },
  warning: { text: 'FFDD94', fill: '40300A', border: 'DBA837' },
  info: { text: 'B4D9FF', fill: '0E2D4D', border: '6BB0F3' },
  todo: { text: 'DEDEDE', fill: '3D3D3D', border: 'B0B0B0' },
  ok: { text: 'B0E6B9', fill: '133A1C', border: '67C378' },
};

/** Fill and text of the discussions on the map, in the light; the dark turns them round. 7:1 or more. */
const TINTS = [
  ['D6E8FA', '0B3C6F'],
  ['D5EFDA', '0F4D1C'],
  ['E6DDF7', '3F2A78'],
  ['FBE0CC', '6B2E00'],
  ['CDEDEE', '00464A'],
  ['F9D9EA', '6F0A45'],
  ['EFEBC4', '4A4200'],
  ['DCE2EA', '2B3A4D'],
];

const paletteOf = (palette) =>
  Object.entries(palette).flatMap(([look, colours]) =>
    Object.entries(colours).map(([part, colour]) => [
      `${look}-${part}`,
      `#${colour.toLowerCase()}`,
    ]),
  );
const tintsOf = (dark) =>
  TINTS.flatMap((tint, index) => {
    const [fill, text] = dark ? [...tint].reverse() : tint;
    return [
      [`tint-${index}`, `#${fill.toLowerCase()}`],
      [`tint-${index}-text`, `#${text.toLowerCase()}`],
    ];
  });

/** Sizes of text follow the reader's own size. */
const inRem = (name, value) =>
  /^(fontSize|lineHeight)/.test(name) ? `${Number.parseFloat(value) / 16}rem` : String(value);

/** The names of the custom properties that the style sheets use. */
function usedNames() {
  const names = new Set();
  for (const folder of ['taskpane/view', 'taskpane/page'])
    for (const file of readdirSync(root + folder))
      if (file.endsWith('.css') && file !== 'tokens.css')
        for (const [, name] of readFileSync(`${root}${folder}/${file}`, 'utf8').matchAll(
          /var\(--([A-Za-z0-9-]+)/g,
        ))
          names.add(name);
  return names;
}

/** The style sheet as it should be. @throws when a style sheet uses what there is not */
export async function tokensCss() {
  const used = usedNames();
  const tokens = Object.keys(webLightTheme)
    .filter((name) => used.has(name))
    .sort();
  const values = (theme) => tokens.map((name) => [name, inRem(name, theme[name])]);
  const light = [...values(webLightTheme), ...paletteOf(await painted()), ...tintsOf(false)];
  const all = [...values(webDarkTheme), ...paletteOf(DARK), ...tintsOf(true)];
  const dark = all.filter(([, value], index) => light[index][1] !== value);
  const known = new Set(light.map(([name]) => name));
  const unknown = [...used].filter((name) => !known.has(name));
  if (unknown.length > 0) throw new Error(`No such token: ${unknown.join(', ')}`);
  const declare = (list, indent) =>
    list.map(([name, value]) => `${indent}--${name}: ${value};`).join('\n');
  return `/* Made by build/tokens.mjs: do not edit. */
:root {
${declare(light, '  ')}
}

@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) {
${declare(dark, '    ')}
  }
}

:root[data-theme="dark"] {
${declare(dark, '  ')}
}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, await tokensCss());
