/** What somebody may be willing for; being willing for one says nothing of the next. */
export const WILLING_FOR = ['info', 'events', 'joint_project', 'shared_service', 'association_fee'] as const;
export type WillingFor = (typeof WILLING_FOR)[number];

export const WILLING_ANSWERS = ['yes', 'no'] as const;
/** An absent answer is unknown, not a no. */
export type WillingAnswers = { readonly [what in WillingFor]?: (typeof WILLING_ANSWERS)[number] };
