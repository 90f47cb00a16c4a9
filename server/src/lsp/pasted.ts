import { type Range, RequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import { type Pasted, pastedInFull } from '../core/features/pasted.ts';
import { type Asked, toSpan } from './convert.ts';

/** A paste that has not been made yet: its text, and the range of the document that it takes the place of. */
interface PasteParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly range: Range;
  readonly text: string;
}

/** The client's request for what may be written instead of citations that are pasted without their names. */
export const PASTED = new RequestType<PasteParams, readonly Pasted[], never>('idem/pasted');

export const toPasted = (asked: Asked, { range, text }: PasteParams): readonly Pasted[] =>
  pastedInFull(asked.analysis, toSpan(asked, range), text);
