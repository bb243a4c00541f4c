import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Refusal as RefusalValue } from '@mttq/kernel/refusal';
import type { LinkAt as LinkAtParent } from '../lineage/lineage-link.resolvers.ts';
import type { UnitAt as UnitAtParent, VersionAt as VersionAtParent, UnitPage as UnitPageParent } from '../units/unit-tree.ts';
import type { DifferencePage as DifferencePageParent, DifferenceEdge as DifferenceEdgeParent } from '../units/tree-difference.ts';
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
  /** A day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
  Date: { input: CalendarDay; output: string; }
  /** An instant in UTC, `YYYY-MM-DDThh:mm:ss.sssZ`. */
  DateTime: { input: Date; output: Date | string; }
};

/** One administrative unit (đơn vị hành chính): an id, and what was true of it on the day asked about. */
export type Unit = {
  /** Units that received from this one, whenever that was (at most 100). */
  readonly successors: ReadonlyArray<LineageLink>;
  /** Units that this one received from, whenever that was (at most 100). */
  readonly predecessors: ReadonlyArray<LineageLink>;
  /**
   * The units that hold what this unit was, followed through every change up to the day: more than one after a split.
   * At most 200 units and 20 steps.
   */
  readonly heirs: ReadonlyArray<UnitHeir>;
  /** Never changes, whatever happens to code, name, type or parent. */
  readonly id: Scalars['ID']['output'];
  /** Level in the tree. */
  readonly level: UnitLevel;
  /** The day on which the fields of this object hold; today when the unit was reached from another service. */
  readonly asOf: Scalars['Date']['output'];
  /** The version that holds on `asOf`; null on days on which the unit did not exist. */
  readonly version?: Maybe<UnitVersion>;
  /** Code on `asOf`; null on days on which the unit did not exist. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Name without the kind, on `asOf`; null on days on which the unit did not exist. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Name with the kind ("Xã Phong Hải"), on `asOf`; null on days on which the unit did not exist. */
  readonly fullName?: Maybe<Scalars['String']['output']>;
  /** Kind on `asOf`; null on days on which the unit did not exist. */
  readonly unitType?: Maybe<UnitType>;
  /** Unit one step up on `asOf`; null for the country. */
  readonly parent?: Maybe<Unit>;
  /** From the unit one step up to the country, on `asOf`. */
  readonly ancestors: ReadonlyArray<Unit>;
  /** Units one step down on `asOf`, ordered by code. */
  readonly children: UnitConnection;
  /** Units any number of steps down on `asOf`, ordered by level and code. */
  readonly descendants: UnitConnection;
  /** Every version on record at `knownAt` of the question, oldest first (at most 100). */
  readonly versions: ReadonlyArray<UnitVersion>;
  /** Every line of the unit's record, superseded ones too, in the order in which they were recorded (at most 200). */
  readonly record: ReadonlyArray<UnitVersion>;
};


