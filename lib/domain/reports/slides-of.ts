import type { Block, BlockOf } from './block';

export type Slide = { readonly title: string; readonly blocks: readonly Block[] };

/** A table on a slide holds so many rows; the rest follows on the next one under the same title. */
export const MOST_ROWS = 11;

const cut = (block: Block): Block[] => {
  if (block.kind !== 'table' || block.rows.length <= MOST_ROWS) return [block];
  const parts: BlockOf<'table'>[] = [];
  for (let at = 0; at < block.rows.length; at += MOST_ROWS) parts.push({ ...block, rows: block.rows.slice(at, at + MOST_ROWS) });
  return parts;
};

const tall = (block: Block) => block.kind === 'table' || block.kind === 'chart' || block.kind === 'list';

/**
 * A report as slides: each part of level 2 begins one, and so does a break. A table, a chart or a list stands alone with the small
 * blocks (tiles, sentences, notes) before it; what comes after goes on under the same title.
 */
export function slidesOf(blocks: readonly Block[], title: string): Slide[] {
  const slides: { title: string; blocks: Block[] }[] = [{ title, blocks: [] }];
  const current = () => slides.at(-1) ?? { title, blocks: [] };
  for (const block of blocks.flatMap(cut)) {
    if (block.kind === 'break') continue;
    if (block.kind === 'heading' && block.level === 2) slides.push({ title: block.text, blocks: [] });
    else {
      if (tall(block) && current().blocks.some(tall)) slides.push({ title: current().title, blocks: [] });
      current().blocks.push(block);
    }
  }
  return slides.filter((slide) => slide.blocks.length > 0);
}
