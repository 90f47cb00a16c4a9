/** What a snippet inserts before anything is typed, and its tab stops in ascending order (the last one, `$0`, left out). */
export interface Expansion {
  readonly text: string;
  readonly stops: readonly number[];
}

/**
 * Reads the part of VS Code's snippet syntax that the project uses: `$1`, `${1:text}` with nested ones, `${1|a,b|}`, `\$ \} \\`.
 * Anything else that begins with a dollar is an error, where VS Code would silently insert it as it stands.
 */
export function expand(body: string): Expansion {
  const defaults = new Map<number, string>();
  let at = 0;

  function until(end: string | null): string {
    let text = '';
    while (at < body.length && body[at] !== end) text += body[at] === '\\' ? escaped() : body[at] === '$' ? stop() : body[at++];
    if (end !== null && body[at] !== end) throw new Error(`"${end}" is missing: ${body}`);
    return text;
  }
  function escaped(): string {
    at++;
    return '$}\\'.includes(body[at] ?? ' ') ? body[at++] : '\\';
  }
  function stop(): string {
    const head = /^\$(?:(\d+)|\{(\d+)(?:(:)|\|([^|]+)\||(?=\})))/.exec(body.slice(at));
    if (!head) throw new Error(`no tab stop at ${at}: ${body}`);
    at += head[0].length;
    const number = Number(head[1] ?? head[2]);
    const own = head[3] ? until('}') : (head[4]?.split(',')[0] ?? '');
    if (!head[1]) {
      if (body[at] !== '}') throw new Error(`"}" is missing: ${body}`);
      at++;
    }
    if (!defaults.has(number)) defaults.set(number, own);
    return own || (defaults.get(number) ?? '');
  }

  const text = until(null);
  return { text, stops: [...defaults.keys()].filter((number) => number > 0).sort((a, b) => a - b) };
}
