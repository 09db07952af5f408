import type { SharedKind } from './shared-kind';

/** Whose consent to share with this agency has to stand: nobody's, the organization's, or each person's own. */
export type ConsentNeeded = 'none' | 'organization' | 'person';

type Shareable = { readonly consent: ConsentNeeded; readonly fields: readonly string[] };

/**
 * All that can ever be shared, and nothing else: a field that is not here has no way out. Words somebody wrote down (notes, summaries,
 * descriptions) are left out but for promises and the needs of referrals, which are told to the other side anyway. The name of the
 * organization goes with every record; restricted and sealed records never do, whatever is agreed.
 */
export const SHAREABLE = {
  organization: { consent: 'none', fields: ['kind', 'status', 'website', 'trade_names', 'founded', 'places', 'jobs', 'industries'] },
  subclusters: { consent: 'none', fields: ['subcluster', 'role', 'sales_share'] },
  contacts: { consent: 'organization', fields: ['last_on', 'in_twelve_months'] },
  visits: { consent: 'organization', fields: ['day', 'kind'] },
  commitments: { consent: 'organization', fields: ['text', 'made_on', 'due_on', 'state'] },
  referrals: { consent: 'organization', fields: ['need', 'made_on', 'answered_on', 'outcome'] },
  readiness: { consent: 'organization', fields: ['level', 'assessed_on', 'willing_for'] },
  people: { consent: 'person', fields: ['name', 'title', 'email', 'phone'] },
} as const satisfies Record<SharedKind, Shareable>;

export type SharedField<Kind extends SharedKind = SharedKind> = (typeof SHAREABLE)[Kind]['fields'][number];

export const fieldsOf = (kind: SharedKind): readonly string[] => SHAREABLE[kind].fields;
