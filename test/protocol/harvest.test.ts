import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folder } from '../cli/idem.ts';
import { placeOf, start } from './client.ts';

const TEXT = 'Smith v. Jones, 999 F.3d 113, 115 (7th Cir. 2021) (holding that silence is no consent).\n';

describe('idem/harvest', () => {
  it('reads a folder with progress, and hovers know of it at once', async () => {
    const cwd = folder({ 'a.md': TEXT, 'b.md': TEXT });
    const client = await start({ editor: 'vscode', env: { IDEM_HOME: `${cwd}/home` } });
    const steps: string[] = [];
    client.connection.onRequest('window/workDoneProgress/create', () => null);
    client.connection.onNotification('$/progress', (p: { value: { kind: string } }) => void steps.push(p.value.kind));
    const uri = 'file:///brief.md';
    const hover = async (): Promise<string> =>
      JSON.stringify(await client.ask('textDocument/hover', { textDocument: { uri }, position: placeOf(TEXT, '999 F.3d') }));
    await client.open(uri, TEXT);
    expect(await hover()).not.toContain('of your briefs');
    const said = await client.ask<string>('idem/harvest', { folder: pathToFileURL(cwd).href });
    expect(said).toBe('2 documents read, 0 unchanged. Your index now knows one case from 2 documents.');
    expect(await hover()).toContain('Cited in 2 of your briefs: “holding that silence is no consent”.');
    expect([steps[0], steps.at(-1)]).toEqual(['begin', 'end']);
    expect(await client.ask<string>('idem/harvest', { folder: 'file:///no/such' })).toContain('there is no such folder');
    await client.stop();
  });
});
