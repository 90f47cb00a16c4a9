import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { insertAt, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { pinItems, PINNED } from './shared.ts';

export const pinFootnoteComma = defineRule({
  meta: {
    id: 'pin-footnote-comma',
    group: 'pins',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A comma stands between a page and its footnote.',
    why: 'The note is on the page: 455 n.9 is one place, while 455, n.9 reads like two.',
    wrongWhen: 'Supreme Court opinions and California set the comma: choose that profile.',
    indigo: ['R11.7.4'],
    uniform: ['3.2(b)'],
    form: true,
    many: 'footnotes are parted from their page by a comma',
  },
  examples: [
    {
      bad: "DeShaney v. Winnebago Cnty. Dep't of Soc. Servs., 489 U.S. 189, 195, n.2 (1989).",
      good: "DeShaney v. Winnebago Cnty. Dep't of Soc. Servs., 489 U.S. 189, 195 n.2 (1989).",
    },
    { bad: 'Miranda v. Arizona, 384 U.S. 436, 478, nn.46-47 (1966).', good: 'Miranda v. Arizona, 384 U.S. 436, 478 nn.46-47 (1966).' },
    {
      bad: '(Hart v. Massanari (9th Cir. 2001) 266 F.3d 1155, 1170 fn. 25.)',
      good: '(Hart v. Massanari (9th Cir. 2001) 266 F.3d 1155, 1170, fn. 25.)',
      note: 'California sets the comma:',
      settings: { profile: 'california' },
    },
  ],
  kinds: PINNED,
  needs: 'pinNote',
  checkCitation(citation, context) {
    const asked = context.profile.footnotePin.startsWith(',');
    for (const { item, before } of pinItems(citation, context)) {
      if (item.kind !== 'note' || !item.marker || (before?.kind !== 'page' && before?.kind !== 'star')) continue;
      const place = span(before.end, item.marker.start);
      const seen = textOf(citation, place);
      if (asked ? !/^\s+$/.test(seen) : !/^\s?,\s*$/.test(seen)) continue;
      context.report({
        citation,
        standardForm: asked,
        span: span(before.start, item.end),
        message: asked
          ? 'In this house style a comma parts a page from its footnote.'
          : 'No comma parts a page from its footnote: leave it out.',
        fixes: asked
          ? safeFix('Put the comma in', [insertAt(citation, before.end, ',')])
          : safeFix('Leave the comma out', [{ citation, span: place, newText: ' ' }]),
      });
    }
  },
});
