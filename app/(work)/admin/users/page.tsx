import type { Metadata } from 'next';
import { InviteDialog } from '@/components/access/invite-dialog';
import { UserTable } from '@/components/access/user-table';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { listUsers } from '@/lib/services/access/list-users';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { inviteUserAction } from './actions';

const texts = messages.access.users;

export const metadata: Metadata = { title: texts.title };

const UsersPage = async () => {
  const people = await ask(listUsers, {});
  const zone = timeZone();
  const rows = people.map(({ seenAt, ...person }) => ({ ...person, seen: seenAt && format.instant(seenAt, zone) }));
  return (
    <>
      <PageHead title={texts.title} sub={texts.sub} actions={<InviteDialog action={inviteUserAction} />} />
      <Panel flush>
        <UserTable rows={rows} />
      </Panel>
    </>
  );
};

export default UsersPage;
