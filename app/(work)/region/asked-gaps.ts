import { GAP_RULES, type GapRule } from '@/lib/domain/indicators/suppressed/gap-rule';
import { oneOf, type Params } from './asked-question';

const USUAL: GapRule = 'bounds';

/** What an address wants beside figures that are not published: bounds, unless it says otherwise. */
export const askedGaps = (params: Params): GapRule => GAP_RULES.find((rule) => rule === oneOf(params, 'gaps')) ?? USUAL;

/** The same as a part of an address: the usual one is left out. */
export const gapsPart = (rule: GapRule) => ({ gaps: rule === USUAL ? undefined : rule });
