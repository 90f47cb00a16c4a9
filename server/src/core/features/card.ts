/** A run of words in a card. */
export interface Run {
  readonly text: string;
  readonly style: 'plain' | 'strong' | 'emphasis' | 'name';
  readonly href: string | null;
}

/** A short text for people, line by line, which a client shows as Markdown or as plain text. */
export type Card = readonly (readonly Run[])[];

export const plain = (text: string): Run => ({ text, style: 'plain', href: null });
export const strong = (text: string): Run => ({ text, style: 'strong', href: null });
export const emphasis = (text: string): Run => ({ text, style: 'emphasis', href: null });
/** A case name: strong and in italics. */
export const caseName = (text: string): Run => ({ text, style: 'name', href: null });
export const link = (text: string, href: string): Run => ({ text, style: 'plain', href });

/** The runs with `between` put in between. */
export const joined = (runs: readonly Run[], between: string): readonly Run[] =>
  runs.flatMap((run, i) => (i ? [plain(between), run] : [run]));

const MARKS = { plain: '', strong: '**', emphasis: '*', name: '***' } as const;

/** The card as Markdown, a paragraph a line; whatever Markdown would read as markup is escaped. */
export const cardMarkdown = (card: Card): string => card.map((line) => line.map(runMarkdown).join('')).join('\n\n');

/** The card as plain text; a link to a page on the web is its text and address, one to a place of the document its text. */
export const cardPlaintext = (card: Card): string =>
  card.map((line) => line.map((run) => (run.href?.startsWith('https:') ? `${run.text}: ${run.href}` : run.text)).join('')).join('\n');

function runMarkdown({ text, style, href }: Run): string {
  const escaped = escapeMarkdown(text);
  if (href) return `[${escaped}](${href})`;
  const marks = MARKS[style];
  return text.trim() === text && text ? `${marks}${escaped}${marks}` : escaped;
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>&#|~!$]/g, '\\$&').replace(/[\r\n]+/g, ' ');
