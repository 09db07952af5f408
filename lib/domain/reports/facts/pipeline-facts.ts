import type { Measured } from '../../indicators/measured';

/** The pipeline of a period as everybody may see it: one row a stream. */
export type PipelineFacts = {
  readonly streams: readonly { readonly name: string; readonly href: string; readonly open: number; readonly moved: number; readonly won: number; readonly lost: number; readonly jobs: Measured }[];
  readonly claims: readonly { readonly name: string; readonly href: string; readonly claimed: number; readonly supported: number; readonly verified: number }[] | null;
};
