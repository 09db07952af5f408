import type { OrganizationProfile } from './organization-profile';
import type { PairScore } from './pair-score';
import { readOrganization } from './read-organization';
import { scoreOrganizations } from './score-organizations';

/** Two organizations as they were written down, compared; for many comparisons of one, read it once (`readOrganization`) and use `scoreOrganizations`. */
export const scorePair = (a: OrganizationProfile, b: OrganizationProfile): PairScore => scoreOrganizations(readOrganization(a), readOrganization(b));
