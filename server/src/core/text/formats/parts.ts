import { changeBetween } from '../change.ts';

/** A stretch of a document that was read by itself. Nothing in it is counted from the document's start, so that it can be moved. */
export interface Part<State, Content> {
  readonly length: number;
  /** What the reader knew where it began. */
  readonly state: State;
  /** How far beyond its end the reader looked. */
  readonly reach: number;
  readonly content: Content;
}

/** A document's parts, which cover it from its start to its end. */
export interface Parts<State, Content> {
  readonly text: string;
  readonly parts: readonly Part<State, Content>[];
}

/**
 * Told of each part as it is read: where it ends, how far the reader has looked (both offsets of the text), and the state in which
 * the next begins. Gives whether to read on.
 */
export type PartRead<State, Content> = (end: number, looked: number, next: State, content: Content) => boolean;

/** Reads a text from an offset on, to its end; what it reads depends on the state and on what stands behind the offset alone. */
export type PartReader<State, Content> = (text: string, from: number, state: State, read: PartRead<State, Content>) => void;

/**
 * Reads a text in parts. Of `previous`, an earlier version, the parts before the changed stretch are taken over, and those behind
 * it from where a part begins as it did there, in the same state (the same object). The result is the same without it.
 */
export function readParts<State, Content>(
  text: string,
  initial: State,
  reader: PartReader<State, Content>,
  previous: Parts<State, Content> | null,
): Parts<State, Content> {
  const old = previous?.parts ?? [];
  const change = previous ? changeBetween(previous.text, text) : { start: 0, endA: 0, endB: text.length };
  const parts: Part<State, Content>[] = [];
  let start = 0;
  while (parts.length < old.length && start + old[parts.length].length + old[parts.length].reach <= change.start) {
    start += old[parts.length].length;
    parts.push(old[parts.length]);
  }
  let state = parts.length < old.length ? old[parts.length].state : initial;
  let next = parts.length;
  let nextStart = start + change.endB - change.endA;
  reader(text, start, state, (end, looked, following, content) => {
    parts.push({ length: end - start, state, reach: looked - end, content });
    start = end;
    state = following;
    if (previous === null || end < change.endB) return true;
    while (next < old.length && nextStart < end) nextStart += old[next++].length;
    if (next >= old.length || nextStart !== end || old[next].state !== state) return true;
    for (; next < old.length; next++) parts.push(old[next]);
    return false;
  });
  return { text, parts };
}
