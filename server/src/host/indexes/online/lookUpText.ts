import type { Answer } from './answers.ts';
import type { Ending } from './exchange.ts';

/** What came of a look-up of so many citations, for the user: what is known now, then why it is not all, and what to do. */
export function lookUpText(asked: number, answers: readonly Answer[], ending: Ending): string {
  const left = asked - answers.length;
  const why = endingText(ending);
  if (answers.length === 0) return why ?? 'CourtListener had nothing to say.';
  const count = (status: Answer['status']): number => answers.filter((answer) => answer.status === status).length;
  const parts = [
    `${count('found')} found`,
    ...some(count('inside'), 'on a page inside another case'),
    ...some(count('not-found'), 'not found'),
    ...some(count('unread'), 'that it could not read'),
  ];
  const told = `CourtListener was asked for ${plural(answers.length)}: ${parts.join(', ')}.`;
  return why === null ? told : `${told} ${left === 1 ? 'One is' : `${left} are`} left: ${why.charAt(0).toLowerCase()}${why.slice(1)}`;
}

const plural = (count: number): string => (count === 1 ? 'one citation' : `${count} citations`);

const some = (count: number, what: string): readonly string[] => (count > 0 ? [`${count} ${what}`] : []);

/** One calm sentence; null where all went well. */
function endingText(ending: Ending): string | null {
  switch (ending.kind) {
    case 'done':
      return null;
    case 'cancelled':
      return 'The look-up was cancelled.';
    case 'token-refused':
      return 'The service did not accept the token: set a valid one and look up again.';
    case 'throttled':
      return `The service wants nothing to be asked before ${timeText(ending.until)}: look up again then.`;
    case 'unreachable':
      return `The service could not be reached (${ending.why}): nothing is lost, look up again later.`;
    case 'unexpected':
      return `The service did not answer as expected (${ending.why}): nothing is lost, look up again later.`;
  }
}

/** `14:05`, with the day where it is not within half of one; by the machine's own clock. */
function timeText(until: number): string {
  const time = new Date(until);
  const clock = `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`;
  return until - Date.now() > 12 * 3_600_000 ? `${time.toDateString()}, ${clock}` : clock;
}
