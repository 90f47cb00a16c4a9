import * as http from 'node:http';
import * as https from 'node:https';

/** Far more than the answer to a full batch. */
const MOST_BYTES = 64 * 2 ** 20;

export interface Answered {
  readonly status: number;
  readonly body: string;
  /** `Retry-After` and `Date`, where the service gives them. */
  readonly retryAfter: string | null;
  readonly date: string | null;
}

export interface Asked {
  readonly text: string;
  readonly token: string;
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/**
 * Sends one batch. These headers and this body are all that leaves the machine; a redirection is not followed, so that neither goes to
 * another place. Gives why there is no answer where there is none: the system's code, or `timeout`; never a part of what was sent.
 */
export function post(address: string, { text, token, timeout, signal }: Asked): Promise<Answered | { readonly failed: string }> {
  const url = new URL(address);
  const body = JSON.stringify({ text });
  const late = AbortSignal.timeout(timeout);
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException): void => resolve({ failed: late.aborted ? 'timeout' : (error.code ?? error.name) });
    const request = (url.protocol === 'https:' ? https : http).request(
      url,
      {
        method: 'POST',
        headers: {
          Authorization: `Token ${token}`,
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(body),
          Accept: 'application/json',
          'User-Agent': 'Idem',
          Connection: 'close',
        },
        signal: AbortSignal.any([signal, late]),
      },
      (response) => {
        const parts: Buffer[] = [];
        let size = 0;
        response.on('data', (part: Buffer) => {
          parts.push(part);
          size += part.length;
          if (size > MOST_BYTES) request.destroy(Object.assign(new Error(), { code: 'too long' }));
        });
        response.on('error', fail);
        response.on('end', () => {
          const { 'retry-after': retryAfter = null, date = null } = response.headers;
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8'), retryAfter, date });
        });
      },
    );
    request.on('error', fail);
    request.end(body);
  });
}
