import type { Metadata } from 'next';
import { ResetPasswordForm } from '@/components/access/reset-password-form';
import { PublicPanel } from '@/components/access/public-panel';
import { messages } from '@/lib/messages';
import { checkLink } from '@/lib/services/access/check-link';
import { ask } from '@/lib/web/ask';
import { resetPasswordAction } from './actions';

const texts = messages.access.reset;

export const metadata: Metadata = { title: texts.title };

const ResetPage = async ({ params }: { params: Promise<{ token: string }> }) => {
  const { token } = await params;
  const { stands, email } = await ask(checkLink, { token, purpose: 'reset' });
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
      <ResetPasswordForm token={token} email={email} action={resetPasswordAction} />
    </PublicPanel>
  );
};

export default ResetPage;
