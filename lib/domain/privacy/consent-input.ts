import { z } from 'zod';
import { messages } from '@/lib/messages';
import { IsoDay } from '../shared/iso-day';
import { neededText } from '../shared/needed-text';
import { optionalText } from '../shared/optional-text';
import { RecordId } from '../shared/record-id';
import { CONSENT_SCOPES, CONSENT_SOURCES } from './consent-scope';

const id = RecordId.nullish().transform((given) => given ?? null);

/** A consent given by exactly one organization or person; the partner is named for sharing alone. */
export const GiveConsentInput = z
  .strictObject({
    organizationId: id,
    personId: id,
    scope: z.enum(CONSENT_SCOPES, { error: () => messages.errors.notAChoice }),
    partnerId: id,
    source: z.enum(CONSENT_SOURCES, { error: () => messages.errors.notAChoice }),
    givenBy: neededText(160),
    givenOn: IsoDay,
    expiresOn: IsoDay.nullish().transform((day) => day ?? null),
    note: optionalText(1000),
    activityId: id,
  })
  .superRefine(({ organizationId, personId, scope, partnerId, givenOn, expiresOn }, context) => {
    const { refusals } = messages.privacy;
    if ((organizationId === null) === (personId === null)) context.addIssue({ code: 'custom', path: ['organizationId'], message: refusals.oneSubject });
    if ((scope === 'share_with') !== (partnerId !== null)) context.addIssue({ code: 'custom', path: ['partnerId'], message: refusals.partnerForSharing });
    if (expiresOn !== null && expiresOn < givenOn) context.addIssue({ code: 'custom', path: ['expiresOn'], message: refusals.endsBeforeItBegins });
  });
export type GiveConsentInput = z.output<typeof GiveConsentInput>;
