import { readFileSync } from 'node:fs';
import { type Analysis, analyze, type Services } from '../../server/src/core/analysis.ts';
import { openBundledIndex } from '../../server/src/core/cases/bundled.ts';
import { type CaseIndex, EMPTY_INDEX } from '../../server/src/core/cases/caseIndex.ts';
import { combineIndexes } from '../../server/src/core/cases/combined.ts';
import { comparedWith } from '../../server/src/core/features/drift.ts';
import { type Config, DEFAULT_CONFIG } from '../../server/src/core/config.ts';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import type { Format } from '../../server/src/core/text/blocks.ts';
import type { TextEdit } from '../../server/src/core/text/edits.ts';

let opened: CaseIndex | null = null;
const caseIndex = (): CaseIndex =>
  (opened ??= openBundledIndex(readFileSync(new URL('../../server/data/cases.idx', import.meta.url))).index);

export interface Settings {
  readonly format?: Format;
  readonly config?: Partial<Config>;
  /** The text that stood there before. */
  readonly before?: string;
  /** Places that were looked up online and not found. */
  readonly notFound?: readonly string[];
}

/** The bundled index, with what a look-up did not find. */
function indexLacking(places: readonly string[]): CaseIndex {
  const absence: CaseIndex['absence'] = (reporter, volume, page) =>
    places.includes(`${volume} ${reporter} ${page}`) ? { around: null, source: 'CourtListener (looked up 2026-11-21)' } : null;
  return combineIndexes([caseIndex(), { ...EMPTY_INDEX, absence }]);
}

const services = (config: Partial<Config> = {}, notFound?: readonly string[]): Services => ({
  config: { ...DEFAULT_CONFIG, ...config },
  caseIndex: notFound ? indexLacking(notFound) : caseIndex(),
  year: 2026,
  onProblem: (rule, error) => {
    throw new Error(`${rule} threw`, { cause: error });
  },
});

/** What is found in the text, with the bundled case index: of one rule, or everything. */
export function findingsOf(
  text: string,
  rule?: string,
  { format = 'plaintext', config, before, notFound }: Settings = {},
): readonly Finding[] {
  const now = analyze(text, format, services(config, notFound));
  const { findings } = before === undefined ? now : comparedWith(analyze(before, format, services(config)), now, 'HEAD');
  return rule === undefined ? findings : findings.filter((finding) => finding.rule.meta.id === rule);
}

/** What is found in a text after each of the edits, made one after the other as a writer makes them; and what a fresh reading finds. */
export function findingsWhileTyping(
  text: string,
  edits: readonly TextEdit[],
  { format = 'plaintext', config, notFound }: Settings = {},
): readonly { readonly typed: readonly Finding[]; readonly fresh: readonly Finding[] }[] {
  const own = services(config, notFound);
  // What was found in a version is what the next one is read with.
  const read = (version: string, previous?: Analysis) => {
    const analysis = analyze(version, format, own, previous);
    return { analysis, findings: analysis.findings };
  };
  let now = read(text);
  return edits.map((edit) => {
    now = read(withEdits(now.analysis.text, [edit]), now.analysis);
    return { typed: now.findings, fresh: read(now.analysis.text).findings };
  });
}

/** What is shown of the text: findings of form folded. */
export const shownOf = (text: string, { format = 'plaintext', config }: Settings = {}): readonly Finding[] =>
  analyze(text, format, services(config)).diagnostics;

/** The text with the edits made; they may come in any order but must not overlap. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((made, { start, end, newText }) => made.slice(0, start) + newText + made.slice(end), text);
}

/** The finding's own text. */
export const sliceOf = (text: string, { start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);

/** The rule ids found, in order: what most tests compare. */
export const idsOf = (findings: readonly Finding[]): string[] => findings.map((finding) => finding.rule.meta.id);
