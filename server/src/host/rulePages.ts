import type { Rule } from '../core/rules/rule.ts';
import { ruleUrl } from './ruleUrl.ts';

/** The rules as data, for `idem rules --format json`. */
export const catalogueOf = (rules: readonly Rule[]): object[] => rules.map(({ meta }) => ({ ...meta, url: ruleUrl(meta.id) }));

/** The rules as a Markdown table; `link` turns an id into a link where there is something to link to. */
export function catalogueTable(rules: readonly Rule[], link: (id: string) => string = (id) => `\`${id}\``): string {
  const rows = rules.map(({ meta }) => `| ${link(meta.id)} | ${meta.severity} | ${FIXES[meta.fix]} | ${meta.summary} |`);
  return ['| rule | severity | fix | what is wrong |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}

const FIXES = { safe: 'by itself', offer: 'your choice', none: 'by hand' } as const;

const DEFAULTS = {
  on: 'on',
  off: 'off unless it is turned on',
  index: 'on where a case index is loaded',
  profile: 'on where the profile asks for it',
} as const;

const HOW = {
  safe: 'The text itself says what it should be: `idem fix`, "fix all" and the quick fix mend it.',
  offer: 'The quick fix offers what it might be; the choice is yours.',
  none: 'Only the writer knows what it should be.',
} as const;

/** A rule's page in Markdown: what, why, bad and good, how it is mended, when it is wrong, how to turn it off. */
export function rulePage({ meta, examples }: Rule): string {
  const lines = [
    `# ${meta.id}`,
    '',
    meta.summary,
    '',
    `**Severity** ${meta.severity} · **default** ${DEFAULTS[meta.default]} · **fix** ${FIXES[meta.fix]}`,
    '',
  ];
  lines.push('## Why', '', meta.why, '');
  if (examples.length) lines.push('## Examples', '');
  for (const { bad, good, note } of examples) {
    lines.push(
      ...(note ? [note, ''] : []),
      'Not so:',
      '',
      ...fenced(bad),
      '',
      ...(good === null ? [] : ['But so:', '', ...fenced(good), '']),
    );
  }
  lines.push('## How it is mended', '', HOW[meta.fix], '');
  lines.push('## When the rule is wrong', '', meta.wrongWhen, '');
  lines.push(
    `Silence it in one place with \`idem-disable-next-line ${meta.id} -- why\` in a comment of the document, or in the project's \`.idem.json\`:`,
    '',
  );
  lines.push('```json', `{ "rules": { "${meta.id}": "off" } }`, '```', '');
  const references = [
    ...(meta.indigo.length ? [`The Indigo Book ${meta.indigo.join(', ')}`] : []),
    ...(meta.uniform.length ? [`the uniform system of citation ${meta.uniform.join(', ')}`] : []),
  ];
  if (references.length) lines.push(`See also: ${references.join('; ')}.`, '');
  return lines.join('\n');
}

/** A fence that the example cannot close. */
function fenced(example: string): string[] {
  let fence = '```';
  while (example.includes(fence)) fence += '`';
  return [`${fence}markdown`, example, fence];
}
