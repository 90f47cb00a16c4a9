import type { Format } from '../text/blocks.ts';
import type { TableEntry, TableSection } from './tableOfAuthorities.ts';

/** What stands at the end of an entry's row: lines, pages, "passim", or what makes the document's build write them. Empty for nothing. */
export type Where = (entry: TableEntry) => string;

/** How a table of authorities is written in a format. */
export interface TableMarkup {
  readonly title: (words: string) => string;
  readonly heading: (words: string) => string;
  /** One row: `where` is in the format's own markup. */
  readonly row: (entry: TableEntry, where: string) => string;
  /** What stands between two rows of one section. */
  readonly between: string;
}

const WIDTH = 78;
const LEAST_DOTS = 5;
const MARKDOWN = /[\\*_`[\]<#|~$]/g;
const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\u00a0': '~',
};

/** Plain words as they must stand in a format to be read as themselves. */
export const ESCAPED: Readonly<Record<Format, (words: string) => string>> = {
  plaintext: (words) => words,
  markdown: (words) => words.replace(MARKDOWN, '\\$&'),
  latex: (words) => words.replace(/[\\{}$&#_%~^\u00a0]/g, (c) => LATEX[c] ?? `\\${c}`),
  // Its quotation marks and apostrophes are left to Typst, which curls them as it does those of the text.
  typst: (words) => words.replace(/[\\#*_$@<>~[\]`/]/g, '\\$&'),
  html: (words) => words.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;')),
};

const ITALICS: Readonly<Record<Format, (words: string) => string>> = {
  plaintext: (words) => words,
  markdown: (words) => `*${words}*`,
  latex: (words) => `\\emph{${words}}`,
  typst: (words) => `#emph[${words}]`,
  html: (words) => `<em>${words}</em>`,
};

/** An entry in a format: the case name in italics, then everything behind it. */
export function entryText({ name, citation }: TableEntry, format: Format): string {
  const [escaped, italic] = [ESCAPED[format], ITALICS[format]];
  return name ? `${italic(escaped(name))}, ${escaped(citation)}` : escaped(citation);
}

const dotted = (what: string, where: string): string =>
  where ? `${what} ${'.'.repeat(Math.max(LEAST_DOTS - 2, WIDTH - what.length - where.length - 2))} ${where}` : what;

/** How each format writes a table for people to read as it stands. */
export const TABLE_MARKUP: Readonly<Record<Format, TableMarkup>> = {
  plaintext: {
    title: (words) => words.toUpperCase(),
    heading: (words) => words,
    row(entry, where) {
      const what = `  ${entryText(entry, 'plaintext')}`;
      if (what.length + where.length + LEAST_DOTS < WIDTH || !entry.name) return dotted(what, where);
      return `  ${entry.name},\n${dotted(`    ${entry.citation}`, where)}`;
    },
    between: '\n',
  },
  markdown: {
    title: (words) => `# ${words}`,
    heading: (words) => `## ${words}`,
    row: (entry, where) => `- ${entryText(entry, 'markdown')}${where && `, ${where}`}`,
    between: '\n',
  },
  latex: {
    title: (words) => `\\section*{${words}}`,
    heading: (words) => `\\subsection*{${words}}`,
    row: (entry, where) => `\\noindent\\hangindent=2em ${entryText(entry, 'latex')}${where && `\\dotfill ${where}`}\\par`,
    between: '\n',
  },
  typst: {
    title: (words) => `#heading(level: 1, outlined: false, numbering: none)[${words}]`,
    heading: (words) => `#heading(level: 2, outlined: false, numbering: none)[${words}]`,
    row: (entry, where) => `#par(hanging-indent: 2em)[${entryText(entry, 'typst')}${where && ` #box(width: 1fr, repeat[.]) ${where}`}]`,
    between: '\n\n',
  },
  html: {
    title: (words) => `<h1>${words}</h1>`,
    heading: (words) => `<h2>${words}</h2>`,
    row: (entry, where) => `<p>${entryText(entry, 'html')}${where && `, ${where}`}</p>`,
    between: '\n',
  },
};

export const TITLE = 'Table of Authorities';

/** The sections as text; the title is the caller's. */
export const sectionsText = (sections: readonly TableSection[], { heading, row, between }: TableMarkup, where: Where): string =>
  sections
    .map(({ category, entries }) => `${heading(category)}\n\n${entries.map((entry) => row(entry, where(entry))).join(between)}\n\n`)
    .join('');

/** Where an entry is cited, by lines, since a source has no pages: "passim" from the number on that the house style says. */
export function linesOf(entry: TableEntry, lineAt: (offset: number) => number, passim: number | null): string {
  const lines = [...new Set(entry.places.map(({ start }) => lineAt(start)))];
  return passim !== null && lines.length > passim ? 'passim' : lines.join(', ');
}
