import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Refusal as RefusalValue } from '@mttq/kernel/refusal';
import type { ReadModel as ReadModelParent, ReadModelRebuild as ReadModelRebuildParent } from '../read-models/read-model.ts';
import type { UnitCountsChanged as UnitCountsChangedParent } from '../unit-counts/counting.ts';
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
export type Query = {
  readonly readModels: ReadonlyArray<ReadModel>;
  readonly deadLetters: DeadLetterConnection;
  readonly unitCounts: ReadonlyArray<UnitCount>;
  readonly unitCountsSignal: UnitCountsChanged;
};
export type QueryDeadLettersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryUnitCountsArgs = {
  parentUnitId?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};
export type QueryUnitCountsSignalArgs = {
  parentUnitId?: InputMaybe<Scalars['ID']['input']>;
  cursor: Scalars['String']['input'];
};
export type Mutation = {
  readonly rebuildReadModel: RebuildReadModelResult;
  readonly replayParkedEvents: ReplayParkedEventsResult;
  readonly replayDeadLetter: ReplayDeadLetterResult;
};
export type MutationRebuildReadModelArgs = {
  input: RebuildReadModelInput;
};
export type MutationReplayParkedEventsArgs = {
  input: ReplayParkedEventsInput;
};
export type MutationReplayDeadLetterArgs = {
  input: ReplayDeadLetterInput;
};
export type EventOrigin =
  | 'LOG'
  | 'STREAM';
