/** A half-open stretch `[start, end)` in UTF-16 code units. What it counts in (a block's prose or the file) is said where it is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });
export const spanLength = (s: Span): number => s.end - s.start;
export const contains = (s: Span, offset: number): boolean => s.start <= offset && offset < s.end;
/** Whether the caret at `offset` touches the span, its far edge included. */
export const touches = (s: Span, offset: number): boolean => s.start <= offset && offset <= s.end;
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const encloses = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const shift = (s: Span, by: number): Span => ({ start: s.start + by, end: s.end + by });
