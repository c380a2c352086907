import Docxtemplater from 'docxtemplater';
import { TemplateHandler } from 'easy-template-x';
import PizZip from 'pizzip';
import { builtInTemplate } from '../src/documents/designs/template.ts';
import type { DocumentData } from '../src/documents/document.ts';
import { openTemplate } from '../src/documents/fill.ts';
import { buildInCode } from './documents/in-code.ts';
import { manyAgendas } from './documents/many-agendas.ts';
import { type Measured, median } from './measure.ts';

const COUNT = 1000;
const PER_TURN = 100;
const WARM_UP = 30;

/** docxtemplater as its documentation has it: the template's bytes are at hand, an instance for each document. */
function fillBare(template: Uint8Array, data: DocumentData): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), {
    paragraphLoop: true,
    linebreaks: true,
  });
  document.render(data);
  return document.toUint8Array();
}

/** The same with the template parsed once, by the same trick as ours: an heir of the instance for each document. */
function openBare(template: Uint8Array): (data: DocumentData) => Uint8Array {
  const compiled = new Docxtemplater(new PizZip(template), {
    paragraphLoop: true,
    linebreaks: true,
  });
  return (data) => {
    const heir = Object.create(compiled) as Docxtemplater<PizZip> & {
      zip: PizZip;
      scopeManagers: object;
    };
    heir.zip = new PizZip(template);
    heir.scopeManagers = {};
    heir.render(data);
    return heir.toUint8Array();
  };
}

/** easy-template-x knows the tags of our templates; it takes Node's own kind of bytes alone. */
function fillEasily(template: Uint8Array): (data: DocumentData) => Promise<Uint8Array> {
  const handler = new TemplateHandler();
  const bytes = Buffer.from(template);
  return (data) => handler.process(bytes, data);
}

/** 1,000 agendas by each, in turns of a hundred; milliseconds for the whole thousand, from the median turn. */
export default async function documents(): Promise<readonly Measured[]> {
  const agendas = manyAgendas(COUNT);
  const template = builtInTemplate('agenda', 'fi');
  const fill = openTemplate(template);
  const makers: readonly ((data: DocumentData) => unknown)[] = [
    fill,
    openBare(template),
    (data) => fillBare(template, data),
    buildInCode,
    fillEasily(template),
  ];
  const times: number[][] = makers.map(() => []);
  const heap: number[] = [];
  for (const data of agendas.slice(0, WARM_UP)) for (const make of makers) await make(data);
  for (let from = 0; from < COUNT; from += PER_TURN)
    for (const [index, make] of makers.entries()) {
      gc();
      const start = performance.now();
      for (const data of agendas.slice(from, from + PER_TURN)) await make(data);
      times[index]?.push(performance.now() - start);
      if (index > 0) continue;
      gc();
      heap.push(process.memoryUsage().heapUsed / 1e6);
    }
  const [ours = 0, parsedOnce = 0, bare = 0, inCode = 0, easily = 0] = times.map(
    (all) => median(all) * (COUNT / PER_TURN),
  );
  return [
    {
      what: 'documents: 1 000 agendas, template read once',
      ours,
      against: 'docxtemplater alone, template parsed once',
      theirs: parsedOnce,
      goal: '≤ 1.2 ×',
      most: 1.2,
      how: 'Documents of 5 regions and 12 people by each in turns of a hundred, ten turns; the median turn times ten. docxtemplater alone is given the trick that ours has: the template parsed once, an heir of it for each document.',
    },
    {
      what: 'documents: 1 000 agendas',
      ours,
      against: 'docxtemplater alone, as documented',
      theirs: bare,
      goal: '≤ 1.2 ×',
      most: 1.2,
      how: 'Documents of 5 regions and 12 people by each in turns of a hundred, ten turns; the median turn times ten. docxtemplater as its documentation has it: a new instance with the template’s bytes for each document.',
    },
    {
      what: 'documents: 1 000 agendas',
      ours,
      against: 'docx, built in code',
      theirs: inCode,
      goal: '< 1 ×',
      most: 0.999,
      how: 'Documents of 5 regions and 12 people by each in turns of a hundred, ten turns; the median turn times ten. `docx` builds a plainer document of the same words in code (bench/documents/in-code.ts), without a template.',
    },
    {
      what: 'documents: 1 000 agendas',
      ours,
      against: 'easy-template-x 7.2.8',
      theirs: easily,
      goal: '< 1 ×',
      most: 0.999,
      how: 'Documents of 5 regions and 12 people by each in turns of a hundred, ten turns; the median turn times ten. easy-template-x fills the same template, one handler for all; it leaves an empty line where a block was, and the file’s properties as they are.',
    },
    {
      what: 'documents: memory after 1 000 agendas',
      ours: heap.at(-1) ?? 0,
      against: 'after the first 100',
      theirs: heap[0] ?? 0,
      goal: '≤ 1.1 ×',
      most: 1.1,
      unit: 'MB',
      how: 'Heap in use after a collection, after the last hundred and after the first.',
    },
  ];
}

function gc(): void {
  (globalThis as { gc?: () => void }).gc?.();
}