export type ReadModel = {
  readonly name: Scalars['String']['output'];
  readonly source: Scalars['String']['output'];
  readonly sequence: Scalars['String']['output'];
  readonly lag?: Maybe<Scalars['Int']['output']>;
  readonly movedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly tables: ReadonlyArray<TableChecksum>;
  readonly parkedCount: Scalars['Int']['output'];
  readonly parkedEvents: ParkedEventConnection;
};
export type ReadModelParkedEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type TableChecksum = {
  readonly table: Scalars['String']['output'];
  readonly rows: Scalars['Int']['output'];
  readonly checksum: Scalars['String']['output'];
};
export type ParkedEvent = {
  readonly sequence: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly aggregateId: Scalars['String']['output'];
  readonly error: Scalars['String']['output'];
  readonly parkedAt: Scalars['DateTime']['output'];
};
export type ParkedEventConnection = {
  readonly edges: ReadonlyArray<ParkedEventEdge>;
  readonly nodes: ReadonlyArray<ParkedEvent>;
  readonly pageInfo: PageInfo;
};
export type ParkedEventEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ParkedEvent;
};
export type DeadLetter = {
  readonly id: Scalars['ID']['output'];
  readonly consumer: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly aggregateId: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  readonly deliveries: Scalars['Int']['output'];
  readonly diedAt: Scalars['DateTime']['output'];
  readonly replayedAt?: Maybe<Scalars['DateTime']['output']>;
};
export type DeadLetterConnection = {
  readonly edges: ReadonlyArray<DeadLetterEdge>;
  readonly nodes: ReadonlyArray<DeadLetter>;
  readonly pageInfo: PageInfo;
};
export type DeadLetterEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: DeadLetter;
};
export type RebuildReadModelInput = {
  readonly name: Scalars['String']['input'];
  readonly origin?: EventOrigin;
  readonly compareOnly?: Scalars['Boolean']['input'];
};
export type ReadModelRebuild = {
  readonly readModel: ReadModel;
  readonly upTo: Scalars['String']['output'];
  readonly events: Scalars['Int']['output'];
  readonly equal: Scalars['Boolean']['output'];
  readonly live: ReadonlyArray<TableChecksum>;
  readonly rebuilt: ReadonlyArray<TableChecksum>;
};
export type RebuildReadModelResult = ReadModelRebuild | ReadModelNotFound | EventsNotAvailable;
export type ReplayParkedEventsInput = {
  readonly name: Scalars['String']['input'];
  readonly aggregateId: Scalars['String']['input'];
};
export type ParkedEventsReplay = {
  readonly readModel: ReadModel;
  readonly events: Scalars['Int']['output'];
};
export type ReplayParkedEventsResult = ParkedEventsReplay | ReadModelNotFound | EventsStillFail;
export type ReplayDeadLetterInput = {
  readonly id: Scalars['ID']['input'];
};
export type DeadLetterReplay = {
  readonly eventId: Scalars['ID']['output'];
};
export type ReplayDeadLetterResult = DeadLetterReplay | DeadLetterNotFound | DeadLetterAlreadyReplayed | EventsStillFail;
export type ReadModelNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type EventsNotAvailable = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type EventsStillFail = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type DeadLetterNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type DeadLetterAlreadyReplayed = Refusal & {
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
export type Subscription = {
  readonly unitCountsChanged: UnitCountsChanged;
};
export type SubscriptionUnitCountsChangedArgs = {
  parentUnitId?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type Unit = {
  readonly id: Scalars['ID']['output'];
  readonly childCounts: ReadonlyArray<UnitCount>;
};
export type UnitChildCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};
export type UnitCount = {
  readonly level: Scalars['String']['output'];
  readonly unitType: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};
export type UnitCountsChanged = {
  readonly cursor: Scalars['String']['output'];
  readonly parentUnitId?: Maybe<Scalars['ID']['output']>;
  readonly counts: ReadonlyArray<UnitCount>;
};
export type UnitCountsChangedCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
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
  Unit: Unit;
};
/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Unit:
    ( { __typename: 'Unit' }
    & GraphQLRecursivePick<FederationTypes['Unit'], {"id":true}> );
};
/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RebuildReadModelResult:
    | ( ReadModelRebuildParent )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReplayParkedEventsResult:
    | ( Omit<ParkedEventsReplay, 'readModel'> & { readModel: _RefType['ReadModel'] } )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReplayDeadLetterResult:
    | ( DeadLetterReplay )
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
  ;
};
/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  EventOrigin: EventOrigin;
  ReadModel: ResolverTypeWrapper<ReadModelParent>;
  TableChecksum: ResolverTypeWrapper<TableChecksum>;
  ParkedEvent: ResolverTypeWrapper<ParkedEvent>;
  ParkedEventConnection: ResolverTypeWrapper<ParkedEventConnection>;
  ParkedEventEdge: ResolverTypeWrapper<ParkedEventEdge>;
  DeadLetter: ResolverTypeWrapper<DeadLetter>;
  DeadLetterConnection: ResolverTypeWrapper<DeadLetterConnection>;
  DeadLetterEdge: ResolverTypeWrapper<DeadLetterEdge>;
  RebuildReadModelInput: RebuildReadModelInput;
  ReadModelRebuild: ResolverTypeWrapper<ReadModelRebuildParent>;
  RebuildReadModelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RebuildReadModelResult']>;
  ReplayParkedEventsInput: ReplayParkedEventsInput;
  ParkedEventsReplay: ResolverTypeWrapper<Omit<ParkedEventsReplay, 'readModel'> & { readModel: ResolversTypes['ReadModel'] }>;
  ReplayParkedEventsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayParkedEventsResult']>;
  ReplayDeadLetterInput: ReplayDeadLetterInput;
  DeadLetterReplay: ResolverTypeWrapper<DeadLetterReplay>;
  ReplayDeadLetterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayDeadLetterResult']>;
  ReadModelNotFound: ResolverTypeWrapper<RefusalValue>;
  EventsNotAvailable: ResolverTypeWrapper<RefusalValue>;
  EventsStillFail: ResolverTypeWrapper<RefusalValue>;
  DeadLetterNotFound: ResolverTypeWrapper<RefusalValue>;
  DeadLetterAlreadyReplayed: ResolverTypeWrapper<RefusalValue>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Unit: ResolverTypeWrapper<Unit>;
  UnitCount: ResolverTypeWrapper<UnitCount>;
  UnitCountsChanged: ResolverTypeWrapper<UnitCountsChangedParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};
