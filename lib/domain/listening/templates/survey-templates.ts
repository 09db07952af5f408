import type { SurveyBlock } from '../survey-body';
import { businessClimate } from './business-climate';
import { communityFactors } from './community-factors';
import { companyProfile } from './company-profile';
import { futurePlans } from './future-plans';
import { miningRetrofit } from './mining-retrofit';
import { workforce } from './workforce';

/** The blocks a survey can be put together from, in the order of a visit; own wording over the themes of BR+E manuals. */
export const SURVEY_TEMPLATES: readonly SurveyBlock[] = [companyProfile, businessClimate, futurePlans, workforce, communityFactors, miningRetrofit];
