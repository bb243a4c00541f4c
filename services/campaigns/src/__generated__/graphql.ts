import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { Decimal } from '@mttq/kernel/decimal';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Refusal as RefusalValue } from '@mttq/kernel/refusal';
import type { Campaign as CampaignParent, CampaignTitle as CampaignTitleParent, UnitRef as UnitRefParent } from '../campaigns/campaign.ts';
import type { Plan as PlanParent, PlanVersion as PlanVersionParent, TaskGroup as TaskGroupParent } from '../plans/plan.ts';
import type { Theme as ThemeParent } from '../themes/theme.ts';
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
  Decimal: { input: Decimal; output: bigint; }
  DateTime: { input: Date; output: Date | string; }
};
export type IdempotencyKeyReused = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type Query = {
  readonly campaign?: Maybe<Campaign>;
  readonly campaigns: CampaignConnection;
  readonly plan?: Maybe<Plan>;
  readonly plans: PlanConnection;
  readonly planDrafts: PlanConnection;
  readonly themes: ThemeConnection;
};
export type QueryCampaignArgs = {
  id: Scalars['ID']['input'];
};
export type QueryCampaignsArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<CampaignKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryPlanArgs = {
  id: Scalars['ID']['input'];
};
export type QueryPlansArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryPlanDraftsArgs = {
  unitId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryThemesArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type Mutation = {
  readonly openCampaign: OpenCampaignResult;
  readonly addCampaignTitle: AddCampaignTitleResult;
  readonly endCampaign: EndCampaignResult;
  readonly draftPlan: DraftPlanResult;
  readonly redraftPlan: RedraftPlanResult;
  readonly submitPlan: SubmitPlanResult;
  readonly returnPlan: ReturnPlanResult;
  readonly issuePlan: IssuePlanResult;
  readonly amendPlan: AmendPlanResult;
  readonly closePlan: ClosePlanResult;
  readonly declareTheme: DeclareThemeResult;
};
export type MutationOpenCampaignArgs = {
  input: OpenCampaignInput;
};
export type MutationAddCampaignTitleArgs = {
  input: AddCampaignTitleInput;
};
export type MutationEndCampaignArgs = {
  input: EndCampaignInput;
};
export type MutationDraftPlanArgs = {
  input: DraftPlanInput;
};
export type MutationRedraftPlanArgs = {
  input: RedraftPlanInput;
};
export type MutationSubmitPlanArgs = {
  input: SubmitPlanInput;
};
export type MutationReturnPlanArgs = {
  input: ReturnPlanInput;
};
export type MutationIssuePlanArgs = {
  input: IssuePlanInput;
};
export type MutationAmendPlanArgs = {
  input: AmendPlanInput;
};
export type MutationClosePlanArgs = {
  input: ClosePlanInput;
};
export type MutationDeclareThemeArgs = {
  input: DeclareThemeInput;
};
export type Unit = {
  readonly id: Scalars['ID']['output'];
  readonly plans: PlanConnection;
};
export type UnitPlansArgs = {
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type OfficialDocument = {
  readonly id: Scalars['ID']['output'];
};
export type Committee = {
  readonly id: Scalars['ID']['output'];
};
export type CampaignKind =
  | 'CAMPAIGN'
  | 'MOVEMENT'
  | 'STUDY_DIRECTIVE'
  | 'PROGRAMME';
export type CampaignTitleKind =
  | 'OFFICIAL'
  | 'ALIAS';
export type Campaign = {
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: CampaignKind;
  readonly title: Scalars['String']['output'];
  readonly titles: ReadonlyArray<CampaignTitle>;
  readonly unit: Unit;
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  readonly predecessor?: Maybe<Campaign>;
  readonly contentCount?: Maybe<Scalars['Int']['output']>;
  readonly document?: Maybe<OfficialDocument>;
};
export type CampaignTitleArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};
export type CampaignTitle = {
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly kind: CampaignTitleKind;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  readonly document?: Maybe<OfficialDocument>;
};
export type CampaignConnection = {
  readonly edges: ReadonlyArray<CampaignEdge>;
  readonly nodes: ReadonlyArray<Campaign>;
  readonly pageInfo: PageInfo;
};
export type CampaignEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Campaign;
};
export type OpenCampaignInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly key: Scalars['String']['input'];
  readonly kind: CampaignKind;
  readonly unitId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly startedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly predecessorId?: InputMaybe<Scalars['ID']['input']>;
  readonly contentCount?: InputMaybe<Scalars['Int']['input']>;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type AddCampaignTitleInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly campaignId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly kind: CampaignTitleKind;
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type EndCampaignInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly campaignId: Scalars['ID']['input'];
  readonly endedOn: Scalars['Date']['input'];
};
export type OpenCampaignResult = Campaign | CampaignNotValid | CampaignKeyTaken | CampaignNotFound | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type AddCampaignTitleResult = Campaign | CampaignNotValid | CampaignKeyTaken | CampaignNotFound | IdempotencyKeyReused | NotAllowed;
export type EndCampaignResult = Campaign | CampaignNotValid | CampaignNotFound | IdempotencyKeyReused | NotAllowed;
export type CampaignNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CampaignNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CampaignKeyTaken = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PlanContentInput = {
  readonly title: Scalars['String']['input'];
  readonly startsOn: Scalars['Date']['input'];
  readonly endsOn: Scalars['Date']['input'];
  readonly committeeId?: InputMaybe<Scalars['ID']['input']>;
  readonly themeId?: InputMaybe<Scalars['ID']['input']>;
  readonly asksPledge?: InputMaybe<Scalars['Boolean']['input']>;
  readonly parentPlanIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly campaignIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly implementsDocumentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly taskGroups?: InputMaybe<ReadonlyArray<TaskGroupInput>>;
};
export type TaskGroupInput = {
  readonly title: Scalars['String']['input'];
  readonly tasks: ReadonlyArray<Scalars['String']['input']>;
};
export type DraftPlanInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly content: PlanContentInput;
};
export type RedraftPlanInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly planId: Scalars['ID']['input'];
  readonly content: PlanContentInput;
};
export type SubmitPlanInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly planId: Scalars['ID']['input'];
};
export type ReturnPlanInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly planId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type IssuePlanInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly planId: Scalars['ID']['input'];
  readonly number: Scalars['String']['input'];
  readonly issuedOn: Scalars['Date']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type AmendPlanInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly planId: Scalars['ID']['input'];
  readonly content: PlanContentInput;
  readonly number: Scalars['String']['input'];
  readonly issuedOn: Scalars['Date']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
};
export type ClosePlanInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly planId: Scalars['ID']['input'];
  readonly closedOn: Scalars['Date']['input'];
};
export type DraftPlanResult = Plan | PlanNotFound | PlanNotValid | PlanNotInState | ParentPlanNotValid | PlanCycle | CampaignNotFound | ThemeNotFound | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type RedraftPlanResult = Plan | PlanNotFound | PlanNotValid | PlanNotInState | ParentPlanNotValid | PlanCycle | CampaignNotFound | ThemeNotFound | IdempotencyKeyReused | NotAllowed;
export type SubmitPlanResult = Plan | PlanNotFound | PlanNotValid | PlanNotInState | IdempotencyKeyReused | NotAllowed;
export type ReturnPlanResult = Plan | PlanNotFound | PlanNotValid | PlanNotInState | IdempotencyKeyReused | NotAllowed;
export type IssuePlanResult = Plan | PlanNotFound | PlanNotValid | PlanNotInState | ParentPlanNotValid | PlanCycle | CampaignNotFound | ThemeNotFound | IdempotencyKeyReused | NotAllowed;
export type AmendPlanResult = Plan | PlanNotFound | PlanNotValid | PlanNotInState | ParentPlanNotValid | PlanCycle | CampaignNotFound | ThemeNotFound | IdempotencyKeyReused | NotAllowed;
export type ClosePlanResult = Plan | PlanNotFound | PlanNotValid | PlanNotInState | IdempotencyKeyReused | NotAllowed;
export type PlanNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PlanNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PlanNotInState = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ParentPlanNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PlanCycle = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PlanState =
  | 'DRAFT'
  | 'REVIEW'
  | 'ISSUED'
  | 'CLOSED';