/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  ReadModel: ReadModelParent;
  TableChecksum: TableChecksum;
  ParkedEvent: ParkedEvent;
  ParkedEventConnection: ParkedEventConnection;
  ParkedEventEdge: ParkedEventEdge;
  DeadLetter: DeadLetter;
  DeadLetterConnection: DeadLetterConnection;
  DeadLetterEdge: DeadLetterEdge;
  RebuildReadModelInput: RebuildReadModelInput;
  ReadModelRebuild: ReadModelRebuildParent;
  RebuildReadModelResult: ResolversUnionTypes<ResolversParentTypes>['RebuildReadModelResult'];
  ReplayParkedEventsInput: ReplayParkedEventsInput;
  ParkedEventsReplay: Omit<ParkedEventsReplay, 'readModel'> & { readModel: ResolversParentTypes['ReadModel'] };
  ReplayParkedEventsResult: ResolversUnionTypes<ResolversParentTypes>['ReplayParkedEventsResult'];
  ReplayDeadLetterInput: ReplayDeadLetterInput;
  DeadLetterReplay: DeadLetterReplay;
  ReplayDeadLetterResult: ResolversUnionTypes<ResolversParentTypes>['ReplayDeadLetterResult'];
  ReadModelNotFound: RefusalValue;
  EventsNotAvailable: RefusalValue;
  EventsStillFail: RefusalValue;
  DeadLetterNotFound: RefusalValue;
  DeadLetterAlreadyReplayed: RefusalValue;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  PageInfo: PageInfo;
  Subscription: Record<PropertyKey, never>;
  Unit: Unit | FederationReferenceTypes['Unit'];
  UnitCount: UnitCount;
  UnitCountsChanged: UnitCountsChangedParent;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};
