import { bottomUpSize, type BottomUpSize } from '@/lib/domain/indicators/bottom-up-size';
import type { SubclusterDefinition } from './cluster-of';
import type { SubclusterFirm } from '../firms-of-subclusters';

const weightFor = (firm: SubclusterFirm, { industries }: SubclusterDefinition) =>
  industries.find(({ code }) => firm.naicsCodes.some((own) => own.startsWith(code)))?.weight;

/** The firms linked to a sub-cluster, each with the weight its industry has in the definition. */
export const linkedFirms = (definition: SubclusterDefinition, firms: readonly SubclusterFirm[]) =>
  firms.filter((firm) => firm.subclusterCode === definition.code).map((firm) => ({ ...firm, suggestedWeight: weightFor(firm, definition) }));

/** Mining-weighted jobs of a sub-cluster from its firms, as they may be printed. */
export const bottomUp = (definition: SubclusterDefinition, firms: readonly SubclusterFirm[]): BottomUpSize =>
  bottomUpSize(linkedFirms(definition, firms));
