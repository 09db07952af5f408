/** The words of the search are read at once. Long work (loads, backups) that waits in the database is seen by every server process, and done in one beside it. */
export const register = async () => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { notePeers } = await import('./lib/auth/note-peers');
  notePeers();
  const { noteUnreadableAddresses } = await import('./lib/web/note-unreadable-addresses');
  noteUnreadableAddresses();
  const { startRunner } = await import('./lib/jobs/runner');
  const { workApart } = await import('./lib/jobs/work-apart');
  const { regularApart } = await import('./lib/jobs/regular-apart');
  startRunner(workApart, regularApart);
  const { readSearchWords } = await import('./lib/jobs/read-search-words');
  readSearchWords();
  const { startNoticeClock } = await import('./lib/jobs/notices/notice-clock');
  startNoticeClock();
};
