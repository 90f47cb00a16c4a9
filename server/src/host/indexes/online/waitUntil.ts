import type { Answered } from './request.ts';

/** Where a refusal does not say how long. */
const USUAL = 60_000;
const SHORTEST = 1000;

/**
 * When a service that answered 429 may be asked again, by our clock: from its `wait_until` (which its own help once misspelled),
 * counted from the time that its clock shows, else from `Retry-After`, else in a minute.
 */
export function waitUntil({ body, retryAfter, date }: Answered, now: number): number {
  const theirs = date === null ? Number.NaN : Date.parse(date);
  const from = Number.isNaN(theirs) ? now : theirs;
  const told = Date.parse(toldIn(body) ?? '');
  const seconds = /^\d+$/.test(retryAfter ?? '') ? Number(retryAfter) * 1000 : Date.parse(retryAfter ?? '') - from;
  const wait = [told - from, seconds].find((milliseconds) => !Number.isNaN(milliseconds)) ?? USUAL;
  return now + Math.max(wait, SHORTEST);
}

function toldIn(body: string): string | null {
  try {
    const { wait_until: right, wait_util: misspelled } = JSON.parse(body) as Record<string, unknown>;
    const told = right ?? misspelled;
    return typeof told === 'string' ? told : null;
  } catch {
    return null;
  }
}
