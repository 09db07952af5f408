import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PublicPanel } from '@/components/access/public-panel';
import { SignInCodeForm } from '@/components/access/sign-in-code-form';
import { nextPath } from '@/lib/domain/access/next-path';
import { messages } from '@/lib/messages';
import { pendingSession } from '@/lib/web/pending-session';
import { passCodeAction } from './actions';

export const metadata: Metadata = { title: messages.access.code.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const SignInCodePage = async ({ searchParams }: Props) => {
  const { to } = await searchParams;
  if (!(await pendingSession())) redirect(`/sign-in?to=${encodeURIComponent(nextPath(to))}`);
  return (
    <PublicPanel title={messages.access.code.title} lead={messages.access.code.lead}>
      <SignInCodeForm next={nextPath(to)} action={passCodeAction} />
      <p className="mt-5 text-xs text-ink-3">{messages.access.code.lost}</p>
    </PublicPanel>
  );
};

export default SignInCodePage;
