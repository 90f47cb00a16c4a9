import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBundledIndex } from '../../server/src/core/cases/bundled.ts';
import { EMPTY_INDEX } from '../../server/src/core/cases/caseIndex.ts';
import { checksum, HEADER_BYTES } from '../../server/src/core/cases/format.ts';
import { bundledBytes, bundledIndex } from './open.ts';

const index = bundledIndex();

describe('the bundled index', () => {
  it('gives the year to cite, whatever other years the sources have', () => {
    const yearOf = (volume: number, page: number, name: string) => index.find('U.S.', volume, page).find((one) => one.name === name)?.year;
    expect(yearOf(71, 2, 'Ex parte Milligan')).toBe(1866);
    expect(yearOf(60, 393, 'Dred Scott v. Sandford')).toBe(1857);
    expect(yearOf(323, 214, 'Korematsu v. United States')).toBe(1944);
    expect(yearOf(525, 83, 'Minnesota v. Carter')).toBe(1998);
    expect(yearOf(600, 447, 'Groff v. DeJoy')).toBe(2023);
  });

  it.each([
    ['N.E.', 162, 99, '248 N.Y. 339'],
    ['P.2d', 551, 334, '17 Cal. 3d 425'],
    ['Cal. Rptr.', 131, 14, '17 Cal. 3d 425'],
    ['S. Ct.', 93, 705, '410 U.S. 113'],
  ])('knows the case that %s %i, %i prints: %s', (reporter, volume, page, citation) => {
    const [known, ...others] = index.find(reporter, volume, page);
    expect(known?.citation).toBe(citation);
    expect(known?.parallels).toContain(`${volume} ${reporter} ${page}`);
    expect(known?.summary).toBeTruthy();
    expect(others).toEqual([]);
  });

  it.each([
    [551, 1160],
    [594, 199],
    [555, 708],
    [566, 133],
    [576, 351],
    [569, 45],
    [570, 826],
    [578, 90],
    [584, 494],
  ])('has no case at %i U.S. %i, which one opinion or a list once put there', (volume, page) => {
    expect(index.find('U.S.', volume, page)).toEqual([]);
  });

  it('knows the courts of the old circuits', () => {
    expect(index.find('F. Cas.', 29, 1120)[0]?.court).toBe('C.C.D. Mass.');
  });

  it('finds what thousands of names hold, cases with a summary first', () => {
    for (const common of ['United', 'State', 'Co']) {
      const found = index.search?.(common, 20) ?? [];
      expect(found).toHaveLength(20);
      expect(found.every((one) => one.summary)).toBe(true);
    }
    expect(index.search?.('Johnson v. United', 30).some((one) => one.citation === '576 U.S. 591')).toBe(true);
    expect(index.search?.('Roe v', 1)[0]?.citation).toBe('410 U.S. 113');
  });

  it.each([
    [5, 137, 'Marbury v. Madison', 1803],
    [17, 316, 'McCulloch v. Maryland', 1819],
    [60, 393, 'Dred Scott v. Sandford', 1857],
    [163, 537, 'Plessy v. Ferguson', 1896],
    [198, 45, 'Lochner v. New York', 1905],
    [304, 64, 'Erie Railroad Co. v. Tompkins', 1938],
    [347, 483, 'Brown v. Board of Education', 1954],
    [367, 643, 'Mapp v. Ohio', 1961],
    [372, 335, 'Gideon v. Wainwright', 1963],
    [376, 254, 'New York Times Co. v. Sullivan', 1964],
    [384, 436, 'Miranda v. Arizona', 1966],
    [408, 564, 'Board of Regents of State Colleges v. Roth', 1972],
    [410, 113, 'Roe v. Wade', 1973],
    [467, 837, 'Chevron U.S.A. Inc. v. Natural Resources Defense Council, Inc.', 1984],
    [489, 189, 'DeShaney v. Winnebago County Department of Social Services', 1989],
    [515, 472, 'Sandin v. Conner', 1995],
    [576, 644, 'Obergefell v. Hodges', 2015],
    [597, 215, "Dobbs v. Jackson Women's Health Organization", 2022],
    [600, 447, 'Groff v. DeJoy', 2023],
  ])('%i U.S. %i is %s (%i)', (volume, page, name, year) => {
    const cases = index.find('U.S.', volume, page);
    const known = cases.find((one) => one.name === name);
    expect(cases.map((one) => one.name)).toContain(name);
    expect(known?.citation).toBe(`${volume} U.S. ${page}`);
    expect(known?.court).toBe('U.S.');
    expect(known && known.yearFrom <= year && year <= known.yearTo).toBe(true);
    expect(known?.sources.length).toBeGreaterThan(0);
  });

  it('finds the early cases under the reporters of decisions too, and names that citation', () => {
    expect(index.find('Cranch', 1, 137)).toEqual(index.find('U.S.', 5, 137));
    expect(index.find('Wall.', 16, 36)[0].citation).toBe('83 U.S. 36');
    expect(index.find('U.S.', 5, 137)[0].parallels).toContain('1 Cranch 137');
    expect(index.find('Cranch', 10, 137)).toEqual([]);
  });

  it('keeps several cases that share a first page apart, and other names of one case as aliases', () => {
    expect(index.find('U.S.', 60, 393).map((one) => one.name)).toEqual(['Sturgis v. Honold', 'Dred Scott v. Sandford']);
    expect(index.find('U.S.', 46, 504)[0].aliases).toContain('License Cases');
  });

  it('gives the day where a source has it', () => {
    expect(index.find('U.S.', 600, 447)[0].date).toBe('2023-06-29');
    expect(index.find('U.S.', 410, 113)[0].date).toBeNull();
  });

  it('says which volumes absence means something in', () => {
    expect(index.coverage('U.S.', 410).state).toBe('complete');
    expect(index.coverage('U.S.', 410).ordersFrom).toBe(753);
    expect(index.coverage('U.S.', 410).text).toMatch(/^U\.S\. Reports, volume 410: every first page known before page 753.*as of 2026-11/);
    expect(index.coverage('U.S.', 1).state).toBe('partial');
    expect(index.coverage('U.S.', 523).state).toBe('partial');
    expect(index.coverage('U.S.', 599).state).toBe('partial');
    expect(index.coverage('U.S.', 604).state).toBe('absent');
    expect(index.coverage('U.S.', 9999).state).toBe('absent');
    expect(index.coverage('Bankr. L.J.', 7).state).toBe('absent');
    expect(index.summary).toContain('as of 2026-11');
  });

  it('knows the case around a page, in complete volumes before their orders only', () => {
    expect(index.caseAround('U.S.', 410, 153)?.citation).toBe('410 U.S. 113');
    expect(index.caseAround('Cranch', 1, 150)?.citation).toBe('5 U.S. 137');
    expect(index.caseAround('U.S.', 410, 113)?.citation).toBe('410 U.S. 113');
    expect(index.caseAround('U.S.', 410, 900)).toBeNull();
    expect(index.caseAround('U.S.', 599, 240)).toBeNull();
    expect(index.caseAround('U.S.', 410, Number.NaN)).toBeNull();
  });

  it('knows the years of volumes whose cases it does not know', () => {
    expect(index.volumeYears?.('U.S.', 572)).toEqual([2014, 2014]);
    expect(index.volumeYears?.('F.3d', 5)).toBeNull();
  });

  it('has at least the cases it was first built with, all with a plausible year', () => {
    let named = 0;
    for (let volume = 1; volume <= 603; volume++) {
      for (let page = 1; page <= 1400; page++) {
        for (const one of index.find('U.S.', volume, page)) {
          if (one.name !== '') named++;
          if (one.yearFrom < 1754 || one.yearTo > 2026 || one.yearTo < one.yearFrom)
            throw new Error(`${one.citation}: ${one.yearFrom}–${one.yearTo}`);
        }
      }
    }
    expect(named).toBeGreaterThanOrEqual(28_600);
  });
});

