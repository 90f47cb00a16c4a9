import { describe, expect, it } from 'vitest';
import { openBundledIndex } from '../../server/src/core/cases/bundled.ts';
import * as format from '../../server/src/core/cases/format.ts';
import { compareNames } from '../../server/src/core/cases/names.ts';
import { foldWord } from '../../server/src/core/cases/search.ts';

// The build script is plain JavaScript; what is used of it is typed here.
const script = (file: string) => import(new URL(`../../server/scripts/cases/${file}`, import.meta.url).href);
const { repairName } = (await script('names/repair.mjs')) as { repairName(raw: string): string };
const { coverageOf } = (await script('coverage.mjs')) as {
  coverageOf(cases: readonly object[], years: object): Map<number, { state: string; ordersFrom: number }>;
};
const { mergeCases } = (await script('merge.mjs')) as {
  mergeCases(rows: object): { cases: { cite: string; name: string; aliases: string[] }[]; notes: string[] };
};
const { writeIndex } = (await script('sections.mjs')) as { writeIndex(what: object): { file: Uint8Array } };
const { expandName } = (await script('names/expand.mjs')) as { expandName(name: string): string };
const { electCase } = (await script('votes.mjs')) as {
  electCase(cite: string, ballots: object[][], compare: object): Record<string, unknown> | null;
};
const { addHarvest } = (await script('harvested.mjs')) as {
  addHarvest(what: object): {
    cases: { cite: string; name: string; court: string; sources: string[]; parallels: string[] }[];
    notes: string[];
  };
};
const { addDecisions, readDecisions } = (await script('decisions.mjs')) as {
  readDecisions(text: string): object[];
  addDecisions(what: object): { cases: { cite: string; name: string; sources: string[] }[]; notes: string[]; counts: object };
};
const { judgeSummaries } = (await script('summaries.mjs')) as {
  judgeSummaries(read: object, facts: object): { status: string; by: string[]; against: string[] }[];
};
const { courtOf } = (await script('courts.mjs')) as { courtOf(given: string | undefined, reporter: string): string | null };
const { fateBeside } = (await script('fates.mjs')) as { fateBeside(fate: string | null, links: object[]): string | null };
const { settleParallels } = (await script('parallels.mjs')) as {
  settleParallels(cases: object[], compare: unknown): { cases: { cite: string; parallels: string[] }[]; notes: string[] };
};
const { shortfalls, FLOORS } = (await script('quality.mjs')) as { shortfalls(measured: object): string[]; FLOORS: Record<string, number> };

