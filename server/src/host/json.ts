import type { Analysis } from '../core/analysis.ts';
import type { Authority } from '../core/authorities/authority.ts';
import type { Finding } from '../core/rules/finding.ts';
import type { CaseCitation, CaseName, CitationNode, Parenthetical, PinCite, SectionList } from '../core/syntax/citation.ts';
import { type Citation, decisionYear, inSource, textOf } from '../core/syntax/document.ts';
import type { CourtEntry } from '../core/tables/courtEntry.ts';
import { districtCourts, findCourt } from '../core/tables/courts.ts';
import type { Span } from '../core/text/span.ts';
import type { Diagnostic, Parsed, ParsedAuthority, ParsedCitation } from '../publicTypes.ts';
import { ruleUrl } from './ruleUrl.ts';

/** The `parse` JSON of an analysis: plain objects, offsets in the file. */
export function parsedOf(analysis: Analysis): Parsed {
  return {
    citations: analysis.citations.map((citation) => parsedCitation(analysis, citation)),
    authorities: analysis.resolution.authorities.map(parsedAuthority),
  };
}

/** The `check` JSON of an analysis. */
export const diagnosticsOf = (analysis: Analysis): Diagnostic[] => analysis.diagnostics.map((finding) => diagnostic(analysis, finding));

const parsedAuthority = ({ index, kind, name, citation, citations, firstFull }: Authority): ParsedAuthority => ({
  index,
  kind,
  name,
  citation,
  citations: [...citations],
  firstFull,
});

/** One citation. Every object has the same fields in the same order, whatever its kind. */
function parsedCitation(analysis: Analysis, citation: Citation): ParsedCitation {
  const { node, index, first } = citation;
  const core = inSource(citation, node);
  const reference = analysis.resolution.references[index];
  const json: ParsedCitation = {
    index,
    kind: node.kind === 'case_page' ? 'short_case' : node.kind,
    role: null,
    start: core.start,
    end: core.end,
    text: analysis.text.slice(core.start, core.end),
    fullStart: null,
    fullEnd: null,
    caseName: null,
    plaintiff: null,
    defendant: null,
    volume: null,
    reporter: null,
    page: null,
    pin: null,
    court: null,
    year: null,
    date: null,
    code: null,
    title: null,
    section: null,
    jurisdiction: null,
    signal: node.signal?.id ?? null,
    parentheticals: node.parentheticals.map((part) => parenthetical(citation, part)),
    history: [],
    inParenthetical: node.within === null ? null : first + node.within,
    antecedent: reference.antecedent,
    authority: reference.authority,
    unresolved: reference.unresolved,
  };
  if (!('role' in node) || node.role === 'primary') {
    const full = inSource(citation, { start: node.fullStart, end: node.fullEnd });
    json.fullStart = full.start;
    json.fullEnd = full.end;
  }
  addParts(analysis, json, citation, node);
  return json;
}

function parenthetical(citation: Citation, part: Parenthetical): ParsedCitation['parentheticals'][number] {
  const { start, end } = inSource(citation, part);
  return { kind: part.kind, text: textOf(citation, part), start, end };
}

