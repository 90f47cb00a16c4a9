import { saysNothing } from '../quiet.ts';

saysNothing([
  [
    'crossref-missing',
    'See supra Part II.A; infra Part III.\n\n# II. Argument\n\n## A. The claim\n\n# III. Conclusion',
    { format: 'markdown' },
  ],
  ['crossref-missing', 'See infra Part IV.', { format: 'markdown' }],
  ['crossref-missing', 'See infra Part IV.\n\n# Argument\n\n# Conclusion\n', { format: 'markdown' }],
  ['crossref-missing', 'See infra Part II.B.\n\n# I. Facts\n\n# II. Argument\n\n## The first claim\n\n# III. End', { format: 'markdown' }],
  ['crossref-missing', 'See infra Part C.\n\n# I. Facts\n\n## A. One\n\n## B. Two\n\n## C. Three\n', { format: 'markdown' }],
  [
    'crossref-missing',
    'See infra Section II.B.2.\n\n# II. Argument\n\n## A. One\n\n## B. Two\n\n### 1. First\n\n### 2. Second\n\n# III. End',
    { format: 'markdown' },
  ],
  ['crossref-missing', 'See supra note 1.[^a]\n\n[^a]: A note.', { format: 'markdown' }],
  ['crossref-missing', 'See Posner, supra note 12, at 5; infra note 14.'],
]);
