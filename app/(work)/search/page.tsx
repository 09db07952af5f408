import type { Metadata } from 'next';
import { typedCommands } from '@/components/frame/typed-commands';
import { HitKeys } from '@/components/search/hit-keys';
import { HitPanel } from '@/components/search/hit-panel';
import { PageHits } from '@/components/search/page-hits';
import { SearchForm } from '@/components/search/search-form';
import { SearchHelp } from '@/components/search/search-help';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { SearchQuestion } from '@/lib/domain/search/search-question';
import { messages } from '@/lib/messages';
import { findAnything } from '@/lib/services/search/find-anything';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { insteadOfNothing } from '../instead-of-nothing';
import { paletteCommands } from '../navigation';

const { search: words } = messages;

export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const OF_EACH = 8;
const OF_ONE = 50;

const SearchPage = async ({ searchParams }: Props) => {
  const [actor, params] = await Promise.all([workActor(), searchParams]);
  // An address somebody mistyped asks for nothing rather than showing no page.
  const asked = SearchQuestion.safeParse(params);
  const { q = '', group } = asked.success ? asked.data : {};
  const found = await ask(findAnything, { q, group, limit: group ? OF_ONE : OF_EACH });
  const { parsed } = found;
  const allowed = allowedFor(actor);
  const commands = q !== '' && (group === undefined || group === 'page') ? typedCommands(paletteCommands(allowed), q) : [];
  const filtered = parsed.groups !== null || parsed.kind !== null || parsed.town !== null || parsed.tag !== null;
  const nothing = found.groups.length === 0 && commands.length === 0;
  const href = (more: Record<string, string>) => `/search?${new URLSearchParams({ q, ...more }).toString()}`;
  const without = parsed.term && filtered ? <ButtonLink href={`/search?${new URLSearchParams({ q: parsed.term }).toString()}`}>{words.none.without}</ButtonLink> : undefined;
  const instead = insteadOfNothing(allowed)(parsed.term);
  return (
    <>
      <PageHead title={words.title} sub={words.sub} actions={group ? <ButtonLink look="quiet" href={href({})}>{words.everything}</ButtonLink> : undefined} />
      <HitKeys>
        <SearchForm current={{ ...(q && { q }), ...(group && { group }) }} />
        {parsed.unknown.length > 0 ? <NoteBox tone="warn">{words.unknown(parsed.unknown.join(', '))}</NoteBox> : null}
        {found.groups.map((one) => <HitPanel key={one.group} found={one} moreHref={href({ group: one.group })} />)}
        {commands.length > 0 ? <PageHits commands={commands} /> : null}
        {nothing ? (
          <Panel>
            {q === '' ? <EmptyState title={words.start.title}>{words.start.hint}</EmptyState>
              : <EmptyState title={words.none.title(q)} action={<div className="form-actions">{without}{parsed.term === '' ? null : instead.map(({ id, label, href: to }) => <ButtonLink key={id} href={to}>{label}</ButtonLink>)}</div>}>{filtered ? words.none.filtered : words.none.hint}</EmptyState>}
          </Panel>
        ) : null}
        <SearchHelp />
      </HitKeys>
    </>
  );
};

export default SearchPage;