/** Fills in what the citation's kind has. */
function addParts(analysis: Analysis, json: ParsedCitation, citation: Citation, node: CitationNode): void {
  const written = (part: Span | null): string | null => (part ? fold(textOf(citation, part)) : null);
  switch (node.kind) {
    case 'full_case':
    case 'short_case':
      json.role = node.role;
      if (node.name) addName(json, citation, node.name);
      json.volume = written(node.volume);
      json.reporter = node.reporter.entry.abbreviation;
      json.page = node.page?.text ?? null;
      json.pin = pinText(citation, node.pin);
      json.court =
        courtOf(node, written(node.courtDate?.court ?? null)) ?? (node.kind === 'full_case' ? node.reporter.entry.impliedCourt : null);
      addDate(json, citation, node.courtDate);
      json.year ??= decisionYear(analysis.citations, citation);
      if (node.history.length) {
        json.history = node.history.map((link) => ({
          phrase: fold(textOf(citation, link.phrase)),
          citation: citation.first + link.citation,
        }));
      }
      break;
    case 'id':
      json.pin = pinText(citation, node.pin);
      json.section = node.provision ? written(node.provision) : sectionText(node.sections);
      break;
    case 'supra':
      json.pin = pinText(citation, node.pin);
      json.title = written(node.name);
      break;
    case 'case_page':
      json.role = 'primary';
      json.caseName = written(node.name);
      json.pin = pinText(citation, node.pin);
      break;
    case 'statute':
    case 'regulation':
    case 'session_law':
    case 'fed_reg':
      json.title = written(node.title);
      json.code = node.code?.entry.abbreviation ?? null;
      json.jurisdiction = node.code?.entry.jurisdiction ?? null;
      json.section = sectionText(node.sections);
      json.page = node.page?.text ?? null;
      json.pin = pinText(citation, node.pin);
      addDate(json, citation, node.date);
      break;
    case 'rule':
      json.code = node.rules.entry.abbreviation;
      json.jurisdiction = node.rules.entry.jurisdiction;
      json.section = sectionText(node.sections);
      break;
    case 'constitution':
      json.jurisdiction = node.jurisdiction;
      json.section = written(node.provision);
      break;
    case 'record':
      json.title = node.documentKey;
      json.pin = pinText(citation, node.pin);
      break;
    case 'cross_reference':
      break;
    default:
      json.title = written(node.title);
      json.volume = written(node.volume);
      json.reporter = node.series;
      json.page = node.page?.text ?? null;
      json.pin = pinText(citation, node.pin);
      addDate(json, citation, node.date);
  }
}

/**
 * The court's abbreviation as the tables have it; as written where they do not know it. In the reporters of the district courts a
 * state alone is its one district (`(DC 2020)`, the Supreme Court's way); of the older `, D.C., 219 F. Supp. 922` no district is known.
 */
function courtOf({ courtDate, reporter }: CaseCitation, written: string | null): string | null {
  if (written === null) return null;
  const found = findCourt(written)?.entry;
  if (!found) return written;
  if (reporter.entry.root !== 'F. Supp.' || found.level !== 'highest' || found.state === null) return found.abbreviation;
  const districts = districtCourts.filter((district) => district.state === found.state && district.to === null);
  if (courtDate?.bracket === null && found.state === 'DC') return null;
  return districts.length === 1 ? (districts[0] as CourtEntry).abbreviation : found.abbreviation;
}

function addName(json: ParsedCitation, citation: Citation, name: CaseName): void {
  json.caseName = name.text;
  if (name.plaintiff) json.plaintiff = fold(textOf(citation, name.plaintiff));
  if (name.defendant) json.defendant = fold(textOf(citation, name.defendant));
}

function addDate(
  json: ParsedCitation,
  citation: Citation,
  date: { readonly date: Span | null; readonly year: { readonly value: number } | null } | null,
): void {
  if (!date) return;
  if (date.year && !Number.isNaN(date.year.value)) json.year = date.year.value;
  if (date.date) json.date = fold(textOf(citation, date.date));
}

const sectionText = (sections: SectionList | null): string | null => (sections ? sections.items.map((item) => item.text).join(', ') : null);

/** The pages of a pin cite, without "at". */
function pinText(citation: Citation, pin: PinCite | null): string | null {
  if (!pin) return null;
  return fold(citation.block.text.slice(pin.label ? pin.label.end : pin.start, pin.end));
}

/** White space and line breaks folded to one blank; most strings need nothing done. */
const fold = (text: string): string => (/[^\S ]| {2}|^ | $/.test(text) ? text.replace(/\s+/g, ' ').trim() : text);

function diagnostic(analysis: Analysis, finding: Finding): Diagnostic {
  const { rule, severity, message, start, end } = finding;
  return {
    rule: rule.meta.id,
    severity,
    message,
    start,
    end,
    range: { start: analysis.lines.positionAt(start), end: analysis.lines.positionAt(end) },
    url: ruleUrl(rule.meta.id),
    related: finding.related.map((place) => ({ message: place.message, start: place.start, end: place.end })),
    fixes: finding.fixes.map((fix) => ({
      title: fix.title,
      safe: fix.safe,
      edits: fix.edits.map((edit) => ({ start: edit.start, end: edit.end, newText: edit.newText })),
    })),
  };
}
