import { describe, expect, it } from 'vitest';
import type { CaseIndex, IndexedCase } from '../../server/src/core/cases/caseIndex.ts';
import { lookupEntry } from '../../server/src/core/cases/lookup.ts';
import { overruledText } from '../../server/src/core/cases/overruled.ts';
import { verdict } from '../../server/src/core/cases/verdict.ts';
import { bundledIndex } from './open.ts';

const index = bundledIndex();
const us = (volume: number, page: number, name?: string, year?: number, court?: string) =>
  verdict(index, { reporter: 'U.S.', volume, page, name, year, court });

describe('the verdict on a cited case', () => {
  it('confirms the right name, year and court', () => {
    expect(us(410, 113, 'Roe v. Wade', 1973, 'U.S.').verdict).toBe('confirmed');
    expect(us(489, 189, "DeShaney v. Winnebago County Dep't of Soc. Servs.", 1989).verdict).toBe('confirmed');
    expect(verdict(index, { reporter: 'Cranch', volume: 1, page: 137, name: 'Marbury v. Madison', year: 1803 }).verdict).toBe('confirmed');
    expect(us(410, 113).verdict).toBe('confirmed');
  });

  it('names what differs', () => {
    expect(us(410, 113, 'Doe v. Bolton', 1973)).toMatchObject({ verdict: 'differs', differences: ['name'] });
    expect(us(410, 113, 'Roe v. Wade', 1937)).toMatchObject({ verdict: 'differs', differences: ['year'] });
    expect(us(410, 113, 'Roe v. Wade', 1973, '5th Cir.')).toMatchObject({ verdict: 'differs', differences: ['court'] });
    expect(us(5, 1, 'Marbury v. Madison', 1803)).toMatchObject({ verdict: 'differs', differences: ['name', 'year'] });
  });

  it('tolerates a year beside those of the sources, and no more', () => {
    expect(us(410, 113, 'Roe v. Wade', 1974).verdict).toBe('confirmed');
    expect(us(410, 113, 'Roe v. Wade', 1972).verdict).toBe('confirmed');
    expect(us(410, 113, 'Roe v. Wade', 1975).verdict).toBe('differs');
    // 60 U.S. 393: term of December 1856, decided in 1857
    expect(us(60, 393, 'Dred Scott v. Sandford', 1855).verdict).toBe('confirmed');
    expect(us(60, 393, 'Dred Scott v. Sandford', 1858).verdict).toBe('confirmed');
    expect(us(60, 393, 'Dred Scott v. Sandford', 1860).verdict).toBe('differs');
  });

  it('takes no court for wrong in the volumes that print those of the circuits and of Pennsylvania besides', () => {
    expect(us(3, 515, 'United States v. Fries', 1799, 'C.C.D. Pa.').differences).toEqual([]);
    expect(verdict(index, { reporter: 'Dall.', volume: 3, page: 515, name: 'United States v. Fries', court: 'C.C.D. Pa.' }).verdict).toBe(
      'confirmed',
    );
    expect(us(5, 137, 'Marbury v. Madison', 1803, 'C.C.D. Pa.').differences).toEqual(['court']);
  });

  it('compares parties with parties where the case has a popular name too', () => {
    expect(us(287, 45, 'Powell v. Alabama', 1932).verdict).toBe('confirmed');
    expect(us(287, 45, 'Scottsboro Case', 1932).verdict).toBe('confirmed');
    expect(us(287, 45, 'Consolidated Rail Corp. v. Gottshall', 1932).differences).toEqual(['name']);
  });

  it('takes any of several cases on a page, the fitting one first', () => {
    const said = us(60, 393, 'Scott v. Sandford', 1857);
    expect(said.verdict).toBe('confirmed');
    expect(said.cases[0].name).toBe('Dred Scott v. Sandford');
    expect(said.cases.length).toBe(2);
  });

  it('says that a page lies inside a case, in complete volumes before the orders', () => {
    const said = us(410, 153, 'Roe v. Wade', 1973);
    expect(said.verdict).toBe('not-first-page');
    expect(said.cases.map((one) => one.citation)).toEqual(['410 U.S. 113']);
    expect(said.coverage.state).toBe('complete');
  });

  it('says nothing of orders, of volumes it does not hold whole, of other reporters', () => {
    expect(us(410, 950).verdict).toBe('not-covered');
    expect(us(523, 84).verdict).toBe('not-covered');
    expect(us(548, 60).verdict).toBe('not-covered');
    expect(us(591, 100).verdict).toBe('not-covered');
    expect(us(599, 237).verdict).toBe('not-covered');
    expect(verdict(index, { reporter: 'F.3d', volume: 307, page: 1258 }).verdict).toBe('not-covered');
  });

  it('does not confirm a page whose case it cannot name', () => {
    // Among the orders of the volume the lists have pages without names.
    const page = Array.from({ length: 400 }, (_, k) => 801 + k).find((k) =>
      index.find('U.S.', 537, k).some((one) => one.name === ''),
    ) as number;
    const unnamed = us(537, page, 'Whoever v. Whomever', 2002);
    expect(unnamed).toMatchObject({ verdict: 'not-covered', differences: [] });
    expect(unnamed.cases.length).toBe(1);
  });

  it('does not blame a name where one of the cases on the page is unnamed', () => {
    const one = (name: string): IndexedCase => ({ ...index.find('U.S.', 410, 113)[0], name, aliases: [] });
    const fake: CaseIndex = { ...index, find: () => [one('Able v. Baker'), one('')] };
    expect(verdict(fake, { reporter: 'U.S.', volume: 1, page: 1, name: 'Charlie v. Dog' }).differences).toEqual([]);
  });
});

