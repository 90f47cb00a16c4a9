import { describe, expect, it } from 'vitest';
import { type Citation, inSource, textOf } from '../../server/src/core/syntax/document.ts';
import { analysed, referred, shown } from './shown.ts';

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
  ['session laws', '112 Stat. 2860, 2863 (1998)', ['session_law 112 Stat. 2860 (1998)']],
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
  [
    'an exhibit with the paper that it is attached to',
    'Compl. Ex. B at 3; Hale Decl., Ex. C, at 2; Compl. ¶ 14, Ex. D at 1.',
    ['record Compl. Ex. B at 3', 'record Hale Decl., Ex. C, at 2', 'record Compl. ¶ 14', 'record Ex. D at 1'],
  ],
  [
    'docket numbers of the district courts',
    'Doe v. Roe, No. 3:22-cv-01111-VC, slip op. at 3 (N.D. Cal. Jan. 6, 2023). Poe v. Coe, No. 23 Civ. 4567 (JQD), slip op. at 4 (S.D.N.Y. Mar. 4, 2024).',
    ['docket No. 3:22-cv-01111-VC, slip op. at 3 (2023)', 'docket No. 23 Civ. 4567 (JQD), slip op. at 4 (2024)'],
  ],
  [
    'a matter that is named by dates',
    'See In re Grand Jury Subpoenas Dated Mar. 19, 2002 & Aug. 2, 2002, 318 F.3d 379, 384 (2d Cir. 2003).',
    ['full_case 318 F.3d 379 [In re Grand Jury Subpoenas Dated Mar. 19, 2002 & Aug. 2, 2002] pin 384 court 2d Cir. (2003) signal see'],
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
  [
    'a constitution’s subdivisions, and Michigan’s amendments',
    'Ohio Const., art. IV, § 5(B); US Const, Am XIV.',
    ['constitution Ohio Const., art. IV, § 5(B)', 'constitution US Const, Am XIV'],
  ],
  [
    'the volume before a record, in brackets or behind a signal',
    '(2 CT 401–409; 3 RT 612:4–613:9; 2 C.R. 114.) See 2 ER 214-18. He fell. 24 App. 82.',
    ['record 2 CT 401–409', 'record 3 RT 612:4–613:9', 'record 2 C.R. 114', 'record 2 ER 214-18 signal see', 'record App. 82'],
  ],
  [
    'excerpts of record with hyphens',
    'See 2-ER-214–18, 3-SER-400. It may be “possible,” ER-14, or not. (1-ER-9.)',
    ['record 2-ER-214–18 signal see', 'record 3-SER-400', 'record ER-14', 'record 1-ER-9'],
  ],
  [
    'initials that rules and records share',
    'ER 404(b) bars it. (CAR 301; C.A.R. 28(a).) See CR 56(c).',
    ['record CAR 301', 'rule C.A.R. 28(a)', 'rule CR 56(c) signal see'],
  ],
  [
    'an initial of the record, and one of a name',
    '(T. 45; C. 45; AA 233; Rivera EBT at 44:12-45:3.) See Mr. T. 45 times. Vitamin C. 45 people.',
    ['record T. 45', 'record C. 45', 'record AA 233', 'record Rivera EBT at 44:12-45:3'],
  ],
  [
    'a paper’s section, and the paper that answers another',
    '(Ex. 3 § 4.2(b); Dkt. 17-1 at 5 ¶ 12; Pl.’s Resp. to Def.’s SOF ¶ 22, Dkt. 52.)',
    ['record Ex. 3 § 4.2(b)', 'record Dkt. 17-1 at 5 ¶ 12', 'record Pl.’s Resp. to Def.’s SOF ¶ 22, Dkt. 52'],
  ],
  [
    'an exhibit joined to a declaration by an ampersand, and a volume of proceedings',
    '(Lee Decl. ¶ 3 & Ex. A, ECF No. 31-1; 3 RP 212.)',
    ['record Lee Decl. ¶ 3', 'record Ex. A, ECF No. 31-1', 'record 3 RP 212'],
  ],
  ['an entry’s number that a line’s end parts', '(Doc. 44-\n2 at 3.)', ['record Doc. 44- 2 at 3']],
  [
    'rules of a circuit, and in capitals',
    'See 3d Cir. L.A.R. 31.1(c); 7th Cir. R. 30(d); TEX. R. CIV. P. 166a(c). The 7th Circuit agrees.',
    ['rule 3d Cir. L.A.R. 31.1(c) signal see', 'rule 7th Cir. R. 30(d)', 'rule TEX. R. CIV. P. 166a(c)'],
  ],
  [
    'a bulletin by year and number',
    'Rev. Proc. 2019-13, 2019-9 I.R.B. 627.',
    ['executive Rev. Proc. 2019-13', 'executive 2019-9 I.R.B. 627'],
  ],
  [
    'pages of an appendix behind its letter, and what else an A is',
    '(A45-47.) It is so (A12; A14). Use A4 paper for the A380, and A12 too.',
    ['record A45-47', 'record A12', 'record A14'],
  ],
  [
    'a treatise by paragraphs',
    'See 3 COLLIER ON BANKRUPTCY ¶ 362.03[4] (16th ed. 2021); Boris I. Bittker & Lawrence Lokken, Federal Taxation of Income, Estates and Gifts ¶ 20.1 (3d ed. 2000).',
    [
      'book 3 COLLIER ON BANKRUPTCY ¶ 362.03[4] (2021) signal see',
      'book Boris I. Bittker & Lawrence Lokken, Federal Taxation of Income, Estates and Gifts ¶ 20.1 (2000)',
    ],
  ],
  [
    'a brief, and the head of its pages',
    'Brief for Appellant                    21\n\nBrief for Appellant 21.',
    ['record Brief for Appellant 21'],
  ],
];

