import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analysis.ts';
import { EMPTY_INDEX } from '../../server/src/core/cases/caseIndex.ts';
import { DEFAULT_CONFIG } from '../../server/src/core/config.ts';
import { chooseStyle, chosenStyle } from '../../server/src/core/rules/documentStyle.ts';
import type { Format } from '../../server/src/core/text/blocks.ts';
import { withEdits } from './check.ts';
import { OTHER_STYLES, STYLES, styled } from './houseStyles/read.ts';

const services = { config: DEFAULT_CONFIG, caseIndex: EMPTY_INDEX, year: 2026 };
const read = (text: string, format: Format = 'markdown', profile = 'federal') =>
  analyze(text, format, { ...services, config: { ...DEFAULT_CONFIG, profile } });
const CITE = 'Roe v. Doe, 590 U. S. 1, 5 (2020). So it was. Id., at 6.';

const NAMED: readonly (readonly [Format, string])[] = [
  ['markdown', '---\ntitle: A brief\nidem-profile: scotus\n---\n\n'],
  ['markdown', '---\nidem:\n  profile: "scotus"\ntitle: A brief\n---\n\n'],
  ['markdown', "---\r\nidem-profile: 'scotus' # ours\r\n---\r\n\r\n"],
  ['markdown', '+++\nidem-profile = "scotus"\n+++\n\n'],
  ['markdown', '<!-- idem-profile: scotus -->\n\n'],
  ['latex', '% idem-profile: scotus\n'],
  ['typst', '// idem-profile: scotus\n\n'],
  ['html', '<!-- idem-profile: scotus -->\n'],
  ['plaintext', '<!-- idem-profile: scotus -->\n\n'],
];

describe('a document that names its house style', () => {
  it.each(NAMED)('%s: %s', (format, head) => {
    const analysis = read(head + CITE, format);
    expect(analysis.config.profile).toBe('scotus');
    expect(analysis.findings.map((finding) => finding.message)).toEqual([]);
    const chosen = chosenStyle(analysis.prose);
    expect(analysis.text.slice(chosen?.start, chosen?.end)).toBe('scotus');
  });

  it.each(STYLES)('is checked by it: %s', (id) => {
    const { text } = styled(id);
    for (const head of [`---\nidem-profile: ${id}\n---\n\n`, `<!-- idem-profile: ${id} -->\n\n`]) {
      const other = id === 'michigan' ? 'california' : 'michigan';
      const analysis = read(head + text, 'markdown', other);
      expect(analysis.config.profile).toBe(id);
      expect(analysis.findings.filter(({ rule }) => rule.meta.group !== 'typography').map(({ message }) => message)).toEqual([]);
    }
  });

  it('wins over the settings', () => {
    expect(read(`<!-- idem-profile: federal -->\n\n${CITE}`, 'markdown', 'scotus').findings.length).toBeGreaterThan(1);
  });

  it.each([
    ['a key of something else', '---\npandoc:\n  profile: scotus\n---\n\n'],
    ['the key in the text', 'idem-profile: scotus\n\n'],
    ['a comment that speaks of it', '<!-- see idem-profile: scotus -->\n\n'],
  ])('is not %s', (_, head) => {
    expect(read(head + CITE).config.profile).toBe('federal');
  });

  it('is told where the style does not exist, and goes by its settings', () => {
    const analysis = read('---\nidem-profile: scotsu\n---\n\nRoe v. Doe, 590 U.S. 1, 5 (2020).');
    expect(analysis.config.profile).toBe('federal');
    const [finding] = analysis.findings;
    expect(finding.rule.meta.id).toBe('profile-unknown');
    expect(finding.message).toBe('There is no profile \u201cscotsu\u201d; did you mean scotus?');
    expect(withEdits(analysis.text, finding.fixes[0].edits)).toContain('idem-profile: scotus\n');
  });

  it('is read anew when it changes its style', () => {
    const before = read(`<!-- idem-profile: federal -->\n\n${CITE}`);
    expect(before.findings.length).toBeGreaterThan(1);
    const after = analyze(`<!-- idem-profile: scotus -->\n\n${CITE}`, 'markdown', before.services, before);
    expect(after.findings).toEqual([]);
  });
});

