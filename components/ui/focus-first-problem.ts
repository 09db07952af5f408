/** Once the errors stand on the page: focus the first wrong field, or the summary when no field is at fault. */
export function focusFirstProblem(): void {
  requestAnimationFrame(() => {
    const first = document.querySelector<HTMLElement>('[aria-invalid="true"]') ?? document.querySelector<HTMLElement>('[data-error-summary]');
    const control = first?.matches('fieldset') ? first.querySelector('input') : first;
    control?.focus();
  });
}
