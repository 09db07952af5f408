import type { NoticeKind } from '@/lib/domain/notices/notice-kind';

export const list = {
  title: 'Notices',
  sub: 'What others did that concerns you, and what ran late.',
  unread: (count: number) => (count === 1 ? '1 new' : `${count} new`),
  inFrame: (count: number) => (count >= 50 ? 'Notices, 50 or more new' : count === 0 ? 'Notices' : `Notices, ${count} new`),
  many: '50+',
  none: 'Nothing to tell you',
  noneHint: 'When somebody gives you a follow-up, a red flag runs out or a referral is answered, it stands here.',
  markAll: 'Mark all as read',
  markOne: (title: string) => `Mark as read: ${title}`,
  markShort: 'Read',
  kinds: {
    follow_up_given: 'Follow-up given to you', follow_up_late: 'Follow-up late', red_flag_given: 'Red flag given to you', red_flag_late: 'Red flag ran out',
    red_flag_escalated: 'Red flag escalated to you', commitment_late: 'Promise late', referral_answered: 'Referral answered', visit_changed: 'Your visit was changed',
    named_reader: 'You may read a contact', consent_expiring: 'Consent expires', agreement_ending: 'Partner agreement ends', directory_request: 'Request to the directory',
  } satisfies Record<NoticeKind, string>,
  consent: (who: string, scope: string, day: string) => `${who}: ${scope}, until ${day}`,
  agreement: (agency: string, day: string) => `${agency}, until ${day}`,
  request: (name: string) => `${name} wrote to the directory`,
  visit: (who: string, day: string) => `${who}, ${day}`,
  mail: 'By e-mail',
  mailTo: (address: string) => `To ${address}, at seven in the morning, when there is something to say.`,
  digests: { daily: 'Every day', weekly: 'Every Monday', never: 'Never' },
  saved: 'Saved.',
};
