import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { DeedButton } from '@/components/ui/deed-button';
import { Panel } from '@/components/ui/panel';
import type { SelectOption } from '@/components/ui/select-box';
import { Tag } from '@/components/ui/tag';
import type { ResultEvidenceKind } from '@/lib/domain/initiatives/evidence-kind';
import type { ActivityKind } from '@/lib/domain/outreach/activity-kind';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { Deed } from './deed';

type Rest = { kind: ResultEvidenceKind; activityId: string | null; contactKind: ActivityKind | null; occurredOn: string | null; label: string | null; gone: boolean };
type Result = { id: string; version: number; text: string; happenedOn: string; confidentiality: Confidentiality; by: string | null; withdrawn: { reason: string } | null; supported: boolean; rests: readonly Rest[] };

interface ResultsPanelProps {
  initiativeId: string;
  results: readonly Result[];
  today: string;
  /** For those who may claim one: what it can rest on, and the targets it can be for. */
  deeds?: { note: Deed; withdraw: Deed; evidence: readonly SelectOption[]; targets: readonly SelectOption[] };
}

const { record: words, evidenceKinds } = messages.initiatives;

const restText = ({ kind, contactKind, occurredOn, label }: Rest): string =>
  [kind === 'activity' && contactKind ? messages.outreach.kinds[contactKind] : evidenceKinds[kind], label, occurredOn ? format.day(occurredOn, 'year') : null].filter(Boolean).join(', ');

/** What is claimed to have come of it, each with what it rests on. */
export function ResultsPanel({ initiativeId, results, today, deeds }: ResultsPanelProps) {
  const note = !deeds ? undefined : deeds.evidence.length === 0 ? words.noEvidenceYet : (
    <DeedButton
      label={words.noteResult} size="small" keys="r" base={{ initiativeId }} action={deeds.note} done={words.resultSaved}
      fields={[
        { name: 'text', kind: 'area', label: words.result }, { name: 'happenedOn', kind: 'date', label: words.happenedOn, value: today },
        { name: 'evidence', kind: 'select', label: words.evidence, hint: words.evidenceHint, options: deeds.evidence },
        { name: 'targetId', kind: 'select', label: words.forTarget, emptyLabel: words.noTarget, options: deeds.targets, optional: true },
      ]}
    />
  );
  return (
    <Panel id="results" title={words.results} note={note}>
      {results.length === 0 ? <p className="muted">{words.noResults}</p> : (
        <ul className="entries">
          {results.map((one) => (
            <li key={one.id} className={one.withdrawn ? 'muted' : undefined}>
              <span className={one.withdrawn ? 'line-through' : 'font-semibold'}>{one.text}</span> <ConfidentialityMark level={one.confidentiality} />{' '}
              {one.withdrawn ? <Tag>{words.withdrawn}</Tag> : one.supported ? null : <Tag tone="warn">{words.unsupported}</Tag>}
              <span className="flex flex-wrap items-center gap-x-3 text-xs text-ink-2">
                <span className="told">
                  {format.day(one.happenedOn, 'year')}{one.by ? `, ${one.by}` : null}. {one.withdrawn ? words.withdrawnWhy(one.withdrawn.reason) : `${words.restsOn}: `}
                  {one.withdrawn ? null : one.rests.map((rest, at) => (
                    <span key={`${rest.kind} ${rest.activityId} ${rest.label}`}>{at > 0 ? '; ' : null}{rest.activityId && !rest.gone ? <a href={`/outreach/${rest.activityId}`}>{restText(rest)}</a> : restText(rest)}{rest.gone ? ` (${words.evidenceGone})` : null}</span>
                  ))}
                </span>
                {deeds && !one.withdrawn ? (
                  <span className="ml-auto"><DeedButton label={words.withdraw} title={one.text} look="quiet" size="small" base={{ id: one.id, version: one.version }} action={deeds.withdraw} done={words.withdrawn} fields={[{ name: 'reason', kind: 'text', label: words.withdrawReason }]} /></span>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
