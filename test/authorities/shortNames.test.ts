import { describe, expect, it } from 'vitest';
import { analysed } from '../syntax/shown.ts';

const shortNames = (text: string): readonly string[] => analysed(text).resolution.authorities[0]?.shortNames ?? [];

/** What a lawyer calls a case in a document that has no short name of its own for it, and the other names that a short form may use. */
const CALLED: readonly [called: string, citation: string][] = [
  // Governments, agencies and other public bodies.
  ['Booker', 'United States v. Booker, 543 U.S. 220 (2005).'],
  ['Salerno', 'U.S. v. Salerno, 481 U.S. 739 (1987).'],
  ['Roth', 'Bd. of Regents v. Roth, 408 U.S. 564 (1972).'],
  ['Chadha', 'INS v. Chadha, 462 U.S. 919 (1983).'],
  ['Tambone', 'S.E.C. v. Tambone, 597 F.3d 436 (1st Cir. 2010).'],
  ['Burdine', "Tex. Dep't of Cmty. Affs. v. Burdine, 450 U.S. 248 (1981)."],
  ['Pullman', "R.R. Comm'n v. Pullman Co., 312 U.S. 496 (1941)."],
  ['Scotland Neck City Bd. of Educ.', 'United States v. Scotland Neck City Bd. of Educ., 407 U.S. 484 (1972).'],
  ['Massachusetts', 'Massachusetts v. EPA, 549 U.S. 497 (2007).'],
  ['City of Arlington', 'City of Arlington v. FCC, 569 U.S. 290 (2013).'],
  ['Santa Fe Indep. Sch. Dist.', 'Santa Fe Indep. Sch. Dist. v. Doe, 530 U.S. 290 (2000).'],
  ['Doe', 'United States v. Doe, 465 U.S. 605 (1984).'],
  // Officials, in their years and no other.
  ['Iqbal', 'Ashcroft v. Iqbal, 556 U.S. 662 (2009).'],
  ['Raich', 'Gonzales v. Raich, 545 U.S. 1 (2005).'],
  ['Gonzales', 'Gonzales v. Oregon, 546 U.S. 243 (2006).'],
  ['Gonzales', 'Gonzales v. Carhart, 12 F.3d 1 (2d Cir. 1993).'],
  ['Lynch', 'Lynch v. Donnelly, 465 U.S. 668 (1984).'],
  ['Holder', 'Holder v. Hall, 512 U.S. 874 (1994).'],
  ['Lujan', 'Lujan v. Defs. of Wildlife, 504 U.S. 555 (1992).'],
  ['Strickland', 'Strickland v. Washington, 466 U.S. 668 (1984).'],
  // Firms and unions whose name begins as many do.
  ['Falcon', 'Gen. Tel. Co. of Sw. v. Falcon, 457 U.S. 147 (1982).'],
  ['Morgan', "Nat'l R.R. Passenger Corp. v. Morgan, 536 U.S. 101 (2002)."],
  ['Terry', 'Chauffeurs, Teamsters & Helpers, Local No. 391 v. Terry, 494 U.S. 558 (1990).'],
  ["Int'l Shoe", "Int'l Shoe Co. v. Washington, 326 U.S. 310 (1945)."],
  ['Am. Needle', "Am. Needle, Inc. v. Nat'l Football League, 560 U.S. 183 (2010)."],
  ['McDonnell Douglas', 'McDonnell Douglas Corp. v. Green, 411 U.S. 792 (1973).'],
  ['Celotex', 'Celotex Corp. v. Catrett, 477 U.S. 317 (1986).'],
  ['Chevron', 'Chevron U.S.A. Inc. v. Nat. Res. Def. Council, Inc., 467 U.S. 837 (1984).'],
  // A government that sues for somebody.
  ['Escobar', 'Universal Health Servs., Inc. v. United States ex rel. Escobar, 579 U.S. 176 (2016).'],
  ['Wilson', 'United States ex rel. Wilson v. Graham, 559 F.3d 1 (4th Cir. 2009).'],
  // The best known.
  ['Twombly', 'Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2007).'],
  ['Concepcion', 'AT&T Mobility LLC v. Concepcion, 563 U.S. 333 (2011).'],
  ['Cent. Hudson', "Cent. Hudson Gas & Elec. Corp. v. Pub. Serv. Comm'n, 447 U.S. 557 (1980)."],
  ['Euclid', 'Village of Euclid v. Ambler Realty Co., 272 U.S. 365 (1926).'],
];

describe('what a case is called', () => {
  it.each(CALLED)('%s: %s', (called, citation) => expect(shortNames(citation)[0]).toBe(called));

  it('is what the document calls it, in a short form, a supra or an announced name', () => {
    const full = 'Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009)';
    expect(shortNames(`${full}. It held so. Ashcroft, 556 U.S. at 679.`)[0]).toBe('Ashcroft');
    expect(shortNames(`${full}. It held so. Ashcroft, supra, at 679.`)[0]).toBe('Ashcroft');
    expect(shortNames(`${full} (Ashcroft I). It held so.`)[0]).toBe('Ashcroft I');
  });

  it('may be either party', () => {
    expect(shortNames('Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2007).')).toEqual(['Twombly', 'Bell Atl.']);
    expect(shortNames('Ashcroft v. Iqbal, 556 U.S. 662 (2009).')).toEqual(['Iqbal', 'Ashcroft']);
    const { references } = analysed('Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). It is so. Ashcroft, 556 U.S. at 679.').resolution;
    expect(references[1]?.authority).toBe(0);
  });

  it('is no other case’s where the place is miscited', () => {
    expect(shortNames('Smith v. Jones Holding Co., 550 U.S. 544 (2007).')[0]).toBe('Smith');
  });
});
