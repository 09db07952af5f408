import type { SurveyBlock } from '../survey-body';
import { ask, when } from './ask';

/** What is ahead: most red flags are raised from here. */
export const futurePlans: SurveyBlock = {
  key: 'future_plans', title: 'Future plans', about: 'The next twelve months, unless a question says otherwise.',
  questions: [
    ask.choices('plans', 'Is any of this planned?', [
      ['expand', 'Expand here'], ['expand_elsewhere', 'Expand somewhere else'], ['downsize', 'Become smaller'], ['relocate', 'Move away'],
      ['sell', 'Sell the business'], ['close', 'Close'], ['none', 'None of these'],
    ]),
    ask.money('investment', 'How much is to be invested in the expansion?', { unit: 'CAD', showIf: when('plans', 'includes', 'expand') }),
    ask.words('expansion_needs', 'What would have to fall into place for it?', { showIf: when('plans', 'includes', 'expand') }),
    ask.scale('relocation_likelihood', 'How likely is it that the company moves away?', 'out of the question', 'as good as decided'),
    ask.words('relocation_reason', 'What would keep it here?', { showIf: when('relocation_likelihood', 'at_least', 3) }),
    ask.yesNo('recruited_elsewhere', 'Has another place tried to win the company over?'),
    ask.text('recruited_by', 'Which place?', { showIf: when('recruited_elsewhere', 'is', true) }),
    ask.yesNo('leadership_change', 'Will who leads it change within two years?'),
    ask.choice('succession', 'Is there a plan for who takes over?', [['written', 'Yes, written down'], ['spoken', 'Yes, agreed in words'], ['none', 'No'], ['not_needed', 'Not needed yet']]),
    ask.number('jobs_change', 'By how many jobs will the workforce here change?', { unit: 'jobs', help: 'Fewer jobs as a negative number.' }),
    ask.words('jobs_change_reason', 'Why?', { showIf: { match: 'any', tests: [
      { of: { question: 'jobs_change' }, op: 'at_least', value: 1 }, { of: { question: 'jobs_change' }, op: 'at_most', value: -1 },
    ], groups: [] } }),
  ],
};
