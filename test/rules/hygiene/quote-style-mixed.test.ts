import { saysNothing } from '../quiet.ts';

saysNothing([
  [
    'quote-style-mixed',
    "Ky. Dep't of Corr. v. Thompson, 490 U.S. 454, 460 (1989). The court\u2019s view of O\u2019Brien\u2019s brief isn\u2019t ours.",
  ],
  ['quote-style-mixed', "Ky. Dep\u2019t of Corr. v. Thompson, 490 U.S. 454, 460 (1989). They'd go, and it's so."],
]);
