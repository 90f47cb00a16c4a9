import { analyze } from '../../server/src/core/analysis.ts';
import { EMPTY_INDEX } from '../../server/src/core/cases/caseIndex.ts';
import { DEFAULT_CONFIG } from '../../server/src/core/config.ts';
import type { Config } from '../../server/src/core/config.ts';
import type { Format } from '../../server/src/core/text/blocks.ts';
import { readProse } from '../../server/src/core/text/prose.ts';
import type { Span } from '../../server/src/core/text/span.ts';

/** Plain text as a writer of another format would have it, and back. */

export type Host = Exclude<Format, 'plaintext'>;

/** What a writer emphasises: names and id., or signals and phrases of history as well. */
export type Habit = 'names' | 'everything';

interface Way {
  readonly open: string;
  readonly close: string;
  spell(text: string): string;
}

const latex = (text: string): string =>
  text
    .replace(/[&%$#_{}]/g, '\\$&')
    .replace(/\u00a7 /g, '\\S~')
    .replace(/\u00a7(?=\u00a7)/g, '\\S')
    .replace(/\u00a7/g, '\\S ')
    .replace(/\\S \u00a0/g, '\\S~')
    .replace(/\u00b6 /g, '\\P~')
    .replace(/\u00b6(?=\u00b6)/g, '\\P')
    .replace(/\u00b6/g, '\\P ')
    .replace(/\u2013/g, '--')
    .replace(/\u2014/g, '---')
    .replace(/(^|[\s([])"/g, '$1``')
    .replace(/"/g, "''")
    .replace(/\u201c/g, '``')
    .replace(/\u201d/g, "''")
    .replace(/\u2018/g, '`')
    .replace(/\u2019/g, "'")
    .replace(/(?<=\d) (?=U\.S\. \d)/g, '~');

const WAYS: Readonly<Record<Host, readonly Way[]>> = {
  markdown: [
    { open: '*', close: '*', spell: (text) => text.replace(/[*_]/g, '\\$&') },
    { open: '_', close: '_', spell: (text) => text.replace(/[*_]/g, '\\$&').replaceAll('\u00a7 ', '&sect;&nbsp;') },
  ],
  latex: [
    { open: '\\emph{', close: '}', spell: latex },
    { open: '\\textit{', close: '}', spell: (text) => latex(text).replace(/(?<=F\.) (?=Supp)/g, '~') },
  ],
  typst: [
    { open: '_', close: '_', spell: (text) => text.replace(/[*_#@$<\\`]|\/(?=\/)/g, '\\$&') },
    { open: '#emph[', close: ']', spell: (text) => text.replace(/[*_#@$<\\`]|\/(?=\/)/g, '\\$&').replaceAll('\u00a7 ', '\u00a7~') },
  ],
  html: [
    { open: '<em>', close: '</em>', spell: (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') },
    {
      open: '<i>',
      close: '</i>',
      spell: (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u00a7 ', '&sect;&nbsp;'),
    },
  ],
};

export const HOSTS = Object.keys(WAYS) as readonly Host[];

/** The text in each way of writing the host: the emphasis of its names in the host's marks, its signs in the host's spelling. */
export function inHost(text: string, host: Host, habit: Habit, config: Partial<Config>): readonly string[] {
  const spans = emphasized(text, habit, config);
  return WAYS[host].map(({ open, close, spell }) => {
    const paragraphs: string[] = [];
    for (const { 0: paragraph, index } of text.matchAll(/(?:[^\n]|\n(?!\n))+/g)) {
      let made = '';
      let at = index;
      const end = index + paragraph.length;
      for (const span of spans.filter(({ start, end: to }) => start >= index && to <= end)) {
        made += `${spell(text.slice(at, span.start))}${open}${spell(text.slice(span.start, span.end))}${close}`;
        at = span.end;
      }
      made += spell(text.slice(at, end));
      paragraphs.push(host === 'html' ? `<p>${made}</p>` : made);
    }
    return paragraphs.join('\n\n');
  });
}

function emphasized(text: string, habit: Habit, config: Partial<Config>): readonly Span[] {
  const { citations } = analyze(text, 'plaintext', { config: { ...DEFAULT_CONFIG, ...config }, caseIndex: EMPTY_INDEX, year: 2026 });
  const spans: Span[] = [];
  for (const { node, block } of citations) {
    const add = (span: Span): void => {
      if (span.end > span.start) spans.push({ start: block.source.start + span.start, end: block.source.start + span.end });
    };
    if (block.map !== null) return [];
    if ((node.kind === 'full_case' || node.kind === 'short_case') && node.role === 'primary' && node.name) {
      const lead = /In the $/.exec(block.text.slice(0, node.name.start))?.[0].length ?? 0;
      add({ start: node.name.start - lead, end: node.name.end });
    }
    if (node.kind === 'id') add(node.word);
    if (habit === 'names') continue;
    if (node.signal) add(node.signal);
    if ('history' in node) for (const { phrase } of node.history) add(phrase);
  }
  return spans.sort((a, b) => a.start - b.start).filter((span, i, all) => i === 0 || span.start >= (all[i - 1] as Span).end);
}

/** What a reader of the file sees: blanks, dashes and quotation marks of one kind. */
export const seen = (text: string, format: Format): string =>
  readProse(text, format)
    .blocks.map((block) => block.text)
    .join('\n\n')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .trim();

/** The words that are emphasised in a file, in order. */
export const emphasizedIn = (text: string, format: Format): readonly string[] =>
  readProse(text, format).blocks.flatMap((block) =>
    block.emphasis.map(({ start, end }) =>
      block.text
        .slice(start, end)
        .replace(/[\s\u00a0]+/g, ' ')
        .replaceAll('\u2019', "'"),
    ),
  );
