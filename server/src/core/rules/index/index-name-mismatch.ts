import { compareNames } from '../../cases/names.ts';
import { isFullCase } from '../citations.ts';
import { defineRule } from '../rule.ts';

export const indexNameMismatch = defineRule({
  meta: {
    id: 'index-name-mismatch',
    group: 'index',
    severity: 'warning',
    default: 'index',
    fix: 'none',
    summary: 'Another case stands at this place of the reporter.',
    why: 'Either the name or the volume and page are wrong, and the reader will open the wrong case.',
    wrongWhen: 'The case is known by a popular name, or the index has its name in a form too different to compare.',
    indigo: ['R11'],
    uniform: ['10.2'],
    form: false,
  },
  examples: [
    { bad: 'Smith v. Jones, 410 U.S. 113, 153 (1973).', good: null, note: 'Roe v. Wade stands there' },
    { bad: 'Terry v. Ohio, 384 U.S. 436, 444 (1966).', good: null, note: 'Miranda v. Arizona stands there' },
  ],
  kinds: ['full_case'],
  checkCitation(citation, context) {
    if (!isFullCase(citation) || citation.node.role !== 'primary') return;
    const { name, reporter, volume, page } = citation.node;
    // A lone word before the locator is a way of speaking, not the case's name.
    if (!name?.versus || citation.node.supra || !page || !Number.isInteger(volume.value) || !Number.isInteger(page.value)) return;
    const known = context.caseIndex.find(reporter.entry.abbreviation, volume.value, page.value);
    if (
      known.length === 0 ||
      known.some(
        (one) => one.name === '' || compareNames(name.text.replace(/^(?:See|Cf\.|But|Accord)(?=\p{Lu})/u, ''), one.name) !== 'different',
      )
    )
      return;
    // `United States ex rel. Louisiana v. Boarman` and `… v. Jack`: one case that is known by two of its judges.
    const [plaintiff] = name.text.split(' v. ');
    if (plaintiff.includes(' ex rel. ') && known.some((one) => one.name.startsWith(`${plaintiff} v. `))) return;
    const names = known
      .slice(0, 2)
      .map((one) => one.name)
      .join(' and ');
    context.report({
      citation,
      span: name,
      message: `At ${known[0].citation} the case index has ${names}, not ${name.text}: check the name, the volume and the page.`,
    });
  },
});
