import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { lockFile } from '../lockFile.ts';
import { openWriter, type Writer } from './writer.ts';

export interface ImportOptions {
  /** Told now and then how far the import has come, of one, and at what. */
  readonly onProgress?: (share: number, what: string) => void;
}

export interface Imported {
  readonly cases: number;
  /** What could not be taken, in sentences for people. */
  readonly notes: readonly string[];
}

/** Runs an import into a file: alone, and keeping what was written up to the last commit when it fails. */
export async function importInto(
  into: string,
  { source, title, asOf }: { readonly source: string; readonly title: string; readonly asOf: string },
  run: (writer: Writer) => Promise<readonly string[]>,
): Promise<Imported> {
  mkdirSync(dirname(into), { recursive: true });
  const unlock = lockFile(`${into}.lock`);
  try {
    const writer = openWriter(into, source);
    try {
      const notes = await run(writer);
      const { cases } = writer;
      writer.finish({ title, as_of: asOf });
      return { cases, notes };
    } catch (error) {
      writer.abandon();
      throw error;
    }
  } finally {
    unlock();
  }
}
