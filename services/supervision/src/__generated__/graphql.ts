import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Refusal as RefusalValue } from '@mttq/kernel/refusal';
import type { HolidayCalendar as HolidayCalendarParent } from '../calendars/holiday-calendar.ts';
import type { CalendarEntry as CalendarEntryParent } from '../calendars/working-calendar.ts';
import type { DeadlineRule as DeadlineRuleParent } from '../deadline-rules/deadline-rule.ts';
import type { Deadline as DeadlineParent, DeadlineMove as DeadlineMoveParent } from '../deadlines/deadline.ts';
import type { Step as StepParent } from '../deadlines/derivation-step.ts';
import type { UnitRef as UnitRefParent } from '../scope/unit.ts';
import type { WitnessedLog as WitnessedLogParent } from '../witness/witnessed-head.postgres.ts';
import type { WitnessedHead as WitnessedHeadParent } from '../witness/witnessed-head.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: CalendarDay; output: string; }
  DateTime: { input: Date; output: Date | string; }
};
export type IdempotencyKeyReused = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TextNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReasonNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type DayNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type Query = {
  readonly holidayCalendars: HolidayCalendarConnection;
  readonly proposedHolidays: ReadonlyArray<CalendarEntry>;
  readonly countingRules: CountingRuleConnection;
  readonly caseDeadline?: Maybe<CaseDeadline>;
  readonly overdueDeadlines: CaseDeadlineConnection;
  readonly computeDeadline: ComputeDeadlineResult;
  readonly logWitness?: Maybe<LogWitness>;
};
export type QueryHolidayCalendarsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryProposedHolidaysArgs = {
  year: Scalars['Int']['input'];
  tetDaysBefore?: InputMaybe<Scalars['Int']['input']>;
  nationalDayEve?: InputMaybe<Scalars['Boolean']['input']>;
};
export type QueryCountingRulesArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  ruleSet?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryCaseDeadlineArgs = {
  id: Scalars['ID']['input'];
};
export type QueryOverdueDeadlinesArgs = {
  unitId: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryComputeDeadlineArgs = {
  ruleKey: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  ruleSet?: InputMaybe<Scalars['String']['input']>;
  ruleId?: InputMaybe<Scalars['ID']['input']>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};
export type QueryLogWitnessArgs = {
  logId?: InputMaybe<Scalars['ID']['input']>;
};
export type Mutation = {
  readonly publishHolidayCalendar: PublishHolidayCalendarResult;
  readonly setCountingRule: SetCountingRuleResult;
  readonly pauseDeadline: PauseDeadlineResult;
  readonly resumeDeadline: ResumeDeadlineResult;
  readonly extendDeadline: ExtendDeadlineResult;
};
export type MutationPublishHolidayCalendarArgs = {
  input: PublishHolidayCalendarInput;
};
export type MutationSetCountingRuleArgs = {
  input: SetCountingRuleInput;
};
export type MutationPauseDeadlineArgs = {
  input: PauseDeadlineInput;
};
export type MutationResumeDeadlineArgs = {
  input: ResumeDeadlineInput;
};
export type MutationExtendDeadlineArgs = {
  input: ExtendDeadlineInput;
};
export type CalendarEntryKind =
  | 'DAY_OFF'
  | 'WORKING_DAY';
export type CalendarEntryBasis =
  | 'FIXED'
  | 'LUNAR'
  | 'COMPENSATION'
  | 'SWAP'
  | 'DECISION';
export type CalendarEntry = {
  readonly day: Scalars['Date']['output'];
  readonly kind: CalendarEntryKind;
  readonly basis: CalendarEntryBasis;
  readonly nameVi: Scalars['String']['output'];
  readonly nameEn: Scalars['String']['output'];
};
export type HolidayCalendar = {
  readonly id: Scalars['ID']['output'];
  readonly unit?: Maybe<Unit>;
  readonly isNational: Scalars['Boolean']['output'];
  readonly year: Scalars['Int']['output'];
  readonly version: Scalars['Int']['output'];
  readonly source: Scalars['String']['output'];
  readonly confidence: Confidence;
  readonly entries: ReadonlyArray<CalendarEntry>;
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type HolidayCalendarConnection = {
  readonly edges: ReadonlyArray<HolidayCalendarEdge>;
  readonly nodes: ReadonlyArray<HolidayCalendar>;
  readonly pageInfo: PageInfo;
};
export type HolidayCalendarEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: HolidayCalendar;
};
export type CalendarEntryInput = {
  readonly day: Scalars['Date']['input'];
  readonly kind: CalendarEntryKind;
  readonly basis: CalendarEntryBasis;
  readonly nameVi: Scalars['String']['input'];
  readonly nameEn: Scalars['String']['input'];
};
export type PublishHolidayCalendarInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly year: Scalars['Int']['input'];
  readonly source: Scalars['String']['input'];
  readonly confidence: Confidence;
  readonly entries: ReadonlyArray<CalendarEntryInput>;
};
export type PublishHolidayCalendarResult = HolidayCalendar | HolidayCalendarNotValid | HolidayCalendarNotFound | TextNotValid | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type HolidayCalendarNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type HolidayCalendarNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CountUnit =
  | 'CALENDAR_DAY'
  | 'WORKING_DAY'
  | 'MONTH';
