import { CancellationToken, type DiagnosticServerCancellationData, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Where a failure is told: never with text of a document. */
export interface Log {
  error(message: string): void;
}

/** The answer to a request that the client has given up. */
export const cancelled = (): ResponseError<never> => new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');

/** The answer to a request about a text that an edit which has come by now supersedes. */
export const superseded = (name: string): ResponseError<DiagnosticServerCancellationData | undefined> =>
  name === 'diagnostic'
    ? new ResponseError(LSPErrorCodes.ServerCancelled, SUPERSEDED, { retriggerRequest: true })
    : new ResponseError(LSPErrorCodes.ContentModified, SUPERSEDED);
const SUPERSEDED = 'The document has changed since.';

/**
 * Runs one request. A cancelled one is not run; a `ResponseError` that is thrown is the answer; any other failure is logged by its
 * kind and place alone (its message may hold text of the document), and answered with `neutral`: the editor shows nothing rather
 * than an error for a thing the writer did not do.
 */
export function guard<P, R>(log: Log, name: string, neutral: R, run: (params: P, token: CancellationToken) => R | Promise<R>) {
  return async (params: P, token: CancellationToken = CancellationToken.None): Promise<R | ResponseError<never>> => {
    if (token.isCancellationRequested) return cancelled();
    try {
      const result = await run(params, token);
      return token.isCancellationRequested ? cancelled() : result;
    } catch (error) {
      if (error instanceof ResponseError) return error as ResponseError<never>;
      log.error(`${name} failed: ${describe(error)}`);
      return neutral;
    }
  };
}

/** The kind of an error and where in the program it arose; not its message. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 8)].join('\n');
}
