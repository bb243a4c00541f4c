import { notAllowed } from '@mttq/kernel/command-refusals';
import { invariant } from '@mttq/kernel/fault';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { type EnteredValue, readValues } from '../forms/form-values.ts';
import type { ReporterRef } from '../reporters/reporter.ts';
import { type ReadReport, reportNotFound, valuesNotValid } from '../reports/report.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { type Entry, enterSubmissions, findPaths } from './enter-submissions.ts';
import { type Asked, findAllAsked, type PeriodKey } from './find-asked.ts';

export type SubmitReport = PeriodKey & {
  readonly reporter: ReporterRef;
  readonly idempotencyKey: string;
  readonly values: readonly EnteredValue[];
};

/** One person's submission on its way into a batch. */
export type Submitting = {
  readonly deps: Deps;
  readonly command: SubmitReport;
  readonly actor: Actor;
};

const name = 'submitReport';
const action = 'report:submit';

/** A request that nothing was found against yet, and what is known of it. */
type Open = Asked & { readonly request: Submitting; readonly path: string; readonly id: string };

/** The work of one transaction: `answers` holds what is decided. */
type Batch = {
  readonly stores: Stores;
  readonly now: Date;
  readonly answers: Map<Submitting, ReadReport | Refusal>;
};

// Who reports, and whether the person may do it there: the rows of exactly these units are opened, no others.
const admit = async ({ stores, answers, now }: Batch, requests: readonly Submitting[]) => {
  const [first] = requests;
  invariant(first, 'a batch is never empty');
  const refs = requests.map(({ command }) => command.reporter);
  const found = await findAllAsked(stores, first.command, refs);
  const asked = requests.flatMap((request, place) => {
    const one = found[place] ?? reportNotFound();
    if (isRefusal(one)) answers.set(request, one);
    return isRefusal(one) ? [] : [{ ...one, request }];
  });
  const reporters = asked.map(({ reporter }) => reporter);
  const paths = await findPaths(stores, reporters, now);
  const held = await stores.scope.holdEach(
    action,
    asked.map(({ request: { actor }, reporter: { unitId } }) => ({ actor, unitId })),
  );
  const open = asked.flatMap(({ request, ...one }, place): Open[] => {
    const today = paths.get(one.reporter.unitId);
    // Rights follow today's tree: what has ended is reported for by administrators alone.
    const mayEnter = held[place] === true && (request.actor.isAdministrator || today !== undefined);
    if (!mayEnter) answers.set(request, notAllowed());
    return mayEnter ? [{ ...one, request, path: today ?? one.reporter.path, id: request.deps.newId() }] : [];
  });
  if (first.actor.isAdministrator) await stores.scope.enterAll();
  else await stores.scope.enterEach(open.map(({ path }) => path));
  return open;
};

const claimOf = ({ request: { command: input, actor }, id }: Open, now: Date) => ({
  ...{ actorId: actor.id, command: name, input, id, now },
});

// What was answered before is answered again.
const claimKeys = async ({ stores, answers, now }: Batch, open: readonly Open[]) => {
  const claims = await stores.answers.claimAll(open.map((one) => claimOf(one, now)));
  const earlier = claims.flatMap((claim) => (!isRefusal(claim) && claim.isRepeat ? [claim.id] : []));
  const reports = new Map(
    (earlier.length === 0 ? [] : await stores.reports.bySubmissions(earlier)).map((one) => [one.of, one]),
  );
  return open.filter(({ request }, place) => {
    const claim = claims[place];
    invariant(claim, 'every claim is answered');
    if (isRefusal(claim)) answers.set(request, claim);
    else if (claim.isRepeat) answers.set(request, reports.get(claim.id) ?? reportNotFound());
    return !answers.has(request);
  });
};

const readAll = ({ answers }: Batch, open: readonly Open[]): { one: Open; entry: Entry }[] =>
  open.flatMap((one) => {
    const { form, reporter, path, id, request } = one;
    const { values, violations } = readValues(form, request.command.values);
    if (violations.length > 0) answers.set(request, valuesNotValid(violations));
    return violations.length > 0 ? [] : [{ one, entry: { reporter, path, values, id, by: request.actor } }];
  });

const enterAll = async (batch: Batch, open: readonly Open[]) => {
  const { stores, answers, now } = batch;
  const read = readAll(batch, open);
  const [first] = read;
  if (first === undefined) return;
  const results = await enterSubmissions(stores, {
    ...{ form: first.one.form, periodStart: first.one.request.command.periodStart, source: 'FORM', now },
    entries: read.map(({ entry }) => entry),
  });
  for (const [place, { one }] of read.entries()) answers.set(one.request, results[place] ?? reportNotFound());
};

/**
 * Hands in the reports of many people in one transaction, of one form and period. Each is judged for itself: what is
 * refused leaves no trace, and the others are written. Answers in order.
 */
export const submitTogether = async (
  requests: readonly Submitting[],
): Promise<readonly (ReadReport | Refusal)[]> => {
  const [first] = requests;
  if (first === undefined) return [];
  return first.deps.inTransaction(first.actor, async (stores, now) => {
    const answers: Batch['answers'] = new Map();
    const batch = { stores, now, answers };
    const admitted = await admit(batch, requests);
    const open = admitted.length === 0 ? [] : await claimKeys(batch, admitted);
    await enterAll(batch, open);
    const isRefused = ({ request }: Open) => isRefusal(answers.get(request));
    await stores.answers.release(open.filter(isRefused).map((one) => claimOf(one, now)));
    await stores.audit.addAll(
      open
        .filter((one) => !isRefused(one))
        .map(({ request: { actor, command: input }, reporter: { unitId } }) => ({
          ...{ action, unitId, input, by: { actorId: actor.id, correlationId: actor.correlationId } },
        })),
    );
    return requests.map((request) => answers.get(request) ?? reportNotFound());
  });
};
