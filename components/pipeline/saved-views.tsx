import { QuietDeed } from '@/components/ui/quiet-deed';
import { DeedButton } from '@/components/ui/deed-button';
import { messages } from '@/lib/messages';
import type { Deed } from './deed';

interface SavedViewsProps {
  page: string;
  /** What the address narrows and sorts by now. */
  query: string;
  views: readonly { id: string; name: string; query: string; own: boolean }[];
  deeds?: { save: Deed; remove: Deed };
}

/** A list's filters under names: one's own and those shared, and the way to keep the ones in force. */
export function SavedViews({ page, query, views, deeds }: SavedViewsProps) {
  const { views: words } = messages.pipeline;
  if (views.length === 0 && (!deeds || query === '')) return null;
  return (
    <ul className="chips saved-views" aria-label={words.label}>
      {views.map(({ id, name, query: kept, own }) => (
        <li key={id}>
          <a className="chip" href={`${page}?${kept}`} aria-current={kept === query || undefined}>{name}</a>
          {own && deeds && kept === query ? <QuietDeed label={words.remove} what={name} input={{ id }} action={deeds.remove} done={words.removed} /> : null}
        </li>
      ))}
      {deeds && query !== '' && !views.some((one) => one.query === query) ? (
        <li><DeedButton label={words.save} title={words.title} size="small" look="quiet" base={{ page, query }} action={deeds.save} done={words.saved} fields={[{ name: 'name', kind: 'text', label: words.name }, { name: 'shared', kind: 'check', label: words.shared }]} /></li>
      ) : null}
    </ul>
  );
}
