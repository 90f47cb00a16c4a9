import type { IndexedCase, OverrulingCase } from './caseIndex.ts';

/**
 * The sentence on a case's overruling, with its source: the index knows what a table lists, never that a case is still good law.
 * Null where nothing is listed.
 */
export function overruledText(known: IndexedCase): string | null {
  if (known.overruledBy.length === 0) return null;
  const bySource = new Map<string, OverrulingCase[]>();
  for (const link of known.overruledBy) bySource.set(link.source, [...(bySource.get(link.source) ?? []), link]);
  const parts = [...bySource].map(([source, links]) => `${links.map(overrulingCase).join('; ')} in ${source}`);
  const allInPart = known.overruledBy.every((link) => link.inPart);
  return `listed as overruled${allInPart ? ' in part' : ''} by ${parts.join('; and by ')}`;
}

const overrulingCase = (link: OverrulingCase): string =>
  `${link.name ? `${link.name}, ` : ''}${link.citation}${link.year ? ` (${link.year})` : ''}`;

/** What the writer of the summary noted of a case's later life, with whose word it is. */
export const fateText = (fate: string): string => `Noted in Idem's own summary: ${fate.replace(/\.$/, '')}.`;
