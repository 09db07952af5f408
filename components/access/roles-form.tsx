'use client';
import { useRouter } from 'next/navigation';
import type { z } from 'zod';
import type { Role } from '@/lib/domain/access/role';
import { SetRolesInput } from '@/lib/domain/access/set-roles-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { showToast } from '../ui/show-toast';
import { useActionForm } from '../ui/use-action-form';
import { Deed } from './deed';
import { RoleBoxes } from './role-boxes';

interface RolesFormProps {
  userId: string;
  version: number;
  roles: readonly Role[];
  lastAdministrator: boolean;
  action: (input: z.input<typeof SetRolesInput>) => Promise<ActionResult<unknown>>;
}

export function RolesForm({ userId, version, roles, lastAdministrator, action }: RolesFormProps) {
  const texts = messages.access.users;
  const router = useRouter();
  const { form, formProps, pending, refusal, problems, errorOf } = useActionForm({
    schema: SetRolesInput,
    defaultValues: { userId, version, roles: [...roles] },
    action,
    onDone: () => {
      showToast({ message: texts.rolesSaved });
      router.refresh();
    },
  });
  return (
    <form {...formProps} className="form">
      <ErrorSummary message={problems.length > 0 ? null : refusal?.message} />
      <RoleBoxes field={form.register('roles')} error={errorOf('roles')} held={lastAdministrator ? 'administrator' : undefined} />
      <Deed note={texts.rolesNote}><Button type="submit" look="primary" pending={pending}>{texts.rolesSave}</Button></Deed>
    </form>
  );
}
