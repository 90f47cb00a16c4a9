import type { ReporterEntry } from '../../tables/reporters.ts';
import { districtCourts } from '../../tables/courts.ts';
import { spellings as stateSpellings, type StateEntry } from '../../tables/states.ts';
import { squeeze } from '../../tables/trie.ts';
import { isCase, written } from '../citations.ts';
import { offeredFix, rewrite } from '../edit.ts';
import { defineRule, type Fix } from '../rule.ts';
import { isDistrictCourt, namedCourt } from './shared.ts';

const STATES: ReadonlyMap<string, StateEntry> = new Map(stateSpellings.map(([spelling, state]) => [squeeze(spelling), state]));
const DISTRICT = /^(?:Bankr\.\s?)?(?:[NSEWCM]\.?\s?)?D\.\s?([A-Z].*)$/;
const CIRCUIT = /^(\d{1,3})(?:st|nd|rd|th|d)? Cir(?:\.|cuit)?$/;
const DIVISION = /[,([]|Div/;

export const courtUnknown = defineRule({
  meta: {
    id: 'court-unknown',
    group: 'courts',
    severity: 'warning',
    default: 'on',
    fix: 'offer',
    summary: 'There is no federal court of that name.',
    why: 'A district that does not exist is a slip in the direction or in the state, and leaves the reader without the court.',
    wrongWhen: 'A district that was abolished long ago is cited and is not in the table.',
    indigo: ['R12.2'],
    uniform: ['T1', 'T7'],
    form: false,
  },
  examples: [
    {
      bad: 'Smith v. Jones, 101 F. Supp. 2d 12, 15 (C.D. Tex. 2000).',
      good: 'Smith v. Jones, 101 F. Supp. 2d 12, 15 (N.D. Tex. 2000).',
      note: 'Texas has four districts, and none of them is central',
    },
    { bad: 'Smith v. Jones, 101 F. Supp. 2d 12, 15 (E.D. Mass. 2000).', good: 'Smith v. Jones, 101 F. Supp. 2d 12, 15 (D. Mass. 2000).' },
  ],
  kinds: ['full_case'],
  needs: 'court',
  checkCitation(citation, context) {
    const found = namedCourt(citation, context);
    if (!found || found.entry) return;
    const seen = written(citation, found.court);
    const circuit = Number(CIRCUIT.exec(seen)?.[1] ?? 1);
    if (circuit < 1 || circuit > 11) {
      context.report({
        citation,
        span: found.court,
        message: `There is no \u201c${seen}\u201d: the numbered circuits are the first to the eleventh. Check which court decided the case.`,
      });
      return;
    }
    const state = STATES.get(squeeze(DISTRICT.exec(seen)?.[1] ?? ''));
    if (!state || DIVISION.test(seen) || !isCase(citation) || !printsDistricts(citation.node.reporter.entry)) return;
    const bankruptcy = seen.startsWith('Bankr.') ? 'Bankr. ' : '';
    const here = districtCourts.filter((court) => isDistrictCourt(court) && court.state === state.postal && court.to === null);
    if (here.length === 0) return;
    const names = here.map((court) => bankruptcy + court.abbreviation);
    const fixes: Fix[] = names.map((name) => offeredFix(`Write ${name}`, rewrite(citation, found.court, name)));
    const has = names.length === 1 ? `${state.name} has one district, ${names[0]}` : `${state.name} has ${names.join(', ')}`;
    context.report({
      citation,
      span: found.court,
      message: `There is no \u201c${seen}\u201d: ${has}. Check which court decided the case.`,
      fixes,
    });
  },
});

/** Reporters in which a district court can stand. */
const printsDistricts = (entry: ReporterEntry): boolean =>
  entry.kind === 'database' || entry.kind === 'federal' || entry.kind === 'specialty' || entry.kind === 'neutral';