/** One text a row; each citation as `kind core`, and `| full` where the full span holds more. */
const SPANS: readonly [what: string, text: string, citations: readonly string[]][] = [
  // Statutes of the states.
  ['a title before the code', '21 Pa. Cons. Stat. § 1 applies.', ['statute 21 Pa. Cons. Stat. § 1']],
  [
    'Illinois’s chapter and act',
    'See 735 Ill. Comp. Stat. 5/2-1401 (2020).',
    ['statute 735 Ill. Comp. Stat. 5/2-1401 | 735 Ill. Comp. Stat. 5/2-1401 (2020)'],
  ],
  ['a title that names its code behind', 'See Pa. Stat. Ann., Tit. 24, §13–1327.1(c).', ['statute Pa. Stat. Ann., Tit. 24, §13–1327.1(c)']],
  ['a title with a letter', '17-A M.R.S. § 201(1)(A)', ['statute 17-A M.R.S. § 201(1)(A)']],
  ['Virginia', 'Va. Code Ann. § 18.2-1', ['statute Va. Code Ann. § 18.2-1']],
  [
    'named codes',
    'N.Y. Penal Law § 125.25; Cal. Penal Code § 187; Tex. Penal Code Ann. § 12.42(d).',
    ['statute N.Y. Penal Law § 125.25', 'statute Cal. Penal Code § 187', 'statute Tex. Penal Code Ann. § 12.42(d)'],
  ],
  [
    'California’s comma and subdivision',
    '(Pen. Code, §§ 187, 664; Code Civ. Proc., § 425.16, subd. (b)(1); Penal Code, § 187, subds. (a)-(c).)',
    ['statute Pen. Code, §§ 187, 664', 'statute Code Civ. Proc., § 425.16, subd. (b)(1)', 'statute Penal Code, § 187, subds. (a)-(c)'],
  ],
  [
    'California’s codes in words',
    'under Welfare and Institutions Code section 15610.30 and Code of Civil Procedure section 128.7, subdivision (b)',
    ['statute Welfare and Institutions Code section 15610.30', 'statute Code of Civil Procedure section 128.7, subdivision (b)'],
  ],
  ['a code of another state’s name', 'under Illinois Insurance Code § 155', ['statute § 155']],
  ['subdivisions in a list', 'Prob. Code, §§ 850, subd. (a)(1), (3), 859', ['statute Prob. Code, §§ 850, subd. (a)(1), (3), 859']],
  [
    'Maryland’s articles',
    'Md. Code Ann., Crim. Law § 3-203; Md. Code (1974, 2013 Repl. Vol.), § 5-101 of the Courts & Judicial Proceedings Article.',
    [
      'statute Md. Code Ann., Crim. Law § 3-203',
      'statute Md. Code (1974, 2013 Repl. Vol.), § 5-101 of the Courts & Judicial Proceedings Article',
    ],
  ],
  [
    'Louisiana',
    'La. Rev. Stat. Ann. § 14:30; La. R.S. 14:30.1; La. C.C.P. art. 966(C)(2)',
    ['statute La. Rev. Stat. Ann. § 14:30', 'statute La. R.S. 14:30.1', 'statute La. C.C.P. art. 966(C)(2)'],
  ],
  [
    'codes by number alone',
    'R.C. 2903.01; ORS 163.095; RCW 9A.32.030(1)(a); MCL 750.316',
    ['statute R.C. 2903.01', 'statute ORS 163.095', 'statute RCW 9A.32.030(1)(a)', 'statute MCL 750.316'],
  ],
  [
    'a year behind the code',
    'NMSA 1978, § 30-2-1; Ala. Code 1975, § 13A-6-2; K.S.A. 2015 Supp. 21-5402(a)',
    ['statute NMSA 1978, § 30-2-1', 'statute Ala. Code 1975, § 13A-6-2', 'statute K.S.A. 2015 Supp. 21-5402(a)'],
  ],
  [
    'Wisconsin’s paragraphs',
    'Wis. Stat. § 66.0203(8)(c)3. and § 704.90(6)(a)1.a. apply',
    ['statute Wis. Stat. § 66.0203(8)(c)3.', 'statute § 704.90(6)(a)1.a.'],
  ],
  [
    'subsections set apart',
    'General Statutes § 53a-54a (a) provides; CPLR 3211 [a] [7]; Penal Law § 125.25[1]; OCGA § 5-6-35 (a) (5)',
    [
      'statute General Statutes § 53a-54a (a)',
      'statute CPLR 3211 [a] [7]',
      'statute Penal Law § 125.25[1]',
      'statute OCGA § 5-6-35 (a) (5)',
    ],
  ],
  [
    'the section first',
    '§ 90.506, Fla. Stat. (2019); Section 570.030, RSMo 2000',
    ['statute § 90.506, Fla. Stat. | § 90.506, Fla. Stat. (2019)', 'statute Section 570.030, RSMo 2000'],
  ],
  [
    'behind a star page',
    'the crime. *389Ind.Code § 35-34-1-4(a)(6) (1983).',
    ['statute Ind.Code § 35-34-1-4(a)(6) | Ind.Code § 35-34-1-4(a)(6) (1983)'],
  ],
  [
    'a uniform act and a model code',
    'U.C.C. § 9-503(a)(1); Model Penal Code § 2.02(2)(a)',
    ['statute U.C.C. § 9-503(a)(1)', 'statute Model Penal Code § 2.02(2)(a)'],
  ],
  [
    'et seq. without its blank or with a period more',
    '43 U. S. C. §1601et seq.; 43 U. S. C. 1601 et. seq.',
    ['statute 43 U. S. C. §1601et seq.', 'statute 43 U. S. C. 1601 et. seq.'],
  ],
  // Session laws, regulations, rules.
  [
    'a public law',
    'Pub. L. No. 105-304, § 103, 112 Stat. 2860, 2863 (1998).',
    ['session_law Pub. L. No. 105-304, § 103', 'session_law 112 Stat. 2860 | 112 Stat. 2860, 2863 (1998)'],
  ],
  [
    'a public law by title',
    'Pub. L. 116–94, Div. H, Tit. II, §211, 133 Stat. 3003',
    ['session_law Pub. L. 116–94, Div. H, Tit. II, §211', 'session_law 133 Stat. 3003'],
  ],
  [
    'no rule of court: the end of a docket number, a journal, what only follows a comma',
    'No. 2012AP1475-CR, 2013; Warren & Brandeis, The Right to Privacy, 4 Harv. L.R. 193 (1890); Massachusetts Rules of Criminal Procedure, 378 Mass. 898 (1979)',
    [
      'journal 4 Harv. L.R. 193 | Warren & Brandeis, The Right to Privacy, 4 Harv. L.R. 193 (1890)',
      'full_case 378 Mass. 898 | 378 Mass. 898 (1979)',
    ],
  ],
  [
    'local rules of court',
    'E.D. Cal. L.R. 230(c); Civ. L.R. 7-1; D. Mass. L.R. 7.1',
    ['rule E.D. Cal. L.R. 230(c)', 'rule Civ. L.R. 7-1', 'rule D. Mass. L.R. 7.1'],
  ],
  [
    'a title behind its section; a footnote’s mark in a list',
    '§ 1337, Title 28, U.S.C; § 5 of Title 18 of the United States Code. Prob. Code, §§ 850, subd. (a)(1), (3),3 859. 18 U.S.C. §§ 2,3',
    [
      'statute § 1337, Title 28, U.S.C',
      'statute § 5 of Title 18 of the United States Code',
      'statute Prob. Code, §§ 850, subd. (a)(1), (3),3 859',
      'statute 18 U.S.C. §§ 2,3',
    ],
  ],
  [
    'papers that no table knows, by their title or initials and "at"',
    'Complaint ¶ 10; HOD at 6. “So.” Voluntary Remand Memorandum at 1, J.A. 188. “Water.” Treaty Record 5. The Supreme Court at 5. In Chicago at 12, Plaintiff Jones at 3, NASA at 5 p.m.',
    ['record Complaint ¶ 10', 'record HOD at 6', 'record Voluntary Remand Memorandum at 1', 'record J.A. 188', 'record Treaty Record 5'],
  ],
  [
    'briefs of parties',
    'Brief for Re-\nspondent/Cross-Petitioner States 23. Brief for Petitioners in No. 19–840, p. 12. Brief for Texas et al. 7.',
    [
      'record Brief for Re- spondent/Cross-Petitioner States 23',
      'record Brief for Petitioners in No. 19–840, p. 12',
      'record Brief for Texas et al. 7',
    ],
  ],
  ['the Supreme Court’s closed sections', 'Pub. L. 103–322, §§60008, 60010', ['session_law Pub. L. 103–322, §§60008, 60010']],
  [
    'an act by its date',
    'See Act of May 13, 2003, 78th Leg., R.S., ch. 182, § 1, 2003 Tex. Gen. Laws 267, 391.',
    [
      'session_law Act of May 13, 2003, 78th Leg., R.S., ch. 182, § 1, 2003 Tex. Gen. Laws 267 | Act of May 13, 2003, 78th Leg., R.S., ch. 182, § 1, 2003 Tex. Gen. Laws 267, 391',
    ],
  ],
  [
    'a section of an act',
    'the Act, §4(d), 90 Stat. 1401; 2005 Wis. Act 400, § 5; St. 2012, c. 192, § 36',
    ['session_law §4(d), 90 Stat. 1401', 'session_law 2005 Wis. Act 400, § 5', 'session_law St. 2012, c. 192, § 36'],
  ],
  [
    'a page with a letter',
    '114 Stat. 2763A; 143 Cong. Rec. S3687 (daily ed. Apr. 29, 1997).',
    ['session_law 114 Stat. 2763A', 'legislative 143 Cong. Rec. S3687 | 143 Cong. Rec. S3687 (daily ed. Apr. 29, 1997)'],
  ],
  [
    'regulations by part',
    '29 C.F.R. pt. 1604 (2020); 20 C.F.R. Part 404, Subpart P, Appendix 1; Treas. Reg. § 1.61-1',
    [
      'regulation 29 C.F.R. pt. 1604 | 29 C.F.R. pt. 1604 (2020)',
      'regulation 20 C.F.R. Part 404, Subpart P, Appendix 1',
      'regulation Treas. Reg. § 1.61-1',
    ],
  ],
  [
    'rules',
    'Cal. Rules of Court, rule 8.1115(a); HRCP Rule 56(c); Sup. Ct. R. 10; Fed. R. Evid. 702, 703, 705 and 403',
    ['rule Cal. Rules of Court, rule 8.1115(a)', 'rule HRCP Rule 56(c)', 'rule Sup. Ct. R. 10', 'rule Fed. R. Evid. 702, 703, 705 and 403'],
  ],
  [
    'sentencing guidelines',
    'U.S.S.G. § 2K2.1(b)(1) cmt. n.14; USSG §4B1.1(a)',
    ['rule U.S.S.G. § 2K2.1(b)(1) cmt. n.14', 'rule USSG §4B1.1(a)'],
  ],
  // Constitutions.
  [
    'the Supreme Court’s constitution',
    'U. S. Const., Art. I, §8, cl. 3; Amdt. 14, §1. See Art. III, § 2.',
    ['constitution U. S. Const., Art. I, §8, cl. 3', 'constitution Amdt. 14, §1', 'constitution Art. III, § 2'],
  ],
  [
    'the constitution behind',
    'See Art. V, § 3, Fla. Const.; art. I, § 9, of the Texas Constitution',
    ['constitution Art. V, § 3, Fla. Const.', 'constitution art. I, § 9, of the Texas Constitution'],
  ],
  [
    'a constitution’s year',
    'N.J.Const., 1844, Art. IV, § II, cl. 1; Ill. Const. 1970, art. I, § 2; N. C. Const., Art. III, §§ 7(1), (2)',
    [
      'constitution N.J.Const., 1844, Art. IV, § II, cl. 1',
      'constitution Ill. Const. 1970, art. I, § 2',
      'constitution N. C. Const., Art. III, §§ 7(1), (2)',
    ],
  ],
  // Legislative, executive and foreign matter.
  [
    'bills and reports',
    'H.R. 2231, 108th Cong. § 2 (2003); H. R. Rep. No. 94–1476, pt. 1, p. 61 (1976); S. Rep. No. 532, 97th Cong., 2d Sess. 31 (1982)',
    [
      'legislative H.R. 2231, 108th Cong. § 2 | H.R. 2231, 108th Cong. § 2 (2003)',
      'legislative H. R. Rep. No. 94–1476, pt. 1, p. 61 | H. R. Rep. No. 94–1476, pt. 1, p. 61 (1976)',
      'legislative S. Rep. No. 532, 97th Cong., 2d Sess. 31 | S. Rep. No. 532, 97th Cong., 2d Sess. 31 (1982)',
    ],
  ],
  [
    'the Globe',
    'said. Cong. Globe, 42d Cong., 1st Sess., App. 84 (1871).',
    ['legislative Cong. Globe, 42d Cong., 1st Sess., App. 84 | Cong. Globe, 42d Cong., 1st Sess., App. 84 (1871)'],
  ],
  [
    'opinions of law officers',
    '33 Op. Att’y Gen. 1 (1921); 25 Op. O.L.C. 1 (2001); Rev. Rul. 2004-18, 2004-1 C.B. 509',
    [
      'executive 33 Op. Att’y Gen. 1 | 33 Op. Att’y Gen. 1 (1921)',
      'executive 25 Op. O.L.C. 1 | 25 Op. O.L.C. 1 (2001)',
      'executive Rev. Rul. 2004-18',
      'executive 2004-1 C.B. 509',
    ],
  ],
  [
    'a treaty',
    'See Vienna Convention on Consular Relations, art. 5, Apr. 24, 1963, 21 U.S.T. 77, 596 U.N.T.S. 261.',
    ['treaty 21 U.S.T. 77 | Vienna Convention on Consular Relations, art. 5, Apr. 24, 1963, 21 U.S.T. 77', 'treaty 596 U.N.T.S. 261'],
  ],
  // Books and articles.
  [
    'a treatise',
    'See 2 Wayne R. LaFave, Search and Seizure § 4.2 (5th ed. 2012).',
    ['book 2 Wayne R. LaFave, Search and Seizure § 4.2 | 2 Wayne R. LaFave, Search and Seizure § 4.2 (5th ed. 2012)'],
  ],
  [
    'many authors',
    'Cf. 11A Charles Alan Wright et al., Federal Practice and Procedure § 2948 (3d ed. 2013).',
    [
      'book 11A Charles Alan Wright et al., Federal Practice and Procedure § 2948 | 11A Charles Alan Wright et al., Federal Practice and Procedure § 2948 (3d ed. 2013)',
    ],
  ],
  [
    'a dictionary',
    'binding.” Black’s Law Dictionary 123 (11th ed. 2019).',
    ['book Black’s Law Dictionary 123 | Black’s Law Dictionary 123 (11th ed. 2019)'],
  ],
  [
    'the Supreme Court’s authors',
    'See W. Prosser, Law of Torts 20 (1971); A. Scalia & B. Garner, Reading Law: The Interpretation of Legal Texts 247–251 (2012).',
    [
      'book W. Prosser, Law of Torts 20 | W. Prosser, Law of Torts 20 (1971)',
      'book A. Scalia & B. Garner, Reading Law: The Interpretation of Legal Texts 247–251 | A. Scalia & B. Garner, Reading Law: The Interpretation of Legal Texts 247–251 (2012)',
    ],
  ],
  [
    'a volume of papers',
    'Letter to Kercheval (Sept. 5, 1816), in 10 Writings of Thomas Jefferson 45-46, n. 1 (P. Ford ed. 1899).',
    ['book 10 Writings of Thomas Jefferson 45-46, n. 1 | 10 Writings of Thomas Jefferson 45-46, n. 1 (P. Ford ed. 1899)'],
  ],
  ['a treatise’s short form', 'See Dobbs §12.4, at 819.', ['book Dobbs §12.4, at 819']],
  [
    'encyclopedias',
    '28 Am. Jur. 2d Evidence § 5 (2010); 81 C.J.S. Social Security § 22',
    ['book 28 Am. Jur. 2d Evidence § 5 | 28 Am. Jur. 2d Evidence § 5 (2010)', 'book 81 C.J.S. Social Security § 22'],
  ],
  [
    'the Federalist',
    'See The Federalist No. 78, at 465 (Alexander Hamilton) (Clinton Rossiter ed., 1961); Federalist No. 51, p. 322.',
    [
      'book The Federalist No. 78, at 465 | The Federalist No. 78, at 465 (Alexander Hamilton) (Clinton Rossiter ed., 1961)',
      'book Federalist No. 51, p. 322',
    ],
  ],
  [
    'an article',
    'See also Leach, Perpetuities in a Nutshell, 51 Harv. L. Rev. 638, 662 [1938].',
    ['journal 51 Harv. L. Rev. 638 | Leach, Perpetuities in a Nutshell, 51 Harv. L. Rev. 638, 662 [1938]'],
  ],
  [
    'a journal that no table knows',
    'E.g., Naqvi, Doubtful Prisoner-of-War Status, 84 Int’l Rev. Red Cross 571, 572 (2002).',
    ['journal 84 Int’l Rev. Red Cross 571 | Naqvi, Doubtful Prisoner-of-War Status, 84 Int’l Rev. Red Cross 571, 572 (2002)'],
  ],
  ['an annotation', 'Annot., 54 A.L.R.3d 9 (1973).', ['journal 54 A.L.R.3d 9 | 54 A.L.R.3d 9 (1973)']],
  [
    'restatements',
    'Restatement of Contracts § 90 (1932); Rest.2d Torts, § 402A',
    ['restatement Restatement of Contracts § 90 | Restatement of Contracts § 90 (1932)', 'restatement Rest.2d Torts, § 402A'],
  ],
  // Unreported decisions and the record.
  [
    'a slip opinion',
    'See Smith v. Jones, No. 12-1226, slip op. at 3 (U.S. Mar. 25, 2015).',
    ['docket No. 12-1226, slip op. at 3 | Smith v. Jones, No. 12-1226, slip op. at 3 (U.S. Mar. 25, 2015)'],
  ],
  [
    'a docket number with its court and date',
    'Young v. United Parcel Serv., Inc., No. 12-1226 (4th Cir. Mar. 25, 2015).',
    ['docket No. 12-1226 | Young v. United Parcel Serv., Inc., No. 12-1226 (4th Cir. Mar. 25, 2015)'],
  ],
  [
    'a district court’s docket number, which tells the kind of case in small letters',
    'See Smith v. Jones, No. 1:19-cv-01234-RBJ, slip op. at 3 (D. Colo. Mar. 25, 2020). Doe v. Roe, No. 20-cr-12 (D. Colo. Mar. 25, 2020).',
    [
      'docket No. 1:19-cv-01234-RBJ, slip op. at 3 | Smith v. Jones, No. 1:19-cv-01234-RBJ, slip op. at 3 (D. Colo. Mar. 25, 2020)',
      'docket No. 20-cr-12 | Doe v. Roe, No. 20-cr-12 (D. Colo. Mar. 25, 2020)',
    ],
  ],
  [
    'a case that is pending',
    'See Smith v. Jones, No. 19-cv-1234 (D. Colo. filed Jan. 5, 2019).',
    ['docket No. 19-cv-1234 | Smith v. Jones, No. 19-cv-1234 (D. Colo. filed Jan. 5, 2019)'],
  ],
  [
    'no court that is called “filed”, and no small words of prose as a docket number',
    'He wrote in Smith v. Jones, No. 5 the day after (the motion was filed Jan. 5, 2019).',
    [],
  ],
  ['notes of testimony', 'N.T., 3/11/21, at 6-8.', ['record N.T., 3/11/21, at 6-8']],
  [
    'docket entries',
    'Doc. 12-1 at 4. ECF No. 12, ¶ 5, PageID.45. (ECF No.1 at 12); (Docs. 14, 15)',
    ['record Doc. 12-1 at 4', 'record ECF No. 12, ¶ 5, PageID.45', 'record ECF No.1 at 12', 'record Docs. 14, 15'],
  ],
  ['right behind a bracket', 'The ALJ found so. (R. 45:3-7); (Tr. 17, 793, 797).', ['record R. 45:3-7', 'record Tr. 17, 793, 797']],
  ['a deposition', 'Jones Dep. 8:24-9:5', ['record Jones Dep. 8:24-9:5']],
  [
    'a paper and its entry',
    '(See Compl. ¶ 11, ECF No. 1; Def.’s Reply and Opp’n to Pl.’s Cross-Mot. for Summ. J. (“Def.’s Reply”), ECF No. 31.)',
    ['record Compl. ¶ 11, ECF No. 1', 'record Def.’s Reply and Opp’n to Pl.’s Cross-Mot. for Summ. J. (“Def.’s Reply”), ECF No. 31'],
  ],
  [
    'an exhibit to a paper',
    '(Ex. 15 to Defs.’ Mot., ECF No. 59-17, at 1; Exs. A and B to Mot. to Compel, ECF No. 34-1.)',
    ['record Ex. 15 to Defs.’ Mot., ECF No. 59-17, at 1', 'record Exs. A and B to Mot. to Compel, ECF No. 34-1'],
  ],
  [
    'briefs in the Supreme Court',
    'Brief for United States 26; Tr. of Oral Arg. 50–51; App. to Pet. for Cert. 5a–7a; Brief for State of Ohio et al. as Amici Curiae 25',
    [
      'record Brief for United States 26',
      'record Tr. of Oral Arg. 50–51',
      'record App. to Pet. for Cert. 5a–7a',
      'record Brief for State of Ohio et al. as Amici Curiae 25',
    ],
  ],
  [
    'pages with their volume glued on',
    'It was so found. Appx78-79. See ROA.123; (JA45-46).',
    ['record Appx78-79', 'record ROA.123', 'record JA45-46'],
  ],
  [
    'across a line',
    'See W. Prosser, Law of\n    Torts 20 (1971); Pen. Code,\n    § 187, subd. (a).',
    ['book W. Prosser, Law of Torts 20 | W. Prosser, Law of Torts 20 (1971)', 'statute Pen. Code, § 187, subd. (a)'],
  ],
];

