import { saysNothing } from '../quiet.ts';

saysNothing([
  [
    'dangling-quoting-source',
    'There must be "more than \u2018a unilateral expectation\u2019 of it." Bd. of Regents v. Roth, 408 U.S. 564, 577 (1972) (quoting Perry v. Sindermann, 408 U.S. 593, 601 (1972)).',
  ],
  [
    'dangling-quoting-source',
    'There must be "more than \u2018a unilateral expectation\u2019 of it." Bd. of Regents v. Roth, 408 U.S. 564, 577 (1972) (citation modified).',
  ],
  [
    'dangling-quoting-source',
    'There must be "more than the claimant\'s own unilateral expectation." Bd. of Regents v. Roth, 408 U.S. 564, 577 (1972).',
  ],
  ['dangling-quoting-source', 'He asked for \u2018a fair hearing\u2019 and got one. Bd. of Regents v. Roth, 408 U.S. 564, 577 (1972).'],
]);
