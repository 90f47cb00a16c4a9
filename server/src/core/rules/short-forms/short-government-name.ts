import { nameMatches } from '../../authorities/normalName.ts';
import { span } from '../../text/span.ts';
import { authorityOf, isCase, isOwn, ofKind, written } from '../citations.ts';
import { safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { fullBefore, isGovernmentName, isPublicParty } from './shared.ts';

export const shortGovernmentName = defineRule({
  meta: {
    id: 'short-government-name',
    group: 'short-forms',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A short form calls a case by a government or an office.',
    why: 'The United States or a State is a party to a thousand cases: the other party tells which one is meant.',
    wrongWhen: 'The case is known by that name, or the court calls its cases so, as the Supreme Court does (profile scotus).',
    indigo: ['R15.2.3'],
    uniform: ['10.9(a)(i)', 'B10.2'],
    form: true,
    many: 'short forms call a case by a government',
  },
  examples: [
    {
      bad: 'The Guidelines are advisory. United States v. Booker, 543 U.S. 220, 245 (2005). Review is narrow. Gall v. United States, 552 U.S. 38, 46 (2007). The statute was severed. United States, 543 U.S. at 259.',
      good: 'The Guidelines are advisory. United States v. Booker, 543 U.S. 220, 245 (2005). Review is narrow. Gall v. United States, 552 U.S. 38, 46 (2007). The statute was severed. Booker, 543 U.S. at 259.',
    },
    {
      bad: 'Fear is not enough. Texas v. Johnson, 491 U.S. 397, 406 (1989). Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). Texas, 491 U.S. at 408.',
      good: 'Fear is not enough. Texas v. Johnson, 491 U.S. 397, 406 (1989). Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). Johnson, 491 U.S. at 408.',
    },
  ],
  checkDocument(context) {
    for (const citation of ofKind(context, 'short_case')) {
      const { node } = citation;
      if (node.kind !== 'short_case' || node.role !== 'primary' || !node.name || node.name.versus || !isOwn(citation)) continue;
      if (!isGovernmentName(node.name.text)) continue;
      const authority = authorityOf(citation, context);
      const full = fullBefore(authority, citation, context);
      const other = authority?.shortNames.find(
        (name) => !isGovernmentName(name) && !name.includes(' v. ') && !nameMatches(node.name?.text ?? '', name),
      );
      if (!full || !other || !isCase(full) || !full.node.name?.versus) continue;
      // Massachusetts v. EPA: an agency is no better name.
      const parties = [full.node.name.plaintiff, full.node.name.defendant];
      if (parties.every((party) => party !== null && isPublicParty(written(full, party)))) continue;
      context.report({
        citation,
        span: span(node.name.start, node.end),
        message: `${node.name.text} is a party to very many cases: call this one ${other}${other.endsWith('.') ? '' : '.'}`,
        related: [{ citation: full, span: full.node, message: 'The full citation' }],
        fixes: safeFix(`Write ${other}`, [{ citation, span: node.name, newText: other }]),
      });
    }
  },
});
