/** Whether there is a server that takes mail; without one what would be mailed is handed over. */
export const mailLeaves = (): boolean => Boolean(process.env.SMTP_URL);
