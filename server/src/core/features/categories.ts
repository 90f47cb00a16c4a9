import type { CitationKind } from '../syntax/citation.ts';

/** The headings under which a table of authorities lists what a brief cites, in their usual order. */
export const CATEGORIES = [
  'Cases',
  'Constitutional provisions',
  'Statutes',
  'Regulations',
  'Rules',
  'Legislative materials',
  'Executive materials',
  'Treaties',
  'Restatements',
  'Books and articles',
  'Other authorities',
  'Record and court documents',
] as const;
export type Category = (typeof CATEGORIES)[number];

const BY_KIND: Readonly<Record<CitationKind, Category>> = {
  full_case: 'Cases',
  short_case: 'Cases',
  docket: 'Cases',
  constitution: 'Constitutional provisions',
  statute: 'Statutes',
  session_law: 'Statutes',
  regulation: 'Regulations',
  fed_reg: 'Regulations',
  rule: 'Rules',
  legislative: 'Legislative materials',
  executive: 'Executive materials',
  treaty: 'Treaties',
  restatement: 'Restatements',
  journal: 'Books and articles',
  book: 'Books and articles',
  record: 'Record and court documents',
  id: 'Other authorities',
  supra: 'Other authorities',
  cross_reference: 'Other authorities',
  other: 'Other authorities',
};

/** The heading of an authority of this kind. */
export const categoryOf = (kind: CitationKind): Category => BY_KIND[kind] ?? 'Other authorities';
