/** What of an answer stands still while nothing it tells of changes: its words without marks, scripts, clocks and secrets. */
export const steadyText = (words: string): string =>
  words.slice(words.indexOf('\n')).replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, '').replace(/<[^>]+>/g, ' ')
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z|\d{1,2}:\d{2}|[0-9a-f]{40,}/g, '').replace(/\s+/g, ' ');
