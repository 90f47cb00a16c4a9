/** A page on the web about a cited authority. */
export interface AuthorityLink {
  /** Who keeps it: `Legal Information Institute`. */
  readonly site: string;
  readonly url: string;
}

/** The Library of Congress has the volumes of U.S. Reports up to this one, a PDF a case. */
const LAST_LOC_VOLUME = 542;

/** LII's names for the federal rules. */
const RULE_SETS: ReadonlyMap<string, string> = new Map([
  ['Fed. R. Civ. P.', 'frcp'],
  ['Fed. R. Crim. P.', 'frcrmp'],
  ['Fed. R. Evid.', 'fre'],
  ['Fed. R. App. P.', 'frap'],
  ['Fed. R. Bankr. P.', 'frbp'],
]);

/** Pages for the case that begins at `volume reporter page`: links right in form, whether or not the case is in an index. */
export function caseLinks(reporter: string, volume: number, page: number): readonly AuthorityLink[] {
  if (!isCount(volume) || !isCount(page)) return [];
  const everywhere = [{ site: 'CourtListener', url: `https://www.courtlistener.com/c/${encode(reporter)}/${volume}/${page}/` }];
  if (reporter !== 'U.S.') return everywhere;
  const us = [
    ...everywhere,
    { site: 'Justia', url: `https://supreme.justia.com/cases/federal/us/${volume}/${page}/` },
    { site: 'Legal Information Institute', url: `https://www.law.cornell.edu/supremecourt/text/${volume}/${page}` },
  ];
  return volume <= LAST_LOC_VOLUME ? [...us, { site: 'Library of Congress (PDF)', url: locPdf(volume, page) }] : us;
}

function locPdf(volume: number, page: number): string {
  const book = `usrep${threeDigits(volume)}`;
  const part = `${book}${threeDigits(page)}`;
  return `https://cdn.loc.gov/service/ll/usrep/${book}/${part}/${part}.pdf`;
}

/** `42 U.S.C. § 1983(a)`: title `42`, section `1983(a)`; subsections are left off. Null where the section is not one section. */
export function uscLink(title: string, section: string): AuthorityLink | null {
  const whole = sectionNumber(section);
  if (!/^\d{1,2}$/.test(title) || !whole) return null;
  return { site: 'Legal Information Institute', url: `https://www.law.cornell.edu/uscode/text/${title}/${encode(whole)}` };
}

/** `Fed. R. Civ. P.`, `12(b)(6)`. Null for rules that are not the federal ones. */
export function ruleLink(rules: string, rule: string): AuthorityLink | null {
  const set = RULE_SETS.get(rules);
  const number = /^\d{1,4}(?:\.\d{1,2})?/.exec(rule)?.[0];
  return set && number ? { site: 'Legal Information Institute', url: `https://www.law.cornell.edu/rules/${set}/rule_${number}` } : null;
}

/** `58 Fed. Reg. 51,735`: volume `58`, page `51,735`. */
export function fedRegLink(volume: string, page: string): AuthorityLink | null {
  const number = page.replace(/,/g, '');
  if (!/^\d{1,3}$/.test(volume) || !/^\d{1,6}$/.test(number)) return null;
  return { site: 'govinfo', url: `https://www.govinfo.gov/link/fr/${volume}/${number}` };
}

/** `40 C.F.R. § 122.26(b)`: title `40`, section `122.26(b)`. */
export function cfrLink(title: string, section: string): AuthorityLink | null {
  const whole = sectionNumber(section);
  if (!/^\d{1,2}$/.test(title) || !whole) return null;
  return {
    site: 'eCFR',
    url: `https://ecfr.federalregister.gov/cfr-reference?cfr%5Bdate%5D=current&cfr%5Breference%5D=${title}%20CFR%20${encode(whole)}`,
  };
}

/** `1983(a)` → `1983`, `2000e-2(a)` → `2000e-2`; a range or a list of sections (`1981-1988`, `122.1-122.3`) is none. */
function sectionNumber(section: string): string | null {
  const number = /^(\d[\w.\-\u2013]{0,23})(?:\(|$)/.exec(section.trim().slice(0, 40))?.[1].replace(/\u2013/g, '-');
  return number && !/^\d+-\d/.test(number) && !/-\d+\./.test(number) && /\w$/.test(number) ? number : null;
}

const isCount = (n: number): boolean => Number.isInteger(n) && n > 0;

const threeDigits = (n: number): string => String(n).padStart(3, '0');

/** Percent-encoding that cannot fail on half a surrogate pair. */
const encode = (part: string): string => encodeURIComponent(part.replace(/[\ud800-\udfff]/g, ''));
