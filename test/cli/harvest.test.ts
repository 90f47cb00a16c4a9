import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, idem } from './idem.ts';

const CITED = 'Smith v. Jones, 999 F.3d 113, 115 (7th Cir. 2021) (holding that silence is no consent).\n';

describe('idem index harvest', () => {
  it('makes an index that is asked from then on', () => {
    const cwd = folder({ 'a.md': CITED, 'b.typ': CITED, 'x.md': 'Brown v. Green, 999 F.3d 113, 115 (7th Cir. 2021).\n' });
    const env = { IDEM_HOME: join(cwd, 'home') };
    const { status, out, err } = idem(['index', 'harvest', '.'], { cwd, env });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('3 documents read, 0 unchanged. Your index now knows one case from 3 documents.');
    const [entry] = JSON.parse(idem(['lookup', '--format', 'json', '999 F.3d 113'], { cwd, env }).out);
    expect(entry.citedBy).toMatchObject({ documents: 3, parentheticals: ['holding that silence is no consent'] });
    expect(idem(['index', 'info'], { cwd, env }).out).toContain('3 documents of your own, one case cited');
    expect(idem(['check', 'x.md'], { cwd, env }).out).toContain('index-name-mismatch');
    expect(idem(['check', 'x.md'], { cwd }).out).not.toContain('index-name-mismatch');
  });

  it('asks the index that the project names, and says which cannot be read', () => {
    const cwd = folder({ 'p/.idem.json': '{ "caseIndexes": ["../own.jsonl"] }', 'briefs/a.md': CITED, 'p/b.md': CITED });
    expect(idem(['index', 'harvest', 'briefs', '--into', 'own.jsonl'], { cwd }).out).toContain('"caseIndexes"');
    const [entry] = JSON.parse(idem(['lookup', '--format', 'json', '999 F.3d 113'], { cwd: join(cwd, 'p') }).out);
    expect(entry.citedBy.documents).toBe(1);
    const elsewhere = folder({ '.idem.json': '{ "caseIndexes": ["gone.sqlite", "postgres://u:secret@db/x"] }', 'b.md': CITED });
    const { status, err } = idem(['check', 'b.md'], { cwd: elsewhere });
    expect(status).toBe(2);
    expect(err).toContain('gone.sqlite: there is no such case index');
    expect(err).toMatch(/\.idem\.json:1:\d+: "caseIndexes" names postgres:….*IDEM_CASE_INDEXES/);
    expect(err).not.toContain('secret');
  });

  it('refuses a folder that is not there, naming it', () => {
    expect(idem(['index', 'harvest', '/no/such'])).toMatchObject({
      status: 2,
      err: 'idem: /no/such: there is no such folder; check the path\n',
    });
  });
});
