import { span } from '../../text/span.ts';
import { remove, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { NAMED, nameOf, partiesOf } from './shared.ts';

/** The United States as the whole party. */
const WHOLE = /^((?:The\s+)?United\s+States)\s+of\s+America(?=$|,|\s+ex\s+rel)/;

export const caseNameUsOfAmerica = defineRule({
  meta: {
    id: 'case-name-us-of-america',
    group: 'names',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: '\u201cof America\u201d is kept in the name of the United States as a party.',
    why: 'Case names call the party United States; every index and every other citation does so.',
    wrongWhen: "The document's own caption is quoted: captions are not looked at.",
    indigo: ['R11.5.8'],
    uniform: ['10.2.1(f)'],
    form: true,
    many: 'case names keep \u201cof America\u201d',
  },
  examples: [
    { bad: 'United States of America v. Leon, 468 U.S. 897, 922 (1984).', good: 'United States v. Leon, 468 U.S. 897, 922 (1984).' },
    { bad: 'Olmstead v. United States of America, 277 U.S. 438 (1928).', good: 'Olmstead v. United States, 277 U.S. 438 (1928).' },
  ],
  kinds: NAMED,
  needs: 'versus',
  checkCitation(citation, context) {
    const name = nameOf(citation);
    if (!name?.versus) return;
    for (const party of partiesOf(citation, context)) {
      const found = WHOLE.exec(party.text);
      if (!found) continue;
      const extra = span(party.start + found[1].length, party.start + found[0].length);
      context.report({
        citation,
        span: span(party.start, extra.end),
        message: 'As a party it is the United States, without \u201cof America\u201d.',
        fixes: safeFix('Leave \u201cof America\u201d out', [remove(citation, extra)]),
      });
    }
  },
});
