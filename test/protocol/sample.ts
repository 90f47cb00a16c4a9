/** A small brief with one of each thing that an editor asks about. */
export const SAMPLE = `# Argument

A property interest needs a legitimate claim of entitlement. Board of Regents v. Roth, 408 U.S. 564, 577 (1972). Id. at 576.

The clause confers no right to aid. DeShaney v. Winnebago County, 489 U.S. 189, 109 S.Ct. 998 (1989). Later courts agreed.

See Roth, 408 U.S. at 572; DeShaney, 489 U.S. at 195.

The remedy lies in 42 U.S.C. § 1983. A procedure is no interest of its own. Olim v. Wakinekona, 461 U.S. 238, 250 (1983). Id. at 251.
`;
