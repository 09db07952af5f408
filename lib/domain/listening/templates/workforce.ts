import type { SurveyBlock } from '../survey-body';
import { ask, when } from './ask';

/** Finding, keeping and training people. */
export const workforce: SurveyBlock = {
  key: 'workforce', title: 'Workforce', about: null,
  questions: [
    ask.number('vacancies', 'How many positions are open now?', { unit: 'positions' }),
    ask.scale('hiring_difficulty', 'How hard is it to fill them?', 'easy', 'next to impossible'),
    ask.text('hard_to_fill', 'Which trades or positions are hardest to fill?', { showIf: when('hiring_difficulty', 'at_least', 3) }),
    ask.choices('losing_people_to', 'Whom do you lose people to?', [
      ['mines', 'The mines'], ['oil_gas', 'Oil and gas'], ['public', 'Public employers'], ['peers', 'Firms of our kind'], ['retirement', 'Retirement'], ['moving', 'Moving away'], ['nobody', 'Hardly anybody leaves'],
    ]),
    ask.number('retiring', 'How many will retire within five years?', { unit: 'people' }),
    ask.choices('training', 'Which training would help?', [
      ['trades', 'Trades and apprenticeships'], ['safety', 'Safety tickets'], ['machines', 'Machines and controls'], ['leads', 'Supervisors'], ['office', 'Office and estimating'], ['none', 'None'],
    ]),
    ask.yesNo('indigenous_hiring', 'Do you have, or want, an agreement with a First Nation on hiring or training?'),
  ],
};
