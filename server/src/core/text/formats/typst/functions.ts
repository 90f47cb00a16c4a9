/** What a function makes of its content. */
export type FunctionRole =
  /** Emphasised prose in the line. */
  | 'emphasis'
  /** Prose in the line. */
  | 'inline'
  | 'note'
  /** A quotation, when its arguments say that it is a block. */
  | 'quote'
  | 'cell'
  | 'heading'
  /** Prose of its own. */
  | 'block'
  /** It parts the prose, and has no content that is prose. */
  | 'break'
  /** No prose: a mask stands for it. */
  | 'masked'
  /** A blank of some length. */
  | 'blank'
  | 'newline'
  /** A function of the document's own: its content is prose in the line, contents among its arguments are prose of their own. */
  | 'own';

const named = (role: FunctionRole, names: string): [string, FunctionRole][] => names.split(' ').map((name) => [name, role]);

const ROLES: ReadonlyMap<string, FunctionRole> = new Map([
  ...named('emphasis', 'emph strong underline smallcaps'),
  ...named('inline', 'text link highlight strike overline sub super box lower upper smartquote hide context if for while else'),
  ...named('note', 'footnote'),
  ...named('quote', 'quote'),
  ...named('cell', 'table grid table.cell table.header table.footer grid.cell grid.header grid.footer'),
  ...named('heading', 'heading title'),
  ...named(
    'block',
    'figure figure.caption align block pad par rect square circle ellipse polygon columns place page stack move rotate scale skew repeat ' +
      'list list.item enum enum.item terms terms.item center',
  ),
  ...named('break', 'pagebreak colbreak parbreak v line outline bibliography image table.hline table.vline grid.hline grid.vline'),
  ...named(
    'masked',
    'raw cite ref label metadata lorem counter state query locate here measure layout numbering datetime plugin read json yaml toml csv ' +
      'xml cbor eval repr str int float type panic assert math.equation calc.round rgb luma cmyk color gradient tiling symbol',
  ),
  ...named('blank', 'h'),
  ...named('newline', 'linebreak'),
]);

/** The role of a function by its name (`table.cell`); one we do not know is the document's own. */
export function roleOfFunction(name: string): FunctionRole {
  const known = ROLES.get(name.startsWith('std.') ? name.slice(4) : name);
  if (known !== undefined) return known;
  return /^(?:counter|state|calc|math|sys|emoji|datetime)\b/.test(name) ? 'masked' : 'own';
}

const SYMBOLS: Readonly<Record<string, string>> = {
  section: '\u00a7',
  paragraph: '\u00b6',
  pilcrow: '\u00b6',
  'pilcrow.rev': '\u204b',
  dagger: '\u2020',
  'dagger.double': '\u2021',
  'dash.en': '\u2013',
  'dash.em': '\u2014',
  'dash.fig': '\u2012',
  hyph: '\u2010',
  'hyph.nobreak': '\u2011',
  'hyph.soft': '',
  minus: '\u2212',
  space: ' ',
  'space.nobreak': '\u00a0',
  'space.nobreak.narrow': '\u202f',
  'space.en': '\u2002',
  'space.quad': '\u2003',
  'space.third': '\u2004',
  'space.quarter': '\u2005',
  'space.sixth': '\u2006',
  'space.med': '\u205f',
  'space.fig': '\u2007',
  'space.punct': '\u2008',
  'space.thin': '\u2009',
  'space.hair': '\u200a',
  zws: '',
  zwj: '',
  zwnj: '',
  wj: '',
  amp: '&',
  ast: '*',
  'ast.op': '\u2217',
  at: '@',
  hash: '#',
  dollar: '$',
  percent: '%',
  copyright: '\u00a9',
  'trademark.registered': '\u00ae',
  trademark: '\u2122',
  'dots.h': '\u2026',
  dots: '\u2026',
  bullet: '\u2022',
  prime: '\u2032',
  quote: "'",
  'quote.l.double': '\u201c',
  'quote.r.double': '\u201d',
  'quote.double': '"',
  'quote.single': "'",
  'quote.l.single': '\u2018',
  'quote.r.single': '\u2019',
  slash: '/',
  underscore: '_',
  backslash: '\\',
  colon: ':',
  comma: ',',
  semi: ';',
  period: '.',
  tilde: '~',
};

/** The character that `#sym.NAME` is, empty for one that is not seen, or null when we do not know it. */
export const symbolNamed = (name: string): string | null => (Object.hasOwn(SYMBOLS, name) ? SYMBOLS[name] : null);
