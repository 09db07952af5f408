import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PublicPanel } from '@/components/access/public-panel';
import { SignInForm } from '@/components/access/sign-in-form';
import { signInSentence } from '@/components/access/sign-in-sentence';
import { NoteBox } from '@/components/ui/note-box';
import { nextPath } from '@/lib/domain/access/next-path';
import { messages } from '@/lib/messages';
import { currentActor } from '@/lib/web/current-actor';

export const metadata: Metadata = { title: messages.access.signIn.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const SignInPage = async ({ searchParams }: Props) => {
  const { to, error } = await searchParams;
  const actor = await currentActor();
  if (actor.kind === 'user') redirect(nextPath(to));
  const fault = signInSentence(typeof error === 'string' ? error : null);
  return (
    <PublicPanel title={messages.access.signIn.title}>
      {fault ? <NoteBox tone="bad">{fault}</NoteBox> : null}
      <SignInForm next={nextPath(to)} />
      <p className="mt-5 text-xs text-ink-3">{messages.access.signIn.forgotten}</p>
    </PublicPanel>
  );
};

export default SignInPage;
