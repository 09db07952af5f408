import { DeedButton } from '@/components/ui/deed-button';
import type { CurrentStanding } from '@/lib/domain/readiness/current-standing';
import type { SchemeCode } from '@/lib/domain/readiness/scheme-code';
import { SCHEMES } from '@/lib/domain/readiness/schemes';
import { messages } from '@/lib/messages';
import { agreeConsensusAction } from './actions';

const { assessing: words, axes: axisWords } = messages.readiness;

/** What the scorers agreed on, one step an axis; where they agree already it is filled in. */
export const AgreeDeed = ({ scheme, standing }: { scheme: SchemeCode; standing: CurrentStanding }) => {
  const { axes } = SCHEMES[scheme];
  return (
    <DeedButton
      label={words.agree} action={agreeConsensusAction} done={words.agreed}
      base={{ sourceIds: [standing.assessmentId, ...standing.besideIds], scores: axes.map(({ code }) => ({ axis: code })), willingFor: standing.willingFor }}
      fields={[
        ...axes.map(({ code, least, most }, at) => {
          const value = standing.axes.find(({ axis }) => axis === code)?.value ?? null;
          return { name: `scores.${at}.value`, kind: 'number' as const, label: `${axisWords[code].name}, ${least} to ${most}`, optional: true, ...(value !== null && { value: String(value) }) };
        }),
        { name: 'note', kind: 'area' as const, label: words.form.note, optional: true },
      ]}
    >
      <p className="hint">{words.agreeHint}</p>
    </DeedButton>
  );
};
