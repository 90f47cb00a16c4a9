import { saysNothing } from '../quiet.ts';

saysNothing([
  ['signal-contrast-edition', 'Contrast Miranda v. Arizona, 384 U.S. 436, 444 (1966), with Terry v. Ohio, 392 U.S. 1, 30 (1968).'],
  ['signal-contrast-edition', 'We contrast Miranda v. Arizona, 384 U.S. 436, 444 (1966), with it.', { config: { edition: 21 } }],
  [
    'signal-contrast-edition',
    'Compare Miranda v. Arizona, 384 U.S. 436, 444 (1966), with Terry v. Ohio, 392 U.S. 1, 30 (1968).',
    { config: { edition: 21 } },
  ],
]);
