import { saysNothing } from '../quiet.ts';

saysNothing([
  ['parallel-pin-missing', 'Nearing v. Weaver, 295 Or. 702, 705, 670 P.2d 137, 140-41 (1983).', { config: { profile: 'illinois' } }],
  ['parallel-pin-missing', 'Griego v. Oliver, 2014-NMSC-003, \u00b6 69, 316 P.3d 865.', { config: { profile: 'illinois' } }],
  ['parallel-pin-missing', 'Nearing v. Weaver, 295 Or. 702, 670 P.2d 137 (1983).', { config: { profile: 'illinois' } }],
]);
