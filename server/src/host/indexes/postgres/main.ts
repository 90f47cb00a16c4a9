import { isMainThread, workerData } from 'node:worker_threads';
import { type DatabaseSettings, serve } from './worker.ts';

/** The bundle postgres.cjs: the worker that holds the connection, and the only code with a driver of a database. */
if (!isMainThread && (workerData as { readonly idem?: unknown } | null)?.idem === 'postgres') serve(workerData as DatabaseSettings);
