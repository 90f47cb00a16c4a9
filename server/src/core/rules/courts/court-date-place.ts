import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { remove, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { ownDate } from './shared.ts';

export const courtDatePlace = defineRule({
  meta: {
    id: 'court-date-place',
    group: 'courts',
    severity: 'warning',
    default: 'profile',
    fix: 'safe',
    summary: 'Court and year stand at the end of a citation where the house style puts them behind the name.',
    why: 'California reads the year with the name, Aguilar v. Atlantic Richfield Co. (2001), and the pages last.',
    wrongWhen: 'The writer has chosen the other style that California allows, and keeps to it throughout: choose the profile federal.',
    indigo: ['R12.1'],
    uniform: ['10.4', '10.5', 'BT2'],
    form: true,
    many: 'citations put court and year at the end and not behind the name',
  },
  examples: [
    {
      bad: '(Aguilar v. Atlantic Richfield Co., 25 Cal.4th 826, 843 (2001).)',
      good: '(Aguilar v. Atlantic Richfield Co. (2001) 25 Cal.4th 826, 843.)',
      note: 'In California:',
      settings: { profile: 'california' },
    },
    {
      bad: '(Hart v. Massanari, 266 F.3d 1155, 1170 (9th Cir. 2001).)',
      good: '(Hart v. Massanari (9th Cir. 2001) 266 F.3d 1155, 1170.)',
      note: 'In California:',
      settings: { profile: 'california' },
    },
  ],
  kinds: ['full_case'],
  needs: 'courtDate',
  checkCitation(citation, context) {
    if (context.profile.courtYear !== 'paren-after-name') return;
    const own = ownDate(citation);
    if (!own?.date.year || own.date.rest || own.date.bracket !== '(' || own.date.start < own.node.end) return;
    const { name, volume } = own.node;
    const { text } = citation.block;
    if (!name || own.node.docket || !/^,\s+$/.test(text.slice(name.end, volume.start))) return;
    const before = text.slice(0, own.date.start).trimEnd().length;
    // A number behind the date belongs to something that was not read.
    if (before <= volume.start || !/^\s*(?:[.;,)\]]|$|\s\()/.test(text.slice(own.date.end, own.date.end + 4))) return;
    context.report({
      citation,
      standardForm: true,
      span: own.date,
      message: 'In this house style court and year stand behind the name of the case.',
      fixes: safeFix('Put them behind the name', [
        { citation, span: span(name.end, volume.start), newText: ` ${textOf(citation, own.date)} ` },
        remove(citation, span(before, own.date.end)),
      ]),
    });
  },
});
