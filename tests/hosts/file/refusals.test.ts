import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/hosts/file/limits.ts';
import { openXlsx } from '../../../src/hosts/file/xlsx-file.ts';
import { HostError } from '../../../src/hosts/host.ts';
import { MAIN, row, sheetData, smallParts, smallXlsx, text } from './small-workbook.ts';

const bytes = (content: string) => strToU8(content);
const latin1 = (content: string) => strToU8(content, true);

/** Opens and reads the file; the code of what stands in the way, which is always a HostError. */
function codeOf(file: Uint8Array, limits = DEFAULT_LIMITS): string {
  try {
    openXlsx(file, limits).snapshot();
  } catch (error) {
    expect(error).toBeInstanceOf(HostError);
    return (error as HostError).code;
  }
  return 'opens';
}

/** A compound file (the container of .xls and of encrypted workbooks) with these streams in its directory. */
function compound(...streams: readonly string[]): Uint8Array {
  const file = new Uint8Array(512 * 3 + 512 * Math.ceil(streams.length / 4));
  const data = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  data.setUint16(30, 9, true);
  data.setUint32(44, 1, true);
  data.setUint32(48, 1, true);
  file.fill(0xff, 76, 512);
  data.setUint32(76, 0, true);
  file.fill(0xff, 512, 1024);
  for (let sector = 1; sector <= Math.ceil(streams.length / 4); sector++)
    data.setUint32(512 + sector * 4, sector + 1, true);
  data.setUint32(512 + Math.ceil(streams.length / 4) * 4, 0xfffffffe, true);
  streams.forEach((name, index) => {
    const at = 1024 + index * 128;
    for (let i = 0; i < name.length; i++) data.setUint16(at + i * 2, name.charCodeAt(i), true);
    data.setUint16(at + 64, name.length * 2 + 2, true);
  });
  return file;
}

const good = { sheets: [sheetData(row(1, text('A1', 'a')))] };
const main = 'application/vnd.openxmlformats-officedocument';

describe('what is no workbook', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(0), 'file-empty'],
    ['blank lines', bytes('\n  \n'), 'file-empty'],
    ['a text', bytes('Tunnus;Teema\nK1;Vihreä siirtymä\n'), 'file-text'],
    ['a text with a byte order mark', bytes('\ufeffTunnus;Teema'), 'file-text'],
    ['a text in UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0, 0x42, 0]), 'file-text'],
    ['a web page', bytes('<!DOCTYPE html><html><table></table></html>'), 'file-html'],
    ['a table saved as a web page', bytes('\ufeff <table border=1><tr></table>'), 'file-html'],
    ['a web archive', bytes('MIME-Version: 1.0\r\nContent-Type: multipart/related'), 'file-html'],
    [
      'a workbook of Excel 2003 as XML',
      bytes(
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      ),
      'file-xls',
    ],
    [
      'a flat OpenDocument',
      bytes(
        '<?xml version="1.0"?>\n<office:document xmlns:office="o" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"/>',
      ),
      'file-ods',
    ],
    ['other XML', bytes('<?xml version="1.0"?><svg/>'), 'file-not-excel'],
    ['a PDF', latin1('%PDF-1.7\n%âãÏÓ'), 'file-not-excel'],
    ['a rich text', latin1('{\\rtf1\\ansi}'), 'file-not-excel'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]), 'file-not-excel'],
    ['an .xls', compound('Root Entry', 'Workbook', '\u0005SummaryInformation'), 'file-xls'],
    ['an .xls of Excel 95', compound('Root Entry', 'Book'), 'file-xls'],
    ['an .xls of Excel 3', new Uint8Array([9, 2, 6, 0, 0, 0, 0x10, 0]), 'file-xls'],
    [
      'a workbook with a password',
      compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage', '\u0006DataSpaces'),
      'file-encrypted',
    ],
    [
      'a workbook under rights management',
      compound(
        'Root Entry',
        'EncryptedPackage',
        '\u0006DataSpaces',
        'Version',
        'DRMEncryptedDataSpace',
      ),
      'file-rights-managed',
    ],
    ['a .doc', compound('Root Entry', 'WordDocument'), 'file-not-excel'],
    ['half of an .xls', compound('Root Entry', 'Workbook').subarray(0, 300), 'file-damaged'],
    ['half of a workbook', smallXlsx(good).subarray(0, 700), 'file-damaged'],
    ['a zip of nothing', zipSync({}), 'file-damaged'],
    ['a zip of something', zipSync({ 'a.txt': bytes('a') }), 'file-not-excel'],
    [
      'an .ods',
      zipSync({
        mimetype: bytes('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': bytes('<a/>'),
      }),
      'file-ods',
    ],
    [
      'an .odt',
      zipSync({
        mimetype: bytes('application/vnd.oasis.opendocument.text'),
        'content.xml': bytes('<a/>'),
      }),
      'file-not-excel',
    ],
    [
      'an .xlsb',
      smallXlsx({ ...good, mainType: 'application/vnd.ms-excel.sheet.binary.macroEnabled.main' }),
      'file-xlsb',
    ],
    [
      'a .docx',
      smallXlsx({ ...good, mainType: `${main}.wordprocessingml.document.main+xml` }),
      'file-not-excel',
    ],
    [
      'a .pptx',
      smallXlsx({ ...good, mainType: `${main}.presentationml.presentation.main+xml` }),
      'file-not-excel',
    ],
    ['an .xlsx', smallXlsx(good), 'opens'],
    [
      'an .xlsm',
      smallXlsx({ ...good, mainType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }),
      'opens',
    ],
    [
      'an .xltx',
      smallXlsx({ ...good, mainType: `${main}.spreadsheetml.template.main+xml` }),
      'opens',
    ],
  ])('%s', (_, file, code) => {
    expect(codeOf(file)).toBe(code);
  });
});

