import { nearest } from '../../text/nearest.ts';
import { chosenStyle } from '../documentStyle.ts';
import type { Prose } from '../../text/blocks.ts';
import { EMPTY_INDEX } from '../../cases/caseIndex.ts';
import type { Config } from '../../config.ts';
import type { Finding } from '../finding.ts';
import { severityOf } from '../severity.ts';
import { HOUSE_STYLES } from '../profile.ts';
import { defineRule } from '../rule.ts';

/** Reported by `profileFindings` below, for what it is about stands in no citation. */
export const profileUnknown = defineRule({
  meta: {
    id: 'profile-unknown',
    group: 'hygiene',
    severity: 'warning',
    default: 'on',
    fix: 'offer',
    summary: 'The document names a house style that does not exist.',
    why: 'A misspelled profile changes nothing: the document is checked by another style than the writer believes.',
    wrongWhen: 'The profile belongs to a newer version of Idem.',
    indigo: [],
    uniform: [],
    form: false,
  },
  examples: [
    {
      bad: '<!-- idem-profile: west-pint -->\n\nTerry v. Ohio, 392 U.S. 1, 30 (1968).',
      good: '<!-- idem-profile: west-print -->\n\nTerry v. Ohio, 392 U.S. 1, 30 (1968).',
    },
    { bad: '<!-- idem-profile: our-own -->\n\nTerry v. Ohio, 392 U.S. 1, 30 (1968).', good: null },
  ],
});

/** What is to be said of the style that a document names: a finding where there is no such style and the rule is on. */
export function profileFindings(prose: Prose, config: Config): Finding[] {
  const chosen = chosenStyle(prose);
  const ids = HOUSE_STYLES.map(({ id }) => id);
  const severity = chosen && !ids.includes(chosen.id) ? severityOf(profileUnknown, config, EMPTY_INDEX) : null;
  if (!chosen || !severity) return [];
  const { start, end, id } = chosen;
  const near = nearest(id, ids);
  return [
    {
      start,
      end,
      rule: profileUnknown,
      severity,
      message: `There is no profile \u201c${id}\u201d${near ? `; did you mean ${near}?` : `: there are ${ids.join(', ')}.`}`,
      standardForm: false,
      citation: null,
      related: [],
      fixes: near ? [{ title: `Write ${near}`, safe: false, edits: [{ start, end, newText: near }], places: 1 }] : [],
    },
  ];
}
