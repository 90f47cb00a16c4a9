import { languages, workspace, type TextDocument, type Uri } from 'vscode';
import { SERVED_LANGUAGES } from './languages.ts';
import { CONFIG_SCHEME, TABLE_SCHEME } from './protocol.ts';

/** Is this a document that the server is told of? */
function isServed(document: TextDocument): boolean {
  return languages.match([...SERVED_LANGUAGES], document) > 0 && isEnabled(document.uri);
}

/** Does the document need the server? Comparisons and panes alone do not. */
export function isAtWork(document: TextDocument): boolean {
  return isServed(document) && isEditable(document.uri);
}

/** `idem.enable` as it stands for one file: a folder may turn Idem off while its neighbour keeps it on. The pages of the server itself are never read. */
export function isEnabled(uri: Uri): boolean {
  return !isPage(uri) && workspace.getConfiguration('idem', uri).get('enable', true);
}

/** Is this a page that the server makes of a brief? */
export const isPage = (uri: Uri): boolean => uri.scheme === TABLE_SCHEME || uri.scheme === CONFIG_SCHEME;

/**
 * May findings be shown on the file? On what a person can mend: not on the old side of a comparison, an output pane or a
 * comment box, which would repeat in the Problems list what the file itself already shows.
 */
export function isEditable(uri: Uri): boolean {
  return uri.scheme === 'untitled' || workspace.fs.isWritableFileSystem(uri.scheme) === true;
}
