import { existsSync, renameSync, rmSync } from 'node:fs';
import type { Place } from '../../../core/cases/caseIndex.ts';
import { type Database, openDatabase } from './library.ts';
import { SCHEMA, SCHEMA_VERSION } from './schema.ts';

/** A case to be written. */
export interface NewCase {
  readonly name: string;
  readonly fullName: string;
  /** `1973-01-22`, `1973-01` or `1973`. */
  readonly date: string;
  readonly court: string;
  readonly places: readonly Place[];
}

/**
 * Writes an index under another name until it is whole, so that no reader ever sees a half one. Everything up to the last `commit`
 * outlasts a crash; the next import of the same source goes on from there, of another one begins anew.
 */
export interface Writer {
  readonly database: Database;
  /** How far a step has come: the byte to go on from, and whether it is done. */
  stepOf(step: string): { readonly bytes: number; readonly done: boolean };
  /** Adds a case and gives its number. */
  add(found: NewCase): number;
  setCourt(id: number, court: string): void;
  /** Keeps what was written, and how far the step has come; every now and then unless it is `done`. */
  mark(step: string, bytes: number, state: 'going-on' | 'done'): void;
  /** How many cases it holds. */
  readonly cases: number;
  /** Puts the whole index in its place. */
  finish(about: Readonly<Record<string, string>>): void;
  /** Lets go of the file as it was at the last commit. */
  abandon(): void;
}

/** So many rows are lost at most by a crash. */
const ROWS_PER_COMMIT = 20_000;
const MAX_FULL_NAME = 300;
const INSERT_CASE = 'INSERT INTO cases (id, name, full_name, year, date, court, places) VALUES (?, ?, ?, ?, ?, ?, ?)';

export const unfinishedPath = (into: string): string => `${into}.importing`;
/** Where a step lays down what only later steps need. */
export const stagingPath = (into: string): string => `${into}.staging`;

const filesOf = (into: string): string[] => [unfinishedPath(into), stagingPath(into)].flatMap((path) => [path, `${path}-journal`]);

/** @param source tells the source apart from any other, and from an older copy of itself */
export function openWriter(into: string, source: string): Writer {
  let database = open(into);
  if (sourceOf(database) !== source) {
    database.close();
    for (const path of filesOf(into)) rmSync(path, { force: true });
    database = open(into);
    database.exec(SCHEMA);
    database.run('INSERT INTO about VALUES (?, ?)', ['source', source]);
  }
  return writerOn(database, into);
}

function open(into: string): Database {
  const database = openDatabase(unfinishedPath(into));
  database.run('ATTACH ? AS staging', [stagingPath(into)]);
  database.exec(
    'PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -64000; PRAGMA staging.cache_size = -64000;',
  );
  return database;
}

/** The source of an import that was begun; null where there is none that can be gone on with. */
function sourceOf(database: Database): string | null {
  try {
    return (database.get("SELECT value FROM about WHERE key = 'source'")?.value as string | undefined) ?? null;
  } catch {
    return null;
  }
}

function writerOn(database: Database, into: string): Writer {
  const insertCase = database.prepare(INSERT_CASE);
  const insertName = database.prepare('INSERT INTO names (rowid, name) VALUES (?, ?)');
  const insertPlace = database.prepare('INSERT OR IGNORE INTO places VALUES (?, ?, ?, ?)');
  const updateCourt = database.prepare('UPDATE cases SET court = ? WHERE id = ?');
  const addVolume = database.prepare(`INSERT INTO volumes VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
    cases = cases + excluded.cases, year_from = min(year_from, excluded.year_from), year_to = max(year_to, excluded.year_to)`);
  const setStep = database.prepare('INSERT OR REPLACE INTO steps VALUES (?, ?, ?)');
  const reporterIds = numbered(database, 'reporters');
  const courtIds = numbered(database, 'courts');
  const volumes = new Map<string, { readonly key: readonly [number, number]; cases: number; from: number; to: number }>();
  let last = Number(database.get('SELECT max(id) AS id FROM cases')?.id ?? 0);
  let rows = 0;
  database.exec('BEGIN');

  function add({ name, fullName, date, court, places }: NewCase): number {
    const id = ++last;
    const year = Number(date.slice(0, 4)) || null;
    const full = fullName !== name && fullName.length <= MAX_FULL_NAME ? fullName : null;
    const shown = places.map(({ reporter, volume, page }) => `${volume} ${reporter} ${page}`).join(';');
    insertCase.run([id, name, full, year, /^\d{4}-\d\d-\d\d$/.test(date) ? date : null, court ? courtIds(court) : null, shown]);
    insertName.run([id, name]);
    for (const { reporter, volume, page } of places) {
      const reporterId = reporterIds(reporter);
      insertPlace.run([reporterId, volume, page, id]);
      count(reporterId, volume, year);
    }
    rows++;
    return id;
  }

  function count(reporter: number, volume: number, year: number | null): void {
    const key = `${reporter} ${volume}`;
    let counted = volumes.get(key);
    if (!counted) volumes.set(key, (counted = { key: [reporter, volume], cases: 0, from: year ?? 9999, to: year ?? 0 }));
    counted.cases++;
    if (year === null) return;
    counted.from = Math.min(counted.from, year);
    counted.to = Math.max(counted.to, year);
  }

  function commit(): void {
    for (const { key, cases, from, to } of volumes.values()) addVolume.run([...key, cases, from, to]);
    volumes.clear();
    database.exec('COMMIT; BEGIN');
    rows = 0;
  }

  const close = (): void => {
    for (const statement of [insertCase, insertName, insertPlace, updateCourt, addVolume, setStep]) statement.finalize();
    database.close();
  };

  return {
    database,
    stepOf(step) {
      const row = database.get('SELECT bytes, done FROM steps WHERE step = ?', [step]);
      return { bytes: Number(row?.bytes ?? 0), done: row?.done === 1 };
    },
    add,
    setCourt(id, court) {
      updateCourt.run([courtIds(court), id]);
      rows++;
    },
    mark(step, bytes, state) {
      if (state === 'going-on') rows++;
      if (state === 'going-on' && rows < ROWS_PER_COMMIT) return;
      setStep.run([step, bytes, state === 'done' ? 1 : 0]);
      if (rows >= ROWS_PER_COMMIT) commit();
    },
    get cases() {
      return last;
    },
    finish(about) {
      for (const [key, value] of Object.entries({ ...about, version: String(SCHEMA_VERSION), cases: String(last) }))
        database.run('INSERT OR REPLACE INTO about VALUES (?, ?)', [key, value]);
      commit();
      database.exec('COMMIT');
      close();
      renameSync(unfinishedPath(into), into);
      for (const path of filesOf(into)) if (existsSync(path)) rmSync(path, { force: true });
    },
    abandon() {
      database.exec('ROLLBACK');
      close();
    },
  };
}

/** The numbers of abbreviations in a table, given out as they come. */
function numbered(database: Database, table: 'reporters' | 'courts'): (abbreviation: string) => number {
  const ids = new Map(database.all(`SELECT id, abbreviation FROM ${table}`).map((row) => [String(row.abbreviation), Number(row.id)]));
  let last = Math.max(0, ...ids.values());
  return (abbreviation) => {
    let id = ids.get(abbreviation);
    if (id === undefined) {
      ids.set(abbreviation, (id = ++last));
      database.run(`INSERT INTO ${table} VALUES (?, ?)`, [id, abbreviation]);
    }
    return id;
  };
}
