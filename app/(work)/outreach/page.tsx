import type { Metadata } from 'next';
import { DownloadMenu } from '@/components/export/download-menu';
import { ContactFilters } from '@/components/outreach/contact-filters';
import { ContactRows } from '@/components/outreach/contact-rows';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { ContactFilter } from '@/lib/domain/outreach/contact-filter';
import { messages } from '@/lib/messages';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { listContacts } from '@/lib/services/outreach/list-contacts';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { askedFilter, type AskedFilter } from './asked-filter';

export const metadata: Metadata = { title: messages.outreach.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const hrefOf = (filter: AskedFilter) => `/outreach?${new URLSearchParams(filter).toString()}`;

const OutreachPage = async ({ searchParams }: Props) => {
  const [actor, params] = await Promise.all([workActor(), searchParams]);
  const asked = askedFilter(params);
  // An address somebody mistyped shows the whole list rather than no page.
  const parsed = ContactFilter.safeParse(asked);
  const filter = parsed.success ? (asked as Parameters<typeof listContacts>[1]) : {};
  const [page, team] = await Promise.all([ask(listContacts, filter), ask(colleagues, {})]);
  const { before, ...narrowing } = parsed.success ? asked : {};
  const { list, timeline, title, sub, form } = messages.outreach;
  const narrowed = Object.keys(narrowing).length > 0;
  const log = allowedFor(actor)('outreach.write') ? <ButtonLink href="/outreach/log">{form.title}</ButtonLink> : undefined;
  return (
    <>
      <PageHead
        title={page.organizationName ? `${title} ${list.with(page.organizationName)}` : title}
        sub={sub}
        actions={
          <>
            {log ? <ButtonLink href="/outreach/log?from=email" target="_self">{messages.followThrough.email.title}</ButtonLink> : null}
            <DownloadMenu list="contacts" narrowed={new URLSearchParams(narrowing).toString()} />
            <ButtonLink href="/outreach/sheet">{messages.sheet.contactSheet.link}</ButtonLink>
            <ButtonLink href="/outreach/helped">{messages.followThrough.nav.helped}</ButtonLink>
            <ButtonLink href="/outreach/follow-ups">{list.followUpsLink}</ButtonLink>
          </>
        }
      />
      <div className="stack">
        <ContactFilters current={narrowing} colleagues={team.colleagues} />
        <Panel flush>
          {page.entries.length > 0 ? (
            <ContactRows caption={list.caption} entries={page.entries} today={page.today} withAuthor />
          ) : (
            <EmptyState title={narrowed ? list.empty : list.noneYet} action={log}>{narrowed ? list.emptyHint : list.noneYetHint}</EmptyState>
          )}
        </Panel>
        {page.next || before ? (
          <p className="chips">
            {before ? <ButtonLink href={hrefOf(narrowing)}>{timeline.newest}</ButtonLink> : null}
            {page.next ? <ButtonLink href={hrefOf({ ...narrowing, before: page.next })} rel="next" keys="n">{timeline.older}</ButtonLink> : null}
          </p>
        ) : null}
      </div>
    </>
  );
};

export default OutreachPage;
