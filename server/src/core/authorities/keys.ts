import { textOf, type Citation } from '../syntax/document.ts';
import type { CaseCitation, CodeCitation, NumberPart, SectionList } from '../syntax/citation.ts';
import { fold } from '../syntax/chars.ts';
import { constitutionName } from '../tables/constitutions.ts';

/** Keys under which two citations are of one authority, and the canonical forms in which authorities are named. */

/** `408 U.S. 564`: a case's place in a reporter, the page without its commas. */
export function locatorForm(node: CaseCitation, page: string): string {
  const { abbreviation } = node.reporter.entry;
  // `T.C. Memo. 1999-45`: the Tax Court's number stands behind.
  return node.reporter.start < node.volume.start
    ? `${abbreviation} ${node.volume.value}-${page}`
    : `${node.volume.value} ${abbreviation} ${page}`;
}

/** A section without its subsections: `18-6-803.5` of `18-6-803.5(3)(a)`. */
export const sectionRoot = (text: string): string => {
  const open = text.search(/[([]/);
  return open > 0 ? text.slice(0, open) : text;
};

/** The sections of a list without their subsections; a subsection alone (`(3)` of `850(a)(1), (3)`) is of the section before it. */
export function sectionRoots(list: SectionList | null): readonly string[] {
  if (!list) return [];
  const roots = [...new Set(list.items.map((item) => sectionRoot(item.text)))];
  return roots.some((root) => !root.startsWith('(')) ? roots.filter((root) => !root.startsWith('(')) : roots;
}

/** `42 U.S.C.`: the code that an id. with a section keeps (spec §2, step 6). */
export function codeKey(citation: Citation, node: CodeCitation): string | null {
  if (!node.code) return node.title ? `${node.title.value} U.S.C.` : null;
  const division = node.kind === 'session_law' ? '' : divisionOf(citation, node.sections);
  return `${node.title ? `${textOf(citation, node.title)} ` : ''}${node.code.entry.abbreviation}${division}`;
}

/** ` ch. 93A,`: the title or chapter in which the sections lie, whose numbers begin anew in each; empty where none stands before them. */
export function divisionOf(citation: Citation, list: SectionList | null): string {
  const first = list && (list.sign ?? list.items[0]);
  if (!list || !first || first.start <= list.start) return '';
  const written = fold(textOf(citation, { start: list.start, end: first.start })).replace(/[\s,]+$/, '');
  const named = written.replace(/^(?:c|ch|chap|chapter)\b\.?\s*/i, 'ch. ').replace(/^(?:t|tit|title)\b\.?\s*/i, 'tit. ');
  return /^(?:ch|tit)\. \w/.test(named) ? ` ${named},` : '';
}

/** What a code's provisions are where they are no sections: parts of regulations (`40 C.F.R. pt. 60`), articles (`La. Civ. Code art. 2315`); null for sections. */
export function provisionWord(citation: Citation, list: SectionList | null): 'pt.' | 'art.' | null {
  const sign = list?.sign ? textOf(citation, list.sign).toLowerCase() : '';
  return /^(?:pt|part)/.test(sign) ? 'pt.' : /^art/.test(sign) ? 'art.' : null;
}

/** A source as it is shown, its parts and articles named so. The key knows them as sections. */
export function shownForm(citation: Citation, form: string): string {
  const { node } = citation;
  const word = 'sections' in node ? provisionWord(citation, node.sections) : null;
  return word === null ? form : form.replace(/§(§?) /, (_, plural: string) => `${plural ? `${word.slice(0, -1)}s.` : word} `);
}

/** The canonical form of a code citation with the given sections. */
export const codeForm = (code: string, roots: readonly string[]): string =>
  roots.length === 0 ? code : `${code} ${roots.length > 1 ? '§§' : '§'} ${roots.join(', ')}`;

/** `art. I, § 8` of `Art. I, §8` and `Article I, § 8`: one provision, however its first word is written. */
export const provisionForm = (text: string): string =>
  text
    .replace(/^(?:article|art\.?)(?=\s)/i, 'art.')
    .replace(/^(?:amendment|amend\.?|amdt\.?|am\.?)(?=\s)/i, 'amend.')
    .replace(/§(?=[\dIVX])/g, '§ ')
    .replace(/(§ \d+[a-z]?)(?:\([A-Za-z\d]{1,4}\))+$/, '$1');

/** The canonical form of any citation that is no case, which is also its key; null for references to others. */
export function sourceForm(citation: Citation): string | null {
  const { node } = citation;
  switch (node.kind) {
    case 'record':
      return node.documentKey;
    case 'rule':
      return `${node.rules.entry.abbreviation} ${sectionRoots(node.sections).join(', ')}`;
    case 'constitution':
      return `${constitutionName.get(node.jurisdiction ?? '') ?? 'Const.'} ${provisionForm(fold(textOf(citation, node.provision)))}`;
    case 'statute':
    case 'regulation': {
      const code = codeKey(citation, node);
      return code ? codeForm(code, sectionRoots(node.sections)) : null;
    }
    case 'session_law':
    case 'fed_reg': {
      const code = codeKey(citation, node);
      if (!code) return null;
      if (node.page) return `${code} ${node.page.text}`;
      // `Stats. 1990, ch. 79, § 13`: year and chapter stand between the compilation and the section.
      const first = node.sections?.items[0];
      const between = node.code && first ? textOf(citation, { start: node.code.end, end: first.start }) : '';
      if (/\d/.test(between)) return `${code} ${fold(between).replace(/[\s,§]+$/, '')}`;
      // A public law is one authority, whichever of its sections is cited.
      const roots = sectionRoots(node.sections);
      return codeForm(code, node.code?.entry.jurisdiction === 'US' ? roots.slice(0, 1) : roots).replace(/§+ /, '');
    }
    case 'legislative':
    case 'executive':
    case 'treaty':
    case 'journal':
    case 'book':
    case 'restatement':
    case 'docket':
    case 'other':
      if (node.volume && node.series) return `${volumeText(citation, node.volume)} ${node.series} ${node.page?.text ?? ''}`.trim();
      return node.title ? fold(textOf(citation, node.title)) : fold(textOf(citation, node));
    default:
      return null;
  }
}

/** A volume's number, or as it is written where it is more than one: `2019-9` of `2019-9 I.R.B. 627`. */
export const volumeText = (citation: Citation, volume: NumberPart): string =>
  Number.isNaN(volume.value) ? textOf(citation, volume) : String(volume.value);
