import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CaseIndex } from '../../../server/src/core/cases/caseIndex.ts';
import { lazyBundle } from '../../../server/src/host/indexes/lazyBundle.ts';
import { CLI, folder, idem } from '../../cli/idem.ts';

const { importCap, importCourtListener, openSqliteIndex } = lazyBundle('sqlite');

const capCase = (n: number, cites: readonly string[], name = `Plaintiff${n} v. Défendant${n}`): object => ({
  name: `${name}, in full`,
  name_abbreviation: name,
  decision_date: `1990-05-0${1 + (n % 9)}`,
  citations: cites.map((cite) => ({ type: 'official', cite })),
  court: { name_abbreviation: '9th Cir.', name: 'United States Court of Appeals for the Ninth Circuit' },
});
/** A folder as static.case.law gives it: `volumes` volumes of F.2d with three cases each. */
function cap(volumes: number): string {
  const files: Record<string, string> = {};
  for (let volume = 1; volume <= volumes; volume++) {
    const cases = [1, 20, 20].map((page, i) => capCase(i, [`${volume} F. 2d ${page}`, ...(i === 0 ? [`${volume} U.S.P.Q. ${page}`] : [])]));
    files[`f2d/${volume}/CasesMetadata.json`] = JSON.stringify(cases);
    files[`f2d/${volume}/VolumeMetadata.json`] = '{}';
  }
  return folder(files);
}

/** CourtListener's dialect: `\` before quotes and backslashes, line ends as they are, nothing for NULL. */
const value = (text: string | number | null): string => (text === null ? '' : `"${String(text).replace(/[\\"]/g, '\\$&')}"`);
const csv = (header: string, ...rows: (string | number | null)[][]): string =>
  `${[header, ...rows.map((row) => row.map(value).join(','))].join('\n')}\n`;

const NAME = 'In re "Quo\\ted"\n& Sons, Inc.';
const clusters = (rows: (string | number | null)[][]): string =>
  csv('id,judges,date_filed,case_name_short,case_name,case_name_full,syllabus,docket_id,blocked', ...rows);
const COURTLISTENER = {
  'citations-2026-09-30.csv': csv(
    'id,volume,reporter,page,type,cluster_id',
    [1, 576, 'U.S.', 644, 1, 11],
    [2, 135, 'S. Ct.', 2584, 1, 11],
    [3, 12, 'F. 3d', 34, 1, 12],
    [4, 13, 'F.3d', 'ix', 1, 12],
    [5, 99, 'F.3d', 1, 1, 13],
  ),
  'opinion-clusters-2026-09-30.csv': clusters([
    [11, null, '2015-06-26', 'Obergefell', 'Obergefell v. Hodges', '', 'long\ntext, with "quotes" and \\', 21, 'f'],
    [12, '', '1993-01-02', '', NAME, '', '', 22, 'f'],
    [13, '', '1994-01-02', '', 'Hidden v. Case', '', '', 23, 't'],
    [14, '', '1995-01-02', '', 'Uncited v. Case', '', '', 24, 'f'],
  ]),
  'courts-2026-09-30.csv': csv('id,citation_string', ['scotus', 'SCOTUS'], ['ca9', '9th Cir.']),
  'dockets-2026-09-30.csv': csv('id,court_id,case_name', [21, 'scotus', ''], [22, 'ca9', ''], [25, 'ca9', '']),
};

/** So many cases of F.3d in CourtListener's dialect, a hundred a volume, and their citations. */
function manyCases(many: number) {
  const rows = Array.from({ length: many }, (_, i) => [i + 1, 1 + Math.floor(i / 100), 'F.3d', 1 + (i % 100) * 10, 1, i + 1]);
  const named = rows.map(([id]) => [id ?? 0, null, '2001-02-03', '', `A"${id} v. B${id}`, '', 'x\ny', id ?? 0, 'f']);
  const files = { 'citations.csv': csv('id,volume,reporter,page,type,cluster_id', ...rows), 'opinion-clusters.csv': clusters(named) };
  return { rows, files };
}

const cites = (index: CaseIndex, begun: string): string[] => (index.search?.(begun, 9) ?? []).map((known) => known.citation).sort();

