/** The headers of a mail as a mail server got it. */
export const readMail = (text: string): { to: string; headers: Record<string, string> } => {
  const [head = ''] = text.split(/\r?\n\r?\n/);
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
  return { to: /[^<>\s]+@[^<>\s]+/.exec(headers.to ?? '')?.[0] ?? '', headers };
};
