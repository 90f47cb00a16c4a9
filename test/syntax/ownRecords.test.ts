import { describe, expect, it } from 'vitest';
import { analyze, type Services } from '../../server/src/core/analysis.ts';
import { EMPTY_INDEX } from '../../server/src/core/cases/caseIndex.ts';
import { DEFAULT_CONFIG, resolveConfig } from '../../server/src/core/config.ts';
import { textOf } from '../../server/src/core/syntax/document.ts';

const withRecord = (record: Record<string, string>): Services => ({
  config: resolveConfig({ record }),
  caseIndex: EMPTY_INDEX,
  year: 2026,
});
const PLAIN: Services = { config: DEFAULT_CONFIG, caseIndex: EMPTY_INDEX, year: 2026 };
const SJ = withRecord({ 'SJ Tr.': 'Summary judgment hearing', 'Blue Vol.': 'The blue volume' });

const TEXT = 'Roe v. Wade, 410 U.S. 113 (1973). The judge agreed. SJ Tr. 12:3-9; Blue Vol. A at 4. The SJ Tr. is long.\n\nId. at 5.';

const cites = (services: Services, previous?: ReturnType<typeof analyze>) => {
  const analysis = analyze(TEXT, 'plaintext', services, previous);
  return { analysis, cores: analysis.citations.map((citation) => `${citation.node.kind} ${textOf(citation, citation.node)}`) };
};

describe('a case’s own abbreviations of its record', () => {
  it('are read where a page, line or entry follows', () => {
    expect(cites(SJ).cores).toEqual(['full_case 410 U.S. 113', 'record SJ Tr. 12:3-9', 'record Blue Vol. A at 4', 'id Id. at 5']);
    expect(cites(PLAIN).cores).not.toContain('record Blue Vol. A at 4');
  });

  it('give the document the name that the settings say', () => {
    const { authorities } = cites(SJ).analysis.resolution;
    expect(authorities.map(({ name }) => name)).toContain('Summary judgment hearing');
  });

  it('are found across lines, and whatever their blanks', () => {
    const { citations } = analyze('See SJ\n   Tr. 12.', 'plaintext', SJ);
    expect(citations.map((citation) => textOf(citation, citation.node))).toEqual(['SJ\n   Tr. 12']);
  });

  it('do not reuse what was read with others', () => {
    const first = cites(PLAIN);
    const second = cites(SJ, first.analysis);
    expect(second.cores).toEqual(cites(SJ).cores);
    expect(cites(PLAIN, second.analysis).cores).toEqual(first.cores);
  });

  it('reuse what was read with the same', () => {
    const first = cites(SJ);
    const nodes = first.analysis.citations.map(({ node }) => node);
    const again = analyze(`${TEXT} More.`, 'plaintext', SJ, first.analysis);
    expect(again.citations[0]?.node).toBe(nodes[0]);
    expect(again.citations.map(({ node }) => node.kind)).toEqual(first.analysis.citations.map(({ node }) => node.kind));
  });
});