describe('an import of the Caselaw Access Project', () => {
  it('finds cases by place and by name', async () => {
    const from = cap(3);
    const into = join(from, 'cap.sqlite');
    expect(await importCap(from, into)).toEqual({ cases: 9, notes: [] });
    const index = openSqliteIndex(into);
    expect(index.find('F.2d', 2, 20).map(({ name }) => name)).toEqual(['Plaintiff1 v. Défendant1', 'Plaintiff2 v. Défendant2']);
    expect(index.find('F.2d', 3, 1)).toEqual([
      expect.objectContaining({
        name: 'Plaintiff0 v. Défendant0',
        aliases: ['Plaintiff0 v. Défendant0, in full'],
        citation: '3 F.2d 1',
        parallels: ['3 U.S.P.Q. (BNA) 1'],
        court: '9th Cir.',
        yearTo: 1990,
        date: '1990-05-01',
        sources: ['the Caselaw Access Project'],
      }),
    ]);
    expect(index.find('U.S.P.Q. (BNA)', 3, 1)[0]?.citation).toBe('3 U.S.P.Q. (BNA) 1');
    expect(index.find('F.2d', 3, 2)).toEqual([]);
    expect(index.coverage('F.2d', 3)).toMatchObject({ state: 'partial', text: expect.stringContaining('3 cases known') });
    expect(index.coverage('F.2d', 4).state).toBe('absent');
    expect(cites(index, 'defend plaintiff0')).toEqual(['1 F.2d 1', '2 F.2d 1', '3 F.2d 1']);
    expect(cites(index, '"OR* ')).toEqual([]);
    expect(cites(index, 'plaint')).toHaveLength(9);
    expect(cites(index, 'p d')).toHaveLength(9);
    expect(index.search?.('plaintiff', 2)).toHaveLength(2);
    expect(cites(index, 'plaintx')).toEqual([]);
    expect(index.reporters?.find((row) => row.abbreviation === 'F.2d')).toMatchObject({ partial: '1–3', cases: 9 });
    expect(index.volumeYears?.('F.2d', 1)).toEqual([1990, 1990]);
    expect(readdirSync(from).sort()).toEqual(['cap.sqlite', 'f2d']);
  });

  it('refuses a damaged file, naming it and the remedy, and goes on once it is whole', async () => {
    const from = cap(4);
    const into = join(from, 'cap.sqlite');
    const third = join(from, 'f2d/3/CasesMetadata.json');
    const whole = readFileSync(third);
    const { mtime } = statSync(third);
    truncateSync(third, 40);
    await expect(importCap(from, into)).rejects.toThrow(/f2d\/3\/CasesMetadata\.json: it is damaged .*download it again/);
    expect(existsSync(into)).toBe(false);
    writeFileSync(third, whole);
    expect(mtime).toBeDefined();
    expect((await importCap(from, into)).cases).toBe(12);
    writeFileSync(third, '[{"name":"x"}]');
    await expect(importCap(from, into)).rejects.toThrow(/CasesMetadata\.json, case 1: it has no citations/);
    expect(openSqliteIndex(into).find('F.2d', 3, 1)).toHaveLength(1);
    await expect(importCap(join(from, 'none'), into)).rejects.toThrow('there is no such folder');
    await expect(importCap(folder({ 'a.txt': '' }), into)).rejects.toThrow('there is no CasesMetadata.json');
  });

  it('is read by many at once, from a folder that may only be read, whatever a killed reader left', async () => {
    const from = cap(1);
    const into = join(from, 'cap.sqlite');
    await importCap(from, into);
    mkdirSync(`${into}.lock`);
    const [a, b] = [openSqliteIndex(into), openSqliteIndex(into)];
    expect([a.find('F.2d', 1, 1).length, b.find('F.2d', 1, 1).length]).toEqual([1, 1]);
    writeFileSync(into, readFileSync(into).subarray(0, 3000));
    expect(() => openSqliteIndex(into)).toThrow(/cap\.sqlite: this SQLite file is damaged .*import it again/);
  });
});

