const CONTROLS = 'input:checked, input:not([type="radio"]), textarea, input[type="radio"]';

/** Moves on to the next question's answer, or to the button after the last one. True when there was somewhere to go. */
export function nextQuestion(from: HTMLElement): boolean {
  const question = from.closest<HTMLElement>('.asked-question');
  const path = question?.closest<HTMLElement>('.interview');
  if (!question || !path) return false;
  const stops = [...path.querySelectorAll<HTMLElement>('.asked-question, .after-questions')];
  const next = stops[stops.indexOf(question) + 1];
  const target = next?.matches('.asked-question') ? (next.querySelector<HTMLElement>(CONTROLS) ?? next.querySelector<HTMLElement>('button')) : next?.querySelector<HTMLElement>('button.primary');
  target?.focus();
  return target !== null && target !== undefined;
}

/** Enter in a line, a choice or a tick, and Ctrl with Enter in a long text, mean "go on". */
export function meansGoOn(event: { key: string; ctrlKey: boolean; metaKey: boolean; target: EventTarget }): boolean {
  if (event.key !== 'Enter') return false;
  if (event.target instanceof HTMLTextAreaElement) return event.ctrlKey || event.metaKey;
  return event.target instanceof HTMLInputElement;
}