describe('repairing names', () => {
  it.each([
    ["Deshaney v. Winnebago County Dep't of Social Services", "DeShaney v. Winnebago County Dep't of Social Services"],
    ["Telfair v. Stead's Ex'Rs", "Telfair v. Stead's Ex'rs"],
    ["Albertson'S, Inc. v. Kirkingburg", "Albertson's, Inc. v. Kirkingburg"],
    ['UNITED STATES v. POINTER', 'United States v. Pointer'],
    ['NORTH v. McDONALD', 'North v. McDonald'],
    ['DONNELLY v. DeCHRISTOFORO', 'Donnelly v. DeChristoforo'],
    ['SOUTH CAROLINA ex rel. ROBB v. GURNEY', 'South Carolina ex rel. Robb v. Gurney'],
    ["DILLARD v. INDUSTRIAL COMM'n OF VIRGINIA", "Dillard v. Industrial Comm'n of Virginia"],
    ['FCC v. CBS OF CALIFORNIA', 'FCC v. CBS of California'],
    ['ILGWU v. NLRB', 'ILGWU v. NLRB'],
    ['NLRB v. IBEW', 'NLRB v. IBEW'],
    ['WMCA, Inc. v. Lomenzo', 'WMCA, Inc. v. Lomenzo'],
    ['Nasa v. Fed. Labor Rels. Auth.', 'NASA v. Fed. Labor Rels. Auth.'],
    ['Ex Parte Young', 'Ex parte Young'],
    ['In Re Metzger', 'In re Metzger'],
    ['Insurance Cos. V. Weides', 'Insurance Cos. v. Weides'],
    ['Brown v Brackett', 'Brown v. Brackett'],
    ['Continental Improvement Co.v. Stead', 'Continental Improvement Co. v. Stead'],
    ['Commercial Mut.Marine Ins.Co. v Union Mut.Ins.Co of NY', 'Commercial Mut. Marine Ins. Co. v. Union Mut. Ins. Co. of N.Y.'],
    ['Priestman v. U.S', 'Priestman v. United States'],
    ['Turner v. Dublin Co', 'Turner v. Dublin Co.'],
    ['The "Woodland"', 'The Woodland'],
    ['benefactor', 'Benefactor'],
    ['Moore v. Stone, No 48.', 'Moore v. Stone'],
    ['Hagar v. Reclamation Dist. No. 108', 'Hagar v. Reclamation Dist. No. 108'],
    ['International Union, U. A. W. A. v. Wisconsin Empl. Rel. Bd.', 'International Union, U. A. W. A. v. Wisconsin Empl. Rel. Bd.'],
    ['Lauro Lines s.r.l. v. Chasser', 'Lauro Lines s.r.l. v. Chasser'],
    ['Hall Street Associates, L. L. C. v. Mattel, Inc.', 'Hall Street Associates, L.L.C. v. Mattel, Inc.'],
    ['Stolt-Nielsen S. A. v. AnimalFeeds Int’l Corp.', "Stolt-Nielsen S.A. v. AnimalFeeds Int'l Corp."],
    ['Galveston, H. & S. A. R. Co. v. Texas', 'Galveston, H. & S. A. R. Co. v. Texas'],
    ['United States ex rel Crawford v. Addison', 'United States ex rel. Crawford v. Addison'],
  ])('%s → %s', (raw, mended) => {
    expect(repairName(raw)).toBe(mended);
    expect(repairName(mended)).toBe(mended);
  });
});

const row = (volume: number, page: number, names: string[], sources = ['F', 'C']) => ({
  volume,
  page,
  yearFrom: 1900,
  yearTo: 1900,
  names,
  sources,
});

describe('merging names', () => {
  it('makes one case of two spellings and two cases of two names', () => {
    const core = [
      row(7, 1, ["Telfair v. Stead's Executors", "Telfair v. Stead's Ex'rs"]),
      row(7, 9, ['Oswald v. New York', 'Georgia v. Brailsford']),
    ];
    const { cases } = mergeCases({ core, slip: [], overruled: [], compareNames });
    expect(cases.map((one) => [one.cite, one.name, one.aliases])).toEqual([
      ['7 U.S. 1', "Telfair v. Stead's Executors", []],
      ['7 U.S. 9', 'Oswald v. New York', []],
      ['7 U.S. 9', 'Georgia v. Brailsford', []],
    ]);
  });

  it('lets the fuller name of the overruled table win and leaves out links to nothing', () => {
    const core = [row(220, 373, ['Miles Medical Co. v. Park']), row(240, 1, ['Able v. Baker'])];
    const link = (cite: string) => ({ cite, name: null, year: null, inPart: false, sources: ['gpo2016'], source: 'a table' });
    const overruled = [
      {
        cite: '220 U.S. 373',
        name: 'Dr. Miles Medical Co. v. John D. Park & Sons Co.',
        year: 1911,
        sources: ['conan2022'],
        by: [link('240 U.S. 1'), link('240 U.S. 5')],
      },
    ];
    const { cases, notes } = mergeCases({ core, slip: [], overruled, compareNames });
    expect(cases[0]).toMatchObject({
      name: 'Dr. Miles Medical Co. v. John D. Park & Sons Co.',
      overruledBy: [{ cite: '240 U.S. 1', name: 'Able v. Baker' }],
    });
    expect(notes.some((note) => note.includes('240 U.S. 5'))).toBe(true);
  });
});

