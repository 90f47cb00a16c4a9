import { describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import { groupFindings } from '../../server/src/core/rules/grouping.ts';
import { withoutOverlaps } from '../../server/src/core/rules/overlap.ts';
import type { Rule } from '../../server/src/core/rules/rule.ts';
import { finding, rule } from './findings.ts';

const FORM = rule({ id: 'form-rule' });
const OTHER = rule({ id: 'other-form', group: 'courts' });
const SUBSTANCE = rule({ id: 'substance', group: 'consistency', form: false });
const TEXT = 'ab'.repeat(200);

const places = (count: number, of: Rule, from = 0, newText = 'x'): Finding[] =>
  Array.from({ length: count }, (_, i) => {
    const start = from + i * 4;
    return finding({
      rule: of,
      start,
      end: start + 2,
      fixes: [{ title: 'mend', safe: true, edits: [{ start, end: start + 1, newText }], places: 1 }],
    });
  });

describe('findings of form', () => {
  it('stand one by one up to a handful', () => {
    expect(groupFindings(places(4, FORM), TEXT)).toHaveLength(4);
  });

  it('are folded on the first place beyond it, with their number, links and a fix for all', () => {
    const [folded, ...rest] = groupFindings(places(6, FORM), TEXT);
    expect(rest).toEqual([]);
    expect(folded).toMatchObject({ start: 0, end: 2, rule: FORM });
    expect(folded.message).toMatch(/^6 things are wrong \(ab\): /);
    expect(folded.related.map((place) => place.start)).toEqual([4, 8, 12, 16, 20]);
    expect(folded.fixes.map((fix) => [fix.safe, fix.edits.length])).toEqual([
      [true, 6],
      [true, 1],
    ]);
  });

  it('link fifty places and say how many more there are', () => {
    const [folded] = groupFindings(places(60, FORM), TEXT);
    expect(folded.related).toHaveLength(51);
    expect(folded.related[50].message).toBe('and 9 more, from here on');
    expect(folded.fixes[0].edits).toHaveLength(60);
  });

  it('do not hide findings of substance, nor those of another rule', () => {
    const conflict = finding({ rule: SUBSTANCE, start: 8, end: 30 });
    const shown = groupFindings([...places(8, FORM), conflict, ...places(2, OTHER, 100)], TEXT);
    expect(shown.map((one) => one.rule.meta.id)).toEqual(['form-rule', 'substance', 'other-form', 'other-form']);
  });

  it('of one house style are folded together where the fix only puts blanks in', () => {
    const closedUp = rule({ id: 'spacing', family: 'closed-up' });
    const years = rule({ id: 'year-space', group: 'courts', family: 'closed-up' });
    const blank = (of: Rule, start: number): Finding =>
      finding({
        rule: of,
        start,
        end: start + 2,
        fixes: [{ title: 'space', safe: true, edits: [{ start: start + 1, end: start + 1, newText: ' ' }], places: 1 }],
      });
    const shown = groupFindings(
      [
        blank(years, 0),
        blank(closedUp, 4),
        blank(closedUp, 8),
        blank(closedUp, 12),
        blank(years, 16),
        blank(closedUp, 20),
        ...places(1, closedUp, 40),
      ],
      TEXT,
    );
    expect(shown.map((one) => [one.rule.meta.id, one.start, one.related.length])).toEqual([
      ['spacing', 4, 5],
      ['spacing', 40, 0],
    ]);
  });
});

describe('the order of what is shown', () => {
  it('is by weight, then by place', () => {
    const of = (start: number, severity: 'error' | 'warning' | 'info' | 'hint') =>
      finding({ rule: SUBSTANCE, start, end: start + 2, severity });
    const shown = groupFindings([of(0, 'hint'), of(4, 'warning'), of(8, 'info'), of(12, 'error'), of(16, 'warning')], TEXT);
    expect(shown.map(({ start }) => start)).toEqual([12, 4, 16, 8, 0]);
  });
});

describe('one field', () => {
  const order = () => 0;
  it('has one finding of form: by group, then the narrower', () => {
    const kept = withoutOverlaps(
      [finding({ rule: OTHER, start: 0, end: 3 }), finding({ rule: FORM, start: 0, end: 9 }), finding({ rule: FORM, start: 2, end: 5 })],
      order,
    );
    expect(kept.map(({ start, end }) => [start, end])).toEqual([[2, 5]]);
  });

  it('lets form and substance stand together', () => {
    const kept = withoutOverlaps([finding({ rule: SUBSTANCE, start: 0, end: 12 }), finding({ rule: FORM, start: 4, end: 8 })], order);
    expect(kept).toHaveLength(2);
  });

  it('keeps findings that merely touch', () => {
    const kept = withoutOverlaps([finding({ rule: FORM, start: 0, end: 4 }), finding({ rule: OTHER, start: 4, end: 8 })], order);
    expect(kept).toHaveLength(2);
  });
});
