import { generateSecret, generateURI } from 'otplib';
import { z } from 'zod';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { notFound } from '../errors';
import { accountById } from './account-by-id';
import { personOf } from './person-of';
import { qrPath } from './qr-path';
import { seal } from './seal';

const SECRET_BYTES = 20;

export const offerContext = (userId: string) => `offer:${userId}`;

/** A fresh secret to put into an authenticator app. Nothing is written: it comes back sealed, with the first code. */
export const offerSecondFactor = query({
  name: 'access.offer-second-factor',
  permission: 'account.self',
  input: z.strictObject({}),
  run: async ({ db, actor, now }) => {
    const account = await accountById(db, personOf(actor).id);
    if (!account) throw notFound(messages.errors.unknownRecord);
    const secret = generateSecret({ length: SECRET_BYTES });
    const uri = generateURI({ issuer: messages.frame.product, label: account.email, secret });
    return {
      secret: secret.replace(/.{4}(?=.)/g, '$& '),
      picture: qrPath(uri),
      sealed: seal(JSON.stringify({ secret, at: now.getTime() }), offerContext(account.id)),
      replaces: account.totpConfirmedAt !== null,
    };
  },
});
