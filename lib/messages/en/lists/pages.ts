import type { ListDeed } from '@/lib/domain/lists/list-deed';
import type { ListState } from '@/lib/domain/lists/list-state';
import { number } from '../../format/number';

const counted = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;
const rows = (count: number) => counted(count, 'row', 'rows');
const records = (count: number) => counted(count, 'record', 'records');

const state: Record<ListState, string> = {
  reading: 'being read', mapping: 'waiting for your choices', checking: 'being counted', checked: 'ready to load', running: 'being loaded',
  done: 'loaded', unchanged: 'nothing new', failed: 'stopped', cancelled: 'discarded',
};

const deeds: Record<ListDeed, string> = { create: 'New', update: 'Changed', same: 'As it is', skip: 'Left out', error: 'To mend' };

export const listPages = {
  state, deeds, counted, rows,
  title: 'Bring your list',
  panel: {
    title: 'Lists of firms and people', note: 'From Excel, Outlook, HubSpot, Salesforce or any CSV',
    bring: 'Bring a list', table: 'Lists brought before', empty: 'Bring the sheet you work with today: organizations, people, their roles, memberships, sub-clusters and past contacts. Nothing is written before you have seen what would become of it.',
    emptyTitle: 'No list has been brought yet', file: 'List', state: 'State', made: 'New', changed: 'Changed', who: 'Brought by', when: 'When', all: 'All lists', others: 'a list of somebody else', figures: 'Tables of figures',
  },
  upload: {
    sub: 'Choose the sheet as it is. Its columns are recognised, you look over what they mean, and a dry run counts exactly what would become of every row. Nothing is written until you say so.',
    drop: 'Drop a list here', kinds: 'CSV or text of any usual encoding and separator, or an Excel workbook (.xlsx).',
    example: 'Try with an example list', exampleNote: 'About sixty rows of invented firms with the faults real lists have: dates written three ways, a bad address, the same firm twice. Download it, look at it, and bring it.',
    download: 'Download the example', exampleFile: 'example-list.csv', bringExample: 'Bring the example now', holds: 'What a list may hold',
    holdsText: 'One row may fill several records at once: a firm, its town and jobs, its sub-cluster and tags, the person to call with their role, the associations it belongs to, and the day and words of the last contact.',
    again: 'The same list again changes nothing. A newer one updates what it brought before, and never overwrites what people have changed since without asking.',
  },
  work: {
    reading: 'Reading the list', checking: 'Counting what would become of it', running: 'Loading', waiting: 'Starting', stays: 'You may leave this page; the work goes on.',
    rowsOf: (done: number, all: number) => `${number(done)} of ${rows(all)}`, rowsSoFar: (done: number) => `${rows(done)} so far`,
    left: (seconds: number) => (seconds < 60 ? `about ${seconds} s left` : `about ${Math.ceil(seconds / 60)} min left`),
    silent: 'The server does not answer; this page keeps asking.', cancel: 'Stop', cancelTitle: 'Stop this load?',
    cancelText: 'What has been written so far stays, is listed on this page, and can be undone.', discardText: 'Nothing of this list is kept.',
  },
  outcome: {
    interruptedTitle: 'This load was interrupted', interrupted: 'The work stopped before it was done. It goes on from where it stood: nothing is written twice.',
    resume: 'Go on', tryAgain: 'Try again', discard: 'Discard', discardTitle: 'Discard this list?', failedTitle: 'This list could not be read',
    done: (created: number, changed: number) => `${counted(created, 'new record', 'new records')}, ${number(changed)} changed.`, doneTitle: 'The list is in', unchangedTitle: 'Nothing new',
    leftOut: (count: number) => `${rows(count)} stayed out, as they came. Mend them in the file below and bring that.`,
    unchanged: 'Everything in this list is in the register already.', cancelled: 'This list was discarded.', stopped: (count: number) => `The load was stopped. ${records(count)} had been written by then; they are listed below.`,
    undone: 'This import was undone.', undo: 'Undo this import', undoTitle: 'Undo this import?',
    undoText: 'Everything it added is taken out and everything it changed goes back. What people have changed since stays, and is named. Possible for 30 days.',
    another: 'Bring another list', organizations: 'Look at the organizations',
  },
  map: {
    title: 'What the columns hold', note: (known: number, all: number) => `${number(known)} of ${number(all)} columns recognised`,
    remembered: 'These headings have come before: the choices of that time are offered again.',
    column: 'Column of the list', samples: 'For example', field: 'Holds', nothing: 'Not used', unnamed: (letter: string) => `Column ${letter}`,
    labelOf: (column: string) => `What ${column} holds`, settings: 'How to read it',
    system: 'Where the ids come from', systemHint: 'A newer list of the same name is matched by its ids.',
    dateOrder: 'Days are written', dateOrders: { 'day-first': 'day first: 31/12/2025', 'month-first': 'month first: 12/31/2025', ask: 'the list does not tell: hold such rows back' },
    decimalMark: 'Numbers are written', decimalMarks: { point: '1,234.5', comma: '1 234,5' },
    contactKind: 'A contact without a kind is', level: 'Contacts are', levelHint: 'A level in the list raises this and never lowers it.',
    unsure: 'A record that may be one of several', unsureChoices: { ask: 'ask me', new: 'make a new one' },
    badCells: 'A cell that cannot be read', badCellsChoices: { hold: 'hold its row back', 'leave-out': 'leave the cell out' },
    conflicts: 'Where a person and the list differ', conflictsChoices: { keep: 'keep the person\'s', take: 'take the list\'s' },
    words: (count: number) => `${counted(count, 'text', 'texts')} read as mended before`, says: 'The list says', means: 'Read as', nothingMeant: 'left out', forget: 'Read these texts as they stand again',
    check: 'Count what would happen', checkAgain: 'Count again', change: 'Change the columns',
    sheet: 'Sheet', headingLine: 'Line of the headings', headingHint: '0: the list has no headings', readAgain: 'Read again', place: 'Sheet and headings',
  },
  dry: {
    title: 'What would become of it', after: 'What became of it', sub: 'Counted row by row; nothing has been written.', kind: 'Kind', sum: 'Rows read',
    load: (created: number, changed: number) => `Load: ${number(created)} new, ${number(changed)} changed`, loadTitle: 'Load this list?',
    loadText: (held: number) => (held > 0 ? `${rows(held)} stay out, as listed; you can mend them later and bring them again. ` : '') + 'The whole load can be undone for 30 days.',
    nothing: 'Close: nothing new', mendNote: 'Mend the cells below and count again, or load the rest without them.',
  },
  find: {
    row: 'Where', cells: 'Cells to mend', cellsNote: (count: number) => `${rows(count)} wait; each text is mended once, wherever it stands, and an empty cell is left out`, line: (line: number) => `Line ${number(line)}`, column: 'Column', value: 'Should be', why: 'Why', skip: 'Leave out',
    cellLabel: (column: string, where: string) => `${column}, ${where.toLowerCase()}`, skipLabel: (where: string) => `Leave out: ${where.toLowerCase()}`,
    linesOf: (count: number, lines: readonly number[]) => `lines ${lines.map((line) => number(line)).join(', ')}${count > lines.length ? ', …' : ''}`, skipRows: 'Leave rows out',
    leaveAllCells: 'Leave all these cells out', allNew: 'Make a new one of each', leaveColumn: 'Leave out a column\'s cells', columnRows: (column: string, count: number) => `${column}, ${rows(count)}`,
    allOf: { organization: (count: number) => `All ${counted(count, 'organization', 'organizations')}`, person: (count: number) => `All ${counted(count, 'person', 'people')}` }, saidOfAll: { likeliest: 'Take the first offered of each', new: 'Make a new one of each', skip: 'Leave these rows out' }, shownGroups: (shown: number, all: number) => `${number(shown)} of ${number(all)} texts are shown; the rest follows when these are mended.`,
    which: 'Which one is meant?', whichNote: (count: number) => `${rows(count)} wait for an answer`, named: 'In the list', isIt: 'It is',
    newOne: 'a new one', leaveOut: 'leave the row out', candidate: (name: string, beside: string) => (beside ? `${name} (${beside})` : name), later: 'decide later', further: (said: string, line: number) => `${said}, line ${number(line)} of this list`, choice: 'What stays',
    whichLabel: (name: string, line: number) => `Which ${name} is meant on line ${number(line)}`,
    conflicts: 'Changed by people since', conflictsNote: (count: number) => `${rows(count)}; what people wrote stays unless you say otherwise`, field: 'Field', theirs: 'In the register', given: 'In the list', keep: 'keep', take: 'take the list\'s',
    takeLabel: (field: string, name: string) => `${field} of ${name}`, keepAll: 'Keep all', takeAll: 'Take all of the list',
    save: 'Save and count again', saved: 'Counting again', download: 'Download these rows with the reasons', shownFirst: (shown: number) => `The first ${number(shown)} are shown.`,
    reason: 'Reason', mayBe: (name: string, which: string) => `${name} may be: ${which}.`,
    differs: (name: string, field: string, theirs: string, given: string) => `${name}: ${field} is "${theirs}" in the register and "${given}" here.`,
  },
  made: {
    title: 'Records', note: (count: number) => records(count), record: 'Record', deed: 'What happened', line: 'Line', from: (list: string, line: number, day: string) => `Brought by the list ${list}, line ${number(line)}, on ${day}`, fromOther: (day: string) => `Brought by a list on ${day}`,
    gone: 'no longer there',
  },
  by: (name: string) => `brought by ${name}`,
  facts: { title: 'The file', size: 'Size', rows: 'Rows', sheet: 'Sheet', encoding: 'Encoding', separator: 'Separator', heading: 'Headings', none: 'none', separators: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } },
};
