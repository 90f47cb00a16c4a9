/** Citations as they should be, by kind: nothing may be said of any of them in the default style. One to a line. */
export const CLEAN: Readonly<Record<string, string>> = {
  'the Supreme Court': `
Roe v. Wade, 410 U.S. 113, 153 (1973).
Marbury v. Madison, 5 U.S. (1 Cranch) 137, 177 (1803).
McCulloch v. Maryland, 17 U.S. (4 Wheat.) 316, 421 (1819).
Dred Scott v. Sandford, 60 U.S. (19 How.) 393, 407 (1857).
Slaughter-House Cases, 83 U.S. (16 Wall.) 36, 71 (1873).
Bd. of Regents of State Colls. v. Roth, 408 U.S. 564, 577 (1972).
Bell Atl. Corp. v. Twombly, 550 U.S. 544, 555-56 (2007).
Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009).
Mathews v. Eldridge, 424 U.S. 319, 334\u201335 (1976).
Chevron U.S.A. Inc. v. Nat. Res. Def. Council, Inc., 467 U.S. 837, 842-43 & n.9 (1984).
United States v. Booker, 543 U.S. 220, 245 (2005).
In re Winship, 397 U.S. 358, 364 (1970).
Ex parte Young, 209 U.S. 123, 159-60 (1908).
Massachusetts v. EPA, 549 U.S. 497, 518 (2007).
District of Columbia v. Heller, 554 U.S. 570, 635 (2008).
Loper Bright Enters. v. Raimondo, 144 S. Ct. 2244, 2273 (2024).
Trump v. United States, 144 S. Ct. 2312, 2327 (2024).
Planned Parenthood of Se. Pa. v. Casey, 505 U.S. 833, 846 (1992) (plurality opinion).
Kyllo v. United States, 533 U.S. 27, 34 (2001).
N.Y. Times Co. v. Sullivan, 376 U.S. 254, 279-80 (1964).
Tinker v. Des Moines Indep. Cmty. Sch. Dist., 393 U.S. 503, 506 (1969).
Youngstown Sheet & Tube Co. v. Sawyer, 343 U.S. 579, 635 (1952) (Jackson, J., concurring).
Olmstead v. United States, 277 U.S. 438, 478 (1928) (Brandeis, J., dissenting).
Mullenix v. Luna, 577 U.S. 7, 11 (2015) (per curiam).
NetChoice, LLC v. Bonta, No. 22A1, 2022 WL 3210118 (U.S. Aug. 5, 2022).
`,
  'the courts of appeals': `
Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).
Gonzales v. City of Castle Rock, 366 F.3d 1093, 1101 (10th Cir. 2004) (en banc).
United States v. Carroll Towing Co., 159 F.2d 169, 173 (2d Cir. 1947).
Archie v. City of Racine, 847 F.2d 1211, 1217 (7th Cir. 1988) (en banc).
Seltzer v. Green Day, Inc., 725 F.3d 1170, 1175 (9th Cir. 2013).
Grace v. Barr, 965 F.3d 883, 891-94 (D.C. Cir. 2020).
Vogt v. Wetzel, 8 F.4th 182, 185 (3d Cir. 2021).
Anthony v. Sec. Pac. Fin. Servs., Inc., 75 F.3d 311, 317-18 (7th Cir. 1996).
LMK Enters., Inc. v. Perma-Liner Indus., Inc., 423 F. App'x 972, 973 (Fed. Cir. 2011).
Kho v. Keisler, 505 F.3d 50, 58 (1st Cir. 2007).
United States v. Evans, 970 F.2d 663, 670 (10th Cir. 1992).
In re Rockefeller Ctr. Props., Inc. Sec. Litig., 311 F.3d 198, 215 (3d Cir. 2002).
Santellan v. Cockrell, 271 F.3d 190, 196 (5th Cir. 2001).
E.I. du Pont de Nemours & Co. v. Train, 541 F.2d 1018, 1027 (4th Cir. 1976).
Doe ex rel. Doe v. Smith, 470 F.3d 331, 346 (7th Cir. 2006).
Smith v. Nat'l Transp. Safety Bd., 981 F.2d 1326, 1328 (D.C. Cir. 1993).
Rivera v. P.R. Tel. Co., 921 F.2d 393, 396 (1st Cir. 1990).
Metro. Life Ins. Co. v. Glenn, 461 F.3d 660, 666 (6th Cir. 2006).
Owens v. Republic of Sudan, 864 F.3d 751, 787 (D.C. Cir. 2017).
Fla. Pub. Int. Rsch. Grp. Citizen Lobby, Inc. v. EPA, 386 F.3d 1070, 1083 (11th Cir. 2004).
`,
  'trial courts and databases': `
Leonard v. Pepsico, Inc., 88 F. Supp. 2d 116, 127 (S.D.N.Y. 1999).
Mata v. Avianca, Inc., 678 F. Supp. 3d 443, 448 (S.D.N.Y. 2023).
Twin Books Corp. v. Walt Disney Co., 877 F. Supp. 496, 499 (N.D. Cal. 1995).
In re Arnold, 33 B.R. 765, 767 (Bankr. E.D.N.Y. 1983).
M.S. Chambers & Son, Inc. v. Tambrands, Inc., 118 F.R.D. 274, 279 (D. Mass. 1987).
Pegnatori v. Pure Sports Techs. LLC, No. 23-CV-01424, 2023 WL 6626159, at *5 (D.S.C. Oct. 11, 2023).
Fabian v. St. Mary's Med. Ctr., No. 16-4741, 2017 WL 3494219, at *3 (E.D. Pa. Aug. 11, 2017).
Brown v. Firstsource Advantage, LLC, No. 17-5760, 2018 WL 4538412, at *2-3 (E.D. Pa. Sept. 21, 2018).
Roe v. Acme Co., No. 10-1234, 2011 U.S. Dist. LEXIS 90021, at *7 (D. Colo. Aug. 12, 2011).
United States v. Bennett, No. 05-6050, 2005 WL 2709572, at *2 n.3 (W.D.N.Y. Oct. 21, 2005).
Vaughn v. Target Corp., No. 3:13-cv-521, 2014 WL 4999194, at *2 (W.D. Ky. Oct. 7, 2014).
Smith v. United States, 25 Cl. Ct. 634, 637 (1992).
Jones v. United States, 140 Fed. Cl. 25, 31 (2018).
Est. of Morse v. Comm'r, 69 T.C. 408, 418 (1977).
Gabai v. Jacoby, 800 F. Supp. 1149, 1154-55 (S.D.N.Y. 1992).
Precision Etchings & Findings, Inc. v. LGP Gem, Ltd., 953 F.2d 21, 23-24 (1st Cir. 1992).
`,
  'the states': `
Palsgraf v. Long Island R.R. Co., 162 N.E. 99, 101 (N.Y. 1928).
People v. Humphrey, 921 P.2d 1, 17 (Cal. 1996).
Duong v. Cnty. of Arapahoe, 837 P.2d 226, 229 (Colo. App. 1992).
Edwards v. City of Tomball, 343 S.W.3d 213, 221 (Tex. App.\u2014Houston [14th Dist.] 2011, no pet.).
Jernigan v. Langley, 195 S.W.3d 91, 93 (Tex. 2006).
Benson v. Nationwide Mut. Ins. Co., 238 S.E.2d 683, 684 (S.C. 1977).
Markell v. Sidney B. Pfeifer Found., Inc., 402 N.E.2d 76, 94 (Mass. App. Ct. 1980).
Helton v. Montgomery, 595 S.W.2d 257, 258 (Ky. Ct. App. 1980).
Palkon v. Maffei, 311 A.3d 255, 285 (Del. Ch. 2024).
In re D.M.B., 979 A.2d 15, 25 (D.C. 2009).
Coleman v. Soccer Ass'n of Columbia, 69 A.3d 1149, 1156 (Md. 2013).
State v. Swick, 2012-NMSC-018, \u00b6 31, 279 P.3d 747.
In re Pension Reform Litig., 2015 IL 118585, \u00b6\u00b6 45-46.
State v. Kelly, 478 A.2d 364, 377-78 (N.J. 1984).
Groth v. Stillson, 174 N.W.2d 596, 598 (Mich. Ct. App. 1969).
Orme v. Est. of Kruwell, 453 N.E.2d 355, 356 (Ind. Ct. App. 1983).
Simonelli v. Bos. Hous. Auth., 137 N.E.2d 670, 672-73 (Mass. 1956).
Sierra Club v. Morton, 348 So. 2d 100, 102 (Fla. Dist. Ct. App. 1977).
People v. Coleby, 34 P.3d 422, 424 (Colo. 2001).
Daigle v. Me. Med. Ctr., Inc., 14 A.3d 689, 695 (Me. 2011).
`,
  'statutes and regulations': `
42 U.S.C. \u00a7 1983.
42 U.S.C. \u00a7\u00a7 1981, 1983.
42 U.S.C. \u00a7 2000e-2(a)(1).
28 U.S.C. \u00a7\u00a7 2671-2680.
5 U.S.C. \u00a7 552(b)(6), (7)(C).
8 U.S.C. \u00a7 1225(b)(1)(B)(iii)(IV).
29 U.S.C. \u00a7 203(s)(1).
26 U.S.C. \u00a7 501(c)(3).
15 U.S.C. \u00a7 78j(b).
29 C.F.R. \u00a7 1604.11(a) (2020).
40 C.F.R. pt. 60 (2019).
17 C.F.R. \u00a7 240.10b-5 (2023).
20 C.F.R. \u00a7\u00a7 404.1520, 416.920 (2019).
81 Fed. Reg. 88,710, 88,715 (Dec. 8, 2016).
75 Fed. Reg. 707 (Jan. 5, 2010).
Colo. Rev. Stat. \u00a7 18-6-803.5(3)(a) (2002).
Cal. Civ. Code \u00a7 1542 (West 2020).
Cal. Penal Code \u00a7 187(a) (West 2014).
N.Y. Penal Law \u00a7 125.25 (McKinney 2009).
N.Y. C.P.L.R. 3212(b) (McKinney 2015).
Tex. Civ. Prac. & Rem. Code Ann. \u00a7 74.351(a) (West 2017).
Mass. Gen. Laws ch. 151B, \u00a7 4 (2018).
735 Ill. Comp. Stat. 5/2-101 (2018).
D.C. Code \u00a7 16-5502(a) (2012).
Va. Code Ann. \u00a7 18.2-308 (2021).
Ohio Rev. Code Ann. \u00a7 1343.03(C) (West 2019).
Fla. Stat. \u00a7 90.506 (2020).
Wash. Rev. Code \u00a7 62A.2-103 (2020).
Del. Code Ann. tit. 8, \u00a7 102(b)(7) (2011).
Pub. L. No. 111-148, \u00a7 1501, 124 Stat. 119, 242 (2010).
Pub. L. No. 102-256, 106 Stat. 73 (1992).
Exec. Order No. 13,769, 82 Fed. Reg. 8977 (Jan. 27, 2017).
`,
  'rules, constitutions and legislative history': `
Fed. R. Civ. P. 12(b)(6).
Fed. R. Evid. 403.
Fed. R. App. P. 28(a)(8)(A).
Fed. R. Crim. P. 52(b).
Fed. R. Bankr. P. 7012(a).
U.S.S.G. \u00a7 2D1.1.
U.S. Const. amend. XIV, \u00a7 1.
U.S. Const. art. I, \u00a7 8, cl. 3.
U.S. Const. art. II, \u00a7 3.
U.S. Const. pmbl.
Colo. Const. art. II, \u00a7 25.
H.R. Rep. No. 99-541, at 5 (1986).
S. Rep. No. 102-249, at 8 (1991).
H.R. 3962, 111th Cong. (2009).
150 Cong. Rec. 12,345 (2004).
`,
  'books, articles and restatements': `
Richard A. Posner, Goodbye to the Bluebook, 53 U. Chi. L. Rev. 1343, 1344 n.9 (1986).
Max Radin, Statutory Interpretation, 43 Harv. L. Rev. 863, 870 (1930).
Cass R. Sunstein, Cost-Benefit Default Principles, 99 Mich. L. Rev. 1651, 1694 (2001).
Restatement (Second) of Torts \u00a7 402A (Am. L. Inst. 1965).
Restatement (Third) of Trusts \u00a7 94 (Am. L. Inst. 2012).
Restatement (Second) of Contracts \u00a7 90 cmt. a (Am. L. Inst. 1981).
18 Charles Alan Wright, Arthur R. Miller & Edward H. Cooper, Federal Practice and Procedure \u00a7 4435 (3d ed. 2016).
Antonin Scalia & Bryan A. Garner, Reading Law 56 (2012).
Black's Law Dictionary 135 (11th ed. 2019).
Black\u2019s Law Dictionary (12th ed. 2024).
`,
  'history and parentheticals': `
Tanksley v. Daniels, 902 F.3d 165, 172 (3d Cir. 2018), cert. denied, 139 S. Ct. 1175 (2019).
Jason v. Fonda, 526 F. Supp. 774, 776 (C.D. Cal. 1981), aff'd, 698 F.2d 966 (9th Cir. 1982).
Fernandez v. Chardon, 681 F.2d 42, 49 (1st Cir. 1982), aff'd sub nom. Chardon v. Fumero Soto, 462 U.S. 650 (1983).
Rikal, Inc. v. NLRB, 721 F.2d 402, 406 (1st Cir. 1983) (affirming the order).
Shaughnessy v. United States ex rel. Mezei, 345 U.S. 206, 212 (1953) (holding that the alien had no right to a hearing).
Cross v. Wash. Metro. Area Transit Auth., 849 A.2d 1021, 1025 (D.C. 2004) (finding negligence where the driver did not stop).
Chambers v. Dist. of Columbia, 35 F.4th 870, 874 (D.C. Cir. 2022) (en banc) (quoting Olmstead v. L.C. ex rel. Zimring, 527 U.S. 581, 589 (1999)).
Comcast Corp. v. FCC, 600 F.3d 642, 644 (D.C. Cir. 2010) (internal quotation marks omitted).
Massachusetts v. EPA, 549 U.S. 497, 527-28 (2007) (citations omitted).
Weyhrauch v. United States, 939 F.2d 1, 5 (1st Cir. 1991) (emphasis added).
Duncan v. Louisiana, 391 U.S. 145, 155 (1968) (alteration in original).
Reid v. Covert, 354 U.S. 1, 5-6 (1957) (plurality opinion) (rejecting the idea that the United States can act free of the Bill of Rights).
`,
  'signals and strings': `
See Roe v. Wade, 410 U.S. 113, 153 (1973).
See, e.g., Terry v. Ohio, 392 U.S. 1, 27 (1968); Kyllo v. United States, 533 U.S. 27, 34 (2001).
See also Mathews v. Eldridge, 424 U.S. 319, 334 (1976) (requiring some form of hearing).
Cf. Goldberg v. Kelly, 397 U.S. 254, 262 (1970) (holding that a hearing must come first).
But see Hewitt v. Helms, 459 U.S. 460, 472 (1983).
But cf. Sandin v. Conner, 515 U.S. 472, 484 (1995).
Accord Palkon v. Maffei, 311 A.3d 255, 285 (Del. Ch. 2024).
Contra Gore v. Espy, 800 F. Supp. 100, 104 (S.D.W. Va. 1993).
See generally Richard A. Posner, Goodbye to the Bluebook, 53 U. Chi. L. Rev. 1343 (1986) (describing the manual).
E.g., Miranda v. Arizona, 384 U.S. 436, 444 (1966).
Compare Terry v. Ohio, 392 U.S. 1, 27 (1968), with Kyllo v. United States, 533 U.S. 27, 34 (2001).
See Terry v. Ohio, 392 U.S. 1, 27 (1968); see also Kyllo v. United States, 533 U.S. 27, 34 (2001).
The complaint must be plausible, see Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009), and it is.
In Gideon v. Wainwright, 372 U.S. 335 (1963), the Court required counsel.
The rule of Brown v. Board of Education, 347 U.S. 483, 495 (1954), governs.
`,
  'short forms and the record': `
A benefit must be specific. Bd. of Regents of State Colls. v. Roth, 408 U.S. 564, 577 (1972). Hope is not enough. Id. at 578.
A benefit must be specific. Bd. of Regents of State Colls. v. Roth, 408 U.S. 564, 577 (1972). Hope is not enough. See id. at 576-77.
Plausibility governs. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). Fear is not enough. Texas v. Johnson, 491 U.S. 397, 408 (1989). Labels fail. Iqbal, 556 U.S. at 679.
Review is narrow. Gall v. United States, 552 U.S. 38, 46 (2007). The Guidelines advise. United States v. Booker, 543 U.S. 220, 245 (2005). So it is. Gall, 552 U.S. at 51; Booker, 543 U.S. at 259.
The Act reaches the county. 42 U.S.C. \u00a7 1983. Fees follow. Id. \u00a7 1988(b).
The facts are plain. Compl. \u00b6\u00b6 12-15. The answer admits them. Answer \u00b6 12.
The exhibit shows it. ECF No. 21-3, at 4. So does the order. ECF No. 30, at 2.
The witness said so. Tr. 45:12-46:3.
The record agrees. J.A. 37.
Posner wrote of it. Richard A. Posner, Goodbye to the Bluebook, 53 U. Chi. L. Rev. 1343, 1344 (1986). He went on. Posner, supra, at 1345.
The motion was late. Brown v. Firstsource Advantage, LLC, No. 17-5760, 2018 WL 4538412, at *2 (E.D. Pa. Sept. 21, 2018). It failed. Terry v. Ohio, 392 U.S. 1, 27 (1968). So it goes. Brown, 2018 WL 4538412, at *3.
The court agreed. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999). It was close. Id. (quoting Sandin v. Conner, 515 U.S. 472, 484 (1995)).
It was well settled. Terry v. Ohio, 392 U.S. 1, 27 (1968). The officer \u201cneed not be absolutely certain.\u201d Id. He may act. Id.
`,
};
