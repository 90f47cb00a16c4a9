import { foldBlanks } from '../../text/blanks.ts';
import { span } from '../../text/span.ts';
import { safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { endsClause, standsAlone } from '../sentences.ts';
import { shorteningsOf } from '../shortenings.ts';
import { COMMISSIONER } from './case-name-commissioner.ts';
import { nameOf, partiesOf } from './shared.ts';

export const caseNameAbbrev = defineRule({
  meta: {
    id: 'case-name-abbrev',
    group: 'names',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A word of a case name is spelled out that citations abbreviate.',
    why: 'In citation sentences the tables of abbreviations keep names short and always the same; in the text of a sentence names are spelled out.',
    wrongWhen:
      'The word is a surname, or the name stands in a sentence of the text: parties of one word and names whose place is not plain are left alone. Many practitioners and some courts spell words out: then choose the profile of the court or turn the rule off.',
    indigo: ['R11.3', 'T11', 'T12'],
    uniform: ['10.2.2', 'T6', 'T10', 'B10.1.1'],
    form: true,
    many: 'case names in citations spell out words that citations abbreviate',
  },
  examples: [
    { bad: 'Bell Atlantic Corp. v. Twombly, 550 U.S. 544, 570 (2007).', good: 'Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007).' },
    {
      bad: 'Monell v. Department of Social Services, 436 U.S. 658, 694 (1978).',
      good: "Monell v. Dep't of Soc. Servs., 436 U.S. 658, 694 (1978).",
    },
    {
      bad: 'Tinker v. Des Moines Independent Community School District, 393 U.S. 503, 506 (1969).',
      good: 'Tinker v. Des Moines Indep. Cmty. Sch. Dist., 393 U.S. 503, 506 (1969).',
    },
  ],
  kinds: ['full_case'],
  needs: 'ownName',
  checkCitation(citation, context) {
    const name = nameOf(citation);
    if (!name || !(name.versus || name.procedural)) return;
    const parties = partiesOf(citation, context).filter((party) => !COMMISSIONER.test(party.text));
    const found = parties.flatMap(shorteningsOf);
    if (found.every(({ lenient }) => lenient)) return;
    const { node, block } = citation;
    if (!standsAlone(citation) && !(node.within !== null && endsClause(block.text, node.fullEnd))) return;
    const words = found.map(({ start, end, short }) => `${short} for ${foldBlanks(block.text.slice(start, end))}`);
    context.report({
      citation,
      span: span(found[0].start, found[found.length - 1].end),
      message: `In a citation the case name is abbreviated: write ${words.join(', ')}.`,
      fixes: safeFix(
        found.length === 1 ? `Write ${found[0].short}` : 'Abbreviate the case name',
        found.map(({ start, end, short }) => ({ citation, span: span(start, end), newText: short })),
      ),
    });
  },
});
