import { nextBatch } from './batches.ts';
import type { Asking, Ending } from './exchange.ts';
import { readReplies } from './readReplies.ts';
import { type Answered, post } from './request.ts';
import { waitUntil } from './waitUntil.ts';

/** The service looks up sixty citations a minute, counted after the fact: a batch of 250 passes, the next one not before its time. */
const MILLISECONDS_EACH = 1000;
/** Nobody is made to wait longer; what is left is asked for when the user asks again. */
const MOST_WAITED = 5 * 60_000;
const MOST_REFUSALS = 3;

/** Asks for each of the citations once, batch after batch, as fast as the service lets us. Never throws. */
export async function lookUp(cites: readonly string[], asking: Asking): Promise<Ending> {
  const { address, token, timeout, signal, clock, onReplies, onWait } = asking;
  let left = cites;
  let notBefore = 0;
  let refusals = 0;
  while (left.length > 0) {
    const wait = notBefore - clock.now();
    if (wait > MOST_WAITED || refusals === MOST_REFUSALS) return { kind: 'throttled', until: notBefore };
    if (wait > 0) {
      onWait(notBefore);
      await clock.pause(wait, signal);
    }
    if (signal.aborted) return { kind: 'cancelled' };
    const batch = nextBatch(left);
    const answered = await post(address, { text: batch.text, token, timeout, signal });
    if (signal.aborted) return { kind: 'cancelled' };
    if ('failed' in answered) return { kind: 'unreachable', why: answered.failed };
    if (answered.status === 429) {
      notBefore = waitUntil(answered, clock.now());
      refusals++;
      continue;
    }
    if (answered.status !== 200) return endingOf(answered);
    const replies = readReplies(batch, answered.body);
    if (replies === null) return { kind: 'unexpected', why: 'it cannot be read' };
    if (replies.length === 0) refusals++;
    else onReplies(replies);
    const settled = new Set(replies.map(({ cite }) => cite));
    left = left.filter((cite) => !settled.has(cite));
    notBefore = clock.now() + Math.max(settled.size, 1) * MILLISECONDS_EACH;
  }
  return { kind: 'done' };
}

function endingOf({ status }: Answered): Ending {
  if (status === 401 || status === 403) return { kind: 'token-refused' };
  return { kind: status >= 500 ? 'unreachable' : 'unexpected', why: `HTTP ${status}` };
}
