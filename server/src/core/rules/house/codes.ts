import type { SectionList } from '../../syntax/citation.ts';
import { type Citation, textOf } from '../../syntax/document.ts';
import type { CodeEntry } from '../../tables/codes.ts';
import { STATES } from '../../tables/states.ts';
import { type Span, span } from '../../text/span.ts';
import { inBrackets } from '../brackets.ts';
import { written } from '../citations.ts';
import type { HouseStyle } from '../profile.ts';
import type { RuleContext } from '../rule.ts';
import { standsAlone } from '../sentences.ts';
import { isSeveral } from '../statutes/shared.ts';

/** A citation of a code, from the code through its sections, that the house style writes in another way. */
export interface HouseCode {
  readonly place: Span;
  readonly seen: string;
  readonly expected: string;
}

const STATE_NAMES: ReadonlyMap<string, string> = new Map(STATES.map(({ postal, name }) => [postal, name]));

/** The forms that the style has for a code, `{name}` filled in; null where it leaves the code as the standard has it. */
export function codeForms(entry: CodeEntry, { codeForms: own }: HouseStyle): readonly string[] | null {
  const { abbreviation, jurisdiction, name } = entry;
  const forms = Object.hasOwn(own, abbreviation)
    ? own[abbreviation]
    : jurisdiction !== null && entry.kind === 'statute' && Object.hasOwn(own, jurisdiction) && / Law$/.test(abbreviation)
      ? own[jurisdiction]
      : null;
  if (!forms) return null;
  const state = STATE_NAMES.get(jurisdiction ?? '') ?? '';
  const local = state !== '' && name.startsWith(`${state} `) ? name.slice(state.length + 1) : name;
  return forms.map((form) => form.replace('{name}', local));
}

const loose = (name: string): string => name.replace(/[\s.,]/g, '').toLowerCase();

/**
 * How the house style writes what is cited here of a code for which it has a form of its own; null where it has none, where the
 * citation has it, or where the code is named in a way of its own: only the standard form and slips of the style's are known to be meant.
 */
export function houseCode(citation: Citation, context: RuleContext): HouseCode | null {
  const { node } = citation;
  if ((node.kind !== 'statute' && node.kind !== 'regulation') || !node.code || !node.sections) return null;
  const forms = codeForms(node.code.entry, context.profile);
  const { code, sections } = node;
  if (!forms || sections.start < code.end) return null;
  const between = textOf(citation, span(code.end, sections.sign?.start ?? sections.items[0].start));
  if (!/^,?\s+$/.test(between) && between !== '') return null;
  if (sections.sign && !/^(?:\u00a7\u00a7?|[Ss]ec(?:tions?|s?\.))$/.test(textOf(citation, sections.sign))) return null;
  // `3 CFR 292 (1949\u20131953 Comp.)`: the compilations of title 3 are cited by page.
  if ('title' in node && node.title?.value === 3 && !sections.sign && /CFR/.test(forms[0])) return null;
  const place = span(code.start, sections.end);
  const seen = written(citation, place);
  const name = written(citation, code);
  const filled = forms.map((form) => fill(form, citation, sections, context));
  if (filled.some((form) => form === null || form === seen)) return null;
  // New York parts subsections in more ways than one: they alone are nothing to mend.
  const { subdivisions } = context.profile;
  if (subdivisions === ' (a)' && filled.some((form) => bareOf(form as string) === bareOf(seen))) return null;
  const known = [code.entry.abbreviation, nameIn(forms[0])].map(loose);
  if (!known.includes(loose(name))) return null;
  const expected = forms.length > 1 && !inBrackets(citation, context) && !standsAlone(citation) ? filled[1] : filled[0];
  return { place, seen, expected: expected as string };
}

/** Without blanks, and with one kind of brackets. */
const bareOf = (text: string): string => text.replace(/\s/g, '').replaceAll('[', '(').replaceAll(']', ')');

/** The code's name in a form: `Civ. Code` of `Civ. Code, § {}`. */
const nameIn = (form: string): string => form.replace(/\u00a7 ?\{\}|\{\}/, '');

function fill(form: string, citation: Citation, sections: SectionList, context: RuleContext): string | null {
  const numbers = written(citation, span(sections.items[0].start, sections.end));
  const divided = withSubdivisions(numbers, form, citation, context);
  if (divided === null) return null;
  const sign = sections.sign ? textOf(citation, sections.sign) : '';
  const several = sign === '\u00a7\u00a7' || /s$/.test(sign) || (sections.items.length > 1 && isSeveral(citation, sections));
  const signed = several ? form.replace('\u00a7', '\u00a7\u00a7').replace(/\bsection\b/, 'sections') : form;
  return signed.replace('{}', divided);
}

const ONE_SECTION = /^([\w.:\u2013-]+)((?:\s?[([][\w.-]{1,6}[)\]])+)$/;

/** The sections with their subsections as the style sets them off; null where they are too many to say where each belongs. */
function withSubdivisions(numbers: string, form: string, citation: Citation, context: RuleContext): string | null {
  const { subdivisions } = context.profile;
  const federal = citation.node.kind === 'regulation' || /USC|CFR/.test(form);
  if (!/[([]/.test(numbers) || subdivisions === '(a)' || (federal && subdivisions === ', subd. (a)')) return numbers;
  const [, section, divisions] = ONE_SECTION.exec(numbers) ?? [];
  if (!section || !divisions) return null;
  if (subdivisions === ', subd. (a)') return `${section}, ${form.includes('section') ? 'subdivision' : 'subd.'} ${divisions.trim()}`;
  const each = divisions.match(/[([][\w.-]+[)\]]/g) ?? [];
  // A citation that stands alone will stand in parentheses there (signals/citation-parens.ts).
  const [left, right] = inBrackets(citation, context) || (context.profile.citationParens && standsAlone(citation)) ? '[]' : '()';
  return `${section} ${each.map((one) => `${left}${one.slice(1, -1)}${right}`).join(' ')}`;
}