describe('overruled cases', () => {
  const text = (volume: number, page: number) => overruledText(index.find('U.S.', volume, page)[0]);

  it('says who lists them as overruled, by what, and where', () => {
    expect(text(478, 186)).toBe('listed as overruled by Lawrence v. Texas, 539 U.S. 558 (2003) in the Constitution Annotated table (2022)');
    expect(text(163, 537)).toContain('Brown v. Board of Education, 347 U.S. 483 (1954)');
    expect(text(406, 356)).toContain('Ramos v. Louisiana, 590 U.S. 83 (2020)');
    expect(text(410, 113)).toContain("Dobbs v. Jackson Women's Health Organization, 597 U.S. 215 (2022)");
    expect(text(467, 837)).toContain('Loper Bright Enterprises v. Raimondo, 603 U.S. 369 (2024)');
  });

  it('says nothing of the others', () => {
    expect(text(347, 483)).toBeNull();
    expect(text(5, 137)).toBeNull();
  });
});

describe('the lookup entry', () => {
  it('has the shape of the contract', () => {
    const entry = lookupEntry(index, '478 U.S. 186', { reporter: 'U.S.', volume: 478, page: 186 });
    expect(entry).toEqual({
      query: '478 U.S. 186',
      verdict: 'confirmed',
      cases: [
        {
          name: 'Bowers v. Hardwick',
          citation: '478 U.S. 186',
          parallels: expect.any(Array),
          court: 'U.S.',
          year: 1986,
          summary: expect.stringMatching(/^[A-Z].*\.$/),
          topics: expect.any(Array),
          overruledBy: [
            { name: 'Lawrence v. Texas', citation: '539 U.S. 558', inPart: false, source: 'the Constitution Annotated table (2022)' },
          ],
          sources: expect.any(Array),
        },
      ],
      coverage: expect.stringContaining('U.S. Reports, volume 478'),
    });
    expect(lookupEntry(index, '600 U.S. 447', { reporter: 'U.S.', volume: 600, page: 447 }).cases[0]).toMatchObject({
      date: '2023-06-29',
      year: 2023,
    });
  });

  it("notes of a decision's later life only what the list of overruled decisions does not say", () => {
    const fateOf = (query: string, volume: number, page: number) =>
      lookupEntry(index, query, { reporter: 'U.S.', volume, page }).cases[0]?.fate;
    expect(fateOf('478 U.S. 186', 478, 186)).toBeUndefined();
    expect(fateOf('410 U.S. 113', 410, 113)).toMatch(/^earlier modified by Planned Parenthood/);
    expect(fateOf('540 U.S. 93', 540, 93)).toBe('overruled in part as to corporate expenditures');
  });

  it('answers what could not be read with what the index covers', () => {
    expect(lookupEntry(index, 'hello', null)).toEqual({ query: 'hello', verdict: 'unreadable', cases: [], coverage: index.summary });
  });
});
