import type { Metadata } from 'next';
import { RolesForm } from '@/components/access/roles-form';
import { StateTag } from '@/components/access/state-tag';
import { UserDeeds } from '@/components/access/user-deeds';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { readUser } from '@/lib/services/access/read-user';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { disableUserAction, enableUserAction, makeResetLinkAction, renewInvitationAction, resetSecondFactorAction, setRolesAction } from '../actions';

const texts = messages.access.users;

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: (await ask(readUser, { userId: (await params).id })).name });

const UserPage = async ({ params }: Props) => {
  const person = await ask(readUser, { userId: (await params).id });
  const zone = timeZone();
  const joined = person.joinedAt && texts.joined(format.day(format.dayOfInstant(person.joinedAt, zone), 'year'));
  return (
    <>
      <PageHead
        title={person.name}
        crumbs={[{ label: texts.title, href: '/admin/users' }]}
        sub={person.email}
        marks={<><StateTag state={person.state} />{joined ? <Tag>{joined}</Tag> : null}{person.secondFactor ? <Tag tone="good">{texts.factor}</Tag> : null}</>}
      />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Panel title={texts.rolesTitle}>
          <RolesForm
            key={person.version} userId={person.id} version={person.version} roles={person.roles}
            lastAdministrator={person.lastAdministrator} action={setRolesAction}
          />
        </Panel>
        <Panel title={texts.accessTitle} footer={<a href={`/admin/audit?person=${person.id}`}>{texts.trail}</a>}>
          <UserDeeds
            person={person} renew={renewInvitationAction} reset={makeResetLinkAction}
            resetFactor={resetSecondFactorAction} disable={disableUserAction} enable={enableUserAction}
          />
        </Panel>
      </div>
    </>
  );
};

export default UserPage;
