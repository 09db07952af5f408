import type { UseFormRegisterReturn } from 'react-hook-form';
import { ROLES, type Role } from '@/lib/domain/access/role';
import { messages } from '@/lib/messages';
import { Checkbox } from '../ui/checkbox';

interface RoleBoxesProps {
  field: UseFormRegisterReturn;
  error?: string;
  /** A role that cannot be taken away at this moment. */
  held?: Role;
}

/** The roles, each with what it allows; a person may hold several. */
export function RoleBoxes({ field, error, held }: RoleBoxesProps) {
  const texts = messages.access.users;
  return (
    <fieldset className="field" aria-describedby={error ? 'f-roles-error' : undefined}>
      <legend className="mb-1.5">{texts.roles}</legend>
      <div className="grid gap-2.5">
        {ROLES.map((role) => (
          <Checkbox
            key={role} id={`f-roles-${role}`} {...field} value={role}
            label={(
              <>
                {messages.access.roles[role]}
                <span className="block text-xs text-ink-3">{role === held ? texts.lastAdministrator : texts.roleHints[role]}</span>
              </>
            )}
          />
        ))}
      </div>
      {error ? <p className="error" id="f-roles-error">{error}</p> : null}
    </fieldset>
  );
}
