import { saysNothing } from '../quiet.ts';

saysNothing([
  ['unpublished-restricted', 'Roe v. Acme Co., No. B234567, 2012 WL 1234567 (Cal. Ct. App. Apr. 12, 2012).'],
  ['unpublished-restricted', 'People v. Kelly (1976) 17 Cal.3d 24, 30.', { config: { profile: 'california' } }],
  [
    'unpublished-restricted',
    'Roe v. Acme Co., No. 11-55555, 2012 WL 1234567 (9th Cir. Apr. 12, 2012).',
    { config: { profile: 'california' } },
  ],
]);
