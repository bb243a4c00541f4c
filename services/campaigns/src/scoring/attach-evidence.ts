import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import type { Actor, Deps } from '../unit-of-work.ts';
import { findTurn } from './find-sheet.ts';
import { checkOpen, type Evidence, sheetStateNotRight } from './score-sheet.ts';

export type AttachEvidence = Pick<Evidence, 'sheetId' | 'criterionKey' | 'kind' | 'title'> & {
  readonly link?: string | null | undefined;
  readonly documentId?: string | null | undefined;
};

const evidenceNotValid = () =>
  refuse('EvidenceNotValid', {
    vi: 'Minh chứng cần tiêu chí có trong đợt, tên đến 300 ký tự, và một đường dẫn https hoặc mã văn bản.',
    en: 'Evidence needs a criterion of the round, a title of up to 300 characters, and an https link or the id of a document.',
  });

const isSame =
  (wanted: Omit<Evidence, 'id' | 'sheetId' | 'attachedAt'>) =>
  (evidence: Evidence): boolean =>
    (Object.keys(wanted) as (keyof typeof wanted)[]).every((name) => evidence[name] === wanted[name]);

/** Evidence of a commune for its own score, while the sheet is with it. */
export const attachEvidence =
  ({ inTransaction, newId }: Deps) =>
  (command: AttachEvidence, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const turn = await findTurn(stores, command.sheetId);
      if (isRefusal(turn)) return turn;
      const { sheet, round } = turn;
      if (!(await stores.scope.enter(actor, 'score:submit', sheet.communeId))) return notAllowed();
      if (sheet.state !== 'DRAFT')
        return sheetStateNotRight(
          'Phiếu đã gửi: chỉ bổ sung minh chứng khi phiếu được trả lại.',
          'The sheet is sent: evidence is added when it comes back.',
        );
      const late = checkOpen(round, dayInVietnam(now));
      if (late) return late;
      const { criterionKey, kind, link = null, documentId = null } = command;
      const title = normaliseText(command.title);
      const isKnown = round.criteria.some(({ key }) => key === criterionKey);
      const isLink = link === null || (/^https:\/\/\S+$/.test(link) && link.length <= 2_000);
      if (!isKnown || title === '' || title.length > 300 || !isLink || (link ?? documentId) === null)
        return evidenceNotValid();
      const attached = await stores.sheets.evidence(sheet.id);
      const same = attached.find(isSame({ criterionKey, kind, title, link, documentId }));
      // Sent again after a broken connection: it is there already.
      if (same !== undefined) return same;
      const evidence: Evidence = {
        ...{ id: newId(), sheetId: sheet.id, criterionKey, kind, title, link, documentId, attachedAt: now },
      };
      await stores.sheets.attach(sheet, evidence);
      await stores.audit.add({ action: 'score:submit', unitId: sheet.communeId, input: command });
      return evidence;
    });
