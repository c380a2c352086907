import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { manyDiscussions } from '../../bench/documents/many-agendas.ts';
import { documentOf } from '../../src/documents/document.ts';
import { fileNamesOf } from '../../src/documents/kinds.ts';
import { sayHostError } from '../../src/messages/host-errors.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { list, missing } from '../../taskpane/documents/engine.ts';
import { makeDocuments } from '../../taskpane/documents/make.ts';
import { createPane, type Pane } from '../../taskpane/pane.ts';
import { bytesOf, type MadeFile } from '../../taskpane/shell.ts';
import { DAY, ROUND_WITH_MISTAKES } from './round.ts';
import { snapshotHost } from './snapshot-host.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A checked pane; `breathing` is called each time that the window is let draw while documents are made. */
async function open(workbook: WorkbookSnapshot, breathing: (pane: Pane) => void = () => undefined) {
  const delivered: MadeFile[] = [];
  const pane: Pane = createPane(snapshotHost(workbook), {
    place: 'browser',
    language: 'fi',
    version: '1.0.0',
    sayError: sayHostError,
    workbookName: () => 'alke.xlsx',
    today: () => DAY,
    clock: () => '14.05',
    breathe: async () => {
      if (pane.state().work?.doing === 'documents') breathing(pane);
    },
    deliver: async (file) => {
      delivered.push(file);
      return 'download';
    },
  });
  await pane.check();
  const { checked, documents } = pane.state();
  if (!checked) throw new Error('Not checked');
  const { round } = checked;
  return { pane, delivered, round, listed: list(round, { ...documents, languages: ['fi'] }) };
}

/** The clock that the slices are measured by, a number of milliseconds further each time it is looked at. */
function clockGoing(ms: number): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += ms;
    return now;
  });
}

describe('documents in slices of time', () => {
  it('are made one in a slice where each takes long, and what is done is told before each', async () => {
    const steps: (number | undefined)[] = [];
    const { pane, listed, delivered } = await open(manyDiscussions(12), (one) => {
      steps.push(one.state().work?.done);
      expect(one.state().work).toMatchObject({ of: 12, canCancel: true });
    });
    clockGoing(20);
    await makeDocuments(pane, listed);
    expect(steps).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(delivered).toHaveLength(1);
  });

  it('are made several in a slice where each takes little', async () => {
    let slices = 0;
    const { pane, listed } = await open(manyDiscussions(12), () => {
      slices++;
    });
    clockGoing(4);
    await makeDocuments(pane, listed);
    // 16 ms hold four looks at a clock that goes 4 ms at each.
    expect(slices).toBe(3);
  });

  it('leave nothing when they are called off', async () => {
    let slices = 0;
    const { pane, listed, delivered } = await open(manyDiscussions(12), (one) => {
      slices++;
      if (slices === 4) one.cancel();
    });
    clockGoing(20);
    await makeDocuments(pane, listed);
    expect(slices).toBe(4);
    expect(delivered).toEqual([]);
    expect(pane.state().work).toBeNull();
    expect(pane.state().trouble).toBeNull();
    expect(pane.state().said.say('fi')).toBe('Keskeytetty.');
  });

  it('are made anew after that, all of them', async () => {
    let slices = 0;
    const { pane, listed, delivered } = await open(manyDiscussions(5), (one) => {
      slices++;
      if (slices === 2) one.cancel();
    });
    clockGoing(20);
    await makeDocuments(pane, listed);
    await makeDocuments(pane, listed);
    const [zip] = delivered as [MadeFile];
    expect(Object.keys(unzipSync(await bytesOf(zip)))).toEqual(listed.map(({ name }) => name));
  });
});

describe('the zip of documents', () => {
  it('holds each document whole, and is the same bytes for the same day', async () => {
    const zips = await Promise.all(
      [1, 40].map(async (ms) => {
        const { pane, listed, delivered } = await open(manyDiscussions(6));
        clockGoing(ms);
        await makeDocuments(pane, listed);
        vi.restoreAllMocks();
        return bytesOf(delivered[0] as MadeFile);
      }),
    );
    const [one, other] = zips as [Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    const files = Object.entries(unzipSync(one));
    expect(files).toHaveLength(6);
    for (const [, docx] of files)
      expect(strFromU8(unzipSync(docx)['word/document.xml'] as Uint8Array)).toContain('Teema K');
  });

  it('is none where one document is made, and one where an invitation brings its calendar entry', async () => {
    const { pane, round, listed, delivered } = await open(manyDiscussions(1));
    await makeDocuments(pane, listed);
    expect(delivered[0]?.name).toBe('2026-K1-asialista-fi.docx');
    const invitations = list(round, {
      ...pane.state().documents,
      kinds: ['invitation'],
      languages: ['fi'],
    });
    await makeDocuments(pane, invitations);
    expect(delivered[1]?.name).toBe('2026-asiakirjat.zip');
    expect(Object.keys(unzipSync(await bytesOf(delivered[1] as MadeFile)))).toEqual([
      '2026-K1-kutsu-fi.docx',
      '2026-K1-kutsu-fi.ics',
    ]);
  });
});

describe('the list of documents', () => {
  it('names files and what is missing as the documents themselves do, without making them', async () => {
    const { round } = await open(ROUND_WITH_MISTAKES);
    const listed = list(round, {
      kinds: ['notification', 'agenda', 'invitation', 'participants', 'memo', 'cover'],
      discussions: null,
      languages: ['fi', 'sv', 'en'],
      template: null,
    });
    expect(listed.length).toBeGreaterThan(50);
    const documents = listed.map(({ request }) => documentOf(round, request));
    expect(listed.map(({ name }) => name)).toEqual(fileNamesOf(documents, 'docx'));
    expect(listed.map((one) => missing(round, one))).toEqual(
      documents.map((document) => document.missing.map(({ item }) => item)),
    );
  });
});
