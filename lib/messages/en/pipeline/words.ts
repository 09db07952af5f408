import type { CaseLinkKind } from '@/lib/domain/pipeline/case-link';
import type { CasePart } from '@/lib/domain/pipeline/case-party';
import type { CaseSource } from '@/lib/domain/pipeline/case-source';
import type { LostReason } from '@/lib/domain/pipeline/lost-reason';
import type { OfferedSiteState } from '@/lib/domain/pipeline/offered-site';
import type { ReviewReason } from '@/lib/domain/pipeline/review-reason';
import type { Stage } from '@/lib/domain/pipeline/stage';
import type { StageFact } from '@/lib/domain/pipeline/stage-facts';
import type { Stream } from '@/lib/domain/pipeline/stream';

const streams: Record<Stream, string> = { retention: 'Retention', expansion: 'Expansion', attraction: 'Attraction', start_up: 'Start-up' };
const stages: Record<Stage, string> = {
  identified: 'Identified', contacted: 'Contacted', qualified: 'Qualified', solution: 'Solution', decision: 'Decision', won: 'Won', lost: 'Lost', dormant: 'Dormant',
};
const sources: Record<CaseSource, string> = {
  visit: 'Visit', red_flag: 'Red flag', referral: 'Referral', commitment: 'Promise', enquiry: 'Enquiry', partner: 'Partner', own_research: 'Own research', other: 'Other',
};
const lostReasons: Record<LostReason, string> = {
  moved_away: 'Moved away', closed: 'Closed', chose_other_region: 'Chose another region', no_site: 'No suitable site', no_workforce: 'Not enough people to hire', costs: 'Costs', financing: 'Financing', regulation: 'Regulation or permits',
  infrastructure: 'Infrastructure', market: 'The market changed', no_longer_sought: 'No longer sought', other: 'Other',
};
const parts: Record<CasePart, string> = {
  partner: 'Partner', landlord: 'Landlord', lender: 'Lender', supplier: 'Supplier', buyer: 'Buyer', parent: 'Parent company', authority: 'Authority', rights_holder: 'Rights holder', competitor: 'Competitor', other: 'Other',
};
const siteStates: Record<OfferedSiteState, string> = { offered: 'Offered', visited: 'Visited', shortlisted: 'Shortlisted', chosen: 'Chosen', declined: 'Declined' };
const linkKinds: Record<CaseLinkKind, string> = { activity: 'Contact', red_flag: 'Red flag', referral: 'Referral', commitment: 'Promise', introduction: 'Introduction' };
/** What is missing, as a sentence that says where to fill it. */
const facts: Record<StageFact, string> = {
  met: 'Name the organization, or link a contact with it.',
  jobs: 'Say how many jobs it is about.',
  subcluster: 'Say which sub-cluster it belongs to.',
  next_step: 'Write the next step and its day.',
  announced: 'Say how many jobs were announced, or why there is no figure.',
  lost_reason: 'Choose why it was lost.',
  dormant_until: 'Choose the day to look at it again.',
};
const reasons: Record<ReviewReason, string> = { slipping: 'Slipping', stale: 'Stale', decision: 'Needs a decision', at_risk: 'Open red flag', changed: 'Changed', wake: 'Time to look again' };
const jobs: Record<Stream, string> = { retention: 'jobs at risk', expansion: 'jobs at stake', attraction: 'jobs at stake', start_up: 'jobs at stake' };

export const words = { streams, stages, sources, lostReasons, parts, siteStates, linkKinds, facts, reasons, jobs };
