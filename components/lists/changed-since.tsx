import { DataTable } from '@/components/ui/data-table';
import type { Finding } from '@/lib/domain/lists/row-plan';
import { messages } from '@/lib/messages';
import { answerName, type GivenAnswers, type MendRow } from './mend-row';

const { find: words, fields } = messages.lists;

interface ChangedSinceProps {
  rows: readonly MendRow[];
  answers: GivenAnswers;
  usually: 'keep' | 'take';
}

type Line = { line: number } & Extract<Finding, { kind: 'conflict' }>;

const fieldName = ({ record, field }: Line) => Object.entries(fields).find(([name]) => name === `${record}.${field}`)?.[1] ?? field;

/** Fields that a person has changed and the list changes otherwise: both values, and the choice between them. */
export function ChangedSince({ rows, answers, usually }: ChangedSinceProps) {
  const lines = rows.flatMap(({ line, findings }): Line[] => findings.flatMap((finding) => (finding.kind === 'conflict' ? [{ line, ...finding }] : [])));
  return (
    <DataTable<Line>
      caption={words.conflicts} rows={lines} rowKey={({ line, record, field }) => answerName(line, `take:${record}.${field}`)} stacked
      columns={[
        { key: 'name', head: words.named, cell: ({ name, line }) => <>{name}<span className="under">{words.line(line)}</span></> },
        { key: 'field', head: words.field, cell: (line) => fieldName(line) },
        { key: 'theirs', head: words.theirs, cell: ({ theirs }) => theirs },
        { key: 'given', head: words.given, cell: ({ given }) => given },
        {
          key: 'take', head: words.choice,
          cell: (line) => {
            const key = `take:${line.record}.${line.field}`;
            const said = answers.get(answerName(line.line, key)) ?? usually;
            return (
              <select className="input" name={answerName(line.line, key)} defaultValue={said} data-was={said} aria-label={words.takeLabel(fieldName(line), line.name)}>
                <option value="keep">{words.keep}</option>
                <option value="take">{words.take}</option>
              </select>
            );
          },
        },
      ]}
    />
  );
}
