import { findCourt } from '../../tables/courts.ts';
import { STATES } from '../../tables/states.ts';
import { type CitationOf, isFullCase } from '../citations.ts';
import type { CaseCitation } from '../../syntax/citation.ts';
import { namedCourt } from '../courts/shared.ts';
import { remove, safeFix } from '../edit.ts';
import { type Span, span } from '../../text/span.ts';
import { chainOf } from '../parallels.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { nameOf, type Party, partiesOf } from './shared.ts';

const OF =
  /^(?:The\s+)?(State|Commonwealth|People)(\s+of(?:\s+the\s+(?:State|Commonwealth)\s+of)?\s+)([A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]+)?)(?=$|,$|\s+ex\s+rel)/;
const BY_NAME = new Map(STATES.filter(({ kind }) => kind === 'state').map((state) => [state.name, state.postal]));

export const caseNameState = defineRule({
  meta: {
    id: 'case-name-state',
    group: 'names',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: '\u201cState of\u201d, \u201cPeople of\u201d or \u201cCommonwealth of\u201d is kept with the name of the state.',
    why: 'A case name has one of the two: Texas before any other court, State before the courts of Texas, where there is only one.',
    wrongWhen: 'A court of the state sat under a reporter that hides it: where the court is not plain, nothing is said.',
    indigo: ['R11.5.9'],
    uniform: ['10.2.1(f)'],
    form: true,
    many: 'case names keep \u201cState of\u201d and its like with the name of the state',
  },
  examples: [
    { bad: 'State of Texas v. Johnson, 491 U.S. 397, 406 (1989).', good: 'Texas v. Johnson, 491 U.S. 397, 406 (1989).' },
    {
      bad: 'People of the State of Colorado v. Coleby, 34 P.3d 422, 424 (Colo. 2001).',
      good: 'People v. Coleby, 34 P.3d 422, 424 (Colo. 2001).',
      note: "in the state's own courts the name of the state goes",
    },
  ],
  kinds: ['full_case'],
  needs: 'versus',
  checkCitation(citation, context) {
    const name = nameOf(citation);
    if (!name?.versus || !isFullCase(citation)) return;
    for (const party of partiesOf(citation, context)) {
      if (isBareOwn(citation, party, context)) continue;
      const found = OF.exec(party.text);
      const postal = found && BY_NAME.get(found[3]);
      if (!found || !postal) continue;
      const court = courtsState(citation, context);
      if (court === null) continue;
      const prefix = found[0].length - found[3].length;
      const own = court === postal;
      const gone: Span = own
        ? span(party.start + prefix - found[2].length, party.start + found[0].length)
        : span(party.start, party.start + prefix);
      context.report({
        citation,
        span: span(party.start, party.start + found[0].length),
        message: own
          ? `Before its own courts the party is called ${found[1]}, without the name of the state.`
          : `Before a court of another sovereign the party is called ${found[3]} alone.`,
        fixes: safeFix(`Write ${own ? found[1] : found[3]}`, [remove(citation, gone)]),
      });
    }
  },
});

const COMMONWEALTHS: ReadonlySet<string> = new Set(['KY', 'MA', 'PA', 'VA']);
/** Where the People prosecute and the State sues, the name alone does not say which of them it was. */
const PEOPLES: ReadonlySet<string> = new Set(['CA', 'CO', 'IL', 'MI', 'NY']);

/** Reports a state that goes by its name before its own courts; tells whether it did. */
function isBareOwn(citation: CitationOf<CaseCitation>, party: Party, context: RuleContext): boolean {
  const postal = BY_NAME.get(party.text);
  if (postal === undefined || PEOPLES.has(postal) || courtsState(citation, context) !== postal) return false;
  const right = COMMONWEALTHS.has(postal) ? 'Commonwealth' : 'State';
  context.report({
    citation,
    span: party,
    message: `Before its own courts the party is called ${right}, without the name of the state.`,
    fixes: safeFix(`Write ${right}`, [{ citation, span: party, newText: right }]),
  });
  return true;
}

/** The postal code of the state whose court decided; `US` for a federal court; null where it is not plain. */
function courtsState(citation: CitationOf<CaseCitation>, context: RuleContext): string | null {
  const court = namedCourt(citation, context)?.entry;
  if (court) return court.system === 'federal' ? 'US' : court.state;
  const chain = chainOf(citation, context);
  for (const { node } of chain) {
    const { impliedCourt, kind, states } = node.reporter.entry;
    if (impliedCourt !== null)
      return findCourt(impliedCourt)?.entry.system === 'federal' ? 'US' : (findCourt(impliedCourt)?.entry.state ?? null);
    if ((kind === 'neutral' || kind === 'state') && states?.length === 1) return states[0];
  }
  return null;
}
