import { createTransport } from 'nodemailer';
import { systemActor } from '@/lib/auth/permissions';
import { oneLine } from '@/lib/domain/notices/mail-text';
import { claimMail } from '@/lib/services/notices/claim-mail';
import { settleMail } from '@/lib/services/notices/settle-mail';
import { waitingMail } from '@/lib/services/notices/waiting-mail';

const actor = systemActor('notices.send');
const SECONDS = 1000;

const faultText = (fault: unknown) => oneLine(fault instanceof Error ? fault.message : String(fault)).slice(0, 300);

/** Sends what waits in the outbox, one mail after the other over few connections; answers how many went. */
export const sendMail = async ({ url, from }: { url: string; from: string }): Promise<number> => {
  const waiting = await waitingMail(actor, {});
  if (waiting.length === 0) return 0;
  const transport = createTransport({ url, pool: true, maxConnections: 3, connectionTimeout: 10 * SECONDS, socketTimeout: 30 * SECONDS, disableFileAccess: true, disableUrlAccess: true });
  let sent = 0;
  try {
    for (const { id, address, subject, text, html, attempts } of waiting) {
      const { claimed } = await claimMail(actor, { id, attempts });
      if (!claimed) continue;
      const failure = await transport.sendMail({ from, to: { name: '', address }, subject: oneLine(subject), text, html }).then(() => null, faultText);
      await settleMail(actor, { id, attempts: attempts + 1, failure });
      if (failure === null) sent += 1;
    }
  } finally {
    transport.close();
  }
  return sent;
};
