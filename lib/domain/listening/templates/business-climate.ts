import type { SurveyBlock } from '../survey-body';
import { ask, when } from './ask';

/** How it is to do business here. */
export const businessClimate: SurveyBlock = {
  key: 'business_climate', title: 'Business climate', about: null,
  questions: [
    ask.scale('climate', 'How good a place is this to do business in?', 'poor', 'excellent'),
    ask.choice('climate_trend', 'Over the last three years it has become', [['better', 'Better'], ['same', 'Neither'], ['worse', 'Worse']]),
    ask.choices('strengths', 'What works in your favour here?', [
      ['customers', 'Closeness to customers'], ['suppliers', 'Closeness to suppliers'], ['staff', 'Staff'], ['transport', 'Road, rail and air'], ['costs', 'Costs'],
      ['quality', 'Quality of life'], ['peers', 'Other firms of our kind'], ['none', 'Nothing in particular'],
    ]),
    ask.choices('obstacles', 'What stands in your way?', [
      ['permits', 'Permits and regulation'], ['land', 'Land and buildings'], ['power', 'Power'], ['transport_cost', 'Cost of transport'], ['internet', 'Internet and telephone'],
      ['money', 'Access to money'], ['taxes', 'Taxes and fees'], ['market', 'Finding customers'], ['none', 'Nothing in particular'],
    ]),
    ask.words('obstacle_detail', 'Which one costs you most, and how?', { showIf: when('obstacles', 'answered') }),
    ask.scale('local_government', 'How easy is it to deal with local government?', 'hard', 'easy'),
  ],
};