describe('deciding coverage', () => {
  const volume = (number: number, pages: readonly (readonly [page: number, name: string, sources?: string[]])[]) =>
    coverageOf(
      pages.map(([page, name, sources = ['F', 'C']]) => ({ volume: number, page, name, sources })),
      {},
    ).get(number);
  const opinions = Array.from({ length: 20 }, (_, k) => [1 + k * 30, 'A v. B'] as const);

  it('ends a volume where its orders and its in-chambers opinions begin', () => {
    expect(volume(400, opinions)).toMatchObject({ state: 'complete', ordersFrom: 572 });
    expect(volume(400, [...opinions, [801, ''], [805, ''], [1201, 'In chambers']])).toMatchObject({ state: 'complete', ordersFrom: 572 });
    expect(volume(400, [...opinions, [801, ''], [920, 'Stray v. Name'], [930, '']])).toMatchObject({ state: 'complete', ordersFrom: 572 });
  });

  it('calls nothing complete that it has few names of, few cases of, or reason to doubt', () => {
    expect(
      volume(
        400,
        opinions.map(([page]) => [page, ''] as const),
      )?.state,
    ).toBe('partial');
    expect(volume(400, opinions.slice(0, 5))?.state).toBe('partial');
    expect(volume(530, opinions)?.state).toBe('partial');
    expect(
      volume(
        400,
        opinions.map(([page, name], k) => [page, name, [['F'], ['C'], ['F', 'C']][k % 3]] as const),
      )?.state,
    ).toBe('partial');
    expect(volume(400, [])).toBeUndefined();
  });
});

describe('writing names out', () => {
  it.each([
    ['Bd. of Regents of State Colls. v. Roth', 'Board of Regents of State Colls. v. Roth'],
    ["DeShaney v. Winnebago Cty. Dep't of Soc. Servs.", 'DeShaney v. Winnebago County Department of Social Services'],
    ['NLRB v. Gen. Elec. Co.', 'NLRB v. General Electric Co.'],
    ['Federal Power Com. v. Brown Shoe Mach. Corp.', 'Federal Power Commission v. Brown Shoe Machinery Corp.'],
    ['Equitable Life Assurance Soc. v. Ft. Worth, Chi. Div.', 'Equitable Life Assurance Society v. Fort Worth, Chicago Division'],
    ["Rehabilitation Ass'n of Va., Inc. v. Kozlowski", 'Rehabilitation Association of Virginia, Inc. v. Kozlowski'],
    ['Sierra Club v. Cent. Ry. Co. of N.J.', 'Sierra Club v. Central Railway Co. of New Jersey'],
    ['J. I. Case Co. v. Borak', 'J. I. Case Co. v. Borak'],
    ['Atchison, T. & S. F. R. Co. v. Robinson', 'Atchison, Topeka & Santa Fe R. Co. v. Robinson'],
    ['Denver & R. G. W. R. Co. v. Denver & R. G. R. Co.', 'Denver & Rio Grande Western R. Co. v. Denver & Rio Grande R. Co.'],
    ['Smith v. Great N. Paper Co.', 'Smith v. Great N. Paper Co.'],
  ])('%s → %s', (short, full) => {
    expect(expandName(short)).toBe(full);
    expect(expandName(full)).toBe(full);
  });
});

