export { BOOKKEEPING, JOURNALED, pointingAt, type JournaledTable } from './journal/journaled-tables';
export { decodeRow, deleteRows, insertRows, journaledTable, KEY_SEPARATOR, keyOfRow, pointersIn, rowsNow, rowsWhere, writeFields, type Row } from './journal/rows';