describe('writing the style into a document', () => {
  it.each<readonly [Format, string, string]>([
    ['markdown', '# Brief\n', '<!-- idem-profile: texas -->\n\n# Brief\n'],
    ['markdown', '---\ntitle: x\n---\nText\n', '---\nidem-profile: texas\ntitle: x\n---\nText\n'],
    ['markdown', '---\r\ntitle: x\r\n---\r\nText\r\n', '---\r\nidem-profile: texas\r\ntitle: x\r\n---\r\nText\r\n'],
    ['markdown', '+++\ntitle = "x"\n+++\nText\n', '+++\nidem-profile = "texas"\ntitle = "x"\n+++\nText\n'],
    ['markdown', '<!-- idem-profile: scotus -->\n\nText\n', '<!-- idem-profile: texas -->\n\nText\n'],
    ['latex', '\\documentclass{article}\n', '% idem-profile: texas\n\\documentclass{article}\n'],
    ['typst', '= Brief\n', '// idem-profile: texas\n= Brief\n'],
    ['html', '<!DOCTYPE html>\n<p>Text</p>\n', '<!DOCTYPE html>\n<!-- idem-profile: texas -->\n<p>Text</p>\n'],
    ['plaintext', 'Text\n', '<!-- idem-profile: texas -->\n\nText\n'],
    ['plaintext', '\uFEFFText\n', '\uFEFF<!-- idem-profile: texas -->\n\nText\n'],
  ])('%s: %j', (format, text, expected) => {
    const made = withEdits(text, [chooseStyle(read(text, format).prose, 'texas')]);
    expect(made).toBe(expected);
    expect(read(made, format).config.profile).toBe('texas');
  });
});

describe('a document that plainly follows a style', () => {
  it.each(OTHER_STYLES)('%s', (id) => {
    const { text, format } = styled(id);
    expect(read(text, format).detectedStyle?.id).toBe(id);
  });

  it('says what was counted', () => {
    expect(read(styled('scotus').text, 'plaintext').detectedStyle?.evidence).toMatch(
      /^(?:all )?\d+(?: of \d+)? reporters are spaced as in/,
    );
    expect(read(styled('west-print').text, 'plaintext').detectedStyle?.evidence).toMatch(/closed up as in \u201cF\.Supp\.2d\u201d$/);
  });

  it('is not found in one that follows the usual one', () => {
    expect(read(styled('federal').text, 'plaintext').detectedStyle).toBeNull();
  });

  it.each([
    [
      'a few decisions of Texas in a federal brief',
      `${styled('federal').text} Roe v. Doe, 500 S.W.3d 1 (Tex. App.\u2014Dallas 2016, no pet.).`,
    ],
    ['Texas without its petitions', 'Roe v. Doe, 500 S.W.3d 1, 5 (Tex. App.\u2014Dallas 2016). '.repeat(9)],
    [
      'a brief that cites in its footnotes',
      Array.from({ length: 12 }, (_, i) => `Text.[^${i}]\n\n[^${i}]: Roe v. Doe, ${i} F.3d 10 (2d Cir. 1995).`).join('\n\n'),
    ],
  ])('is not %s', (_, text) => {
    expect(read(text).detectedStyle).toBeNull();
  });

  it('is not looked for where the document or its settings name one', () => {
    expect(read(styled('california').text, 'plaintext', 'texas').detectedStyle).toBeNull();
    expect(read(`<!-- idem-profile: federal -->\n\n${styled('california').text}`, 'plaintext').detectedStyle).toBeNull();
  });

  it.each([
    ['a few', 'Roe v. Doe (2013) 58 Cal.4th 197, 270. Smith v. Jones (2014) 60 Cal.4th 1, 2. Doe v. Poe (2015) 61 Cal.4th 1, 5.'],
    ['too few of many', 'Roe v. Doe (2013) 58 Cal.4th 197. '.repeat(6) + 'Smith v. Jones, 1 F.3d 2 (2d Cir. 1993). '.repeat(6)],
    ['nothing', ''],
  ])('takes more than %s', (_, text) => {
    expect(read(text, 'plaintext').detectedStyle).toBeNull();
  });
});
