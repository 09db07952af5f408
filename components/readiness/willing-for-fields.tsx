import { RadioGroup } from '@/components/ui/radio-group';
import { WILLING_FOR } from '@/lib/domain/readiness/willing-for';
import { messages } from '@/lib/messages';

/** What they said they are willing for, one answer each. */
export function WillingForFields() {
  const { assessing: { form }, willingFor } = messages.readiness;
  return (
    <div className="score-axis" role="group" aria-label={form.willingFor}>
      <p><b>{form.willingFor}</b> <span className="asks">{form.willingHint}</span></p>
      <div className="willing-grid">
        {WILLING_FOR.map((what) => (
          <RadioGroup
            key={what} name={`willing-${what}`} label={willingFor[what]} size="small" defaultValue=""
            options={[{ value: 'yes', label: form.yes }, { value: 'no', label: form.no }, { value: '', label: form.notAsked }]}
          />
        ))}
      </div>
    </div>
  );
}
