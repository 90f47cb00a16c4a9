import type { Analysis } from '../analysis.ts';
import { houseStyle } from '../rules/profile.ts';
import type { Format } from '../text/blocks.ts';
import { applyEdits, type TextEdit } from '../text/edits.ts';
import { ownTable } from '../text/ownTable.ts';
import { entryText, sectionsText, TABLE_MARKUP, type TableMarkup, TITLE } from './tableMarkup.ts';
import { bodyStart } from './tableInDocument.ts';
import { type TableEntry, tableOfAuthorities } from './tableOfAuthorities.ts';

/**
 * What LaTeX needs: each mark writes its page into the .aux file, behind those that were printed before it, and the next run reads there
 * the pages of each authority. A heading is printed again in the table of contents and above the pages: of each place the first page
 * counts, and none of a table of contents. The .aux file is read before the document begins, so its lines use no macro of ours; they
 * take the marks out of a table of contents that Pandoc prints before this.
 */
const LATEX_MACROS = String.raw`\makeatletter
\protected@write\@auxout{}{\string\global\string\let\string\idemmark\string\@gobbletwo}
\protected\def\idemmark#1#2{\leavevmode\protected@write\@auxout{}{\string\@ifundefined{idem@place@#2}{\string\expandafter
  \string\gdef\string\csname\space idem@place@#2\string\endcsname{}\string\expandafter\string\xdef\string\csname\space
  idem@pages@#1\string\endcsname{\string\@ifundefined{idem@pages@#1}{}{\string\csname\space idem@pages@#1\string\endcsname,}\thepage}}{}}}
\let\idem@starttoc\@starttoc
\def\@starttoc#1{\begingroup\let\idemmark\@gobbletwo\idem@starttoc{#1}\endgroup}
\ifdefined\pdfstringdefDisableCommands\pdfstringdefDisableCommands{\let\idemmark\@gobbletwo}\fi
\def\idempages#1#2{\begingroup\count@\z@\let\idem@last\@empty\let\idem@list\@empty
  \edef\idem@pages{\ifcsname idem@pages@#1\endcsname\csname idem@pages@#1\endcsname\else??\fi}%
  \@for\idem@page:=\idem@pages\do{%
    \ifx\idem@page\idem@last\else
      \let\idem@last\idem@page\advance\count@\@ne
      \edef\idem@list{\ifx\idem@list\@empty\else\idem@list, \fi\idem@page}%
    \fi}%
  \ifnum\count@>#2\relax\emph{passim}\else\idem@list\fi\endgroup}
\def\idementry#1#2{\par{\rightskip 6em\parfillskip-\rightskip\leftskip 2em\noindent\hskip-\leftskip\ignorespaces#1\nobreak
  \leaders\hbox to .6em{\hss.\hss}\hfill\nobreak #2\par}}
\makeatother`;

/** What Typst needs: it, too, prints a heading again, in the outline and wherever a page's header quotes it. */
const TYPST_FUNCTIONS = `#let idem-outlined = state("idem-outlined", false)
#show outline: it => { idem-outlined.update(true); it; idem-outlined.update(false) }
#let idem-pages(key, most) = context {
  let marks = query(<idem-cite>).filter(mark => mark.value.first() == key and not idem-outlined.at(mark.location()))
  let pages = marks.dedup(key: mark => mark.value.last()).map(mark => {
    let at = mark.location()
    let pattern = at.page-numbering()
    let sign = if type(pattern) == str { pattern.find(regex("[1aAiI]")) } else { none }
    numbering(if sign == none { "1" } else { sign }, counter(page).at(at).first())
  }).dedup()
  if pages.len() > most { emph[passim] } else { pages.join(", ") }
}`;

/** How a build is told where the authorities are cited, and asked for the pages. */
interface Marking {
  readonly head: string;
  /** What stands before each citation of an authority; each place has a number of its own. */
  readonly mark: (authority: number, place: number) => string;
  readonly pages: (entry: TableEntry, most: number) => string;
  readonly markup: TableMarkup;
  /** The whole table in what the document's format needs round it. */
  readonly wrap: (table: string) => string;
}

/** More pages than any brief has: never "passim". */
const ALL_PAGES = 99_999;
const keyOf = ({ authority }: TableEntry): number => authority.index + 1;

const latex: Marking = {
  head: LATEX_MACROS,
  // In braces, since what underlines letter by letter (soul) takes only those whole.
  mark: (authority, place) => `{\\idemmark{${authority}}{${place}}}`,
  pages: (entry, most) => `\\idempages{${keyOf(entry)}}{${most}}`,
  markup: { ...TABLE_MARKUP.latex, row: (entry, where) => `\\idementry{${entryText(entry, 'latex')}}{${where}}` },
  wrap: (table) => table,
};

const MARKINGS: Readonly<Partial<Record<Format, Marking>>> = {
  latex,
  // Pandoc hands raw LaTeX through to its PDF.
  markdown: {
    ...latex,
    head: `\`\`\`{=latex}\n${latex.head}\n\`\`\``,
    mark: (authority, place) => `\`${latex.mark(authority, place)}\`{=latex}`,
    wrap: (table) => `\`\`\`{=latex}\n${table}\`\`\`\n`,
  },
  typst: {
    head: TYPST_FUNCTIONS,
    // In brackets, since a label would end the heading that it stands in; the semicolon keeps what follows from being arguments.
    mark: (authority, place) => `#[#metadata((${authority}, ${place}))<idem-cite>];`,
    pages: (entry, most) => `#idem-pages(${keyOf(entry)}, ${most})`,
    markup: TABLE_MARKUP.typst,
    wrap: (table) => table,
  },
};

/** A document to build, or why there is none. */
export type MarkedCopy = { readonly text: string } | { readonly refused: string };

/**
 * A copy of the document for its real build (LaTeX, Typst, Pandoc to LaTeX): a mark before every citation, and where the document has
 * its table of authorities, one whose pages the build itself writes; "passim" by the house style. The document stays as it is.
 */
export function markedCopy(analysis: Analysis): MarkedCopy {
  const { text, format, prose, config } = analysis;
  const marking = MARKINGS[format];
  if (!marking) return { refused: 'only LaTeX, Typst and Markdown are built into pages' };
  const own = ownTable(prose);
  if (!own) return { refused: 'nothing says where the table goes; write the comment idem-toa there' };
  const sections = tableOfAuthorities(analysis);
  const most = houseStyle(config.profile).passim ?? ALL_PAGES;
  const { title } = marking.markup;
  const table = `${title(TITLE)}\n\n${sectionsText(sections, marking.markup, (entry) => marking.pages(entry, most))}`;
  const head = bodyStart(text, format, prose.frontMatter);
  const edits: TextEdit[] = [{ ...own, newText: marking.wrap(table) }];
  let place = 0;
  for (const { entries } of sections) {
    for (const entry of entries) {
      for (const { start } of entry.places) edits.push({ start, end: start, newText: marking.mark(keyOf(entry), ++place) });
    }
  }
  const marked = applyEdits(
    text.slice(head),
    edits.map(({ start, end, newText }) => ({ start: start - head, end: end - head, newText })),
  );
  return { text: `${text.slice(0, head)}${marking.head}\n\n${marked}` };
}
