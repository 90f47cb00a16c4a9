import { expect, it } from 'vitest';
import { findingsOf, type Settings, sliceOf } from './check.ts';

export type NearMiss = readonly [rule: string, text: string, settings?: Settings];

/** Texts that come close to what a rule finds and are not it: the rule must be on and must say nothing. */
export const saysNothing = (cases: readonly NearMiss[]): void => {
  it.each(cases.map(([rule, text, settings]) => [rule, text, settings ?? {}] as const))(
    '%s says nothing of: %s',
    (rule, text, settings) => {
      const config = { ...settings.config, rules: { [rule]: 'on' as const } };
      expect(findingsOf(text, rule, { ...settings, config }).map((finding) => sliceOf(text, finding))).toEqual([]);
    },
  );
};
