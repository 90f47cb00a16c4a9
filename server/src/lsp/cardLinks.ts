import { link } from '../core/features/card.ts';
import { type CardLinks, NO_LINKS } from '../core/features/hover.ts';
import type { ClientSupport } from './clientSupport.ts';
import { type Asked, linesOf } from './convert.ts';

/** The links of a card about a citation of the document, for a client that follows them. */
export function cardLinks(asked: Asked, support: ClientSupport): CardLinks {
  if (!support.ownCommands) return NO_LINKS;
  const { uri } = asked;
  return {
    toLine: (line) => `${uri}#L${line}`,
    actions(offset) {
      const { line, character } = linesOf(asked.analysis).positionAt(offset);
      const args = encodeURIComponent(JSON.stringify([uri, line, character]));
      return [link('Copy the full citation', `command:idem.copyCitation?${args}`)];
    },
  };
}
