import { strFromU8, strToU8 } from 'fflate';

interface Part {
  readonly name: string;
  asText(): string;
}

/**
 * The parts of a .docx as docxtemplater 3.71.0 asks for them. The pages are bundled with it in the place of pizzip:
 * our own packer reads and writes the files, and pizzip's would be 30 kB that nobody runs.
 */
export default class DocxParts {
  readonly files: { [name: string]: Part } = {};

  file(name: string): Part | null;
  file(name: RegExp): readonly Part[];
  file(name: string, content: string | Uint8Array): this;
  file(name: string | RegExp, content?: string | Uint8Array): unknown {
    if (typeof name !== 'string')
      return Object.values(this.files).filter((part) => name.test(part.name));
    if (content === undefined) return this.files[name] ?? null;
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    this.files[name] = { name, asText: () => strFromU8(bytes) };
    return this;
  }

  remove(name: string): this {
    delete this.files[name];
    return this;
  }
}
