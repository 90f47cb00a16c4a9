import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analysis.ts';
import { EMPTY_INDEX } from '../../server/src/core/cases/caseIndex.ts';
import { DEFAULT_CONFIG } from '../../server/src/core/config.ts';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import { runRules } from '../../server/src/core/rules/run.ts';
import type { Rule } from '../../server/src/core/rules/rule.ts';
import { rule } from './findings.ts';

const SERVICES = { config: DEFAULT_CONFIG, caseIndex: EMPTY_INDEX, year: 2026 };

function run(text: string, rules: readonly Rule[], problems: [string, unknown][] = []): Finding[] {
  const { prose, resolution } = analyze(text, 'plaintext', SERVICES);
  return runRules({ ...SERVICES, prose, resolution, rules, onProblem: (id, error) => problems.push([id, error]) }).findings;
}

const TEXT = 'Terry v. Ohio, 392 U.S. 1, 27 (1968). The frisk was lawful. Cosco v. Uphoff, 195 F.3d 1221 (10th Cir. 1999). Id. at 1223.';

/** Reports every citation that it is shown. */
const everything = (own: Partial<Rule> = {}): Rule => ({
  ...rule({ id: 'everything', fix: 'none' }),
  checkCitation: (citation, context) => context.report({ citation, span: citation.node, message: 'Seen.' }),
  ...own,
});

describe('a run of the rules', () => {
  it('shows a rule the kinds of citation that it names', () => {
    expect(run(TEXT, [everything()])).toHaveLength(3);
    expect(run(TEXT, [everything({ kinds: ['id'] })]).map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Id. at 1223']);
  });

  it('contains a rule that throws, at the citation where it throws', () => {
    const problems: [string, unknown][] = [];
    const fails: Rule = {
      ...rule({ id: 'fails', group: 'courts' }),
      checkCitation(citation, context) {
        context.report({ citation, span: citation.node, message: 'Half said.' });
        if (citation.index === 1) throw new Error('a mistake');
      },
      checkDocument() {
        throw new Error('another');
      },
    };
    const found = run(TEXT, [fails, everything({ kinds: ['id'] })], problems);
    expect(problems.map(([id, error]) => [id, (error as Error).message])).toEqual([
      ['fails', 'a mistake'],
      ['fails', 'another'],
    ]);
    expect(found.map((finding) => [finding.rule.meta.id, finding.citation])).toEqual([
      ['fails', 0],
      ['everything', 2],
    ]);
  });

  it('shows no rule what is quoted', () => {
    expect(run('He relied on \u201cTerry v. Ohio, 392 U.S. 1, 27 (1968), and more.\u201d', [everything()])).toEqual([]);
  });

  it('mends nothing unasked in a citation that it could not read whole', () => {
    const mends = everything({
      checkCitation: (citation, context) =>
        context.report({
          citation,
          span: citation.node,
          message: 'Seen.',
          fixes: [
            {
              title: 'mend',
              safe: true,
              edits: [{ citation, span: { start: citation.node.start, end: citation.node.start }, newText: '!' }],
            },
          ],
        }),
    });
    const safe = (text: string): boolean[] => run(text, [mends]).flatMap((finding) => finding.fixes.map((fix) => fix.safe));
    expect(safe('Terry v. Ohio, 392 U.S. 1, 27 (1968).')).toEqual([true]);
    expect(safe('Terry v. Ohio, 392 U.S. (1968).').every((is) => !is)).toBe(true);
  });

  it('gives findings in offsets of the file, in order', () => {
    const found = run(TEXT, [everything()]);
    expect(found.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['392 U.S. 1', '195 F.3d 1221', 'Id. at 1223']);
  });
});
