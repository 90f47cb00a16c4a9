import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import type { Readable, Transform } from 'node:stream';
import { IndexFileError } from '../indexFileError.ts';

/** What we use of csv-parse; loaded by `require`, so that only this bundle needs it to be there. */
interface Csv {
  readonly parse: (options: object) => Transform & { read(): Parsed | null };
}
interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly bytes: number; readonly lines: number };
}

export interface CsvFile {
  readonly path: string;
  readonly bytes: number;
}

const REMEDY = 'download and unpack it again, then run the same command: it goes on from where it stopped';
const MAX_HEADER = 65_536;

/**
 * Reads a bulk file of CourtListener, row by row, in the dialect that PostgreSQL's COPY gives it: every value in quotes, `\` before a
 * quote or a backslash inside, line ends inside quotes as they are. Columns are found by their names in the header. `onRow` gets
 * their values in the order asked for, and the byte at which the next row begins, from which a later call goes on.
 */
export async function readCsv(
  { path, bytes }: CsvFile,
  columns: readonly string[],
  from: number,
  onRow: (values: readonly string[], next: number) => void,
): Promise<void> {
  const { names, end, quote } = headerOf(path);
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length)
    throw new IndexFileError(
      `${path}, line 1: there is no column ${missing.join(', ')}; take the file of that name from CourtListener's bulk data`,
    );
  const places = columns.map((column) => names.indexOf(column));
  const start = Math.max(from, end);
  if (start >= bytes) return;
  const { parse } = require('csv-parse') as Csv;
  const parser = parse({ quote, escape: '\\', info: true, relax_column_count: true, skip_empty_lines: true });
  const stream: Readable = createReadStream(path, { start, highWaterMark: 1 << 20 });
  await new Promise<void>((resolve, reject) => {
    const stop = (error: unknown): void => {
      stream.destroy();
      parser.destroy();
      reject(error);
    };
    parser.on('readable', () => {
      try {
        for (let row = parser.read(); row !== null; row = parser.read()) {
          const { record, info } = row;
          if (record.length !== names.length)
            throw new IndexFileError(
              `${path}, ${placeOf(start, info.bytes)}: a row has ${record.length} values instead of ${names.length}; ${REMEDY}`,
            );
          onRow(
            places.map((place) => record[place] as string),
            start + info.bytes,
          );
        }
      } catch (error) {
        stop(error);
      }
    });
    parser.on('error', (error: Error & { bytes?: number }) =>
      stop(new IndexFileError(`${path}, ${placeOf(start, error.bytes ?? 0)}: ${reason(error)}; ${REMEDY}`)),
    );
    stream.on('error', (error) => stop(new IndexFileError(`${path}: cannot be read (${error.message})`)));
    parser.on('end', resolve);
    stream.pipe(parser);
  });
}

/** Rows hold line ends, so a place is told by bytes, which `tail -c +N` goes to. */
const placeOf = (start: number, bytes: number): string => `near byte ${start + bytes}`;

const reason = (error: Error & { code?: string }): string =>
  error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'it ends in the middle of a value' : 'it is damaged (a quote stands where none may)';

function headerOf(path: string): { readonly names: readonly string[]; readonly end: number; readonly quote: string } {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(MAX_HEADER);
    const text = bytes.toString('utf8', 0, readSync(file, bytes));
    const end = text.indexOf('\n');
    if (end < 0) throw new IndexFileError(`${path}, line 1: there is no header; ${REMEDY}`);
    const names = text
      .slice(0, end)
      .trim()
      .replace(/^\ufeff/, '')
      .split(',')
      .map((name) => name.replace(/^["`]|["`]$/g, ''));
    // Until January 2025 the quote was a backtick.
    return { names, end: Buffer.byteLength(text.slice(0, end + 1)), quote: text[end + 1] === '`' ? '`' : '"' };
  } finally {
    closeSync(file);
  }
}

export const sizeOf = (path: string): number => statSync(path).size;
