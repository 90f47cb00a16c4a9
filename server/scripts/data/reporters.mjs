import { byText, plain, readJson, readOverrides, writeTable } from './files.mjs';
import { isSafeSpelling } from './riskySpellings.mjs';

const SERIES = { '2d': 'Second', '3d': 'Third', '4th': 'Fourth', '5th': 'Fifth', '6th': 'Sixth' };
/** The Supreme Court's reporters before 1875; other courts had reporters of the same names. */
const SCOTUS_NOMINATIVES = new Set(['Dall.', 'Cranch', 'Wheat.', 'Pet.', 'How.', 'Black', 'Wall.']);
const yearOf = (date) => (date && !date.startsWith('1750') ? Number(date.slice(0, 4)) : null);
const seriesOf = (abbreviation) => /(?:^|[ .])(2d|3d|4th|5th|6th)\b/.exec(abbreviation)?.[1] ?? null;

/** The table of reporters: reporters-db's editions, years checked against the Caselaw Access Project's, reviewed overrides last. */
export function buildReporters(from, { standardSpacing, squeeze, states }) {
  const gathered = readJson(`${from}/reference/reporters.json`);
  const seen = new Map(readJson(`${from}/cap_ReportersMetadata.json`).map((r) => [squeeze(plain(r.short_name)), r]));
  const fixes = readOverrides('reporters');
  const dropped = new Set(fixes.drop);
  const droppedSpellings = new Set(fixes.dropSpellings.map(squeeze));
  const statePrefixes = states.map((s) => [s.abbreviation, s.postal]).sort((a, b) => b[0].length - a[0].length);
  const entries = [];

  const stateOf = (abbreviation, jurisdictions) => {
    const prefix = statePrefixes.find(
      ([p]) => abbreviation === p || abbreviation.startsWith(`${p} `) || (p.endsWith('.') && abbreviation.startsWith(p)),
    );
    if (prefix) return [prefix[1]];
    const first = jurisdictions.map((j) => /^us:([a-z]{2})[;:]/.exec(j)?.[1]).find((c) => c && !/^c\d?$/.test(c));
    return first ? [first.toUpperCase()] : null;
  };
  const kindOf = (abbreviation, reporter, root) => {
    const type = reporter.cite_type;
    if (/(?:^| )(?:LEXIS|WL|LX)$/.test(abbreviation)) return 'database';
    if (type === 'neutral' || (Object.hasOwn(fixes.neutral, abbreviation) && !['Ohio', 'Ark.', 'Ark. App.', 'N.H.'].includes(abbreviation)))
      return 'neutral';
    if (type === 'scotus_early') return 'nominative';
    if (type === 'state_regional') return ['A.', 'N.E.', 'N.W.', 'P.', 'S.E.', 'S.W.', 'So.'].includes(root) ? 'regional' : 'state';
    const old = Object.values(reporter.editions).every((e) => yearOf(e.end) !== null && yearOf(e.end) < 1910);
    if (type === 'state') {
      const official =
        statePrefixes.some(([p]) => abbreviation.startsWith(p)) || /^(?:A\.D\.|Misc\.|App\. D\.C\.|U\.S\.)/.test(abbreviation);
      return !official && (old || !/[ .]/.test(abbreviation.replace(/\.$/, ''))) ? 'nominative' : 'state';
    }
    if (
      type === 'federal' &&
      !/[ ]|^(?:F|U|S|L)\./.test(abbreviation) &&
      reporter.mlz_jurisdiction.some((j) => /(?:circuit|district)\.court/.test(j)) &&
      /^[A-Z][a-z]/.test(abbreviation)
    )
      return 'nominative';
    return type === 'federal' ? 'federal' : 'specialty';
  };

  for (const [root, reporters] of Object.entries(gathered)) {
    for (const reporter of reporters) {
      const count = Object.keys(reporter.editions).length;
      for (const [listed, dates] of Object.entries(reporter.editions)) {
        if (dropped.has(listed) || dropped.has(root)) continue;
        const neutral =
          reporter.cite_type === 'neutral'
            ? (fixes.neutral[listed] ?? fixes.neutral[listed === 'Pa. Super.' ? 'PA Super' : ''])
            : fixes.neutral[listed] && !/\./.test(listed) && listed !== 'Ohio'
              ? fixes.neutral[listed]
              : undefined;
        const renamed = listed === 'Pa. Super.' && reporter.cite_type === 'neutral' ? 'PA Super' : (fixes.rename[listed] ?? listed);
        const abbreviation = standardSpacing(renamed);
        const override = fixes.byName[plain(reporter.name)];
        if (override === null) continue;
        const kind = neutral ? 'neutral' : kindOf(listed, reporter, root);
        const series = count > 1 ? SERIES[seriesOf(listed)] : null;
        let name =
          fixes.names[abbreviation] ??
          (neutral ? nameOfNeutral(abbreviation, neutral) : plain(reporter.name))
            .replace(/United States \(US\)/g, 'United States')
            .replace(/ ?\(US\)/g, '')
            .replace(/\.$/, '');
        if (series && !/Series/.test(name)) name += `, ${series} Series`;
        entries.push({
          abbreviation,
          name,
          kind,
          root: standardSpacing(fixes.rename[root] ?? root),
          states: neutral ? neutral.states : regionOf(abbreviation, root, kind, reporter),
          ...yearsOf(abbreviation, kind, dates, neutral, count, reporter),
          impliedCourt: neutral ? neutral.court : courtOf(abbreviation, kind, reporter),
          separator: neutral?.separator ?? null,
          spellings: Object.entries(reporter.variations)
            .filter(([, to]) => to === listed)
            .map(([v]) => v),
          ...override,
        });
      }
    }
  }
  for (const added of fixes.add) {
    entries.push({ from: null, to: null, lastVolume: null, impliedCourt: null, states: null, separator: null, spellings: [], ...added });
  }
  for (const [abbreviation, neutral] of Object.entries(fixes.neutral)) {
    if (entries.some((e) => e.abbreviation === abbreviation && e.kind === 'neutral')) continue;
    entries.push({
      abbreviation,
      root: abbreviation,
      name: nameOfNeutral(abbreviation, neutral),
      kind: 'neutral',
      states: neutral.states,
      from: neutral.from ?? null,
      to: null,
      lastVolume: null,
      impliedCourt: neutral.court,
      separator: neutral.separator ?? null,
      spellings: [],
    });
  }

  function nameOfNeutral(abbreviation, neutral) {
    const state = states.find((s) => s.postal === neutral.states?.[0]);
    return neutral.name ?? (state ? `${state.name} public-domain citation (${abbreviation})` : `Public-domain citation (${abbreviation})`);
  }

  function regionOf(abbreviation, root, kind, reporter) {
    const region = fixes.regions[abbreviation] ?? fixes.regions[root];
    if (region) return region;
    return reporter.cite_type === 'state' && kind !== 'federal' ? stateOf(abbreviation, reporter.mlz_jurisdiction) : null;
  }

  /** The years of publication, only where they are certain: reviewed, or the two sources agree within three years. */
  function yearsOf(abbreviation, kind, dates, neutral, count, reporter) {
    if (neutral) return { from: neutral.from ?? null, to: null, lastVolume: null };
    const fixed = fixes.years[abbreviation];
    const namesake = SCOTUS_NOMINATIVES.has(abbreviation) && reporter.cite_type !== 'scotus_early';
    if (fixed && !namesake) return { from: fixed[0], to: fixed[1], lastVolume: fixed[2] };
    const cap = seen.get(squeeze(abbreviation));
    const start = yearOf(dates.start);
    const end = yearOf(dates.end);
    if (kind === 'database' || kind === 'neutral' || !cap || count > 1) return { from: null, to: null, lastVolume: null };
    return {
      from: start !== null && Math.abs(start - cap.start_year) <= 3 ? Math.min(start, cap.start_year) : null,
      to: end !== null && Math.abs(end - cap.end_year) <= 3 ? Math.max(end, cap.end_year) : null,
      lastVolume: null,
    };
  }

  function courtOf(abbreviation, kind, reporter) {
    if (SCOTUS_NOMINATIVES.has(abbreviation)) return reporter.cite_type === 'scotus_early' ? 'U.S.' : null;
    const given = fixes.courts[abbreviation];
    if (given !== undefined) return given;
    if (kind !== 'state' || fixes.noCourt.includes(abbreviation)) return null;
    const base = abbreviation.replace(/ ?(?:2d|3d|4th|5th)$/, '');
    return states.some((s) => s.abbreviation === base) ? base : null;
  }

  // Spellings: those gathered and ours, less what the look-up equates anyway, what another reporter owns, and what reads as prose.
  const owners = new Map();
  for (const e of entries) owners.set(squeeze(e.abbreviation), e);
  for (const e of entries) {
    const wanted = new Map();
    const ours = e.kind === 'nominative' && e.abbreviation === 'How.' ? [] : (fixes.spellings[e.abbreviation] ?? []);
    for (const spelling of e.spellings) {
      const key = squeeze(spelling);
      if (isSafeSpelling(plain(spelling), key) && !droppedSpellings.has(key) && !owners.has(key)) wanted.set(key, plain(spelling));
    }
    for (const spelling of ours) {
      if (!owners.has(squeeze(spelling)) || owners.get(squeeze(spelling)) === e) wanted.set(squeeze(spelling), spelling);
    }
    // The look-up equates what differs in periods and blanks only; but a period at the end is worth knowing (`FCC Rcd.`).
    const same = wanted.get(squeeze(e.abbreviation));
    if (same && (e.abbreviation.endsWith('.') || !same.endsWith('.'))) wanted.delete(squeeze(e.abbreviation));
    e.spellings = [...wanted.values()].sort(byText);
  }
  entries.sort(
    (a, b) =>
      byText(a.root, b.root) ||
      byText(a.kind, b.kind) ||
      (a.from ?? 0) - (b.from ?? 0) ||
      byText(a.abbreviation, b.abbreviation) ||
      byText(a.name, b.name),
  );
  const columns = ['abbreviation', 'name', 'root', 'kind', 'from', 'to', 'lastVolume', 'impliedCourt', 'states', 'separator', 'spellings'];
  return writeTable(
    'reporters',
    columns,
    entries.map((e) => [
      e.abbreviation,
      e.name,
      e.root === e.abbreviation ? null : e.root,
      e.kind,
      e.from,
      e.to,
      e.lastVolume,
      e.impliedCourt,
      e.states?.join(' ') || null,
      e.separator,
      e.spellings.length ? e.spellings : null,
    ]),
  );
}
