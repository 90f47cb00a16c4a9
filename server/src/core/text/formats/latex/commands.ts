/** What an argument in braces is to a reader of prose. */
export type Argument =
  | 'prose'
  | 'emphasis'
  /** No prose: a key, a length, a definition. A control word may stand for it. */
  | 'skipped'
  /** No prose, and literal: a `%` in it is no comment. */
  | 'address'
  /** In quotation marks. */
  | 'quoted'
  /** Blocks of their own. */
  | 'heading'
  | 'caption'
  | 'quote'
  | 'note';

/** What a command is to a reader of prose. */
export type Command =
  | {
      readonly does: 'take';
      /** Its arguments in braces, in order. */
      readonly args: readonly Argument[];
      /** Whether it prints something that is no prose: it leaves a mask. */
      readonly prints: boolean;
    }
  /** Emphasises, or ends emphasis, to the end of its group. */
  | { readonly does: 'emphasize' | 'plain' }
  /** Ends the block; an item's label in brackets is no prose. */
  | { readonly does: 'divide' | 'item' }
  /** A footnote's mark without its text. */
  | { readonly does: 'mark' }
  /** Takes a length without braces: `\vskip 2pt plus 1pt`. */
  | { readonly does: 'measure' }
  /** `\def\name#1{…}`, `\verb|…|`, `\begin`, `\end`, `\iffalse`. */
  | { readonly does: 'define' | 'verb' | 'begin' | 'end' | 'hide' };

const take = (args: string, prints = 'nothing'): Command => ({
  does: 'take',
  args: args === '' ? [] : (args.split(' ') as Argument[]),
  prints: prints === 'something',
});

const words = (list: string, command: Command): (readonly [string, Command])[] => list.split(' ').map((name) => [name, command] as const);

