import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const made = readFileSync(resolve(import.meta.dirname, '../../taskpane/view/tokens.css'), 'utf8');

const script = '../../build/tokens.mjs';

it('tokens.css is what build/tokens.mjs makes now', async () => {
  const { tokensCss } = (await import(script)) as { tokensCss(): Promise<string> };
  expect(made).toBe(await tokensCss());
});

/** Relative luminance and contrast as WCAG 2 has them. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

it.each(['light', 'dark'])('text and borders can be told from what is behind them: %s', (theme) => {
  const block =
    theme === 'light'
      ? made.slice(0, made.indexOf('@media'))
      : made.slice(made.lastIndexOf(':root[data-theme="dark"]'));
  const light = made.slice(0, made.indexOf('@media'));
  const value = (name: string): string =>
    (new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block) ??
      new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(light))?.[1] ?? '';
  const paper = value('colorNeutralBackground1');
  for (const look of ['error', 'warning', 'info', 'todo', 'ok']) {
    expect(contrast(value(`${look}-text`), value(`${look}-fill`)), look).toBeGreaterThan(7);
    expect(contrast(value(`${look}-border`), paper), look).toBeGreaterThan(4.5);
    expect(contrast(value(`${look}-text`), paper), look).toBeGreaterThan(7);
  }
  for (let tint = 0; tint < 8; tint++)
    expect(
      contrast(value(`tint-${tint}`), value(`tint-${tint}-text`)),
      `tint ${tint}`,
    ).toBeGreaterThan(7);
  expect(
    contrast(value('colorNeutralForeground3'), value('colorNeutralBackground3')),
  ).toBeGreaterThan(4.5);
});
