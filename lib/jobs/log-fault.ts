import pino from 'pino';

// Standard error: the command line runs jobs as well, and its standard output belongs to the answer.
const log = pino({ level: process.env.LODE_LOG_LEVEL ?? 'info' }, pino.destination(2));

export const logFault = (fault: unknown, doing: string) => log.error({ err: fault }, doing);
