import { configText } from '../host/configText.ts';
import { folderOf, nameOf, pathWithin } from '../host/uris.ts';
import type { Subject } from './session.ts';

/** What holds for a document, as the text of a page. Files are named from the folder of its project. */
export function toEffectiveConfig(asked: Subject | null): string {
  if (!asked) return '// Idem does not read this document: open it again, or see whether "idem.enable" is on.\n';
  const { uri, analysis, settings } = asked;
  const { layers, project, editor } = settings;
  const folder = folderOf(project?.uri ?? uri);
  const shown = (file: string): string => pathWithin(folder, file) ?? file;
  const switches = Object.entries(editor).map(([name, value]) => `${name} ${value}`);
  return configText(nameOf(uri), { uri, analysis, layers, project }, shown, [
    `Paths are from ${folder}`,
    `In the editor, by its settings or by default: ${switches.join(', ')}`,
  ]);
}