describe('the votes of opinions', () => {
  const mention = (name: string, more: object = {}) => [
    { cite: '550 U.S. 544', reporter: 'U.S.', volume: 550, page: 544, name, year: 2007, court: 'U.S.', parallels: [], ...more },
  ];

  it('elect the name that most give, in its fullest form, and the parallel that most give', () => {
    const won = electCase(
      '550 U.S. 544',
      [
        mention('Bell Atl. Corp. v. Twombly', { parallels: ['127 S. Ct. 1955'] }),
        mention('Bell Atlantic Corp. v. Twombly', { parallels: ['127 S. Ct. 1955'] }),
        mention('Ashcroft v. Iqbal', { parallels: ['129 S. Ct. 1937'], year: 2009 }),
      ],
      compareNames,
    );
    expect(won).toMatchObject({
      name: 'Bell Atlantic Corp. v. Twombly',
      year: 2007,
      opinions: 3,
      agreeing: 2,
      parallels: ['127 S. Ct. 1955=2'],
    });
    expect(electCase('550 U.S. 544', [mention('Able v. Baker'), mention('Cain v. Dorn')], compareNames)).toBeNull();
  });

  it('name a page that no list has only where two agree, and a listed page without a name where one does', () => {
    const place = (volume: number, page: number) => ({ cite: `${volume} U.S. ${page}`, reporter: 'U.S.', volume, page });
    const given = (volume: number, page: number, agreeing: number, year = 2007) => ({
      ...place(volume, page),
      name: `Case ${page} v. ${volume}`,
      year,
      court: 'U.S.',
      opinions: agreeing,
      agreeing,
      parallels: [],
    });
    const listed = { ...place(550, 1), name: '', aliases: [], sources: ['C'], overruledBy: [], parallels: [] };
    const { cases } = addHarvest({
      cases: [listed],
      rows: [given(550, 1, 1), given(550, 20, 1), given(550, 30, 2), given(550, 40, 2, 1999)],
      yearsOf: () => [2007, 2007],
      compareNames,
      knownCourts: () => 'U.S.',
    });
    expect(cases.map((one) => [one.cite, one.name])).toEqual([
      ['550 U.S. 1', 'Case 1 v. 550'],
      ['550 U.S. 30', 'Case 30 v. 550'],
    ]);
  });
});

describe('checking written summaries', () => {
  const facts = {
    casesOn: (cite: string) => (cite === '410 U.S. 113' ? [{ name: 'Roe v. Wade', aliases: [], yearFrom: 1973, yearTo: 1973 }] : []),
    mention: (cite: string) =>
      cite === '248 N.Y. 339' ? { name: 'Palsgraf v. Long Island R.R. Co.', year: 1928, opinions: 2, agreeing: 2 } : undefined,
    decision: (cite: string) => (cite === '576 U.S. 200' ? { name: 'Named v. Hand', year: 2015 } : undefined),
    yearsOf: (_reporter: string, volume: number) => (volume === 576 ? [2015, 2015] : null),
    courtOf,
    compareNames,
  };
  const judge = (row: object, reviewed: object = {}) =>
    judgeSummaries({ entries: [{ file: 'a.jsonl', line: 1, row }], reviewed }, facts)[0];
  const roe = {
    cite: '410 U.S. 113',
    name: 'Roe v. Wade',
    court: 'us',
    year: 1973,
    summary: 'A right to privacy covers the decision to end a pregnancy.',
    topics: ['privacy'],
  };

  it('confirms what a list or an opinion has, and nothing else', () => {
    expect(judge(roe).status).toBe('confirmed');
    expect(judge({ ...roe, cite: '248 N.Y. 339', name: 'Palsgraf v. Long Island Railroad Co.', court: 'ny', year: 1928 }).status).toBe(
      'confirmed',
    );
    expect(judge({ ...roe, cite: '576 U.S. 200', name: 'Named v. Hand', year: 2015 }).status).toBe('confirmed');
    expect(judge({ ...roe, cite: '576 U.S. 1', name: 'Able v. Baker', year: 2015 }).status).toBe('unconfirmed');
    expect(
      judge({ ...roe, cite: '576 U.S. 1', name: 'Able v. Baker', year: 2015 }, { '576 U.S. 1': { name: 'Able v. Baker' } }).status,
    ).toBe('reviewed');
  });

  it('says what speaks against a row', () => {
    expect(judge({ ...roe, name: 'Doe v. Bolton' })).toMatchObject({
      status: 'contradicted',
      against: ['the lists have Roe v. Wade on this page'],
    });
    expect(judge({ ...roe, year: 1937 }).status).toBe('contradicted');
    expect(judge({ ...roe, cite: '576 U.S. 200', name: 'Able v. Baker', year: 2015 }).against).toEqual([
      'names/decisions.tsv has Named v. Hand there',
    ]);
    expect(judge({ ...roe, parallels: ['93 S. Ct. 705'] }).status).toBe('confirmed');
    expect(judge({ ...roe, parallels: ['93 Sup Ct 705'] }).status).toBe('malformed');
    expect(judge({ ...roe, cite: '576 U.S. 1', name: 'Able v. Baker', year: 1999 }).against).toEqual([
      'volume 576 has the years 2015–2015',
    ]);
    expect(judge({ ...roe, summary: 'Too short.' }).status).toBe('malformed');
    expect(judge({ ...roe, court: 'nowhere' }).status).toBe('confirmed');
    expect(judge({ ...roe, cite: '1 F.3d 1', court: 'nowhere' }).status).toBe('malformed');
  });
});

