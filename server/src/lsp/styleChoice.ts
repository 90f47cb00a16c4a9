import { RequestType, type WorkspaceEdit } from 'vscode-languageserver';
import { chooseStyle } from '../core/rules/documentStyle.ts';
import { HOUSE_STYLES, houseStyle } from '../core/rules/profile.ts';
import type { ClientSupport } from './clientSupport.ts';
import { type Asked, toWorkspaceEdit } from './convert.ts';
import { type ProjectSource, profileChosen } from './projectEdit.ts';

/** A house style that a document plainly follows though nothing names one, for the client to offer. */
export interface OfferedStyle {
  readonly profile: string;
  readonly label: string;
  /** What was counted: "41 of 43 case citations put the year behind the name". */
  readonly evidence: string;
}

/** What to offer of a document: nothing where it or its settings name a style, be it the usual one. */
export function offeredStyle({ analysis: { detectedStyle: detected } }: Asked): OfferedStyle | null {
  return detected && { profile: detected.id, label: houseStyle(detected.id).label, evidence: detected.evidence };
}

/** Where a chosen style is written: in the document itself, or in its project's settings file. */
export interface StyleChoice {
  readonly uri: string;
  readonly profile: string;
  readonly where: 'document' | 'project';
}

/** The client's request for the edit that chooses a house style; null where there is no such style or no place for it. */
export const CHOOSE_STYLE = new RequestType<StyleChoice, WorkspaceEdit | null, never>('idem/chooseStyle');

export async function styleChosen(
  asked: Asked | null,
  { profile, where }: StyleChoice,
  { support, project }: { readonly support: ClientSupport; readonly project: ProjectSource },
): Promise<WorkspaceEdit | null> {
  if (!asked || !HOUSE_STYLES.some((style) => style.id === profile)) return null;
  if (where === 'document') return toWorkspaceEdit(asked, [chooseStyle(asked.analysis.prose, profile)], support, null);
  const file = project.uriFor(asked.uri);
  return file === null ? null : profileChosen(file, await project.read(file), profile);
}
