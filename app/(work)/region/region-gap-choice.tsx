import { GapChoice } from '@/components/indicators/gap-choice';
import { hrefOf } from '@/components/indicators/href-of';
import { GAP_RULES, type GapRule } from '@/lib/domain/indicators/suppressed/gap-rule';
import { gapsPart } from './asked-gaps';

interface RegionGapChoiceProps {
  rule: GapRule;
  path: string;
  kept: Readonly<Record<string, string | undefined>>;
  /** The part of the page to come back to. */
  at: string;
}

/** The choice of what stands beside figures that are not published, as links to the same page. */
export const RegionGapChoice = ({ rule, path, kept, at }: RegionGapChoiceProps) => (
  <GapChoice rule={rule} hrefs={Object.fromEntries(GAP_RULES.map((one) => [one, hrefOf(path, { ...kept, ...gapsPart(one) }, at)])) as Record<GapRule, string>} />
);
