import { DataTable } from '@/components/ui/data-table';
import type { Candidate, Finding } from '@/lib/domain/lists/row-plan';
import { messages } from '@/lib/messages';
import { answerName, type MendRow } from './mend-row';

const { find: words } = messages.lists;

type Line = { line: number } & Extract<Finding, { kind: 'which' }>;

const told = ({ id, name, beside }: Candidate) => {
  const [, line] = /^line:(\d+)$/.exec(id) ?? [];
  const said = words.candidate(name, beside);
  return line === undefined ? said : words.further(said, Number(line));
};

/** Firms and people that may be one of several: the person who brings the list says which. */
export function WhichIsMeant({ rows }: { rows: readonly MendRow[] }) {
  const lines = rows.flatMap(({ line, findings }): Line[] => findings.flatMap((finding) => (finding.kind === 'which' ? [{ line, ...finding }] : [])));
  return (
    <DataTable<Line>
      caption={words.which} rows={lines} rowKey={({ line, record }) => answerName(line, `which:${record}`)} stacked
      columns={[
        { key: 'line', head: words.row, className: 'nowrap', cell: ({ line }) => words.line(line) },
        { key: 'name', head: words.named, cell: ({ name }) => name },
        {
          key: 'is', head: words.isIt,
          cell: ({ line, record, name, candidates }) => (
            <select className="input" name={answerName(line, `which:${record}`)} defaultValue="" aria-label={words.whichLabel(name, line)} data-which>
              <option value="">{words.later}</option>
              {candidates.map((candidate) => <option key={candidate.id} value={candidate.id}>{told(candidate)}</option>)}
              <option value="new">{words.newOne}</option>
              <option value="skip">{words.leaveOut}</option>
            </select>
          ),
        },
      ]}
    />
  );
}
