'use client';
import { messages } from '@/lib/messages';
import { forgetEveryDraft } from '../ui/forget-every-draft';

/** Ends the session; what was typed in this tab and not saved goes with it. */
export function SignOutForm({ signOut }: { signOut: () => Promise<void> }) {
  return (
    <form action={signOut} onSubmit={forgetEveryDraft}>
      <button type="submit">{messages.frame.user.signOut}</button>
    </form>
  );
}
