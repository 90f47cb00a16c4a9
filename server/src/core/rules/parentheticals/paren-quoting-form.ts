import { span } from '../../text/span.ts';
import { remove, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { leadStart } from '../sentences.ts';

/** `(citing, e.g., Roth \u2026)` is a form of its own. */
const FORM = /^\((quoting|citing)(,(?!\s+(?:e\.\s?g\.|inter alia|among others|in turn|in part))|\s+from|\s+to)\s+/;

export const parenQuotingForm = defineRule({
  meta: {
    id: 'paren-quoting-form',
    group: 'parentheticals',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: '\u201cquoting\u201d or \u201cciting\u201d is followed by \u201cfrom\u201d, \u201cto\u201d or a comma.',
    why: '(quoting Roth \u2026), (citing Roth \u2026): the citation follows at once.',
    wrongWhen: 'None is known.',
    indigo: ['R8.2.5'],
    uniform: ['1.5(b)', '10.6.2'],
    form: true,
    many: 'parentheticals have a word or comma too many behind quoting or citing',
  },
  examples: [
    {
      bad: 'The line is thin. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009) (quoting from Bell Atl. Corp. v. Twombly, 550 U.S. 544, 557 (2007)).',
      good: 'The line is thin. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009) (quoting Bell Atl. Corp. v. Twombly, 550 U.S. 544, 557 (2007)).',
    },
    {
      bad: 'The line is thin. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009) (citing to Bell Atl. Corp. v. Twombly, 550 U.S. 544, 557 (2007)).',
      good: 'The line is thin. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009) (citing Bell Atl. Corp. v. Twombly, 550 U.S. 544, 557 (2007)).',
    },
  ],
  needs: 'parenthetical',
  checkCitation(citation, context) {
    for (const part of citation.node.parentheticals) {
      if (part.kind !== 'quoting' && part.kind !== 'citing') continue;
      const found = FORM.exec(citation.block.text.slice(part.start, part.start + 24));
      if (!found || (found[1] === 'quoting' && found[2].trim() === 'to') || (found[1] === 'citing' && found[2].trim() === 'from')) continue;
      // A citation must follow at once: \u201c(citing to the record)\u201d is a phrase.
      const next = context.resolution.citations.slice(citation.index + 1, citation.index + 3);
      const behind = part.start + found[0].length;
      // `(citing, e.g., 7 U.S.C. \u00a7 1639o)`: a signal takes the comma.
      if (/^e\.\s?g\./.test(citation.block.text.slice(behind, behind + 5))) continue;
      if (!next.some((c) => c.first === citation.first && (leadStart(c) === behind || c.node.start === behind))) continue;
      const place = span(part.start + 1 + found[1].length, part.start + 1 + found[1].length + found[2].length);
      context.report({
        citation,
        span: span(part.start, behind),
        message: `The citation follows \u201c${found[1]}\u201d at once: leave \u201c${found[2].trim()}\u201d out.`,
        fixes: safeFix(`Leave \u201c${found[2].trim()}\u201d out`, [remove(citation, place)]),
      });
    }
  },
});
