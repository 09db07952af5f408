import { environment } from '@/scripts/start/environment.mjs';

/** The same secret and address as `npm start` uses, so that both write one audit trail and one kind of link. */
export const keepEnvironment = () => {
  const place = { host: process.env.HOST || '127.0.0.1', port: Number(process.env.PORT || 3000) };
  Object.assign(process.env, environment(place));
};
