// Writes the grammars: `node syntaxes/generate.mjs`. TextMate has no names for parts of a pattern, so the parts are named here.
//
// What colours a citation before the server has said anything is its shape alone: a volume, an abbreviation and a page. No table of
// reporters is needed for that, and one more reporter needs no new grammar. Whatever is doubtful stays prose.
//
// Linear by construction: every repetition is bounded, numbers and tokens are atomic groups, and no pattern looks further than
// `NEAR` characters ahead. (Oniguruma reads `{1,5}+` as a repeated repetition, not as a possessive one: hence `(?>…)`.)
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NEAR = 160;

/** Spaces as the formats write them: blank, non-breaking, LaTeX's and Typst's `~`, LaTeX's `\,`, the entity. */
const SPACE = String.raw`(?>(?:[ \t\u00A0\u202F~]|\\,|&nbsp;){1,3})`;
const SPACE_OR_NONE = String.raw`(?>(?:[ \t\u00A0\u202F~]|\\,|&nbsp;){0,3})`;
const DASH = `(?:-{1,3}|[‐‑–—])`;
/** Where a word of emphasis ends: Markdown and Typst, LaTeX, Typst's function form. */
const EMPHASIS_END = String.raw`[*_}\]]`;
const EMPHASIS_START = String.raw`(?:[*_]{1,3}|\\[a-z]{2,9}\{|#[a-z]{2,9}\[)`;

const PAGE = String.raw`(?>\d{1,5})(?!\d)`;
const STAR_PAGE = String.raw`\\?\*{1,2}(?>\d{1,4})(?!\d)`;
const RANGE = String.raw`(?:${SPACE_OR_NONE}${DASH}${SPACE_OR_NONE}(?>\d{1,5})(?!\d))?+`;
const NOTE = String.raw`(?:,?${SPACE_OR_NONE}(?:\\?&${SPACE_OR_NONE})?(?:nn?|fn)\.${SPACE_OR_NONE}(?>\d{1,4})(?!\d)${RANGE})?+`;
/** Not a pin: the volume of a parallel citation (`564, 92 S. Ct. 2701`). */
const NO_VOLUME = `(?!${SPACE}[A-Z])`;
const PIN = String.raw`(?>(?:${PAGE}${RANGE}|${STAR_PAGE}${RANGE}|¶{1,2}${SPACE_OR_NONE}${PAGE}${RANGE}|(?:nn?|fn)\.${SPACE_OR_NONE}${PAGE}${RANGE})${NOTE})${NO_VOLUME}`;
const PINS = String.raw`${PIN}(?:(?:,${SPACE}|${SPACE_OR_NONE}\\?&${SPACE_OR_NONE}|,${SPACE}\\?&${SPACE})${PIN}){0,7}`;

const VOLUME = String.raw`(?<![A-Za-z0-9.$#/§-])(?>\d{1,4})(?!\d)`;
/** What follows a number in prose and ends in a full stop, but is no reporter: months, labels, titles, streets, the end of a sentence. */
const NO_REPORTER = String.raw`(?!(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|Figs?|Nos?|Vols?|Ch|Sec|Art|Exs?|Docs?|Dkt|Tab|Mr|Mrs|Ms|Drs?|St|Ave|Rd|Blvd|[AP]\.?M)\b|(?!Ohio)[A-Z][a-z]{1,14}${SPACE}(?:St|Ave|Rd|Blvd|Dr|Ln)\.|[A-Z][a-z]{6,14}\.${SPACE}\d)`;
const WORD = String.raw`(?>[A-Z][A-Za-z'’]{0,14}\.?|[1-9](?:d|nd|rd|st|th)\b\.?|\\?&(?:amp;)?|\(N\.${SPACE_OR_NONE}S\.\))`;
const DOTTED = String.raw`(?=[A-Z][^\d\n]{0,40}?\.)${WORD}(?:${SPACE_OR_NONE}${WORD}){0,7}`;
/** Reporters without full stops: databases, and what New York and Michigan write. */
const UNDOTTED = `WL|US|F[23]d|F4th|NE[23]d|NW2d|SE2d|SW[23]d|So[23]d|A[23]d|AD[23]d|NY[23]d|NYS[23]d|P[23]d|S${SPACE_OR_NONE}Ct|L${SPACE_OR_NONE}Ed${SPACE_OR_NONE}2d|Misc[23]d|Mich${SPACE}App`;
const REPORTER = String.raw`${NO_REPORTER}(?:${DOTTED}|(?:${UNDOTTED})\b)`;
const NOMINATIVE = String.raw`(?:${SPACE}\((?>\d{1,3})${SPACE}[A-Z][a-z]{1,9}\.?\))?`;

