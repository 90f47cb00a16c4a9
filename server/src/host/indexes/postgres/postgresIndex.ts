import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { type CaseIndex, EMPTY_INDEX, type IndexedCase, type Place } from '../../../core/cases/caseIndex.ts';
import { placeIn, reporterOf, courtOf } from '../canonical.ts';
import { bundlePath } from '../lazyBundle.ts';
import type { Answer, DatabaseRow } from './exchange.ts';
import { placeKey } from '../mentions.ts';

/** A document waits no longer than this, in milliseconds. */
const TIMEOUT = 1500;
/** A database that did not answer is not asked again for so long. */
const REST = 60_000;
const MAX_KEPT = 100_000;

/**
 * A firm's shared index in a database that speaks PostgreSQL's protocol. A document's places are asked for in one batch, and kept; a
 * database that does not answer in time is silently passed over for a minute, as if it were not there. Only places leave the machine.
 * Throws an `IndexFileError` where the bundle that speaks with it is missing.
 * @param onProblem told why the database is passed over; never holds the address, which may hold a password
 */
export function openPostgresIndex(url: string, onProblem: (problem: string) => void = () => undefined): CaseIndex {
  const bundle = bundlePath('postgres');
  const known = new Map<string, readonly IndexedCase[]>();
  const volumes = new Set<string>();
  let worker: Worker | null = null;
  let restUntil = 0;

  function rest(problem: string): void {
    restUntil = Date.now() + REST;
    void worker?.terminate();
    worker = null;
    onProblem(problem);
  }

  function ask(places: readonly Place[]): void {
    if (places.length === 0 || Date.now() < restUntil) return;
    if (!worker) {
      worker = new Worker(bundle, { workerData: { idem: 'postgres', url, timeout: TIMEOUT } });
      worker.on('error', () => undefined);
      worker.unref();
    }
    const { port1, port2 } = new MessageChannel();
    const woken = new Int32Array(new SharedArrayBuffer(4));
    worker.postMessage({ places, port: port2, woken }, [port2]);
    const isLate = Atomics.wait(woken, 0, 0, TIMEOUT) === 'timed-out';
    const answer = receiveMessageOnPort(port1)?.message as Answer | undefined;
    port1.close();
    if (isLate || !answer) return rest('the database did not answer in time');
    if ('problem' in answer) return rest(answer.problem);
    if (known.size > MAX_KEPT) known.clear();
    for (const { reporter, volume, page } of places) known.set(placeKey(reporter, volume, page), []);
    for (const row of answer.rows) {
      const key = placeKey(row.reporter, Number(row.volume), Number(row.page));
      volumes.add(key.slice(0, key.lastIndexOf(' ')));
      known.set(key, [...(known.get(key) ?? []), toCase(row, key)]);
    }
  }

  return {
    prepare: (places) => ask(places.filter(({ reporter, volume, page }) => !known.has(placeKey(reporter, volume, page)))),
    find(reporter, volume, page) {
      const key = placeKey(reporter, volume, page);
      if (!known.has(key)) ask([{ reporter, volume, page }]);
      return known.get(key) ?? [];
    },
    coverage(reporter, volume) {
      if (!volumes.has(`${volume} ${reporter}`)) return EMPTY_INDEX.coverage(reporter, volume);
      return {
        state: 'partial',
        ordersFrom: null,
        text: `${volume} ${reporter}: only the cases that were asked for are known, from a shared database`,
      };
    },
    caseAround: () => null,
    summary: 'a shared database, asked for the places that a document cites',
  };
}

function toCase(row: DatabaseRow, citation: string): IndexedCase {
  const year = Number(row.date?.slice(0, 4) ?? 0);
  const places = (row.places ?? []).flatMap((place) => {
    const read = placeIn(place);
    return read ? `${read.volume} ${reporterOf(read.reporter)} ${read.page}` : [];
  });
  return {
    name: row.name || row.full_name || '',
    aliases: row.full_name ? [row.full_name] : [],
    citation,
    parallels: [...new Set(places)].filter((place) => place !== citation),
    court: row.court ? courtOf(row.court) || circuitOf(row.court) : '',
    year,
    yearFrom: year,
    yearTo: year,
    date: row.date,
    summary: null,
    overruledBy: [],
    sources: ['a shared database'],
  };
}

/** CourtListener's names of the courts of appeals: `ca9`, `cadc`. */
function circuitOf(id: string): string {
  const circuit = /^ca(\d{1,2}|dc|fc)$/.exec(id)?.[1];
  if (!circuit) return '';
  if (circuit === 'dc') return 'D.C. Cir.';
  if (circuit === 'fc') return 'Fed. Cir.';
  return courtOf(`${circuit}${{ 1: 'st', 2: 'd', 3: 'd' }[Number(circuit)] ?? 'th'} Cir.`);
}
