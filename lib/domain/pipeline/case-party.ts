/** The part another organization plays in a case. */
export const CASE_PARTS = ['partner', 'landlord', 'lender', 'supplier', 'buyer', 'parent', 'authority', 'rights_holder', 'competitor', 'other'] as const;
export type CasePart = (typeof CASE_PARTS)[number];
