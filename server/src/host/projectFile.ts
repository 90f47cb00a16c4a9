import { parseTree, findNodeAtLocation, getNodeValue, type ParseError, printParseErrorCode } from 'jsonc-parser';
import { type ConfigProblem, type KnownNames, readSettings, type Settings } from '../core/config.ts';

/** The name of a project's settings file. */
export const PROJECT_FILE = '.idem.json';

/** What is wrong with a project file, at a line and column counted from 1. */
export interface ProjectFileProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export interface ProjectFile {
  readonly settings: Settings;
  readonly problems: readonly ProjectFileProblem[];
}

/** Reads a project file's text (JSON; comments and trailing commas are allowed). What is wrong is reported by line; the rest holds. */
export function readProjectFile(text: string, known: KnownNames): ProjectFile {
  const source = text.replace(/^\uFEFF/, '');
  if (source.trim() === '')
    return { settings: {}, problems: [{ message: 'the file is empty; {} is the least it may hold', line: 1, column: 1 }] };
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { allowTrailingComma: true });
  const problems = errors.slice(0, 1).map((error) => problemAt(source, error.offset, `not valid JSON: ${plain(error)}`));
  if (!tree) return { settings: {}, problems };
  const { settings, problems: wrong } = readSettings(getNodeValue(tree), PROJECT_FILE, known);
  const located = wrong.map((problem) => problemAt(source, offsetOf(tree, problem), problem.message));
  return { settings, problems: [...problems, ...located] };
}

/** Where the key stands that a problem is about. */
function offsetOf(tree: NonNullable<ReturnType<typeof parseTree>>, problem: ConfigProblem): number {
  const node = findNodeAtLocation(tree, [...problem.path]);
  return (node?.parent?.type === 'property' ? node.parent : (node ?? tree)).offset;
}

function problemAt(text: string, offset: number, message: string): ProjectFileProblem {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { message, line: before.length, column: (before.at(-1) as string).length + 1 };
}

/** `CommaExpected` → `comma expected`. */
const plain = (error: ParseError): string =>
  printParseErrorCode(error.error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
