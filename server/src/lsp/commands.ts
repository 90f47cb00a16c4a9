import { type ExecuteCommandParams, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { driftsIn } from '../core/features/drift.ts';
import { toOffset } from './convert.ts';
import { lookUpOnline, type Missing } from './lookUpOnline.ts';
import { ACCEPT_REFERENCE, COMPARE_WITH_HEAD, LOOK_UP_ONLINE } from './offered.ts';
import type { Position } from './positions.ts';
import type { Context, Subject } from './session.ts';

export type Asks = (uri: string) => Promise<Subject | null>;

/** Does what a command of the server asks. What is asked wrongly is answered with an error that says so. */
export async function execute(
  { command, arguments: given = [] }: ExecuteCommandParams,
  subject: Asks,
  context: Context,
): Promise<Missing | null> {
  const [uri, version, position] = given as [unknown, unknown, unknown];
  const asked = typeof uri === 'string' ? await subject(uri) : null;
  if (!asked) throw new ResponseError(LSPErrorCodes.RequestFailed, `${command}: its first argument is the address of an open document.`);
  if (command === ACCEPT_REFERENCE) acceptReference(asked, version, position, context);
  else if (command === COMPARE_WITH_HEAD) await compareWithHead(asked, subject, context);
  else if (command === LOOK_UP_ONLINE) return lookUpOnline(asked.uri, subject, context);
  return null;
}

function acceptReference(asked: Subject, version: unknown, position: unknown, { documents, refresh }: Context): void {
  if (version !== asked.version || !isPosition(position))
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed since this was offered. Ask for the actions again.');
  documents.accept(asked.uri, toOffset(asked, position));
  refresh(asked.uri);
}

const isPosition = (value: unknown): value is Position =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Position).line === 'number' &&
  typeof (value as Position).character === 'number';

async function compareWithHead(asked: Subject, subject: Asks, { documents, host, refresh, show }: Context): Promise<void> {
  const committed = await host.committedText(asked.uri, 'HEAD');
  if ('problem' in committed) return show(`This document cannot be compared with HEAD: ${committed.problem}.`);
  const now = await subject(asked.uri);
  if (!now) return;
  const compared = documents.compare(asked.uri, now.settings.services, committed.text, 'HEAD');
  const held = await subject(asked.uri);
  if (!held) return;
  refresh(asked.uri);
  const found = driftsIn(held.analysis).length;
  if (compared === 0) return show('No Id. or short form of this document stands in HEAD too: there is nothing to compare.');
  show(
    found === 0
      ? `${compared === 1 ? 'The one reference' : `All ${compared} references`} that HEAD has too still mean${compared === 1 ? 's' : ''} what ${compared === 1 ? 'it' : 'they'} meant there.`
      : `${found} of ${compared} references mean${found === 1 ? 's' : ''} another authority than in HEAD: see the problems id-drift.`,
  );
}
