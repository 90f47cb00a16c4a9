import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at, projectFiles, read } from './project.ts';

const isText = (path: string): boolean => !/\.(png|jpg|idx|gz|woff2?|vsix)$/.test(path) && statSync(at(path)).size < 4_000_000;

describe('links', () => {
  it('of every page lead somewhere', () => {
    const pages = projectFiles().filter(
      (path) => path.endsWith('.md') && !path.startsWith('sample/') && !path.startsWith('test/corpus/clean'),
    );
    const broken: string[] = [];
    for (const page of pages) {
      const prose = read(page)
        .replace(/```[\s\S]*?```/g, '')
        .replace(/`[^`\n]*`/g, '');
      for (const [, target] of prose.matchAll(/\]\(([^()\s]+)\)/g)) {
        if (/^[a-z]+:/i.test(target) || target.startsWith('#')) continue;
        const path = join(dirname(page), decodeURIComponent(target.replace(/#.*$/, '')));
        if (!existsSync(at(path))) broken.push(`${page}: ${target}`);
      }
    }
    expect(broken).toEqual([]);
  });
});

describe('names', () => {
  it('of the folder that facts were taken from appear nowhere', () => {
    const outside = [`..${'/shared'}`, `/work${'/'}`];
    const naming = projectFiles().filter((path) => isText(path) && outside.some((name) => read(path).includes(name)));
    expect(naming).toEqual([]);
  });

  it('that are the mark of other people are no name of ours', () => {
    const mark = new RegExp(`blue${'book'}`, 'i');
    expect(projectFiles().filter((path) => mark.test(path))).toEqual([]);
    for (const manifest of ['package.json', 'server/package.json', 'client/package.json']) {
      const { name, displayName = '', publisher = '', contributes = {} } = JSON.parse(read(manifest));
      expect(`${name} ${displayName} ${publisher}`).not.toMatch(mark);
      for (const key of keysOf(contributes)) expect(key).not.toMatch(mark);
    }
  });
});

function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [...(Array.isArray(value) ? [] : [key]), ...keysOf(inner)]);
}
