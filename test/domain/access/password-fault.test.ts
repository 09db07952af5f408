import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passwordFault } from '@/lib/domain/access/password-fault';

const ada = { name: 'Ada Quesnel', email: 'a.quesnel@example.ca' };
const fault = (password: string) => passwordFault(password, ada);

describe('a new password', () => {
  it.each(['seven quiet drills 47', 'correct horse', 'åtta väggar står', '   only   spaces between   ', 'ḵ̓wa̱la̱sx̱a gallery'])('may be %j', (password) => {
    expect(fault(password)).toBeNull();
  });

  it('counts characters as they are read: 12 of any script are enough, 11 are not', () => {
    expect(fault('𝔞𝔫𝔠𝔥𝔬𝔯𝔰𝔟𝔶𝔱𝔢𝔫')).toBeNull();
    expect(fault('𝔞𝔫𝔠𝔥𝔬𝔯𝔰𝔟𝔶𝔱𝔢')).toBe('too-short');
    expect(fault('wide wagons '.repeat(11))).toBe('too-long');
  });

  it.each([
    'password1234', 'Password!!!!', 'P@ssw0rd2026', 'pa55word1234', '!!Welcome2026!!', 'qwertyuiop12', 'letmein12345', 'princegeorge1',
    'princegeorge2026', 'iloveyou!!!!', 'changeme1234', 'correcthorsebatterystaple',
  ])('is refused as a common one: %s', (password) => {
    expect(fault(password)).toBe('common');
  });

  it.each(['123456789012', 'abcdefghijklm', '210987654321', 'aaaaaaaaaaaa', 'abcabcabcabc', '121212121212', 'xyz1xyz1xyz1'])(
    'is refused as a repetition or a run: %s',
    (password) => { expect(fault(password)).toBe('common'); },
  );

  it.each(['my name is Quesnel', 'QUESNEL-river-47', 'qu3sn3l and more', 'lode of my life', 'A.Quesnel@example.ca!', 'l0d3 bearing rock'])(
    'is refused as personal: %s',
    (password) => { expect(fault(password)).toBe('personal'); },
  );

  it('does not take a short name for a word of the password', () => {
    expect(passwordFault('salad days of yore', { name: 'Al Ng', email: 'al@example.ca' })).toBeNull();
  });

  it('is judged without ever throwing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string(), fc.string(), (password, name, email) => {
      expect([null, 'too-short', 'too-long', 'common', 'personal']).toContain(passwordFault(password, { name, email }));
    }));
  });
});
