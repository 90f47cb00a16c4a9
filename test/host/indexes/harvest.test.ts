import { appendFileSync, existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { combineIndexes } from '../../../server/src/core/cases/combined.ts';
import { EMPTY_INDEX, type CaseIndex } from '../../../server/src/core/cases/caseIndex.ts';
import { verdict } from '../../../server/src/core/cases/verdict.ts';
import { harvest } from '../../../server/src/host/indexes/harvest.ts';
import { ownIndex } from '../../../server/src/host/indexes/ownIndex.ts';
import { readOwnIndex } from '../../../server/src/host/indexes/ownIndexFile.ts';
import { bundledIndex } from '../../cases/open.ts';
import { folder } from '../../cli/idem.ts';

const ROTH = 'Bd. of Regents v. Roth, 408 U.S. 564, 577, 92 S. Ct. 2701 (1972)';
const BRIEFS = {
  'a.md': `*See* ${ROTH} (holding that property interests come from rules such as state law). *Id.* at 578 (same).\n`,
  'deep/b.tex': `\\emph{${ROTH.split(',')[0]}}${ROTH.slice(ROTH.indexOf(','))}.\n`,
  'c.txt': 'Roe v. Wade, 411 U.S. 113 (1973).\n',
  'node_modules/d.md': 'Nobody v. Reads, 1 U.S. 1 (1790).',
  'scan.txt': new Uint8Array([1, 0, 2]),
};

const indexOf = (path: string): CaseIndex => ownIndex(readOwnIndex(path).documents.values(), path);

describe('harvesting a folder', () => {
  it('keeps which documents cite which cases, and what they say of them', async () => {
    const cwd = folder(BRIEFS);
    const into = join(cwd, 'own.jsonl');
    const said = await harvest([cwd], into);
    expect(said).toMatchObject({ read: 3, unchanged: 0, gone: 0, documents: 3, cases: 2 });
    expect(said.skipped).toEqual([`${join(cwd, 'scan.txt')}: is no text`]);
    const own = indexOf(into);
    expect(own.citedBy?.('U.S.', 408, 564)).toEqual({
      documents: 2,
      paths: [join(cwd, 'a.md'), join(cwd, 'deep/b.tex')],
      parentheticals: ['holding that property interests come from rules such as state law', 'same'],
    });
    expect(own.citedBy?.('S. Ct.', 92, 2701)?.documents).toBe(2);
    expect(own.find('U.S.', 408, 564)).toMatchObject([{ citation: '408 U.S. 564', yearTo: 1972, parallels: ['92 S. Ct. 2701'] }]);
    expect(own.search?.('regents ro', 5).map((known) => known.citation)).toEqual(['408 U.S. 564']);
    expect(own.citedBy?.('U.S.', 1, 1)).toBeNull();
  });

  it('reads only what has changed, and takes out what is gone', async () => {
    const cwd = folder(BRIEFS);
    const into = join(cwd, 'own.jsonl');
    await harvest([cwd], into);
    expect(await harvest([cwd], into)).toMatchObject({ read: 0, unchanged: 3 });
    utimesSync(join(cwd, 'a.md'), 1, 1);
    expect(await harvest([cwd], into)).toMatchObject({ read: 0, unchanged: 3 });
    writeFileSync(join(cwd, 'a.md'), 'Nothing is cited.\n');
    rmSync(join(cwd, 'c.txt'));
    expect(await harvest([cwd], into)).toMatchObject({ read: 1, unchanged: 1, gone: 1, documents: 2, cases: 1 });
    expect(indexOf(into).citedBy?.('U.S.', 408, 564)?.documents).toBe(1);
  });

  it('goes on after it was stopped or cut off in the middle of a line', async () => {
    const cwd = folder(BRIEFS);
    const into = join(cwd, 'own.jsonl');
    let asked = 0;
    await harvest([cwd], into, { isCancelled: () => ++asked > 1 });
    expect(readOwnIndex(into).documents.size).toBe(1);
    appendFileSync(into, '{"path":"/half');
    expect(await harvest([cwd], into)).toMatchObject({ read: 2, unchanged: 1, documents: 3 });
    expect(readFileSync(into, 'utf8')).not.toContain('half');
    expect(existsSync(`${into}.lock`)).toBe(false);
  });

  it('refuses a damaged index, a folder that is not there, and a second harvest at once', async () => {
    const cwd = folder({ ...BRIEFS, 'bad.jsonl': '{"idem":"own-index","version":1}\n{oops\n{}\n', 'other.jsonl': '{}\n' });
    await expect(harvest([cwd], join(cwd, 'bad.jsonl'))).rejects.toThrow(/bad\.jsonl, line 2: .*harvest again/);
    await expect(harvest([cwd], join(cwd, 'other.jsonl'))).rejects.toThrow(/other\.jsonl, line 1: .*name another file/);
    await expect(harvest([join(cwd, 'none')], join(cwd, 'x.jsonl'))).rejects.toThrow(/none: there is no such folder/);
    writeFileSync(join(cwd, 'x.jsonl.lock'), String(process.pid));
    await expect(harvest([cwd], join(cwd, 'x.jsonl'))).rejects.toThrow(/x\.jsonl\.lock: process \d+ is writing/);
    writeFileSync(join(cwd, 'x.jsonl.lock'), '999999999');
    expect(await harvest([cwd], join(cwd, 'x.jsonl'))).toMatchObject({ read: 3 });
  });
});

describe('several indexes as one', () => {
  it('never lets a slip in a brief confirm itself where another index covers the volume', async () => {
    const cwd = folder({ 'a.md': 'Roe v. Wade, 411 U.S. 113 (1973).', 'b.md': 'Roe v. Wade, 411 U.S. 113 (1973).' });
    const into = join(cwd, 'own.jsonl');
    await harvest([cwd], into);
    const own = indexOf(into);
    const bundled = bundledIndex();
    const slip = { reporter: 'U.S.', volume: 411, page: 113, name: 'Roe v. Wade', year: 1973 };
    expect(verdict(bundled, slip).verdict).toBe('not-first-page');
    expect(verdict(combineIndexes([own, bundled]), slip).verdict).toBe('not-first-page');
    expect(verdict(combineIndexes([own, EMPTY_INDEX]), slip).verdict).toBe('confirmed');
  });

  it('holds nothing against a document that one document alone says', async () => {
    const cwd = folder({ 'a.md': 'Roe v. Wade, 999 F.3d 113 (7th Cir. 2021).' });
    const into = join(cwd, 'own.jsonl');
    await harvest([cwd], into);
    const cited = { reporter: 'F.3d', volume: 999, page: 113, name: 'Other v. Case', year: 1999 };
    expect(verdict(combineIndexes([indexOf(into), bundledIndex()]), cited).verdict).toBe('not-covered');
  });

  it('adds what a further index knows to a case of the same name alone', () => {
    const bundled = bundledIndex();
    const known = bundled.find('U.S.', 410, 113)[0];
    if (!known) throw new Error('Roe v. Wade is not in the bundled index');
    const bare = (name: string): CaseIndex => ({
      ...EMPTY_INDEX,
      find: (reporter, volume, page) =>
        reporter === 'U.S.' && volume === 410 && page === 113
          ? [{ ...known, name, aliases: [], parallels: [], summary: null, topics: [], fate: null, overruledBy: [], sources: ['near'] }]
          : [],
    });
    const same = combineIndexes([bare('Roe v. Wade'), bundled]).find('U.S.', 410, 113)[0];
    expect(same).toMatchObject({ summary: known.summary, overruledBy: known.overruledBy, sources: ['near', ...known.sources] });
    const other = combineIndexes([bare('Smith v. Jones'), bundled]).find('U.S.', 410, 113)[0];
    expect(other).toMatchObject({ name: 'Smith v. Jones', summary: null, sources: ['near'] });
    expect(combineIndexes([bare('Roe v. Wade'), bundled]).coverage('U.S.', 410).state).toBe('complete');
  });
});
