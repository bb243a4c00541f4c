import { describe, expect, test } from '@jest/globals';
import { createColumnCipher } from '@mttq/platform/data/column-cipher';
import type { HouseholdPerson } from '../households/household-person.ts';
import { likenessesAt, likenessTexts } from './household-likeness.ts';
import { tokenOf } from './likeness.postgres.ts';
import { addressSound, soundsOf } from './name-sound.ts';

const cipher = createColumnCipher(Buffer.alloc(32, 7));
const place = { unitId: 'u', areaId: 'a' };
type Facts = Partial<HouseholdPerson> & { readonly headName: string };
const whole = (facts: Facts): HouseholdPerson => ({
  ...{ sex: null, birthYear: null, citizenId: null, spouseName: null, phone: null, address: null },
  ...{
    occupation: null,
    education: null,
    employment: null,
    ethnicity: null,
    religion: null,
    priorityGroup: null,
  },
  ...facts,
});
const tokens = (facts: Facts, where = place) =>
  new Set(likenessTexts(whole(facts), where).map((text) => tokenOf(cipher, text)));
const likeness = (one: Facts, other: Facts, where = place) => {
  const shared = [...tokens(one)].filter((token) => tokens(other, where).has(token));
  return likenessesAt(shared.map((token) => Number(token & 15n)));
};

describe('the sound of a name', () => {
  test.each([
    ['Nguyễn Thị Huệ', 'NGUYEN THI HUE'],
    ['Nguyễn Thị Huệ', 'Nguyeenx Thij Hueej'],
    ['Đặng Văn Tuấn', 'DDawngj Vawn Tuaans'],
    ['Trần Xuân Sơn', 'Chan Suan Xon'],
    ['Lý Thị Diễm', 'Ly Thi Giem'],
    ['Nguyễn Văn Ký', 'Ng. Van Ki'],
    ['Hoàng Thị Hồng', 'Hoa\u0300ng Thi\u0323 Ho\u0302\u0300ng'],
  ])('%s is that of %s', (one, other) => {
    expect(soundsOf(other)).toEqual(soundsOf(one));
  });

  test.each([
    ['Nguyễn Văn An', 'Nguyễn Thị An'],
    ['Lò Văn Bình', 'Lò Văn Minh'],
    ['Vàng A Sử', 'Vàng A Pao'],
  ])('%s is not that of %s', (one, other) => {
    expect(soundsOf(other)).not.toEqual(soundsOf(one));
  });

  test('of an address leaves out what says only the kind of place, and writes figures', () => {
    expect(addressSound('Thôn Hai, xã Bản Mẫu')).toBe(addressSound('thon 2 Mau'));
  });
});

describe('two records of one household', () => {
  const head = { headName: 'Nguyễn Văn Mẫu', birthYear: 1960 };
  test.each<[string, readonly [Facts, Facts], readonly string[]]>([
    [
      'by sound, year and place',
      [head, { ...head, headName: 'NGUYEENX VAN MAUX' }],
      ['SOUND_YEAR_PLACE', 'SOUND_NEAR_YEAR_AREA', 'FAMILY_GIVEN_YEAR_AREA'],
    ],
    [
      'by keys of VNI that no program read',
      [head, { ...head, headName: 'Nguye6n4 Va8n Ma64u' }],
      ['SOUND_YEAR_PLACE', 'SOUND_NEAR_YEAR_AREA', 'FAMILY_GIVEN_YEAR_AREA'],
    ],
    [
      'by the words of the name in another order',
      [head, { ...head, headName: 'Mẫu Nguyễn Văn' }],
      ['SOUND_YEAR_PLACE', 'SOUND_NEAR_YEAR_AREA'],
    ],
    [
      'by family and given name without the middle name',
      [head, { ...head, headName: 'Nguyễn Mẫu' }],
      ['FAMILY_GIVEN_YEAR_AREA'],
    ],
    [
      'by a couple whose other one is the head now',
      [
        { ...head, spouseName: 'Trần Thị Thử' },
        { headName: 'TRAN THI THU', birthYear: 1965, spouseName: 'Nguyen Van Mau' },
      ],
      ['SOUND_SPOUSE'],
    ],
    ['by a year beside it', [head, { ...head, birthYear: 1961 }], ['SOUND_NEAR_YEAR_AREA']],
    ['by two figures of the year', [head, { ...head, birthYear: 1906 }], ['SOUND_NEAR_YEAR_AREA']],
    ['by one letter, in a sound too', [head, { ...head, headName: 'Nguyễn Văn Mtẫu' }], ['SLIP_YEAR_PLACE']],
    ['by a space left out', [head, { ...head, headName: 'Nguyễn VănMẫu' }], ['SLIP_YEAR_PLACE']],
  ])('look alike %s', (_title, [one, other], expected) => {
    expect(likeness(one, other)).toEqual(expected);
  });

  test('look alike by address, spouse, telephone and nearly the same citizen id when the place has another name now', () => {
    const facts = {
      address: 'Thôn Nà Mẫu',
      spouseName: 'Trần Thị Thử',
      phone: '0912 000 001',
      citizenId: '001060000001',
    };
    const other = {
      address: 'bản Nà Mẫu',
      spouseName: 'TRAN THI THU',
      phone: '+84912000001',
      citizenId: '001060000002',
    };
    expect(
      likeness(
        { headName: 'Vàng Thị Mẫu', birthYear: 1970, ...facts },
        { headName: 'Vàng Thị Mẫu', birthYear: 1970, ...other },
        { unitId: 'v', areaId: 'b' },
      ),
    ).toEqual([...['SOUND_ADDRESS', 'SOUND_SPOUSE', 'NEAR_CITIZEN_ID', 'SOUND_PHONE']]);
  });

  test('look alike by the telephone or the address of the spouse, who is the head now', () => {
    const facts = { phone: '0912000001', address: 'Thôn Nà Mẫu' };
    const one = { ...head, spouseName: 'Trần Thị Thử', ...facts };
    expect(likeness(one, { headName: 'TRAN THI THU', ...facts })).toEqual(['SOUND_ADDRESS', 'SOUND_PHONE']);
  });

  test('do not by a couple of another commune and another year', () => {
    const couple = { ...head, spouseName: 'Trần Thị Thử' };
    const there = { unitId: 'v', areaId: 'b' };
    expect(likeness(couple, { ...couple, birthYear: 1975 }, there)).toEqual([]);
  });

  test('do not by a name and a year elsewhere, nor by a place and a year with another name', () => {
    expect(likeness(head, head, { unitId: 'v', areaId: 'b' })).toEqual([]);
    expect(likeness(head, { ...head, headName: 'Trần Thị Thử' })).toEqual([]);
    expect(likeness(head, { ...head, birthYear: 1975 })).toEqual([]);
  });

  test('leave tokens that differ under another key, so that nobody without it can try names', () => {
    const strange = createColumnCipher(Buffer.alloc(32, 8));
    const texts = likenessTexts(whole(head), place);
    const theirs = new Set(texts.map((text) => tokenOf(strange, text)));
    expect(texts.filter((text) => theirs.has(tokenOf(cipher, text)))).toEqual([]);
  });
});
