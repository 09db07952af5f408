import { asHtml, oneLine } from './mail-text';

export type DigestSection = { title: string; lines: readonly { text: string; path: string | null }[] };
export type DigestMail = { subject: string; text: string; html: string };

/** A digest as plain text and as the least HTML that makes its links pressable. Every line stays one line. */
export const digestMail = (subject: string, greeting: string, sections: readonly DigestSection[], footer: string, origin: string): DigestMail => {
  const filled = sections.filter(({ lines }) => lines.length > 0);
  const address = (path: string) => new URL(path, origin).href;
  const text = [
    greeting, '',
    ...filled.flatMap(({ title, lines }) => [title, ...lines.map((line) => `- ${oneLine(line.text)}${line.path ? ` ${address(line.path)}` : ''}`), '']),
    footer,
  ].join('\n');
  const items = (lines: DigestSection['lines']) =>
    lines.map((line) => `<li>${line.path ? `<a href="${asHtml(address(line.path))}">${asHtml(oneLine(line.text))}</a>` : asHtml(oneLine(line.text))}</li>`).join('');
  const html = `<p>${asHtml(greeting)}</p>${filled.map(({ title, lines }) => `<h2>${asHtml(title)}</h2><ul>${items(lines)}</ul>`).join('')}<p>${asHtml(footer)}</p>`;
  return { subject: oneLine(subject), text, html };
};
