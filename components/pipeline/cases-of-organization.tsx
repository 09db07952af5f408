import { ButtonLink } from '@/components/ui/button-link';
import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { Panel } from '@/components/ui/panel';
import type { CasePart } from '@/lib/domain/pipeline/case-party';
import type { Stage } from '@/lib/domain/pipeline/stage';
import type { Stream } from '@/lib/domain/pipeline/stream';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

type Case = { id: string; stream: Stream; codeName: string; confidentiality: Confidentiality; stage: Stage; stageSince: string; jobs: number | null; open: boolean; part: CasePart | null };

/** The cases an organization is the subject of or takes part in. */
export function CasesOfOrganization({ cases, openHref }: { cases: readonly Case[]; openHref?: string }) {
  const { ofOrganization: words, words: named, record, board } = messages.pipeline;
  return (
    <Panel title={words.title} note={openHref ? <ButtonLink size="small" href={openHref}>{words.open}</ButtonLink> : undefined}>
      {cases.length === 0 ? <p className="muted">{words.none}</p> : (
        <ul className="entries">
          {cases.map(({ id, stream, codeName, confidentiality, stage, stageSince, jobs, open, part }) => (
            <li key={`${id} ${part}`} className={open ? undefined : 'muted'}>
              <a className="font-semibold" href={`/pipeline/cases/${id}`}>{codeName}</a> <ConfidentialityMark level={confidentiality} />
              <span className="block text-xs text-ink-2">{[named.streams[stream], `${named.stages[stage]} ${record.since(format.day(stageSince, 'year'))}`, jobs === null ? null : board.jobs(format.number(jobs)), part ? words.takesPart(named.parts[part]) : null].filter(Boolean).join(', ')}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
