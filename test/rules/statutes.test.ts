import { describe, expect, it } from 'vitest';
import { findingsOf, withEdits } from './check.ts';
import { saysNothing } from './quiet.ts';

describe('a near miss of the rules about statutes and the like', () => {
  saysNothing([
    ['section-word', 'Section 1983 of title 42 provides a remedy.'],
    ['section-word', 'Under Penal Code section 187, murder is a crime.'],
    ['section-symbol-start', 'Section 1983 provides a remedy. See 42 U.S.C. \u00a7 1983. \u00a7 1988.'],
    ['section-symbol-start', 'Under Colo. Rev. Stat. \u00a7 18-6-803.5 is the rule.'],
    ['usc-form', 'He studied at USC from 1988 on.'],
    ['usc-form', '42 U. S. C. \u00a7 1983.', { config: { profile: 'scotus' } }],
    ['usc-title', '54 U.S.C. \u00a7 100101.'],
    ['usca-publisher', 'The court relied on 42 U.S.C.A. \u00a7 1988(b) in awarding fees.'],
    ['usca-publisher', '42 U.S.C.A. \u00a7 1988(b) (West). Later: 42 U.S.C.A. \u00a7 1988(b).'],
    ['usc-year', '47 U.S.C. \u00a7 223 (2012 & Supp. I 2013).'],
    ['subsection-space', '42 U.S.C. \u00a7 1983 (2018).'],
    ['subsection-space', 'Under Fed. R. Civ. P. 12 (a) the time runs, and (b) motions toll it.'],
    ['subsection-list', '28 U.S.C. \u00a7 2254(d)-(e).'],
    ['subsection-list', '26 U.S.C. \u00a7 501(h)(i).'],
    ['subsection-list', 'Colo. Rev. Stat. \u00a7 18-6-803.5(3)(a).'],
    ['cfr-form', 'The guidelines at 29 C.F.R. Part 1604 bind no one.'],
    ['cfr-year', 'Harassment is defined by 29 C.F.R. \u00a7 1604.11(a) in some detail.'],
    ['fed-reg-form', 'Zubulake v. UBS Warburg LLC, 217 F.R.D. 309, 322 (S.D.N.Y. 2003).'],
    ['page-comma-missing', '82 Fed. Reg. 8977 (Jan. 27, 2017).'],
    ['fed-reg-date', '82 Fed. Reg. 8977 (Jan. 27, 2017).'],
    ['statute-year-conflict', 'Colo. Rev. Stat. \u00a7 1-1-1 (2002) (amended 2003). The text. Colo. Rev. Stat. \u00a7 1-1-1 (2003).'],
    ['court-rule-symbol', 'U.S.S.G. \u00a7 2D1.1.'],
    ['court-rule-symbol', 'The motion rests on Rule 12(b)(6).'],
    ['constitution-form', 'The Fourteenth Amendment and Article I, Section 8 apply.'],
    ['constitution-form', 'Mich. Const. art. 8, \u00a7 2.'],
    ['constitution-date', 'U.S. Const. amend. XVIII (1919).'],
    ['public-law-form', 'Congress passed Public Law 111-148 in haste.'],
    ['legis-form', 'S. Rep. No. 99-541, at 5 (1986); H.R. Rep. No. 99-541, at 5 (1986).'],
    ['legis-form', 'The report of 1999-2000 was late.'],
    ['exec-order-form', 'The President signed Executive Order 13,769 at once.'],
    ['restatement-form', 'Restatement (Second) of Torts \u00a7 402A (Am. L. Inst. 1965).'],
    ['ali-form', 'Restatement (Third) of Agency \u00a7 2.01 (Am. L. Inst. 2006).'],
  ]);
});

describe('fixes in LaTeX', () => {
  it('write the section sign as LaTeX does', () => {
    const text = 'The Act. 42 U.S.C. Section 1983.';
    const [finding] = findingsOf(text, 'section-word', { format: 'latex' });
    expect(withEdits(text, finding.fixes[0].edits)).toMatch(/^The Act\. 42 U\.S\.C\. \\S(?:\{\})?[ ~]1983\.$/);
  });
});
