import { DeedButton } from '@/components/ui/deed-button';
import { messages } from '@/lib/messages';
import { setDoNotContactAction } from './actions';

/** Marks an organization as not to be contacted, or lifts the mark with a reason. */
export const RestButton = ({ organizationId, since, today }: { organizationId: string; since: string | null; today: string }) => {
  const { rest } = messages.privacy;
  return since === null
    ? <DeedButton size="small" look="quiet" label={rest.set} base={{ organizationId }} action={setDoNotContactAction} done={rest.done} fields={[{ name: 'since', kind: 'date', label: rest.on, value: today }]} />
    : <DeedButton size="small" look="quiet" label={rest.lift} base={{ organizationId }} action={setDoNotContactAction} done={rest.lifted} fields={[{ name: 'why', kind: 'area', label: rest.why }]} />;
};
