import type { Block } from '../block';
import type { Run } from '../run';
import type { FieldValues } from './field-values';
import type { TemplateLine, TemplatePiece } from './template-line';

/** The blocks a template makes of the facts. Items that follow one another are one list. RangeError for a field without a value. */
export function fillTemplate(lines: readonly TemplateLine[], values: FieldValues): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    switch (line.form) {
      case 'break': blocks.push({ kind: 'break' }); break;
      case 'block': blocks.push(...blocksOf(line.field, values)); break;
      case 'heading': blocks.push({ kind: 'heading', level: line.level, text: textOf(line.pieces, values) }); break;
      case 'note': blocks.push({ kind: 'note', text: textOf(line.pieces, values) }); break;
      case 'paragraph': blocks.push({ kind: 'paragraph', runs: runsOf(line.pieces, values) }); break;
      case 'item':
        if (last?.kind === 'list') last.items.push(runsOf(line.pieces, values));
        else blocks.push({ kind: 'list', items: [runsOf(line.pieces, values)] });
    }
  }
  return blocks;
}

const valueOf = (field: string, values: FieldValues) => {
  const value = values[field];
  if (!value) throw new RangeError(`The field ${field} has no value`);
  return value;
};

const blocksOf = (field: string, values: FieldValues): Block[] => {
  const value = valueOf(field, values);
  return 'blocks' in value ? structuredClone([...value.blocks]) : [{ kind: 'paragraph', runs: [...value.runs] }];
};

const runsOf = (pieces: readonly TemplatePiece[], values: FieldValues): Run[] => pieces.flatMap((piece): Run[] => {
  if ('words' in piece) return [{ text: piece.words, ...(piece.strong && { strong: true as const }) }];
  const value = valueOf(piece.field, values);
  return 'runs' in value ? [...value.runs] : [];
});

const textOf = (pieces: readonly TemplatePiece[], values: FieldValues): string => runsOf(pieces, values).map(({ text }) => text).join('');
