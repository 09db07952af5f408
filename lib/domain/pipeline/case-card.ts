import type { Confidentiality } from '../shared/confidentiality';
import type { KnownFacts } from './missing-facts';
import type { Slipping } from './slipping';
import type { Stage } from './stage';

/** What a board shows of a case its reader may read; `facts` tell what a move would ask for. */
export type CaseCard = {
  id: string;
  stage: Stage;
  codeName: string;
  organization: string | null;
  confidentiality: Confidentiality;
  part: string | null;
  jobs: number | null;
  days: number;
  owner: string | null;
  flagged: boolean;
  slipping: Slipping | null;
  stale: boolean;
  facts: KnownFacts;
};

/** What a board shows of a case to everybody else. */
export type MaskedCard = { id: string; stage: Stage; codeName: string };
