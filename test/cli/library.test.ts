import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type * as api from '../../server/src/publicTypes.ts';

const require = createRequire(import.meta.url);
const SLIP = 'Bell v. Burson, 402 U.S. 535, 539 (1971). Id at 540.';

describe('the built library', () => {
  const library: typeof api = require('../../server/dist/index.cjs');

  it('can be required and, by name, imported', () => {
    for (const name of ['parse', 'check', 'openDocument'] as const) expect(typeof library[name]).toBe('function');
    const module = `import { parse, check, openDocument } from ${JSON.stringify(require.resolve('../../server/dist/index.cjs'))}; console.log(typeof parse, typeof check, typeof openDocument);`;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', module], { encoding: 'utf8' });
    expect(run).toMatchObject({ status: 0, stdout: 'function function function\n', stderr: '' });
  });

  it('parses and checks', () => {
    expect(library.parse(SLIP).citations.map((c) => c.kind)).toEqual(['full_case', 'id']);
    expect(library.check(SLIP, { year: 2026 }).map((d) => d.rule)).toEqual(['id-period']);
    expect(library.check(SLIP, { config: { rules: { 'id-period': 'off' } } })).toEqual([]);
    expect(library.check(SLIP, { config: { rules: { 'id-period': 'error' } } })[0].severity).toBe('error');
  });

  it('follows edits', () => {
    const document = library.openDocument(SLIP, { format: 'markdown' });
    expect(document.diagnostics.map((d) => d.rule)).toEqual(['id-period']);
    document.update(document.diagnostics[0].fixes[0].edits);
    expect(document.diagnostics).toEqual([]);
    expect(document.citations[1].text).toBe('Id. at 540');
    expect(document.authorities[0].citations).toEqual([0, 1]);
  });
});
