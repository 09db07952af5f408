import { Chip } from '@/components/ui/chip';
import { GAP_RULES, type GapRule } from '@/lib/domain/indicators/suppressed/gap-rule';
import { messages } from '@/lib/messages';

interface GapChoiceProps {
  rule: GapRule;
  hrefs: Readonly<Record<GapRule, string>>;
}

/** What to show beside figures that are not published, and how bounds and estimates are found. */
export function GapChoice({ rule, hrefs }: GapChoiceProps) {
  const { gaps } = messages.indicators;
  return (
    <div className="gap-choice">
      <span className="chips">
        <span className="src">{gaps.label}</span>
        {GAP_RULES.map((one) => <Chip key={one} href={hrefs[one]} current={one === rule}>{gaps.rules[one]}</Chip>)}
      </span>
      {rule === 'leave' ? null : <p className="src">{gaps.bounds} {rule === 'estimate' ? gaps.estimate : null}</p>}
    </div>
  );
}
