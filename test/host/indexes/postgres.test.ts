import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { combineIndexes } from '../../../server/src/core/cases/combined.ts';
import { verdict } from '../../../server/src/core/cases/verdict.ts';
import { openPostgresIndex } from '../../../server/src/host/indexes/postgres/postgresIndex.ts';
import { bundledIndex } from '../../cases/open.ts';
import { folder, idem } from '../../cli/idem.ts';

/** Where Debian puts the newest PostgreSQL; null where there is none. */
function programs(): string | null {
  try {
    const version = readdirSync('/usr/lib/postgresql').sort((a, b) => Number(b) - Number(a))[0];
    return version ? `/usr/lib/postgresql/${version}/bin` : null;
  } catch {
    return null;
  }
}
const bin = programs();
const isDemanded = process.env.IDEM_REQUIRE_POSTGRES === '1';

/** The columns of CourtListener's tables that are read, and a table of one's own. */
const TABLES = `
CREATE DATABASE theirs; CREATE DATABASE own; CREATE DATABASE empty;
\\c theirs
CREATE TABLE search_docket (id int PRIMARY KEY, court_id text);
CREATE TABLE search_opinioncluster (id int PRIMARY KEY, case_name text, case_name_full text, date_filed date, blocked boolean, docket_id int);
CREATE TABLE search_citation (id int PRIMARY KEY, volume text, reporter text, page text, type int, cluster_id int);
INSERT INTO search_docket VALUES (1, 'ca9'), (2, 'scotus');
INSERT INTO search_opinioncluster VALUES (11, 'Smith v. Jones', '', '2021-05-06', false, 1), (12, 'Blocked v. Case', '', '2021-05-06', true, 1);
INSERT INTO search_citation VALUES (1, '999', 'F.3d', '113', 1, 11), (2, '2021', 'WL', '5', 7, 11), (3, '999', 'F.3d', '200', 1, 12);
\\c own
CREATE TABLE idem_cases (reporter text, volume int, page int, name text, full_name text, date date, court text, places text[]);
INSERT INTO idem_cases VALUES ('F.3d', 999, 113, 'Smith v. Jones', 'John Smith v. Ann Jones', NULL, '9th Cir.', '{999 F.3d 113,12 U.S.P.Q. 3}');
`;

describe.skipIf(!bin && !isDemanded)('an index in PostgreSQL', () => {
  let at: string;
  let url: (database: string) => string;
  // PostgreSQL does not run as root.
  const asOwner: { readonly uid?: number; readonly gid?: number } = process.getuid?.() === 0 ? idsOf('postgres') : {};
  const run = (program: string, args: readonly string[], input = ''): string =>
    execFileSync(join(bin as string, program), args, { ...asOwner, cwd: at, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });

  beforeAll(() => {
    at = mkdtempSync(join(tmpdir(), 'idem-pg-'));
    if (asOwner.uid !== undefined && asOwner.gid !== undefined) chownSync(at, asOwner.uid, asOwner.gid);
    run('initdb', ['-D', join(at, 'data'), '-U', 'idem', '--no-sync', '-A', 'trust']);
    run('pg_ctl', ['-D', join(at, 'data'), '-w', '-l', join(at, 'log'), '-o', `-c listen_addresses= -c fsync=off -k ${at}`, 'start']);
    run('psql', ['-h', at, '-U', 'idem', '-v', 'ON_ERROR_STOP=1', 'postgres'], TABLES);
    url = (database) => `postgres://idem@/${database}?host=${encodeURIComponent(at)}`;
  }, 120_000);
  afterAll(() => {
    run('pg_ctl', ['-D', join(at, 'data'), '-m', 'immediate', 'stop']);
    rmSync(at, { recursive: true, force: true });
  });

  it("is CourtListener's own tables", () => {
    const index = openPostgresIndex(url('theirs'));
    index.prepare?.([113, 200, 300].map((page) => ({ reporter: 'F.3d', volume: 999, page })));
    expect(index.find('F.3d', 999, 113)).toMatchObject([
      { name: 'Smith v. Jones', court: '9th Cir.', date: '2021-05-06', yearTo: 2021, citation: '999 F.3d 113', parallels: ['2021 WL 5'] },
    ]);
    expect(index.find('F.3d', 999, 200)).toEqual([]);
    expect(index.find('F.3d', 999, 300)).toEqual([]);
    expect(index.coverage('F.3d', 999).state).toBe('partial');
  });

  it('is a table of its own, with what it does not say left unsaid', () => {
    const index = combineIndexes([openPostgresIndex(url('own')), bundledIndex()]);
    const cited = { reporter: 'F.3d', volume: 999, page: 113, year: 1999 };
    expect(verdict(index, { ...cited, name: 'Smith v. Jones' }).verdict).toBe('confirmed');
    expect(verdict(index, { ...cited, name: 'Brown v. Green' }).differences).toEqual(['name']);
  });

  it('is asked by the command line where the environment names it, and in no file of a project', () => {
    const cwd = folder({ 'a.md': 'Brown v. Green, 999 F.3d 113, 115 (9th Cir. 2021).\n' });
    expect(idem(['check', 'a.md'], { cwd, env: { IDEM_CASE_INDEXES: url('theirs') } }).out).toContain('index-name-mismatch');
    expect(idem(['check', 'a.md'], { cwd }).out).not.toContain('index-name-mismatch');
    writeFileSync(join(cwd, '.idem.json'), JSON.stringify({ caseIndexes: [url('theirs')] }));
    const { status, out } = idem(['check', 'a.md'], { cwd });
    expect(status).toBe(2);
    expect(out).not.toContain('index-name-mismatch');
  });

  it('says why it is passed over when it has neither', () => {
    const problems: string[] = [];
    expect(openPostgresIndex(url('empty'), (problem) => problems.push(problem)).find('F.3d', 1, 1)).toEqual([]);
    expect(problems).toEqual([expect.stringContaining('neither a table idem_cases nor search_citation')]);
  });
});

describe('an index in a database that is not there', () => {
  it('is passed over at once, and not asked again', () => {
    const problems: string[] = [];
    const index = openPostgresIndex('postgres://idem:secret@127.0.0.1:1/none', (problem) => problems.push(problem));
    expect(index.find('F.3d', 1, 1)).toEqual([]);
    expect(index.find('F.3d', 1, 2)).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).not.toContain('secret');
  });

  it('is passed over after a short while where it never answers', async () => {
    const silent = createServer(() => undefined);
    const port = await new Promise<number>((resolve) =>
      silent.listen(0, '127.0.0.1', () => resolve((silent.address() as { port: number }).port)),
    );
    const problems: string[] = [];
    const index = openPostgresIndex(`postgres://idem@127.0.0.1:${port}/none`, (problem) => problems.push(problem));
    expect(index.find('F.3d', 1, 1)).toEqual([]);
    expect(problems).toHaveLength(1);
    silent.close();
  });
});

function idsOf(user: string): { readonly uid: number; readonly gid: number } {
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout));
  return { uid: uid as number, gid: gid as number };
}
