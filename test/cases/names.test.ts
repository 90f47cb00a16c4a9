import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, namesFit } from '../../server/src/core/cases/names.ts';

const AGREE: readonly (readonly [cited: string, known: string])[] = [
  ['Roe v. Wade', 'Roe v. Wade'],
  // abbreviations
  ["DeShaney v. Winnebago Cnty. Dep't of Soc. Servs.", 'DeShaney v. Winnebago County Department of Social Services'],
  ['Bd. of Regents of State Colls. v. Roth', 'Board of Regents of State Colleges v. Roth'],
  ["Nat'l League of Cities v. Usery", 'National League of Cities v. Usery'],
  ['Louisiana Pub. Serv. Comm’n v. FCC', 'La. Public Serv. Com. v. FCC'],
  ['S. Pac Terminal Co. v. ICC', 'Southern Pacific Terminal Co. v. Interstate Commerce Com.'],
  ['United Railways & Electric Co. v. West', 'United R. & Electric Co. v. West'],
  // acronyms
  ['NLRB v. Jones & Laughlin Steel Corp.', 'National Labor Relations Board v. Jones & Laughlin Steel Corp.'],
  ['INS v. Chadha', 'Immigration & Naturalization Service v. Chadha'],
  ['NAACP v. Button', 'National Ass’n for the Advancement of Colored People v. Button'],
  ['Amalgamated Transit Union v. Smithers', 'ATU v. Smithers'],
  ['NLRB v. Electrical Workers', 'NLRB v. Local Union No. 1229, IBEW'],
  ['SEC v. FTC', 'Securities & Exchange Commission v. Federal Trade Commission'],
  // governments
  ['State v. Ring', 'Ring v. Arizona'],
  ['People v. Acevedo', 'California v. Acevedo'],
  ['State of Texas v. Johnson', 'Texas v. Johnson'],
  ['New York State Club Assn., Inc. v. City of New York', "N.Y. State Club Ass'n v. City of New York"],
  ['Strickland v. Washington', 'Strickland v. Wash.'],
  // procedure
  ['Ex parte Young', 'In re Young'],
  ['Matter of Gault', 'In re Gault'],
  ['Missouri ex rel. Gaines v. Canada', 'Gaines v. Canada'],
  ['Wade v. Roe', 'Roe v. Wade'],
  ['Rodriguez v. San Antonio Indep. Sch. Dist.', 'San Antonio Independent School District v. Rodriguez'],
  // spelling
  ['Commissioner v. Lo Bue', 'Commissioner v. LoBue'],
  ["M'Culloch v. Maryland", 'McCulloch v. Maryland'],
  ['MacDonald v. Illinois', 'McDonald v. Illinois'],
  ['Wisecart v. Dauchy', 'Wiscart v. Dauchy'],
  ['Türkiye Halk Bankası A.S. v. United States', 'Turkiye Halk Bankasi A.S. v. United States'],
  // one party is enough; popular names say nothing
  ['Brady v. Warden', 'Brady v. Maryland'],
  ['Slaughter-House Cases', "Butchers' Benevolent Ass'n v. Crescent City Co."],
  ['Civil Rights Cases', 'United States v. Stanley'],
  ['', 'Roe v. Wade'],
  ['v.', 'Roe v. Wade'],
];

const DIFFER: readonly (readonly [cited: string, known: string])[] = [
  ['Roe v. Wade', 'Doe v. Bolton'],
  ['United States v. Nixon', 'United States v. Jones'],
  ['California v. Acevedo', 'California v. Ciraolo'],
  ['Commissioner v. Duberstein', 'Commissioner v. LoBue'],
  ['NLRB v. Jones & Laughlin Steel Corp.', 'NLRB v. Kentucky River Community Care, Inc.'],
  ['Pennsylvania R. Co. v. Chamberlain', 'Pennsylvania Coal Co. v. Mahon'],
  ['In re Gault', 'In re Winship'],
  ['New York v. New Jersey', 'New York v. United States'],
  ['Rice v. Santa Fe Elevator Corp.', 'Malone v. White Motor Corp.'],
  ['Marbury v. Madison', 'Talbot v. Seeman'],
  ['First National Bank v. Bellotti', 'First National Bank v. Estherville'],
];

describe('comparing case names', () => {
  it.each(AGREE)('%s may be %s', (cited, known) => {
    expect(compareNames(cited, known)).not.toBe('different');
    expect(compareNames(known, cited)).not.toBe('different');
    expect(namesFit(cited, known)).toBe(true);
  });

  it.each(DIFFER)('%s is not %s', (cited, known) => {
    expect(compareNames(cited, known)).toBe('different');
    expect(compareNames(known, cited)).toBe('different');
    expect(namesFit(cited, known)).toBe(false);
  });

  it('tells the same name from one that shares a party', () => {
    expect(compareNames('NLRB v. Jones & Laughlin Steel Corp.', 'National Labor Relations Board v. Jones & Laughlin')).toBe('same');
    expect(compareNames('Brady v. Warden', 'Brady v. Maryland')).toBe('compatible');
  });

  it('never throws, and any name may be itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(['same', 'compatible', 'different']).toContain(compareNames(a, b));
        expect(compareNames(a, a)).not.toBe('different');
      }),
    );
  });

  it('calls no name different from its own repetition with white space changed', () => {
    const word = fc.constantFrom('Smith', 'Jones', 'Bank', 'United', 'States', 'of', 'Ohio', 'v.', 'Co.', "Nat'l", 'NLRB', 'Mc', 'Gee');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        expect(compareNames(words.join(' '), ` ${words.join('\n  ')} `)).not.toBe('different');
      }),
    );
  });

  it('fits by a glance only what a comparison of parties lets pass', () => {
    const word = fc.constantFrom('Smith', 'Smith,', 'Smithson', 'Bank', 'United', 'States', 'Trustee', 'Case', 'Ohio', 'v.', 'Co.', 'Dep.');
    const name = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(fc.property(name, name, (a, b) => namesFit(a, b) === (compareNames(a, b) !== 'different')));
  });

  it('stays quick on names that are none', () => {
    const long = 'A. v. '.repeat(50_000);
    expect(compareNames(long, `${long}x`)).not.toBe('different');
  });
});
