import { type EffectiveValue, effectiveConfig, type Settled, type Source } from './effectiveConfig.ts';

/** How a host names files to its user. */
export type ShownPath = (uri: string) => string;

/**
 * What holds for a document as the text of a project file (JSON with comments) that would say the same, with where each value comes from
 * at the end of its line. The rules that something else than their own default speaks of come first.
 * @param of what the settings hold for, as its reader calls it
 * @param shown how files are named
 * @param notes what else there is to say, a line each
 */
export function configText(of: string, settled: Settled, shown: ShownPath, notes: readonly string[] = []): string {
  const values = effectiveConfig(settled);
  const under = (name: string): readonly EffectiveValue[] => values.filter(({ key }) => key.length === 2 && key[0] === name);
  const rules = under('rules');
  const said = rules.filter(({ source }) => source.kind !== 'default');
  const left = rules.filter(({ source }) => source.kind === 'default');
  const rows: Row[] = [
    ...values.filter(({ key }) => key.length === 1).map((value) => row(value, shown)),
    ...object('record', [{ title: null, rows: under('record').map((value) => row(value, shown)) }]),
    ...object('rules', [
      { title: 'Rules that something else than their own default speaks of', rows: said.map((value) => row(value, shown)) },
      { title: 'Rules as they are by default', rows: left.map((value) => ({ ...row(value, shown), comment: null })) },
    ]),
  ];
  const width = Math.min(60, Math.max(...rows.map(({ text, comment }) => (comment === null ? 0 : text.length + 1))));
  const lines = rows.map(({ text, comment }) => (comment === null ? text : `${text.padEnd(width)} // ${comment}`));
  return [`// What holds for ${of}, and where each value comes from`, ...notes.map((note) => `// ${note}`), '{', ...lines, '}', ''].join(
    '\n',
  );
}

interface Row {
  readonly text: string;
  readonly comment: string | null;
}

interface Part {
  readonly title: string | null;
  readonly rows: readonly Row[];
}

/** A trailing comma is allowed in a project file, and makes every line alike. */
const row = ({ key, value, source }: EffectiveValue, shown: ShownPath): Row => ({
  text: `${'  '.repeat(key.length)}${JSON.stringify(key.at(-1))}: ${JSON.stringify(value)},`,
  comment: sourceText(source, shown),
});

function object(name: string, parts: readonly Part[]): Row[] {
  const filled = parts.filter(({ rows }) => rows.length);
  const inside = filled.flatMap(({ title, rows }) => [...(title ? [{ text: `    // ${title}`, comment: null }] : []), ...rows]);
  return inside.length ? [{ text: `  "${name}": {`, comment: null }, ...inside, { text: '  },', comment: null }] : [];
}

/** `.idem.json:3:5, for appendix/**` */
function sourceText(source: Source, shown: ShownPath): string {
  switch (source.kind) {
    case 'default':
      return 'default';
    case 'profile':
      return `the style ${source.profile}`;
    case 'editor':
      return "the editor's settings";
    case 'command-line':
      return 'the command line';
    case 'document':
      return `${at(source, shown)}, the document itself`;
    case 'file':
      return at(source, shown);
    case 'override':
      return `${at(source, shown)}, for ${source.files.join(', ')}`;
  }
}

const at = ({ uri, place }: Extract<Source, { uri: string }>, shown: ShownPath): string =>
  place ? `${shown(uri)}:${place.line}:${place.column}` : shown(uri);
