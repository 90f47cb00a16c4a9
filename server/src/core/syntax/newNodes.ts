import type { CodeEntry } from '../tables/codes.ts';
import type { ReporterEntry } from '../tables/reporters.ts';
import type { Span } from '../text/span.ts';
import type {
  CaseCitation,
  CaseName,
  CasePage,
  CodeCitation,
  ConstitutionCitation,
  CourtDate,
  CrossReference,
  IdCitation,
  NumberPart,
  PagePart,
  PinCite,
  RecordCitation,
  RuleCitation,
  SectionList,
  SourceCitation,
  SupraCitation,
} from './citation.ts';
import type { Draft } from './scan.ts';

/**
 * The nodes as the forms begin them. Each is one literal with every field: a node made by spreading a base into it costs the
 * engine a hundred times as much, and there is one for every citation.
 */

export interface CaseParts {
  readonly short: boolean;
  readonly start: number;
  readonly end: number;
  readonly fullStart: number;
  readonly fullEnd: number;
  readonly name: CaseName | null;
  readonly volume: NumberPart;
  readonly reporter: Span;
  readonly entry: ReporterEntry;
  readonly nominative: Span | null;
  readonly page: PagePart | null;
  readonly supra: Span | null;
  readonly docket: Span | null;
  readonly popular: Span | null;
  readonly pin: PinCite | null;
  readonly courtDate: CourtDate | null;
}

export const newCase = (p: CaseParts): Draft<CaseCitation> => ({
  kind: p.short ? 'short_case' : 'full_case',
  start: p.start,
  end: p.end,
  fullStart: p.fullStart,
  fullEnd: p.fullEnd,
  signal: null,
  parentheticals: [],
  within: null,
  group: 0,
  quoted: false,
  role: 'primary',
  primary: null,
  name: p.name,
  volume: p.volume,
  reporter: { start: p.reporter.start, end: p.reporter.end, entry: p.entry },
  nominative: p.nominative,
  page: p.page,
  supra: p.supra,
  docket: p.docket,
  popular: p.popular,
  pin: p.pin,
  courtDate: p.courtDate,
  history: [],
});

export const newId = (
  word: Span,
  end: number,
  pin: PinCite | null,
  sections: SectionList | null,
  provision: Span | null,
): Draft<IdCitation> => ({
  kind: 'id',
  start: word.start,
  end,
  fullStart: word.start,
  fullEnd: end,
  signal: null,
  parentheticals: [],
  within: null,
  group: 0,
  quoted: false,
  word,
  pin,
  sections,
  provision,
});

export const newSupra = (name: Span, word: Span, end: number, note: Span | null, pin: PinCite | null): Draft<SupraCitation> => ({
  kind: 'supra',
  start: name.start,
  end,
  fullStart: name.start,
  fullEnd: end,
  signal: null,
  parentheticals: [],
  within: null,
  group: 0,
  quoted: false,
  name,
  word,
  note,
  pin,
});

export const newCasePage = (name: Span, pin: PinCite): Draft<CasePage> => ({
  kind: 'case_page',
  start: name.start,
  end: pin.end,
  fullStart: name.start,
  fullEnd: pin.end,
  signal: null,
  parentheticals: [],
  within: null,
  group: 0,
  quoted: false,
  name,
  pin,
});

export const newCrossReference = (start: number, end: number): Draft<CrossReference> => ({
  kind: 'cross_reference',
  start,
  end,
  fullStart: start,
  fullEnd: end,
  signal: null,
  parentheticals: [],
  within: null,
  group: 0,
  quoted: false,
});

export interface CodeParts {
  readonly title: NumberPart | null;
  readonly code: Span | null;
  readonly entry: CodeEntry | null;
  readonly sections: SectionList | null;
  readonly page: PagePart | null;
  readonly pin: PinCite | null;
}

export const newCode = (kind: CodeCitation['kind'], start: number, end: number, p: CodeParts): Draft<CodeCitation> => ({
  kind,
  start,
  end,
  fullStart: start,
  fullEnd: end,
  signal: null,
  parentheticals: [],
  within: null,
  group: 0,
  quoted: false,
  title: p.title,
  code: p.code && p.entry ? { start: p.code.start, end: p.code.end, entry: p.entry } : null,
  sections: p.sections,
  page: p.page,
  pin: p.pin,
  date: null,
});

export const newRule = (rules: Span, entry: CodeEntry, end: number, sections: SectionList): Draft<RuleCitation> => ({
  kind: 'rule',
  start: rules.start,
  end,
  fullStart: rules.start,
  fullEnd: end,
  signal: null,
  parentheticals: [],
  within: null,
  group: 0,
  quoted: false,
  rules: { start: rules.start, end: rules.end, entry },
  sections,
});

export const newConstitution = (start: number, end: number, jurisdiction: string | null, provision: Span): Draft<ConstitutionCitation> => ({
  kind: 'constitution',
  start,
  end,
  fullStart: start,
  fullEnd: end,
  signal: null,
  parentheticals: [],
  within: null,
  group: 0,
  quoted: false,
  jurisdiction,
  provision,
});

export const newRecord = (
  document: Span,
  documentKey: string,
  end: number,
  at: Span | null,
  pin: PinCite | null,
  documentName: string | null,
): Draft<RecordCitation> => ({
  kind: 'record',
  start: document.start,
  end,
  fullStart: document.start,
  fullEnd: end,
  signal: null,
  parentheticals: [],
  within: null,
  group: 0,
  quoted: false,
  document,
  documentKey,
  documentName,
  at,
  pin,
});

export interface SourceParts {
  readonly title: Span | null;
  readonly volume: NumberPart | null;
  readonly series: string | null;
  readonly page: PagePart | null;
  readonly pin: PinCite | null;
}

export const newSource = (kind: SourceCitation['kind'], start: number, end: number, p: SourceParts): Draft<SourceCitation> => ({
  kind,
  start,
  end,
  fullStart: Math.min(start, p.title?.start ?? start),
  fullEnd: end,
  signal: null,
  parentheticals: [],
  within: null,
  group: 0,
  quoted: false,
  title: p.title,
  volume: p.volume,
  series: p.series,
  page: p.page,
  pin: p.pin,
  date: null,
  hereinafter: null,
});
