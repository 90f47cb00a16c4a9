import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** A place in a file, line and column counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A JSON file's value, and where its parts stand. */
export interface JsonFile {
  /** What could be read; undefined where nothing could. */
  readonly value: unknown;
  /** What is wrong with the JSON itself, where something is. */
  readonly problem: (Place & { readonly message: string }) | null;
  /** The place of the key (or list entry) that a path leads to; null where there is none. */
  readonly find: (path: readonly (string | number)[]) => Place | null;
  /** The same; of what is not there, the start of the file's value. */
  readonly placeOf: (path: readonly (string | number)[]) => Place;
}

/** Reads JSON as people write it by hand: comments, trailing commas and a byte order mark are allowed. */
export function readJsonFile(text: string): JsonFile {
  const source = text.replace(/^\uFEFF/, '');
  const at = (offset: number): Place => placeIn(source, offset);
  if (source.trim() === '') {
    const problem = { message: 'the file is empty; {} is the least it may hold', ...at(0) };
    return { value: undefined, problem, find: () => null, placeOf: () => at(0) };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { allowTrailingComma: true });
  const [first] = errors;
  const find: JsonFile['find'] = (path) => {
    const node = tree && nodeAt(tree, path);
    return node ? at(node.offset) : null;
  };
  return {
    value: tree && getNodeValue(tree),
    problem: first ? { message: `not valid JSON: ${plain(first)}`, ...at(first.offset) } : null,
    find,
    placeOf: (path) => find(path) ?? at(tree?.offset ?? 0),
  };
}

/** The node that a path leads to; of a key's value, the key's. */
function nodeAt(tree: Node, path: readonly (string | number)[]): Node | undefined {
  const node = findNodeAtLocation(tree, [...path]);
  return node?.parent?.type === 'property' ? node.parent : node;
}

function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) as string).length + 1 };
}

/** `CommaExpected` → `comma expected`. */
const plain = (error: ParseError): string =>
  printParseErrorCode(error.error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
