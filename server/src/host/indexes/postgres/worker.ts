import { parentPort } from 'node:worker_threads';
import type { Answer, Batch, DatabaseRow } from './exchange.ts';

/** What we use of pg; loaded by `require`, so that only this bundle needs it to be there. */
interface Pg {
  readonly Client: new (options: object) => Client;
}
interface Client {
  connect(): Promise<void>;
  query(sql: string, values?: readonly unknown[]): Promise<{ readonly rows: readonly never[] }>;
  on(event: 'error', listener: () => void): void;
  end(): Promise<void>;
}

export interface DatabaseSettings {
  readonly idem: 'postgres';
  readonly url: string;
  readonly timeout: number;
}

const ASKED = 'WITH asked AS (SELECT * FROM unnest($1::text[], $2::text[], $3::text[]) AS t(reporter, volume, page))';
const AS_ASKED = 'asked.reporter AS reporter, asked.volume AS volume, asked.page AS page';

/** The tables of CourtListener's own database. */
const COURTLISTENER = `${ASKED}
SELECT ${AS_ASKED}, o.case_name AS name, o.case_name_full AS full_name, to_char(o.date_filed, 'YYYY-MM-DD') AS date, d.court_id AS court,
  ARRAY(SELECT p.volume || ' ' || p.reporter || ' ' || p.page FROM search_citation p WHERE p.cluster_id = o.id ORDER BY p.id) AS places
FROM asked
JOIN search_citation c ON c.reporter = asked.reporter AND c.volume::text = asked.volume AND c.page::text = asked.page
JOIN search_opinioncluster o ON o.id = c.cluster_id AND NOT o.blocked
LEFT JOIN search_docket d ON d.id = o.docket_id`;

/** A table of one's own: see docs/larger-indexes.md. */
const OWN = `${ASKED}
SELECT ${AS_ASKED}, c.name AS name, c.full_name AS full_name, to_char(c.date, 'YYYY-MM-DD') AS date, c.court AS court, c.places AS places
FROM asked JOIN idem_cases c ON c.reporter = asked.reporter AND c.volume = asked.volume::integer AND c.page = asked.page::integer`;

/** Answers batch after batch from one connection, which is made with the first one and again after a failure. */
export function serve({ url, timeout }: DatabaseSettings): void {
  let open: Promise<{ readonly client: Client; readonly sql: string }> | null = null;

  async function connected(): Promise<{ readonly client: Client; readonly sql: string }> {
    const { Client } = require('pg') as Pg;
    const client = new Client({
      connectionString: url,
      connectionTimeoutMillis: timeout,
      query_timeout: timeout,
      application_name: 'idem',
    });
    client.on('error', () => {
      open = null;
    });
    await client.connect();
    const { rows } = await client.query(
      "SELECT to_regclass('search_citation') IS NOT NULL AS theirs, to_regclass('idem_cases') IS NOT NULL AS own",
    );
    const [{ theirs, own }] = rows as readonly { readonly theirs: boolean; readonly own: boolean }[];
    if (theirs || own) return { client, sql: own ? OWN : COURTLISTENER };
    await client.end();
    throw new Error('it has neither a table idem_cases nor search_citation');
  }

  async function answer({ places }: Batch): Promise<Answer> {
    try {
      const { client, sql } = await (open ??= connected());
      const columns = [places.map((p) => p.reporter), places.map((p) => String(p.volume)), places.map((p) => String(p.page))];
      return { rows: (await client.query(sql, columns)).rows as readonly DatabaseRow[] };
    } catch (error) {
      open = null;
      return { problem: error instanceof Error ? error.message : String(error) };
    }
  }

  parentPort?.on('message', (batch: Batch) => {
    void answer(batch).then((said) => {
      batch.port.postMessage(said);
      batch.port.close();
      Atomics.store(batch.woken, 0, 1);
      Atomics.notify(batch.woken, 0);
    });
  });
}
