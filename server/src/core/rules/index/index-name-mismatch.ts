import type { Fix } from '../rule.ts';
import { offeredFix, rewrite } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { caseMeant, indexed, placeFix } from './shared.ts';

/** A thing for a party has as many names as it has words: `United States v. Parcel of Rumson`, `\u2026 v. 92 Buena Vista Ave.` */
const IN_REM =
  /\b(?:v\.|re) (?:An? |One |The |Certain )?(?:\d|\$|.{0,60}\b(?:Parcels?|Property|Premises|Lands?|Lots?|Acres?|Tracts?|Ave(?:nue|\.)?|Street|St\.|Road|Rd\.|Vehicle|Currency|Automobile|Vessel)(?:\b|$))/;
/** A name of which the index has only the last word: `Partnership v. Western Surety Co.` */
const CUT_OFF = /^(?:P'ship|Partnership|Corp\.|Corporation|Co\.|Company|Ass'n|Association|Inc\.|Ltd\.|LLC|LLP|Trust|Fund|Union) v\./;

export const indexNameMismatch = defineRule({
  meta: {
    id: 'index-name-mismatch',
    group: 'index',
    severity: 'warning',
    default: 'index',
    fix: 'offer',
    summary: 'Another case stands at this place of the reporter.',
    why: 'Either the name or the volume and page are wrong, and the reader will open the wrong case.',
    wrongWhen: 'The case is known by a popular name, or the index has its name in a form too different to compare.',
    indigo: ['R11'],
    uniform: ['10.2'],
    form: false,
  },
  examples: [
    {
      bad: 'Terry v. Ohio, 384 U.S. 436, 444 (1966).',
      good: 'Miranda v. Arizona, 384 U.S. 436, 444 (1966).',
      note: 'Miranda v. Arizona stands there',
    },
    { bad: 'Terry v. Ohio, 393 U.S. 1 (1968).', good: 'Terry v. Ohio, 392 U.S. 1 (1968).', note: 'the volume is one off' },
  ],
  kinds: ['full_case'],
  checkCitation(citation, context) {
    const found = indexed(citation, context);
    const { name } = found?.citation.node ?? {};
    if (!found || !name?.versus || !found.said.differences.includes('name')) return;
    const known = found.said.cases;
    if (known.some((one) => IN_REM.test(one.name) && IN_REM.test(name.text)) || known.every((one) => CUT_OFF.test(one.name))) return;
    const names = known
      .slice(0, 2)
      .map((one) => one.name)
      .join(' and ');
    const meant = caseMeant(found, context);
    const fixes: (Fix | null)[] = [meant && placeFix(found, meant)];
    if (known.length === 1) fixes.push(offeredFix(`Write ${known[0].name}`, rewrite(found.citation, name, known[0].name)));
    const remedy = meant ? `${name.text} is at ${meant.citation}.` : 'Check the name, the volume and the page.';
    context.report({
      citation,
      span: name,
      message: `At ${known[0].citation} ${found.said.source ?? 'the case index'} has ${names}, not ${name.text.replace(/\.$/, '')}. ${remedy}`,
      fixes: fixes.filter((fix) => fix !== null),
    });
  },
});