/** Prose that looks like a citation of each kind. */
const PROSE: readonly string[] = [
  // Codes and rules.
  'Section 5 of the lease and section 3802 of the Vehicle Code apply. Rule 12(b)(6) governs; Rule 4 does not.',
  'St. Louis 63101, 100 Main St. 200, P.S. 5, and the stats. Former code words.',
  'Under the State Law 12 of them and the Tax Law 3 others.',
  'The Penal Code, the General Statutes and the Revised Code differ; in 2003 Gen. Smith left.',
  // Session laws and legislative matter.
  'The Act of 1988 failed. The Wis. Act was new. He paid 15 Stat. fees to the 39th Congress.',
  'Adv. Proc. No. 17-213-LTS was filed.',
  // Constitutions.
  'Article III standing, the Fourteenth Amendment, and Article X of the agreement.',
  // Books and articles.
  'The Court in Smith (2004) held. Chief Judge (2004). In Chapter 7 (2015), the author. World War II 20 (1945).',
  'In Federalist No. 78, Hamilton wrote that 20 (1971) workers left.',
  'On May 5, 12 Harv. students came. It cost, 45 L.J. dollars 30. Then 2 Am. Jur. exams followed.',
  // Dockets and the record.
  'No. 12-1226 is pending. Case No. 12-1226 (filed Mar. 25, 2015) is closed. Smith v. Jones, No. 4, came up.',
  'Docket No. 263197. Docket No. 265278.',
  'Exhibit 4 was admitted. Order 12 boxes. In Exhibit 4, the parties agree. The record 5 times shows.',
  'Library of Congress, Vol. 216, p. 38616. See Conn. App. 12. [1993] 2 S. C. R., at 817.',
];

