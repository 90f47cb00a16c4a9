import { span } from '../../text/span.ts';
import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';

const PARTICIPLES: Readonly<Record<string, string>> = {
  held: 'holding',
  holds: 'holding',
  found: 'finding',
  finds: 'finding',
  noted: 'noting',
  notes: 'noting',
  stated: 'stating',
  states: 'stating',
  concluded: 'concluding',
  concludes: 'concluding',
  ruled: 'ruling',
  rules: 'ruling',
  explained: 'explaining',
  explains: 'explaining',
  observed: 'observing',
  observes: 'observing',
  recognized: 'recognizing',
  recognizes: 'recognizing',
  rejected: 'rejecting',
  rejects: 'rejecting',
  reasoned: 'reasoning',
  reasons: 'reasoning',
  determined: 'determining',
  determines: 'determining',
};
const VERB = /^\((\w+)\s(?:that|the|a|an|no)\s/;

export const parenExplanatoryParticiple = defineRule({
  meta: {
    id: 'paren-explanatory-participle',
    group: 'parentheticals',
    severity: 'hint',
    default: 'on',
    fix: 'safe',
    summary: 'An explanatory parenthetical begins with a finite verb.',
    why: 'The explanation is a participle phrase that depends on the citation: (holding that \u2026), not (held that \u2026).',
    wrongWhen: 'The words are a short statement on their own.',
    indigo: ['R10'],
    uniform: ['1.5(a)', 'B1.3'],
    form: true,
    many: 'explanatory parentheticals begin with a finite verb',
  },
  examples: [
    {
      bad: 'Discretion defeats the claim. Olim v. Wakinekona, 461 U.S. 238, 249 (1983) (held that state rules set no limit).',
      good: 'Discretion defeats the claim. Olim v. Wakinekona, 461 U.S. 238, 249 (1983) (holding that state rules set no limit).',
    },
    {
      bad: 'Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009) (finds that labels fail).',
      good: 'Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009) (finding that labels fail).',
    },
  ],
  needs: 'parenthetical',
  checkCitation(citation, context) {
    for (const part of citation.node.parentheticals) {
      if (part.kind !== 'explanatory') continue;
      const verb = VERB.exec(citation.block.text.slice(part.start, part.start + 24))?.[1] ?? '';
      const right = Object.hasOwn(PARTICIPLES, verb) ? PARTICIPLES[verb] : null;
      if (!right) continue;
      const place = span(part.start + 1, part.start + 1 + verb.length);
      context.report({
        citation,
        span: place,
        message: `An explanatory parenthetical begins with a participle: ${right}.`,
        fixes: safeFix(`Write ${right}`, rewrite(citation, place, right)),
      });
    }
  },
});
