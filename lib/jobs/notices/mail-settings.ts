/** Where mail goes out: SMTP_URL ('smtps://user:password@host') and MAIL_FROM; null without a server, and mail is kept. */
export const mailSettings = (env: Record<string, string | undefined> = process.env): { url: string; from: string } | null =>
  env.SMTP_URL ? { url: env.SMTP_URL, from: env.MAIL_FROM ?? 'Lode <lode@localhost>' } : null;
