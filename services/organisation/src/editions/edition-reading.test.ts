import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { readCsv } from './csv-rows.ts';
import type { EditionTexts, FileName } from './edition-files.ts';
import { readEdition } from './edition-reading.ts';

const file = (name: string): string =>
  readFileSync(new URL(`./hand-made/${name}.csv`, import.meta.url), 'utf8');
const handMade: EditionTexts = {
  UNITS_OLD: file('units-old'),
  UNITS_NEW: file('units-new'),
  LINKS: file('links'),
};
const parameters = {
  oldAsOf: day('2025-03-01'),
  newAsOf: day('2025-07-01'),
  effectiveOn: day('2025-07-01'),
  oldEdition: 'QD124_2004',
  newEdition: 'QD19_2025',
} as const;

const readWith = (name: FileName, change: (text: string) => string) =>
  readEdition({ ...handMade, [name]: change(handMade[name]) }, parameters);

describe('a table of comma-separated values', () => {
  test('keeps commas, quotes and line breaks inside quotes and counts rows as an editor does', () => {
    const { rows, faults } = readCsv('\uFEFFa,b\r\n"x, ""y""","two\nlines"\n\nlast,\n');
    expect(faults).toEqual([]);
    expect(rows).toEqual([
      { row: 1, fields: ['a', 'b'] },
      { row: 2, fields: ['x, "y"', 'two lines'] },
      { row: 5, fields: ['last', ''] },
    ]);
  });

  test('reads a last line without a line break', () => {
    expect(readCsv('a,b\nc,d').rows).toHaveLength(2);
    expect(readCsv('a,b\nc,').rows[1]?.fields).toEqual(['c', '']);
  });

  test('names the row of a quote that is not closed and of text after a quote', () => {
    expect(readCsv('a\nb\n"c').faults).toEqual([{ row: 3, fault: 'QUOTE_NOT_CLOSED' }]);
    expect(readCsv('a\n"b"c\n').faults).toEqual([{ row: 2, fault: 'TEXT_AFTER_QUOTE' }]);
  });

  test('stores decomposed text as NFC and counts it', () => {
    const { rows, normalised } = readCsv('Hòa\nHòa\n'.normalize('NFD'));
    expect(rows[0]?.fields).toEqual(['Hòa'.normalize('NFC')]);
    expect(normalised).toBe(2);
  });

  test('names the row of a field that is too long', () => {
    expect(readCsv(`a\n${'x'.repeat(251)}\n`).faults).toEqual([{ row: 2, fault: 'FIELD_TOO_LONG' }]);
  });
});

