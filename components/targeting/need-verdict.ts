import type { Measured } from '@/lib/domain/indicators/measured';
import { GAP_VERDICTS, supplyGap, type GapVerdict } from '@/lib/domain/targeting/supply-gap';

type Weighed = { metOn: string | null; firms: readonly unknown[] | null; line: { lq: Measured } | null; lq: Measured };

/** What a need says: by the figure of the narrowest line that holds its industry, else of its sub-cluster. */
export const needVerdict = ({ metOn, firms, line, lq }: Weighed): GapVerdict => supplyGap({ met: metOn !== null, localFirms: firms?.length ?? null, lq: line?.lq.value ?? lq.value });

/** Supply gaps first, what was met last; as they came among equals. */
export const needOrder = (a: Weighed, b: Weighed): number => GAP_VERDICTS.indexOf(needVerdict(a)) - GAP_VERDICTS.indexOf(needVerdict(b));
