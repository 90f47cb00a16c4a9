import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../server/src/lsp/formats.ts';

describe('VS Code', () => {
  it('knows a Typst brief by its name, without another extension', () => {
    const manifest: { contributes: { languages: { id: string; extensions?: string[] }[] } } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    const typst = manifest.contributes.languages.find(({ id }) => id === 'typst');
    expect(typst?.extensions).toEqual(['.typ']);
  });
});

describe('the format of a document', () => {
  it.each([
    ['typst', 'file:///brief.txt', 'typst'],
    // An editor without anything installed for a language calls it plain text.
    ['plaintext', 'file:///brief.typ', 'typst'],
    ['plaintext', 'file:///brief.qmd', 'markdown'],
    ['plaintext', 'file:///brief.txt', 'plaintext'],
    ['plaintext', 'untitled:Untitled-1', 'plaintext'],
    ['restructuredtext', 'file:///brief', 'plaintext'],
  ])('%s %s is %s', (language, uri, format) => expect(formatOf(language, uri)).toBe(format));
});
