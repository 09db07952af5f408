import type { DotTone } from '@/components/ui/dot';

/** A sub-cluster of an organization as a brief says it: every figure in words already, with its interval. */
export type BriefSubcluster = {
  key: string; name: string; tone: DotTone; href: string;
  lq: string | null; interval: string | null; growth: string | null; span: string | null; className: string | null; share: string;
};
