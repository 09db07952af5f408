import { Checkbox } from '@/components/ui/checkbox';
import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import type { ListWord } from '@/lib/domain/lists/list-word';
import { messages } from '@/lib/messages';

const { map: words } = messages.lists;

/** Texts of a list that were mended before and are read so again, until somebody lets them go. */
export function WordsOfList({ words: said, headings }: { words: readonly ListWord[]; headings: readonly string[] }) {
  if (said.length === 0) return null;
  return (
    <Disclosure summary={words.words(said.length)}>
      <div className="stack">
        <DataTable<ListWord>
          caption={words.words(said.length)} rows={said} rowKey={({ column, was }) => `${column} ${was}`} stacked
          columns={[
            { key: 'column', head: words.column, cell: ({ column }) => headings[column] ?? '' },
            { key: 'was', head: words.says, cell: ({ was }) => was },
            { key: 'value', head: words.means, cell: ({ value }) => value || <span className="muted">{words.nothingMeant}</span> },
          ]}
        />
        <Checkbox name="forget" label={words.forget} />
      </div>
    </Disclosure>
  );
}
