import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { findTurn } from './find-sheet.ts';
import { checkOpen, type Evidence, sheetStateNotRight } from './score-sheet.ts';

export type AttachEvidence = {
  /** Absent: the same evidence attached twice is one. */
  readonly idempotencyKey?: string | null | undefined;
} & Pick<Evidence, 'sheetId' | 'criterionKey' | 'kind' | 'title'> & {
    readonly link?: string | null | undefined;
    readonly documentId?: string | null | undefined;
  };

const evidenceNotValid = () =>
  refuse('EvidenceNotValid', {
    vi: 'Minh chứng cần tiêu chí có trong đợt, tên đến 300 ký tự, và một đường dẫn https hoặc mã văn bản.',
    en: 'Evidence needs a criterion of the round, a title of up to 300 characters, and an https link or the id of a document.',
  });

type Wanted = Omit<Evidence, 'id' | 'sheetId' | 'attachedAt'>;

const isSame =
  (wanted: Wanted) =>
  (evidence: Evidence): boolean =>
    (Object.keys(wanted) as (keyof typeof wanted)[]).every((name) => evidence[name] === wanted[name]);

type Sent = {
  readonly command: AttachEvidence;
  readonly actor: Actor;
  readonly id: string;
  readonly now: Date;
};

// The same key answers as it did the first time; with other evidence it is refused.
const claim = async (
  { answers, sheets }: Stores,
  wanted: Wanted,
  { command, actor, id, now }: Sent,
): Promise<Evidence | Refusal | undefined> => {
  const { idempotencyKey } = command;
  if (idempotencyKey == null) return undefined;
  const input = { ...command, idempotencyKey };
  const answer = await answers.claim({ actorId: actor.id, command: 'attachEvidence', input, id, now });
  if (isRefusal(answer)) return answer;
  return answer.isRepeat ? (await sheets.evidence(command.sheetId)).find(isSame(wanted)) : undefined;
};

/** Evidence of a commune for its own score, while the sheet is with it. */
export const attachEvidence =
  ({ inTransaction, newId }: Deps) =>
  (command: AttachEvidence, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const turn = await findTurn(stores, command.sheetId);
      if (isRefusal(turn)) return turn;
      const { sheet, round } = turn;
      if (!(await stores.scope.enter(actor, 'score:submit', sheet.communeId))) return notAllowed();
      const { criterionKey, kind, link = null, documentId = null } = command;
      const title = normaliseText(command.title);
      const wanted = { criterionKey, kind, title, link, documentId };
      const id = newId();
      const earlier = await claim(stores, wanted, { command, actor, id, now });
      if (earlier !== undefined) return earlier;
      if (sheet.state !== 'DRAFT')
        return sheetStateNotRight(
          'Phiếu đã gửi: chỉ bổ sung minh chứng khi phiếu được trả lại.',
          'The sheet is sent: evidence is added when it comes back.',
        );
      const late = checkOpen(round, dayInVietnam(now));
      if (late) return late;
      const isKnown = round.criteria.some(({ key }) => key === criterionKey);
      const isLink = link === null || (/^https:\/\/\S+$/.test(link) && link.length <= 2_000);
      if (!isKnown || title === '' || title.length > 300 || !isLink || (link ?? documentId) === null)
        return evidenceNotValid();
      const attached = await stores.sheets.evidence(sheet.id);
      const same = attached.find(isSame(wanted));
      // Sent again after a broken connection: it is there already.
      if (same !== undefined) return same;
      const evidence: Evidence = {
        ...{ ...wanted, id, sheetId: sheet.id, attachedAt: now },
      };
      await stores.sheets.attach(sheet, evidence);
      await stores.audit.add({ action: 'score:submit', unitId: sheet.communeId, input: command });
      return evidence;
    });
