/** What we use of node-sqlite3-wasm; loaded by `require`, so that only this bundle needs it to be there. */
export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  get(sql: string, values?: Values): Row | null;
  all(sql: string, values?: Values): Row[];
  run(sql: string, values?: Values): unknown;
  close(): void;
}

export interface Statement {
  run(values?: Values): unknown;
  all(values?: Values): Row[];
  get(values?: Values): Row | null;
  finalize(): void;
}

export type Values = readonly (string | number | null)[];
export type Row = Readonly<Record<string, string | number | null>>;

interface Library {
  readonly Database: new (path: string, options?: { readonly readOnly?: boolean }) => Database;
}

export function openDatabase(path: string, options?: { readonly readOnly?: boolean }): Database {
  const { Database } = require('node-sqlite3-wasm') as Library;
  return new Database(path, options);
}
