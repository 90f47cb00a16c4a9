import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/index.ts';
import type { Format } from '../../server/src/publicTypes.ts';

/** One passage as each host writes it: § and dashes in its own spelling, names emphasised, soft line breaks where its writers break. */
const PASSAGE: Readonly<Partial<Record<Format, string>>> = {
  plaintext: `Due Process

No person may be deprived of an interest without notice. Goldberg v. Kelly, 397 U.S. 254, 261–62, 90 S. Ct. 1011 (1970); see also Mathews v. Eldridge, 424 U.S. 319, 332 (1976). Section 1983 gives the remedy. 42 U.S.C. § 1983. See Monroe v. Pape, 365 U.S. 167, 171 (1961) (quoting United States v. Classic, 313 U.S. 299, 326 (1941)). Id. at 172.

The interest must be one of entitlement. Bd. of Regents of State Colls. v. Roth, 408 U.S. 564, 577 (1972). Id. at 576–77.

Roth, 408 U.S. at 577. Both Goldberg, 397 U.S. at 262 n.8, and 29 C.F.R. § 1604.11(a) (2020) say so. See Fed. R. Civ. P. 12(b)(6); U.S. Const. amend. XIV, § 1. AT&T Corp. v. Hulteen, 556 U.S. 701 (2009).
`,
  markdown: `# Due Process

No person may be deprived of an interest without notice. *Goldberg v. Kelly*, 397 U.S. 254, 261&ndash;62, 90 S. Ct.
1011 (1970); *see also* *Mathews v. Eldridge*, 424 U.S. 319, 332 (1976). Section 1983 gives the remedy. 42&nbsp;U.S.C.
&sect;&nbsp;1983. *See* **Monroe v. Pape**, 365 U.S. 167, 171 (1961) (quoting *United States v. Classic*, 313 U.S. 299, 326
(1941)). *Id.* at 172.

> The interest must be one of entitlement. *Bd. of Regents of State Colls. v. Roth*, 408 U.S. 564, 577 (1972). *Id.* at
> 576–77.

- [Roth]{.smallcaps}, 408 U.S. at 577. Both [*Goldberg*](https://a.b/397), 397 U.S. at 262 n.8, and 29 C.F.R. § 1604.11(a)
  (2020) say so. *See* Fed. R. Civ. P. 12(b)(6); U.S. Const. amend. XIV, § 1. *AT&amp;T Corp. v. Hulteen*, 556 U.S. 701 (2009).
`,
  html: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Due Process</title><style>p { margin: 410 }</style></head>
<body>
<!-- 1 U.S. 1 -->
<p class="body">No person may be deprived of an interest without notice. <i>Goldberg v. Kelly</i>, 397&nbsp;U.S. 254, 261&ndash;62, 90 S.&#160;Ct.
  1011 (1970); <em>see also</em> <em>Mathews v.
  Eldridge</em>, 424 U.S. 319, 332 (1976). Section 1983 gives the remedy. 42 U.S.C. &sect;&nbsp;1983. <i>See</i>
  <b>Monroe v. Pape</b>, 365 U.S. 167, 171 (1961) (quoting <cite>United States v. Classic</cite>, 313 U.S. 299, 326 (1941)). <u>Id.</u> at 172.</p>
<blockquote><p>The interest must be one of entitlement. <i>Bd. of Regents of State Colls. v. Roth</i>, 408 U.S. 564, 577 (1972). <i>Id.</i> at 576&#8211;77.</p></blockquote>
<ul><li><span style="font-variant: small-caps">Roth</span>, 408 U.S. at 577. Both <a href="https://a.b/397"><i>Goldberg</i></a>, 397 U.S. at 262 n.8, and 29 C.F.R. &#xA7; 1604.11(a) (2020) say so.
  <i>See</i> Fed. R. Civ. P. 12(b)(6); U.S. Const. amend. XIV, § 1. <i>AT&amp;T Corp. v. Hulteen</i>, 556 U.S. 701 (2009).</ul>
</body></html>
`,
  typst: `#set page(paper: "us-letter")
#let firm = [1 U.S. 1]

= Due Process

// 1 U.S. 1
No person may be deprived of an interest without notice. _Goldberg v. Kelly_, 397~U.S. 254, 261--62, 90 S.~Ct.
1011 (1970); _see also_ #emph[Mathews v.
Eldridge], 424 U.S. 319, 332 (1976). Section 1983 gives the remedy. 42 U.S.C. #sym.section~1983. _See_
*Monroe v. Pape*, 365 U.S. 167, 171 (1961) (quoting #underline[United States v. Classic], 313 U.S. 299, 326
(1941)). _Id._ at 172.