describe('a file that is no index', () => {
  const whole = bundledBytes();

  it.each([
    ['empty', new Uint8Array(0), /cut short/],
    ['cut short', whole.slice(0, whole.length - 1000), /cut short/],
    ['of another kind', new Uint8Array(5000).fill(65), /does not begin/],
    ['changed in one byte', changed(whole, whole.length - 77, 1), /checksum is wrong/],
    ['of a later version', changed(whole, 8, 3), /version/],
  ])('is refused when it is %s, with a sentence to show', (_what, bytes, reason) => {
    const { index: opened, problem } = openBundledIndex(bytes);
    expect(opened).toBe(EMPTY_INDEX);
    expect(problem).toMatch(reason);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { index: opened } = openBundledIndex(bytes);
        expect(opened.find('U.S.', 1, 1)).toEqual([]);
      }),
    );
  });

  it('never throws or loops when the body is damaged and its checksum mended', () => {
    const bytes = whole.slice();
    fc.assert(
      fc.property(
        fc.nat(whole.length - 1),
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 602 }),
        (at, noise, volume) => {
          const from = HEADER_BYTES + (at % (whole.length - HEADER_BYTES));
          bytes.set(whole);
          noise.forEach((byte, k) => {
            if (from + k < bytes.length) bytes[from + k] = byte;
          });
          mendChecksum(bytes);
          const { index: opened } = openBundledIndex(bytes);
          for (let page = 1; page < 60; page++) opened.find('U.S.', volume, page);
          opened.caseAround('U.S.', volume, 300);
          expect(typeof opened.coverage('U.S.', volume).text).toBe('string');
        },
      ),
      { numRuns: 60 },
    );
  });
});

function changed(bytes: Uint8Array, at: number, by: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] ^= by;
  return copy;
}

function mendChecksum(bytes: Uint8Array): void {
  const sum = checksum(bytes, HEADER_BYTES, bytes.length);
  for (let k = 0; k < 4; k++) bytes[16 + k] = (sum >>> (8 * k)) & 255;
}
