import type { TextDocumentContentChangeEvent, TextDocumentItem, VersionedTextDocumentIdentifier } from 'vscode-languageserver';
import { type Analysis, analyze, type Services } from '../core/analysis.ts';
import type { Format } from '../core/text/blocks.ts';
import { applyChanges } from './positions.ts';
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
}

/** The open documents: text in, analyses out. Nothing is analysed before it is asked for. */
export interface Documents {
  open(item: TextDocumentItem): void;
  /** Applies the changes in their order; a document that is not open is left alone. */
  change(document: VersionedTextDocumentIdentifier, changes: readonly TextDocumentContentChangeEvent[]): void;
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
      entries.set(uri, { uri, version, serial: ++serial, format: formatOf(languageId, uri), text, analysis: null, of: -1 });
    },
    change({ uri, version }, changes) {
      const entry = entries.get(uri);
      if (!entry) return;
      const text = applyChanges(entry.text, changes);
      entries.set(uri, { ...entry, version, serial: ++serial, text });
    },
    forget(uri) {
      entries.delete(uri);
    },
    get: (uri) => entries.get(uri) ?? null,
    uris: () => [...entries.keys()],
    analysis(uri, services) {
      const entry = entries.get(uri);
      if (!entry) return null;
      if (!entry.analysis || entry.of !== entry.serial || entry.analysis.services !== services) {
        entry.analysis = analyze(entry.text, entry.format, services, entry.analysis ?? undefined);
        entry.of = entry.serial;
      }
      return entry.analysis;
    },
  };
}
