import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { IdentityButton } from '@/components/access/identity-button';
import { PublicPanel } from '@/components/access/public-panel';
import { SignInForm } from '@/components/access/sign-in-form';
import { signInSentence } from '@/components/access/sign-in-sentence';
import { NoteBox } from '@/components/ui/note-box';
import { nextPath } from '@/lib/domain/access/next-path';
import { messages } from '@/lib/messages';
import { currentActor } from '@/lib/web/current-actor';
import { identityProvider } from '@/lib/web/identity-provider';
import { pendingSession } from '@/lib/web/pending-session';

const texts = messages.access.signIn;

export const metadata: Metadata = { title: texts.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const SignInPage = async ({ searchParams }: Props) => {
  const { to, error, done } = await searchParams;
  const actor = await currentActor();
  const next = nextPath(to);
  if (actor.kind === 'user') redirect(next);
  if (await pendingSession()) redirect(`/sign-in/code?to=${encodeURIComponent(next)}`);
  const fault = signInSentence(typeof error === 'string' ? error : null);
  const provider = identityProvider();
  return (
    <PublicPanel title={texts.title}>
      <div className="grid gap-4">
        {fault ? <NoteBox tone="bad">{fault}</NoteBox> : null}
        {done === 'reset' ? <NoteBox tone="good">{messages.access.reset.done}</NoteBox> : null}
        <SignInForm next={next} />
        {provider ? <IdentityButton name={provider} next={next} /> : null}
        <p className="text-xs text-ink-3">{texts.forgotten}</p>
      </div>
    </PublicPanel>
  );
};

export default SignInPage;
