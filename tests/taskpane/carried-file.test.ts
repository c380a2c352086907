import { describe, expect, it } from 'vitest';
import { HostError } from '../../src/hosts/host.ts';
import { carry, unpack } from '../../taskpane/excel/carried-file.ts';
import { deliver } from '../../taskpane/excel/delivery.ts';

const PAGE = 'https://alke.example/save.html';
const file = (name: string, size = 3000) => ({
  name,
  bytes: Uint8Array.from({ length: size }, (_, i) => (i * 7919) % 256),
  type: 'x',
});

describe('a file in the fragment of an address', () => {
  it('comes out as it went in, whatever its bytes and name', () => {
    for (const name of [
      '2026-K2-asialista-fi.docx',
      '2026-asiakirjat.zip',
      'Håkan – kutsu.ics',
      'raportti.html',
    ]) {
      const address = carry(PAGE, file(name), 'fi');
      const carried = unpack(new URL(address ?? '').hash);
      if (name.includes('–')) expect(carried).toBe(null);
      else expect(carried).toMatchObject({ name, bytes: file(name).bytes, language: 'fi' });
    }
  });

  it('has the type that its name says, never the one that was given', () => {
    const carried = unpack(new URL(carry(PAGE, file('a.docx'), 'sv') ?? '').hash);
    expect(carried?.type).toBe(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
  });

  it('is refused where the pane could not have made it', () => {
    for (const name of [
      'virus.exe',
      'a.docx.js',
      '../a.docx',
      'a/b.docx',
      '.docx',
      `${'x'.repeat(200)}.docx`,
    ])
      expect(unpack(new URL(carry(PAGE, file(name), 'fi') ?? '').hash), name).toBe(null);
    for (const fragment of ['', '#', '#fi', '#de.YQ.YQ', '#fi.a.b.c', '#fi.!!.??'])
      expect(unpack(fragment), fragment).toBe(null);
  });

  it('is too large for an address beyond a megabyte', () => {
    expect(carry(PAGE, file('a.zip', 1_000_000), 'fi')).not.toBe(null);
    expect(carry(PAGE, file('a.zip', 1_200_000), 'fi')).toBe(null);
  });
});

describe('giving a file where nothing can be downloaded', () => {
  const ways = { downloads: false, openBrowser: null, savePage: PAGE };

  it('opens our page in the user’s browser with the file in the address', async () => {
    const opened: string[] = [];
    const openBrowser = (address: string) => opened.push(address);
    expect(await deliver(file('a.docx'), { ...ways, openBrowser }, 'fi')).toBe('window');
    expect(unpack(new URL(opened[0] ?? '').hash)?.bytes).toEqual(file('a.docx').bytes);
  });

  it('says so when there is no way, or the file is too large for it', async () => {
    const refused = new HostError('host-no-download', 'a.zip');
    await expect(deliver(file('a.zip'), ways, 'fi')).rejects.toThrow(refused);
    const openBrowser = () => {};
    await expect(deliver(file('a.zip', 2_000_000), { ...ways, openBrowser }, 'fi')).rejects.toThrow(
      refused,
    );
  });
});
