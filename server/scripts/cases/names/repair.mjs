// Mends the faults of a name as the sources print it: fused words, capitals, punctuation. What a rule cannot know is in the tables
// beside this file.
import { readFileSync } from 'node:fs';

const table = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const casing = table('./casing.json');
const acronyms = new Set(casing.acronyms);
const keptCapitals = new Set(casing.keptCapitals);
/** A name is shouted when more of its letters than this are capitals. */
const SHOUTED = 0.7;
const { about: _, ...corrections } = table('./corrections.json');

const SMALL = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'at',
  'by',
  'ex',
  'rel.',
  'parte',
  're',
  'v.',
  'de',
  'etc.',
  'dem.',
  'y',
  'la',
  'do',
]);
const ENDS_IN_PERIOD = new Set(['Co', 'Cos', 'Corp', 'Inc', 'Ltd', 'Bd', 'Ry', 'Mfg', 'Dept', 'Assn', 'Com', 'Comm']);
/** Initials of a company's form, which stand together: `Hall Street Associates, L.L.C.` */
const FORM_OF_COMPANY = /(?<=[a-z,)] )(?:L\. L\. [CP]|L\. P(?:\. A)?|P\. (?:A|C|L\. C)|S\. A|N\. [AV]|A\. G)\.$/;
const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX)$/;

/** The names that stand for a whole page by hand, or null. */
export const correctedPage = (citation) => corrections[citation] ?? null;

/** Repairs one name. */
export function repairName(raw) {
  let name = raw
    .normalize('NFC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/["\u201c\u201d]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  name = unfuse(name);
  name = versus(name);
  name = name
    .replace(/(?<!Union|Local|Lodge|Dist\.), No\.? [\d-]+\.?$/, '')
    .replace(/,? et al\.?$/i, '')
    .replace(/,$/, '');
  name = repairParties(name);
  return name
    .replace(/^In Re\b/i, 'In re')
    .replace(/^Ex Parte\b/i, 'Ex parte')
    .replace(/\bEx Rel\.?(?= )/gi, 'ex rel.')
    .replace(/ ex rel (?=[A-Z])/g, ' ex rel. ');
}

/** `Ins.Co.v. Stead` -> `Ins. Co. v. Stead`; initials (`J.W.`, `s.r.l.`) stay together. */
const unfuse = (name) =>
  name
    .replace(/,(?=[A-Za-z])/g, ', ')
    .replace(/\.(?=v\.? )/g, '. ')
    .replace(/([a-z]{2}|\bR|\bSt|\bW\.R)\.(?=[A-Z][a-z])/g, '$1. ')
    .replace(/([A-Za-z]{2})\.(?=of )/g, '$1. ')
    .replace(/\bMc\. ?(?=[A-Z])/g, 'Mc')
    .replace(/S\.S\.(?=[A-Z][a-z])/g, 'S.S. ');

/** One ` v. ` between the parties, however it is written. */
function versus(name) {
  if (name.includes(' v. ')) return name;
  return name.replace(/ (?:v|vs|V)\.? (?=\S)/, ' v. ');
}

function repairParties(name) {
  const shoutedName = isShouted(name.replace(/^(?:In re|Ex parte) /i, '').split(/ v\. | /));
  return name
    .split(' v. ')
    .map((side) => {
      const words = side.split(' ');
      const shouted = shoutedName || (words.length > 1 && isShouted(words));
      return endOf(words.map((word, k) => repairWord(word, { shouted, first: k === 0 })).join(' '));
    })
    .join(' v. ');
}

/** Whether words are written in capitals for no reason: nearly all of them are, and not all are acronyms. */
function isShouted(words) {
  const letters = words.join('').replace(/[^A-Za-z]/g, '');
  const capitals = letters.replace(/[^A-Z]/g, '');
  return (
    capitals.length > SHOUTED * letters.length && words.some((word) => /[A-Z]{4}/.test(word.replace(/[^A-Za-z]/g, '')) && !isAcronym(word))
  );
}

const isAcronym = (word) => !word.endsWith('.') && keptCapitals.has(word.replace(/[^A-Z&]/g, ''));

function repairWord(word, { shouted, first }) {
  const bare = word.replace(/[^A-Za-z']/g, '');
  if (shouted && !isAcronym(word) && !/^[A-Z](?:\.[A-Z])+\.?,?$/.test(word) && !ROMAN.test(bare)) return inTitleCase(word, first);
  let mended = word.replace(/'S\b/g, "'s").replace(/\b(Ex|Adm)'([RX]s?)\b/g, (_all, stem, end) => `${stem}'${end.toLowerCase()}`);
  mended = mended.replace(/\b([A-Z]{2,})'([a-z])/g, (_all, stem, end) => `${capitalised(stem)}'${end}`);
  mended = mended.replace(
    /[A-Za-z']+/g,
    (part) => casing.words[part] ?? (acronyms.has(part.toUpperCase()) && /^[A-Z][a-z]+$/.test(part) ? part.toUpperCase() : part),
  );
  if (/^s\.S\.?$/.test(mended)) mended = 'S.S.';
  if (/^At&T\b/.test(mended)) mended = mended.replace('At&T', 'AT&T');
  if (first && /^[a-z]/.test(mended) && !mended.startsWith('ex ')) mended = capitalised(mended[0]) + mended.slice(1);
  return mended;
}

function inTitleCase(word, first) {
  const small = word.toLowerCase();
  if (!first && SMALL.has(small)) return small;
  return small
    .replace(/(^|[-/(])([a-z])/g, (_all, before, letter) => before + letter.toUpperCase())
    .replace(/^Mc([a-z])/, (_all, letter) => `Mc${letter.toUpperCase()}`)
    .replace(/^De([a-z])/, (all, letter) => (/^De[A-Z]/.test(word) ? `De${letter.toUpperCase()}` : all))
    .replace(/^(O|D|L)'([a-z])(?=[a-z]{2})/, (_all, head, letter) => `${head}'${letter.toUpperCase()}`);
}

/** The end of a party: a company's period, `U.S` for the United States. */
function endOf(side) {
  let end = side
    .replace(/^(?:U\.S\.?|US)(?=$| ex rel\. )/, 'United States')
    .replace(/\bU\.S$/, 'U.S.')
    .replace(/\bN\.Y$/, 'N.Y.')
    .replace(/\bNY$/, 'N.Y.')
    .replace(/\bR\. ?R$/, 'R.R.')
    .replace(FORM_OF_COMPANY, (initials) => initials.replaceAll(' ', ''));
  const last = /([A-Za-z]+)$/.exec(end)?.[1];
  if (last && ENDS_IN_PERIOD.has(last)) end += '.';
  return end.replace(/\b(Co|Corp|Cos) (?=(?:of|v\.|&) )/g, '$1. ');
}

function capitalised(word) {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
