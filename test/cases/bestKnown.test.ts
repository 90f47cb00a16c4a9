import { describe, expect, it } from 'vitest';
import { compareNames } from '../../server/src/core/cases/names.ts';
import { bundledIndex } from './open.ts';

/** The decisions that nobody misses: citation, year, a name under which each is known. From general knowledge, not from the index. */
const BEST_KNOWN = `
5 U.S. 137 | 1803 | Marbury v. Madison
17 U.S. 316 | 1819 | McCulloch v. Maryland
17 U.S. 518 | 1819 | Dartmouth College v. Woodward
22 U.S. 1 | 1824 | Gibbons v. Ogden
32 U.S. 243 | 1833 | Barron v. Baltimore
41 U.S. 1 | 1842 | Swift v. Tyson
60 U.S. 393 | 1857 | Dred Scott v. Sandford
71 U.S. 2 | 1866 | Ex parte Milligan
83 U.S. 36 | 1873 | Slaughter-House Cases
98 U.S. 145 | 1879 | Reynolds v. United States
109 U.S. 3 | 1883 | Civil Rights Cases
118 U.S. 356 | 1886 | Yick Wo v. Hopkins
163 U.S. 537 | 1896 | Plessy v. Ferguson
197 U.S. 11 | 1905 | Jacobson v. Massachusetts
198 U.S. 45 | 1905 | Lochner v. New York
249 U.S. 47 | 1919 | Schenck v. United States
268 U.S. 652 | 1925 | Gitlow v. New York
272 U.S. 365 | 1926 | Village of Euclid v. Ambler Realty Co.
283 U.S. 697 | 1931 | Near v. Minnesota
300 U.S. 379 | 1937 | West Coast Hotel Co. v. Parrish
304 U.S. 64 | 1938 | Erie Railroad Co. v. Tompkins
304 U.S. 144 | 1938 | United States v. Carolene Products Co.
317 U.S. 111 | 1942 | Wickard v. Filburn
319 U.S. 624 | 1943 | West Virginia State Board of Education v. Barnette
323 U.S. 214 | 1944 | Korematsu v. United States
326 U.S. 310 | 1945 | International Shoe Co. v. Washington
334 U.S. 1 | 1948 | Shelley v. Kraemer
343 U.S. 579 | 1952 | Youngstown Sheet & Tube Co. v. Sawyer
347 U.S. 483 | 1954 | Brown v. Board of Education
367 U.S. 643 | 1961 | Mapp v. Ohio
369 U.S. 186 | 1962 | Baker v. Carr
370 U.S. 421 | 1962 | Engel v. Vitale
372 U.S. 335 | 1963 | Gideon v. Wainwright
373 U.S. 83 | 1963 | Brady v. Maryland
376 U.S. 254 | 1964 | New York Times Co. v. Sullivan
377 U.S. 533 | 1964 | Reynolds v. Sims
379 U.S. 241 | 1964 | Heart of Atlanta Motel, Inc. v. United States
381 U.S. 479 | 1965 | Griswold v. Connecticut
384 U.S. 436 | 1966 | Miranda v. Arizona
388 U.S. 1 | 1967 | Loving v. Virginia
389 U.S. 347 | 1967 | Katz v. United States
392 U.S. 1 | 1968 | Terry v. Ohio
393 U.S. 503 | 1969 | Tinker v. Des Moines Independent Community School District
395 U.S. 444 | 1969 | Brandenburg v. Ohio
403 U.S. 713 | 1971 | New York Times Co. v. United States
410 U.S. 113 | 1973 | Roe v. Wade
418 U.S. 683 | 1974 | United States v. Nixon
424 U.S. 319 | 1976 | Mathews v. Eldridge
438 U.S. 265 | 1978 | Regents of the University of California v. Bakke
467 U.S. 837 | 1984 | Chevron U.S.A. Inc. v. Natural Resources Defense Council, Inc.
477 U.S. 317 | 1986 | Celotex Corp. v. Catrett
491 U.S. 397 | 1989 | Texas v. Johnson
505 U.S. 833 | 1992 | Planned Parenthood of Southeastern Pennsylvania v. Casey
509 U.S. 579 | 1993 | Daubert v. Merrell Dow Pharmaceuticals, Inc.
514 U.S. 549 | 1995 | United States v. Lopez
530 U.S. 428 | 2000 | Dickerson v. United States
531 U.S. 98 | 2000 | Bush v. Gore
539 U.S. 558 | 2003 | Lawrence v. Texas
542 U.S. 507 | 2004 | Hamdi v. Rumsfeld
550 U.S. 544 | 2007 | Bell Atlantic Corp. v. Twombly
554 U.S. 570 | 2008 | District of Columbia v. Heller
556 U.S. 662 | 2009 | Ashcroft v. Iqbal
558 U.S. 310 | 2010 | Citizens United v. Federal Election Commission
561 U.S. 742 | 2010 | McDonald v. City of Chicago
567 U.S. 519 | 2012 | National Federation of Independent Business v. Sebelius
570 U.S. 529 | 2013 | Shelby County v. Holder
576 U.S. 644 | 2015 | Obergefell v. Hodges
585 U.S. 296 | 2018 | Carpenter v. United States
590 U.S. 644 | 2020 | Bostock v. Clayton County
597 U.S. 215 | 2022 | Dobbs v. Jackson Women's Health Organization
597 U.S. 1 | 2022 | New York State Rifle & Pistol Association, Inc. v. Bruen
600 U.S. 181 | 2023 | Students for Fair Admissions, Inc. v. President and Fellows of Harvard College
`;

const index = bundledIndex();

describe('the best-known decisions', () => {
  it.each(
    BEST_KNOWN.trim()
      .split('\n')
      .map((line) => line.split(' | ')),
  )('%s (%s) is %s, with a summary', (citation, year, name) => {
    const [volume, page] = citation.split(' U.S. ').map(Number);
    const known = index
      .find('U.S.', volume, page)
      .find((one) => [one.name, ...(one.aliases ?? [])].some((own) => own === name || compareNames(name, own) === 'same'));
    expect(known?.citation).toBe(citation);
    expect(known?.year).toBe(Number(year));
    expect(known?.summary).toMatch(/\w.*\.$/);
  });
});
