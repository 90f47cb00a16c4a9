import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expand } from './expand.ts';

interface Snippet {
  readonly prefix: string;
  readonly body: string;
  readonly description: string;
}
const folder = new URL('../../snippets/', import.meta.url);
const FILES = ['legal-citations.json', 'legal-citations.markdown.json', 'legal-citations.latex.json', 'legal-citations.typst.json'];
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, Snippet>;

describe.each(FILES)('%s', (file) => {
  const snippets = Object.entries(read(file));

  test.each(snippets)('%s', (_, { body, prefix, description }) => {
    const { stops, text } = expand(body);
    expect(stops, 'tab stops count up from 1 without a gap').toEqual(stops.map((_, index) => index + 1));
    expect(text, 'no sign of the source form is left').not.toMatch(/[«»⍽★]/);
    expect(prefix).toMatch(/^cite-[a-z-]+$/);
    expect(description).toMatch(/[^.]$/);
  });

  test('prefixes and descriptions are unique', () => {
    for (const key of ['prefix', 'description'] as const) {
      const all = snippets.map(([, snippet]) => snippet[key]);
      expect(all).toEqual([...new Set(all)]);
    }
  });
});

test('the files are what the generator writes', async () => {
  const { files } = (await import('../../snippets/generate.mjs' as string)) as { files: Record<string, string> };
  expect(Object.keys(files).sort()).toEqual([...FILES].sort());
  for (const [name, text] of Object.entries(files))
    expect(readFileSync(new URL(name, folder), 'utf8'), `${name}: run node snippets/generate.mjs`).toBe(text);
});

test('names are written once in the source: a second of the same name would be lost', () => {
  const { forms } = JSON.parse(readFileSync(new URL('forms.json', folder), 'utf8')) as { forms: { name: string }[] };
  expect(forms.map(({ name }) => name)).toEqual([...new Set(forms.map(({ name }) => name))]);
});

describe('what is inserted', () => {
  const inserted = (file: string, name: string) => expand(read(file)[name].body).text;
  test.each([
    ['legal-citations.json', 'Case: Supreme Court', 'Party v. Party, volume U.S. page, pin (year)'],
    ['legal-citations.markdown.json', 'Case: Supreme Court', '*Party v. Party*, volume U.S. page, pin (year)'],
    ['legal-citations.latex.json', 'Case: Supreme Court', '\\emph{Party v.~Party}, volume U.S.~page, pin (year)'],
    ['legal-citations.typst.json', 'Case: Supreme Court', '_Party v. Party_, volume U.S.~page, pin (year)'],
    ['legal-citations.markdown.json', 'Short form: Westlaw', '*Name*, year WL number, at \\*page'],
    ['legal-citations.json', 'Short form: Westlaw', 'Name, year WL number, at *page'],
    ['legal-citations.markdown.json', 'Ignore the next line', '<!-- idem-disable-next-line rule -- reason -->'],
    ['legal-citations.latex.json', 'Ignore the next line', '% idem-disable-next-line rule -- reason'],
    ['legal-citations.json', 'Case: court of appeals', 'Party v. Party, volume F.4th page, pin (1st Cir. year)'],
  ])('%s: %s', (file, name, text) => expect(inserted(file, name)).toBe(text));
});

describe('the reader of snippets itself', () => {
  test.each(['${1:open', '${1|a,b}', '$', '${x}', 'a $1 ${'])('refuses %s', (body) => expect(() => expand(body)).toThrow());
  test('repeats a mirrored tab stop', () => expect(expand('${1:a} and $1$0')).toEqual({ text: 'a and a', stops: [1] }));
  test('takes an escaped dollar as text', () => expect(expand('\\$1 \\} \\\\').text).toBe('$1 } \\'));
});
