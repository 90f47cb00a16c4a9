import { historyPhrase } from '../tables/historyPhrases.ts';
import { fold } from './chars.ts';
import type { CaseCitation } from './citation.ts';
import type { Draft, Scan } from './scan.ts';

/** Prior and subsequent history: the phrase between two case citations (spec §1, History). */

const MAX_PHRASE = 90;
const SUB_NOM = /^(.*?)[,\s]*\bsub\s+nom\.,?$/;

/** Where the gap between the case before and the case at `index` is a history phrase, ties the second to the first. */
export function readHistoryGap(scan: Scan, previous: number, index: number): void {
  const before = previous >= 0 ? scan.nodes[previous] : undefined;
  const node = scan.nodes[index];
  if (!before || !node || before.kind !== 'full_case' || node.kind !== 'full_case') return;
  const from = before.fullEnd;
  const to = node.fullStart;
  if (to <= from || to - from > MAX_PHRASE) return;
  const gap = scan.text.slice(from, to);
  const lead = /^[,;]?\s*/.exec(gap)?.[0].length ?? 0;
  const phrase = gap.slice(lead).replace(/[,\s]+$/, '');
  if (phrase === '') return;
  const bare = SUB_NOM.exec(phrase)?.[1] ?? phrase;
  if (!historyPhrase(fold(bare))) return;
  const primary = historyRoot(scan, previous);
  (primary.history as { phrase: { start: number; end: number }; citation: number }[]).push({
    phrase: { start: from + lead, end: from + lead + phrase.length },
    citation: index,
  });
  node.within = before.within;
  node.group = before.group;
  node.signal = null;
}

/** The citation whose history it is: the history of a history belongs to the first case. */
function historyRoot(scan: Scan, index: number): Draft<CaseCitation> {
  for (let i = index - 1; i >= 0 && i > index - 12; i--) {
    const node = scan.nodes[i];
    if (node && 'history' in node && node.history.some((link) => link.citation === index)) return node as Draft<CaseCitation>;
  }
  return scan.nodes[index] as Draft<CaseCitation>;
}
