/** The id of the control for an input's path, so an error can be linked to its field. */
export function fieldId(name: string | undefined, id?: string): string {
  return id ?? `f-${name ?? 'field'}`;
}
