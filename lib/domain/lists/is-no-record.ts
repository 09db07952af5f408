import { fold } from '../register/fold';

const SUMS = new Set(['total', 'totals', 'grand total', 'subtotal', 'sub total', 'sum', 'sous total', 'total general', 'somme']);

/** Whether a name is a sum at the foot of a sheet or a line drawn across it ('TOTAL', '--- Smithers ---'): nobody is called so. */
export const isNoRecord = (name: string): boolean => SUMS.has(fold(name)) || /^([-=_*#~+])\1+/.test(name.trim());
