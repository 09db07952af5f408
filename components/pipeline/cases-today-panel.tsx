import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { DueTag } from '@/components/ui/due-tag';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import type { Slipping } from '@/lib/domain/pipeline/slipping';
import type { Stage } from '@/lib/domain/pipeline/stage';
import type { Stream } from '@/lib/domain/pipeline/stream';
import { SURFACED, type Surfaced } from '@/lib/domain/pipeline/surfaced';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { cardName } from './card-name';

interface CaseToday {
  id: string; stream: Stream; stage: Stage; codeName: string; organization: string | null; confidentiality: Confidentiality; jobs: number | null; owner: string | null; mine: boolean; why: Surfaced;
  slipping: Slipping | null; staleAfter: number | null; nextStep: string | null; nextStepOn: string | null;
}

interface CasesTodayPanelProps {
  cases: readonly CaseToday[];
  counts: Readonly<Record<Surfaced, number>>;
  total: number;
  /** Those of everybody, for whoever reads every case. */
  everybody: boolean;
  today: string;
}

/** Cases that surface by themselves, each with the rule that brought it here. */
export function CasesTodayPanel({ cases, counts, total, everybody, today }: CasesTodayPanelProps) {
  const { today: words, words: named } = messages.pipeline;
  const reasons = ({ slipping, staleAfter }: CaseToday) => [slipping === null ? null : slipping.why === 'missing' ? words.missing : words.overdue(format.number(slipping.days), slipping.days === 1), staleAfter === null ? null : words.staleFor(format.number(staleAfter))].filter((one) => one !== null).join('. ');
  return (
    <Panel
      title={everybody ? words.title : words.mine} note={SURFACED.filter((why) => counts[why] > 0).map((why) => words.counts[why](format.number(counts[why]))).join(', ')}
      footer={<a href="/pipeline/review">{total > cases.length ? words.more(format.number(total - cases.length)) : words.all}</a>}
    >
      <ul className="grid gap-2.5">
        {cases.map((one) => (
          <li key={one.id}>
            <p>
              <a className="font-semibold" href={`/pipeline/cases/${one.id}`}>{cardName(one)}</a> {one.why === 'due' && one.nextStepOn ? <DueTag day={one.nextStepOn} today={today} /> : <Tag tone={one.why === 'slipping' ? 'bad' : 'warn'}>{words.why[one.why]}</Tag>} <ConfidentialityMark level={one.confidentiality} />
            </p>
            <p className="text-xs">{one.why === 'due' ? one.nextStep : reasons(one)}</p>
            <p className="text-xs muted">
              {[named.streams[one.stream], named.stages[one.stage], one.jobs === null ? null : `${format.number(one.jobs)} ${named.jobs[one.stream]}`, one.mine ? null : one.owner].filter((part) => part !== null).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
