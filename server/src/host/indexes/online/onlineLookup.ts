import type { Place } from '../../../core/cases/caseIndex.ts';
import { isIndexFileError } from '../indexFileError.ts';
import { lazyBundle } from '../lazyBundle.ts';
import { placeKey } from '../mentions.ts';
import { onlineAddress } from './address.ts';
import { answersPath, keepAnswers, readAnswers } from './answerFile.ts';
import { type Answer, toAnswer } from './answers.ts';
import type { Clock, Ending } from './exchange.ts';
import { lookUpText } from './lookUpText.ts';
import { onlineToken } from './token.ts';

/** What would leave the machine, and where it would go: shown to the user before anything does. */
export interface OnlineQuestion {
  /** `www.courtlistener.com`. */
  readonly host: string;
  /** `576 U.S. 644`: each once, and nothing else. */
  readonly cites: readonly string[];
}

/** Why nothing can be asked, or what would be: a sentence that says what to do, or the question. */
export type Preparation = { readonly problem: 'no-token' | 'address' } | { readonly question: OnlineQuestion };

/** What a look-up is run with; the clock and the time for a request are the tests'. */
export interface LookUpRun {
  readonly signal?: AbortSignal;
  /** Told how many are answered, and until when the service makes us wait (milliseconds since 1970), or null. */
  readonly onProgress?: (answered: number, waitUntil: number | null) => void;
  readonly clock?: Clock;
  readonly timeout?: number;
}

/** What came of a look-up, in a sentence for the user. `answered`: something new is known now. */
export interface LookUpResult {
  readonly said: string;
  readonly answered: boolean;
}

const TIMEOUT = 30_000;

const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  pause: (milliseconds, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      const stop = (): void => {
        clearTimeout(timer);
        resolve();
      };
      if (signal.aborted) stop();
      else signal.addEventListener('abort', stop, { once: true });
    }),
};

/** Of the places that no index confirms, those that were not looked up before; no file but Idem's own is read, and nothing is sent. */
export function prepareLookUp(places: Iterable<Place>, now: number = Date.now()): Preparation {
  const address = onlineAddress();
  if (address === null) return { problem: 'address' };
  const { answers } = readAnswers(answersPath(), now);
  const cites = new Set([...places].map(({ reporter, volume, page }) => placeKey(reporter, volume, page)));
  const asked = [...cites].filter((cite) => !answers.has(cite));
  if (asked.length > 0 && onlineToken() === null) return { problem: 'no-token' };
  return { question: { host: new URL(address).host, cites: asked } };
}

/** Asks for exactly these citations, which the user has seen, and keeps every answer as it comes. Never throws. */
export async function runLookUp(cites: readonly string[], run: LookUpRun = {}): Promise<LookUpResult> {
  const { signal = new AbortController().signal, onProgress, clock = SYSTEM_CLOCK, timeout = TIMEOUT } = run;
  const [address, token] = [onlineAddress(), onlineToken()];
  const path = answersPath();
  const answers: Answer[] = [];
  const said = (ending: Ending): LookUpResult => ({ said: lookUpText(cites.length, answers, ending), answered: answers.length > 0 });
  if (address === null || token === null) return said({ kind: 'token-refused' });
  const { waitUntil } = readAnswers(path, clock.now());
  if (waitUntil > clock.now()) return said({ kind: 'throttled', until: waitUntil });
  try {
    const ending = await lazyBundle('online').lookUp(cites, {
      address,
      token,
      signal,
      clock,
      timeout,
      onReplies(replies) {
        const on = new Date(clock.now()).toISOString().slice(0, 10);
        const added = replies.map((reply) => toAnswer(reply, on));
        answers.push(...added);
        keepAnswers(path, clock.now(), added);
        onProgress?.(answers.length, null);
      },
      onWait: (until) => onProgress?.(answers.length, until),
    });
    if (ending.kind === 'throttled') keepAnswers(path, clock.now(), [], ending.until);
    return said(ending);
  } catch (error) {
    const why = isIndexFileError(error) ? error.message : 'the answers could not be kept; check the permissions of the folder of Idem';
    return { said: `Nothing was looked up: ${why}.`, answered: answers.length > 0 };
  }
}
