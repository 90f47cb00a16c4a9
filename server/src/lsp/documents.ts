import type { TextDocumentContentChangeEvent, TextDocumentItem, VersionedTextDocumentIdentifier } from 'vscode-languageserver';
import { type Analysis, analyze, type Services } from '../core/analysis.ts';
import { type Change, followed } from '../core/authorities/drift/follow.ts';
import { accepted, settled } from '../core/authorities/drift/settle.ts';
import { NOTHING_TRACKED, type Tracking } from '../core/authorities/drift/tracking.ts';
import { tracking } from '../core/features/drift.ts';
import type { Format } from '../core/text/blocks.ts';
import { afterChange, changesOf } from './positions.ts';
import { formatOf } from './formats.ts';

/** One open document: its text at its newest version, and what is known of it. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  /** Grows with every change of any document, so that it never names two texts: a version may come again after a close. */
  readonly serial: number;
  readonly format: Format;
  readonly text: string;
}

interface Entry extends OpenDocument {
  /** The analysis made last; of an older text where `of` is not this document's serial. */
  analysis: Analysis | null;
  of: number;
  /** What the references meant, at their places in the text; what the newest analysis knows of them is newer. */
  tracking: Tracking;
  /** What was opened and how it was edited before it was ever analysed: what its references meant is still to be seen. */
  unseen: { readonly text: string; readonly edits: readonly (readonly Change[])[] } | null;
}

/** The open documents: text in, analyses out. Nothing is analysed before it is asked for. */
export interface Documents {
  open(item: TextDocumentItem): void;
  /** Applies the changes in their order; a document that is not open is left alone. */
  change(document: VersionedTextDocumentIdentifier, changes: readonly TextDocumentContentChangeEvent[]): void;
  /** The writer says that the reference at `offset` means what it should. */
  accept(uri: string, offset: number): void;
  /** Holds the references against an earlier text of the document, called `base`; gives how many of them could be compared. */
  compare(uri: string, services: Services, earlier: string, base: string): number;
  /** The document's text came from somewhere else than its writer: what its references meant is of no interest any more. */
  reloaded(uri: string): void;
  forget(uri: string): void;
  get(uri: string): OpenDocument | null;
  uris(): readonly string[];
  /** What is known of the document's newest text; the blocks that did not change since the last analysis are not read again. */
  analysis(uri: string, services: Services): Analysis | null;
}

export function createDocuments(): Documents {
  const entries = new Map<string, Entry>();
  let serial = 0;
  return {
    open({ uri, languageId, version, text }) {
      entries.set(uri, {
        uri,
        version,
        serial: ++serial,
        format: formatOf(languageId, uri),
        text,
        analysis: null,
        of: -1,
        tracking: NOTHING_TRACKED,
        unseen: { text, edits: [] },
      });
    },
    change({ uri, version }, changes) {
      const entry = entries.get(uri);
      if (!entry) return;
      const made = changesOf(entry.text, changes);
      const last = made.at(-1);
      const text = last ? afterChange(last) : entry.text;
      const unseen = entry.unseen && { ...entry.unseen, edits: [...entry.unseen.edits, made] };
      entries.set(uri, { ...entry, version, serial: ++serial, text, tracking: followed(trackingOf(entry), made), unseen });
    },
    accept(uri, offset) {
      const entry = entries.get(uri);
      if (entry) retrack(entry, accepted(trackingOf(entry), offset));
    },
    compare(uri, services, earlier, base) {
      const entry = entries.get(uri);
      const now = entry ? analysis(uri, services) : null;
      if (!entry || !now) return 0;
      const tracked = tracking(analyze(earlier, entry.format, services), now, base);
      retrack(entry, tracked);
      return tracked.references.length;
    },
    reloaded(uri) {
      const entry = entries.get(uri);
      if (!entry) return;
      entry.unseen = null;
      retrack(entry, NOTHING_TRACKED);
    },
    forget(uri) {
      entries.delete(uri);
    },
    get: (uri) => entries.get(uri) ?? null,
    uris: () => [...entries.keys()],
    analysis,
  };

  function analysis(uri: string, services: Services): Analysis | null {
    const entry = entries.get(uri);
    if (!entry) return null;
    if (!entry.analysis || entry.of !== entry.serial || entry.analysis.services !== services) {
      const opened = openedWith(entry, services);
      const tracked = opened ? trackingAfter(opened, entry) : trackingOf(entry);
      entry.unseen = null;
      entry.analysis = analyze(entry.text, entry.format, services, entry.analysis ?? opened ?? undefined, tracked);
      entry.tracking = tracked;
      entry.of = entry.serial;
    }
    return entry.analysis;
  }

  /** What the references meant is another now; the text is the same. */
  function retrack(entry: Entry, now: Tracking): void {
    entry.tracking = now;
    entry.of = -1;
  }
}

const trackingOf = (entry: Entry): Tracking => (entry.of === entry.serial && entry.analysis?.tracking) || entry.tracking;

/** What was opened, where it was edited before anybody asked about it; else null. */
const openedWith = ({ unseen, format }: Entry, services: Services): Analysis | null =>
  unseen?.edits.length ? analyze(unseen.text, format, services) : null;

/** What the references of a document meant when it was opened, followed through the edits since. */
const trackingAfter = ({ resolution }: Analysis, { unseen }: Entry): Tracking =>
  (unseen?.edits ?? []).reduce<Tracking>((now, edit) => followed(now, edit), settled(NOTHING_TRACKED, resolution).tracking);
