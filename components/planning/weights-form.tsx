'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { NoteBox } from '@/components/ui/note-box';
import { showToast } from '@/components/ui/show-toast';
import { DEFAULT_WEIGHTS, VISIT_TERMS, VisitWeightsInput, WEIGHT_BOUNDS, type VisitTerm, type VisitWeights } from '@/lib/domain/planning/visit-weights';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

interface WeightsFormProps {
  weights: VisitWeights;
  /** Left out for those who may only read. */
  save?: (input: { weights: VisitWeights | null }) => Promise<ActionResult<unknown>>;
}

/** What counts how much, term by term with its definition. */
export function WeightsForm({ weights, save }: WeightsFormProps) {
  const { team: words, refusals } = messages.planning;
  const router = useRouter();
  const [typed, setTyped] = useState<Record<VisitTerm, string>>(() => asText(weights));
  const [refusal, setRefusal] = useState('');
  const [pending, setPending] = useState(false);

  async function send(next: VisitWeights | null, said: string) {
    if (!save) return;
    setPending(true);
    const result = await save({ weights: next }).catch(() => null);
    setPending(false);
    setRefusal(result?.ok ? '' : result?.error.message ?? messages.ui.serverSilent);
    if (!result?.ok) return;
    if (next === null) setTyped(asText(DEFAULT_WEIGHTS));
    showToast({ message: said, did: result.action });
    router.refresh();
  }
  function keep() {
    const parsed = VisitWeightsInput.safeParse(Object.fromEntries(VISIT_TERMS.map((term) => [term, typed[term].trim() ? Number(typed[term]) : NaN])));
    if (!parsed.success) return setRefusal(refusals.weight(WEIGHT_BOUNDS.least, WEIGHT_BOUNDS.most));
    void send(parsed.data, words.saved);
  }
  return (
    <form className="form" onSubmit={(event) => { event.preventDefault(); keep(); }}>
      <div className="table-scroll" role="region" aria-label={words.weightsTitle} tabIndex={0}>
        <table className="table stacked">
          <caption className="hide"><span className="sr-only">{words.weightsTitle}</span></caption>
          <thead><tr><th scope="col">{words.term}</th><th scope="col">{words.weight}</th><th scope="col">{words.definition}</th></tr></thead>
          <tbody>
            {VISIT_TERMS.map((term) => (
              <tr key={term}>
                <th scope="row">{words.terms[term]}</th>
                <td data-label={words.weight}>
                  {save ? (
                    <input className="input w-20!" inputMode="decimal" name={term} aria-label={`${words.weight}: ${words.terms[term]}`} value={typed[term]} onChange={(event) => setTyped({ ...typed, [term]: event.target.value })} />
                  ) : weights[term]}
                </td>
                <td data-label={words.definition}>{words.meaning[term]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {refusal ? <NoteBox tone="bad" live>{refusal}</NoteBox> : null}
      {save ? (
        <div className="form-actions">
          <Button type="submit" look="primary" pending={pending}>{words.save}</Button>
          <Button pending={pending} onClick={() => void send(null, words.wasReset)}>{words.reset}</Button>
        </div>
      ) : <p className="muted">{words.onlyManager}</p>}
    </form>
  );
}

const asText = (weights: VisitWeights) => Object.fromEntries(VISIT_TERMS.map((term) => [term, String(weights[term])])) as Record<VisitTerm, string>;
