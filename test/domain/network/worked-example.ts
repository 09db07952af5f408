import { graphOf, type Tie } from '@/lib/domain/network/graph';

export const tie = (pair: string): Tie => ({ from: pair[0] ?? '', to: pair[1] ?? '' });
export const ties = (...pairs: string[]): Tie[] => pairs.map(tie);

/** Edges AB AC AD BC DE; figures by networkx 3.6.1. */
export const NODES = ['A', 'B', 'C', 'D', 'E'];
export const TIES = ties('AB', 'AC', 'AD', 'BC', 'DE');
export const example = graphOf(NODES, TIES);
