import type { Harvested } from './harvest.ts';

/** What a harvest did, in a sentence or two. */
export function harvestText({ read, unchanged, gone, skipped, documents, cases }: Harvested): string {
  const parts = [`${plural(read, 'document')} read`, `${unchanged} unchanged`];
  if (gone) parts.push(`${gone} gone and taken out`);
  if (skipped.length) parts.push(`${skipped.length} left out`);
  return `${parts.join(', ')}. Your index now knows ${plural(cases, 'case')} from ${plural(documents, 'document')}.`;
}

const plural = (n: number, what: string): string => (n === 1 ? `one ${what}` : `${n} ${what}s`);
