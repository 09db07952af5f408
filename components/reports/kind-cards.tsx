import { Panel } from '@/components/ui/panel';
import type { ReportKind } from '@/lib/domain/reports/report-kind';
import { messages } from '@/lib/messages';

/** The kinds of report there are, each with what it is for. */
export function KindCards({ kinds }: { kinds: readonly { kind: ReportKind; href: string }[] }) {
  return (
    <ul className="report-kinds">
      {kinds.map(({ kind, href }) => (
        <li key={kind}>
          <Panel><h2><a href={href}>{messages.reports.kinds[kind].name}</a></h2><p>{messages.reports.kinds[kind].says}</p></Panel>
        </li>
      ))}
    </ul>
  );
}
