import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, tool } from './project.ts';

/** Left may not import right; the folders of server/src/core, then those above it. */
const ORDER = ['text', 'tables', 'cases', 'syntax', 'authorities', 'rules', 'features'];
const WALLS = ['--only=style/noRestrictedImports', '--only=correctness/noNodejsModules', '--only=suspicious/noImportCycles'];

describe('the layers', () => {
  it('hold: nothing imports what stands to its right, in a circle, or across a wall', () => {
    const { status, output } = tool('biome', ['lint', ...WALLS, '--colors=off', '--max-diagnostics=20', 'server/src', 'client/src']);
    expect(status, output).toBe(0);
  });
});

/** A guard that cannot fail is no guard: each wall is broken in a copy, and the check must say so. */
describe('a broken wall is found', () => {
  let copy: string;
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  };
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'idem-walls-'));
    for (const path of ['biome.json', 'tsconfig.base.json', 'server/src/core/tsconfig.json']) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      cpSync(at(path), join(copy, path));
    }
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  const lint = (path: string): string => tool('biome', ['lint', ...WALLS, '--colors=off', path], copy).output;

  it('between layers of the core', () => {
    for (let i = 0; i < ORDER.length; i++) {
      for (const right of [...ORDER.slice(i + 1), 'host', 'lsp', 'cli']) {
        put(`server/src/core/${ORDER[i]}/to-${right}.ts`, `import type { x } from '../${right}/x.ts';\nexport type Y = x;\n`);
      }
      for (const left of ORDER.slice(0, i))
        put(`server/src/core/${ORDER[i]}/from-${left}.ts`, `import type { x } from '../${left}/x.ts';\nexport type Y = x;\n`);
      const output = lint(`server/src/core/${ORDER[i]}`);
      for (const right of [...ORDER.slice(i + 1), 'host', 'lsp', 'cli'])
        expect(output, `${ORDER[i]} → ${right}`).toContain(`to-${right}.ts`);
      expect(output, 'what stands to the left may be imported').not.toContain('from-');
    }
  });

  it('between the hosts, the client and the core', () => {
    put('server/src/lsp/a.ts', "import '../cli/main.ts';\n");
    put('server/src/cli/a.ts', "import '../lsp/node.ts';\n");
    put('server/src/host/a.ts', "import '../cli/main.ts';\n");
    put('client/src/a.ts', "import '../../server/src/core/config.ts';\n");
    put('server/src/core/syntax/node.ts', "import 'node:fs';\n");
    for (const path of [
      'server/src/lsp/a.ts',
      'server/src/cli/a.ts',
      'server/src/host/a.ts',
      'client/src/a.ts',
      'server/src/core/syntax/node.ts',
    ])
      expect(lint(path), path).toContain(path);
  });

  it('by a circle', () => {
    put('server/src/core/text/one.ts', "import { two } from './two.ts';\nexport const one = () => two;\n");
    put('server/src/core/text/two.ts', "import { one } from './one.ts';\nexport const two = () => one;\n");
    expect(lint('server/src/core/text/one.ts')).toContain('noImportCycles');
  });

  it('by the compiler: the core has no Node, no DOM and nothing outside it', () => {
    put('server/src/lsp/outside.ts', 'export const outside = 1;\n');
    put(
      'server/src/core/wall/a.ts',
      "import { outside } from '../../lsp/outside.ts';\nexport const a = [outside, process.argv, document.title, setTimeout];\nimport fs from 'node:fs';\nexport const b = fs;\n",
    );
    const { status, output } = tool('tsc', ['-p', 'server/src/core/tsconfig.json', '--noEmit', '--pretty', 'false'], copy);
    expect(status).not.toBe(0);
    const ours = output.split('\n').filter((line) => line.includes('wall/a.ts'));
    for (const what of ['outside.ts', "'process'", "'document'", "'setTimeout'", "'node:fs'"]) expect(ours.join('\n')).toContain(what);
  });
});
