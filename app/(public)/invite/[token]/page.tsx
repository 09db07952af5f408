import type { Metadata } from 'next';
import { InvitationForm } from '@/components/access/invitation-form';
import { PublicPanel } from '@/components/access/public-panel';
import { messages } from '@/lib/messages';
import { checkLink } from '@/lib/services/access/check-link';
import { ask } from '@/lib/web/ask';
import { acceptInvitationAction } from './actions';

const texts = messages.access.invite;

export const metadata: Metadata = { title: texts.title };

const InvitationPage = async ({ params }: { params: Promise<{ token: string }> }) => {
  const { token } = await params;
  const { stands, name, email } = await ask(checkLink, { token, purpose: 'invite' });
  if (!stands) {
    return (
      <PublicPanel title={texts.spentTitle}>
        <p>{texts.spent}</p>
        <p className="mt-4"><a href="/sign-in">{messages.access.signIn.title}</a></p>
      </PublicPanel>
    );
  }
  return (
    <PublicPanel title={texts.title} lead={texts.lead}>
      <InvitationForm token={token} name={name} email={email} action={acceptInvitationAction} />
    </PublicPanel>
  );
};

export default InvitationPage;