const SECTION_SIGN = String.raw`(?:§{1,2}|\\S(?:\\S)?(?![A-Za-z])|&sect;)`;
const SECTION_NUMBER = String.raw`(?>\d{1,6}[A-Za-z]{0,3}(?:(?:[.:]|${SPACE_OR_NONE}${DASH}${SPACE_OR_NONE})\d{1,6}[A-Za-z]{0,2}){0,5})(?:\([0-9A-Za-z]{1,4}\)){0,6}`;
const SECTIONS = String.raw`${SECTION_NUMBER}(?:(?:,${SPACE}|${DASH})(?:${SECTION_NUMBER}|(?:\([0-9A-Za-z]{1,4}\)){1,4})(?!${SPACE}[A-Z])){0,6}`;
const FEDERAL_CODE = String.raw`U\.?${SPACE_OR_NONE}S\.?${SPACE_OR_NONE}C\.?(?:${SPACE_OR_NONE}[AS]\.)?|C\.?${SPACE_OR_NONE}F\.?${SPACE_OR_NONE}R\.?`;
const STATE_CODE = String.raw`(?<![A-Za-z0-9.])[A-Z][A-Za-z]{0,9}\.(?:${SPACE_OR_NONE}${WORD}){1,7}`;
const RULES = String.raw`Fed\.${SPACE_OR_NONE}R\.${SPACE_OR_NONE}(?:Civ|Crim|App|Bankr|Evid)\.(?:${SPACE_OR_NONE}P\.)?|Sup\.${SPACE_OR_NONE}Ct\.${SPACE_OR_NONE}R\.|(?:FRCP|FRE|FRAP)\b`;
const RULE_NUMBER = String.raw`(?>\d{1,4}(?:\.\d{1,3})?)(?:\([0-9A-Za-z]{1,4}\)){0,6}`;

const ID = String.raw`(?:(?<![A-Za-z0-9.])I(?:bi)?d\.|(?<=\b[Ss]ee |\balso |\b[Cc]f\. |\b[Aa]ccord )i(?:bi)?d\.|(?<=[;,(*_{\[~ ])i(?:bi)?d\.(?=${EMPHASIS_END}{0,3},?${SPACE}(?:at|§|¶|\\S\b)|\)|${EMPHASIS_END}))`;
const SIGNAL_WORD = [
  String.raw`[Ss]ee(?:,?${SPACE}(?:also|generally|e\.${SPACE_OR_NONE}g\.))?`,
  String.raw`[Bb]ut${SPACE}(?:see(?:,${SPACE}e\.${SPACE_OR_NONE}g\.)?|cf\.)`,
  String.raw`[Cc]f\.`,
  String.raw`[Ee]\.${SPACE_OR_NONE}g\.`,
  `[Aa]ccord`,
  `[Cc]ontra`,
  `[Cc]ompare`,
].join('|');
/** A signal is one only before a citation: an id., a versus, a section, or a volume with its reporter must come soon. */
const CITATION_SOON = String.raw`(?=${EMPHASIS_END}{0,3},?${EMPHASIS_END}{0,3}${SPACE}(?:(?:also|generally|cf\.|e\.g\.),?${EMPHASIS_END}{0,3}${SPACE})?${EMPHASIS_START}?(?:[Ii]d\.|§|\d{1,4}${SPACE}[A-Z]|[A-Z][^;\n]{0,${NEAR}}?(?:\bvs?\.|§|\b\d{1,4}${SPACE}[A-Z][A-Za-z]{0,8}\.|\bsupra\b)))`;