#quote(block: true)[
  The interest must be one of entitlement. _Bd. of Regents of State Colls. v. Roth_, 408 U.S. 564, 577 (1972). _Id._ at
  576--77.
]

- #smallcaps[Roth], 408 U.S. at 577. Both #link("https://a.b/397")[_Goldberg_], 397 U.S. at 262 n.8, and 29 C.F.R. § 1604.11(a)
  (2020) say so. _See_ Fed. R. Civ. P. 12(b)(6); U.S. Const. amend. XIV, § 1. _AT&T Corp. v. Hulteen_, 556 U.S. 701 (2009).
`,
};

/** A passage with a footnote that looks back at the text, and text that looks back over the footnote. */
const FOOTNOTE: Readonly<Partial<Record<Format, string>>> = {
  markdown: `The rule is old. *Goldberg v. Kelly*, 397 U.S. 254 (1970).[^1] *Id.* at 262.

[^1]: *Id.* at 261. *Mathews v. Eldridge*, 424 U.S. 319 (1976). *Id.* at 332.
`,
  html: `<p>The rule is old. <i>Goldberg v. Kelly</i>, 397 U.S. 254 (1970).<sup><a href="#fn1" id="r1">1</a></sup> <i>Id.</i> at 262.</p>
<section class="footnotes"><ol><li id="fn1"><p><i>Id.</i> at 261. <i>Mathews v. Eldridge</i>, 424 U.S. 319 (1976). <i>Id.</i> at 332. <a href="#r1">\u21a9</a></p></li></ol></section>
`,
  typst: `The rule is old. _Goldberg v. Kelly_, 397 U.S. 254 (1970).#footnote[_Id._ at 261. _Mathews v. Eldridge_,
  424 U.S. 319 (1976). _Id._ at 332.] _Id._ at 262.
`,
};

/** Citations and what they refer to, without their places in the file. */
const citationsOf = (text: string, format: Format) =>
  parse(text, { format }).citations.map(({ start, end, fullStart, fullEnd, text: source, parentheticals, ...rest }) => {
    expect(text.slice(start, end)).toBe(source);
    return { ...rest, pin: rest.pin?.replace('–', '-'), parentheticals: parentheticals.map(({ kind }) => kind) };
  });

describe('the same passage', () => {
  const plain = citationsOf(PASSAGE.plaintext as string, 'plaintext');

  it('has its citations in plain text', () => {
    expect(plain.map(({ kind, caseName, volume, antecedent }) => [kind, caseName ?? volume, antecedent])).toEqual([
      ['full_case', 'Goldberg v. Kelly', null],
      ['full_case', '90', null],
      ['full_case', 'Mathews v. Eldridge', null],
      ['statute', null, null],
      ['full_case', 'Monroe v. Pape', null],
      ['full_case', 'United States v. Classic', null],
      ['id', null, 4],
      ['full_case', 'Bd. of Regents of State Colls. v. Roth', null],
      ['id', null, 7],
      ['short_case', 'Roth', 7],
      ['short_case', 'Goldberg', 0],
      ['regulation', null, null],
      ['rule', null, null],
      ['constitution', null, null],
      ['full_case', 'AT&T Corp. v. Hulteen', null],
    ]);
  });

  it.each(Object.entries(PASSAGE) as [Format, string][])('gives the same citations and references in %s', (format, text) => {
    expect(citationsOf(text, format)).toEqual(plain);
  });
});

describe('the same footnote', () => {
  it.each(Object.entries(FOOTNOTE) as [Format, string][])('refers to the same authorities in %s', (format, text) => {
    const { citations, authorities } = parse(text, { format });
    const found = citations.map(({ kind, volume, pin, authority }) => {
      return `${kind === 'id' ? `id. ${pin}` : volume}: ${authority === null ? null : authorities[authority].name}`;
    });
    expect(found.sort()).toEqual([
      ...['397: Goldberg v. Kelly', '424: Mathews v. Eldridge'],
      ...['id. 261: Goldberg v. Kelly', 'id. 262: Goldberg v. Kelly', 'id. 332: Mathews v. Eldridge'],
    ]);
  });
});
