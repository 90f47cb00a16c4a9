import { type HouseStyle, HOUSE_STYLES } from '../core/rules/profile.ts';
import { inHouseStyle } from '../core/rules/reporters/shared.ts';
import { shortForm } from '../core/rules/house/shortForms.ts';

/** What is compared, in the rows of the table: how each style writes it. */
const ROWS: readonly (readonly [what: string, how: (style: HouseStyle) => string])[] = [
  ['reporters', (style) => ['U.S.', 'F.3d', 'F. Supp. 2d', 'S. Ct.'].map((reporter) => inHouseStyle(reporter, style)).join(', ')],
  ['the Federal Appendix', (style) => inHouseStyle("F. App'x", style)],
  ['court and year', ({ courtYear }) => YEARS[courtYear]],
  ['circuits', ({ courtStyle }) => (courtStyle === 'CA9' ? 'CA9' : '9th Cir.')],
  ['parties', ({ vForm }) => `Roe ${vForm} Doe`],
  ['parallel citations', ({ parallel }) => PARALLELS[parallel]],
  ['ranges of pages', ({ pinRange }) => (pinRange === 'full' ? '155-156' : '155-56')],
  ['a footnote', ({ footnotePin }) => `455${footnotePin.startsWith(',') ? '' : ' '}${footnotePin}`],
  ['a section', ({ sectionSpace }) => (sectionSpace ? '§ 1983' : '§1983')],
  ['a short form', (style) => shortForm('Roe', `590 ${inHouseStyle('U.S.', style)}`, '155', style)],
  ['Id. and a page', (style) => `Id.${style.idComma ? ',' : ''} at ${style.pinLabel ? 'p. ' : ''}155`],
  ['ibid.', ({ ibid }) => (ibid ? 'yes' : 'no')],
  ['supra for cases', ({ supraForCases }) => (supraForCases ? 'yes' : 'no')],
  ['passim', ({ passim }) => (passim === null ? 'never' : `from ${passim + 1} pages on`)],
];

const YEARS = {
  'paren-end': 'at the end, in parentheses',
  'paren-after-name': 'behind the name',
  'bracket-end': 'at the end, in brackets',
} as const;
const PARALLELS = {
  omit: 'left out',
  official: 'left out where the official reports are enough',
  allow: 'allowed',
  require: 'expected',
  bracket: 'in brackets',
} as const;

/** The page about house styles: how to choose one, and for each what it does differently from the federal one and which rules it takes off or puts on. */
export function profilePage(): string {
  const [federal, ...others] = HOUSE_STYLES;
  const lines = [
    '# House styles',
    '',
    "A house style says whose usage a document follows. In the style of its own court a document is quiet, and fixes give that style's forms.",
    '',
    'Choose one',
    '',
    '* for a document, in its front matter (`idem-profile: california`) or in a comment at its head (`<!-- idem-profile: california -->`, `% idem-profile: california`, `// idem-profile: california`), which wins;',
    '* for a project, in `.idem.json`: `{ "profile": "california" }`;',
    "* for yourself, in the editor's setting `idem.profile`.",
    '',
    'A document that plainly follows a style which nothing names is offered it once; `idem check` says so in one line.',
    '',
    '| id | whose usage |',
    '| --- | --- |',
    ...HOUSE_STYLES.map(({ id, label }) => `| [${id}](#${id}) | ${label} |`),
    '',
    `## ${federal.id}`,
    '',
    `${federal.label}: the default, from which the others differ.`,
    '',
    ...table(
      federal,
      ROWS.map(([what, how]) => [what, how(federal)]),
    ),
  ];
  for (const style of others) {
    const differ = ROWS.map(([what, how]) => [what, how(style), how(federal)] as const).filter(([, own, usual]) => own !== usual);
    lines.push(`## ${style.id}`, '', `${style.label}.`, '');
    if (differ.length) lines.push(...table(style, differ));
    if (style.disable.length) lines.push(`Rules that are off: ${links(style.disable)}.`, '');
    if (style.enable.length) lines.push(`Rules that are on: ${links(style.enable)}.`, '');
  }
  return lines.join('\n');
}

function table({ id }: HouseStyle, rows: readonly (readonly [what: string, own: string, usual?: string])[]): string[] {
  const compared = rows.some(([, , usual]) => usual !== undefined);
  return [
    compared ? `| what | ${id} | federal |` : '| what | how |',
    compared ? '| --- | --- | --- |' : '| --- | --- |',
    ...rows.map(([what, own, usual]) => (usual === undefined ? `| ${what} | ${own} |` : `| ${what} | ${own} | ${usual} |`)),
    '',
  ];
}

const links = (rules: readonly string[]): string =>
  [...rules]
    .sort()
    .map((rule) => `[${rule}](rules/${rule}.md)`)
    .join(', ');