describe('the written file', () => {
  const cases = [
    {
      reporter: 'U.S.',
      volume: 2,
      page: 1,
      cite: '2 U.S. 1',
      summary: 'A rule, and its reason.',
      topics: ['due process', 'notice'],
      fate: 'overruled in part',
      parallels: ['1 L. Ed. 20'],
      name: 'Äbel v. Baker',
      aliases: ['Kain v. Baker'],
      year: 1899,
      yearFrom: 1899,
      yearTo: 1900,
      date: null,
      sources: ['F'],
      overruledBy: [],
    },
    {
      reporter: 'U.S.',
      volume: 2,
      page: 1,
      cite: '2 U.S. 1',
      name: '',
      aliases: [],
      year: 1901,
      yearFrom: 1901,
      yearTo: 1901,
      date: null,
      sources: ['F', 'C'],
      overruledBy: [],
    },
    {
      reporter: 'U.S.',
      volume: 2,
      page: 70_000,
      cite: '2 U.S. 70000',
      name: 'Last v. Page',
      aliases: [],
      year: 1898,
      yearFrom: 1898,
      yearTo: 1898,
      date: '1898-12-31',
      sources: ['C'],
      overruledBy: [{ cite: '9 U.S. 9', name: 'New v. Law', year: 1950, inPart: true, source: 'a table' }],
    },
    {
      reporter: 'F.3d',
      volume: 12,
      page: 34,
      cite: '12 F.3d 34',
      name: 'Äbner v. LastName',
      aliases: [],
      court: '9th Cir.',
      year: 1994,
      yearFrom: 1994,
      yearTo: 1994,
      date: null,
      sources: ['H'],
      overruledBy: [],
    },
  ];
  const coverage = new Map([
    [1, { state: 'absent', ordersFrom: 0, yearFrom: 1781, yearTo: 1789 }],
    [2, { state: 'complete', ordersFrom: 70_001, yearFrom: 0, yearTo: 0 }],
  ]);
  const rows = [{ abbreviation: 'U.S.', name: 'U.S. Reports', complete: '2', partial: '', cases: 3, named: 2, summaries: 1 }];
  const write = () =>
    writeIndex({ cases, coverage: new Map([['U.S.', coverage]]), rows, asOf: '2000-01', summary: 'two volumes', format, foldWord }).file;

  it('is read back as it was', () => {
    const { index, problem } = openBundledIndex(new Uint8Array(write()));
    expect(problem).toBeNull();
    expect(index.find('U.S.', 2, 1)).toMatchObject([
      {
        name: 'Äbel v. Baker',
        aliases: ['Kain v. Baker'],
        year: 1899,
        yearFrom: 1899,
        yearTo: 1900,
        date: null,
        court: 'U.S.',
        parallels: ['2 Dall. 1', '1 L. Ed. 20'],
        summary: 'A rule, and its reason.',
        topics: ['due process', 'notice'],
        fate: 'overruled in part',
      },
      { name: '', year: 1901, yearFrom: 1901, sources: ['citation network of the Supreme Court (2008)', 'CourtListener (dates)'] },
    ]);
    expect(index.find('U.S.', 2, 70_000)[0]).toMatchObject({
      date: '1898-12-31',
      overruledBy: [{ name: 'New v. Law', citation: '9 U.S. 9', year: 1950, inPart: true, source: 'a table' }],
    });
    expect(index.caseAround('U.S.', 2, 69_999)?.name).toBe('');
    expect(index.coverage('U.S.', 2)).toMatchObject({ state: 'complete', ordersFrom: 70_001 });
    expect(index.volumeYears?.('U.S.', 1)).toEqual([1781, 1789]);
    expect(index.summary).toBe('two volumes');
    expect(index.reporters).toEqual([{ ...rows[0], asOf: '2000-01' }]);
    expect(index.nextFirstPage?.('U.S.', 2, 1)).toBe(70_000);
    expect(index.nextFirstPage?.('U.S.', 2, 70_000)).toBeNull();
    expect(index.find('F.3d', 12, 34)).toMatchObject([{ name: 'Äbner v. LastName', court: '9th Cir.', citation: '12 F.3d 34' }]);
    expect(index.find('L. Ed.', 1, 20).map((one) => one.citation)).toEqual(['2 U.S. 1', '2 U.S. 1']);
  });

  it('is searched by the beginnings of words, small or capital, with or without accents', () => {
    const { index } = openBundledIndex(new Uint8Array(write()));
    const found = (begun: string) => index.search?.(begun, 5).map((one) => one.name);
    expect(found('ab')).toEqual(['Äbel v. Baker', 'Äbner v. LastName']);
    expect(found('Last')).toEqual(['Last v. Page', 'Äbner v. LastName']);
    expect(found('baker Äb')).toEqual(['Äbel v. Baker']);
    expect(found('abel v. x')).toEqual([]);
    expect(found('')).toEqual([]);
    expect(index.search?.('ab', 1)).toHaveLength(1);
  });

  it('is the same each time', () => {
    expect(Buffer.compare(write(), write())).toBe(0);
  });

  it('is refused below its floors', () => {
    expect(shortfalls({ ...FLOORS, fileBytes: 1, namesInCapitals: 0, doubtfulNames: 0 })).toEqual([]);
    expect(shortfalls({ ...FLOORS, namedCases: 5, fileBytes: 9e9, namesInCapitals: 0, doubtfulNames: 0 })).toHaveLength(2);
  });
});