describe('an edition', () => {
  test('without faults is read whole', () => {
    const { edition, problems } = readEdition(handMade, parameters);
    expect(problems).toEqual([]);
    expect(edition.oldUnits).toHaveLength(37);
    expect(edition.newUnits).toHaveLength(19);
    expect(edition.links).toHaveLength(38);
    expect(edition.oldUnits.find((unit) => unit.code === '02902')).toMatchObject({
      unitType: 'TOWNSHIP',
      name: 'N.T Phong Hải',
      parentCode: '086',
    });
    expect(edition.links.find((link) => link.fromCode === '471')?.toLevel).toBe('COMMUNE');
  });

  test('with another way of writing a type or with a wrong type column is put right and counted', () => {
    const { edition, notes, problems } = readWith('UNITS_OLD', (text) =>
      text.replace('Thị trấn N.T Phong Hải,Thị trấn', 'Thị Trấn N.T Phong Hải,Xã'),
    );
    expect(problems).toEqual([]);
    expect(notes).toMatchObject({ typeWordsRewritten: 1, typesReadFromName: 1 });
    expect(edition.oldUnits.find((unit) => unit.code === '02902')).toMatchObject({
      unitType: 'TOWNSHIP',
      fullName: 'Thị trấn N.T Phong Hải',
    });
  });

  test('whose links use an outdated code finds the unit by name and province', () => {
    const { edition, notes, problems } = readWith('LINKS', (text) =>
      text.replaceAll(',02926,Xã Xuân Quang,FULL', ',02999,Xã Xuân Quang,FULL'),
    );
    expect(problems).toEqual([]);
    expect(notes.linksResolvedByName).toBe(3);
    expect(edition.links.filter((link) => link.toCode === '02926')).toHaveLength(3);
  });

  const plantings: [string, FileName, (text: string) => string, string, number][] = [
    ['another header', 'UNITS_OLD', (text) => text.replace('full_name', 'name'), 'HEADER_WRONG', 1],
    ['an empty file', 'UNITS_NEW', () => '', 'HEADER_WRONG', 1],
    ['a missing column', 'UNITS_OLD', (text) => text.replace(',Quận,01', ',Quận'), 'COLUMNS_WRONG', 11],
    ['an open quote', 'UNITS_NEW', (text) => `${text}COMMUNE,"09999`, 'FILE_MALFORMED', 21],
    [
      'an unknown level',
      'UNITS_NEW',
      (text) => text.replace('COMMUNE,00008', 'VILLAGE,00008'),
      'LEVEL_UNKNOWN',
      8,
    ],
    [
      'a district after the reform',
      'UNITS_NEW',
      (text) => `${text}DISTRICT,086,Huyện Bảo Thắng,Huyện,15\n`,
      'LEVEL_UNKNOWN',
      21,
    ],
    [
      'a code without its zeros',
      'UNITS_OLD',
      (text) => text.replace('COMMUNE,00013', 'COMMUNE,13'),
      'CODE_MALFORMED',
      19,
    ],
    ['an unknown type', 'UNITS_NEW', (text) => text.replace(',Xã,08', ',Làng,08'), 'TYPE_UNKNOWN', 14],
    [
      'a type of another level',
      'UNITS_OLD',
      (text) => text.replace(',Huyện,02', ',Tỉnh,02'),
      'TYPE_UNKNOWN',
      14,
    ],
    ['no name', 'UNITS_NEW', (text) => text.replace('Phường Hà Đông', ''), 'NAME_EMPTY', 17],
    [
      'a code twice',
      'UNITS_OLD',
      (text) => `${text}COMMUNE,00004,Phường Khác,Phường,001\n`,
      'CODE_TWICE',
      39,
    ],
    ['a missing parent', 'UNITS_OLD', (text) => text.replace('Xã,028', 'Xã,029'), 'PARENT_MISSING', 30],
    [
      'a commune right below a province before the reform',
      'UNITS_OLD',
      (text) => text.replace('Xã,028', 'Xã,02'),
      'PARENT_LEVEL_WRONG',
      30,
    ],
    [
      'a circle of parents',
      'UNITS_OLD',
      (text) =>
        text
          .replace('Quận Ba Đình,Quận,01', 'Quận Ba Đình,Quận,002')
          .replace('Quận Hoàn Kiếm,Quận,01', 'Quận Hoàn Kiếm,Quận,001'),
      'PARENT_CYCLE',
      11,
    ],
    [
      'a name twice in a province',
      'UNITS_NEW',
      (text) => `${text}COMMUNE,00009,Phường Ngọc Hà,Phường,01\n`,
      'NAME_TWICE',
      21,
    ],
    [
      'a link from an unknown unit',
      'LINKS',
      (text) => text.replace('COMMUNE,00013', 'COMMUNE,00014'),
      'LINK_UNKNOWN_UNIT',
      13,
    ],
    [
      'a link to an unknown unit',
      'LINKS',
      (text) => text.replace('00097,Phường Hồng Hà', '00098,Phường Hồng Hải'),
      'LINK_UNKNOWN_UNIT',
      16,
    ],
    ['an unknown extent', 'LINKS', (text) => text.replace('REMAINDER', 'REST'), 'LINK_EXTENT_UNKNOWN', 15],
    [
      'FULL beside a part',
      'LINKS',
      (text) => text.replace('REMAINDER', 'FULL'),
      'LINK_EXTENTS_CONTRADICT',
      14,
    ],
    [
      'two remainders',
      'LINKS',
      (text) => text.replaceAll('PARTIAL', 'REMAINDER'),
      'LINK_EXTENTS_CONTRADICT',
      14,
    ],
    [
      'a part without the others',
      'LINKS',
      (text) => text.replace('Phường Hồng Hà,FULL', 'Phường Hồng Hà,PARTIAL'),
      'LINK_EXTENTS_CONTRADICT',
      16,
    ],
  ];

  test.each(plantings)('with %s is refused with file and row', (...[, name, change, code, row]) => {
    const { problems } = readWith(name, change);
    expect(problems).toContainEqual(expect.objectContaining({ file: name, row, code }));
    const found = problems.find((problem) => problem.code === code);
    expect(found?.message.vi).not.toBe(found?.message.en);
  });

  test('lists all problems of all files at once', () => {
    const { problems } = readEdition(
      {
        UNITS_OLD: handMade.UNITS_OLD.replace('Xã,028', 'Xã,029'),
        UNITS_NEW: handMade.UNITS_NEW.replace(',Xã,08', ',Làng,08'),
        LINKS: handMade.LINKS.replace('REMAINDER', 'REST'),
      },
      parameters,
    );
    expect(new Set(problems.map((problem) => problem.file)).size).toBe(3);
  });
});
