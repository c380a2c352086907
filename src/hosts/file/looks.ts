import type { Severity } from '../../findings/finding.ts';
import { PALETTE } from '../../findings/palette.ts';
import { LOOKS, type LookStyle } from '../../template/looks.ts';
import type { Look } from '../../template/sheet-model.ts';
import { addBase, addStyle, type Stylesheet, stylesIn, withPrefix } from './styles.ts';
import { toUtf8 } from './text-coding.ts';
import { attribute, isOpen, isTrue, next, scanXml } from './xml.ts';

/** The format that a conditional format of this look gives, in the order CT_Dxf asks for. */
function dxf(look: Severity | 'ok'): string {
  const { text, fill, border } = PALETTE[look];
  const side = (name: string) => `<${name} style="thin"><color rgb="FF${border}"/></${name}>`;
  return (
    `<dxf><font><b/><color rgb="FF${text}"/></font>` +
    // Excel reads bgColor in a dxf, others fgColor.
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill>` +
    `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}</border></dxf>`
  );
}

/** The number of the differential format of a look; one that means the same is used again. */
export function dxfOf(styles: Stylesheet, look: Severity | 'ok' | 'bold'): number {
  const item = look === 'bold' ? '<dxf><font><b/></font></dxf>' : dxf(look);
  const wanted = dxfMeaning(item);
  const known = stylesIn(styles, 'dxfs').findIndex((one) => dxfMeaning(one) === wanted);
  if (known >= 0) return known;
  if (styles.sections.size === 0) addBase(styles);
  return addStyle(styles, 'dxfs', withPrefix(item, styles.prefix));
}

/** What a dxf does, if it does nothing but what ours do: programs write the same in many ways when they save. */
function dxfMeaning(item: string): string | null {
  const xml = scanXml(toUtf8(item), 'dxfs');
  let bold = false;
  let text: string | null = null;
  let fill: string | null = null;
  const borders: string[] = [];
  const path: string[] = [];
  while (next(xml)) {
    if (!isOpen(xml)) continue;
    path.length = xml.depth;
    path.push(xml.name.local);
    const rgb = attribute(xml, 'rgb')?.slice(-6).toUpperCase() ?? null;
    const value = attribute(xml, 'val');
    const where = path.slice(1).join('/');
    switch (where) {
      case '':
      case 'font':
      case 'fill':
      case 'border':
      case 'border/diagonal':
      case 'border/vertical':
      case 'border/horizontal':
      case 'fill/patternFill/fgColor':
        break;
      case 'font/b':
        bold = isTrue(value, true);
        break;
      case 'font/color':
        text = rgb;
        break;
      case 'font/i':
      case 'font/strike':
      case 'font/outline':
      case 'font/shadow':
      case 'font/condense':
      case 'font/extend':
        if (isTrue(value, true)) return null;
        break;
      case 'font/u':
        if (value !== 'none') return null;
        break;
      case 'fill/patternFill':
        if ((attribute(xml, 'patternType') ?? 'solid') !== 'solid') return null;
        break;
      case 'fill/patternFill/bgColor':
        fill = rgb;
        break;
      case 'border/left':
      case 'border/right':
      case 'border/top':
      case 'border/bottom':
        if (attribute(xml, 'style') !== 'thin') return null;
        break;
      case 'border/left/color':
      case 'border/right/color':
      case 'border/top/color':
      case 'border/bottom/color':
        if (rgb) borders.push(rgb);
        break;
      default:
        return null;
    }
  }
  return JSON.stringify({ bold, text, fill, borders });
}

/** Built-in number formats: 14 shows a date in the reader's own form, 49 is text. */
const FORMATS = { date: 14, text: 49 } as const;

/** The number of the cell style of a look. `whole` columns get no border: it would run down to the last row. */
export function styleOf(styles: Stylesheet, look: Look, whole = false): number {
  addBase(styles);
  const { border, ...borderless } = LOOKS[look];
  const style: LookStyle = whole || border === undefined ? borderless : { ...borderless, border };
  const { prefix } = styles;
  const add = (section: 'fonts' | 'fills' | 'borders' | 'cellXfs', xml: string) =>
    addStyle(styles, section, withPrefix(xml, prefix));
  const font = add('fonts', fontXml(style));
  const fill = style.fill
    ? add(
        'fills',
        `<fill><patternFill patternType="solid"><fgColor rgb="FF${style.fill}"/><bgColor indexed="64"/></patternFill></fill>`,
      )
    : 0;
  const lines = style.border ? add('borders', borderXml(style.border)) : 0;
  const alignment =
    (style.vertical ? ` vertical="${style.vertical}"` : '') +
    (style.wrapped ? ' wrapText="1"' : '');
  const children =
    (alignment ? `<alignment${alignment}/>` : '') +
    (style.unlocked ? '<protection locked="0"/>' : '');
  const xf =
    `<xf numFmtId="${style.format ? FORMATS[style.format] : 0}" fontId="${font}" fillId="${fill}" borderId="${lines}" xfId="0"` +
    (style.format ? ' applyNumberFormat="1"' : '') +
    ' applyFont="1"' +
    (fill ? ' applyFill="1"' : '') +
    (lines ? ' applyBorder="1"' : '') +
    (alignment ? ' applyAlignment="1"' : '') +
    (style.unlocked ? ' applyProtection="1"' : '');
  return add('cellXfs', children ? `${xf}>${children}</xf>` : `${xf}/>`);
}

const fontXml = ({ bold, underlined, size = 11, text }: LookStyle): string =>
  `<font>${bold ? '<b/>' : ''}${underlined ? '<u/>' : ''}<sz val="${size}"/>` +
  `${text ? `<color rgb="FF${text}"/>` : ''}<name val="Calibri"/><family val="2"/></font>`;

const borderXml = (colour: string): string => {
  const side = (name: string) => `<${name} style="thin"><color rgb="FF${colour}"/></${name}>`;
  return `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
};
