'use client';
import { useRouter } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { showToast } from '@/components/ui/show-toast';
import { TextInput } from '@/components/ui/text-input';
import { useActionForm } from '@/components/ui/use-action-form';
import { SuppressionRule } from '@/lib/domain/listening/results/suppression-rule';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

interface TightenRuleProps {
  rule: SuppressionRule;
  tighten: (input: SuppressionRule) => Promise<ActionResult<SuppressionRule>>;
}

/** Hides more than the law of the house asks for; never less. */
export function TightenRule({ rule, tighten }: TightenRuleProps) {
  const words = messages.listening.results.setting;
  const router = useRouter();
  const { form, formProps, pending, problems, refusal, errorOf } = useActionForm({
    schema: SuppressionRule,
    defaultValues: { minimumFirms: rule.minimumFirms, dominancePercent: rule.dominancePercent },
    action: tighten,
    onDone: () => {
      showToast({ message: words.done });
      router.refresh();
    },
  });
  return (
    <form className="form max-w-[32rem]" {...formProps}>
      <p>{words.text}</p>
      <ErrorSummary message={refusal?.message} problems={problems} />
      <div className="pair">
        <TextInput type="number" label={words.least} {...form.register('minimumFirms', { valueAsNumber: true })} error={errorOf('minimumFirms')} />
        <TextInput type="number" label={words.percent} {...form.register('dominancePercent', { valueAsNumber: true })} error={errorOf('dominancePercent')} />
      </div>
      <div className="form-actions"><Button type="submit" pending={pending}>{words.submit}</Button></div>
    </form>
  );
}
