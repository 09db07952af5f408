import { DeedButton } from '@/components/ui/deed-button';
import { QuietDeed } from '@/components/ui/quiet-deed';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

export type SavedView = { id: string; name: string; query: string; shared: boolean; own: boolean };
export type ViewDeeds = { save: (input: never) => Promise<ActionResult<unknown>>; remove: (input: never) => Promise<ActionResult<unknown>>; mayShare: boolean };

interface ViewsBarProps {
  /** The list's path, and what its address says now. */
  page: string;
  query: string;
  views: readonly SavedView[];
  deeds?: ViewDeeds;
}

/** A list's views under names: one's own and the team's, and the way to keep the one in sight. */
export function ViewsBar({ page, query, views, deeds }: ViewsBarProps) {
  const { views: words } = messages.sheet;
  const mine = views.filter(({ own }) => own);
  const isKept = views.some((view) => view.query === query);
  if (views.length === 0 && (!deeds || query === '')) return null;
  return (
    <ul className="chips saved-views" aria-label={words.label}>
      {views.length > 0 ? <li><a className="chip" href={page} aria-current={query === '' || undefined}>{words.all}</a></li> : null}
      {views.map(({ id, name, query: kept, own, shared }) => (
        <li key={id}>
          <a className="chip" href={`${page}?${kept}`} aria-current={kept === query || undefined} title={shared ? words.team : words.own}>{name}</a>
          {own && deeds && kept === query ? (
            <DeedButton
              label={words.change} title={words.changeTitle(name)} size="small" look="quiet" base={{ page, query, replaces: id }} action={deeds.save} done={words.changed}
              fields={[{ name: 'name', kind: 'text', label: words.name, value: name }, ...(deeds.mayShare ? [{ name: 'shared', kind: 'check' as const, label: words.shared, value: String(shared) }] : [])]}
            />
          ) : null}
          {own && deeds && kept === query ? <QuietDeed label={words.remove} what={name} input={{ id }} action={deeds.remove} done={words.removed} /> : null}
        </li>
      ))}
      {deeds && query !== '' && !isKept ? (
        <li>
          <DeedButton
            label={words.save} title={words.title} size="small" look="quiet" base={{ page, query }} action={deeds.save} done={words.saved}
            fields={[...(mine.length > 0 ? [{ name: 'replaces', kind: 'select' as const, label: words.replaces, optional: true, emptyLabel: words.anew, options: mine.map(({ id, name }) => ({ value: id, label: name })) }] : []), { name: 'name', kind: 'text', label: words.name, hint: mine.length > 0 ? words.nameKept : undefined, optional: mine.length > 0 }, ...(deeds.mayShare ? [{ name: 'shared', kind: 'check' as const, label: words.shared }] : [])]}
          />
        </li>
      ) : null}
    </ul>
  );
}
