/** The address of a file that another names by a path relative to itself. Backslashes of Windows are taken for slashes. */
export function resolvePath(path: string, fromUri: string): string {
  const escaped = path.replace(/[%?#]/g, encodeURIComponent).replaceAll('\\', '/');
  return new URL(/^[a-z]:\//i.test(escaped) ? `file:///${escaped}` : escaped, fromUri).href;
}

/** The folder of a file, without a final slash. */
export const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'));

/** The path of a file from a folder, readable and with slashes; null where it lies elsewhere. */
export function pathWithin(folder: string, uri: string): string | null {
  const [above, file] = [`${decoded(folder)}/`, decoded(uri)];
  return file.startsWith(above) ? file.slice(above.length) : null;
}

/** How people are shown a file: its last name. */
export const nameOf = (uri: string): string => decoded(uri).slice(decoded(uri).lastIndexOf('/') + 1);

/** One spelling of an address: hosts escape more or less of it. */
export function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