const NOTES = 'footnote footnotetext endnote endnotetext sidenote sidenotetext marginpar marginnote thanks tablefootnote pagenote';
const HEADINGS = 'part chapter section subsection subsubsection paragraph subparagraph title subtitle author date addsec addchap';
const VERBS = 'verb Verb lstinline mintinline';
const ADDRESSES = 'url href nolinkurl path hyperimage';

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ...words('emph textit textsl textsc textbf textsw underline uline ul uuline uwave caps', take('emphasis')),
  ...words('textsuperscript textsubscript textnormal textup textmd textrm textsf texttt textlf text mbox hbox', take('prose')),
  ...words('fbox sout st hl xout lowercase uppercase MakeUppercase MakeLowercase centerline leftline rightline', take('prose')),
  ...words('it itshape em sl slshape sc scshape bf bfseries', { does: 'emphasize' }),
  ...words('rm rmfamily normalfont upshape mdseries tt ttfamily', { does: 'plain' }),
  ...words(NOTES, take('note')),
  ...words('footnotemark endnotemark sidenotemark', { does: 'mark' }),
  ...words(HEADINGS, take('heading')),
  ...words('caption captionabove captionbelow', take('caption')),
  ...words('captionof', take('skipped caption')),
  ...words('enquote textquote', take('quoted')),
  ...words('blockquote', take('quote')),
  ...words('blockcquote', take('skipped quote')),
  ...words('textcquote', take('skipped quoted')),
  // What prints something that is no prose.
  ...words(
    `ref pageref eqref autoref cref Cref cpageref Cpageref vref Vref fullref nameref labelcref subref footref`,
    take('skipped', 'something'),
  ),
  ...words(
    'includegraphics input include import subfile gls Gls glspl acrshort acrlong ac printbibliography',
    take('skipped', 'something'),
  ),
  ...words('bibliography ensuremath today thepage', take('skipped', 'something')),
  ...words('rule', take('skipped skipped', 'something')),
  ...words('url nolinkurl path', take('address', 'something')),
  ...words('hyperimage', take('address prose')),
  ...words('href', take('address prose')),
  ...words('verb Verb lstinline mintinline', { does: 'verb' }),
  // What prints nothing: it may stand in the middle of a citation.
  ...words(
    'label index sindex glossary phantomsection hypertarget todo pagestyle thispagestyle pagenumbering bibliographystyle',
    take('skipped'),
  ),
  ...words('usepackage RequirePackage documentclass hspace vspace hphantom vphantom phantom nocite includeonly', take('skipped')),
  ...words('graphicspath hypersetup geometry lstset captionsetup stepcounter refstepcounter enlargethispage', take('skipped')),
  ...words('selectlanguage markright vadjust special pdfbookmark thispdfpagelabel linespread extrafloats', take('skipped')),
  ...words('setlength addtolength setcounter addtocounter fontsize markboth addtocontents settowidth newcounter', take('skipped skipped')),
  ...words('addcontentsline definecolor', take('skipped skipped skipped')),
  ...words('newcommand renewcommand providecommand DeclareRobustCommand DeclareMathOperator newtheorem let', take('skipped skipped')),
  ...words('newenvironment renewenvironment', take('skipped skipped skipped')),
  ...words('NewDocumentCommand RenewDocumentCommand ProvideDocumentCommand', take('skipped skipped skipped')),
  ...words('def gdef edef xdef', { does: 'define' }),
  ...words('hyperlink textcolor colorbox parbox raisebox foreignlanguage makebox framebox scalebox fontfamily', take('skipped prose')),
  ...words('hyperref', take('prose')),
  ...words('color usefont', take('skipped')),
  ...words('resizebox multicolumn multirow rotatebox fcolorbox', take('skipped skipped prose')),
  ...words('kern hskip vskip mskip parskip parindent baselineskip', { does: 'measure' }),
  ...words('par newpage clearpage cleardoublepage pagebreak maketitle tableofcontents appendix bigskip medskip smallskip', {
    does: 'divide',
  }),
  ...words('hline toprule midrule bottomrule endhead endfirsthead endfoot endlastfoot', { does: 'divide' }),
  ...words('item bibitem', { does: 'item' }),
  ...words('cline cmidrule', take('skipped')),
  ...words('iffalse', { does: 'hide' }),
  ...words('begin', { does: 'begin' }),
  ...words('end', { does: 'end' }),
  // Layout.
  ...words('noindent indent centering raggedright raggedleft flushleft flushright protect relax null xspace leavevmode strut', take('')),
  ...words('tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge sffamily selectfont boldmath', take('')),
  ...words('singlespacing onehalfspacing doublespacing frenchspacing nonfrenchspacing sloppy fussy samepage nobreak allowbreak', take('')),
  ...words('nolinebreak nopagebreak goodbreak break filbreak ignorespaces unskip makeatletter makeatother fi else frontmatter', take('')),
  ...words('mainmatter backmatter onecolumn twocolumn begingroup endgroup bgroup egroup kill penalty vfill vfil hss', take('')),
  ...words('lsstyle textlangle nohyphens listoffigures listoftables obeylines raggedbottom flushbottom', take('')),
]);

/** `\cite` in the many forms of natbib, biblatex and jurabib, and the keys of tables of authorities. */
const CITES =
  /^(?:no|text|paren|foot|footfull|full|auto|super|smart|block|tex|fvol|vol|p|f)?[Cc]ites?(?:p|t|alt|alp|author|year|yearpar|title|date|url|field|num|text|fullauthor)?$/;
const TABLE_KEYS = /^toa[A-Za-z]*$/;

const CITE = take('skipped', 'something');
const TABLE_KEY = take('skipped skipped skipped');

/** What is known of a command, or null. */
export function commandOf(name: string): Command | null {
  const known = COMMANDS.get(name);
  if (known !== undefined) return known;
  if (CITES.test(name)) return CITE;
  return TABLE_KEYS.test(name) ? TABLE_KEY : null;
}

/** A macro of the writer's own whose first argument is prose; what else it takes is none. */
export const PROSE_MACRO: Command = take('prose skipped skipped skipped');

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const NOTE_NAMES = setOf(NOTES);
const HEADING_NAMES = setOf(HEADINGS);
const VERB_NAMES = setOf(VERBS);
const ADDRESS_NAMES = setOf(ADDRESSES);

export const isNote = (name: string): boolean => NOTE_NAMES.has(name);
export const isMark = (name: string): boolean => commandOf(name)?.does === 'mark';
export const isHeading = (name: string): boolean => HEADING_NAMES.has(name);
export const takesVerb = (name: string): boolean => VERB_NAMES.has(name);
export const takesAddress = (name: string): boolean => ADDRESS_NAMES.has(name);
