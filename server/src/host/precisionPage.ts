import data from '../../data/precision.json' with { type: 'json' };
import type { Rule } from '../core/rules/rule.ts';

/** What a rule's findings were when they were read in real documents: how often it fired, how many findings were read, and what they were. */
export interface Reading {
  readonly fired: number;
  readonly read: number;
  readonly right: number;
  readonly wrong: number;
  readonly doubtful: number;
}

/** What findings of a rule were that were drawn after the mending, none of them read before, as they stood when drawn. */
export interface FreshReading {
  readonly read: number;
  readonly wrong: number;
  readonly doubtful: number;
}

/** From so many findings on something can be said of a rule's precision. */
export const ENOUGH = 10;

/** The readings by rule, from server/data/precision.json. */
export const READINGS: ReadonlyMap<string, Reading> = new Map(
  Object.entries(data.rules as Record<string, readonly number[]>).map(([id, [fired, read, right, wrong, doubtful]]) => [
    id,
    { fired, read, right, wrong, doubtful },
  ]),
);

/** The readings of fresh findings by rule. */
export const FRESH: ReadonlyMap<string, FreshReading> = new Map(
  Object.entries(data.freshRules as Record<string, readonly number[]>).map(([id, [read, wrong, doubtful]]) => [
    id,
    { read, wrong, doubtful },
  ]),
);

/** The part of the judged findings that were right, or null where too few were read to say. */
export function precisionOf({ read, right, wrong }: Reading): number | null {
  return read < ENOUGH || right + wrong === 0 ? null : right / (right + wrong);
}

/** The page on how often each rule is right: what was read, the figures by rule, and the rules of which nothing can be said. */
export function precisionPage(rules: readonly Rule[]): string {
  const seen = rules.flatMap((rule) => {
    const reading = READINGS.get(rule.meta.id);
    return reading ? [{ rule, reading }] : [];
  });
  const silent = rules.filter(({ meta }) => !READINGS.has(meta.id));
  const documents = Object.entries(data.documents)
    .map(([what, count]) => `${count} ${what}`)
    .join('; ');
  const [fired, read, wrong, doubtful] = (['fired', 'read', 'wrong', 'doubtful'] as const).map((part) =>
    seen.reduce((sum, { reading }) => sum + reading[part], 0),
  );
  return [
    '# How often the rules are right',
    '',
    `Idem was run, in the style that it detects, over real texts (${documents}; ${Math.round(data.characters / 1e6)} million characters). What it said was read, finding by finding,`,
    `and judged by the rule that it names. The same words found in two copies of one opinion count once. Last read: ${data.reviewed}.`,
    '',
    `Of ${fired} findings that it makes now ${read} were read: ${wrong} are wrong and ${doubtful} doubtful. Of ${data.clean.citations} well-formed citations of such opinions, ${data.clean.alarms} got a warning or an error.`,
    '',
    'These texts are not unseen: where a rule was wrong its cause was mended, and the table shows what the rules say of the same texts since. What to expect of',
    `other texts is in the column “fresh”: ${data.fresh.read} findings were drawn anew after the mending, none of them read before, and are counted as they stood when drawn:`,
    `${data.fresh.wrong} were wrong and ${data.fresh.doubtful} doubtful. What made those wrong was mended afterwards. In a last run over ${data.others.documents} documents of another set, ${data.others.read} findings were read that the texts above do not have: ${data.others.wrong} were wrong, ${data.others.doubtful} doubtful.`,
    '',
    `A rule of which fewer than ${ENOUGH} findings were read is said to have too few to judge. Most opinions of the Supreme Court come from copies that lost lines, so that a short form stands there`,
    "without its full citation: such a finding counts as right where it is right of the text as it stands, and as doubtful where the loss itself was taken for a slip. Opinions in the style of West's",
    'books break the rules on spacing thousands of times: those findings are right by this style, and the profile `west-print` is for such texts. Up to four findings of one rule were read in one document.',
    '',
    '| rule | severity | fired | read | right | wrong | doubtful | right of those judged | fresh: read | wrong | doubtful |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...seen.map(({ rule: { meta }, reading }) => {
      const precision = precisionOf(reading);
      const drawn = FRESH.get(meta.id);
      const { right, wrong: no, doubtful: unsure } = reading;
      return `| [${meta.id}](rules/${meta.id}.md) | ${meta.severity} | ${reading.fired} | ${reading.read} | ${right} | ${no} | ${unsure} | ${precision === null ? 'too few' : `${Math.floor(precision * 1000) / 10} %`} | ${drawn ? `${drawn.read} | ${drawn.wrong} | ${drawn.doubtful}` : '\u2013 | \u2013 | \u2013'} |`;
    }),
    '',
    `## Not seen`,
    '',
    `These ${silent.length} rules said nothing of any of the texts, because the slip is rare in printed opinions, the rule is off by default, or the markup that it looks at is not there:`,
    `${silent.map(({ meta }) => `[${meta.id}](rules/${meta.id}.md)`).join(', ')}.`,
    '',
  ].join('\n');
}
