import type { Prose } from '../text/blocks.ts';
import type { DetectedStyle } from './detectStyle.ts';
import { chooseStyle, STYLE_KEY } from './documentStyle.ts';
import type { Finding } from './finding.ts';

/**
 * The findings as they are shown, of a document that plainly follows another style: those that stand for many of one form (they are not
 * among `single`) offer, behind their own fixes, to say so in the document.
 */
export function withStyleOffer(
  shown: readonly Finding[],
  single: readonly Finding[],
  detected: DetectedStyle | null,
  prose: Prose,
): readonly Finding[] {
  if (!detected) return shown;
  const alone = new Set(single);
  const offer = {
    title: `It is meant so: check this document by the style ${detected.id} (writes ${STYLE_KEY})`,
    safe: false,
    edits: [chooseStyle(prose, detected.id)],
    places: 1,
  };
  return shown.map((finding) => (alone.has(finding) ? finding : { ...finding, fixes: [...finding.fixes, offer] }));
}
