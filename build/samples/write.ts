import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../src/hosts/file/xlsx-file.ts';
import { convert } from '../libreoffice.ts';
import { SAMPLES, sampleBytes } from './make.ts';

/** Writes the sample workbooks into a folder; LibreOffice works their formulas out. */
export function writeSamples(folder: string): readonly string[] {
  const worked = convert(
    new Map(SAMPLES.map(({ file, language }) => [file, sampleBytes(language)])),
    'xlsx',
  );
  mkdirSync(folder, { recursive: true });
  return SAMPLES.map(({ file, language }) => {
    const bytes = worked.get(file);
    if (!bytes) throw new Error(`LibreOffice made no ${file}`);
    const path = join(folder, file);
    writeFileSync(path, sampleBytes(language, openXlsx(bytes).snapshot()));
    return path;
  });
}
