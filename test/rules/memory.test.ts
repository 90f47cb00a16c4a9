import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analysis.ts';
import { EMPTY_INDEX } from '../../server/src/core/cases/caseIndex.ts';
import { DEFAULT_CONFIG } from '../../server/src/core/config.ts';
import type { RuleMemory } from '../../server/src/core/rules/memory.ts';
import type { Rule } from '../../server/src/core/rules/rule.ts';
import { runRules } from '../../server/src/core/rules/run.ts';
import { rule } from './findings.ts';

const SERVICES = { config: DEFAULT_CONFIG, caseIndex: EMPTY_INDEX, year: 2026 };
const run = (text: string, rules: readonly Rule[], memory: RuleMemory | null) => {
  const { prose, resolution } = analyze(text, 'markdown', SERVICES);
  return runRules({ ...SERVICES, prose, resolution, rules, memory });
};

const TEXT = 'Terry v. Ohio, 392 U.S. 1 (1968).\n\nCosco v. Uphoff, 195 F.3d 1221 (10th Cir. 1999).\n\nId. at 1223.';
const EDITED = TEXT.replace('Terry', 'See Roe v. Wade, 410 U.S. 113 (1973); Terry');

describe('what a run of the rules leaves for the next', () => {
  it('asks of the blocks that changed only, and moves what was found in the others', () => {
    const asked: string[] = [];
    const counting: Rule = {
      ...rule({ id: 'counting', fix: 'offer' }),
      checkBlock(block, citations, context) {
        asked.push(block.text.slice(0, 5));
        for (const citation of citations)
          context.report({
            citation,
            span: citation.node,
            message: 'Seen.',
            related: [{ citation, span: citation.node, message: 'Here.' }],
            fixes: [{ title: 'Mend', safe: true, edits: [{ citation, span: citation.node, newText: '!' }] }],
          });
      },
    };
    const { memory } = run(TEXT, [counting], null);
    asked.length = 0;
    const again = run(EDITED, [counting], memory);
    expect(asked).toEqual(['See R']);
    expect(again.findings).toEqual(run(EDITED, [counting], null).findings);
    expect(again.findings.map(({ citation }) => citation)).toEqual([0, 1, 2, 3]);
  });

  it('answers a question of every block anew only where it changed', () => {
    const asked: string[] = [];
    const seen: string[][] = [];
    const firstWords = (block: { readonly text: string }) => {
      asked.push(block.text.slice(0, 5));
      return block.text.startsWith('Id.') ? null : block.text.slice(0, 5);
    };
    const asking: Rule = {
      ...rule({ id: 'asking', fix: 'none' }),
      checkDocument: (context) =>
        void seen.push(context.inBlocks(firstWords).map(({ found, citations }) => `${found} ${citations.length}`)),
    };
    const { memory } = run(TEXT, [asking], null);
    asked.length = 0;
    run(EDITED, [asking], memory);
    expect(asked).toEqual(['See R']);
    expect(seen).toEqual([
      ['Terry 1', 'Cosco 1'],
      ['See R 2', 'Cosco 1'],
    ]);
  });

  it('answers a question from the version of which it was last asked', () => {
    const asked: string[] = [];
    const firstWords = (block: { readonly text: string }) => {
      asked.push(block.text.slice(0, 5));
      return block.text.slice(0, 5);
    };
    const seen: string[][] = [];
    let isAsked = true;
    const asking: Rule = {
      ...rule({ id: 'asking', fix: 'none' }),
      checkDocument: (context) => {
        if (isAsked) seen.push(context.inBlocks(firstWords).map(({ found, before, next }) => `${before?.text[0]}${found}${next?.text[0]}`));
      },
    };
    const first = run(TEXT, [asking], null);
    isAsked = false;
    const second = run(EDITED, [asking], first.memory);
    isAsked = true;
    asked.length = 0;
    run(`It is so.\n\n${EDITED}`, [asking], second.memory);
    expect(asked).toEqual(['It is', 'See R']);
    expect(seen.at(-1)).toEqual(['undefinedIt isS', 'ISee RC', 'SCoscoI', 'CId. aundefined']);
  });
});
