import type { InitiatedBy } from './initiated-by';
import { ACTIVE_MEMBERS } from './gate-of';
import type { KeyPerson } from './key-person';

export const BENCHMARK_CODES = ['facilitator', 'targets', 'active_members', 'one_person'] as const;
export type BenchmarkCode = (typeof BENCHMARK_CODES)[number];

/** Share of the initiatives of the Global Cluster Initiative Survey 2003; as in the summary of Sölvell, Lindqvist and Ketels (2003). */
export const SURVEY_2003: Record<BenchmarkCode, number> = { facilitator: 0.89, targets: 0.68, active_members: 0.95, one_person: 0.4 };

/** Who had initiated them: figures of the Alliance's own slides, not found in the survey's text. */
export const SLIDES_INITIATED_BY: Record<InitiatedBy, number> = { government: 0.32, industry: 0.27, jointly: 0.35 };

export type BenchmarkRow = { code: BenchmarkCode; survey: number; ours: boolean | null };

/** Ours beside the survey's: yes, no, or null where it is not known. Only the fourth is better when it is no. */
export const benchmark = (ours: { facilitator: boolean; targets: number; activeMembers: number; keyPerson: Pick<KeyPerson, 'dependent'> }): BenchmarkRow[] => {
  const said: Record<BenchmarkCode, boolean | null> = {
    facilitator: ours.facilitator, targets: ours.targets > 0, active_members: ours.activeMembers >= ACTIVE_MEMBERS, one_person: ours.keyPerson.dependent,
  };
  return BENCHMARK_CODES.map((code) => ({ code, survey: SURVEY_2003[code], ours: said[code] }));
};
