// Citations as the scripts write them: `410 U.S. 113`.

/** `410 U.S. 113` → { cite, reporter, volume, page }, or null. */
export function readPlace(cite) {
  const match = /^(\d+) (\D.*?) (\d+)$/.exec(cite);
  return match && { cite, volume: Number(match[1]), reporter: match[2], page: Number(match[3]) };
}
