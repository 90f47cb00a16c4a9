import { type Analysis, analyze } from '../../analysis.ts';
import type { IndexedCase } from '../../cases/caseIndex.ts';
import { overruledText } from '../../cases/overruled.ts';
import { COMMISSIONER } from '../../rules/names/case-name-commissioner.ts';
import { nameOf, readParties } from '../../rules/names/shared.ts';
import { type HouseStyle, houseStyle } from '../../rules/profile.ts';
import { inHouseStyle } from '../../rules/reporters/shared.ts';
import { shorteningsOf } from '../../rules/shortenings.ts';
import { textOf } from '../../syntax/document.ts';
import { reporterByAbbreviation } from '../../tables/reporters.ts';

/** A case of the index as it is cited in full: its name, and what follows it. */
export interface FullForm {
  readonly name: string;
  /** `, 410 U.S. 113 (1973)`. */
  readonly rest: string;
  /** Court and year: ` (1973)`. */
  readonly date: string;
  /** Where the date stands. */
  readonly dated: 'behind-name' | 'at-end';
}

/** The cases in the form of the document's house style, the official reporter first. */
export function fullForms(analysis: Analysis, cases: readonly IndexedCase[]): readonly FullForm[] {
  const style = houseStyle(analysis.config.profile);
  const names = citedNames(analysis, cases);
  const dated = style.courtYear === 'paren-after-name' ? 'behind-name' : 'at-end';
  return cases.map((known, i) => {
    const date = dateOf(known, style);
    const locators = locatorsOf(known, style);
    const rest = dated === 'behind-name' ? `${date} ${locators}` : `, ${locators}${date}`;
    return { name: withV(names[i] as string, style), rest, date, dated };
  });
}

/** What a list says beside a case: its full name where it is cited by less, and that it is listed as overruled. */
export const detailOf = (known: IndexedCase, name: string): string =>
  [overruledText(known) ? 'listed as overruled' : '', known.name === name ? 'case index' : known.name].filter(Boolean).join(' · ');

/** Court, unless the reporter tells it, and year, with the blank before them. */
function dateOf(known: IndexedCase, style: HouseStyle): string {
  const reporter = reporterByAbbreviation.get(known.citation.split(' ').slice(1, -1).join(' '));
  const court = known.court && !reporter?.impliedCourt ? `${known.court} ` : '';
  const date = `${court}${known.year}`;
  return style.courtYear === 'bracket-end' ? ` [${date}]` : ` (${date})`;
}

/** The official reporter, and the parallels where the style wants them. */
function locatorsOf(known: IndexedCase, style: HouseStyle): string {
  const [official, ...parallels] = [known.citation, ...known.parallels].map((one) => inStyle(one, style));
  if (style.parallel === 'bracket' && parallels.length) return `${official} [${parallels.join(', ')}]`;
  return style.parallel === 'require' ? [official, ...parallels].join(', ') : (official as string);
}

function inStyle(citation: string, style: HouseStyle): string {
  const parts = citation.split(' ');
  return [parts[0], inHouseStyle(parts.slice(1, -1).join(' '), style), parts[parts.length - 1]].join(' ');
}

const withV = (name: string, style: HouseStyle): string => (style.vForm === 'v' ? name.replace(' v. ', ' v ') : name);

/** The names with the words abbreviated that citations abbreviate, where the document's house style asks for it. */
function citedNames({ services, config }: Analysis, cases: readonly IndexedCase[]): readonly string[] {
  const names = cases.map(({ name }) => name);
  if (houseStyle(config.profile).disable.includes('case-name-abbrev')) return names;
  const read = analyze(names.map((name, i) => `${name}, ${i + 1} U.S. 1 (1900).`).join('\n\n'), 'plaintext', services);
  const short = [...names];
  for (const citation of read.citations) {
    const name = nameOf(citation);
    if (!name || citation.node.kind !== 'full_case' || !(name.versus || name.procedural)) continue;
    const n = Number(textOf(citation, citation.node.volume)) - 1;
    if (textOf(citation, name) !== names[n]) continue;
    const parties = readParties(citation).filter((party) => !COMMISSIONER.test(party.text));
    const found = parties.flatMap(shorteningsOf);
    let text = names[n] as string;
    for (const one of [...found].reverse()) text = text.slice(0, one.start - name.start) + one.short + text.slice(one.end - name.start);
    short[n] = text;
  }
  return short;
}
