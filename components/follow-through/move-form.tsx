'use client';
import { CLAIM_STATES } from '@/lib/domain/follow-through/claim';
import { COMMITMENT_STATES } from '@/lib/domain/follow-through/commitment-state';
import { INTRODUCTION_RESULTS } from '@/lib/domain/follow-through/introduction-result';
import { referralState } from '@/lib/domain/follow-through/referral-state';
import { REFERRAL_OUTCOMES } from '@/lib/domain/follow-through/referral-outcome';
import { messages } from '@/lib/messages';
import type { Result } from './result';
import type { ResultActions } from './result-actions';
import { StateForm } from './state-form';

interface MoveFormProps {
  result: Result;
  actions: ResultActions;
  today: string;
  onDone: () => void;
}

const among = <Value extends string>(list: readonly Value[], chosen: string): Value => list.find((value) => value === chosen) ?? (list[0] as Value);
const choicesOf = <Value extends string>(list: readonly Value[], words: Record<Value, string>) => list.map((value) => ({ value, label: words[value] }));

/** What became of a record, in the words of its kind. */
export function MoveForm({ result, actions, today, onDone }: MoveFormProps) {
  const { form: words, commitmentStates, referralOutcomes, introductionResults, claimStates } = messages.followThrough;
  const { id, version } = result.row;
  const common = { today, onDone, evidenceLabel: words.evidence };
  switch (result.of) {
    case 'commitment':
      return (
        <StateForm
          {...common}
          choices={choicesOf(COMMITMENT_STATES.filter((state) => state !== 'open'), commitmentStates)}
          initial={{ choice: result.row.state === 'open' ? 'kept' : result.row.state, evidence: result.row.evidence ?? '' }}
          send={({ choice, evidence, day }) => actions.settleCommitment({ id, version, state: among(COMMITMENT_STATES, choice), evidence, settledOn: day })}
        />
      );
    case 'referral': {
      const outcomes = REFERRAL_OUTCOMES.map((outcome) => ({ value: `outcome:${outcome}`, label: referralOutcomes[outcome] }));
      const state = referralState(result.row);
      return (
        <StateForm
          {...common}
          evidenceLabel={words.note}
          choices={[{ value: 'accepted', label: words.steps.accepted }, { value: 'declined', label: words.steps.declined }, ...outcomes, { value: 'made', label: words.steps.made }]}
          initial={{ choice: state === 'made' ? 'accepted' : state === 'accepted' ? 'outcome:helped' : state === 'declined' ? 'declined' : `outcome:${result.row.outcome}`, evidence: result.row.outcomeNote ?? '' }}
          send={({ choice, evidence, day }) => {
            const [step = '', outcome = ''] = choice.split(':');
            return actions.moveReferral({ id, version, step: among(['made', 'accepted', 'declined', 'outcome'], step), outcome: outcome ? among(REFERRAL_OUTCOMES, outcome) : null, note: evidence, on: day });
          }}
        />
      );
    }
    case 'introduction':
      return (
        <StateForm
          {...common}
          choices={choicesOf(INTRODUCTION_RESULTS, introductionResults)}
          initial={{ choice: result.row.result === 'none' ? 'met' : result.row.result, evidence: result.row.evidence ?? '' }}
          send={({ choice, evidence, day }) => actions.noteIntroduction({ id, version, result: among(INTRODUCTION_RESULTS, choice), evidence, resultOn: day })}
        />
      );
    case 'claim':
      return (
        <StateForm
          {...common}
          choices={choicesOf(CLAIM_STATES, claimStates)}
          initial={{ choice: result.row.state === 'supported' && !result.row.mine ? 'verified' : result.row.state === 'claimed' ? 'supported' : result.row.state, evidence: result.row.evidence ?? '' }}
          evidenceLabel={words.evidenceOrWhy}
          send={({ choice, evidence, day }) => {
            const state = among(CLAIM_STATES, choice);
            return actions.moveClaim({ id, version, state, on: day, ...(state === 'supported' || state === 'verified' ? { evidence } : { why: evidence }) });
          }}
        />
      );
  }
}
