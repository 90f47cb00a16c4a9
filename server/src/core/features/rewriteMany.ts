import { type Analysis, analyze, type Services } from '../analysis.ts';
import type { Finding } from '../rules/finding.ts';
import { safeEdits } from '../rules/fixAll.ts';
import { RULE_IDS } from '../rules/index.ts';
import { startTracking } from '../rules/trackedText.ts';
import { overlapping, type TextEdit } from '../text/edits.ts';
import type { Span } from '../text/span.ts';
import { citationAt, citationsIn, coreOf } from './citationAt.ts';
import { findingsIn } from './codeActions.ts';
import { meansTheSame } from './meansTheSame.ts';
import { type Rewrite, rewrites } from './rewrite.ts';
import { parallelsEverywhere } from './rewriteParallels.ts';

/** A rewriting of many places, and of how many. */
export interface ManyRewritten extends Rewrite {
  readonly places: number;
}

/** The rules that say where a shorter form is enough. */
const SHORTER = ['full-cite-repeat', 'id-preferred'];
/** An id. after an id. may come only once the one before is there. */
const MOST_PASSES = 8;

/**
 * What may be done with all citations of a stretch at once: write them shorter, write out every id. before the passage is moved, put
 * in or leave out parallels, keep their lines from breaking, set them in the document's style. Each is offered only where it does something, and where afterwards
 * every citation refers to what it referred to before.
 */
export function rewritesOfMany(analysis: Analysis, within: Span): readonly ManyRewritten[] {
  const all = within.start <= 0 && within.end >= analysis.text.length;
  const where = all ? 'in this document' : 'in the selection';
  return [
    titled('Shorten what can be shortened', where, shortened(analysis, within)),
    titled('Write out every Id.', where, writtenOut(analysis, within)),
    titled('Add the parallel citations that the case index knows', where, parallelsEverywhere.added(analysis, within)),
    titled('Leave out the parallel citations', where, parallelsEverywhere.leftOut(analysis, within)),
    titled('Put in blanks that do not break', where, byRules(analysis, within, ['nbsp-missing'])),
    ...(all ? [] : [titled("Set in the document's style", where, inStyle(analysis, within))]),
  ].filter((one) => one.edits.length > 0);
}

/** The shorter forms of the citation at `offset`: the short form of one that is cited in full before, an id. where the same is cited just before. */
export function shorterForms(analysis: Analysis, offset: number): readonly Rewrite[] {
  const at = citationAt(analysis, offset);
  const kind = at?.node.kind;
  if (kind !== 'full_case' && kind !== 'short_case') return [];
  return askedOnly(analysis, analysis.text, SHORTER)
    .filter(({ start, end }) => start <= offset && offset <= end)
    .flatMap(({ fixes }) => fixes.map(({ title, edits }) => ({ title, edits })));
}

interface Edits {
  readonly edits: readonly TextEdit[];
  readonly places: number;
}

const NOTHING: Edits = { edits: [], places: 0 };

const titled = (what: string, where: string, { edits, places }: Edits): ManyRewritten => ({
  title: `${what} ${where} (${places} ${places === 1 ? 'place' : 'places'})`,
  edits,
  places,
});

/** Every citation that may be a short form or an id., as such. */
function shortened(analysis: Analysis, within: Span): Edits {
  const made = byRules(analysis, within, SHORTER);
  return meansTheSame(analysis, made.edits) ? made : NOTHING;
}

/** Every id. as a short form; in full where no full citation stands before it. */
function writtenOut(analysis: Analysis, within: Span): Edits {
  const edits: TextEdit[] = [];
  let places = 0;
  for (const citation of citationsIn(analysis, within)) {
    const core = coreOf(citation);
    if (citation.node.kind !== 'id' || core.start < within.start || core.end > within.end) continue;
    const [first] = rewrites(analysis, core.start);
    if (!first) continue;
    edits.push(...first.edits);
    places++;
  }
  return places > 0 && !overlapping(edits) && meansTheSame(analysis, edits) ? { edits, places } : NOTHING;
}

/** The safe fixes of what is wrong in a passage. */
function inStyle(analysis: Analysis, within: Span): Edits {
  const inside = findingsIn(analysis, within).filter((finding) => isInside(finding, within));
  const { edits, mended } = safeEdits(inside.filter(({ fixes }) => fixes[0]?.places === 1).sort((a, b) => a.start - b.start));
  return { edits, places: mended };
}

/** What these rules offer first in each place, until they have nothing more to say. */
function byRules(analysis: Analysis, within: Span, ids: readonly string[]): Edits {
  const tracked = startTracking(analysis.text);
  let places = 0;
  let stretch = within;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const found = askedOnly(analysis, tracked.text(), ids).filter((finding) => isInside(finding, stretch));
    const edits: TextEdit[] = [];
    for (const { fixes } of found) {
      const fix = fixes[0];
      if (!fix || overlapping([...edits.slice(-fix.edits.length - 4), ...fix.edits])) continue;
      edits.push(...fix.edits);
      places++;
    }
    if (edits.length === 0) break;
    stretch = {
      start: stretch.start,
      end: stretch.end + edits.reduce((by, { start, end, newText }) => by + newText.length - (end - start), 0),
    };
    tracked.apply(edits);
  }
  return { edits: tracked.edits(), places };
}

/** What these rules alone find in a text, whatever the settings say of them. */
function askedOnly(analysis: Analysis, text: string, ids: readonly string[]): readonly Finding[] {
  const { services, format } = analysis;
  const rules = Object.fromEntries(RULE_IDS.map((id) => [id, ids.includes(id) ? ('on' as const) : ('off' as const)]));
  const asked: Services = { ...services, config: { ...services.config, rules }, known: [] };
  return analyze(text, format, asked, analysis).findings;
}

const isInside = ({ start, end }: Span, within: Span): boolean => start >= within.start && end <= within.end;
