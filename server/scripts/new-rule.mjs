// `npm run new-rule GROUP/ID`: writes the rule's file and its test, and enters it in the registry. Then `npm run generate`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const rules = join(root, 'server/src/core/rules');
const groups = readFileSync(join(rules, 'rule.ts'), 'utf8')
  .match(/GROUPS = \[([^\]]+)\]/)[1]
  .match(/[a-z-]+/g);

const fail = (message) => {
  console.error(message);
  process.exit(2);
};

const [group, id, ...more] = (process.argv[2] ?? '').split('/');
if (!id || more.length || !/^[a-z]+(?:-[a-z0-9]+)*$/.test(id)) fail('usage: npm run new-rule GROUP/ID, such as pins/pin-after-date');
if (!groups.includes(group)) fail(`there is no group "${group}"; there are ${groups.join(', ')}`);
const file = join(rules, group, `${id}.ts`);
if (existsSync(file)) fail(`${group}/${id}.ts is there already`);

const name = id.replace(/-([a-z0-9])/g, (_, c) => c.toUpperCase());
const write = (path, text) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path.slice(root.length + 1));
};

write(
  file,
  `import { defineRule } from '../rule.ts';

export const ${name} = defineRule({
  meta: {
    id: '${id}',
    group: '${group}',
    severity: 'warning',
    default: 'on',
    fix: 'none',
    summary: 'What is wrong, in one sentence.',
    why: 'Why it matters to a reader of the brief.',
    wrongWhen: 'When the rule itself is wrong.',
    indigo: [],
    uniform: [],
    form: false,
  },
  // Run by test/rules/examples.test.ts: bad yields exactly one finding of this rule, its fix gives good, good yields none.
  examples: [],
  kinds: ['full_case'],
  checkCitation(citation, context) {
    context.report({ citation, span: citation.node, message: 'What is wrong, why, and what to do.' });
  },
});
`,
);

write(
  join(root, 'test/rules', group, `${id}.test.ts`),
  `import { describe, expect, it } from 'vitest';
import { findingsOf } from '../check.ts';

describe('${id}', () => {
  it.each(['Terry v. Ohio, 392 U.S. 1, 30 (1968).'])('says nothing of a near miss: %s', (text) => {
    expect(findingsOf(text, '${id}')).toEqual([]);
  });
});
`,
);

const registry = join(rules, 'index.ts');
const lines = readFileSync(registry, 'utf8').split('\n');
const path = (line) => line.match(/from '([^']+)'/)?.[1] ?? '';
const mine = `./${group}/${id}.ts`;
const imports = lines.findLastIndex((line) => line.startsWith('import ') && path(line) < mine);
lines.splice(imports + 1, 0, `import { ${name} } from '${mine}';`);
// At the end of its group: where the next group's heading, or the list's end, stands.
const heading = lines.indexOf(`  // ${group}`);
const end = lines.findIndex((line, i) => i > heading && (line.startsWith('  // ') || line === '];'));
lines.splice(end, 0, `  ${name},`);
writeFileSync(registry, lines.join('\n'));
console.log(`${registry.slice(root.length + 1)} (its order in the group decides which of two rules speaks)`);
