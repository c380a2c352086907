import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { excelApi, FLOOR } from '../../build/excel-api.mjs';
import { DEVELOPMENT, manifestXml } from '../../build/manifest.mjs';
import { FLOOR as FLOOR_OF_HOST } from '../../src/hosts/excel/excel-api.ts';

const root = join(import.meta.dirname, '../..');

/** An element of the manifest, with the names of the elements around it. */
interface Element {
  readonly name: string;
  readonly path: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: Element[];
  text: string;
}

function elementsOf(xml: string): readonly Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = {
      name,
      path: [...open.map((one) => one.name), name].join('/'),
      attributes: attributes as Element['attributes'],
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
    all.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return all;
}

/** The sizes in a PNG's header. */
function pixelsOf(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe.each([DEVELOPMENT, 'https://alke.example.fi/excel'])(
  'the manifest for %s',
  async (address) => {
    const xml = await manifestXml(address);
    const all = elementsOf(xml);
    const named = (name: string) => all.filter((one) => one.name === name);

    it('defines every text, address and picture that it uses, and uses every one that it defines', () => {
      const defined = all
        .filter(({ path }) => path.includes('/Resources/bt:'))
        .flatMap(({ attributes }) => attributes.id ?? []);
      const used = all.flatMap(({ attributes }) => attributes.resid ?? []);
      expect(new Set(defined).size).toBe(defined.length);
      expect([...new Set(used)].sort()).toEqual([...defined].sort());
    });

    it('keeps to the lengths that Office takes', () => {
      for (const { attributes, path } of all) {
        for (const id of [attributes.id, attributes.resid])
          expect((id ?? '').length).toBeLessThanOrEqual(32);
        const longest = path.includes('ShortStrings') || path.includes('DisplayName') ? 125 : 250;
        for (const text of [attributes.Value, attributes.DefaultValue])
          expect((text ?? '').length, text).toBeLessThanOrEqual(longest);
      }
    });

    it('speaks Finnish, both Swedishes and English everywhere', () => {
      expect(named('DefaultLocale').map(({ text }) => text)).toEqual(['fi-FI']);
      const texts = [
        ...named('DisplayName'),
        ...named('Description').filter(({ attributes }) => attributes.DefaultValue),
        ...named('bt:String'),
      ];
      expect(texts.length).toBeGreaterThan(6);
      for (const { children, attributes } of texts)
        expect(
          children.map((one) => one.attributes.Locale),
          attributes.DefaultValue,
        ).toEqual(['sv-SE', 'sv-FI', 'en-US']);
    });

    it('names https addresses of one origin alone', () => {
      const addresses = [...xml.matchAll(/"(https?:\/\/[^"]+)"|>(https?:\/\/[^<]+)</g)]
        .map(([, quoted, plain]) => quoted ?? plain ?? '')
        .filter(
          (one) =>
            !one.startsWith('http://schemas.microsoft.com/') &&
            !one.startsWith('http://www.w3.org/'),
        );
      expect(addresses.length).toBeGreaterThan(10);
      expect(new Set(addresses.map((one) => new URL(one).origin))).toEqual(
        new Set([new URL(address).origin]),
      );
      expect(named('AppDomain').map(({ text }) => text)).toEqual([new URL(address).origin]);
    });

    it('has its pictures in the sizes that it says, and 16, 32 and 80 among them', () => {
      const pictures = named('bt:Image').filter(({ path }) => path.includes('Resources'));
      for (const { attributes } of pictures) {
        const size = Number(/^Icon\.(\d+)$/.exec(attributes.id ?? '')?.[1]);
        const name = /icons\/icon-\d+\.png$/.exec(attributes.DefaultValue ?? '')?.[0] ?? '';
        expect(pixelsOf(join(root, 'taskpane/excel', name)), name).toEqual([size, size]);
      }
      for (const icon of named('Icon'))
        expect(icon.children.map(({ attributes }) => attributes.size)).toEqual(
          expect.arrayContaining(['16', '32', '80']),
        );
      expect(pixelsOf(join(root, 'taskpane/excel/icons/icon-32.png'))).toEqual([32, 32]);
      expect(pixelsOf(join(root, 'taskpane/excel/icons/icon-64.png'))).toEqual([64, 64]);
    });

    it('asks for the Excel that the host is held to', () => {
      expect(named('Set').map(({ attributes }) => attributes)).toEqual([
        { Name: 'ExcelApi', MinVersion: FLOOR },
      ]);
      expect(FLOOR_OF_HOST).toBe(FLOOR);
    });

    it('stands in the order of the published schema', () => {
      const order = [
        'Id',
        'Version',
        'ProviderName',
        'DefaultLocale',
        'DisplayName',
        'Description',
        'IconUrl',
        'HighResolutionIconUrl',
        'SupportUrl',
        'AppDomains',
        'Hosts',
        'Requirements',
        'DefaultSettings',
        'Permissions',
        'VersionOverrides',
      ];
      expect(all[0]?.children.map(({ name }) => name)).toEqual(order);
      const resources = named('Resources')[0];
      expect(resources?.children.map(({ name }) => name)).toEqual([
        'bt:Images',
        'bt:Urls',
        'bt:ShortStrings',
        'bt:LongStrings',
      ]);
    });
  },
);

describe('what was generated', () => {
  it('manifest.xml is what `node build/manifest.mjs` writes', async () => {
    expect(readFileSync(join(root, 'manifest.xml'), 'utf8')).toBe(await manifestXml(DEVELOPMENT));
  });

  it('excel-api.ts is what `node build/excel-api.mjs` writes, and knows nothing above the floor', () => {
    const there = readFileSync(join(root, 'src/hosts/excel/excel-api.ts'), 'utf8');
    expect(there).toBe(excelApi());
    for (const newer of [
      'getMergedAreasOrNullObject',
      'setRanges',
      'mergeUndoGroup',
      'valuesAsJson',
      'triggerSource',
    ])
      expect(there).not.toContain(newer);
    expect(there).toContain('getRanges(');
  });

  it('only https addresses of a folder are taken', async () => {
    for (const address of [
      'http://alke.example.fi',
      'alke.example.fi',
      'https://alke.example.fi/?x=1',
      '',
    ])
      await expect(manifestXml(address)).rejects.toThrow(/address/);
    expect(await manifestXml('https://alke.example.fi/excel/')).toContain(
      '"https://alke.example.fi/excel/taskpane.html"',
    );
  });
});
