import { describe, expect, it } from 'vitest';
import { shown } from './shown.ts';

const READ: readonly [what: string, text: string, citations: readonly string[]][] = [
  [
    'letters and subsections',
    'See 8 U.S.C. § 1158(b)(2)(A)(ii) and 18 U.S.C. § 1028A.',
    ['statute 8 U.S.C. § 1158(b)(2)(A)(ii) signal see', 'statute 18 U.S.C. § 1028A'],
  ],
  ['a list', 'under 18 U.S.C. §§ 2, 1956(a)(1)(B), and 1956(h).', ['statute 18 U.S.C. §§ 2, 1956(a)(1)(B), and 1956(h)']],
  [
    'a footnote’s number glued to the full stop',
    'under 42 U.S.C. §§ 1983 and 1988.4 Amici note this.',
    ['statute 42 U.S.C. §§ 1983 and 1988'],
  ],
  ['a dash that goes on as prose', 'under 28 U.S.C. § 1913—was later repealed.', ['statute 28 U.S.C. § 1913']],
  ['a scanner’s dashes and blanks', 'Colo.Rev.Stat. § 18 — 6—803.5(1)—(3) applies.', ['statute Colo.Rev.Stat. § 18 — 6—803.5(1)—(3)']],
  [
    'a missing section sign',
    'Colo.Rev.Stat. 14-10-108(2)(b)(c), (3). The Act, 50 U.S.C. 1701, applies.',
    ['statute Colo.Rev.Stat. 14-10-108(2)(b)(c), (3)', 'statute 50 U.S.C. 1701'],
  ],
  [
    'the words in another order',
    'under section 1983 of title 42, United States Code',
    ['statute section 1983 of title 42, United States Code'],
  ],
  [
    'note, app. and et seq.',
    '42 U.S.C. § 1983 note; 50 U.S.C. app. § 5; 12 U.S.C. § 1 et seq.',
    ['statute 42 U.S.C. § 1983 note', 'statute 50 U.S.C. app. § 5', 'statute 12 U.S.C. § 1 et seq.'],
  ],
  ['chapter and section', 'Mass. Gen. Laws ch. 12, §§ 11H & I.', ['statute Mass. Gen. Laws ch. 12, §§ 11H & I']],
  ['a code in capitals', 'TEX. BUS. ORGS. CODE ANN. § 11.359(a)', ['statute TEX. BUS. ORGS. CODE ANN. § 11.359(a)']],
  ['regulations', 'Rule 10b-5, 17 C.F.R. § 240.10b-5, bars it.', ['regulation 17 C.F.R. § 240.10b-5']],
  [
    'a register, the page with its comma',
    'In 85 Fed. Reg. 12,345 (Mar. 1, 2020) the agency spoke.',
    ['fed_reg 85 Fed. Reg. 12,345 (2020)'],
  ],
  ['session laws', '112 Stat. 2860, 2863 (1998)', ['session_law 112 Stat. 2860, 2863 (1998)']],
  [
    'rules of court',
    'Fed. R. Civ. P. 12(b)(6); accord Fed.R.Evid. 702.',
    ['rule Fed. R. Civ. P. 12(b)(6)', 'rule Fed.R.Evid. 702 signal accord'],
  ],
  [
    'constitutions',
    'U.S. Const. amend. XIV, § 1; U.S. Const. art. I, § 8, cl. 3.',
    ['constitution U.S. Const. amend. XIV, § 1', 'constitution U.S. Const. art. I, § 8, cl. 3'],
  ],
  [
    'record cites',
    'Ct. Op. at 1104 n. 9. App. 29. Compl. ¶ 46. Aplees. Reh’g Br. at 6.',
    ['record Ct. Op. at 1104 n. 9', 'record App. 29', 'record Compl. ¶ 46', 'record Aplees. Reh’g Br. at 6'],
  ],
  ['another judge’s opinion', 'O’Brien, J., dissent at 1134.', ['record O’Brien, J., dissent at 1134']],
  [
    'a hearing',
    'Hearings on S. 1 Before the S. Comm. on Fin., 95th Cong. 3 (1977) [hereinafter Hearings].',
    ['legislative 95th Cong. 3 (1977)'],
  ],
  [
    'a report and an order',
    'H.R. Rep. No. 99-541, at 5 (1986); Exec. Order No. 12,866.',
    ['legislative H.R. Rep. No. 99-541, at 5 (1986)', 'executive Exec. Order No. 12,866'],
  ],
  [
    'a restatement',
    'Restatement (Second) of Torts § 402A cmt. k (1965)',
    ['restatement Restatement (Second) of Torts § 402A cmt. k (1965)'],
  ],
  [
    'cross-references',
    'see supra Part II.A, and supra note 4; see infra, at 694.',
    ['cross_reference supra Part II.A signal see', 'cross_reference supra note 4', 'cross_reference infra, at 694 signal see'],
  ],
  ['what only looks like id.', 'See ID. card no. 5, i.e. this. The id at issue.', []],
];

describe('other citations', () => {
  it.each(READ)('%s', (_what, text, citations) => {
    expect(shown(text).map((line) => line.replace(/ court \S+$/, ''))).toEqual(citations);
  });
});
