// What became of a decision, without what the list of overruled decisions says of it already.

const PLAIN = /^(?:listed as )?overruled(?: in part)? by ([^;]+)$/;
const NAMED = /^(?:listed as )?(overruled(?: in part)?) by [^;]*?, (\d+ U\.S\. \d+) \(\d{4}\), ((?:as to|to the extent) [^;]+)$/;

/**
 * `overruled in part by Funk v. United States, 290 U.S. 371 (1933), as to a wife's testimony; obsolete` beside the link to 290 U.S. 371
 * -> `overruled in part as to a wife's testimony; obsolete`. Null where nothing is left.
 */
export function fateBeside(fate, links) {
  if (!fate) return null;
  const listed = new Set(links.map((link) => link.cite));
  const left = fate.split('; ').flatMap((clause) => {
    const [, what, cite, extent] = NAMED.exec(clause) ?? [];
    if (listed.has(cite)) return [`${what} ${extent}`];
    const [, by] = PLAIN.exec(clause) ?? [];
    return by && saysOnly(by, listed) ? [] : [clause];
  });
  return left.length > 0 ? left.join('; ') : null;
}

/** Whether it names listed cases and nothing else. */
function saysOnly(by, listed) {
  const cites = by.match(/\d+ U\.S\. \d+ \(\d{4}\)/g) ?? [];
  return (
    cites.length > 0 &&
    / \(\d{4}\)$/.test(by) &&
    cites.every((cite) => listed.has(cite.replace(/ \(\d{4}\)$/, ''))) &&
    !/ as to |, and by /.test(by)
  );
}
