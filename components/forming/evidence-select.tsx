'use client';
import { useEffect, useState, type ComponentProps } from 'react';
import { SelectBox } from '@/components/ui/select-box';
import type { EvidenceChoice } from '@/lib/domain/readiness/evidence-choice';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

export type EvidenceLookUp = (organizationId: string) => Promise<readonly EvidenceChoice[]>;

interface EvidenceSelectProps extends Omit<ComponentProps<typeof SelectBox>, 'options'> {
  /** Whose contacts are offered; nobody's while empty. */
  organizationId: string;
  evidenceOf: EvidenceLookUp;
  /** The value of a choice; null leaves it out. */
  valueOf: (choice: EvidenceChoice) => string | null;
  /** What it rests on now, which stays a choice though it is old. */
  kept?: string;
}

/** A contact of an organization, or a file of one, by its day and summary, the latest first. */
export function EvidenceSelect({ organizationId, evidenceOf, valueOf, kept, ...select }: EvidenceSelectProps) {
  const [found, setFound] = useState<{ of: string; choices: readonly EvidenceChoice[] } | null>(null);
  useEffect(() => {
    if (organizationId === '') return;
    let stale = false;
    void evidenceOf(organizationId).then((choices) => {
      if (!stale) setFound({ of: organizationId, choices });
    });
    return () => {
      stale = true;
    };
  }, [organizationId, evidenceOf]);
  const choices = found?.of === organizationId ? found.choices : [];
  const options = choices.flatMap((choice) => {
    const value = valueOf(choice);
    return value === null ? [] : [{ value, label: `${format.day(choice.day, 'year')}, ${messages.outreach.kinds[choice.activityKind]}: ${choice.text}` }];
  });
  const missing = kept && !options.some(({ value }) => value === kept) ? [{ value: kept, label: messages.forming.pledges.keptEvidence }] : [];
  // A list that comes late would leave the box at its first line: it is drawn anew with its choices.
  return <SelectBox key={`${organizationId} ${options.length}`} {...select} options={[...missing, ...options]} />;
}