/** A citation's kind, core and, where it holds more, full span, cut out of the file. */
function spans(text: string): string[] {
  const flat = (part: string): string => part.replace(/\s+/g, ' ');
  return analysed(text).citations.map((citation) => {
    const { node } = citation;
    const core = inSource(citation, node);
    const full = inSource(citation, { start: node.fullStart, end: node.fullEnd });
    const shownCore = flat(text.slice(core.start, core.end));
    const shownFull = flat(text.slice(full.start, full.end));
    return `${node.kind} ${shownCore}${shownFull === shownCore ? '' : ` | ${shownFull}`}`;
  });
}

describe('other citations', () => {
  it.each(READ)('%s', (_what, text, citations) => {
    expect(shown(text).map((line) => line.replace(/ court \S+$/, ''))).toEqual(citations);
  });

  it.each(SPANS)('with their full span: %s', (_what, text, citations) => {
    expect(spans(text)).toEqual(citations);
  });

  it.each(PROSE)('are not found in prose: %s', (text) => {
    expect(spans(text)).toEqual([]);
  });
});

describe('pins', () => {
  it.each([
    ['51 Harv. L. Rev. 638, 662 [1938]', '662'],
    ['112 Stat. 2860, 2863', '2863'],
    ['143 Cong. Rec. S3687, S3690', 'S3690'],
    ['See The Federalist No. 78, at 465', 'at 465'],
    ['See Doc. 12-1 at 4', 'at 4'],
    ['See ECF No. 12, ¶ 5', '¶ 5'],
  ])('are apart from the volume, page or entry: %s', (text, pin) => {
    const citation = analysed(text).citations[0] as Citation;
    expect('pin' in citation.node && citation.node.pin ? textOf(citation, citation.node.pin) : null).toBe(pin);
  });
});

describe('an id. after a record cite', () => {
  it.each([
    ['Roe v. Wade, 410 U.S. 113 (1973). So he said. N.T., 3/11/21, at 6-8. Id. at 9.', 'N.T.'],
    ['Roe v. Wade, 410 U.S. 113 (1973). He was ill. (Tr. 602-03). Id. at 605.', 'Tr.'],
    ['Roe v. Wade, 410 U.S. 113 (1973). It was filed. (Compl. ¶ 11, ECF No. 1.) (Id. ¶ 12.)', 'Compl.'],
    ['Roe v. Wade, 410 U.S. 113 (1973). It was argued. Tr. of Oral Arg. 50–51. Id., at 52.', 'Tr. of Oral Arg.'],
    ['Roe v. Wade, 410 U.S. 113 (1973). It was found. Appx78-79. Id. at 80.', 'Appx'],
    ['Roe v. Wade, 410 U.S. 113 (1973). See W. Prosser, Law of Torts 20 (1971). Id., at 21.', 'W. Prosser, Law of Torts'],
  ])('is of the record: %s', (text, authority) => {
    expect(referred(text).map((line) => line.replace(/^.* → /, ''))).toEqual([authority]);
  });
});
