import { Pairs } from '@/components/ui/pairs';
import { Panel } from '@/components/ui/panel';
import type { TableSurvey } from '@/lib/domain/imports/table-survey';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { fileSize } from '@/lib/messages/format/file-size';

const { file: words } = messages.imports;

/** What the first look found. */
export function FileFacts({ survey, bytes }: { survey: TableSurvey; bytes: number }) {
  const { periods, layout, encoding, records } = survey;
  const [first, last] = [periods.at(0), periods.at(-1)];
  return (
    <Panel title={words.title}>
      <Pairs pairs={[
        { label: words.layout, value: words.layouts[layout] },
        { label: words.encoding, value: words.encodings[encoding] },
        { label: words.size, value: fileSize(bytes) },
        { label: words.rows, value: format.number(records) },
        { label: words.years, value: first === undefined || last === undefined ? words.noYears : words.span(first, last) },
      ]} />
    </Panel>
  );
}
