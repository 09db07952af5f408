import type { SurveyBlock } from '../survey-body';
import { ask, when } from './ask';

/** What the place offers those who work here. */
export const communityFactors: SurveyBlock = {
  key: 'community_factors', title: 'Community factors', about: null,
  questions: [
    ask.scale('housing', 'Housing for staff', 'poor', 'excellent'),
    ask.scale('child_care', 'Child care', 'poor', 'excellent'),
    ask.scale('health_care', 'Health care', 'poor', 'excellent'),
    ask.scale('air_service', 'Air service', 'poor', 'excellent'),
    ask.scale('roads', 'Roads in all seasons', 'poor', 'excellent'),
    ask.scale('broadband', 'Internet and telephone', 'poor', 'excellent'),
    ask.yesNo('lost_candidate', 'Has somebody turned down a job because of the community?'),
    ask.words('lost_candidate_why', 'What was the reason?', { showIf: when('lost_candidate', 'is', true) }),
    ask.words('one_change', 'If one thing could change here, what should it be?'),
  ],
};
