import { type Position, RequestType, type WorkspaceEdit } from 'vscode-languageserver';
import { tableEdit } from '../core/features/tableInDocument.ts';
import { linesOf, sectionsText, TABLE_MARKUP, TITLE } from '../core/features/tableMarkup.ts';
import { tableOfAuthorities } from '../core/features/tableOfAuthorities.ts';
import { houseStyle } from '../core/rules/profile.ts';
import type { ClientSupport } from './clientSupport.ts';
import { type Asked, toOffset, toWorkspaceEdit } from './convert.ts';

/** The table of an open document by lines, as the text of a document of its own. */
export function tableText(asked: Asked | null): string {
  if (!asked) return 'This table of authorities is of a document that is not open. Open it, and show its table again.\n';
  const { analysis } = asked;
  const sections = tableOfAuthorities(analysis);
  if (sections.length === 0) return 'Nothing is cited here that a table of authorities lists.\n';
  const markup = TABLE_MARKUP.plaintext;
  const { passim } = houseStyle(analysis.config.profile);
  const lineAt = (offset: number): number => analysis.lines.positionAt(offset).line + 1;
  const listed = sectionsText(sections, markup, (entry) => linesOf(entry, lineAt, passim));
  return `${markup.title(TITLE)}\n\nThe numbers are the lines of the source; its build knows the pages (idem toa --marked).\n\n${listed}`;
}

/** The client's request for the edit that writes the table, or brings it up to date; null where there is nothing to change. */
export const TABLE_EDIT = new RequestType<{ readonly uri: string; readonly position: Position }, WorkspaceEdit | null, never>(
  'idem/tableOfAuthoritiesEdit',
);

export function toTableEdit(asked: Asked | null, position: Position, support: ClientSupport): WorkspaceEdit | null {
  const edit = asked && tableEdit(asked.analysis, toOffset(asked, position));
  return edit && toWorkspaceEdit(asked, [edit], support, null);
}
