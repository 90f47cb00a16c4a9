// Writes the snippet files of the four languages from forms.json: `node snippets/generate.mjs`.
//
// In a form, «…» is set in italics, ⍽ is a space that must not break, ★ is the star of a star page; each language writes them its own way.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const forms = JSON.parse(readFileSync(new URL('forms.json', import.meta.url), 'utf8')).forms;

/** How a language writes what the forms leave open. A backslash is doubled: in a snippet it escapes. */
const LANGUAGES = {
  plaintext: { file: 'legal-citations.json', emphasis: (text) => text, space: ' ', star: '*', ampersand: '&', comment: undefined },
  markdown: {
    file: 'legal-citations.markdown.json',
    emphasis: (text) => `*${text}*`,
    space: ' ',
    star: '\\\\*',
    ampersand: '&',
    comment: ['<!-- ', ' -->'],
  },
  latex: {
    file: 'legal-citations.latex.json',
    emphasis: (text) => `\\\\emph{${text}}`,
    space: '~',
    star: '*',
    ampersand: '\\\\&',
    // As Idem writes a fix there: a blank behind a period would be as wide as between sentences.
    tiesPeriods: true,
    comment: ['% ', ''],
  },
  typst: {
    file: 'legal-citations.typst.json',
    emphasis: (text) => `_${text}_`,
    space: '~',
    star: '\\\\*',
    ampersand: '&',
    comment: ['// ', ''],
  },
};

function bodyFor(language, body) {
  const written = body
    .replaceAll(/«([^»]*)»/g, (_, text) => language.emphasis(text))
    .replaceAll('⍽', language.space)
    .replaceAll('★', language.star)
    .replaceAll('&', language.ampersand);
  return language.tiesPeriods ? written.replaceAll(/(\.\}*) (?=\S)/g, `$1${language.space}`) : written;
}

function snippetsFor(language) {
  const own = forms.filter((form) => !form.comment || language.comment);
  return Object.fromEntries(
    own.map(({ name, prefix, body, description, comment }) => {
      const text = bodyFor(language, body);
      return [name, { prefix, body: comment ? language.comment.join(text) : text, description }];
    }),
  );
}

/** The snippet files by name, as they are written. */
export const files = Object.fromEntries(
  Object.values(LANGUAGES).map((language) => [language.file, `${JSON.stringify(snippetsFor(language), null, 2)}\n`]),
);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, import.meta.url), text);
}