describe('an import of CourtListener', () => {
  it('reads its dialect: escaped quotes and backslashes, line ends in values, nothing for NULL', async () => {
    const from = folder(COURTLISTENER);
    const into = join(from, 'cl.sqlite');
    expect(await importCourtListener(from, into)).toEqual({ cases: 2, notes: [] });
    const index = openSqliteIndex(into);
    expect(index.find('U.S.', 576, 644)).toMatchObject([{ name: 'Obergefell v. Hodges', court: 'U.S.', parallels: ['135 S. Ct. 2584'] }]);
    expect(index.find('F.3d', 12, 34)).toMatchObject([{ name: NAME, court: '9th Cir.', date: '1993-01-02' }]);
    expect(index.find('F.3d', 99, 1)).toEqual([]);
    expect(cites(index, 'oberg')).toEqual(['135 S. Ct. 2584']);
    expect(index.summary).toContain('as of 2026-09');
    expect(readdirSync(from).filter((name) => name.startsWith('cl.'))).toEqual(['cl.sqlite']);
  });

  it('says what is missing, packed or cut off, and where', async () => {
    const { 'citations-2026-09-30.csv': citations, 'opinion-clusters-2026-09-30.csv': list } = COURTLISTENER;
    const into = join(folder({}), 'cl.sqlite');
    const run = (files: Record<string, string>): Promise<unknown> => importCourtListener(folder(files), into);
    await expect(run({ 'citations.csv': citations })).rejects.toThrow(/there is no opinion-clusters-….csv here/);
    await expect(run({ 'citations-2026-09-30.csv.bz2': '' })).rejects.toThrow(/unpack it first: bunzip2/);
    await expect(run({ 'citations.csv': citations, 'opinion-clusters.csv': 'id,name\n' })).rejects.toThrow(
      /opinion-clusters\.csv, line 1: there is no column case_name, /,
    );
    await expect(run({ 'citations.csv': citations, 'opinion-clusters.csv': list.slice(0, -30) })).rejects.toThrow(
      /opinion-clusters\.csv, near byte \d+: .*unpack it again/,
    );
    expect(await run({ 'citations.csv': citations, 'opinion-clusters.csv': list })).toMatchObject({ cases: 2, notes: [/no courts/] });
  });

  it('goes on in the middle of a file after a crash', async () => {
    const many = 30_000;
    const { rows, files } = manyCases(many);
    const from = folder(files);
    const into = join(from, 'cl.sqlite');
    let seen = 0;
    const crash = (): void => {
      if (++seen === many + 25_000) throw new Error('crash');
    };
    await expect(importCourtListener(from, into, { onProgress: crash })).rejects.toThrow('crash');
    expect(existsSync(into)).toBe(false);
    let rest = 0;
    expect((await importCourtListener(from, into, { onProgress: () => void rest++ })).cases).toBe(many);
    // Work is kept every so often: what was done after the last time is done again, and nothing twice.
    expect(rest).toBe(5000);
    const index = openSqliteIndex(into);
    for (const [id, volume, , page] of [rows[0], rows[24_999], rows[25_000], rows[many - 1]] as number[][])
      expect(index.find('F.3d', volume as number, page as number).map(({ name }) => name)).toEqual([`A"${id} v. B${id}`]);
  });
});

describe('idem index import', () => {
  it('goes on from what was kept when its process is killed in the middle', async () => {
    const { rows, files } = manyCases(30_000);
    const from = folder(files);
    const into = join(from, 'cl.sqlite');
    const args = ['index', 'import', 'courtlistener', from, '--into', into];
    const env = { IDEM_HOME: join(from, 'home') };
    const importing = spawn(process.execPath, [CLI, ...args], { stdio: 'ignore', env: { ...process.env, ...env } });
    const ended = new Promise<NodeJS.Signals | null>((resolve) => importing.once('exit', (_code, signal) => resolve(signal)));
    // The unfinished index grows with the first commit of cases, which leaves a third of them to come.
    while (importing.exitCode === null && (statSync(`${into}.importing`, { throwIfNoEntry: false })?.size ?? 0) < 500_000)
      await new Promise((resolve) => setTimeout(resolve, 2));
    importing.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(existsSync(into)).toBe(false);
    expect(idem(args, { env })).toMatchObject({
      status: 0,
      out: expect.stringContaining('30000 cases imported.'),
    });
    expect(readdirSync(from).filter((name) => name.startsWith('cl.sqlite'))).toEqual(['cl.sqlite']);
    const index = openSqliteIndex(into);
    for (const [id, volume, , page] of [rows[0], rows[19_999], rows[20_000], rows[29_999]] as number[][])
      expect(index.find('F.3d', volume as number, page as number).map(({ name }) => name)).toEqual([`A"${id} v. B${id}`]);
    expect(index.coverage('F.3d', 250).text).toContain('100 cases known');
  });

  it('makes an index that the project can name', () => {
    const cwd = cap(1);
    writeFileSync(join(cwd, '.idem.json'), '{ "caseIndexes": ["cap.sqlite"] }');
    const env = { IDEM_HOME: join(cwd, 'home') };
    const { status, out, err } = idem(['index', 'import', 'cap', '.', '--into', 'cap.sqlite'], { cwd, env });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('3 cases imported.');
    const [entry] = JSON.parse(idem(['lookup', '--format', 'json', 'Plaintiff0 v. Défendant0, 1 F.2d 1 (9th Cir. 1990)'], { cwd }).out);
    expect(entry).toMatchObject({ verdict: 'confirmed', cases: [{ sources: ['the Caselaw Access Project'] }] });

    // An extension comes without this bundle: it finds what the command line has left, or says what to do.
    const bare = join(cwd, 'extension');
    for (const file of ['cli.cjs', 'cases.idx']) cpSync(join(process.cwd(), 'server/dist', file), join(bare, file));
    const info = (home: string): string => {
      const options = { cwd, encoding: 'utf8', env: { ...process.env, IDEM_HOME: home } } as const;
      const { stdout, stderr } = spawnSync(process.execPath, [join(bare, 'cli.cjs'), 'index', 'info'], options);
      return stdout + stderr;
    };
    expect(info(env.IDEM_HOME)).toContain('3 cases from the Caselaw Access Project');
    expect(info(join(cwd, 'nowhere'))).toContain('is not installed: import it with the command line of the npm package');
  });
});