export type Plan = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly committee?: Maybe<Committee>;
  readonly title: Scalars['String']['output'];
  readonly startsOn: Scalars['Date']['output'];
  readonly endsOn: Scalars['Date']['output'];
  readonly state: PlanState;
  readonly version: Scalars['Int']['output'];
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  readonly document?: Maybe<OfficialDocument>;
  readonly implementsDocuments: ReadonlyArray<OfficialDocument>;
  readonly theme?: Maybe<Theme>;
  readonly asksPledge: Scalars['Boolean']['output'];
  readonly taskGroups: ReadonlyArray<TaskGroup>;
  readonly campaigns: ReadonlyArray<Campaign>;
  readonly parents: ReadonlyArray<Plan>;
  readonly children: PlanConnection;
  readonly versions: ReadonlyArray<PlanVersion>;
  readonly returnedBecause?: Maybe<Scalars['String']['output']>;
  readonly viewerCanIssue: Scalars['Boolean']['output'];
};
export type PlanChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type TaskGroup = {
  readonly title: Scalars['String']['output'];
  readonly tasks: ReadonlyArray<Scalars['String']['output']>;
};
export type PlanVersion = {
  readonly version: Scalars['Int']['output'];
  readonly unit: Unit;
  readonly title: Scalars['String']['output'];
  readonly number: Scalars['String']['output'];
  readonly issuedOn: Scalars['Date']['output'];
  readonly document?: Maybe<OfficialDocument>;
  readonly taskGroups: ReadonlyArray<TaskGroup>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type PlanConnection = {
  readonly edges: ReadonlyArray<PlanEdge>;
  readonly nodes: ReadonlyArray<Plan>;
  readonly pageInfo: PageInfo;
};
export type PlanEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Plan;
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
export type NotAllowed = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type UnitNotKnown = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ThemeKind =
  | 'FRONT_WORK'
  | 'STUDY';
export type Theme = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly year: Scalars['Int']['output'];
  readonly kind: ThemeKind;
  readonly title: Scalars['String']['output'];
  readonly asksPledge: Scalars['Boolean']['output'];
  readonly document?: Maybe<OfficialDocument>;
};
export type ThemeConnection = {
  readonly edges: ReadonlyArray<ThemeEdge>;
  readonly nodes: ReadonlyArray<Theme>;
  readonly pageInfo: PageInfo;
};
export type ThemeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Theme;
};
export type DeclareThemeInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly year: Scalars['Int']['input'];
  readonly kind: ThemeKind;
  readonly title: Scalars['String']['input'];
  readonly asksPledge?: InputMaybe<Scalars['Boolean']['input']>;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type DeclareThemeResult = Theme | ThemeNotValid | ThemeTaken | ThemeNotFound | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type ThemeNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ThemeNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ThemeTaken = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
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
  Campaign: Campaign;
  Plan: Plan;
  Theme: Theme;
};
/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Unit:
    ( { __typename: 'Unit' }
    & GraphQLRecursivePick<FederationTypes['Unit'], {"id":true}> );
  Campaign:
    ( { __typename: 'Campaign' }
    & GraphQLRecursivePick<FederationTypes['Campaign'], {"id":true}> );
  Plan:
    ( { __typename: 'Plan' }
    & GraphQLRecursivePick<FederationTypes['Plan'], {"id":true}> );
  Theme:
    ( { __typename: 'Theme' }
    & GraphQLRecursivePick<FederationTypes['Theme'], {"id":true}> );
};
/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  OpenCampaignResult:
    | ( CampaignParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AddCampaignTitleResult:
    | ( CampaignParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  EndCampaignResult:
    | ( CampaignParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  DraftPlanResult:
    | ( PlanParent )
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
  RedraftPlanResult:
    | ( PlanParent )
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
  SubmitPlanResult:
    | ( PlanParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReturnPlanResult:
    | ( PlanParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  IssuePlanResult:
    | ( PlanParent )
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
  AmendPlanResult:
    | ( PlanParent )
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
  ClosePlanResult:
    | ( PlanParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  DeclareThemeResult:
    | ( ThemeParent )
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
    | ( RefusalValue )
  ;
};
/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  IdempotencyKeyReused: ResolverTypeWrapper<RefusalValue>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Unit: ResolverTypeWrapper<UnitRefParent>;
  OfficialDocument: ResolverTypeWrapper<OfficialDocument>;
  Committee: ResolverTypeWrapper<Committee>;
  CampaignKind: CampaignKind;
  CampaignTitleKind: CampaignTitleKind;
  Campaign: ResolverTypeWrapper<CampaignParent>;
  CampaignTitle: ResolverTypeWrapper<CampaignTitleParent>;
  CampaignConnection: ResolverTypeWrapper<Omit<CampaignConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CampaignEdge']>, nodes: ReadonlyArray<ResolversTypes['Campaign']> }>;
  CampaignEdge: ResolverTypeWrapper<Omit<CampaignEdge, 'node'> & { node: ResolversTypes['Campaign'] }>;
  OpenCampaignInput: OpenCampaignInput;
  AddCampaignTitleInput: AddCampaignTitleInput;
  EndCampaignInput: EndCampaignInput;
  OpenCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenCampaignResult']>;
  AddCampaignTitleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddCampaignTitleResult']>;
  EndCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndCampaignResult']>;
  CampaignNotFound: ResolverTypeWrapper<RefusalValue>;
  CampaignNotValid: ResolverTypeWrapper<RefusalValue>;
  CampaignKeyTaken: ResolverTypeWrapper<RefusalValue>;
  PlanContentInput: PlanContentInput;
  TaskGroupInput: TaskGroupInput;
  DraftPlanInput: DraftPlanInput;
  RedraftPlanInput: RedraftPlanInput;
  SubmitPlanInput: SubmitPlanInput;
  ReturnPlanInput: ReturnPlanInput;
  IssuePlanInput: IssuePlanInput;
  AmendPlanInput: AmendPlanInput;
  ClosePlanInput: ClosePlanInput;
  DraftPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftPlanResult']>;
  RedraftPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RedraftPlanResult']>;
  SubmitPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitPlanResult']>;
  ReturnPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnPlanResult']>;
  IssuePlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssuePlanResult']>;
  AmendPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AmendPlanResult']>;
  ClosePlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClosePlanResult']>;
  PlanNotFound: ResolverTypeWrapper<RefusalValue>;
  PlanNotValid: ResolverTypeWrapper<RefusalValue>;
  PlanNotInState: ResolverTypeWrapper<RefusalValue>;
  ParentPlanNotValid: ResolverTypeWrapper<RefusalValue>;
  PlanCycle: ResolverTypeWrapper<RefusalValue>;
  PlanState: PlanState;
  Plan: ResolverTypeWrapper<PlanParent>;
  TaskGroup: ResolverTypeWrapper<TaskGroupParent>;
  PlanVersion: ResolverTypeWrapper<PlanVersionParent>;
  PlanConnection: ResolverTypeWrapper<Omit<PlanConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlanEdge']>, nodes: ReadonlyArray<ResolversTypes['Plan']> }>;
  PlanEdge: ResolverTypeWrapper<Omit<PlanEdge, 'node'> & { node: ResolversTypes['Plan'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  NotAllowed: ResolverTypeWrapper<RefusalValue>;
  UnitNotKnown: ResolverTypeWrapper<RefusalValue>;
  ThemeKind: ThemeKind;
  Theme: ResolverTypeWrapper<ThemeParent>;
  ThemeConnection: ResolverTypeWrapper<Omit<ThemeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ThemeEdge']>, nodes: ReadonlyArray<ResolversTypes['Theme']> }>;
  ThemeEdge: ResolverTypeWrapper<Omit<ThemeEdge, 'node'> & { node: ResolversTypes['Theme'] }>;
  DeclareThemeInput: DeclareThemeInput;
  DeclareThemeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareThemeResult']>;
  ThemeNotFound: ResolverTypeWrapper<RefusalValue>;
  ThemeNotValid: ResolverTypeWrapper<RefusalValue>;
  ThemeTaken: ResolverTypeWrapper<RefusalValue>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};
/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  IdempotencyKeyReused: RefusalValue;
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Unit: UnitRefParent;
  OfficialDocument: OfficialDocument;
  Committee: Committee;
  Campaign: CampaignParent;
  CampaignTitle: CampaignTitleParent;
  CampaignConnection: Omit<CampaignConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CampaignEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Campaign']> };
  CampaignEdge: Omit<CampaignEdge, 'node'> & { node: ResolversParentTypes['Campaign'] };
  OpenCampaignInput: OpenCampaignInput;
  AddCampaignTitleInput: AddCampaignTitleInput;
  EndCampaignInput: EndCampaignInput;
  OpenCampaignResult: ResolversUnionTypes<ResolversParentTypes>['OpenCampaignResult'];
  AddCampaignTitleResult: ResolversUnionTypes<ResolversParentTypes>['AddCampaignTitleResult'];
  EndCampaignResult: ResolversUnionTypes<ResolversParentTypes>['EndCampaignResult'];
  CampaignNotFound: RefusalValue;
  CampaignNotValid: RefusalValue;
  CampaignKeyTaken: RefusalValue;
  PlanContentInput: PlanContentInput;
  TaskGroupInput: TaskGroupInput;
  DraftPlanInput: DraftPlanInput;
  RedraftPlanInput: RedraftPlanInput;
  SubmitPlanInput: SubmitPlanInput;
  ReturnPlanInput: ReturnPlanInput;
  IssuePlanInput: IssuePlanInput;
  AmendPlanInput: AmendPlanInput;
  ClosePlanInput: ClosePlanInput;
  DraftPlanResult: ResolversUnionTypes<ResolversParentTypes>['DraftPlanResult'];
  RedraftPlanResult: ResolversUnionTypes<ResolversParentTypes>['RedraftPlanResult'];
  SubmitPlanResult: ResolversUnionTypes<ResolversParentTypes>['SubmitPlanResult'];
  ReturnPlanResult: ResolversUnionTypes<ResolversParentTypes>['ReturnPlanResult'];
  IssuePlanResult: ResolversUnionTypes<ResolversParentTypes>['IssuePlanResult'];
  AmendPlanResult: ResolversUnionTypes<ResolversParentTypes>['AmendPlanResult'];
  ClosePlanResult: ResolversUnionTypes<ResolversParentTypes>['ClosePlanResult'];
  PlanNotFound: RefusalValue;
  PlanNotValid: RefusalValue;
  PlanNotInState: RefusalValue;
  ParentPlanNotValid: RefusalValue;
  PlanCycle: RefusalValue;
  Plan: PlanParent;
  TaskGroup: TaskGroupParent;
  PlanVersion: PlanVersionParent;
  PlanConnection: Omit<PlanConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlanEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Plan']> };
  PlanEdge: Omit<PlanEdge, 'node'> & { node: ResolversParentTypes['Plan'] };
  Date: Scalars['Date']['output'];
  Decimal: Scalars['Decimal']['output'];
  DateTime: Scalars['DateTime']['output'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  PageInfo: PageInfo;
  NotAllowed: RefusalValue;
  UnitNotKnown: RefusalValue;
  Theme: ThemeParent;
  ThemeConnection: Omit<ThemeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ThemeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Theme']> };
  ThemeEdge: Omit<ThemeEdge, 'node'> & { node: ResolversParentTypes['Theme'] };
  DeclareThemeInput: DeclareThemeInput;
  DeclareThemeResult: ResolversUnionTypes<ResolversParentTypes>['DeclareThemeResult'];
  ThemeNotFound: RefusalValue;
  ThemeNotValid: RefusalValue;
  ThemeTaken: RefusalValue;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};
export type IdempotencyKeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<QueryCampaignArgs, 'id'>>;
  campaigns?: Resolver<ResolversTypes['CampaignConnection'], ParentType, ContextType, RequireFields<QueryCampaignsArgs, 'first'>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryPlanArgs, 'id'>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, RequireFields<QueryPlansArgs, 'first'>>;
  planDrafts?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, RequireFields<QueryPlanDraftsArgs, 'unitId' | 'first'>>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, RequireFields<QueryThemesArgs, 'first'>>;
};
export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  openCampaign?: Resolver<ResolversTypes['OpenCampaignResult'], ParentType, ContextType, RequireFields<MutationOpenCampaignArgs, 'input'>>;
  addCampaignTitle?: Resolver<ResolversTypes['AddCampaignTitleResult'], ParentType, ContextType, RequireFields<MutationAddCampaignTitleArgs, 'input'>>;
  endCampaign?: Resolver<ResolversTypes['EndCampaignResult'], ParentType, ContextType, RequireFields<MutationEndCampaignArgs, 'input'>>;
  draftPlan?: Resolver<ResolversTypes['DraftPlanResult'], ParentType, ContextType, RequireFields<MutationDraftPlanArgs, 'input'>>;
  redraftPlan?: Resolver<ResolversTypes['RedraftPlanResult'], ParentType, ContextType, RequireFields<MutationRedraftPlanArgs, 'input'>>;
  submitPlan?: Resolver<ResolversTypes['SubmitPlanResult'], ParentType, ContextType, RequireFields<MutationSubmitPlanArgs, 'input'>>;
  returnPlan?: Resolver<ResolversTypes['ReturnPlanResult'], ParentType, ContextType, RequireFields<MutationReturnPlanArgs, 'input'>>;
  issuePlan?: Resolver<ResolversTypes['IssuePlanResult'], ParentType, ContextType, RequireFields<MutationIssuePlanArgs, 'input'>>;
  amendPlan?: Resolver<ResolversTypes['AmendPlanResult'], ParentType, ContextType, RequireFields<MutationAmendPlanArgs, 'input'>>;
  closePlan?: Resolver<ResolversTypes['ClosePlanResult'], ParentType, ContextType, RequireFields<MutationClosePlanArgs, 'input'>>;
  declareTheme?: Resolver<ResolversTypes['DeclareThemeResult'], ParentType, ContextType, RequireFields<MutationDeclareThemeArgs, 'input'>>;
};
export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, RequireFields<UnitPlansArgs, 'first'>>;
};
export type OfficialDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialDocument'] = ResolversParentTypes['OfficialDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};
export type CommitteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Committee'] = ResolversParentTypes['Committee']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};
export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign'], FederationReferenceType extends FederationReferenceTypes['Campaign'] = FederationReferenceTypes['Campaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Campaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CampaignKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CampaignTitleArgs>>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['CampaignTitle']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  predecessor?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  contentCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CampaignTitleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignTitle'] = ResolversParentTypes['CampaignTitle']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CampaignTitleKind'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
};
export type CampaignConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignConnection'] = ResolversParentTypes['CampaignConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CampaignEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Campaign']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type CampaignEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignEdge'] = ResolversParentTypes['CampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
};
export type OpenCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCampaignResult'] = ResolversParentTypes['OpenCampaignResult']> = {
  __resolveType?: TypeResolveFn<'Campaign' | 'CampaignNotValid' | 'CampaignKeyTaken' | 'CampaignNotFound' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type AddCampaignTitleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCampaignTitleResult'] = ResolversParentTypes['AddCampaignTitleResult']> = {
  __resolveType?: TypeResolveFn<'Campaign' | 'CampaignNotValid' | 'CampaignKeyTaken' | 'CampaignNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type EndCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndCampaignResult'] = ResolversParentTypes['EndCampaignResult']> = {
  __resolveType?: TypeResolveFn<'Campaign' | 'CampaignNotValid' | 'CampaignNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CampaignNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignNotFound'] = ResolversParentTypes['CampaignNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CampaignNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignNotValid'] = ResolversParentTypes['CampaignNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CampaignKeyTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignKeyTaken'] = ResolversParentTypes['CampaignKeyTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DraftPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftPlanResult'] = ResolversParentTypes['DraftPlanResult']> = {
  __resolveType?: TypeResolveFn<'Plan' | 'PlanNotFound' | 'PlanNotValid' | 'PlanNotInState' | 'ParentPlanNotValid' | 'PlanCycle' | 'CampaignNotFound' | 'ThemeNotFound' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RedraftPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedraftPlanResult'] = ResolversParentTypes['RedraftPlanResult']> = {
  __resolveType?: TypeResolveFn<'Plan' | 'PlanNotFound' | 'PlanNotValid' | 'PlanNotInState' | 'ParentPlanNotValid' | 'PlanCycle' | 'CampaignNotFound' | 'ThemeNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type SubmitPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitPlanResult'] = ResolversParentTypes['SubmitPlanResult']> = {
  __resolveType?: TypeResolveFn<'Plan' | 'PlanNotFound' | 'PlanNotValid' | 'PlanNotInState' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ReturnPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnPlanResult'] = ResolversParentTypes['ReturnPlanResult']> = {
  __resolveType?: TypeResolveFn<'Plan' | 'PlanNotFound' | 'PlanNotValid' | 'PlanNotInState' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type IssuePlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuePlanResult'] = ResolversParentTypes['IssuePlanResult']> = {
  __resolveType?: TypeResolveFn<'Plan' | 'PlanNotFound' | 'PlanNotValid' | 'PlanNotInState' | 'ParentPlanNotValid' | 'PlanCycle' | 'CampaignNotFound' | 'ThemeNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type AmendPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendPlanResult'] = ResolversParentTypes['AmendPlanResult']> = {
  __resolveType?: TypeResolveFn<'Plan' | 'PlanNotFound' | 'PlanNotValid' | 'PlanNotInState' | 'ParentPlanNotValid' | 'PlanCycle' | 'CampaignNotFound' | 'ThemeNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ClosePlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosePlanResult'] = ResolversParentTypes['ClosePlanResult']> = {
  __resolveType?: TypeResolveFn<'Plan' | 'PlanNotFound' | 'PlanNotValid' | 'PlanNotInState' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type PlanNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanNotFound'] = ResolversParentTypes['PlanNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PlanNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanNotValid'] = ResolversParentTypes['PlanNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PlanNotInStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanNotInState'] = ResolversParentTypes['PlanNotInState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ParentPlanNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParentPlanNotValid'] = ResolversParentTypes['ParentPlanNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PlanCycleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanCycle'] = ResolversParentTypes['PlanCycle']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan'], FederationReferenceType extends FederationReferenceTypes['Plan'] = FederationReferenceTypes['Plan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Plan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  implementsDocuments?: Resolver<ReadonlyArray<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  asksPledge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  taskGroups?: Resolver<ReadonlyArray<ResolversTypes['TaskGroup']>, ParentType, ContextType>;
  campaigns?: Resolver<ReadonlyArray<ResolversTypes['Campaign']>, ParentType, ContextType>;
  parents?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, RequireFields<PlanChildrenArgs, 'first'>>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['PlanVersion']>, ParentType, ContextType>;
  returnedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCanIssue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TaskGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskGroup'] = ResolversParentTypes['TaskGroup']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};
export type PlanVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanVersion'] = ResolversParentTypes['PlanVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  taskGroups?: Resolver<ReadonlyArray<ResolversTypes['TaskGroup']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type PlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanConnection'] = ResolversParentTypes['PlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type PlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanEdge'] = ResolversParentTypes['PlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
};
export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}
export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}
export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}
export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReused' | 'CampaignNotFound' | 'CampaignNotValid' | 'CampaignKeyTaken' | 'PlanNotFound' | 'PlanNotValid' | 'PlanNotInState' | 'ParentPlanNotValid' | 'PlanCycle' | 'NotAllowed' | 'UnitNotKnown' | 'ThemeNotFound' | 'ThemeNotValid' | 'ThemeTaken', ParentType, ContextType>;
};
export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
export type ThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme'], FederationReferenceType extends FederationReferenceTypes['Theme'] = FederationReferenceTypes['Theme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Theme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ThemeKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asksPledge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ThemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeConnection'] = ResolversParentTypes['ThemeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThemeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type ThemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeEdge'] = ResolversParentTypes['ThemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};
export type DeclareThemeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareThemeResult'] = ResolversParentTypes['DeclareThemeResult']> = {
  __resolveType?: TypeResolveFn<'Theme' | 'ThemeNotValid' | 'ThemeTaken' | 'ThemeNotFound' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ThemeNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeNotFound'] = ResolversParentTypes['ThemeNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ThemeNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeNotValid'] = ResolversParentTypes['ThemeNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ThemeTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeTaken'] = ResolversParentTypes['ThemeTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type Resolvers<ContextType = Context> = {
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  OfficialDocument?: OfficialDocumentResolvers<ContextType>;
  Committee?: CommitteeResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignTitle?: CampaignTitleResolvers<ContextType>;
  CampaignConnection?: CampaignConnectionResolvers<ContextType>;
  CampaignEdge?: CampaignEdgeResolvers<ContextType>;
  OpenCampaignResult?: OpenCampaignResultResolvers<ContextType>;
  AddCampaignTitleResult?: AddCampaignTitleResultResolvers<ContextType>;
  EndCampaignResult?: EndCampaignResultResolvers<ContextType>;
  CampaignNotFound?: CampaignNotFoundResolvers<ContextType>;
  CampaignNotValid?: CampaignNotValidResolvers<ContextType>;
  CampaignKeyTaken?: CampaignKeyTakenResolvers<ContextType>;
  DraftPlanResult?: DraftPlanResultResolvers<ContextType>;
  RedraftPlanResult?: RedraftPlanResultResolvers<ContextType>;
  SubmitPlanResult?: SubmitPlanResultResolvers<ContextType>;
  ReturnPlanResult?: ReturnPlanResultResolvers<ContextType>;
  IssuePlanResult?: IssuePlanResultResolvers<ContextType>;
  AmendPlanResult?: AmendPlanResultResolvers<ContextType>;
  ClosePlanResult?: ClosePlanResultResolvers<ContextType>;
  PlanNotFound?: PlanNotFoundResolvers<ContextType>;
  PlanNotValid?: PlanNotValidResolvers<ContextType>;
  PlanNotInState?: PlanNotInStateResolvers<ContextType>;
  ParentPlanNotValid?: ParentPlanNotValidResolvers<ContextType>;
  PlanCycle?: PlanCycleResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  TaskGroup?: TaskGroupResolvers<ContextType>;
  PlanVersion?: PlanVersionResolvers<ContextType>;
  PlanConnection?: PlanConnectionResolvers<ContextType>;
  PlanEdge?: PlanEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Refusal?: RefusalResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  UnitNotKnown?: UnitNotKnownResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  ThemeConnection?: ThemeConnectionResolvers<ContextType>;
  ThemeEdge?: ThemeEdgeResolvers<ContextType>;
  DeclareThemeResult?: DeclareThemeResultResolvers<ContextType>;
  ThemeNotFound?: ThemeNotFoundResolvers<ContextType>;
  ThemeNotValid?: ThemeNotValidResolvers<ContextType>;
  ThemeTaken?: ThemeTakenResolvers<ContextType>;
};
