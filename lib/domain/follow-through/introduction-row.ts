import type { DerivedRow } from './derived-row';
import type { IntroductionResult } from './introduction-result';
import type { Party } from './party';

export type IntroductionRow = DerivedRow & {
  a: Party; b: Party; purpose: string; madeOn: string; result: IntroductionResult; resultOn: string | null; evidence: string | null;
};
