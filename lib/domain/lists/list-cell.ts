import { unguardCell } from '../shared/guarded-cell';

const NOTHING = new Set(['-', '--', '—', '–', 'n/a', 'na', 'n.a.', 's/o', 'none', 'null', 'nil', '#n/a', '#value!', '#ref!', '#name?', '?', 'tbd', 'unknown', 'inconnu', 'aucun']);
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

const meant = (plain: string) => (NOTHING.has(plain.toLowerCase()) || /^\?+$/.test(plain) ? '' : plain);
const bare = (text: string) => unguardCell(text).replace(CONTROL, ' ').replace(/\ufeff/g, '').trim();

/** The text of a cell of prose: as `listCell`, but a no-break space within it is the writer's own ("5 %", "« so »"). */
export const proseCell = (text: string): string => meant(bare(text));

/**
 * The text of a cell as it is meant: white space at the ends and no-break spaces gone, control characters as spaces, the apostrophe that
 * keeps a spreadsheet from running a text as a formula taken off. '' for an empty cell and for the marks that stand for one ('n/a', '-').
 */
export const listCell = (text: string): string => meant(bare(text).replace(/[\u00a0\u202f\u2007]/g, ' ').replace(/\u200b/g, '').trim());