export type CountDirection =
  | 'AFTER'
  | 'BEFORE';
export type Confidence =
  | 'VERIFIED'
  | 'RECALLED'
  | 'PROPOSAL';
export type CountingRule = {
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly ruleSet: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly subject: Scalars['String']['output'];
  readonly subjectEn: Scalars['String']['output'];
  readonly countedFrom: Scalars['String']['output'];
  readonly countedFromEn: Scalars['String']['output'];
  readonly count?: Maybe<Scalars['Int']['output']>;
  readonly unit: CountUnit;
  readonly direction: CountDirection;
  readonly movesOffRestDays: Scalars['Boolean']['output'];
  readonly source: Scalars['String']['output'];
  readonly confidence: Confidence;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};
export type CountingRuleConnection = {
  readonly edges: ReadonlyArray<CountingRuleEdge>;
  readonly nodes: ReadonlyArray<CountingRule>;
  readonly pageInfo: PageInfo;
};
export type CountingRuleEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: CountingRule;
};
export type SetCountingRuleInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly key: Scalars['String']['input'];
  readonly ruleSet: Scalars['String']['input'];
  readonly subjectVi: Scalars['String']['input'];
  readonly subjectEn: Scalars['String']['input'];
  readonly countedFromVi: Scalars['String']['input'];
  readonly countedFromEn: Scalars['String']['input'];
  readonly count: Scalars['Int']['input'];
  readonly unit: CountUnit;
  readonly direction: CountDirection;
  readonly movesOffRestDays: Scalars['Boolean']['input'];
  readonly source: Scalars['String']['input'];
  readonly confidence: Confidence;
  readonly validFrom: Scalars['Date']['input'];
};
export type SetCountingRuleResult = CountingRule | RuleNotValid | RuleNotKnown | TextNotValid | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type RuleNotKnown = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type RuleNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type DeadlineState =
  | 'RUNNING'
  | 'PAUSED'
  | 'MET'
  | 'CANCELLED';
export type DeadlineCause =
  | 'STARTED'
  | 'PAUSED'
  | 'RESUMED'
  | 'EXTENDED'
  | 'CALENDAR_CHANGED'
  | 'MET'
  | 'CANCELLED';
export type DerivationStepKind =
  | 'START'
  | 'RULE'
  | 'CALENDAR'
  | 'SKIP'
  | 'PAUSE'
  | 'MAKE_UP_DAY'
  | 'COUNT'
  | 'EXTEND'
  | 'MOVE'
  | 'OPEN'
  | 'RESULT';
export type DerivationStep = {
  readonly kind: DerivationStepKind;
  readonly day?: Maybe<Scalars['Date']['output']>;
  readonly vi: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};
