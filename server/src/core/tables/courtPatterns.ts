import type { CourtEntry } from './courtEntry.ts';

/** Courts whose names end in a place, a department or a division, which no list can hold. */

const ORDINAL = '\\d{1,2}(?:st|nd|rd|th|d)';
/** `1st Dist.`, `2d Dep't`, `Div. 1`, `[14th Dist.]`, `E.D.` (Missouri), `First Circuit`. */
const DEPARTMENT = new RegExp(
  `^[\\[(]?(?:${ORDINAL}|\\d{1,2}) (?:Dist|Dep't|Dept|Cir|Div|Jud\\. Dist|Jud\\. Dep't)\\.?[\\])]?$|^Div\\. (?:\\d{1,2}|I{1,3}|IV|V)$|^[EWS]\\.D\\.$`,
);
/** `Houston`, `Fort Worth`, `San Antonio`, `Corpus Christi–Edinburg`, with a district in brackets. */
const TEXAS_PLACE = new RegExp(`^[A-Z][A-Za-z.'–-]{1,18}(?: [A-Z][A-Za-z.'–-]{1,18}){0,2}(?: \\[${ORDINAL} Dist\\.?\\])?$`);
/** `L.A. Cnty.`, `N.Y. Cnty.`, `Fairfax Cnty.`, `City of Richmond`: up to five capitalised words. */
const PLACE = /^(?:[A-Z][A-Za-z.'-]{0,20}|of|&|\d{1,2}(?:st|d|th))(?: (?:[A-Z][A-Za-z.'-]{0,20}|of|&)){0,4}$/;

const TEXAS_COURTS = new Set(['Tex. App.', 'Tex. Civ. App.', 'Tex. Ct. App.']);

type Find = (text: string) => CourtEntry | null;
export interface FoundCourt {
  readonly entry: CourtEntry;
  readonly canonical: boolean;
}

/** The court of `text` when it is a known court followed (or, for trial courts, preceded) by a place, a department or a division. */
export function courtByPattern(text: string, find: Find): FoundCourt | null {
  return texas(text, find) ?? departmentOf(text, find) ?? placeOf(text, find) ?? oldForm(text, find);
}

/** `Tex. App.—Houston [14th Dist.]`, with an em dash; an en dash, hyphens or blanks beside it are accepted as spellings. */
function texas(text: string, find: Find): FoundCourt | null {
  const dash = /\s?(?:—|–|--?)\s?/.exec(text);
  if (!dash) return null;
  const entry = find(text.slice(0, dash.index));
  if (!entry || !TEXAS_COURTS.has(entry.abbreviation) || !TEXAS_PLACE.test(text.slice(dash.index + dash[0].length))) return null;
  return { entry, canonical: dash[0] === '—' && text.slice(0, dash.index) === entry.abbreviation };
}

/** `Ohio Ct. App. 8th Dist.`, `Ill. App. Ct. 1st Dist.`, `La. Ct. App. 4th Cir.`, `Mo. Ct. App. E.D.`. */
function departmentOf(text: string, find: Find): FoundCourt | null {
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
    if (!DEPARTMENT.test(text.slice(at + 1))) continue;
    const head = text.slice(0, at).replace(/,$/, '');
    const entry = find(head);
    if (entry && entry.system === 'state' && entry.level === 'appellate') return { entry, canonical: head === entry.abbreviation };
  }
  return null;
}

/** `Cal. Super. Ct. L.A. Cnty.`, `N.Y. Sup. Ct., N.Y. Cnty.`: a trial court of a state and its place. */
function placeOf(text: string, find: Find): FoundCourt | null {
  for (let at = text.lastIndexOf(' '); at > 0; at = text.lastIndexOf(' ', at - 1)) {
    if (!PLACE.test(text.slice(at + 1))) continue;
    const head = text.slice(0, at).replace(/,$/, '');
    const entry = find(head);
    if (entry && entry.system === 'state' && entry.level === 'trial') return { entry, canonical: head === entry.abbreviation };
  }
  return null;
}

/** `5th Cir. Unit B` (1981), and the Supreme Court's own forms: `Bkrtcy. Ct. ND Ill.`, `Bkrtcy. Ct. Mass.`, `Bkrtcy. App. Panel CA9`, `CC Mass.`. */
function oldForm(text: string, find: Find): FoundCourt | null {
  if (/^5th Cir\. Unit [AB]$/.test(text)) {
    const entry = find('5th Cir.');
    return entry && { entry, canonical: true };
  }
  // `2 Cir.`, `C.C.A. 2`, `C.A. 9`, `D.C.S.D.N.Y.` of before 1960.
  const circuit = /^(?:(\d{1,2})(?:st|nd|rd|d|th)? ?Cir\.|C\. ?C\. ?A\.,? ?(\d{1,2})(?:st|nd|rd|d|th)?|C\. ?A\.,? ?(\d{1,2}))$/.exec(text);
  if (circuit) {
    const n = Number(circuit[1] ?? circuit[2] ?? circuit[3]);
    const entry = find(`${n}${n === 1 ? 'st' : n === 2 || n === 3 ? 'd' : 'th'} Cir.`);
    return entry && { entry, canonical: false };
  }
  if (/^D\. ?C\. ?[A-Z]/.test(text)) {
    const entry = find(text.replace(/^D\. ?C\. ?/, ''));
    if (entry && entry.system === 'federal' && entry.level === 'trial') return { entry, canonical: false };
  }
  const [prefix] = /^(?:Bkrtcy\. App\. Panel CA ?|Bkrtcy\. (?:Ct\. )?|CC )/.exec(text) ?? [''];
  if (prefix === '') return null;
  const rest = text.slice(prefix.length);
  const head = prefix.startsWith('CC') ? 'C.C.' : 'Bankr. ';
  const entry = prefix.includes('Panel')
    ? find(`BAP ${rest}${rest === '1' ? 'st' : rest === '2' ? 'd' : 'th'} Cir.`)
    : (find(`${head}${rest}`) ?? find(`${head}D. ${rest}`));
  return entry && { entry, canonical: false };
}
