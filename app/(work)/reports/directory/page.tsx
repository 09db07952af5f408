import type { Metadata } from 'next';
import { RequestsTable } from '@/components/directory/requests-table';
import { ButtonLink } from '@/components/ui/button-link';
import { Chip } from '@/components/ui/chip';
import { DataTable } from '@/components/ui/data-table';
import { DeedButton } from '@/components/ui/deed-button';
import { EmptyState } from '@/components/ui/empty-state';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { listEntries } from '@/lib/services/directory/list-entries';
import { listRequests } from '@/lib/services/directory/list-requests';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { setDirectoryAction, settleRequestAction } from '../actions';

const { staff: words, columns } = messages.directory;
export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<{ settled?: string }> };

const DirectoryStaffPage = async ({ searchParams }: Props) => {
  const [actor, { settled }] = await Promise.all([workActor(), searchParams]);
  const allowed = allowedFor(actor);
  const { on, version, entries } = await ask(listEntries, {});
  const answers = allowed('register.write') ? (await ask(listRequests, { settled: settled === 'true' })).requests : null;
  const turn = on
    ? <DeedButton label={words.close} title={words.closeQuestion} look="danger" fields={[]} base={{ on: false, version }} action={setDirectoryAction} done={words.closedNow}><p>{words.closeWhat}</p></DeedButton>
    : <DeedButton label={words.open} title={words.openQuestion} look="primary" fields={[]} base={{ on: true, version }} action={setDirectoryAction} done={words.opened}><p>{words.openWhat(format.number(entries.length))}</p></DeedButton>;
  return (
    <>
      <PageHead
        title={words.title} sub={words.sub} crumbs={[{ label: messages.reports.pages.title, href: '/reports' }]}
        actions={<>{on ? <ButtonLink href="/directory">{words.see}</ButtonLink> : null}{allowed('reports.govern') ? turn : null}</>}
      />
      <div className="stack">
        <NoteBox tone={on ? 'good' : 'warn'}>{on ? words.on : words.off}</NoteBox>
        <Panel title={words.members} note={words.membersNote} flush>
          <DataTable
            caption={words.members} rows={entries} rowKey={({ id }) => id} stacked
            empty={<EmptyState title={words.noMembers} action={<ButtonLink href="/organizations">{messages.workspace.nav.organizations}</ButtonLink>}>{words.noMembersHint}</EmptyState>}
            columns={[
              { key: 'name', head: columns.name, cell: ({ id, name }) => <a href={`/organizations/${id}`}>{name}</a> }, { key: 'town', head: columns.town, cell: ({ town }) => town ?? '' },
              { key: 'does', head: columns.does, cell: ({ capabilities }) => capabilities.join('; ') }, { key: 'reach', head: columns.reach, cell: ({ phone, email, website }) => [phone, email, website].filter(Boolean).join(', ') },
              ...(allowed('register.write') ? [{ key: 'edit', head: words.edit, cell: ({ id }: { id: string }) => <a href={`/reports/directory/${id}`}>{words.edit}</a> }] : []),
            ]}
          />
        </Panel>
        {answers ? (
          <Panel title={words.requests} flush>
            <nav className="chips p-2" aria-label={words.requests}><Chip href="/reports/directory" current={settled !== 'true'}>{words.requests}</Chip><Chip href="/reports/directory?settled=true" current={settled === 'true'}>{words.settledRequests}</Chip></nav>
            <RequestsTable rows={answers.map(({ receivedAt, by: _by, ...one }) => ({ ...one, on: format.day(format.dayOfInstant(receivedAt, timeZone()), 'year') }))} settle={settleRequestAction} />
          </Panel>
        ) : null}
      </div>
    </>
  );
};

export default DirectoryStaffPage;
