import { span } from '../../text/span.ts';
import { inProse, isOwnBlock, isQuotedAt } from '../prose.ts';
import { defineRule } from '../rule.ts';

/** A model, its maker, and a parenthetical with a date. */
const SOURCE =
  /\b(?:ChatGPT|GPT-\d[\w.-]*|Claude|Gemini|Copilot|Llama|Grok|DeepSeek|Perplexity)\b[^.;()[\]\n]{0,40},?\s(?:OpenAI|Anthropic|Google|Microsoft|Meta|xAI|DeepSeek|Perplexity(?:\sAI)?)\s\(([^()]{0,60}\d{4}[^()]{0,40})\)/g;
/** So much of the sentence around it is looked at. */
const AROUND = 240;

const DATE = /\b[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}/;
const PROMPT = /["\u201c][^"\u201c\u201d]{8,}["\u201d]|\bprompt/i;
const VERSION = /\d/;
const SAVED = /\b(?:on file|saved|archived|PDF|appended|attached|screenshot)\b/i;

export const aiSourceForm = defineRule({
  meta: {
    id: 'ai-source-form',
    group: 'secondary',
    severity: 'hint',
    default: 'off',
    fix: 'none',
    summary: 'What a language model wrote is cited without all that lets a reader judge it.',
    why: 'The same words will not come back to the next reader: who asked, which version, what was asked, on what day, and where the answer is kept are all that can be checked.',
    wrongWhen:
      'The prompt is privileged, or the court has its own rule. The form is much criticised, and such an answer is no authority for the law. Off by default.',
    indigo: [],
    uniform: ['18.3'],
    form: false,
  },
  examples: [
    { bad: 'The tool disagreed. ChatGPT, OpenAI (May 3, 2025).', good: null },
    { bad: 'So it said. Jane Roe, "Summarise the order," Claude, Anthropic (2025) (on file with the author).', good: null },
  ],
  checkBlock(block, _citations, context) {
    if (context.config.edition < 22 || !isOwnBlock(block)) return;
    for (const found of block.text.matchAll(SOURCE)) {
      if (isQuotedAt(context, block, found.index)) continue;
      const end = found.index + found[0].length;
      const before = block.text.slice(Math.max(0, found.index - AROUND), found.index);
      const sentence = before.slice(before.search(/[^.]*$/));
      const behind = /^[^.;]*/.exec(block.text.slice(end, end + AROUND))?.[0] ?? '';
      const missing = [
        ...(VERSION.test(found[0].slice(0, found[0].indexOf('('))) ? [] : ['the version of the model']),
        ...(PROMPT.test(sentence) || PROMPT.test(behind) ? [] : ['the words of the prompt']),
        ...(DATE.test(found[1]) ? [] : ['the day']),
        ...(SAVED.test(behind) ? [] : ['where the answer is kept']),
      ];
      if (missing.length === 0) continue;
      const here = inProse(block, span(found.index, end));
      context.report({
        citation: here,
        span: here.node,
        message: `What a model wrote is cited without ${list(missing)}: add ${missing.length === 1 ? 'it' : 'them'}, so that a reader can judge the answer.`,
      });
    }
  },
});

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
