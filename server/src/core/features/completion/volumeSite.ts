import type { Analysis } from '../../analysis.ts';
import { startsSentence } from '../../rules/sentences.ts';
import { SIGNAL_IDS } from '../../tables/signals.ts';
import type { Before } from './before.ts';

/**
 * Whether a number at `at` of the prose is plainly the volume of a citation: a case's name and a comma stand before it, another
 * reporter's page, a signal, a semicolon or bracket, or a sentence begins with it.
 */
export function isVolumeOfCitation(analysis: Analysis, { block, text }: Before, at: number, volume: number): boolean {
  const head = text.slice(Math.max(0, at - 120), at).trimEnd();
  if (head === '' || /[;(["\u201c]$/.test(head)) return true;
  if (head.endsWith(',')) return followsName(analysis, head) || followsPage(analysis, block, at);
  const words = head.split(/\s+/);
  for (let n = 1; n <= 3 && n <= words.length; n++) {
    if (SIGNAL_IDS.has(words.slice(-n).join(' ').replace(/,$/, '').toLowerCase())) return true;
  }
  // A sentence of prose that begins with a number begins with a small one.
  return volume > 12 && startsSentence(text, at);
}

function followsName(analysis: Analysis, head: string): boolean {
  const name = head.slice(0, -1);
  if (/(?:\sv\.?\s|\b[Ii]n re\s|\bEx parte\s)[^;()]{1,80}$/.test(name)) return true;
  return analysis.resolution.authorities.some(({ shortNames }) => shortNames.some((short) => name.endsWith(short)));
}

const followsPage = (analysis: Analysis, block: Before['block'], at: number): boolean =>
  analysis.citations.some(
    ({ block: own, node }) => own === block && node.kind === 'full_case' && node.end <= at && node.fullEnd >= at - 2 && !node.courtDate,
  );
