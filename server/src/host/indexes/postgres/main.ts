import { isMainThread, workerData } from 'node:worker_threads';
import { type DatabaseSettings, serve } from './worker.ts';

/** What the bundle postgres.cjs gives; it is its own worker, which holds the connection. */
export { openPostgresIndex } from './postgresIndex.ts';

if (!isMainThread && (workerData as { readonly idem?: unknown } | null)?.idem === 'postgres') serve(workerData as DatabaseSettings);
