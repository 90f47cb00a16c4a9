import { describe, expect, it } from 'vitest';
import { type CodeEntry, codes, spellings } from '../../server/src/core/tables/codes.ts';
import { spellings as constitutionSpellings } from '../../server/src/core/tables/constitutions.ts';
import { journals, spellings as journalSpellings } from '../../server/src/core/tables/journals.ts';
import { STATES } from '../../server/src/core/tables/states.ts';
import { buildTrie, squeeze } from '../../server/src/core/tables/trie.ts';

const trie = buildTrie<CodeEntry>([...spellings, ...journalSpellings]);
const find = (text: string) => trie.match(text, 0, text.length);

it('has each canonical abbreviation once', () => {
  const keys = [...codes, ...journals].map((e) => squeeze(e.abbreviation));
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

it('finds every code and journal by its canonical abbreviation, whole', () => {
  expect(
    [...codes, ...journals]
      .filter((e) => {
        const match = find(`${e.abbreviation} 5`);
        return !match?.values.includes(e) || match.end < e.abbreviation.length - 1;
      })
      .map((e) => e.abbreviation),
  ).toEqual([]);
});

it('leaves no placeholder unfilled', () => {
  expect(
    spellings.filter(([spelling, entry]) => /[{}*]/.test(`${spelling}${entry.abbreviation}${entry.name}${entry.jurisdiction}`)),
  ).toEqual([]);
});

it('has a code of statutes for every state', () => {
  const missing = STATES.filter((s) => !codes.some((e) => e.kind === 'statute' && e.jurisdiction === s.postal)).map((s) => s.postal);
  expect(missing).toEqual([]);
});

describe('spellings', () => {
  it.each([
    ['U.S.C.', 'U.S.C.', 'title'],
    ['USC', 'U.S.C.', 'title'],
    ['U. S. C.', 'U.S.C.', 'title'],
    ['U.S.C.A.', 'U.S.C.A.', 'title'],
    ['C.F.R.', 'C.F.R.', 'title'],
    ['Fed. Reg.', 'Fed. Reg.', 'volume'],
    ['FR', 'Fed. Reg.', 'volume'],
    ['Stat.', 'Stat.', 'volume'],
    ['Pub. L.', 'Pub. L. No.', 'plain'],
    ['Cong. Rec.', 'Cong. Rec.', 'volume'],
    ['Colo.Rev.Stat.', 'Colo. Rev. Stat.', 'plain'],
    ['C.R.S.', 'Colo. Rev. Stat.', 'plain'],
    ['Cal. Penal Code', 'Cal. Penal Code', 'plain'],
    ['Pen. Code', 'Cal. Penal Code', 'plain'],
    ['Cal. Civil Code', 'Cal. Civ. Code', 'plain'],
    ['Code Civ. Proc.', 'Cal. Civ. Proc. Code', 'plain'],
    ['N.Y. Penal Law', 'N.Y. Penal Law', 'plain'],
    ['CPLR', 'N.Y. C.P.L.R.', 'plain'],
    ['Tex. Penal Code', 'Tex. Penal Code Ann.', 'plain'],
    ['Tex. Penal Code Ann.', 'Tex. Penal Code Ann.', 'plain'],
    ['Md. Code Ann., Crim. Law', 'Md. Code Ann., Crim. Law', 'plain'],
    ['Md. Code, Crim. Law', 'Md. Code Ann., Crim. Law', 'plain'],
    ['ILCS', 'Ill. Comp. Stat.', 'title'],
    ['Fla. Stat.', 'Fla. Stat.', 'plain'],
    ['NMSA 1978', 'N.M. Stat. Ann.', 'plain'],
    ['O.C.G.A.', 'Ga. Code Ann.', 'plain'],
    ['R.C.', 'Ohio Rev. Code Ann.', 'plain'],
    ['ORS', 'Or. Rev. Stat.', 'plain'],
    ['RCW', 'Wash. Rev. Code', 'plain'],
    ['MCL', 'Mich. Comp. Laws', 'plain'],
    ['Fed. R. Civ. P.', 'Fed. R. Civ. P.', 'plain'],
    ['Fed.R.Civ.P.', 'Fed. R. Civ. P.', 'plain'],
    ['FRCP', 'Fed. R. Civ. P.', 'plain'],
    ['Fed. Rule Civ. Proc.', 'Fed. R. Civ. P.', 'plain'],
    ['Federal Rule of Civil Procedure', 'Fed. R. Civ. P.', 'plain'],
    ['Fed. R. Evid.', 'Fed. R. Evid.', 'plain'],
    ['Sup. Ct. R.', 'Sup. Ct. R.', 'plain'],
    ['U.S.S.G.', 'U.S.S.G.', 'plain'],
    ['9th Cir. R.', '9th Cir. R.', 'plain'],
    ['N.D. Cal. Civ. L.R.', 'N.D. Cal. Civ. L.R.', 'plain'],
    ['Colo. R. Civ. P.', 'Colo. R. Civ. P.', 'plain'],
    ['Cal. Rules of Court, rule', 'Cal. R. Ct.', 'plain'],
    ['Tex. R. Civ. P.', 'Tex. R. Civ. P.', 'plain'],
    ['Fla. R. App. P.', 'Fla. R. App. P.', 'plain'],
    ['Exec. Order No.', 'Exec. Order No.', 'plain'],
    ['U.N.T.S.', 'U.N.T.S.', 'volume'],
    ['Harv. L. Rev.', 'Harv. L. Rev.', 'volume'],
    ['Harvard Law Review', 'Harv. L. Rev.', 'volume'],
    ['Yale L. J.', 'Yale L.J.', 'volume'],
  ])('%s is %s', (written, abbreviation, form) => {
    const match = find(`${written} 5`);
    expect(match && [match.end, match.values[0]?.abbreviation, match.values[0]?.form]).toEqual([written.length, abbreviation, form]);
  });

  it('does not take the word Rule, or prose, for a set of rules', () => {
    for (const words of ['Rule 5', 'The 5', 'Section 5', 'Act 5', 'Scholar 5', 'Taxes 5', 'Digest 5']) expect(find(words)).toBeNull();
  });
});

it('knows the constitutions', () => {
  const constitutions = buildTrie(constitutionSpellings);
  for (const [text, jurisdiction] of [
    ['U.S. Const.', 'US'],
    ['US Const', 'US'],
    ['U. S. Const.', 'US'],
    ['Colo. Const.', 'CO'],
    ['N.Y. Const.', 'NY'],
    ['CAL. CONST.', 'CA'],
    ['California Constitution', 'CA'],
    ['Const. 1963', 'MI'],
  ]) {
    expect(constitutions.match(text, 0, text.length)).toEqual({ end: text.length, values: [jurisdiction] });
  }
});
