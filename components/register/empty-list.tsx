import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { messages } from '@/lib/messages';

interface EmptyListProps {
  words: { empty: string; emptyHint: string; noneYet: string; noneYetHint: string; noneArchived: string };
  /** The address asks for a page after the last one. */
  beyond: boolean;
  archived: boolean;
  narrowed: boolean;
  firstHref: string;
  /** The list without its filters. */
  clearHref: string;
  /** The one next step, for those who may take it. */
  add?: ReactNode;
}

/** A list without rows: why, and the one next step. */
export function EmptyList({ words, beyond, archived, narrowed, firstHref, clearHref, add }: EmptyListProps) {
  const { organizations } = messages.register;
  if (beyond) return <EmptyState title={organizations.beyond} action={<ButtonLink href={firstHref}>{organizations.firstPage}</ButtonLink>} />;
  if (archived) return <EmptyState title={words.noneArchived} />;
  if (narrowed) return <EmptyState title={words.empty} action={<ButtonLink href={clearHref}>{organizations.all}</ButtonLink>}>{words.emptyHint}</EmptyState>;
  return <EmptyState title={words.noneYet} action={add}>{words.noneYetHint}</EmptyState>;
}
