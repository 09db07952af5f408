import type { Stream } from './stream';

type Figures = { stream: Stream; jobsAtRisk: number | null; jobsAtStake: number | null };

/** The jobs a case is about: at risk in retention, at stake in the other streams, and the other of the two where only that is known. Null: nobody said. */
export const jobsOf = ({ stream, jobsAtRisk, jobsAtStake }: Figures): number | null =>
  stream === 'retention' ? (jobsAtRisk ?? jobsAtStake) : (jobsAtStake ?? jobsAtRisk);
