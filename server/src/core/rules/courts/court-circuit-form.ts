import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { written } from '../citations.ts';
import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { courtOf, DATED, ordinal } from './shared.ts';

const WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh'];
const AFTER_NUMBER = /^((?:\d{1,2}(?:st|nd|rd|th|d)?|D\.\s?C\.|Fed\.)\s*)(Circuit|Cir)$/;
const FEDERAL = /^Fed(?:eral)?\s+Cir(?:cuit|\.)?$/;
const WORDED = /^([A-Z][a-z]+)\s+Cir(?:cuit|\.)?$/;
const NUMBER_LAST = /^Cir\.?\s*(\d{1,2})$/;
const CA = /^CA\s?(\d{1,2}|D\.?C\.?|Fed\.?)$/;

/** What part of a court's name is not as circuits are abbreviated, and what it should read; null where nothing is. */
export function circuitDefect(court: string): { readonly start: number; readonly end: number; readonly right: string } | null {
  const numbered = AFTER_NUMBER.exec(court);
  if (numbered) return { start: numbered[1].length, end: court.length, right: 'Cir.' };
  const whole = (right: string): { start: number; end: number; right: string } => ({ start: 0, end: court.length, right });
  if (FEDERAL.test(court) && court !== 'Fed. Cir.') return whole('Fed. Cir.');
  const n = WORDS.indexOf(WORDED.exec(court)?.[1].toLowerCase() ?? '') + 1;
  if (n > 0) return whole(`${ordinal(n)} Cir.`);
  const last = NUMBER_LAST.exec(court);
  if (last) return whole(`${ordinal(Number(last[1]))} Cir.`);
  const ca = CA.exec(court)?.[1].replaceAll('.', '');
  if (ca === undefined) return null;
  return whole(ca === 'DC' ? 'D.C. Cir.' : ca === 'Fed' ? 'Fed. Cir.' : `${ordinal(Number(ca))} Cir.`);
}

export const courtCircuitForm = defineRule({
  meta: {
    id: 'court-circuit-form',
    group: 'courts',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A circuit is not abbreviated as citations abbreviate it.',
    why: 'Readers scan the parenthetical for 9th Cir., D.C. Cir., Fed. Cir.; CA9 and 9th Circuit are forms of opinions and of running text.',
    wrongWhen: 'The document follows the style of Supreme Court opinions (CA9) or of Michigan (CA 6): choose that profile.',
    indigo: ['R12.2', 'T9'],
    uniform: ['10.4(a)', 'T1.1', 'T7'],
    form: true,
    many: 'circuits are not abbreviated as citations abbreviate them',
  },
  examples: [
    {
      bad: 'Seltzer v. Green Day, Inc., 725 F.3d 1170, 1175 (9th Circuit 2013).',
      good: 'Seltzer v. Green Day, Inc., 725 F.3d 1170, 1175 (9th Cir. 2013).',
    },
    {
      bad: 'United States v. Rentz, 777 F.3d 1105, 1106 (CA10 2015) (en banc).',
      good: 'United States v. Rentz, 777 F.3d 1105, 1106 (10th Cir. 2015) (en banc).',
    },
    {
      bad: 'Seltzer v. Green Day, Inc., 725 F.3d 1170, 1178 (9th Cir 2013).',
      good: 'Seltzer v. Green Day, Inc., 725 F.3d 1170, 1178 (9th Cir. 2013).',
    },
  ],
  kinds: DATED,
  needs: 'court',
  checkCitation(citation, context) {
    const found = courtOf(citation);
    if (!found || context.profile.courtStyle !== 'standard') return;
    const text = textOf(citation, found.court);
    const defect = circuitDefect(text);
    if (!defect) return;
    const place = span(found.court.start + defect.start, found.court.start + defect.end);
    context.report({
      citation,
      span: place,
      message: `A circuit is abbreviated like \u201c9th Cir.\u201d in a citation: write \u201c${defect.right}\u201d for \u201c${written(citation, place)}\u201d.`,
      fixes: safeFix(`Write ${defect.right}`, rewrite(citation, place, defect.right)),
    });
  },
});
