'use client';
import { z } from 'zod';
import { ConflictChoice } from '@/components/ui/conflict-choice';
import { DefinitionIndustry } from '@/lib/domain/indicators/definition/definition-draft';
import { draftDifferences, type DraftContent, type DraftIndustry } from '@/lib/domain/indicators/definition/draft-differences';
import { mergeDrafts } from '@/lib/domain/indicators/definition/merge-drafts';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

/** A draft as a refused save answers it. */
export const HeldDraft = z.object({ name: z.string(), note: z.string(), industries: z.array(DefinitionIndustry) });

interface DraftConflictProps {
  base: DraftContent;
  mine: DraftContent;
  theirs: DraftContent;
  subclusters: readonly { code: string; name: string }[];
  titles: Readonly<Record<string, string>>;
  pending: boolean;
  keep: (merged: DraftContent) => void;
}

/** Two people's drafts of one definition, where they differ; what only one of them changed is chosen already. */
export function DraftConflict({ base, mine, theirs, subclusters, titles, pending, keep }: DraftConflictProps) {
  const { drafts, cluster } = messages.indicators;
  const { texts, industries } = draftDifferences(base, mine, theirs);
  const nameOf = (code: string) => subclusters.find((one) => one.code === code)?.name ?? code;
  const inWords = (row: DraftIndustry | null) => (row
    ? [format.number(Number(row.weight), 2), row.distribution ? cluster.definition.distribution : '', row.why].filter(Boolean).join(', ')
    : drafts.absent);
  return (
    <ConflictChoice
      pending={pending}
      onKeep={(chosen) => keep(mergeDrafts(base, mine, theirs, chosen))}
      fields={[
        ...texts.map(({ key, ...sides }) => ({ name: key, label: drafts[key], ...sides })),
        ...industries.map((one) => ({
          name: one.key, label: drafts.industryIn(titles[one.code] ?? one.code, one.code, nameOf(one.subcluster)), starts: one.starts, mine: inWords(one.mine), theirs: inWords(one.theirs),
        })),
      ]}
    />
  );
}