/** One administrative unit (đơn vị hành chính): an id, and what was true of it on the day asked about. */
export type UnitHeirsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** One administrative unit (đơn vị hành chính): an id, and what was true of it on the day asked about. */
export type UnitChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One administrative unit (đơn vị hành chính): an id, and what was true of it on the day asked about. */
export type UnitDescendantsArgs = {
  level?: InputMaybe<UnitLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How much of an old unit went to a new one, as the source states it. */
export type LineageExtent =
  /** All of it (toàn bộ). */
  | 'FULL'
  /** A part (một phần). */
  | 'PARTIAL'
  /** What was left after the parts (phần còn lại). */
  | 'REMAINDER'
  /** The source does not say. It is not FULL. */
  | 'UNSTATED';

/** One edge of the merger graph between an old unit and a new one. */
export type LineageLink = {
  /** Id of this link. */
  readonly id: Scalars['ID']['output'];
  /** The unit that gave, as it was on its last day. */
  readonly from: Unit;
  /** The unit that received, as it was on the first day. */
  readonly to: Unit;
  /** How much of the old unit. */
  readonly extent: LineageExtent;
  /** Whether people moved with the area; null: not stated. */
  readonly includesPopulation?: Maybe<Scalars['Boolean']['output']>;
  /** Day (Asia/Ho_Chi_Minh) from which the link holds. */
  readonly effectiveOn: Scalars['Date']['output'];
  /** Article of the document. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Clause of the article. */
  readonly clause?: Maybe<Scalars['String']['output']>;
  /** Id of the official document; null while none is registered. */
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  /** When it came on record (UTC). */
  readonly recordedFrom: Scalars['DateTime']['output'];
  /** When it was taken off the record by a correction (UTC); null while it stands. */
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** A unit that holds something of an earlier one. */
export type UnitHeir = {
  /** The heir, on the day asked about. */
  readonly unit: Unit;
  /** FULL only when every step was FULL; UNSTATED when a step was; otherwise PARTIAL. */
  readonly extent: LineageExtent;
};

/** The system's "no" to a request that is well formed: a value in the result, not an error. */
export type Refusal = {
  /** Name of the refusal; the same as its type. */
  readonly code: Scalars['String']['output'];
  /** What to do next, in the language of `Accept-Language` (Vietnamese or English). */
  readonly message: Scalars['String']['output'];
};

/** Where a page of a list begins and ends. */
export type PageInfo = {
  /** Whether another page follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether a page stands before this one. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last edge; give it as `after`. Null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  /** What differs between the trees of two days: who began, who ended, who was renamed, reclassified, recoded or moved. */
  readonly treeDifference: TreeDifference;
  /** What `unitChanged` answers with at one cursor; asked by the gateway for its subscribers. */
  readonly unitChangedSignal: UnitChanged;
  /**
   * One administrative unit (đơn vị hành chính), by `id` or by `code`. A code alone is ambiguous, because codes were used again on
   * 1 July 2025: give `asOf` or `edition`, or receive all candidates.
   */
  readonly unit: UnitLookup;
  /** Units of the tree on one day, ordered by level and code. */
  readonly units: UnitConnection;
};


export type QueryTreeDifferenceArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  level?: InputMaybe<UnitLevel>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUnitChangedSignalArgs = {
  unitId: Scalars['ID']['input'];
  cursor: Scalars['String']['input'];
};


export type QueryUnitArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  edition?: InputMaybe<CodeEdition>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryUnitsArgs = {
  filter?: InputMaybe<UnitFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What happened to a unit between two days. */
export type TreeDifferenceKind =
  /** Did not exist on the earlier day. */
  | 'ESTABLISHED'
  /** Did not exist on the later day. */
  | 'ENDED'
  /** Carries another name. */
  | 'RENAMED'
  /** Is of another kind. */
  | 'RECLASSIFIED'
  /** Carries another code or a code of another edition. */
  | 'RECODED'
  /** Has another parent. */
  | 'MOVED';

/** What differs between the trees of two days. */
export type TreeDifference = {
  /** Units counted by what happened to them; one unit may count under several kinds. */
  readonly counts: ReadonlyArray<TreeDifferenceCount>;
  /** The units, ordered by level and code. */
  readonly edges: ReadonlyArray<TreeDifferenceEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Number of units that differ. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Number of units to which one thing happened. */
export type TreeDifferenceCount = {
  /** What happened. */
  readonly kind: TreeDifferenceKind;
  /** Level of the units. */
  readonly level: UnitLevel;
  /** Number of units. */
  readonly count: Scalars['Int']['output'];
};

/** A unit that differs, in a page. */
export type TreeDifferenceEdge = {
  /** Give it as `after` to begin behind this unit. */
  readonly cursor: Scalars['String']['output'];
  /** Everything that happened to it. */
  readonly kinds: ReadonlyArray<TreeDifferenceKind>;
  /** The unit on the earlier day; null if it did not exist. */
  readonly before?: Maybe<Unit>;
  /** The unit on the later day; null if it did not exist. */
  readonly after?: Maybe<Unit>;
};

export type Subscription = {
  /**
   * Tells whenever something about a unit came on record: it was established, changed, ended, corrected, or its heirs were
   * stated. A client that comes back with the last `cursor` misses nothing.
   */
  readonly unitChanged: UnitChanged;
};


export type SubscriptionUnitChangedArgs = {
  unitId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Something about a unit came on record. */
export type UnitChanged = {
  /** Give it as `after` to go on behind this message. */
  readonly cursor: Scalars['String']['output'];
  /** The unit as it is today; null when no such unit is on record. */
  readonly unit?: Maybe<Unit>;
};

/** Level of a unit in the tree, highest first. */
export type UnitLevel =
  /** The country (trung ương). */
  | 'CENTRAL'
  /** Province or centrally run city (cấp tỉnh). */
  | 'PROVINCE'
  /** District level (cấp huyện); exists only before 1 July 2025. */
  | 'DISTRICT'
  /** Commune level (cấp xã). */
  | 'COMMUNE';

/** Kind of a unit. It may change while the level stays. */
export type UnitType =
  /** The country. */
  | 'COUNTRY'
  /** Tỉnh. */
  | 'PROVINCE'
  /** Thành phố trực thuộc trung ương. */
  | 'MUNICIPALITY'
  /** Huyện. */
  | 'RURAL_DISTRICT'
  /** Quận. */
  | 'URBAN_DISTRICT'
  /** Thành phố thuộc tỉnh. */
  | 'PROVINCIAL_CITY'
  /** Thị xã. */
  | 'TOWN'
  /** Xã. */
  | 'COMMUNE'
  /** Phường. */
  | 'WARD'
  /** Thị trấn. */
  | 'TOWNSHIP'
  /** Đặc khu. */
  | 'SPECIAL_ZONE';

/** The list that a code belongs to. */
export type CodeEdition =
  /** Decision 124/2004/QĐ-TTg, in force until 30 June 2025. */
  | 'QD124_2004'
  /** Decision 19/2025/QĐ-TTg, in force from 1 July 2025. */
  | 'QD19_2025';

/** How exactly a day is known. */
export type DateCertainty =
  /** The source states this day. */
  | 'EXACT'
  /** It had happened by this day; no source states the day itself. */
  | 'BY_THEN';

/** How sure it is that a unit had these attributes on a day. */
export type Presence =
  /** A source vouches for that day. */
  | 'CERTAIN'
  /** The day lies before the first, or between two, that sources vouch for; nothing is known against it. */
  | 'PRESUMED';

/** What was true of a unit in one period. */
export type UnitVersion = {
  /** Id of this version. */
  readonly id: Scalars['ID']['output'];
  /** Official code with its leading zeros. */
  readonly code: Scalars['String']['output'];
  /** The list that the code belongs to. */
  readonly codeEdition: CodeEdition;
  /** Kind of unit. */
  readonly unitType: UnitType;
  /** Name without the kind, official spelling. */
  readonly name: Scalars['String']['output'];
  /** Name with the kind, official spelling. */
  readonly fullName: Scalars['String']['output'];
  /** Id of the unit one step up; null for the country. */
  readonly parentId?: Maybe<Scalars['ID']['output']>;
  /** First day on which it held, as far as known: see `validFromCertainty`. */
  readonly validFrom: Scalars['Date']['output'];
  /** BY_THEN: it held on `validFrom` already, and may have begun earlier. */
  readonly validFromCertainty: DateCertainty;
  /** First day on which it no longer held; null while no end is known. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** BY_THEN: it no longer held on `validUntil`, and may have ended earlier. Null while no end is known. */
  readonly validUntilCertainty?: Maybe<DateCertainty>;
  /** How sure it is that the version held on the day asked about; null when it did not. */
  readonly presence?: Maybe<Presence>;
  /** When it came on record (UTC). */
  readonly recordedFrom: Scalars['DateTime']['output'];
  /** When it was taken off the record by a correction or a change (UTC); null while it stands. */
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The change of structure behind it. */
  readonly changeId?: Maybe<Scalars['ID']['output']>;
  /** The import behind it. */
  readonly importId?: Maybe<Scalars['ID']['output']>;
  /** Why it is on record, in words. */
  readonly reason: Scalars['String']['output'];
};

/** Answer to `unit`. */
export type UnitLookup = Unit | UnitCandidates | UnitNotFound | CodeMalformed;

/** The code stands for several units, or for one unit under several days; ask again with `asOf`, `edition` or an id. */
export type UnitCandidates = {
  /** Each with the day at which it last carried the code (at most 20). */
  readonly candidates: ReadonlyArray<Unit>;
};

/** No such unit on that day (không tìm thấy đơn vị). */
export type UnitNotFound = Refusal & {
  /** Always `UnitNotFound`. */
  readonly code: Scalars['String']['output'];
  /** What to do next, in the language of `Accept-Language`. */
  readonly message: Scalars['String']['output'];
};

/** The text is not a unit code (mã không đúng dạng). */
export type CodeMalformed = Refusal & {
  /** Always `CodeMalformed`. */
  readonly code: Scalars['String']['output'];
  /** What to do next, in the language of `Accept-Language`. */
  readonly message: Scalars['String']['output'];
};

/** Which units; fields are combined with AND. */
export type UnitFilter = {
  /** Level in the tree. */
  readonly level?: InputMaybe<UnitLevel>;
  /** Kind of unit. */
  readonly unitType?: InputMaybe<UnitType>;
  /** Id of the unit one step up. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a unit any number of steps up. */
  readonly ancestorId?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name, 2–100 characters; tone marks, accents, capitals and blanks do not matter ("quang tri" finds Quảng Trị). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A page of units. */
export type UnitConnection = {
  /** The units with their cursors. */
  readonly edges: ReadonlyArray<UnitEdge>;
  /** The units alone. */
  readonly nodes: ReadonlyArray<Unit>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Number of units on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A unit in a page. */
export type UnitEdge = {
  /** Give it as `after` to begin behind this unit. */
  readonly cursor: Scalars['String']['output'];
  /** The unit. */
  readonly node: Unit;
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
  UnitLookup:
    | ( UnitAtParent )
    | ( Omit<UnitCandidates, 'candidates'> & { candidates: ReadonlyArray<_RefType['Unit']> } )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( RefusalValue )
    | ( RefusalValue )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Unit: ResolverTypeWrapper<UnitAtParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LineageExtent: LineageExtent;
  LineageLink: ResolverTypeWrapper<LinkAtParent>;
  UnitHeir: ResolverTypeWrapper<Omit<UnitHeir, 'unit'> & { unit: ResolversTypes['Unit'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TreeDifferenceKind: TreeDifferenceKind;
  TreeDifference: ResolverTypeWrapper<DifferencePageParent>;
  TreeDifferenceCount: ResolverTypeWrapper<TreeDifferenceCount>;
  TreeDifferenceEdge: ResolverTypeWrapper<DifferenceEdgeParent>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UnitChanged: ResolverTypeWrapper<Omit<UnitChanged, 'unit'> & { unit?: Maybe<ResolversTypes['Unit']> }>;
  UnitLevel: UnitLevel;
  UnitType: UnitType;
  CodeEdition: CodeEdition;
  DateCertainty: DateCertainty;
  Presence: Presence;
  UnitVersion: ResolverTypeWrapper<VersionAtParent>;
  UnitLookup: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnitLookup']>;
  UnitCandidates: ResolverTypeWrapper<Omit<UnitCandidates, 'candidates'> & { candidates: ReadonlyArray<ResolversTypes['Unit']> }>;
  UnitNotFound: ResolverTypeWrapper<RefusalValue>;
  CodeMalformed: ResolverTypeWrapper<RefusalValue>;
  UnitFilter: UnitFilter;
  UnitConnection: ResolverTypeWrapper<UnitPageParent>;
  UnitEdge: ResolverTypeWrapper<Omit<UnitEdge, 'node'> & { node: ResolversTypes['Unit'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Unit: UnitAtParent;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  LineageLink: LinkAtParent;
  UnitHeir: Omit<UnitHeir, 'unit'> & { unit: ResolversParentTypes['Unit'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  TreeDifference: DifferencePageParent;
  TreeDifferenceCount: TreeDifferenceCount;
  TreeDifferenceEdge: DifferenceEdgeParent;
  Subscription: Record<PropertyKey, never>;
  UnitChanged: Omit<UnitChanged, 'unit'> & { unit?: Maybe<ResolversParentTypes['Unit']> };
  UnitVersion: VersionAtParent;
  UnitLookup: ResolversUnionTypes<ResolversParentTypes>['UnitLookup'];
  UnitCandidates: Omit<UnitCandidates, 'candidates'> & { candidates: ReadonlyArray<ResolversParentTypes['Unit']> };
  UnitNotFound: RefusalValue;
  CodeMalformed: RefusalValue;
  UnitFilter: UnitFilter;
  UnitConnection: UnitPageParent;
  UnitEdge: Omit<UnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] };
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['LineageLink']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['LineageLink']>, ParentType, ContextType>;
  heirs?: Resolver<ReadonlyArray<ResolversTypes['UnitHeir']>, ParentType, ContextType, Partial<UnitHeirsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['UnitLevel'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['UnitVersion']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitType?: Resolver<Maybe<ResolversTypes['UnitType']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, RequireFields<UnitChildrenArgs, 'first'>>;
  descendants?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, RequireFields<UnitDescendantsArgs, 'first'>>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['UnitVersion']>, ParentType, ContextType>;
  record?: Resolver<ReadonlyArray<ResolversTypes['UnitVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LineageLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageLink'] = ResolversParentTypes['LineageLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['LineageExtent'], ParentType, ContextType>;
  includesPopulation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type UnitHeirResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitHeir'] = ResolversParentTypes['UnitHeir']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['LineageExtent'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType?: TypeResolveFn<'UnitNotFound' | 'CodeMalformed', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  treeDifference?: Resolver<ResolversTypes['TreeDifference'], ParentType, ContextType, RequireFields<QueryTreeDifferenceArgs, 'from' | 'to' | 'first'>>;
  unitChangedSignal?: Resolver<ResolversTypes['UnitChanged'], ParentType, ContextType, RequireFields<QueryUnitChangedSignalArgs, 'unitId' | 'cursor'>>;
  unit?: Resolver<ResolversTypes['UnitLookup'], ParentType, ContextType, Partial<QueryUnitArgs>>;
  units?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, RequireFields<QueryUnitsArgs, 'first'>>;
};

export type TreeDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeDifference'] = ResolversParentTypes['TreeDifference']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['TreeDifferenceCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TreeDifferenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TreeDifferenceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeDifferenceCount'] = ResolversParentTypes['TreeDifferenceCount']> = {
  kind?: Resolver<ResolversTypes['TreeDifferenceKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['UnitLevel'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TreeDifferenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeDifferenceEdge'] = ResolversParentTypes['TreeDifferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['TreeDifferenceKind']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  unitChanged?: SubscriptionResolver<ResolversTypes['UnitChanged'], "unitChanged", ParentType, ContextType, RequireFields<SubscriptionUnitChangedArgs, 'unitId'>>;
};

export type UnitChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitChanged'] = ResolversParentTypes['UnitChanged']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type UnitVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitVersion'] = ResolversParentTypes['UnitVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codeEdition?: Resolver<ResolversTypes['CodeEdition'], ParentType, ContextType>;
  unitType?: Resolver<ResolversTypes['UnitType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validFromCertainty?: Resolver<ResolversTypes['DateCertainty'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntilCertainty?: Resolver<Maybe<ResolversTypes['DateCertainty']>, ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['Presence']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  importId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnitLookupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitLookup'] = ResolversParentTypes['UnitLookup']> = {
  __resolveType?: TypeResolveFn<'Unit' | 'UnitCandidates' | 'UnitNotFound' | 'CodeMalformed', ParentType, ContextType>;
};

export type UnitCandidatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitCandidates'] = ResolversParentTypes['UnitCandidates']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitNotFound'] = ResolversParentTypes['UnitNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeMalformedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeMalformed'] = ResolversParentTypes['CodeMalformed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Unit?: UnitResolvers<ContextType>;
  LineageLink?: LineageLinkResolvers<ContextType>;
  UnitHeir?: UnitHeirResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Refusal?: RefusalResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  TreeDifference?: TreeDifferenceResolvers<ContextType>;
  TreeDifferenceCount?: TreeDifferenceCountResolvers<ContextType>;
  TreeDifferenceEdge?: TreeDifferenceEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  UnitChanged?: UnitChangedResolvers<ContextType>;
  UnitVersion?: UnitVersionResolvers<ContextType>;
  UnitLookup?: UnitLookupResolvers<ContextType>;
  UnitCandidates?: UnitCandidatesResolvers<ContextType>;
  UnitNotFound?: UnitNotFoundResolvers<ContextType>;
  CodeMalformed?: CodeMalformedResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
};

