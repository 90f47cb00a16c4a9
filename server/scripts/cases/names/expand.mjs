// Writes out the abbreviations of a case's name that stand for one word only: the citation form comes from the rules, not from here.
import { readFileSync } from 'node:fs';

const { together, always } = JSON.parse(readFileSync(new URL('./expansions.json', import.meta.url), 'utf8'));
const words = new Map(Object.entries(always));
/** The longest first, so that `Nat. Res. Def.` is not read as `Nat. Res.`. */
const groups = Object.entries(together).sort((a, b) => b[0].length - a[0].length);

/** `Bd. of Regents of State Colls. v. Roth` → `Board of Regents …`; parts in brackets stay as they are. */
export function expandName(name) {
  let full = name;
  for (const [short, long] of groups) {
    for (let at = full.indexOf(short); at >= 0; at = full.indexOf(short, at + long.length)) {
      if ((at === 0 || full[at - 1] === ' ') && !/[A-Za-z]/.test(full[at + short.length] ?? ''))
        full = full.slice(0, at) + long + full.slice(at + short.length);
    }
  }
  return full.split(' ').map(expandWord).join(' ');
}

function expandWord(word, k, all) {
  const [, head, body, tail] = /^(\(?)(.*?)([,;)]*)$/.exec(word);
  // A lone initial before a surname, or the end of an agency's own acronym, is no abbreviation.
  const full = words.get(body);
  if (!full || (k > 0 && /^(?:[A-Z]\.)+$/.test(all[k - 1]) && /^[A-Z]\.[A-Z]\.$/.test(body))) return word;
  return head + full + tail;
}
