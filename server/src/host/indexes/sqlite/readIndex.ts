import { type CaseIndex, EMPTY_INDEX, type IndexedCase, type ReporterCoverage } from '../../../core/cases/caseIndex.ts';
import { usVolumeOf } from '../../../core/cases/nominative.ts';
import { fitsQuery, queryWords } from '../../../core/cases/search.ts';
import { IndexFileError } from '../indexFileError.ts';
import { volumeRanges } from '../volumeRanges.ts';
import { type Database, openDatabase, type Row } from './library.ts';
import { PREFIXES, SCHEMA_VERSION } from './schema.ts';

const FIND = `SELECT name, full_name, year, date, court, cases.places AS places FROM places JOIN cases USING (id)
  WHERE reporter = ? AND volume = ? AND page = ? LIMIT 20`;
const SEARCH = `SELECT id, name, full_name, year, date, court, places FROM cases
  WHERE id IN (SELECT rowid FROM names WHERE names MATCH ? LIMIT ?)`;

/** Opens an imported index; nothing but its list of reporters is read at once. Throws an `IndexFileError` with the remedy. */
export function openSqliteIndex(path: string): CaseIndex {
  try {
    const database = openDatabase(path, { readOnly: true });
    const about = new Map(database.all('SELECT key, value FROM about').map((row) => [String(row.key), String(row.value)]));
    if (about.get('version') === String(SCHEMA_VERSION)) return indexOf(database, about, path);
    database.close();
  } catch {
    throw new IndexFileError(`${path}: this SQLite file is damaged or not one of idem index import; import it again`);
  }
  throw new IndexFileError(`${path}: this index was made by another version of Idem; import it again`);
}

function indexOf(database: Database, about: ReadonlyMap<string, string>, path: string): CaseIndex {
  const names = (table: string): ReadonlyMap<number, string> =>
    new Map(database.all(`SELECT id, abbreviation FROM ${table}`).map((row) => [Number(row.id), String(row.abbreviation)]));
  const courts = names('courts');
  const reporterNames = names('reporters');
  const reporterIds = new Map([...reporterNames].map(([id, abbreviation]) => [abbreviation, id]));
  const find = database.prepare(FIND);
  const search = database.prepare(SEARCH);
  const volumeRow = database.prepare('SELECT cases, year_from, year_to FROM volumes WHERE reporter = ? AND volume = ?');
  const asOf = about.get('as_of') ?? '';
  const title = about.get('title') ?? 'an imported index';

  function toCase(row: Row, citation: string | null): IndexedCase {
    const places = String(row.places ?? '').split(';');
    const year = Number(row.year ?? 0);
    return {
      name: String(row.name ?? ''),
      aliases: row.full_name === null ? [] : [String(row.full_name)],
      citation: citation ?? (places[0] as string),
      parallels: places.filter((place) => place !== (citation ?? places[0])),
      court: courts.get(Number(row.court)) ?? '',
      year,
      yearFrom: year,
      yearTo: year,
      date: row.date === null ? null : String(row.date),
      summary: null,
      overruledBy: [],
      sources: [title],
    };
  }

  /** The numbers that a volume goes by in the tables. */
  function located(reporter: string, volume: number): readonly [reporterId: number, volume: number, abbreviation: string] | null {
    const us = usVolumeOf(reporter, volume);
    const abbreviation = us === null ? reporter : 'U.S.';
    const id = reporterIds.get(abbreviation);
    return id === undefined || !Number.isInteger(us ?? volume) ? null : [id, us ?? volume, abbreviation];
  }

  function volumeOf(reporter: string, volume: number): Row | null {
    const place = located(reporter, volume);
    return place && (volumeRow.all([place[0], place[1]])[0] ?? null);
  }

  return {
    find(reporter, volume, page) {
      const place = located(reporter, volume);
      if (!place || !Number.isInteger(page)) return [];
      const rows = find.all([place[0], place[1], page]);
      return rows.map((row) => toCase(row, `${place[1]} ${place[2]} ${page}`));
    },
    // An import never says that a page is no first page: its sources leave out tables of decisions without opinion and many orders.
    coverage(reporter, volume) {
      const known = volumeOf(reporter, volume);
      if (!known) return EMPTY_INDEX.coverage(reporter, volume);
      return {
        state: 'partial',
        ordersFrom: null,
        text: `${volume} ${reporter}: ${known.cases} cases known from ${title} (as of ${asOf})`,
      };
    },
    caseAround: () => null,
    search(begun, limit) {
      const words = queryWords(begun);
      if (words.length === 0) return [];
      const found = new Map<number, IndexedCase>();
      for (const { match, most, cut } of matchesFor(words, limit)) {
        const rows = search.all([match, most]);
        for (const row of rows) if (!cut || holds(String(row.name), words)) found.set(Number(row.id), toCase(row, null));
        // Those that begin with the first letters are all that there are.
        if (found.size >= limit || (cut && rows.length < most)) break;
      }
      return [...found.values()].slice(0, limit);
    },
    get reporters() {
      return coverageRows(database, reporterNames, asOf);
    },
    volumeYears(reporter, volume) {
      const known = volumeOf(reporter, volume);
      return known && Number(known.year_to) > 0 ? [Number(known.year_from), Number(known.year_to)] : null;
    },
    summary: `${about.get('cases') ?? '?'} cases from ${title} (${path}; as of ${asOf})`,
  };
}

/** A beginning is first looked for among so many times the cases wanted, by the part of it that is indexed. */
const SAMPLE = 8;
const LONGEST_PREFIX = Math.max(...PREFIXES);

/**
 * What to ask the index of names for, one after the other until enough is found: the words as whole words, then by their first
 * letters (both are read only as far as they are asked for), then by all their letters, which reads every name that holds one.
 */
function* matchesFor(
  words: readonly string[],
  limit: number,
): Generator<{ readonly match: string; readonly most: number; readonly cut: boolean }> {
  const quoted = (ending: string, longest: number) => words.map((word) => `"${[...word].slice(0, longest).join('')}"${ending}`).join(' ');
  const cut = words.some((word) => [...word].length > LONGEST_PREFIX);
  yield { match: quoted('', Infinity), most: limit, cut: false };
  yield { match: quoted('*', LONGEST_PREFIX), most: cut ? limit * SAMPLE : limit, cut };
  if (cut) yield { match: quoted('*', Infinity), most: limit, cut: false };
}

/** Whether for each word some word of the name begins with it, the parts of `Coca-Cola` taken apart as the index of names does. */
const holds = (name: string, words: readonly string[]): boolean =>
  fitsQuery(name, words) || fitsQuery(name.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' '), words);

function coverageRows(database: Database, reporters: ReadonlyMap<number, string>, asOf: string): readonly ReporterCoverage[] {
  return [...reporters].map(([id, abbreviation]) => {
    const rows = database.all('SELECT volume, cases FROM volumes WHERE reporter = ? ORDER BY volume', [id]);
    const cases = rows.reduce((sum, row) => sum + Number(row.cases), 0);
    const partial = volumeRanges(rows.map((row) => Number(row.volume)));
    return { abbreviation, name: abbreviation, complete: '', partial, cases, named: cases, summaries: 0, asOf };
  });
}
