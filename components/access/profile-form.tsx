'use client';
import { useRouter } from 'next/navigation';
import type { z } from 'zod';
import { ProfileInput } from '@/lib/domain/access/profile-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { showToast } from '../ui/show-toast';
import { TextInput } from '../ui/text-input';
import { useActionForm } from '../ui/use-action-form';

interface ProfileFormProps {
  name: string;
  email: string;
  version: number;
  action: (input: z.input<typeof ProfileInput>) => Promise<ActionResult<{ version: number }>>;
}

export function ProfileForm({ name, email, version, action }: ProfileFormProps) {
  const texts = messages.access.account;
  const router = useRouter();
  const { form, formProps, pending, refusal, errorOf } = useActionForm({
    schema: ProfileInput,
    defaultValues: { name, version },
    action,
    onDone: (saved) => {
      form.reset({ ...form.getValues(), version: saved.version });
      showToast({ message: texts.saved });
      router.refresh();
    },
  });
  return (
    <form {...formProps} className="form">
      <ErrorSummary message={refusal?.message} />
      <TextInput label={messages.access.name} autoComplete="name" error={errorOf('name')} {...form.register('name')} />
      <TextInput label={messages.access.email} hint={texts.emailHint} name="email" value={email} readOnly />
      <div className="form-actions">
        <Button type="submit" pending={pending}>{texts.save}</Button>
      </div>
    </form>
  );
}
