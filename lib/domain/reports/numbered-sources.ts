import type { Block } from './block';
import type { Report, ReportSource } from './report';
import type { Run } from './run';

export type NumberedSource = ReportSource & { readonly number: number };

const runsIn = (block: Block): readonly Run[] => {
  switch (block.kind) {
    case 'paragraph': return block.runs;
    case 'list': return block.items.flat();
    case 'tiles': return block.tiles.map(({ value }) => value);
    case 'table': return block.rows.flat();
    default: return [];
  }
};

const citesIn = (block: Block): readonly string[] => {
  if (block.kind === 'chart') return block.cites;
  const heads = block.kind === 'table' ? block.columns.flatMap(({ cites }) => cites ?? []) : [];
  return [...heads, ...runsIn(block).flatMap(({ cites }) => cites ?? [])];
};

/** The sources a report cites, numbered in the order they are first cited; what nobody cites is not listed. */
export function numberedSources({ lead, blocks, sources }: Pick<Report, 'lead' | 'blocks' | 'sources'>): NumberedSource[] {
  const cited = new Set([...lead.flatMap(({ cites }) => cites ?? []), ...blocks.flatMap(citesIn)]);
  return [...cited].flatMap((key) => sources.find((source) => source.key === key) ?? []).map((source, at) => ({ ...source, number: at + 1 }));
}

/** The numbers behind a run: [1, 3]. */
export const citeNumbers = (cites: readonly string[] | undefined, sources: readonly NumberedSource[]): number[] =>
  sources.filter(({ key }) => cites?.includes(key)).map(({ number }) => number);
