import { HOUSE_STYLES } from '../core/rules/profile.ts';
import { type Group, GROUPS, type Rule } from '../core/rules/rule.ts';
import { GROUP_TITLES } from './ruleGroups.ts';
import { ruleUrl } from './ruleUrl.ts';

/** The rules as data, for `idem rules --format json`. */
export const catalogueOf = (rules: readonly Rule[]): object[] => rules.map(({ meta }) => ({ ...meta, url: ruleUrl(meta.id) }));

/** The rules as a Markdown table; `link` turns an id into a link where there is something to link to. */
export function catalogueTable(rules: readonly Rule[], link: (id: string) => string = (id) => `\`${id}\``): string {
  const rows = rules.map(
    ({ meta }) => `| ${link(meta.id)} | ${meta.severity}${UNLESS[meta.default]} | ${FIXES[meta.fix]} | ${meta.summary} |`,
  );
  return ['| rule | severity | fix | what is wrong |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}

/** What stands behind the severity of a rule that is not simply on. */
const UNLESS = { on: '', off: ' (off)', index: ' (with an index)', profile: ' (in some styles)' } as const;

const FIXES = { safe: 'by itself', offer: 'your choice', none: 'by hand' } as const;

const DEFAULTS = {
  on: 'on',
  off: 'off unless you turn it on',
  index: 'on where there is a case index',
  profile: 'on where the house style asks for it',
} as const;

const HOW = {
  safe: 'The text itself says what it should be: the quick fix, "Fix All" and `idem fix` write it.',
  offer: 'The quick fix offers what it may be and you choose; `idem fix` leaves it alone.',
  none: 'There is no fix to press: only the writer knows what it should be.',
} as const;

const INDIGO = 'https://indigobook.github.io/versions/indigobook-2.0.html';

const groupsOf = (rules: readonly Rule[]): readonly Group[] => GROUPS.filter((group) => rules.some(({ meta }) => meta.group === group));

/** The groups as a list that leads into the index of the rules at `page`, with how many rules each has. */
export function groupList(rules: readonly Rule[], page: string): string {
  const count = (group: Group): number => rules.filter(({ meta }) => meta.group === group).length;
  return `${groupsOf(rules)
    .map((group) => `* [${GROUP_TITLES[group]}](${page}#${group}) (${count(group)})`)
    .join('\n')}\n`;
}

/** The index of the rule pages: the rules by group, in the order in which overlapping findings win. */
export function ruleIndex(rules: readonly Rule[]): string {
  const groups = groupsOf(rules);
  const lines = [
    '# The rules',
    '',
    `${rules.length} rules in ${groups.length} groups. A group can be set at once, by its name. See also [the house styles](../profiles.md) and [what Idem cannot do](../limits.md).`,
    '',
    groupList(rules, ''),
  ];
  for (const group of groups) {
    const own = rules.filter(({ meta }) => meta.group === group);
    lines.push(
      `## ${group}`,
      '',
      `${GROUP_TITLES[group]}.`,
      '',
      catalogueTable(own, (id) => `[${id}](${id}.md)`),
    );
  }
  return lines.join('\n');
}

/** A rule's page in Markdown: what, why, wrong and right, how it is fixed, in which house styles, when the rule is wrong, how to silence it. */
export function rulePage({ meta, examples }: Rule): string {
  const { id, group, severity } = meta;
  const lines = [
    `# ${id}`,
    '',
    meta.summary,
    '',
    `${capital(severity)}, ${DEFAULTS[meta.default]}; one of the rules about [${GROUP_TITLES[group].replace(/^[A-Z](?=[a-z]+ )/, (c) => c.toLowerCase())}](README.md#${group}).`,
    '',
    '## Why',
    '',
    meta.why,
    '',
    examples.length > 1 ? '## Examples' : '## Example',
    '',
  ];
  for (const { bad, good, note, before } of examples) {
    if (before !== undefined) lines.push('Before:', '', ...fenced(before), '');
    lines.push(note ? `Wrong (${note}):` : 'Wrong:', '', ...fenced(bad), '');
    if (good !== null) lines.push('Right:', '', ...fenced(good), '');
  }
  lines.push('## How it is fixed', '', HOW[meta.fix], '');
  const off = HOUSE_STYLES.filter((style) => style.disable.includes(id)).map((style) => `\`${style.id}\``);
  const on = HOUSE_STYLES.filter((style) => style.enable.includes(id)).map((style) => `\`${style.id}\``);
  if (off.length || on.length) {
    lines.push('## House styles', '');
    if (off.length) lines.push(`It is off in the [house style${off.length > 1 ? 's' : ''}](../profiles.md) ${listed(off)}.`, '');
    if (on.length) lines.push(`It is on in the [house style${on.length > 1 ? 's' : ''}](../profiles.md) ${listed(on)}.`, '');
  }
  lines.push('## When the rule is wrong', '', meta.wrongWhen, '', ...silencing(meta), '');
  const references = [
    ...(meta.indigo.length ? [`[The Indigo Book](${INDIGO}) (free) ${meta.indigo.join(', ')}`] : []),
    ...(meta.uniform.length ? [`the uniform system of citation ${meta.uniform.join(', ')}`] : []),
  ];
  if (references.length) lines.push('## To read further', '', `${references.join('; ')}.`.replace(/^t/, 'T'), '');
  return lines.join('\n');
}

/** How to silence the rule; of one that speaks of Idem's own comments, only how to turn it off. */
function silencing({ id, group }: Rule['meta']): string[] {
  const off = `"rules": { "${id}": "off" }`;
  if (group === 'hygiene' && /^(?:suppression|profile)-/.test(id)) return [`Turn it off for a project in \`.idem.json\`: \`{ ${off} }\`.`];
  return [
    'Silence it in one place with a comment on the line before that says why (`%` in LaTeX, `//` in Typst), or for a project in `.idem.json`:',
    '',
    '```text',
    `<!-- idem-disable-next-line ${id} -- why -->`,
    `{ ${off} }`,
    '```',
  ];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `a`, `a and b`, `a, b and c`. */
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** A fence that the example cannot close. */
function fenced(example: string): string[] {
  let fence = '```';
  while (example.includes(fence)) fence += '`';
  return [`${fence}text`, example.replace(/\n+$/, ''), fence];
}
