import { courtInHouseStyle } from '../core/rules/house/courts.ts';
import { type ConstitutionForm, type HouseStyle, HOUSE_STYLES } from '../core/rules/profile.ts';
import { inHouseStyle } from '../core/rules/reporters/shared.ts';
import { shortForm } from '../core/rules/house/shortForms.ts';
import { courtByAbbreviation } from '../core/tables/courts.ts';

/** What is compared, in the rows of the table: how each style writes it; null where it has no form of its own. */
const ROWS: readonly (readonly [what: string, how: (style: HouseStyle) => string | null])[] = [
  ['reporters', (style) => ['U.S.', 'F.3d', 'F. Supp. 2d', 'S. Ct.'].map((reporter) => inHouseStyle(reporter, style)).join(', ')],
  ['the Federal Appendix', (style) => inHouseStyle("F. App'x", style)],
  ['court and year', ({ courtYear }) => YEARS[courtYear]],
  ['circuits and districts', (style) => ['9th Cir.', 'N.D. Cal.', 'S.D.N.Y.'].map((court) => courtIn(court, style)).join(', ')],
  ['courts of the state', (style) => ownCourts(style)],
  ['a comma between court and year', ({ courtComma }) => (courtComma ? 'yes' : 'no')],
  ['parties', ({ vForm }) => `Roe ${vForm} Doe`],
  ['parallel citations', ({ parallel }) => PARALLELS[parallel]],
  ['between parallels', ({ parallelSeparator }) => (parallelSeparator === '; ' ? 'a semicolon' : 'a comma')],
  ['decisions of the state', ({ neutralSince }) => (neutralSince === null ? null : `by year, court and number from ${neutralSince} on`)],
  ['citation sentences', ({ citationParens }) => (citationParens ? 'in parentheses' : 'as sentences')],
  ['history of petitions', ({ petitionHistory }) => (petitionHistory.length ? `behind the year: ${petitionHistory.join('; ')}` : null)],
  ['ranges of pages', ({ pinRange }) => (pinRange === 'full' ? '155-156' : '155-56')],
  ['a footnote', ({ footnotePin }) => `455${footnotePin.startsWith(',') ? '' : ' '}${footnotePin}`],
  ['a section', ({ sectionSpace }) => (sectionSpace ? '\u00a7 1983' : '\u00a71983')],
  ['codes', (style) => examplesOf(Object.entries(style.codeForms).map(([code, forms]) => codeIn(code, forms)))],
  ['rules of courts', ({ ruleForms }) => examplesOf(Object.values(ruleForms))],
  ['constitutions', ({ constitutionForms }) => examplesOf(Object.values(constitutionForms).flatMap(provisionsIn))],
  ['a short form', (style) => shortForm('Roe', `590 ${inHouseStyle('U.S.', style)}`, '155', style)],
  ['Id. and a page', (style) => `Id.${style.idComma ? ',' : ''} at ${style.pinLabel ? 'p. ' : ''}155`],
  ['ibid.', ({ ibid }) => (ibid ? 'yes' : 'no')],
  ['supra for cases', ({ supraForCases }) => (supraForCases ? 'yes' : 'no')],
  ['a full citation again', ({ shortFormNotes }) => (shortFormNotes === null ? null : `after more than ${shortFormNotes} footnotes`)],
  ['passim', ({ passim }) => (passim === null ? 'never' : `from ${passim + 1} pages on`)],
  ['may not be cited', ({ uncitable }) => examplesOf(uncitable.map(uncitableIn))],
];

const courtIn = (abbreviation: string, style: HouseStyle): string => {
  const entry = courtByAbbreviation.get(abbreviation);
  return (entry && courtInHouseStyle(entry, style)) ?? abbreviation;
};
const ownCourts = ({ courtForms }: HouseStyle): string | null =>
  examplesOf(Object.values(courtForms).map((form) => form.replace(/[{}]/g, '')));

/** A few forms beside each other, and that there are more; null where there are none. */
const examplesOf = (forms: readonly string[]): string | null =>
  forms.length === 0 ? null : `${forms.slice(0, 4).join('; ')}${forms.length > 4 ? '; \u2026' : ''}`;
const codeIn = (code: string, forms: readonly string[]): string =>
  forms.map((form) => form.replace('{name}', code === 'NY' ? 'Penal Law' : code).replace('{}', '101')).join(' (in a sentence ') +
  (forms.length > 1 ? ')' : '');
const provisionsIn = ({ article, amendment }: ConstitutionForm): readonly string[] =>
  [article, amendment].flatMap(
    (form) => form?.replace('{roman}', 'V').replace('{n}', '5').replace('{ordinal}', '5th').replace('{}', '') ?? [],
  );
const uncitableIn = ({ court, before, rule }: HouseStyle['uncitable'][number]): string =>
  `unpublished decisions of the ${court}${before === undefined ? '' : ` before ${before}`} (${rule})`;

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
    "A house style says whose usage a document follows. In the style of its own court a document is quiet; in another, what the style writes otherwise is found, mended into the style's form and, where there is much of it, told once.",
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
      ROWS.flatMap(([what, how]) => rowOf(what, how(federal))),
    ),
    ...footOf(federal),
  ];
  for (const style of others) {
    const differ = ROWS.flatMap(([what, how]) => (how(style) === how(federal) ? [] : rowOf(what, how(style), how(federal) ?? '\u2013')));
    lines.push(`## ${style.id}`, '', `${style.label}.`, '');
    if (differ.length) lines.push(...table(style, differ));
    if (style.disable.length) lines.push(`Rules that are off: ${links(style.disable)}.`, '');
    if (style.enable.length) lines.push(`Rules that are on: ${links(style.enable)}.`, '');
    lines.push(...footOf(style));
  }
  return lines.join('\n');
}

const rowOf = (what: string, own: string | null, usual?: string): (readonly [string, string, string?])[] =>
  own === null ? [] : [[what, own, usual]];

/** What is left alone and why, and where the style's usage is from. */
function footOf({ leftAlone, sources }: HouseStyle): string[] {
  return [
    ...(leftAlone.length ? ['Left alone:', '', ...leftAlone.map(({ what, why }) => `* ${what}. ${why}`), ''] : []),
    'From:',
    '',
    ...sources.map(({ what, url }) => `* ${url ? `[${what}](${url})` : what}`),
    '',
  ];
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
