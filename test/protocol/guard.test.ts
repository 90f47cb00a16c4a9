import { CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { guard } from '../../server/src/lsp/guard.ts';

const logged: string[] = [];
const log = { error: (message: string) => void logged.push(message) };

describe('a guarded request', () => {
  it('that is cancelled does not run', async () => {
    let ran = false;
    const answer = await guard(log, 'hover', null, () => (ran = true) && null)(null, CancellationToken.Cancelled);
    expect(ran).toBe(false);
    expect(answer).toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });

  it('that fails is answered with nothing, and logged without what the error says', async () => {
    const failing = guard(log, 'hover', 'nothing', () => {
      throw new TypeError('the privileged words of a brief');
    });
    expect(await failing(null)).toBe('nothing');
    expect(logged.join()).toMatch(/hover failed: TypeError\n\s+at /);
    expect(logged.join()).not.toContain('privileged');
  });

  it('that refuses is answered with the refusal', async () => {
    const refusing = guard(log, 'rename', null, () => {
      throw new ResponseError(LSPErrorCodes.RequestFailed, 'No.');
    });
    expect(await refusing(null)).toMatchObject({ message: 'No.' });
  });
});
