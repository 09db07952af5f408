import type { SurveyBlock } from '../survey-body';
import { ask, when } from './ask';

/** Who the firm is today. */
export const companyProfile: SurveyBlock = {
  key: 'company_profile', title: 'Company profile', about: null,
  questions: [
    ask.words('what_we_do', 'What does the company make or do, in its own words?'),
    ask.number('year_started', 'In which year did it start here?', { unit: 'year' }),
    ask.choice('ownership', 'Who owns it?', [
      ['owner', 'The person who runs it'], ['family', 'A family'], ['partners', 'Partners or staff'], ['nation', 'A First Nation or its corporation'],
      ['parent', 'A parent company'], ['public', 'Shareholders on an exchange'],
    ]),
    ask.text('parent_seat', 'Where are its large decisions made?', { showIf: when('ownership', 'is', 'parent') }),
    ask.number('jobs_here', 'How many people work here today, the owner included?', { unit: 'people' }),
    ask.choice('sales_direction', 'Compared with a year ago, sales are', [['up', 'Higher'], ['same', 'About the same'], ['down', 'Lower']]),
    ask.number('export_share', 'What share of sales leaves British Columbia?', { unit: '%' }),
    ask.choice('premises', 'The premises are', [['owned', 'Owned'], ['leased', 'Leased'], ['home', 'At home']]),
    ask.date('lease_ends_on', 'When does the lease end?', { showIf: when('premises', 'is', 'leased') }),
    ask.yesNo('lease_renewal', 'Is it expected to be renewed?', { showIf: when('premises', 'is', 'leased') }),
  ],
};