// The scopes are chosen for their colours, which all the usual themes keep calm: `keyword` is red in some, as if it were a mistake.
const NUMBER = 'constant.numeric';
const patterns = [
  {
    comment: 'Id., ibid.: with its pin or its section where one follows.',
    match: `(${ID})(?:(,?${SPACE}at${SPACE})(${PINS})|,?${SPACE}(${SECTION_SIGN})${SPACE_OR_NONE}(${SECTIONS}))?`,
    captures: { 1: 'variable.language.id.idem', 3: `${NUMBER}.pin.idem`, 4: 'support.type.section.idem', 5: `${NUMBER}.section.idem` },
  },
  {
    comment: 'The pin of an emphasised id., behind the mark that ends the emphasis.',
    match: String.raw`(?<=[Ii]d\.[*_}\]]|[Ii]d\.\*\*|[Ii]d\.__|[Ii]bid\.[*_}\]])(,?${SPACE}at${SPACE})(${PINS})`,
    captures: { 2: `${NUMBER}.pin.idem` },
  },
  {
    comment: 'Titles of the federal codes; the sections follow by themselves.',
    match: String.raw`(${VOLUME})${SPACE}(${FEDERAL_CODE})(?=,?${SPACE_OR_NONE}(?:${SECTION_SIGN}|pts?\.)|${SPACE}\d)(?:${SPACE}(?:pts?\.${SPACE})?(${SECTIONS}))?`,
    captures: { 1: `${NUMBER}.volume.idem`, 2: 'support.type.code.idem', 3: `${NUMBER}.section.idem` },
  },
  {
    comment: 'Volume, reporter and pin: a short form.',
    match: `(${VOLUME})${SPACE}(${REPORTER}),?${SPACE}at${SPACE}(${PINS})`,
    captures: { 1: `${NUMBER}.volume.idem`, 2: 'support.type.reporter.idem', 3: `${NUMBER}.pin.idem` },
  },
  {
    comment: 'Volume, reporter and first page, and the pins after it.',
    match: String.raw`(${VOLUME})${SPACE}(${REPORTER})${NOMINATIVE}${SPACE}((?>\d{1,8})(?!\d)|_{2,4}(?!_))(?:,${SPACE}(?:at${SPACE})?(${PINS}))?`,
    captures: { 1: `${NUMBER}.volume.idem`, 2: 'support.type.reporter.idem', 3: `${NUMBER}.page.idem`, 4: `${NUMBER}.pin.idem` },
  },
  {
    comment: 'Rules of court.',
    match: `(?<![A-Za-z0-9.])(${RULES})${SPACE}(${RULE_NUMBER})`,
    captures: { 1: 'support.type.code.idem', 2: `${NUMBER}.section.idem` },
  },
  {
    comment: 'Codes before a section sign.',
    match: `(${STATE_CODE})(?=,?${SPACE_OR_NONE}${SECTION_SIGN})`,
    captures: { 1: 'support.type.code.idem' },
  },
  {
    comment: 'Sections.',
    match: `(${SECTION_SIGN})${SPACE_OR_NONE}(${SECTIONS})`,
    captures: { 1: 'support.type.section.idem', 2: `${NUMBER}.section.idem` },
  },
  {
    comment: 'Supra and infra with the note or page that they point to.',
    match: String.raw`(?<![A-Za-z0-9-])([Ss]upra|[Ii]nfra)(?=${EMPHASIS_END}{0,3},?${SPACE}(?:notes?|nn?\.|at|Part|§)${SPACE_OR_NONE})`,
    captures: { 1: 'variable.language.supra.idem' },
  },
  {
    comment: 'Signals.',
    match: `(?<![A-Za-z0-9-])(${SIGNAL_WORD})${CITATION_SOON}`,
    captures: { 1: 'support.function.signal.idem' },
  },
  {
    comment: 'Subsequent history.',
    match: String.raw`(?<![A-Za-z0-9-])(aff['’]d|rev['’]d|cert\.${SPACE}(?:denied|granted|dismissed)|reh['’]g${SPACE}denied)(?![\w-])`,
    captures: { 1: 'support.function.history.idem' },
  },
];

/** Prose only: not in code, comments, verbatim text, mathematics, addresses, front matter, or the keys of LaTeX's own \cite and \ref. */
const NOT_PROSE = [
  'comment',
  'markup.raw',
  'markup.inline.raw',
  'markup.fenced_code',
  'markup.underline.link',
  'markup.math',
  'meta.embedded',
  'meta.tag',
  'meta.math',
  'string.other.math',
  'support.class.math',
  'meta.citation.latex',
  'constant.other.reference',
  'meta.preamble',
];
const HOSTS = ['text.html.markdown', 'text.tex.latex', 'source.typst', 'text.plain'];

const grammars = {
  'citations.injection.tmLanguage.json': {
    information_for_contributors: 'Generated by syntaxes/generate.mjs.',
    name: 'Legal citations',
    scopeName: 'idem.citations.injection',
    injectionSelector: HOSTS.map((host) => `L:${host} - (${NOT_PROSE.join(' | ')})`).join(', '),
    patterns: patterns.map(({ comment, match, captures }) => ({
      comment,
      name: 'meta.citation.idem',
      match,
      captures: Object.fromEntries(Object.entries(captures).map(([group, name]) => [group, { name }])),
    })),
  },
  'plaintext.tmLanguage.json': {
    information_for_contributors:
      'Generated by syntaxes/generate.mjs. Plain text has no grammar in VS Code, and without one nothing can be injected.',
    name: 'Plain text',
    scopeName: 'text.plain',
    patterns: [],
  },
};

/** The grammars by file name, as they are written. */
export const files = Object.fromEntries(Object.entries(grammars).map(([name, grammar]) => [name, `${JSON.stringify(grammar, null, 2)}\n`]));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, import.meta.url), text);
}
