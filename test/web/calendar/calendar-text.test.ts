import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '@/lib/domain/notices/calendar-entry';
import { calendarText } from '@/lib/web/calendar/calendar-text';

const entry = (more: Partial<CalendarEntry>): CalendarEntry => ({
  uid: 'visit-1@lode', sequence: 0, changedAt: new Date('2026-11-20T18:00:00Z'), day: '2026-11-24', at: null, durationMin: null, title: 'Visit', place: null, note: null, path: null, cancelled: false, ...more,
});
const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');

describe('a calendar of appointments', () => {
  it('is one without appointments too', () => {
    expect(read(calendarText('Mine', [], 'http://lode.example'))).toEqual([]);
  });

  it('holds every appointment once, in order, with the words it was given, whatever they say', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }).map((title) => `x${title.replace(/[\p{C}\s]+/gu, ' ').trim()}BEGIN:VEVENT`), { maxLength: 12 }), (titles) => {
      const entries = titles.map((title, at) => entry({ uid: `${at}@lode`, title, note: `END:VEVENT\nEND:VCALENDAR\n${title}` }));
      const events = read(calendarText('Mine', entries, 'http://lode.example'));
      expect(events.map((event) => [event.getFirstPropertyValue('uid'), event.getFirstPropertyValue('summary')])).toEqual(titles.map((title, at) => [`${at}@lode`, title]));
    }));
  });

  it('tells a changed appointment as it is now, and leads each house to itself', () => {
    const [before, after] = [entry({ title: 'At nine', path: '/plan/1' }), entry({ title: 'At ten', path: '/plan/1', sequence: 1 })];
    expect(calendarText('Mine', [before], 'http://a.example')).toContain('URL;VALUE=URI:http://a.example/plan/1');
    expect(calendarText('Mine', [before], 'http://b.example')).toContain('URL;VALUE=URI:http://b.example/plan/1');
    expect(calendarText('Mine', [after], 'http://a.example')).toMatch(/SEQUENCE:1\r\n[\s\S]*SUMMARY:At ten/);
  });
});
