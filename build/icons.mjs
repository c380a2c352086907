// Draws the add-in's icons: taskpane/excel/icons/*.svg → icon-16.png … icon-128.png, in Chromium. Run it after changing a drawing.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

const folder = fileURLToPath(new URL('../taskpane/excel/icons/', import.meta.url));

/** Every size that Office asks for, in pixels. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** Below this many pixels a table is a smudge: the small drawing has the tick alone. */
const SMALL = 24;

export const drawingOf = (size) => (size < SMALL ? 'icon-small.svg' : 'icon.svg');

/** The icons as PNG, by size. */
export async function drawIcons() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const icons = new Map();
    for (const size of ICON_SIZES) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      const drawing = readFileSync(`${folder}${drawingOf(size)}`, 'utf8');
      await page.setContent(
        `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
      );
      icons.set(size, await page.screenshot({ omitBackground: true }));
      await page.close();
    }
    return icons;
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [size, png] of await drawIcons()) writeFileSync(`${folder}icon-${size}.png`, png);
