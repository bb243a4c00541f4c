import { describe, expect, test } from '@jest/globals';
import { type HouseholdPerson, keysOf, maskName, openFor, readPerson } from './household-person.ts';

const person: HouseholdPerson = {
  headName: 'Nguyễn Văn Thử',
  sex: 'MALE',
  birthYear: 1960,
  citizenId: '001060000001',
  spouseName: 'Trần Thị Thử',
  phone: '0900000000',
  address: 'Thôn Một, xã Thử',
  occupation: 'làm ruộng',
  education: null,
  employment: null,
  ethnicity: 'Mông',
  religion: 'không',
  priorityGroup: null,
};

describe('what is personal about a household', () => {
  test('is read in one form', () => {
    const given = { headName: '  Nguyễn  Văn Thử'.normalize('NFD'), citizenId: '001.060 000001', phone: ' ' };
    expect(readPerson(given, 2026)).toMatchObject({
      headName: 'Nguyễn Văn Thử',
      citizenId: '001060000001',
      phone: null,
    });
  });

  test.each([
    ['no name', { headName: ' ' }],
    ['a citizen id of 10 digits', { citizenId: '0010600000' }],
    ['a birth next year', { birthYear: 2027 }],
    ['a birth 131 years ago', { birthYear: 1895 }],
    ['a text without end', { address: 'x'.repeat(201) }],
  ])('is refused with %s', (_title, change) => {
    expect(readPerson({ ...person, ...change }, 2026)).toMatchObject({ refused: 'HouseholdNotValid' });
  });

  test('opens as far as the purpose needs', () => {
    expect(openFor(person, 'CASE_REVIEW')).toEqual(person);
    const handOver = openFor(person, 'HAND_OVER');
    expect(handOver).toMatchObject({
      headName: 'Nguyễn Văn Thử',
      phone: '0900000000',
      religion: null,
      ethnicity: null,
    });
    const check = openFor(person, 'DOUBLE_HELP_CHECK');
    const opened = Object.entries(check).flatMap(([field, value]) => (value === null ? [] : [field]));
    expect(opened).toEqual(['headName', 'birthYear', 'citizenId', 'address']);
  });

  test('is masked to initials', () => {
    expect(maskName('Nguyễn Văn Thử')).toBe('N.V.T.');
    expect(maskName('Ánh')).toBe('Á.');
  });

  test('is found again by exact facts, however accents and blanks are written', () => {
    const keys = keysOf(person, 'area');
    expect(keys.map(({ kind }) => kind)).toEqual(['CITIZEN_ID', 'NAME_BIRTH', 'ADDRESS']);
    const other = { ...person, headName: 'NGUYEN VAN THU', address: 'thon mot, Xã  Thử' };
    expect(keysOf(other, 'area')).toEqual(keys);
    expect(keysOf(person, 'other area')[2]).not.toEqual(keys[2]);
    expect(keysOf({ ...person, birthYear: null, citizenId: null, address: null }, 'area')).toEqual([]);
  });
});