describe('a workbook that is damaged or means harm', () => {
  const book = (sheet: string, parts: Record<string, string> = {}) =>
    smallXlsx({ sheets: [sheet], parts });
  const cells = (inner: string) => book(sheetData(row(1, inner)));

  const listed = '<sheet name="Taulukko1" sheetId="1" r:id="rId1"/>';
  const workbookWith = (inner: string) =>
    smallXlsx({
      ...good,
      parts: {
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${inner}</workbook>`,
      },
    });

  it.each<[string, Uint8Array, string]>([
    [
      'entities of its own',
      book('<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "b">]><worksheet/>'),
      'file-bomb',
    ],
    [
      'entities in the shared strings',
      smallXlsx({
        ...good,
        strings: '',
        parts: { 'xl/sharedStrings.xml': '<!DOCTYPE lolz [<!ENTITY lol "lol">]><sst/>' },
      }),
      'file-bomb',
    ],
    [
      'a sheet cut short',
      book('<?xml version="1.0"?><worksheet xmlns="x"><sheetData>'),
      'file-damaged',
    ],
    [
      'a sheet that is something else',
      book('<?xml version="1.0"?><chartsheet xmlns="x"/>'),
      'file-damaged',
    ],
    ['a listed sheet that is not there', zipWithout('xl/worksheets/sheet1.xml'), 'file-damaged'],
    ['no list of content types', zipWithout('[Content_Types].xml'), 'file-not-excel'],
    ['no root relationships', zipWithout('_rels/.rels'), 'file-not-excel'],
    ['no workbook part', zipWithout('xl/workbook.xml'), 'file-damaged'],
    ['no list of sheets', workbookWith(''), 'file-damaged'],
    ['a list of no sheets', workbookWith('<sheets/>'), 'file-damaged'],
    ['two lists of sheets', workbookWith(`<sheets>${listed}</sheets><sheets/>`), 'file-damaged'],
    [
      'a list in the list',
      workbookWith(`<sheets><sheets>${listed}</sheets></sheets>`),
      'file-damaged',
    ],
    [
      'two sheets of one name',
      smallXlsx({ sheets: [sheetData(), sheetData()], names: ['Maakunnat', 'MAAKUNNAT'] }),
      'file-damaged',
    ],
    [
      'two sheets of one part',
      workbookWith(`<sheets>${listed}${listed.replace('Taulukko1', 'Taulukko2')}</sheets>`),
      'file-damaged',
    ],
    ['a cell beyond the last column', cells('<c r="XFE1"><v>1</v></c>'), 'file-damaged'],
    [
      'a row beyond the last',
      book(sheetData('<row r="1048577"><c><v>1</v></c></row>')),
      'file-damaged',
    ],
    ['a sheet with two lists of rows', book(sheetData() + sheetData()), 'file-damaged'],
    ['a row without a number that can be read', book(sheetData('<row r="x"/>')), 'file-damaged'],
    ['a number that is none', cells('<c r="A1"><v>1,5</v></c>'), 'file-damaged'],
    ['a type that is none', cells('<c r="A1" t="x"><v>1</v></c>'), 'file-damaged'],
    ['a text that is not in the list', cells('<c r="A1" t="s"><v>7</v></c>'), 'file-damaged'],
    [
      'an unknown encoding',
      book('<?xml version="1.0" encoding="x-none"?><worksheet/>'),
      'file-damaged',
    ],
  ])('%s', (_, file, code) => {
    expect(codeOf(file)).toBe(code);
  });

  function zipWithout(part: string): Uint8Array {
    const { [part]: _, ...rest } = smallParts(good);
    return zipSync(rest);
  }

  it('too large as a file, in parts, unpacked, in cells', () => {
    const file = cells('<c r="A1"><v>1</v></c><c r="Z1"><v>1</v></c>');
    const with_ = (limits: Partial<typeof DEFAULT_LIMITS>) =>
      codeOf(file, { ...DEFAULT_LIMITS, ...limits });
    expect(with_({ fileBytes: file.length - 1 })).toBe('file-too-large');
    expect(with_({ fileBytes: file.length })).toBe('opens');
    expect(with_({ parts: 4 })).toBe('file-too-large');
    expect(with_({ unpackedBytes: 500 })).toBe('file-too-large');
    expect(with_({ cells: 25 })).toBe('file-too-large');
    expect(with_({ cells: 26 })).toBe('opens');
  });

  it('every cut and every flipped byte gives a HostError or opens, never anything else', () => {
    const file = smallXlsx({
      sheets: [sheetData(row(1, '<c r="A1" t="s"><v>0</v></c>'))],
      strings: '<si><t>a</t></si>',
    });
    for (let at = 0; at < file.length; at += 3) {
      codeOf(file.subarray(0, at));
      const flipped = file.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 0xa5;
      codeOf(flipped);
    }
  });
});
