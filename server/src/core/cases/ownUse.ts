import type { OwnUse } from './caseIndex.ts';

const MAX_PARENTHETICAL = 300;

/** `Cited in 3 of your briefs: “holding that …”.` */
export function ownUseText({ documents, parentheticals }: OwnUse): string {
  const where = documents === 1 ? 'one of your briefs' : `${documents} of your briefs`;
  const [first] = parentheticals;
  if (first === undefined) return `Cited in ${where}.`;
  const said = first.length > MAX_PARENTHETICAL ? `${first.slice(0, MAX_PARENTHETICAL)}…` : first;
  return `Cited in ${where}: “${said}”.`;
}
