import { Pairs } from '@/components/ui/pairs';
import { Panel } from '@/components/ui/panel';
import type { ListLook } from '@/lib/domain/lists/list-look';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { fileSize } from '@/lib/messages/format/file-size';

const { facts: words, find } = messages.lists;

/** What the first look found of the file itself. */
export function ListFacts({ look, bytes }: { look: ListLook; bytes: number }) {
  const { sheet, encoding, delimiter, rows, headingLine } = look;
  return (
    <Panel title={words.title}>
      <Pairs pairs={[
        { label: words.size, value: fileSize(bytes) },
        { label: words.rows, value: format.number(rows) },
        ...(sheet === null
          ? [{ label: words.encoding, value: messages.imports.file.encodings[encoding] }, { label: words.separator, value: words.separators[delimiter] }]
          : [{ label: words.sheet, value: sheet }]),
        { label: words.heading, value: headingLine > 0 ? find.line(headingLine) : words.none },
      ]} />
    </Panel>
  );
}