export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  readModels?: Resolver<ReadonlyArray<ResolversTypes['ReadModel']>, ParentType, ContextType>;
  deadLetters?: Resolver<ResolversTypes['DeadLetterConnection'], ParentType, ContextType, Partial<QueryDeadLettersArgs>>;
  unitCounts?: Resolver<ReadonlyArray<ResolversTypes['UnitCount']>, ParentType, ContextType, Partial<QueryUnitCountsArgs>>;
  unitCountsSignal?: Resolver<ResolversTypes['UnitCountsChanged'], ParentType, ContextType, RequireFields<QueryUnitCountsSignalArgs, 'cursor'>>;
};
export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  rebuildReadModel?: Resolver<ResolversTypes['RebuildReadModelResult'], ParentType, ContextType, RequireFields<MutationRebuildReadModelArgs, 'input'>>;
  replayParkedEvents?: Resolver<ResolversTypes['ReplayParkedEventsResult'], ParentType, ContextType, RequireFields<MutationReplayParkedEventsArgs, 'input'>>;
  replayDeadLetter?: Resolver<ResolversTypes['ReplayDeadLetterResult'], ParentType, ContextType, RequireFields<MutationReplayDeadLetterArgs, 'input'>>;
};
export type ReadModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadModel'] = ResolversParentTypes['ReadModel']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lag?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  movedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['TableChecksum']>, ParentType, ContextType>;
  parkedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parkedEvents?: Resolver<ResolversTypes['ParkedEventConnection'], ParentType, ContextType, Partial<ReadModelParkedEventsArgs>>;
};
export type TableChecksumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableChecksum'] = ResolversParentTypes['TableChecksum']> = {
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checksum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};
export type ParkedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkedEvent'] = ResolversParentTypes['ParkedEvent']> = {
  sequence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aggregateId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  error?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type ParkedEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkedEventConnection'] = ResolversParentTypes['ParkedEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParkedEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ParkedEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type ParkedEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkedEventEdge'] = ResolversParentTypes['ParkedEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ParkedEvent'], ParentType, ContextType>;
};
export type DeadLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetter'] = ResolversParentTypes['DeadLetter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  consumer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aggregateId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  diedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replayedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};
export type DeadLetterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterConnection'] = ResolversParentTypes['DeadLetterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeadLetterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DeadLetter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type DeadLetterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterEdge'] = ResolversParentTypes['DeadLetterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeadLetter'], ParentType, ContextType>;
};
export type ReadModelRebuildResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadModelRebuild'] = ResolversParentTypes['ReadModelRebuild']> = {
  readModel?: Resolver<ResolversTypes['ReadModel'], ParentType, ContextType>;
  upTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  equal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  live?: Resolver<ReadonlyArray<ResolversTypes['TableChecksum']>, ParentType, ContextType>;
  rebuilt?: Resolver<ReadonlyArray<ResolversTypes['TableChecksum']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type RebuildReadModelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RebuildReadModelResult'] = ResolversParentTypes['RebuildReadModelResult']> = {
  __resolveType?: TypeResolveFn<'ReadModelRebuild' | 'ReadModelNotFound' | 'EventsNotAvailable', ParentType, ContextType>;
};
export type ParkedEventsReplayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkedEventsReplay'] = ResolversParentTypes['ParkedEventsReplay']> = {
  readModel?: Resolver<ResolversTypes['ReadModel'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReplayParkedEventsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayParkedEventsResult'] = ResolversParentTypes['ReplayParkedEventsResult']> = {
  __resolveType?: TypeResolveFn<'ParkedEventsReplay' | 'ReadModelNotFound' | 'EventsStillFail', ParentType, ContextType>;
};
export type DeadLetterReplayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterReplay'] = ResolversParentTypes['DeadLetterReplay']> = {
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReplayDeadLetterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayDeadLetterResult'] = ResolversParentTypes['ReplayDeadLetterResult']> = {
  __resolveType?: TypeResolveFn<'DeadLetterReplay' | 'DeadLetterNotFound' | 'DeadLetterAlreadyReplayed' | 'EventsStillFail', ParentType, ContextType>;
};
export type ReadModelNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadModelNotFound'] = ResolversParentTypes['ReadModelNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type EventsNotAvailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventsNotAvailable'] = ResolversParentTypes['EventsNotAvailable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type EventsStillFailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventsStillFail'] = ResolversParentTypes['EventsStillFail']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DeadLetterNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterNotFound'] = ResolversParentTypes['DeadLetterNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DeadLetterAlreadyReplayedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterAlreadyReplayed'] = ResolversParentTypes['DeadLetterAlreadyReplayed']> = {
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
  __resolveType?: TypeResolveFn<'ReadModelNotFound' | 'EventsNotAvailable' | 'EventsStillFail' | 'DeadLetterNotFound' | 'DeadLetterAlreadyReplayed', ParentType, ContextType>;
};
export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};
export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  unitCountsChanged?: SubscriptionResolver<ResolversTypes['UnitCountsChanged'], "unitCountsChanged", ParentType, ContextType, Partial<SubscriptionUnitCountsChangedArgs>>;
};
export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  childCounts?: Resolver<ReadonlyArray<ResolversTypes['UnitCount']>, ParentType, ContextType, Partial<UnitChildCountsArgs>>;
};
export type UnitCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitCount'] = ResolversParentTypes['UnitCount']> = {
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};
export type UnitCountsChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitCountsChanged'] = ResolversParentTypes['UnitCountsChanged']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentUnitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['UnitCount']>, ParentType, ContextType, Partial<UnitCountsChangedCountsArgs>>;
};
export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ReadModel?: ReadModelResolvers<ContextType>;
  TableChecksum?: TableChecksumResolvers<ContextType>;
  ParkedEvent?: ParkedEventResolvers<ContextType>;
  ParkedEventConnection?: ParkedEventConnectionResolvers<ContextType>;
  ParkedEventEdge?: ParkedEventEdgeResolvers<ContextType>;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  DeadLetterConnection?: DeadLetterConnectionResolvers<ContextType>;
  DeadLetterEdge?: DeadLetterEdgeResolvers<ContextType>;
  ReadModelRebuild?: ReadModelRebuildResolvers<ContextType>;
  RebuildReadModelResult?: RebuildReadModelResultResolvers<ContextType>;
  ParkedEventsReplay?: ParkedEventsReplayResolvers<ContextType>;
  ReplayParkedEventsResult?: ReplayParkedEventsResultResolvers<ContextType>;
  DeadLetterReplay?: DeadLetterReplayResolvers<ContextType>;
  ReplayDeadLetterResult?: ReplayDeadLetterResultResolvers<ContextType>;
  ReadModelNotFound?: ReadModelNotFoundResolvers<ContextType>;
  EventsNotAvailable?: EventsNotAvailableResolvers<ContextType>;
  EventsStillFail?: EventsStillFailResolvers<ContextType>;
  DeadLetterNotFound?: DeadLetterNotFoundResolvers<ContextType>;
  DeadLetterAlreadyReplayed?: DeadLetterAlreadyReplayedResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Refusal?: RefusalResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitCount?: UnitCountResolvers<ContextType>;
  UnitCountsChanged?: UnitCountsChangedResolvers<ContextType>;
};
