import { Pairs } from '@/components/ui/pairs';
import type { ImportCheck } from '@/lib/domain/imports/import-plan';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

const { check: words, status, leftOut: leftOutWords, file } = messages.imports;

const counted = <Key extends string>(counts: Readonly<Partial<Record<Key, number>>>, labels: Record<Key, string>) =>
  (Object.entries(counts) as [Key, number][]).map(([key, count]) => `${labels[key]}: ${format.number(count)}`).join(', ');

const SHOWN = 40;
const named = (names: readonly string[]) => {
  const listed = `${format.number(names.length)}: ${names.slice(0, SHOWN).join(', ')}`;
  return names.length > SHOWN ? words.andMore(listed, names.length - SHOWN) : listed;
};

/** Which years, regions, industries and marks the figures cover. */
export function CheckContents({ check, regionNames }: { check: ImportCheck; regionNames: Readonly<Record<string, string>> }) {
  const { periods, regions, lines, unknown, leftOut } = check;
  const [first, last] = [periods.at(0), periods.at(-1)];
  const years = first === undefined || last === undefined ? file.noYears : file.span(first, last);
  return (
    <Pairs pairs={[
      { label: words.years, value: years },
      { label: words.regions, value: named(regions.map(({ code }) => regionNames[code] ?? code)) },
      { label: words.industries, value: named(lines.map(({ title }) => title)) },
      ...(Object.keys(unknown).length > 0 ? [{ label: words.statuses, value: counted(unknown, status) }] : []),
      ...(Object.keys(leftOut).length > 0 ? [{ label: words.leftOutTitle, value: counted(leftOut, leftOutWords) }] : []),
    ]} />
  );
}
