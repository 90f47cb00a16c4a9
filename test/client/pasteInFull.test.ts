import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** What the client takes of VS Code, as far as a paste goes. */
const editor = vi.hoisted(() => {
  class Kind {
    static readonly Text = new Kind('text');
    constructor(readonly value: string) {}
    append(...parts: string[]): Kind {
      return new Kind([this.value, ...parts].join('.'));
    }
  }
  class Edit {
    constructor(
      readonly insertText: string,
      readonly title: string,
      readonly kind: Kind,
    ) {}
  }
  class Source {
    readonly #waiting: (() => void)[] = [];
    readonly token = {
      isCancellationRequested: false,
      onCancellationRequested: (listener: () => void) => {
        this.#waiting.push(listener);
        return { dispose: () => undefined };
      },
    };
    cancel(): void {
      this.token.isCancellationRequested = true;
      for (const listener of this.#waiting) listener();
    }
    dispose(): void {}
  }
  return { Kind, Edit, Source, register: vi.fn() };
});

vi.mock('vscode', () => ({
  CancellationTokenSource: editor.Source,
  Disposable: class {},
  DocumentDropOrPasteEditKind: editor.Kind,
  DocumentPasteEdit: editor.Edit,
  l10n: { t: (text: string, ...args: unknown[]) => text.replace(/\{(\d)\}/g, (_, n) => String(args[n])) },
  languages: { match: () => 1, registerDocumentPasteEditProvider: editor.register },
  workspace: { getConfiguration: () => ({ get: () => true }), fs: { isWritableFileSystem: () => true } },
}));
vi.mock('vscode-languageclient', () => ({ State: { Running: 2 } }));

const { offerFullPaste } = await import('../../client/src/pasteInFull.ts' as string);

const RANGE = { start: { line: 0, character: 4 }, end: { line: 0, character: 4 } };
const ROE = { citations: ['Roe v. Wade, 410 U.S. 113 (1973)'], newText: '*Roe v. Wade*, 410 U.S. 113 (1973)' };
const document = { uri: { scheme: 'file', toString: () => 'file:///brief.md' } };
const request = vi.fn();

/** What is offered for a paste of these data. */
function paste(
  data: Readonly<Record<string, string>>,
  ranges: readonly object[] = [RANGE],
  triggerKind = 0,
  token = new editor.Source().token,
) {
  offerFullPaste({ state: 2, request });
  const provider = editor.register.mock.calls.at(-1)?.[1];
  const transfer = { get: (type: string) => (type in data ? { asString: async () => data[type] } : undefined) };
  return provider.provideDocumentPasteEdits(document, ranges, transfer, { triggerKind }, token);
}
const text = (plain: string) => ({ 'text/plain': plain });

beforeEach(() => {
  vi.useFakeTimers();
  request.mockReset().mockResolvedValue([ROE]);
});
afterEach(() => vi.useRealTimers());

describe('a paste', () => {
  it('of a bare citation may be one of the full citation, behind the plain one', async () => {
    const [edit] = await paste(text('410 U.S. 113\n'));
    expect(edit).toMatchObject({
      insertText: ROE.newText,
      title: `Idem: paste as ${ROE.citations[0]}`,
      kind: { value: 'text.idem.fullCitation' },
    });
    expect(edit.yieldTo).toEqual([{ value: 'text.plain' }]);
    expect(request).toHaveBeenCalledWith(
      'idem/pasted',
      { textDocument: { uri: 'file:///brief.md' }, range: RANGE, text: '410 U.S. 113\n' },
      expect.anything(),
    );
  });

  it.each(['410 apples', 'Roe v. Wade, 410 U.S. 113', 'https://example.org/410', '', `410 U.S. 113${' and so on'.repeat(50)}`])(
    'of anything else asks nothing of the server: %j',
    async (plain) => {
      expect(await paste(text(plain))).toBeUndefined();
      expect(request).not.toHaveBeenCalled();
    },
  );

  it('that VS Code makes in a way of its own is left to it', async () => {
    expect(await paste(text('410 U.S. 113'), [RANGE, RANGE])).toBeUndefined();
    const noted = { 'vscode-editor-data': JSON.stringify({ isFromEmptySelection: true, multicursorText: null }) };
    expect(await paste({ ...text('410 U.S. 113\n'), ...noted })).toBeUndefined();
    expect(request).not.toHaveBeenCalled();
  });

  it('does not wait for a server that is slow, and takes its question back', async () => {
    request.mockReturnValue(new Promise(() => undefined));
    const waiting = paste(text('410 U.S. 113'));
    await vi.advanceTimersByTimeAsync(200);
    expect(await waiting).toBeUndefined();
    expect(request.mock.calls[0]?.[2].isCancellationRequested).toBe(true);
  });

  it('waits longer where its writer has asked for the choices, until that is given up', async () => {
    request.mockImplementation(() => new Promise((resolve) => setTimeout(() => resolve([ROE]), 1000)));
    const waiting = paste(text('410 U.S. 113'), [RANGE], 1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await waiting).toHaveLength(1);
    const source = new editor.Source();
    const dropped = paste(text('410 U.S. 113'), [RANGE], 1, source.token);
    await vi.advanceTimersByTimeAsync(10);
    source.cancel();
    expect(await dropped).toBeUndefined();
  });

  it('is plain where the server fails, and in a VS Code that knows no choices', async () => {
    request.mockRejectedValue(new Error('gone'));
    expect(await paste(text('410 U.S. 113'))).toBeUndefined();
    editor.register.mockImplementationOnce(() => {
      throw new Error('a proposed API');
    });
    expect(() => offerFullPaste({ state: 2, request })).not.toThrow();
  });
});
