import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { IndexFileError } from '../indexFileError.ts';
import { courtOf, placeOf } from '../canonical.ts';
import { type Imported, type ImportOptions, importInto } from './importing.ts';
import { type CsvFile, readCsv, sizeOf } from './readCsv.ts';
import type { Writer } from './writer.ts';

const STAGING = `
CREATE TABLE IF NOT EXISTS staging.cites (cluster INTEGER, reporter TEXT, volume INTEGER, page INTEGER,
  PRIMARY KEY (cluster, reporter, volume, page)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS staging.dockets (docket INTEGER, id INTEGER, PRIMARY KEY (docket, id)) WITHOUT ROWID;
`;

/** The bulk files that are read; without the last two nothing is known of courts. */
const FILES = ['citations', 'opinion-clusters', 'courts', 'dockets'] as const;
type Name = (typeof FILES)[number];
type Files = Readonly<Record<Name, CsvFile | null>>;

/**
 * Imports bulk files of CourtListener, unpacked: citations first, then the clusters that have one, then their courts by the dockets.
 * Throws an `IndexFileError` that names a damaged or missing file and the remedy.
 */
export async function importCourtListener(folder: string, into: string, options: ImportOptions = {}): Promise<Imported> {
  const files = filesIn(folder);
  const given = FILES.flatMap((name) => files[name] ?? []);
  const stamp = given.map(({ path, bytes }) => `${path} ${bytes} ${statSync(path).mtimeMs}`).join('\n');
  const source = `courtlistener ${createHash('sha256').update(stamp).digest('hex')}`;
  const clusters = files['opinion-clusters'] as CsvFile;
  const asOf = /\d{4}-\d\d(?=-\d\d\.csv$)/.exec(clusters.path)?.[0] ?? new Date(statSync(clusters.path).mtimeMs).toISOString().slice(0, 7);
  return importInto(into, { source, title: 'CourtListener', asOf }, async (writer) => {
    writer.database.exec(STAGING);
    const total = given.reduce((sum, { bytes }) => sum + bytes, 0);
    let before = 0;
    /** One file from where it was left; the work on each row is kept together with the place of the next. */
    const step = async (file: CsvFile, columns: readonly string[], onRow: (values: readonly string[]) => void): Promise<void> => {
      const { bytes, done } = writer.stepOf(file.path);
      let next = bytes;
      if (!done) {
        await readCsv(file, columns, bytes, (values, end) => {
          onRow(values);
          next = end;
          writer.mark(file.path, end, 'going-on');
          options.onProgress?.((before + end) / total, file.path);
        });
        writer.mark(file.path, next, 'done');
      }
      before += file.bytes;
    };
    return importFiles(writer, files, step);
  });
}

type Step = (file: CsvFile, columns: readonly string[], onRow: (values: readonly string[]) => void) => Promise<void>;

async function importFiles({ database, add, setCourt }: Writer, files: Files, step: Step): Promise<string[]> {
  const insertCite = database.prepare('INSERT OR IGNORE INTO staging.cites VALUES (?, ?, ?, ?)');
  const citesOf = database.prepare('SELECT reporter, volume, page FROM staging.cites WHERE cluster = ?');
  const insertDocket = database.prepare('INSERT OR IGNORE INTO staging.dockets VALUES (?, ?)');
  const casesOf = database.prepare('SELECT id FROM staging.dockets WHERE docket = ?');
  try {
    await step(files.citations as CsvFile, ['volume', 'reporter', 'page', 'cluster_id'], ([volume, reporter, page, cluster]) => {
      const place = placeOf(reporter as string, volume as string, page as string);
      if (place) insertCite.run([Number(cluster), place.reporter, place.volume, place.page]);
    });
    const columns = ['id', 'case_name', 'case_name_full', 'case_name_short', 'date_filed', 'docket_id', 'blocked'];
    await step(files['opinion-clusters'] as CsvFile, columns, ([id, name, full, short, date, docket, blocked]) => {
      const rows = blocked === 't' ? [] : citesOf.all([Number(id)]);
      const title = name || short || full || '';
      if (rows.length === 0) return;
      const places = rows.map((row) => ({ reporter: String(row.reporter), volume: Number(row.volume), page: Number(row.page) }));
      const number = add({ name: title, fullName: full || title, date: date as string, court: '', places });
      insertDocket.run([Number(docket), number]);
    });
    if (!files.courts || !files.dockets)
      return ['no courts are known: put the files courts and dockets beside the others and import again, if you want them compared'];
    const courts = new Map<string, string>();
    // A few thousand rows, read again whenever the import goes on.
    await readCsv(files.courts, ['id', 'citation_string'], 0, ([id, citation]) => {
      courts.set(id as string, courtOf(id as string) || courtOf(citation as string));
    });
    await step(files.dockets, ['id', 'court_id'], ([docket, court]) => {
      const abbreviation = courts.get(court as string);
      if (abbreviation) for (const row of casesOf.all([Number(docket)])) setCourt(Number(row.id), abbreviation);
    });
    return [];
  } finally {
    for (const statement of [insertCite, citesOf, insertDocket, casesOf]) statement.finalize();
  }
}

function filesIn(folder: string): Files {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new IndexFileError(`${folder}: there is no such folder; check the path`);
  const names = readdirSync(folder).sort();
  const newest = (name: Name, suffix: string): string | undefined =>
    names.filter((file) => new RegExp(`^${name}(?:-\\d{4}-\\d\\d-\\d\\d)?\\.csv${suffix}$`).test(file)).at(-1);
  const fileOf = (name: Name): CsvFile | null => {
    const file = newest(name, '');
    if (file) return { path: join(folder, file), bytes: sizeOf(join(folder, file)) };
    const packed = newest(name, '\\.bz2');
    if (packed) throw new IndexFileError(`${join(folder, packed)}: it is packed; unpack it first: bunzip2 -k ${packed}`);
    if (name === 'citations' || name === 'opinion-clusters')
      throw new IndexFileError(`${folder}: there is no ${name}-….csv here; download it from CourtListener's bulk data and unpack it`);
    return null;
  };
  return {
    citations: fileOf('citations'),
    'opinion-clusters': fileOf('opinion-clusters'),
    courts: fileOf('courts'),
    dockets: fileOf('dockets'),
  };
}
