import type { Range } from 'vscode-languageclient';

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

/** Notification that a document's text came from the disk, not from its writer: what its references meant before is of no interest. */
export const RELOADED_NOTIFICATION = 'idem/reloaded';

/** The server's command that holds a document's references against what was committed last; its argument is the document's address. */
export const COMPARE_WITH_HEAD_COMMAND = 'idem.server.compareWithHead';

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
/**
 * The server's command that looks up online what a document cites and no case index confirms; its argument is the document's address. It
 * asks before it sends anything, by a request to a client with this experimental capability, and answers with what it lacks.
 */
export const LOOK_UP_COMMAND = 'idem.server.lookUpOnline';
export const AGREEMENT_CAPABILITY = 'idemAgreement';
export const AGREE_REQUEST = 'idem/agreeToLookUp';

export interface LookUpAnswer {
  readonly missing: 'setting' | 'token';
}

/** All that would be sent, and to whom. */
export interface OnlineQuestion {
  readonly host: string;
  readonly cites: readonly string[];
}

/** Request for a document's authorities. */
export const AUTHORITIES_REQUEST = 'idem/authorities';

export interface AuthoritiesParams {
  readonly uri: string;
  /** The answer that is at hand. */
  readonly previousResultId?: string;
}

export interface Authorities {
  readonly version: number;
  /** Names the answer to a later request. */
  readonly resultId: string;
  readonly categories: readonly string[];
  /** In the order of their first citation. */
  readonly authorities: readonly ListedAuthority[];
}

/** As the server sends them: a number stands for the authority of that number in the answer that the request named. */
export interface AuthoritiesAnswer extends Omit<Authorities, 'authorities'> {
  readonly authorities: readonly (ListedAuthority | number)[];
}

export interface ListedAuthority {
  readonly category: string;
  /** Empty for what has none. */
  readonly name: string;
  readonly citation: string;
  readonly passim: boolean;
  readonly places: readonly ListedPlace[];
}

export interface ListedPlace {
  readonly focus: Range;
  readonly range: Range;
  readonly pin: string;
  readonly text: string;
  readonly findings: number;
  readonly worst: 'error' | 'warning' | 'info' | 'hint' | null;
}

/** Request for the edit that writes a document's table of authorities, or brings it up to date. */
export const TABLE_EDIT_REQUEST = 'idem/tableOfAuthoritiesEdit';

export interface TableEditParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

/** The schemes of the pages that the server makes of a brief, whose address is their query: its table of authorities, and its settings. */
export const TABLE_SCHEME = 'idem-toa';
export const CONFIG_SCHEME = 'idem-config';

/** Request for the full citation of what is cited at a place, as text. */
export const CITATION_REQUEST = 'idem/citation';

/** Request for what may be written instead of citations that are about to be pasted without their names. */
export const PASTED_REQUEST = 'idem/pasted';

export interface PasteParams {
  readonly textDocument: { readonly uri: string };
  readonly range: Range;
  readonly text: string;
}

export interface Pasted {
  /** The citations as they then read. */
  readonly citations: readonly string[];
  readonly newText: string;
}

/** The experimental capability that says that cards may lead to lines and to commands of ours, and lenses to VS Code's. */
export const COMMANDS_CAPABILITY = 'idemCommands';
