import { saysNothing } from '../quiet.ts';

saysNothing([
  [
    'id-preferred',
    'Roth came first. Bd. of Regents v. Roth, 408 U.S. 564, 576 (1972); Terry v. Ohio, 392 U.S. 1, 30 (1968). Hope is not enough. Roth, 408 U.S. at 577.',
  ],
  ['id-preferred', 'Bd. of Regents v. Roth, 408 U.S. 564, 576 (1972).\n\nHope is not enough. Roth, 408 U.S. at 577.'],
  ['id-preferred', 'Bd. of Regents v. Roth, 408 U.S. 564, 576 (1972). Hope, as Roth, 408 U.S. at 577, has it, is not enough.'],
]);