describe('what became of a decision', () => {
  const links = [{ cite: '290 U.S. 371' }, { cite: '378 U.S. 52' }];

  it.each([
    ['overruled by Murphy v. Waterfront Commission, 378 U.S. 52 (1964)', null],
    ['listed as overruled in part by Funk v. United States, 290 U.S. 371 (1933)', null],
    ['listed as overruled by Funk v. United States, 290 U.S. 371 (1933) and Murphy v. Waterfront Commission, 378 U.S. 52 (1964)', null],
    [
      "overruled in part by Funk v. United States, 290 U.S. 371 (1933), as to a wife's testimony",
      "overruled in part as to a wife's testimony",
    ],
    ['overruled by Funk v. United States, 290 U.S. 371 (1933); obsolete since', 'obsolete since'],
    ['overruled by Roe v. Doe, 401 U.S. 1 (1971)', 'overruled by Roe v. Doe, 401 U.S. 1 (1971)'],
    ['overruled by Funk v. United States, 290 U.S. 371 (1933), which', 'overruled by Funk v. United States, 290 U.S. 371 (1933), which'],
    ['limited by Funk v. United States, 290 U.S. 371 (1933)', 'limited by Funk v. United States, 290 U.S. 371 (1933)'],
  ])('%s: beside the list it leaves %s', (fate, left) => {
    expect(fateBeside(fate, links)).toBe(left);
  });
});

