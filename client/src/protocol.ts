/**
 * What client and server say to each other beyond the Language Server Protocol. Plain strings and types: the two bundles share no code.
 */

/** Request for what a document holds. A server that has no such request answers "method not found". */
export const STATUS_REQUEST = 'idem/status';

export interface StatusParams {
  readonly uri: string;
}

export interface DocumentStatus {
  readonly authorities: number;
  readonly citations: number;
  readonly findings: number;
  /** A house style that the document plainly follows though nothing names one. */
  readonly style?: OfferedStyle | null;
}

export interface OfferedStyle {
  readonly profile: string;
  readonly label: string;
  readonly evidence: string;
}

/** Request for the edit that chooses a house style, in the document itself or in its project's settings file. */
export const CHOOSE_STYLE_REQUEST = 'idem/chooseStyle';

export interface StyleChoice {
  readonly uri: string;
  readonly profile: string;
  readonly where: 'document' | 'project';
}

/** The server asks for the text of a file that is not the machine's own; the experimental capability says that it may. */
export const READ_FILE_REQUEST = 'idem/readFile';
export const FILES_CAPABILITY = 'idemFiles';

/** A server in a worker asks for the bytes of the case index, which the extension carries. */
export const CASE_INDEX_REQUEST = 'idem/caseIndex';

/** `Diagnostic.source` of everything that the server reports. */
export const DIAGNOSTIC_SOURCE = 'idem';

/** The kind of the action that applies every safe fix. */
export const FIX_ALL_KIND = 'source.fixAll.idem';

/** Request to read the documents below a folder into the user's own case index; answers with a sentence for the user. */
export const HARVEST_REQUEST = 'idem/harvest';

export interface HarvestParams {
  /** The address of the folder. */
  readonly folder: string;
}
