import { describe, expect, it } from 'vitest';
import { citationAt } from '../../server/src/core/features/citationAt.ts';
import { definition } from '../../server/src/core/features/definition.ts';
import { highlights } from '../../server/src/core/features/highlights.ts';
import { references } from '../../server/src/core/features/references.ts';
import { analyzed, ask, BRIEF, shown } from './ask.ts';

/** `$0` must lead to exactly the places marked `def`. */
function checkDefinition(source: string): void {
  const { analysis, at, marked } = ask(source);
  expect(
    shown(
      analysis,
      definition(analysis, at).map((t) => t.whole),
    ),
  ).toEqual(marked('def'));
}

describe('definition', () => {
  it('of an id. is the full citation it means, name through date', () =>
    checkDefinition(`
See Board of Regents v. Roth, 408 U.S. 564, 577 (1972). I$0d. at 576.
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ def
`));

  it('of an id. that follows an id. is still the full citation', () =>
    checkDefinition(`
See Board of Regents v. Roth, 408 U.S. 564, 577 (1972). Id. at 576. Id. at $0578.
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ def
`));

  it('of a short form is the nearest full citation above it', () =>
    checkDefinition(`
Board of Regents v. Roth, 408 U.S. 564 (1972). DeShaney v. Winnebago County, 489 U.S. 189 (1989).

«Board of Regents v. Roth, 408 U.S. 564, 577 (1972)»{def}.

DeShaney, 489 U.S. at 195. Ro$0th, 408 U.S. at 572.
`));

  it('of a full citation is itself, also with the caret on its name or behind it', () => {
    checkDefinition('«Board of Re$0gents v. Roth, 408 U.S. 564 (1972)»{def}.');
    checkDefinition('«Board of Regents v. Roth, 408 U.S. 564$0 (1972)»{def}.');
  });

  it('of a parallel is the citation it belongs to', () =>
    checkDefinition('«DeShaney v. Winnebago County, 489 U.S. 189, 109 S. $0Ct. 998 (1989)»{def}.'));

  it('of a case that the text speaks of is its full citation', () =>
    checkDefinition('*«Board of Regents v. Roth*, 408 U.S. 564 (1972)»{def}. As *Ro$0th* holds, so it is.'));

  it('is nothing in prose', () => checkDefinition('See Board of Regents v. Roth, 408 U.S. 564 (1972). No$0thing here.'));
});

describe('references', () => {
  it('are the cores of every place, parallels left out', () => {
    const analysis = analyzed(BRIEF);
    const at = BRIEF.indexOf('408 U.S. 564');
    expect(shown(analysis, references(analysis, at))).toEqual(['1:408 U.S. 564', '1:Id.* at 576', '5:408 U.S. at 572']);
    expect(shown(analysis, references(analysis, at, 'without-declaration'))).toHaveLength(2);
    expect(references(analysis, BRIEF.indexOf('Roth* holds'))).toEqual(references(analysis, at));
    expect(references(analysis, BRIEF.indexOf('Roth himself'))).toEqual([]);
    expect(references(analysis, BRIEF.indexOf('clause'))).toEqual([]);
  });
});

describe('highlights', () => {
  it('tell the full citation from its uses, and take in short names', () => {
    const analysis = analyzed(BRIEF);
    const found = highlights(analysis, BRIEF.indexOf('408 U.S. at 572'));
    expect(shown(analysis, found)).toEqual(expect.arrayContaining(['5:Roth', '5:408 U.S. at 572']));
    expect(found.filter((h) => h.kind === 'definition')).toHaveLength(1);
  });
});

describe('citationAt', () => {
  it('prefers the citation inside a parenthetical to the one around it', () => {
    const text = 'Sandin v. Conner, 515 U.S. 472, 480 (1995) (quoting Hewitt v. Helms, 459 U.S. 460, 472 (1983)).';
    const analysis = analyzed(text);
    expect(citationAt(analysis, text.indexOf('Hewitt') + 2)?.node.start).toBe(text.indexOf('459 U.S.'));
    expect(citationAt(analysis, text.indexOf('quoting') + 2)?.node.start).toBe(text.indexOf('515 U.S.'));
  });

  it('takes any offset', () => {
    const analysis = analyzed(BRIEF);
    for (const at of [-5, 0, BRIEF.length, BRIEF.length + 100, Number.NaN]) expect(() => citationAt(analysis, at)).not.toThrow();
  });
});