describe('pages that print a case a second time', () => {
  const one = (cite: string, name: string, parallels: string[] = [], summary: string | null = null) => ({
    cite,
    name,
    aliases: [],
    parallels,
    summary,
  });
  const settle = (...cases: object[]) => settleParallels(cases, compareNames);

  it('belong to the one case that claims them', () => {
    const { cases } = settle(one('1 N.Y. 1', 'Able v. Baker', ['1 N.E. 9']), one('2 N.Y. 2', 'Cole v. Dunn', ['1 N.E. 9', '3 N.E. 3']));
    expect(cases.map((found) => found.parallels)).toEqual([[], ['3 N.E. 3']]);
  });

  it('are one case with the case of that name that stands on them', () => {
    const { cases } = settle(
      one('1 N.Y. 1', 'Able v. Baker', ['1 N.E. 9', '5 L.R.A. 5']),
      one('1 N.E. 9', 'Able v. Baker', ['1 N.Y. 1'], 'A rule.'),
    );
    expect(cases).toMatchObject([{ cite: '1 N.E. 9', parallels: ['1 N.Y. 1', '5 L.R.A. 5'], summary: 'A rule.' }]);
  });

  it('are left out, with a note, where another case stands', () => {
    const { cases, notes } = settle(one('1 N.Y. 1', 'Able v. Baker', ['1 N.E. 9']), one('1 N.E. 9', 'Cole v. Dunn'));
    expect(cases.map((found) => found.parallels)).toEqual([[], []]);
    expect(notes).toHaveLength(1);
  });
});

describe('decisions named by hand', () => {
  const head = 'cite\tname\tyear\n';
  const page = (cite: string, name: string) => ({ cite, reporter: 'U.S.', name, aliases: [], sources: ['C'] });
  const add = (rows: string, cases: object[], cited: string | null) =>
    addDecisions({
      cases,
      rows: readDecisions(head + rows),
      mention: () => (cited === null ? undefined : { name: cited }),
      yearsOf: () => [2003, 2004],
      compareNames,
    });

  it('name the page that the lists leave without a name, and add one beyond the lists', () => {
    const { cases, counts } = add(
      '540 U.S. 736\tPostal Serv. v. Flamingo\t2004\n560 U.S. 48\tGraham v. Florida\t2004\n',
      [page('540 U.S. 736', '')],
      null,
    );
    expect(cases.map((one) => [one.cite, one.name, one.sources.join('')])).toEqual([
      ['540 U.S. 736', 'Postal Service v. Flamingo', 'CN'],
      ['560 U.S. 48', 'Graham v. Florida', 'N'],
    ]);
    expect(counts).toMatchObject({ listed: 1, alone: 1, leftOut: 0 });
  });

  it.each([
    ['another name on the page', '540 U.S. 736\tRoe v. Doe\t2004\n', [page('540 U.S. 736', 'Smith v. Jones')], null],
    ['another name in an opinion', '560 U.S. 48\tRoe v. Doe\t2004\n', [], 'Smith v. Jones'],
    ['a year the volume has not', '560 U.S. 48\tRoe v. Doe\t2007\n', [], null],
    ['no such page in a listed volume', '540 U.S. 737\tRoe v. Doe\t2004\n', [], null],
  ])('are left out for %s', (_, rows, cases, cited) => {
    const found = add(rows, cases, cited);
    expect(found.cases).toEqual(cases);
    expect(found.notes).toHaveLength(1);
  });

  it.each([
    ['out of order', '540 U.S. 736\tA v. B\t2004\n540 U.S. 700\tC v. D\t2004\n'],
    ['decided before the page above', '540 U.S. 700\tA v. B\t2004\n540 U.S. 736\tC v. D\t2003\n'],
    ['without a year', '540 U.S. 700\tA v. B\n'],
  ])('stop the build at a line %s', (_, rows) => {
    expect(() => readDecisions(head + rows)).toThrow(/decisions\.tsv:\d/);
  });
});
