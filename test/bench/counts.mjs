import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const FORMATS = { '.txt': 'plaintext', '.md': 'markdown', '.tex': 'latex', '.typ': 'typst', '.html': 'html' };

/** The documents under a folder, each with its format. */
export function documentsIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && extname(entry.name) in FORMATS)
    .map((entry) => ({
      text: readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'utf8'),
      format: FORMATS[extname(entry.name)],
    }));
}

/** What was read of the documents: how many citations of each form, how many references that were resolved, and how many decisions of each court. */
export function printCounts(what, documents, parse) {
  const forms = new Map();
  const courts = new Map();
  const add = (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1);
  let references = 0;
  let resolved = 0;
  for (const { text, format } of documents) {
    for (const { kind, role, court, authority } of parse(text, { format }).citations) {
      add(forms, role === null || role === 'primary' ? kind : `${kind}, ${role}`);
      if (kind === 'full_case' && role === 'primary') add(courts, court ?? '(not given)');
      if (kind !== 'id' && kind !== 'supra' && !(kind === 'short_case' && role === 'primary')) continue;
      references++;
      if (authority !== null) resolved++;
    }
  }
  console.log(
    `\n${what}: ${documents.length} document${documents.length === 1 ? '' : 's'}; of ${references} references ${resolved} resolved`,
  );
  console.log(`forms    ${listed(forms)}`);
  console.log(`courts   ${listed(courts)}`);
}

const listed = (counts) =>
  [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([key, n]) => `${key} ${n}`)
    .join(' · ');
