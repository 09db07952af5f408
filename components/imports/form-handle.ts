import type { useActionForm } from '@/components/ui/use-action-form';
import type { ChooseImportInput } from '@/lib/domain/imports/choose-import-input';

/** What every part of the choices form is given. */
export type FormHandle = ReturnType<typeof useActionForm<ChooseImportInput, unknown, { id: string }>>;
