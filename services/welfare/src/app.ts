import path from 'node:path';
import { createRightsLookup, rightsCopyProjection } from '@mttq/platform/organisation-copy/rights-copy';
import { treeCopyProjection } from '@mttq/platform/organisation-copy/tree-copy';
import type { ServiceDefinition } from '@mttq/platform/operations/service-definition';
import { bookingResolvers } from './bookings/booking.resolvers.ts';
import { contextFor } from './context.ts';
import { fundResolvers } from './funds/fund.resolvers.ts';
import { endLatePayments } from './payments/end-late-payments.ts';
import { paymentResolvers } from './payments/payment.resolvers.ts';
import { policy } from './policy.ts';
import { startSchedule } from './schedule/schedule.postgres.ts';
import { createUnitOfWork } from './unit-of-work.ts';

/** The whole service: one line a slice in each list. */
export const welfare: ServiceDefinition = {
  name: 'welfare',
  // Money is written by functions of the database and read by SQL: no table has an entity.
  entities: [],
  migrationsFolder: path.join(import.meta.dirname, '..', 'migrations'),
  runsAsApplicationRole: true,
  typeDefsFolder: import.meta.dirname,
  resolvers: [fundResolvers, bookingResolvers, paymentResolvers],
  policy,
  rights: createRightsLookup,
  projections: [treeCopyProjection, rightsCopyProjection],
  contextFor,
  onReady: async (parts) => {
    const deps = createUnitOfWork(parts.dataSource, parts);
    return startSchedule(parts, [endLatePayments(deps)]);
  },
};
