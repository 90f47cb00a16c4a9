import type { CodeAction, Diagnostic, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../server/src/core/rules/index.ts';
import { applied, type Client, start } from './client.ts';

/** What a writer is offered, asked for over the protocol as an editor asks: for the finding's range, with the finding. */

const uri = 'file:///offers.md';
const textDocument = { uri };
// What an edit brought about has its own test (./drift.test.ts).
const OFFERING = RULES.filter(({ meta, examples }) => meta.fix === 'offer' && examples.every(({ before }) => before === undefined));

let client: Client;
beforeAll(async () => {
  const rules = Object.fromEntries(OFFERING.map(({ meta }) => [meta.id, 'on']));
  client = await start({ editor: 'vscode', settings: { rules } });
});
afterAll(async () => expect(await client.stop()).toBe(0));

const editsOf = (edit: WorkspaceEdit | undefined): TextEdit[] =>
  ((edit?.documentChanges ?? []) as TextDocumentEdit[]).flatMap((change) => change.edits as TextEdit[]);

/** The finding of the rule in a text, and the fixes that are offered for it. */
async function offered(text: string, rule: string): Promise<{ readonly found: Diagnostic; readonly fixes: CodeAction[] }> {
  await client.open(uri, text);
  const found = (await client.pull(uri)).find((d) => d.code === rule);
  if (!found) throw new Error(`no ${rule} in ${text}`);
  const context = { diagnostics: [found], only: ['quickfix'] };
  const actions = await client.ask<CodeAction[]>('textDocument/codeAction', { textDocument, range: found.range, context });
  await client.notify('textDocument/didClose', { textDocument });
  return { found, fixes: actions.filter((a) => a.diagnostics?.some((d) => d.code === rule) && !a.title.startsWith('Ignore ')) };
}

describe.each(OFFERING.map((rule) => [rule.meta.id, rule] as const))('%s', (id, { examples }) => {
  it.each(examples.filter(({ good, settings }) => good !== null && !settings).map(({ bad, good }) => [bad, good as string]))(
    'offers what mends: %s',
    async (bad, good) => {
      const { fixes } = await offered(bad, id);
      const choices = fixes.filter(({ title }) => !/\(all \d+ places\)$/.test(title));
      expect(choices.map(({ edit }) => applied(bad, editsOf(edit)))).toContain(good);
      expect(new Set(choices.map(({ title }) => title)).size).toBe(choices.length);
      for (const { title } of choices) expect(title).toMatch(/^[A-Z].{3,}[^.\s]$|^Write .+\.$/);
      expect(choices.filter(({ isPreferred }) => isPreferred)).toHaveLength(choices.length === 1 ? 1 : 0);
    },
  );
});

describe('a choice', () => {
  const choices = async (text: string, rule: string): Promise<Record<string, string>> => {
    const { fixes } = await offered(text, rule);
    return Object.fromEntries(fixes.map(({ title, edit }) => [title, applied(text, editsOf(edit))]));
  };

  it('between candidates: a volume that another case stands in may have the wrong name', async () => {
    const text =
      'Olim v. Wakinekona, 461 U.S. 238, 250-51 (1983). Arnett v. Kennedy, 416 U.S. 134, 151 (1974).\n\nTerry v. Ohio, 392 U.S. 1, 30 (1968). Olim, 416 U.S. at 249.\n';
    expect(await choices(text, 'short-mismatch')).toEqual({
      'Write 461 U.S. here': text.replace('Olim, 416 U.S.', 'Olim, 461 U.S.'),
      'Write Arnett here': text.replace('Olim, 416', 'Arnett, 416'),
      'Write 416 U.S. in the full citation': text.replace('Wakinekona, 461', 'Wakinekona, 416'),
    });
  });

  it('of the case that an Id. means: each that can hold the page, in the italics of the Id.', async () => {
    const text =
      '*Hewitt v. Helms*, 459 U.S. 460, 472 (1983); *Terry v. Ohio*, 392 U.S. 1, 30 (1968); *Cosco v. Uphoff*, 195 F.3d 1221, 1223 (10th Cir. 1999). No more was owed. *Id.* at 474.\n';
    expect(await choices(text, 'id-string-cite')).toEqual({
      'Write Terry, 392 U.S. at 474': text.replace('*Id.* at 474', '*Terry*, 392 U.S. at 474'),
      'Write Hewitt, 459 U.S. at 474': text.replace('*Id.* at 474', '*Hewitt*, 459 U.S. at 474'),
    });
  });

  it('of the case that a bare Id. means: with the page that was cited, and the period of the sentence', async () => {
    const text = 'Mathews v. Eldridge, 424 U.S. 319, 334 (1976); Goldberg v. Kelly, 397 U.S. 254, 262 (1970). It must be timely. Id.\n';
    expect(await choices(text, 'id-string-cite')).toMatchObject({
      'Write Goldberg, 397 U.S. at 262': text.replace('timely. Id.', 'timely. Goldberg, 397 U.S. at 262.'),
    });
  });

  it.each([
    ['parallel-conflict', 'Olim v. Wakinekona, 461 U.S. 238, 103 S. Ct. 1741 (1983). Olim, 461 U.S. at 249, 108 S. Ct. 1741.\n', 2],
    ['case-cite-conflict', 'Terry v. Ohio, 392 U.S. 1, 30 (1968). So it held.\n\nTerry v. Ohio, 329 U.S. 1, 27 (1968).\n', 2],
    ['case-year-conflict', 'Terry v. Ohio, 392 U.S. 1, 30 (1968). So it held.\n\nTerry v. Ohio, 392 U.S. 1, 27 (1986).\n', 2],
    ['case-name-conflict', 'Olim v. Wakinekona, 461 U.S. 238, 250 (1983).\n\nOlin v. Wakinekona, 461 U.S. 238, 249 (1983).\n', 2],
  ])('of which side of a conflict is wrong: %s', async (rule, text, sides) => {
    const mended = Object.values(await choices(text, rule));
    expect(mended).toHaveLength(sides);
    // Either way the conflict is gone.
    for (const now of mended) await expect(offered(now, rule)).rejects.toThrow('no ');
  });
});

describe('a change of several places', () => {
  const text = `Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).

Costco, 195 F.3d at 1224. Terry v. Ohio, 392 U.S. 1, 3 (1968).

Costco, 195 F.3d at 1225.
`;

  it('is shown for confirmation where it is not sure; one of a single place is made at once', async () => {
    const { fixes } = await offered(text, 'short-name-unknown');
    const [one, , all] = fixes;
    expect([one.title, all.title]).toEqual(['Write Cosco', 'Write Cosco (all 2 places)']);
    expect(one.edit?.changeAnnotations).toBeUndefined();
    expect(all.edit?.changeAnnotations).toEqual({ idem: { label: all.title, needsConfirmation: true } });
    expect(editsOf(all.edit)).toHaveLength(2);
    expect(applied(text, editsOf(all.edit))).toBe(text.replaceAll('Costco', 'Cosco'));
  });

  it('that is certain needs no confirmation', async () => {
    const many = Array.from({ length: 6 }, (_, i) => `Roe v. Wade, 410 U. S. 113, 15${i} (1973).\n`).join('\n');
    const { fixes } = await offered(many, 'reporter-spacing');
    expect(fixes[0]).toMatchObject({ title: 'Mend all 6 places', edit: { changeAnnotations: { idem: { needsConfirmation: false } } } });
  });
});
