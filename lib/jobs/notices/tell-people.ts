import { mailSettings } from './mail-settings';
import { sendMail } from './send-mail';
import { sweepAll } from './sweep-all';

/** One round: find what people are to be told of, and send what waits. */
export const tellPeople = async (now: Date): Promise<{ made: number; sent: number }> => {
  const made = await sweepAll(now);
  const mail = mailSettings();
  return { made, sent: mail ? await sendMail(mail) : 0 };
};
