import type { CodeLens } from 'vscode';
import type { BaseLanguageClient, Location, Position } from 'vscode-languageclient';

/** The server's lenses with their places as VS Code's command takes them; the protocol carries them as plain data. */
export function lensesOf(lenses: CodeLens[] | null | undefined, client: BaseLanguageClient | undefined): CodeLens[] | null | undefined {
  const convert = client?.protocol2CodeConverter;
  for (const { command } of lenses ?? []) {
    const [uri, position, places] = (command?.arguments ?? [undefined, undefined, undefined]) as
      | [string, Position, Location[]]
      | [undefined, undefined, undefined];
    if (!convert || !command || uri === undefined) continue;
    command.arguments = [convert.asUri(uri), convert.asPosition(position), places.map((place) => convert.asLocation(place))];
  }
  return lenses;
}
