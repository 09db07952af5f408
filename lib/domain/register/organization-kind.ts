export const ORGANIZATION_KINDS = [
  'firm', 'association', 'professional_society', 'government', 'first_nation', 'indigenous_business',
  'education_research', 'finance', 'utility_transport', 'media', 'ngo',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];
