import { WILLING_FOR, type WillingAnswers } from '@/lib/domain/readiness/willing-for';
import { messages } from '@/lib/messages';

/** What they are willing for, and for what not; what was not asked is said so. */
export function WillingForLine({ answers }: { answers: WillingAnswers }) {
  const { assessing, willingFor } = messages.readiness;
  const of = (answer: 'yes' | 'no' | undefined) => WILLING_FOR.filter((what) => answers[what] === answer).map((what) => willingFor[what].toLowerCase()).join(', ');
  const parts = ([['yes', assessing.answers.yes], ['no', assessing.answers.no], [undefined, assessing.notAsked]] as const)
    .map(([answer, label]) => ({ label, what: of(answer) })).filter(({ what }) => what !== '');
  return (
    <dl className="standing-axes">
      {parts.map(({ label, what }) => <div key={label}><dt>{assessing.willingFor}: {label}</dt><dd className="says">{what}</dd></div>)}
    </dl>
  );
}
