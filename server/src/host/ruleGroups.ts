import type { Group } from '../core/rules/rule.ts';

/** What each group of rules is about, for the index of the pages and whoever lists the rules. */
export const GROUP_TITLES: Readonly<Record<Group, string>> = {
  reporters: 'Reporters, volumes and first pages',
  courts: 'Court and date',
  names: 'Case names',
  pins: 'Pin cites',
  'short-forms': 'Short forms and supra',
  ids: 'Id.',
  statutes: 'Statutes, rules, constitutions and other enacted law',
  signals: 'Signals and strings of citations',
  parentheticals: 'Parentheticals and quotations',
  history: 'Earlier and later history',
  record: 'The record, dockets and databases',
  secondary: 'Books, articles and other sources',
  typography: 'Typeface and signs',
  consistency: 'Citations that contradict each other',
  index: 'What the case index knows',
  hygiene: 'Traces of pasting, and comments to Idem',
};
