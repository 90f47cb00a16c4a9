import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/src/core/rules/index.ts';
import { findingsOf, withEdits } from './check.ts';
import { emphasizedIn, type Habit, type Host, HOSTS, inHost, seen } from './inHosts.ts';

/** What a host writes otherwise, so that there is nothing to find in it. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  // Two hyphens and three dots are a dash and an ellipsis there.
  'range-dash': ['markdown', 'latex', 'typst'],
  'ellipsis-spacing': ['latex', 'typst'],
  // A quotation mark that opens in LaTeX is a grave accent; every apostrophe is curly, as in Typst.
  'dangling-quoting-source': ['latex'],
  'quote-style-mixed': ['latex', 'typst', 'markdown', 'html'],
  // Some of the ways here have blanks that do not break.
  'nbsp-missing': HOSTS,
};

/** What these rules put right is not read before, so that nothing of it is emphasised. */
const MORE: ReadonlySet<string> = new Set(['short-reporter-missing', 'supra-case', 'signal-cf', 'signal-eg', 'history-sub-nom']);

const HABITS: readonly Habit[] = ['names', 'everything'];

const isPlain = (host: Host, id: string, bad: string): boolean =>
  !bad.includes('<!--') && !(ELSEWHERE[id]?.includes(host) && (id !== 'range-dash' || bad.includes('--')));

/** Every rule's examples that are plain text, as a writer of each host format has them: found and mended as they are in plain text. */
describe.each(HOSTS)('in %s', (host) => {
  const cases = RULES.flatMap(({ meta, examples }) =>
    examples.filter(({ bad }) => isPlain(host, meta.id, bad)).map((example) => [meta.id, example.bad, meta.fix, example] as const),
  );
  it.each(cases)('%s: %s', (id, _, fix, { bad, good, settings, before, notFound }) => {
    const config = { ...settings, rules: { [id]: 'on' as const } };
    for (const habit of HABITS) {
      inHost(bad, host, habit, config).forEach((text, way) => {
        const was = before === undefined ? {} : { before: inHost(before, host, habit, config)[way] };
        const found = findingsOf(text, id, { format: host, config, notFound, ...was });
        expect(
          found.map((finding) => text.slice(finding.start, finding.end)),
          text,
        ).toHaveLength(1);
        if (good === null) return;
        const mended = found[0].fixes.map((one) => withEdits(text, one.edits));
        expect(
          mended.map((one) => seen(one, host)),
          text,
        ).toContain(seen(good, 'plaintext'));
        if (fix !== 'safe') return;
        expect(found[0].fixes[0].safe, text).toBe(true);
        const wanted = inHost(good, host, habit, config)[way];
        if (!MORE.has(id)) expect(emphasizedIn(mended[0], host), text).toEqual(emphasizedIn(wanted, host));
      });
    }
  });
});
