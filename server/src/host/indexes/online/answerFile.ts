import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeAtomically } from '../../writeAtomically.ts';
import { userFolder } from '../userFolder.ts';
import { type Answer, isFresh } from './answers.ts';

/** What was looked up, kept so that nothing is asked twice. */
export interface AnswerFile {
  /** By the place that was asked for. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** The service wants to be left alone until then: milliseconds since 1970, 0 where it does not. */
  readonly waitUntil: number;
}

const NOTHING: AnswerFile = { answers: new Map(), waitUntil: 0 };
const MARK = 'looked-up';
const VERSION = 1;
/** What was looked up is nobody else's business. */
const MODE = 0o600;

export const answersPath = (): string => join(userFolder(), 'looked-up.json');

/** Reads what is kept and still holds. A file that is damaged, or of another version, is as good as none: it is written anew. */
export function readAnswers(path: string, now: number): AnswerFile {
  try {
    const { idem, version, waitUntil, answers } = JSON.parse(readFileSync(path, 'utf8'));
    if (idem !== MARK || version !== VERSION || !Array.isArray(answers)) return NOTHING;
    const fresh = answers.filter((answer) => isAnswer(answer) && isFresh(answer, now));
    return { answers: new Map(fresh.map((answer) => [answer.cite, answer])), waitUntil: Number(waitUntil) || 0 };
  } catch {
    return NOTHING;
  }
}

/** Adds answers to what is kept, and lets go of what no longer holds. */
export function keepAnswers(path: string, now: number, added: readonly Answer[], waitUntil?: number): void {
  const before = readAnswers(path, now);
  const all = new Map([...before.answers, ...added.map((answer) => [answer.cite, answer] as const)]);
  const file = { idem: MARK, version: VERSION, waitUntil: waitUntil ?? before.waitUntil, answers: [...all.values()] };
  mkdirSync(dirname(path), { recursive: true });
  writeAtomically(path, `${JSON.stringify(file)}\n`, MODE);
}

function isAnswer(value: unknown): value is Answer {
  const { cite, on, status, cases } = (value ?? {}) as Record<string, unknown>;
  return typeof cite === 'string' && typeof on === 'string' && typeof status === 'string' && Array.isArray(cases) && cases.every(isCase);
}

function isCase(value: unknown): boolean {
  const { name, fullName, year, places } = (value ?? {}) as Record<string, unknown>;
  const isText = typeof name === 'string' && typeof fullName === 'string';
  return isText && typeof year === 'number' && Array.isArray(places) && places.every((place) => typeof place === 'string');
}
