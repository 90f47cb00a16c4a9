import type { Finding } from '../../server/src/core/rules/finding.ts';
import type { Rule, RuleMeta } from '../../server/src/core/rules/rule.ts';

export const rule = (meta: Partial<RuleMeta> = {}): Rule => ({
  meta: {
    id: 'pretend',
    group: 'reporters',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A thing is wrong.',
    why: 'So.',
    wrongWhen: 'Never.',
    indigo: [],
    uniform: [],
    form: true,
    many: 'things are wrong',
    ...meta,
  },
  examples: [],
});

const PRETEND = rule();

/** A finding made by hand. */
export const finding = (own: Partial<Finding> & { readonly start: number; readonly end: number }): Finding => ({
  rule: PRETEND,
  severity: 'warning',
  message: 'It is wrong.',
  standardForm: false,
  citation: null,
  related: [],
  fixes: [],
  ...own,
});
