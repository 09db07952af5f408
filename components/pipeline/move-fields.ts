import type { ChoiceSearch } from '@/components/ui/choice';
import type { DeedFieldSpec } from '@/components/ui/deed-field';
import type { SelectOption } from '@/components/ui/select-box';
import { LOST_REASONS } from '@/lib/domain/pipeline/lost-reason';
import { missingFacts, type KnownFacts } from '@/lib/domain/pipeline/missing-facts';
import { needsANote } from '@/lib/domain/pipeline/needs-a-note';
import type { Stage } from '@/lib/domain/pipeline/stage';
import type { StageFact } from '@/lib/domain/pipeline/stage-facts';
import type { Stream } from '@/lib/domain/pipeline/stream';
import { messages } from '@/lib/messages';

export type MoveChoices = { stream: Stream; today: string; parts: readonly SelectOption[]; findOrganizations: ChoiceSearch };

/** The fields that fill what a stage asks for and is not known, and those of the move itself. */
export function moveFields(from: Stage, to: Stage, facts: KnownFacts, { stream, today, parts, findOrganizations }: MoveChoices): DeedFieldSpec[] {
  const { moving: words, words: named } = messages.pipeline;
  const filling: Record<StageFact, DeedFieldSpec[]> = {
    met: [{ name: 'organizationId', kind: 'choice', label: words.organization, search: findOrganizations }],
    jobs: [{ name: 'jobs', kind: 'text', label: stream === 'retention' ? words.jobs.retention : words.jobs.other }],
    subcluster: [{ name: 'part', kind: 'select', label: words.part, options: parts, emptyLabel: words.choosePart }],
    next_step: [{ name: 'nextStep', kind: 'text', label: words.nextStep, value: facts.nextStep ?? '', pair: 'step' }, { name: 'nextStepOn', kind: 'date', label: words.nextStepOn, value: facts.nextStepOn ?? '', pair: 'step' }],
    announced: [{ name: 'jobsAnnounced', kind: 'text', label: words.announced, pair: 'announced' }, { name: 'noJobsWhy', kind: 'text', label: words.noJobsWhy, hint: words.noJobsHint, optional: true, pair: 'announced' }],
    lost_reason: [
      { name: 'lostReason', kind: 'select', label: words.lostReason, emptyLabel: words.choose, options: LOST_REASONS.map((one) => ({ value: one, label: named.lostReasons[one] })), pair: 'lost' },
      { name: 'lostNote', kind: 'text', label: words.lostNote, optional: true, pair: 'lost' },
    ],
    dormant_until: [{ name: 'dormantUntil', kind: 'date', label: words.dormantUntil, hint: words.dormantHint }],
  };
  const why = needsANote(from, to);
  return [
    ...missingFacts(to, facts).flatMap((fact) => filling[fact]),
    { name: 'on', kind: 'date', label: words.on, value: today },
    { name: 'note', kind: 'area', label: why ? words.noteNeeded : words.note, hint: words.noteHint, optional: !why },
  ];
}
