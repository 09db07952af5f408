import type { Metadata } from 'next';
import { PublicPanel } from '@/components/access/public-panel';
import { SetUpForm } from '@/components/access/set-up-form';
import { messages } from '@/lib/messages';
import { checkLink } from '@/lib/services/access/check-link';
import { ask } from '@/lib/web/ask';
import { setUpAction } from './actions';

export const metadata: Metadata = { title: messages.access.setUp.title };

const SetUpPage = async ({ params }: { params: Promise<{ token: string }> }) => {
  const { token } = await params;
  const { stands } = await ask(checkLink, { token, purpose: 'setup' });
  const texts = messages.access.setUp;
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
      <SetUpForm token={token} action={setUpAction} />
    </PublicPanel>
  );
};

export default SetUpPage;