export type CaseDeadline = {
  readonly id: Scalars['ID']['output'];
  readonly subjectKind: Scalars['String']['output'];
  readonly subjectId: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly rule: CountingRule;
  readonly from: Scalars['Date']['output'];
  readonly state: DeadlineState;
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  readonly remaining?: Maybe<Scalars['Int']['output']>;
  readonly isOverdue: Scalars['Boolean']['output'];
  readonly steps: ReadonlyArray<DerivationStep>;
  readonly calendars: ReadonlyArray<HolidayCalendar>;
  readonly reevaluatedDueOn?: Maybe<Scalars['Date']['output']>;
  readonly history: ReadonlyArray<DeadlineMove>;
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  readonly viewerCanMove: Scalars['Boolean']['output'];
};
export type DeadlineMove = {
  readonly place: Scalars['Int']['output'];
  readonly cause: DeadlineCause;
  readonly on: Scalars['Date']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly oldDueOn?: Maybe<Scalars['Date']['output']>;
  readonly newDueOn?: Maybe<Scalars['Date']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type DeadlineComputation = {
  readonly rule: CountingRule;
  readonly from: Scalars['Date']['output'];
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  readonly steps: ReadonlyArray<DerivationStep>;
};
export type CaseDeadlineConnection = {
  readonly edges: ReadonlyArray<CaseDeadlineEdge>;
  readonly nodes: ReadonlyArray<CaseDeadline>;
  readonly pageInfo: PageInfo;
};
export type CaseDeadlineEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: CaseDeadline;
};
export type PauseDeadlineInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly deadlineId: Scalars['ID']['input'];
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly reason: Scalars['String']['input'];
};
export type ResumeDeadlineInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly deadlineId: Scalars['ID']['input'];
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly reason: Scalars['String']['input'];
};
export type ExtendDeadlineInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly deadlineId: Scalars['ID']['input'];
  readonly count: Scalars['Int']['input'];
  readonly unit: CountUnit;
  readonly reason: Scalars['String']['input'];
};
export type ComputeDeadlineResult = DeadlineComputation | RuleNotKnown;
export type PauseDeadlineResult = CaseDeadline | DeadlineNotFound | DeadlineStateForbids | DayNotValid | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type ResumeDeadlineResult = CaseDeadline | DeadlineNotFound | DeadlineStateForbids | DayNotValid | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type ExtendDeadlineResult = CaseDeadline | DeadlineNotFound | DeadlineStateForbids | ExtensionNotValid | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type DeadlineNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type DeadlineStateForbids = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ExtensionNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type Refusal = {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};
export type Unit = {
  readonly id: Scalars['ID']['output'];
};
export type NotAllowed = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type UnitNotKnown = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type LogWitness = {
  readonly id: Scalars['ID']['output'];
  readonly size: Scalars['Int']['output'];
  readonly root: Scalars['String']['output'];
  readonly note: Scalars['String']['output'];
  readonly verifierKey: Scalars['String']['output'];
  readonly acceptedAt: Scalars['DateTime']['output'];
  readonly heads: Scalars['Int']['output'];
  readonly refusals: Scalars['Int']['output'];
  readonly isSound: Scalars['Boolean']['output'];
  readonly witnessedHeads: WitnessedHeadConnection;
};
export type LogWitnessWitnessedHeadsArgs = {
  refusedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type WitnessVerdict =
  | 'ACCEPTED'
  | 'NOTE_DIFFERS'
  | 'SIGNATURE_INVALID'
  | 'KEY_CHANGED'
  | 'ROOT_DIFFERS'
  | 'SHRUNK'
  | 'PROOF_MISSING'
  | 'PROOF_WRONG';
export type WitnessedHead = {
  readonly id: Scalars['ID']['output'];
  readonly size: Scalars['Int']['output'];
  readonly root: Scalars['String']['output'];
  readonly note: Scalars['String']['output'];
  readonly verifierKey: Scalars['String']['output'];
  readonly verdict: WitnessVerdict;
  readonly witnessedAt: Scalars['DateTime']['output'];
};
export type WitnessedHeadConnection = {
  readonly edges: ReadonlyArray<WitnessedHeadEdge>;
  readonly nodes: ReadonlyArray<WitnessedHead>;
  readonly pageInfo: PageInfo;
};
export type WitnessedHeadEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: WitnessedHead;
};
export type ResolverTypeWrapper<T> = Promise<T> | T;
export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;
      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;
