import type { SurveyBody } from '../survey-body';
import { SURVEY_TEMPLATES } from './survey-templates';

/** The survey every workspace starts with, so that a first interview needs no set-up. */
export const STANDARD_SURVEY: { id: string; name: string; about: string; note: string; body: SurveyBody } = {
  id: 'bre-visit',
  name: 'BR+E visit',
  about: 'The standard interview of a business retention and expansion visit: every block, about forty minutes.',
  note: 'As shipped.',
  body: { blocks: [...SURVEY_TEMPLATES] },
};
