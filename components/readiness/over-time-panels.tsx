import { Panel } from '@/components/ui/panel';
import { overTime } from '@/lib/domain/readiness/over-time';
import { SCHEME_CODES } from '@/lib/domain/readiness/scheme-code';
import { SCHEMES } from '@/lib/domain/readiness/schemes';
import { messages } from '@/lib/messages';
import type { HistoryRow } from './history-table';
import { OverTimeTable } from './over-time-table';

/** One panel for each scheme by which somebody was assessed more than once. */
export function OverTimePanels({ history }: { history: readonly HistoryRow[] }) {
  const { assessing, schemes } = messages.readiness;
  return SCHEME_CODES.map((scheme) => {
    const past = overTime(SCHEMES[scheme], history.filter((one) => one.scheme === scheme));
    return past ? <Panel key={scheme} title={assessing.overTime(schemes[scheme].name)} footer={assessing.overTimeHint} flush><OverTimeTable caption={assessing.overTime(schemes[scheme].name)} past={past} /></Panel> : null;
  });
}
