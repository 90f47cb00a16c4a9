import { foldBlanks } from '../text/blanks.ts';
import type { Span } from '../text/span.ts';
import type { Finding, FindingFix, RelatedPlace } from './finding.ts';
import { safeEdits } from './fixAll.ts';
import { byWeight } from './overlap.ts';

/** So many findings of one form are still shown one by one. */
const HANDFUL = 4;
/** So many other places are linked from a folded finding. */
const LINKED = 50;
const EXAMPLES = 3;

/**
 * Folds more than a handful of findings of one matter of form into one, on its first place: a pasted opinion breaks one rule
 * eighty times and should not be underlined eighty times. The folded finding names their number and what was seen, links the
 * other places, and mends all of them or this one. Findings of substance pass through. The gravest come first. `text` is the file's.
 */
export function groupFindings(findings: readonly Finding[], text: string): Finding[] {
  const groups = new Map<string, Finding[]>();
  const shown: Finding[] = [];
  for (const finding of findings) {
    if (!finding.rule.meta.form) {
      shown.push(finding);
      continue;
    }
    const key = groupOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  for (const [key, group] of groups) {
    if (group.length <= HANDFUL) shown.push(...group);
    else shown.push(fold(group, HABITS[key] ?? null, text));
  }
  return shown.sort(byWeight);
}

/** A habit that many rules see: what is said of it, and what to do. */
interface Habit {
  readonly what: string;
  readonly remedy: string;
}

const CLOSED_UP = 'family closed-up';
const STANDARD = 'standard form';
const HABITS: Readonly<Record<string, Habit>> = {
  [CLOSED_UP]: {
    what: "abbreviations are closed up as in West's books",
    remedy: 'space them all at once, or choose the profile west-print if the document is meant to look so',
  },
  [STANDARD]: {
    what: 'forms are the standard ones and not those of the house style',
    remedy: 'mend them all at once, or choose the profile that the document follows',
  },
};

/**
 * Findings of several rules belong together where they come from one habit: abbreviations closed up, where the fix only puts blanks in;
 * the standard form throughout, in a document that is checked by another house style.
 */
function groupOf(finding: Finding): string {
  if (finding.standardForm) return STANDARD;
  const { id, family } = finding.rule.meta;
  const edits = finding.fixes[0]?.edits ?? [];
  const opensUp = edits.length > 0 && edits.every((edit) => edit.start === edit.end && /^(?:\s|~|&nbsp;)+$/.test(edit.newText));
  return family === 'closed-up' && opensUp ? CLOSED_UP : id;
}

function fold(group: readonly Finding[], habit: Habit | null, text: string): Finding {
  const lead = leadOf(group);
  const others = group.filter((finding) => finding !== lead);
  return {
    ...lead,
    message: messageOf(group, lead, habit, text),
    related: placesOf(others, text),
    fixes: fixesOf(group, lead),
  };
}

/** The first finding of the rule that most of the group are of, so that turning that rule off is what the writer expects. */
function leadOf(group: readonly Finding[]): Finding {
  const counts = new Map<string, number>();
  for (const { rule } of group) counts.set(rule.meta.id, (counts.get(rule.meta.id) ?? 0) + 1);
  return group.reduce((best, finding) => ((counts.get(finding.rule.meta.id) ?? 0) > (counts.get(best.rule.meta.id) ?? 0) ? finding : best));
}

function messageOf(group: readonly Finding[], lead: Finding, habit: Habit | null, text: string): string {
  const seen = new Set<string>();
  for (const finding of [lead, ...group]) {
    if (seen.size > EXAMPLES) break;
    seen.add(sliceOf(text, finding));
  }
  const examples = `${[...seen].slice(0, EXAMPLES).join(', ')}${seen.size > EXAMPLES ? ' \u2026' : ''}`;
  const what = habit?.what ?? lead.rule.meta.many ?? `findings: ${lead.rule.meta.summary}`;
  const remedy = habit?.remedy ?? 'mend them all at once, or look at each';
  return `${group.length} ${what} (${examples}): ${remedy}.`;
}

const sliceOf = (text: string, place: Span): string => foldBlanks(text.slice(place.start, place.end));

function placesOf(others: readonly Finding[], text: string): RelatedPlace[] {
  const places = others
    .slice(0, LINKED)
    .map((finding): RelatedPlace => ({ start: finding.start, end: finding.end, message: sliceOf(text, finding) }));
  const left = others.length - LINKED;
  if (left > 0) {
    const next = others[LINKED];
    places.push({ start: next.start, end: next.end, message: `and ${left} more, from here on` });
  }
  return places;
}

function fixesOf(group: readonly Finding[], lead: Finding): FindingFix[] {
  const { edits, mended } = safeEdits(group);
  const here = lead.fixes.map((fix) => ({ ...fix, title: `${fix.title} (only here)` }));
  return mended > 1 ? [{ title: `Mend all ${mended} places`, safe: true, edits, places: mended }, ...here] : here;
}
