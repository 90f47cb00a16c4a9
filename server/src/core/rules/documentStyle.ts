import type { Config } from '../config.ts';
import type { Prose } from '../text/blocks.ts';
import type { TextEdit } from '../text/edits.ts';
import { type Span, span } from '../text/span.ts';
import { HOUSE_STYLES } from './profile.ts';

/** The key by which a document names the house style that it follows, in its front matter or in a comment. */
export const STYLE_KEY = 'idem-profile';

/** The style that a document names, and where. It may be one that does not exist. */
export interface ChosenStyle extends Span {
  readonly id: string;
}

const IN_COMMENT = /^\s{0,20}idem-profile[ \t]{0,20}[:=]?[ \t]{0,20}([\w-]{1,40})/;
const IN_LINE = /^idem-profile[ \t]{0,20}[:=][ \t]{0,20}["']?([\w-]{1,40})/;
const NESTED = /^[ \t]{1,20}["']?profile["']?[ \t]{0,20}[:=][ \t]{0,20}["']?([\w-]{1,40})/;

/**
 * The house style that the document itself names: `idem-profile: california` in the front matter of Markdown (or `profile:` under
 * `idem:`), or in the first comment that says so (`% idem-profile: california` in LaTeX, `//` in Typst, `<!-- … -->` elsewhere).
 */
export function chosenStyle(prose: Prose): ChosenStyle | null {
  return inFrontMatter(prose) ?? inComment(prose);
}

function inFrontMatter({ frontMatter }: Prose): ChosenStyle | null {
  if (!frontMatter) return null;
  let at = frontMatter.start;
  let nested = false;
  for (const line of frontMatter.text.split('\n')) {
    const found = IN_LINE.exec(line) ?? (nested ? NESTED.exec(line) : null);
    if (found) return placed(found, at);
    if (/^\S/.test(line)) nested = /^(?:idem[ \t]*:|\[idem\])[ \t\r]*$/.test(line);
    at += line.length + 1;
  }
  return null;
}

function inComment({ comments, text }: Prose): ChosenStyle | null {
  for (const comment of comments) {
    const found = IN_COMMENT.exec(comment.text);
    if (found) return placed(found, Math.max(comment.start, text.indexOf(comment.text, comment.start)));
  }
  return null;
}

function placed(found: RegExpExecArray, at: number): ChosenStyle {
  const end = at + found.index + found[0].length;
  return { id: found[1], ...span(end - found[1].length, end) };
}

/** The settings with the house style that the document names; one that does not exist changes nothing (and is reported: ./hygiene/profile-unknown.ts). */
export function withOwnStyle(config: Config, prose: Prose): Config {
  const id = chosenStyle(prose)?.id;
  if (id === undefined || id === config.profile || !HOUSE_STYLES.some((style) => style.id === id)) return config;
  return { ...config, profile: id };
}

/** The edit that makes the document name a house style: in its front matter where it has one, else in a comment at its head. */
export function chooseStyle(prose: Prose, id: string): TextEdit {
  const chosen = chosenStyle(prose);
  if (chosen) return { start: chosen.start, end: chosen.end, newText: id };
  const { frontMatter, format, text } = prose;
  const line = text.includes('\r\n') ? '\r\n' : '\n';
  const words = `${STYLE_KEY}: ${id}`;
  if (frontMatter) {
    const entry = text.startsWith('+++') ? `${STYLE_KEY} = "${id}"` : words;
    return { start: frontMatter.start, end: frontMatter.start, newText: `${entry}${line}` };
  }
  const at = format === 'html' ? behindProlog(text) : text.startsWith('\uFEFF') ? 1 : 0;
  if (format === 'latex') return { start: at, end: at, newText: `% ${words}${line}` };
  if (format === 'typst') return { start: at, end: at, newText: `// ${words}${line}` };
  return { start: at, end: at, newText: `<!-- ${words} -->${line}${format === 'html' ? '' : line}` };
}

/** Behind the `<!DOCTYPE …>` that must come first. */
const behindProlog = (text: string): number => /^\uFEFF?\s{0,100}<!doctype[^>]{0,200}>\s{0,10}/i.exec(text)?.[0].length ?? 0;
