import { span } from '../../text/span.ts';
import { insertAt, remove, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { namedCourt } from './shared.ts';

export const courtParenComma = defineRule({
  meta: {
    id: 'court-paren-comma',
    group: 'courts',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A comma stands between the court and the date.',
    why: 'Court and date are one phrase: (9th Cir. 2020). A comma belongs only in what follows the year, such as petition history.',
    wrongWhen: "The court's name itself ends in a part that takes a comma.",
    indigo: ['R12.1'],
    uniform: ['10.4', '10.5'],
    form: true,
    many: 'commas stand between the court and the date',
  },
  examples: [
    {
      bad: 'Seltzer v. Green Day, Inc., 725 F.3d 1170, 1175 (9th Cir., 2013).',
      good: 'Seltzer v. Green Day, Inc., 725 F.3d 1170, 1175 (9th Cir. 2013).',
    },
    {
      bad: 'Leonard v. Pepsico, Inc., 88 F. Supp. 2d 116, 130 (S.D.N.Y., 1999).',
      good: 'Leonard v. Pepsico, Inc., 88 F. Supp. 2d 116, 130 (S.D.N.Y. 1999).',
    },
    {
      bad: 'Doe v Univ of Mich, 721 F Supp 852, 861 (ED Mich 1989).',
      good: 'Doe v Univ of Mich, 721 F Supp 852, 861 (ED Mich, 1989).',
      note: 'In Michigan:',
      settings: { profile: 'michigan' },
    },
  ],
  kinds: ['full_case'],
  needs: 'court',
  checkCitation(citation, context) {
    const found = namedCourt(citation, context);
    const date = found?.date.date ?? found?.date.year;
    if (!found?.entry || !found.date.court || !date) return;
    const { text } = citation.block;
    const comma = found.court.end;
    if (context.profile.courtComma) {
      const blank = text.slice(comma, date.start);
      if (text[comma] === ',' || blank.trim() !== '' || blank === '') return;
      context.report({
        citation,
        standardForm: true,
        span: span(found.court.start, date.end),
        message: 'In this house style a comma stands between the court and the date.',
        fixes: safeFix('Put the comma in', [insertAt(citation, comma, ',')]),
      });
      return;
    }
    if (text[comma] !== ',' || text.slice(comma + 1, date.start).trim() !== '') return;
    const gap = date.start === comma + 1;
    context.report({
      citation,
      span: span(found.court.start, date.end),
      message: 'No comma belongs between the court and the date: leave it out.',
      fixes: safeFix(
        'Take the comma out',
        gap ? [{ citation, span: span(comma, comma + 1), newText: ' ' }] : [remove(citation, span(comma, comma + 1))],
      ),
    });
  },
});
