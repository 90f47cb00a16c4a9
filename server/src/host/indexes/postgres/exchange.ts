/** A place that is asked for, and what the database says of it. */
export interface AskedPlace {
  readonly reporter: string;
  readonly volume: number;
  readonly page: number;
}

export interface DatabaseRow {
  readonly reporter: string;
  readonly volume: string;
  readonly page: string;
  readonly name: string;
  readonly full_name: string | null;
  /** ISO date, or null. */
  readonly date: string | null;
  readonly court: string | null;
  /** `347 U.S. 483`. */
  readonly places: readonly string[];
}

/** One batch: the worker answers over the port and then wakes the main thread. */
export interface Batch {
  readonly places: readonly AskedPlace[];
  readonly port: import('node:worker_threads').MessagePort;
  readonly woken: Int32Array;
}

export type Answer = { readonly rows: readonly DatabaseRow[] } | { readonly problem: string };
