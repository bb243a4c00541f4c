import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Trail } from '../events/outbox.ts';

/** What was done, about which unit, and why. The input itself is not kept, only its SHA-256: it may hold personal data. */
export type AuditEntry = {
  /** The named action of `policy.ts`, e.g. `unit-change:adopt`. */
  readonly action: string;
  /** The unit in whose scope it happened; null when the action has none. */
  readonly unitId: string | null;
  readonly reason?: string | null;
  /** The command as received. */
  readonly input: unknown;
};

/** The audit record of one transaction: kept if and only if the transaction commits. */
export type Audit = { add(entry: AuditEntry): Promise<void> };

/** Opens the audit record of the transaction that `manager` belongs to. */
export const createAudit = (manager: EntityManager, trail: Trail): Audit => ({
  add: async ({ action, unitId, reason, input }) => {
    const digest = createHash('sha256').update(JSON.stringify(input)).digest('hex');
    await manager.query(
      `INSERT INTO audit_log (at, actor_id, action, unit_id, reason, input_digest, correlation_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [trail.now, trail.actorId, action, unitId, reason ?? null, digest, trail.correlationId],
    );
  },
});
