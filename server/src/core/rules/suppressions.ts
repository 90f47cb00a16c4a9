import type { HostComment, Prose } from '../text/blocks.ts';
import type { Span } from '../text/span.ts';

/** A comment that silences rules: for the next line (and the whole paragraph that begins there), or from here to its `idem-enable`. */
export interface Suppression {
  readonly comment: HostComment;
  readonly form: 'next-line' | 'stretch';
  /** The rules it names; empty: all. */
  readonly rules: readonly string[];
  /** Why, in the writer's words; empty where nothing is said. */
  readonly reason: string;
  /** What it covers, in offsets of the file. */
  readonly covers: Span;
  /** Of a stretch: the comment that ends it and nothing else, or null. */
  readonly end: HostComment | null;
}

/** A comment that speaks of rules: what it says to do, and of which rules (none: all). */
interface Directive {
  readonly comment: HostComment;
  readonly verb: string;
  readonly rules: readonly string[];
  readonly reason: string;
}

/** The suppressions of a document, in order. */
export function readSuppressions(prose: Prose): Suppression[] {
  const directives = directivesOf(prose);
  return directives.flatMap((directive, i): Suppression[] => {
    const { comment, rules, reason } = directive;
    if (directive.verb === 'disable-next-line')
      return [{ comment, form: 'next-line', rules, reason, covers: nextLine(prose, comment), end: null }];
    if (directive.verb !== 'disable') return [];
    const closing = closingOf(directive, directives.slice(i + 1));
    const covers = { start: comment.end, end: closing ? closing.comment.start : prose.text.length };
    const own = closing && closing.rules.length === rules.length && closing.rules.every((id) => rules.includes(id));
    return [{ comment, form: 'stretch', rules, reason, covers, end: own ? closing.comment : null }];
  });
}

/** The comments that speak of rules, in order. */
const directivesOf = (prose: Prose): Directive[] => prose.comments.flatMap((comment) => readDirective(comment) ?? []);

/** `idem-disable-next-line RULE… -- reason`: the verb and the rules of a comment, or null where it is any other comment. */
function readDirective(comment: HostComment): Directive | null {
  const words = comment.text.trim().split(/[\s,]+/, 200);
  const verb = /^idem-(disable-next-line|disable|enable)$/.exec(words[0])?.[1];
  if (verb === undefined) return null;
  const dash = words.findIndex((word) => word.startsWith('--') || word.startsWith('\u2014'));
  return {
    comment,
    verb,
    rules: words.slice(1, dash < 0 ? undefined : dash).filter((word) => word !== ''),
    reason: /\s(?:--+|\u2014)([^\0]*)$/.exec(comment.text)?.[1]?.trim() ?? '',
  };
}

/** A stretch ends where all of its rules, or everything, is enabled again. */
function closingOf(opening: Directive, later: readonly Directive[]): Directive | null {
  return (
    later.find(
      ({ verb, rules }) =>
        verb === 'enable' && (rules.length === 0 || (opening.rules.length > 0 && opening.rules.every((id) => rules.includes(id)))),
    ) ?? null
  );
}

/** The next line that holds anything but comments, to its end or to the end of the paragraph that begins on it. */
function nextLine(prose: Prose, comment: HostComment): Span {
  const { text } = prose;
  let start = lineAfter(text, comment.end);
  for (let comments = prose.comments.indexOf(comment) + 1; start < text.length; ) {
    const end = lineEnd(text, start);
    const next = prose.comments[comments];
    if (text.slice(start, end).trim() === '') start = end + 1;
    else if (next && next.start < end && text.slice(start, next.start).trim() === '') {
      start = lineAfter(text, next.end);
      comments++;
    } else break;
  }
  let end = lineEnd(text, start);
  for (const block of prose.blocks) {
    if (block.source.start >= start && block.source.start < end) end = Math.max(end, block.source.end);
    else if (block.source.start > end) break;
  }
  return { start, end };
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
const lineAfter = (text: string, at: number): number => Math.min(text.length, lineEnd(text, at) + 1);
