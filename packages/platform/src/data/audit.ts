import type { EntityManager } from 'typeorm';
import type { Cause, Trail } from '../events/outbox.ts';
import { inputDigest } from './input-digest.ts';

/** What was done, about which unit, and why. The input itself is not kept, only its SHA-256: it may hold personal data. */
export type AuditEntry = {
  /** The named action of `policy.ts`, e.g. `unit-change:adopt`. */
  readonly action: string;
  /** The unit in whose scope it happened; null when the action has none. */
  readonly unitId: string | null;
  readonly reason?: string | null;
  /** The command as received. */
  readonly input: unknown;
  /** Who did it, in a transaction that does the work of several; the trail says it unless given. */
  readonly by?: Cause;
};

/** The audit record of one transaction: kept if and only if the transaction commits. */
export type Audit = {
  add(entry: AuditEntry): Promise<void>;
  /** Adds records in one statement. */
  addAll(entries: readonly AuditEntry[]): Promise<void>;
};

/** Opens the audit record of the transaction that `manager` belongs to. */
export const createAudit = (manager: EntityManager, trail: Trail): Audit => {
  const addAll = async (entries: readonly AuditEntry[]): Promise<void> => {
    if (entries.length === 0) return;
    await manager.query(
      `INSERT INTO audit_log (at, actor_id, action, unit_id, reason, input_digest, correlation_id)
       SELECT $1, given.* FROM unnest($2::text[], $3::text[], $4::uuid[], $5::text[], $6::text[], $7::text[]) AS given`,
      [
        trail.now,
        entries.map(({ by }) => (by ?? trail).actorId),
        entries.map(({ action }) => action),
        entries.map(({ unitId }) => unitId),
        entries.map(({ reason }) => reason ?? null),
        entries.map(({ input }) => inputDigest(input)),
        entries.map(({ by }) => (by ?? trail).correlationId),
      ],
    );
  };
  return { addAll, add: (entry) => addAll([entry]) };
};