export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;
export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;
export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;
export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}
export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}
export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;
export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;
export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;
export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;
export type NextResolverFn<T> = () => Promise<T>;
export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;
/** Mapping of federation types */
export type FederationTypes = {
  HolidayCalendar: HolidayCalendar;
  CountingRule: CountingRule;
  CaseDeadline: CaseDeadline;
};
/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  HolidayCalendar:
    ( { __typename: 'HolidayCalendar' }
    & GraphQLRecursivePick<FederationTypes['HolidayCalendar'], {"id":true}> );
  CountingRule:
    ( { __typename: 'CountingRule' }
    & GraphQLRecursivePick<FederationTypes['CountingRule'], {"id":true}> );
  CaseDeadline:
    ( { __typename: 'CaseDeadline' }
    & GraphQLRecursivePick<FederationTypes['CaseDeadline'], {"id":true}> );
};
/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  PublishHolidayCalendarResult:
    | ( HolidayCalendarParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SetCountingRuleResult:
    | ( DeadlineRuleParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ComputeDeadlineResult:
    | ( Omit<DeadlineComputation, 'rule' | 'steps'> & { rule: _RefType['CountingRule'], steps: ReadonlyArray<_RefType['DerivationStep']> } )
    | ( RefusalValue )
  ;
  PauseDeadlineResult:
    | ( DeadlineParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ResumeDeadlineResult:
    | ( DeadlineParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ExtendDeadlineResult:
    | ( DeadlineParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
};
/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
};
/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  IdempotencyKeyReused: ResolverTypeWrapper<RefusalValue>;
  TextNotValid: ResolverTypeWrapper<RefusalValue>;
  ReasonNotValid: ResolverTypeWrapper<RefusalValue>;
  DayNotValid: ResolverTypeWrapper<RefusalValue>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CalendarEntryKind: CalendarEntryKind;
  CalendarEntryBasis: CalendarEntryBasis;
  CalendarEntry: ResolverTypeWrapper<CalendarEntryParent>;
  HolidayCalendar: ResolverTypeWrapper<HolidayCalendarParent>;
  HolidayCalendarConnection: ResolverTypeWrapper<Omit<HolidayCalendarConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HolidayCalendarEdge']>, nodes: ReadonlyArray<ResolversTypes['HolidayCalendar']> }>;
  HolidayCalendarEdge: ResolverTypeWrapper<Omit<HolidayCalendarEdge, 'node'> & { node: ResolversTypes['HolidayCalendar'] }>;
  CalendarEntryInput: CalendarEntryInput;
  PublishHolidayCalendarInput: PublishHolidayCalendarInput;
  PublishHolidayCalendarResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishHolidayCalendarResult']>;
  HolidayCalendarNotValid: ResolverTypeWrapper<RefusalValue>;
  HolidayCalendarNotFound: ResolverTypeWrapper<RefusalValue>;
  CountUnit: CountUnit;
  CountDirection: CountDirection;
  Confidence: Confidence;
  CountingRule: ResolverTypeWrapper<DeadlineRuleParent>;
  CountingRuleConnection: ResolverTypeWrapper<Omit<CountingRuleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CountingRuleEdge']>, nodes: ReadonlyArray<ResolversTypes['CountingRule']> }>;
  CountingRuleEdge: ResolverTypeWrapper<Omit<CountingRuleEdge, 'node'> & { node: ResolversTypes['CountingRule'] }>;
  SetCountingRuleInput: SetCountingRuleInput;
  SetCountingRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCountingRuleResult']>;
  RuleNotKnown: ResolverTypeWrapper<RefusalValue>;
  RuleNotValid: ResolverTypeWrapper<RefusalValue>;
  DeadlineState: DeadlineState;
  DeadlineCause: DeadlineCause;
  DerivationStepKind: DerivationStepKind;
  DerivationStep: ResolverTypeWrapper<StepParent>;
  CaseDeadline: ResolverTypeWrapper<DeadlineParent>;
  DeadlineMove: ResolverTypeWrapper<DeadlineMoveParent>;
  DeadlineComputation: ResolverTypeWrapper<Omit<DeadlineComputation, 'rule' | 'steps'> & { rule: ResolversTypes['CountingRule'], steps: ReadonlyArray<ResolversTypes['DerivationStep']> }>;
  CaseDeadlineConnection: ResolverTypeWrapper<Omit<CaseDeadlineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CaseDeadlineEdge']>, nodes: ReadonlyArray<ResolversTypes['CaseDeadline']> }>;
  CaseDeadlineEdge: ResolverTypeWrapper<Omit<CaseDeadlineEdge, 'node'> & { node: ResolversTypes['CaseDeadline'] }>;
  PauseDeadlineInput: PauseDeadlineInput;
  ResumeDeadlineInput: ResumeDeadlineInput;
  ExtendDeadlineInput: ExtendDeadlineInput;
  ComputeDeadlineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ComputeDeadlineResult']>;
  PauseDeadlineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PauseDeadlineResult']>;
  ResumeDeadlineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeDeadlineResult']>;
  ExtendDeadlineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExtendDeadlineResult']>;
  DeadlineNotFound: ResolverTypeWrapper<RefusalValue>;
  DeadlineStateForbids: ResolverTypeWrapper<RefusalValue>;
  ExtensionNotValid: ResolverTypeWrapper<RefusalValue>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Unit: ResolverTypeWrapper<UnitRefParent>;
  NotAllowed: ResolverTypeWrapper<RefusalValue>;
  UnitNotKnown: ResolverTypeWrapper<RefusalValue>;
  LogWitness: ResolverTypeWrapper<WitnessedLogParent>;
  WitnessVerdict: WitnessVerdict;
  WitnessedHead: ResolverTypeWrapper<WitnessedHeadParent>;
  WitnessedHeadConnection: ResolverTypeWrapper<Omit<WitnessedHeadConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WitnessedHeadEdge']>, nodes: ReadonlyArray<ResolversTypes['WitnessedHead']> }>;
  WitnessedHeadEdge: ResolverTypeWrapper<Omit<WitnessedHeadEdge, 'node'> & { node: ResolversTypes['WitnessedHead'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};
/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  IdempotencyKeyReused: RefusalValue;
  TextNotValid: RefusalValue;
  ReasonNotValid: RefusalValue;
  DayNotValid: RefusalValue;
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  CalendarEntry: CalendarEntryParent;
  HolidayCalendar: HolidayCalendarParent;
  HolidayCalendarConnection: Omit<HolidayCalendarConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HolidayCalendarEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HolidayCalendar']> };
  HolidayCalendarEdge: Omit<HolidayCalendarEdge, 'node'> & { node: ResolversParentTypes['HolidayCalendar'] };
  CalendarEntryInput: CalendarEntryInput;
  PublishHolidayCalendarInput: PublishHolidayCalendarInput;
  PublishHolidayCalendarResult: ResolversUnionTypes<ResolversParentTypes>['PublishHolidayCalendarResult'];
  HolidayCalendarNotValid: RefusalValue;
  HolidayCalendarNotFound: RefusalValue;
  CountingRule: DeadlineRuleParent;
  CountingRuleConnection: Omit<CountingRuleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CountingRuleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CountingRule']> };
  CountingRuleEdge: Omit<CountingRuleEdge, 'node'> & { node: ResolversParentTypes['CountingRule'] };
  SetCountingRuleInput: SetCountingRuleInput;
  SetCountingRuleResult: ResolversUnionTypes<ResolversParentTypes>['SetCountingRuleResult'];
  RuleNotKnown: RefusalValue;
  RuleNotValid: RefusalValue;
  DerivationStep: StepParent;
  CaseDeadline: DeadlineParent;
  DeadlineMove: DeadlineMoveParent;
  DeadlineComputation: Omit<DeadlineComputation, 'rule' | 'steps'> & { rule: ResolversParentTypes['CountingRule'], steps: ReadonlyArray<ResolversParentTypes['DerivationStep']> };
  CaseDeadlineConnection: Omit<CaseDeadlineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CaseDeadlineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CaseDeadline']> };
  CaseDeadlineEdge: Omit<CaseDeadlineEdge, 'node'> & { node: ResolversParentTypes['CaseDeadline'] };
  PauseDeadlineInput: PauseDeadlineInput;
  ResumeDeadlineInput: ResumeDeadlineInput;
  ExtendDeadlineInput: ExtendDeadlineInput;
  ComputeDeadlineResult: ResolversUnionTypes<ResolversParentTypes>['ComputeDeadlineResult'];
  PauseDeadlineResult: ResolversUnionTypes<ResolversParentTypes>['PauseDeadlineResult'];
  ResumeDeadlineResult: ResolversUnionTypes<ResolversParentTypes>['ResumeDeadlineResult'];
  ExtendDeadlineResult: ResolversUnionTypes<ResolversParentTypes>['ExtendDeadlineResult'];
  DeadlineNotFound: RefusalValue;
  DeadlineStateForbids: RefusalValue;
  ExtensionNotValid: RefusalValue;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  PageInfo: PageInfo;
  Unit: UnitRefParent;
  NotAllowed: RefusalValue;
  UnitNotKnown: RefusalValue;
  LogWitness: WitnessedLogParent;
  WitnessedHead: WitnessedHeadParent;
  WitnessedHeadConnection: Omit<WitnessedHeadConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WitnessedHeadEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WitnessedHead']> };
  WitnessedHeadEdge: Omit<WitnessedHeadEdge, 'node'> & { node: ResolversParentTypes['WitnessedHead'] };
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};
export type IdempotencyKeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TextNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextNotValid'] = ResolversParentTypes['TextNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReasonNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReasonNotValid'] = ResolversParentTypes['ReasonNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DayNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayNotValid'] = ResolversParentTypes['DayNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  holidayCalendars?: Resolver<ResolversTypes['HolidayCalendarConnection'], ParentType, ContextType, RequireFields<QueryHolidayCalendarsArgs, 'first'>>;
  proposedHolidays?: Resolver<ReadonlyArray<ResolversTypes['CalendarEntry']>, ParentType, ContextType, RequireFields<QueryProposedHolidaysArgs, 'year' | 'tetDaysBefore' | 'nationalDayEve'>>;
  countingRules?: Resolver<ResolversTypes['CountingRuleConnection'], ParentType, ContextType, RequireFields<QueryCountingRulesArgs, 'first'>>;
  caseDeadline?: Resolver<Maybe<ResolversTypes['CaseDeadline']>, ParentType, ContextType, RequireFields<QueryCaseDeadlineArgs, 'id'>>;
  overdueDeadlines?: Resolver<ResolversTypes['CaseDeadlineConnection'], ParentType, ContextType, RequireFields<QueryOverdueDeadlinesArgs, 'unitId' | 'first'>>;
  computeDeadline?: Resolver<ResolversTypes['ComputeDeadlineResult'], ParentType, ContextType, RequireFields<QueryComputeDeadlineArgs, 'ruleKey' | 'from'>>;
  logWitness?: Resolver<Maybe<ResolversTypes['LogWitness']>, ParentType, ContextType, Partial<QueryLogWitnessArgs>>;
};
export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  publishHolidayCalendar?: Resolver<ResolversTypes['PublishHolidayCalendarResult'], ParentType, ContextType, RequireFields<MutationPublishHolidayCalendarArgs, 'input'>>;
  setCountingRule?: Resolver<ResolversTypes['SetCountingRuleResult'], ParentType, ContextType, RequireFields<MutationSetCountingRuleArgs, 'input'>>;
  pauseDeadline?: Resolver<ResolversTypes['PauseDeadlineResult'], ParentType, ContextType, RequireFields<MutationPauseDeadlineArgs, 'input'>>;
  resumeDeadline?: Resolver<ResolversTypes['ResumeDeadlineResult'], ParentType, ContextType, RequireFields<MutationResumeDeadlineArgs, 'input'>>;
  extendDeadline?: Resolver<ResolversTypes['ExtendDeadlineResult'], ParentType, ContextType, RequireFields<MutationExtendDeadlineArgs, 'input'>>;
};
export type CalendarEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarEntry'] = ResolversParentTypes['CalendarEntry']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CalendarEntryKind'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['CalendarEntryBasis'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};
export type HolidayCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolidayCalendar'] = ResolversParentTypes['HolidayCalendar'], FederationReferenceType extends FederationReferenceTypes['HolidayCalendar'] = FederationReferenceTypes['HolidayCalendar']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HolidayCalendar']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  isNational?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['CalendarEntry']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type HolidayCalendarConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolidayCalendarConnection'] = ResolversParentTypes['HolidayCalendarConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HolidayCalendarEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HolidayCalendar']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type HolidayCalendarEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolidayCalendarEdge'] = ResolversParentTypes['HolidayCalendarEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HolidayCalendar'], ParentType, ContextType>;
};
export type PublishHolidayCalendarResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishHolidayCalendarResult'] = ResolversParentTypes['PublishHolidayCalendarResult']> = {
  __resolveType?: TypeResolveFn<'HolidayCalendar' | 'HolidayCalendarNotValid' | 'HolidayCalendarNotFound' | 'TextNotValid' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type HolidayCalendarNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolidayCalendarNotValid'] = ResolversParentTypes['HolidayCalendarNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type HolidayCalendarNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolidayCalendarNotFound'] = ResolversParentTypes['HolidayCalendarNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CountingRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountingRule'] = ResolversParentTypes['CountingRule'], FederationReferenceType extends FederationReferenceTypes['CountingRule'] = FederationReferenceTypes['CountingRule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CountingRule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleSet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countedFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countedFromEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CountUnit'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['CountDirection'], ParentType, ContextType>;
  movesOffRestDays?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CountingRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountingRuleConnection'] = ResolversParentTypes['CountingRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountingRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CountingRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type CountingRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountingRuleEdge'] = ResolversParentTypes['CountingRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CountingRule'], ParentType, ContextType>;
};
export type SetCountingRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCountingRuleResult'] = ResolversParentTypes['SetCountingRuleResult']> = {
  __resolveType?: TypeResolveFn<'CountingRule' | 'RuleNotValid' | 'RuleNotKnown' | 'TextNotValid' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RuleNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleNotKnown'] = ResolversParentTypes['RuleNotKnown']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type RuleNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleNotValid'] = ResolversParentTypes['RuleNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DerivationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DerivationStep'] = ResolversParentTypes['DerivationStep']> = {
  kind?: Resolver<ResolversTypes['DerivationStepKind'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};
export type CaseDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseDeadline'] = ResolversParentTypes['CaseDeadline'], FederationReferenceType extends FederationReferenceTypes['CaseDeadline'] = FederationReferenceTypes['CaseDeadline']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CaseDeadline']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['CountingRule'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeadlineState'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['DerivationStep']>, ParentType, ContextType>;
  calendars?: Resolver<ReadonlyArray<ResolversTypes['HolidayCalendar']>, ParentType, ContextType>;
  reevaluatedDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['DeadlineMove']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  viewerCanMove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DeadlineMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineMove'] = ResolversParentTypes['DeadlineMove']> = {
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['DeadlineCause'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  oldDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  newDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type DeadlineComputationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineComputation'] = ResolversParentTypes['DeadlineComputation']> = {
  rule?: Resolver<ResolversTypes['CountingRule'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['DerivationStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CaseDeadlineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseDeadlineConnection'] = ResolversParentTypes['CaseDeadlineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseDeadlineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CaseDeadline']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type CaseDeadlineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseDeadlineEdge'] = ResolversParentTypes['CaseDeadlineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseDeadline'], ParentType, ContextType>;
};
export type ComputeDeadlineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComputeDeadlineResult'] = ResolversParentTypes['ComputeDeadlineResult']> = {
  __resolveType?: TypeResolveFn<'DeadlineComputation' | 'RuleNotKnown', ParentType, ContextType>;
};
export type PauseDeadlineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseDeadlineResult'] = ResolversParentTypes['PauseDeadlineResult']> = {
  __resolveType?: TypeResolveFn<'CaseDeadline' | 'DeadlineNotFound' | 'DeadlineStateForbids' | 'DayNotValid' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ResumeDeadlineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeDeadlineResult'] = ResolversParentTypes['ResumeDeadlineResult']> = {
  __resolveType?: TypeResolveFn<'CaseDeadline' | 'DeadlineNotFound' | 'DeadlineStateForbids' | 'DayNotValid' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ExtendDeadlineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendDeadlineResult'] = ResolversParentTypes['ExtendDeadlineResult']> = {
  __resolveType?: TypeResolveFn<'CaseDeadline' | 'DeadlineNotFound' | 'DeadlineStateForbids' | 'ExtensionNotValid' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type DeadlineNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineNotFound'] = ResolversParentTypes['DeadlineNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DeadlineStateForbidsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineStateForbids'] = ResolversParentTypes['DeadlineStateForbids']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ExtensionNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtensionNotValid'] = ResolversParentTypes['ExtensionNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}
export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}
export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReused' | 'TextNotValid' | 'ReasonNotValid' | 'DayNotValid' | 'HolidayCalendarNotValid' | 'HolidayCalendarNotFound' | 'RuleNotKnown' | 'RuleNotValid' | 'DeadlineNotFound' | 'DeadlineStateForbids' | 'ExtensionNotValid' | 'NotAllowed' | 'UnitNotKnown', ParentType, ContextType>;
};
export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};
export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};
export type NotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type UnitNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitNotKnown'] = ResolversParentTypes['UnitNotKnown']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type LogWitnessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogWitness'] = ResolversParentTypes['LogWitness']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verifierKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acceptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  heads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isSound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  witnessedHeads?: Resolver<ResolversTypes['WitnessedHeadConnection'], ParentType, ContextType, RequireFields<LogWitnessWitnessedHeadsArgs, 'refusedOnly' | 'first'>>;
};
export type WitnessedHeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WitnessedHead'] = ResolversParentTypes['WitnessedHead']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verifierKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['WitnessVerdict'], ParentType, ContextType>;
  witnessedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type WitnessedHeadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WitnessedHeadConnection'] = ResolversParentTypes['WitnessedHeadConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WitnessedHeadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WitnessedHead']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type WitnessedHeadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WitnessedHeadEdge'] = ResolversParentTypes['WitnessedHeadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WitnessedHead'], ParentType, ContextType>;
};
export type Resolvers<ContextType = Context> = {
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  TextNotValid?: TextNotValidResolvers<ContextType>;
  ReasonNotValid?: ReasonNotValidResolvers<ContextType>;
  DayNotValid?: DayNotValidResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  CalendarEntry?: CalendarEntryResolvers<ContextType>;
  HolidayCalendar?: HolidayCalendarResolvers<ContextType>;
  HolidayCalendarConnection?: HolidayCalendarConnectionResolvers<ContextType>;
  HolidayCalendarEdge?: HolidayCalendarEdgeResolvers<ContextType>;
  PublishHolidayCalendarResult?: PublishHolidayCalendarResultResolvers<ContextType>;
  HolidayCalendarNotValid?: HolidayCalendarNotValidResolvers<ContextType>;
  HolidayCalendarNotFound?: HolidayCalendarNotFoundResolvers<ContextType>;
  CountingRule?: CountingRuleResolvers<ContextType>;
  CountingRuleConnection?: CountingRuleConnectionResolvers<ContextType>;
  CountingRuleEdge?: CountingRuleEdgeResolvers<ContextType>;
  SetCountingRuleResult?: SetCountingRuleResultResolvers<ContextType>;
  RuleNotKnown?: RuleNotKnownResolvers<ContextType>;
  RuleNotValid?: RuleNotValidResolvers<ContextType>;
  DerivationStep?: DerivationStepResolvers<ContextType>;
  CaseDeadline?: CaseDeadlineResolvers<ContextType>;
  DeadlineMove?: DeadlineMoveResolvers<ContextType>;
  DeadlineComputation?: DeadlineComputationResolvers<ContextType>;
  CaseDeadlineConnection?: CaseDeadlineConnectionResolvers<ContextType>;
  CaseDeadlineEdge?: CaseDeadlineEdgeResolvers<ContextType>;
  ComputeDeadlineResult?: ComputeDeadlineResultResolvers<ContextType>;
  PauseDeadlineResult?: PauseDeadlineResultResolvers<ContextType>;
  ResumeDeadlineResult?: ResumeDeadlineResultResolvers<ContextType>;
  ExtendDeadlineResult?: ExtendDeadlineResultResolvers<ContextType>;
  DeadlineNotFound?: DeadlineNotFoundResolvers<ContextType>;
  DeadlineStateForbids?: DeadlineStateForbidsResolvers<ContextType>;
  ExtensionNotValid?: ExtensionNotValidResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Refusal?: RefusalResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  UnitNotKnown?: UnitNotKnownResolvers<ContextType>;
  LogWitness?: LogWitnessResolvers<ContextType>;
  WitnessedHead?: WitnessedHeadResolvers<ContextType>;
  WitnessedHeadConnection?: WitnessedHeadConnectionResolvers<ContextType>;
  WitnessedHeadEdge?: WitnessedHeadEdgeResolvers<ContextType>;
};
