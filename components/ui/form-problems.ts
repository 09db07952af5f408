import { fieldId } from './field-id';

export interface FormProblem {
  /** Path in the input: 'sites.0.jobs'. */
  path: string;
  /** The id of the field's control. */
  id: string;
  message: string;
}

interface ErrorNode {
  message?: unknown;
  type?: unknown;
}

/** Flattens a form's error tree into lines in the order of its fields; what belongs to no field has the path 'root'. */
export function formProblems(errors: object, path = ''): FormProblem[] {
  return Object.entries(errors).flatMap(([key, node]: [string, unknown]) => {
    if (typeof node !== 'object' || node === null || key === 'ref') return [];
    const at = path ? `${path}.${key}` : key;
    const { message, type } = node as ErrorNode;
    if (typeof message === 'string' && typeof type === 'string') return [{ path: at, id: fieldId(at), message }];
    return formProblems(node, at);
  });
}
