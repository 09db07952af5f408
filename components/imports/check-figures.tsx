import { Figures } from '@/components/ui/figures';
import type { ImportCheck } from '@/lib/domain/imports/import-plan';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

const { check: words } = messages.imports;
const sum = (counts: Readonly<Record<string, number | undefined>>) => Object.values(counts).reduce<number>((all, count) => all + (count ?? 0), 0);

/** The exact counts: rows = new or revised + as published + rejected + left out. */
export function CheckFigures({ check }: { check: ImportCheck }) {
  const { rows, toWrite, unchanged, rejected, leftOut, unknown, held } = check;
  const figure = (label: string, value: number, note?: string) => ({ label, value: format.number(value), note });
  return (
    <Figures figures={[
      figure(words.rows, rows),
      figure(words.toWrite, toWrite, held ? words.against(held.vintage) : undefined),
      figure(words.unchanged, unchanged),
      figure(words.rejected, rejected),
      figure(words.leftOut, sum(leftOut)),
      figure(words.unknown, sum(unknown), words.unknownNote),
    ]} />
  );
}
