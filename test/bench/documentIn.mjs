/** The formats as the protocol names them, with a suffix of each. */
export const SUFFIXES = { markdown: '.md', plaintext: '.txt', latex: '.tex', typst: '.typ', html: '.html' };

const escaped = (prose, special, as) => prose.replace(special, as);
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const WRITERS = {
  markdown: (prose) => escaped(prose, /[\\`*_[\]<>#]/g, '\\$&'),
  plaintext: (prose) => prose,
  latex: (prose) => `\\documentclass{article}\n\\begin{document}\n${escaped(prose, /[#$%&_{}]/g, '\\$&')}\n\\end{document}\n`,
  typst: (prose) => escaped(prose, /[\\#$*_[\]@<>`~]/g, '\\$&'),
  html: (prose) =>
    `<!doctype html>\n<title>Brief</title>\n${escaped(prose, /[&<>]/g, (c) => ENTITIES[c])
      .split(/\n{2,}/)
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('\n')}\n`,
};

/** Prose as a document of a format. */
export const documentIn = (format, prose) => WRITERS[format](prose);

/** An offset as the protocol says it. */
export function place(text, offset) {
  let line = 0;
  let start = 0;
  for (let next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', start)) {
    line++;
    start = next + 1;
  }
  return { line, character: offset - start };
}
