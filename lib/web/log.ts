import pino from 'pino';

export const log = pino({
  level: process.env.LODE_LOG_LEVEL ?? 'info',
  redact: ['*.password', '*.token', '*.code', 'req.headers.cookie'],
});
