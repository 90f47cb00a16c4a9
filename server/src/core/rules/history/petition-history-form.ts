import { foldBlanks } from '../../text/blanks.ts';
import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { ownDate } from '../courts/shared.ts';
import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';

export const petitionHistoryForm = defineRule({
  meta: {
    id: 'petition-history-form',
    group: 'history',
    severity: 'warning',
    default: 'profile',
    fix: 'safe',
    summary: 'What became of a petition for review is not written as Texas writes it.',
    why: 'The notations are terms of art: no pet. and no pet. h. are not the same, and a reader takes a slip in one for the other.',
    wrongWhen: 'The words are none of the notations.',
    indigo: ['R14.1'],
    uniform: ['10.7', 'BT2'],
    form: true,
    many: 'notations of petitions for review are not written as Texas writes them',
  },
  examples: [
    {
      bad: 'The claim fails. Roe v. Doe, 500 S.W.3d 1, 5 (Tex. App.\u2014El Paso 2016, no pet).',
      good: 'The claim fails. Roe v. Doe, 500 S.W.3d 1, 5 (Tex. App.\u2014El Paso 2016, no pet.).',
      note: 'In Texas:',
      settings: { profile: 'texas' },
    },
    {
      bad: "The claim fails. Roe v. Doe, 500 S.W.2d 1, 5 (Tex. Civ. App.\u2014Dallas 1973, writ ref'd, n.r.e.).",
      good: "The claim fails. Roe v. Doe, 500 S.W.2d 1, 5 (Tex. Civ. App.\u2014Dallas 1973, writ ref'd n.r.e.).",
      note: 'In Texas:',
      settings: { profile: 'texas' },
    },
  ],
  kinds: ['full_case'],
  needs: 'courtDate',
  checkCitation(citation, context) {
    const rest = ownDate(citation)?.date.rest;
    if (!rest || context.profile.petitionHistory.length === 0) return;
    const text = textOf(citation, rest);
    const lead = /^[,\s]*/.exec(text)?.[0].length ?? 0;
    const seen = text.slice(lead).trimEnd();
    const right = context.profile.petitionHistory.find((notation) => loose(notation) === loose(seen));
    if (right === undefined || right === foldBlanks(seen).replaceAll('\u2019', "'")) return;
    const place = span(rest.start + lead, rest.start + lead + seen.length);
    context.report({
      citation,
      span: place,
      message: `Texas writes the notation ${right}, not \u201c${seen}\u201d.`,
      fixes: safeFix(`Write ${right}`, rewrite(citation, place, right)),
    });
  },
});

/** The letters alone, in small ones. */
const loose = (notation: string): string => notation.replace(/[^A-Za-z]/g, '').toLowerCase();
