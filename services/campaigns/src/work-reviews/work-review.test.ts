import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { readReview, type WorkReviewContent } from './work-review.ts';

const today = day('2026-06-01');
const content: WorkReviewContent = {
  ...{ title: 'Bốn năm thực hiện Chỉ thị 05', startsOn: day('2016-08-24'), endsOn: day('2020-05-27') },
  ...{
    isPeriodInferred: true,
    isPlaceInferred: false,
    years: 4,
    documentId: 'd',
    reviewedDocumentIds: ['x', 'x'],
    planId: null,
  },
  sections: [
    { kind: 'LIMITATION', statements: ['  Phối hợp   chưa đồng bộ ', 'Nhận thức chưa đầy đủ'] },
    { kind: 'RESULT', statements: ['100% cán bộ nâng cao nhận thức'] },
  ],
};

describe('a review of work', () => {
  test('keeps the words of the paper, its sections in the order of papers, its papers once', () => {
    expect(readReview(content, today)).toMatchObject({
      reviewedDocumentIds: ['x'],
      sections: [
        { kind: 'RESULT', statements: ['100% cán bộ nâng cao nhận thức'] },
        { kind: 'LIMITATION', statements: ['Phối hợp chưa đồng bộ', 'Nhận thức chưa đầy đủ'] },
      ],
    });
  });

  test.each<[string, Partial<WorkReviewContent>]>([
    ['no title', { title: ' ' }],
    ['an end before its beginning', { endsOn: day('2016-08-23') }],
    ['a period that lies ahead', { endsOn: day('2026-06-02') }],
    ['no years', { years: 0 }],
    ['no section', { sections: [] }],
    ['a section without words', { sections: [{ kind: 'CAUSE', statements: [' '] }] }],
    ['a section without statements', { sections: [{ kind: 'CAUSE', statements: [] }] }],
    ['a kind of section twice', { sections: [...content.sections, ...content.sections.slice(0, 1)] }],
    ['too many papers', { reviewedDocumentIds: Array.from({ length: 21 }, String) }],
  ])('with %s is refused', (_, part) => {
    expect(readReview({ ...content, ...part }, today)).toMatchObject({ refused: 'WorkReviewNotValid' });
  });
});
