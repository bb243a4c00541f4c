import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Refusal as RefusalValue } from '@mttq/kernel/refusal';
import type { AreaVersion as AreaVersionParent, AreaFigures as AreaFiguresParent } from '../areas/area.ts';
import type { AreaLink as AreaLinkParent } from '../areas/area.table.ts';
import type { AreaChange as AreaChangeParent } from '../areas/area-change.ts';
import type { UnitChange as UnitChangeParent } from '../changes/unit-change.ts';
import type { ChangeOperation as ChangeOperationParent, StatedLink as StatedLinkParent } from '../planning/change-operation.ts';
import type { Rehearsal as RehearsalParent } from '../planning/plan-change.ts';
import type { ChangeFault as ChangeFaultParent, ChangeDoubt as ChangeDoubtParent } from '../planning/change-finding.ts';
import type { UnitVersion as UnitVersionParent } from '../units/unit.ts';
import type { LineageLink as LineageLinkParent } from '../lineage/lineage-link.ts';
import type { Committee as CommitteeParent } from '../committees/committee.ts';
import type { Congress as CongressParent, CongressCount as CongressCountParent } from '../congresses/congress.ts';
import type { DifferencePage as DifferencePageParent, DifferenceEdge as DifferenceEdgeParent } from '../differences/tree-difference.ts';
import type { OfficialDocument as OfficialDocumentParent } from '../documents/document.ts';
import type { DocumentNumber as DocumentNumberParent } from '../documents/document-number.ts';
import type { TreeImport as TreeImportParent, FinishedReport as FinishedReportParent } from '../imports/tree-import.ts';
import type { ListedProblem as ListedProblemParent } from '../imports/tree-import.loaders.ts';
import type { LinkAt as LinkAtParent } from '../lineage/lineage-link.resolvers.ts';
import type { Mandate as MandateParent } from '../mandates/mandate.ts';
import type { Meeting as MeetingParent, Attendance as AttendanceParent } from '../meetings/meeting.ts';
import type { Organisation as OrganisationParent, RecordedCount as RecordedCountParent } from '../organisations/organisation.ts';
import type { Person as PersonParent } from '../persons/person.ts';
import type { Right as RightParent, RightAnswer as RightAnswerParent, PostAction as PostActionParent } from '../rights/right.ts';
import type { Term as TermParent } from '../terms/term.ts';
import type { UnitAt as UnitAtParent, VersionAt as VersionAtParent, UnitPage as UnitPageParent } from '../units/unit-tree.ts';
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
export type Query = {
  readonly area?: Maybe<ResidentialArea>;
  readonly areas: ResidentialAreaConnection;
  readonly unitChange?: Maybe<UnitChange>;
  readonly unitChanges: UnitChangeConnection;
  readonly committee?: Maybe<Committee>;
  readonly committees: CommitteeConnection;
  readonly committeesAwaitingDecision: CommitteeConnection;
  readonly congressProgress: ReadonlyArray<CongressProgress>;
  readonly treeDifference: TreeDifference;
  readonly document?: Maybe<OfficialDocument>;
  readonly documents: OfficialDocumentConnection;
  readonly parseDocumentNumber: DocumentNumber;
  readonly treeImport?: Maybe<TreeImport>;
  readonly treeImports: TreeImportConnection;
  readonly mandate?: Maybe<Mandate>;
  readonly officeHolders: ReadonlyArray<Mandate>;
  readonly meeting?: Maybe<Meeting>;
  readonly memberOrganisation?: Maybe<MemberOrganisation>;
  readonly memberOrganisations: MemberOrganisationConnection;
  readonly person?: Maybe<Person>;
  readonly rehearseUnitChange: RehearseUnitChangeResult;
  readonly myRights: ReadonlyArray<Right>;
  readonly rightsOf: ReadonlyArray<Right>;
  readonly whoMay: ReadonlyArray<RightHolder>;
  readonly postActions: ReadonlyArray<PostAction>;
  readonly term?: Maybe<Term>;
  readonly termsEndingWithin: TermConnection;
  readonly unit: UnitLookup;
  readonly units: UnitConnection;
  readonly unitChangedSignal: UnitChanged;
};
export type QueryAreaArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};
export type QueryAreasArgs = {
  communeUnitId: Scalars['ID']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryUnitChangeArgs = {
  id: Scalars['ID']['input'];
};
export type QueryUnitChangesArgs = {
  state?: InputMaybe<UnitChangeState>;
  isHeld?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryCommitteeArgs = {
  id: Scalars['ID']['input'];
};
export type QueryCommitteesArgs = {
  filter?: InputMaybe<CommitteeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryCommitteesAwaitingDecisionArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryCongressProgressArgs = {
  startYear: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};
export type QueryTreeDifferenceArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  level?: InputMaybe<UnitLevel>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};
export type QueryDocumentsArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryParseDocumentNumberArgs = {
  text: Scalars['String']['input'];
};
export type QueryTreeImportArgs = {
  id: Scalars['ID']['input'];
};
export type QueryTreeImportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryMandateArgs = {
  id: Scalars['ID']['input'];
};
export type QueryOfficeHoldersArgs = {
  committeeId: Scalars['ID']['input'];
  body?: InputMaybe<CommitteeBody>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};
export type QueryMemberOrganisationArgs = {
  id: Scalars['ID']['input'];
};
export type QueryMemberOrganisationsArgs = {
  level?: InputMaybe<UnitLevel>;
  text?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};
export type QueryRehearseUnitChangeArgs = {
  id: Scalars['ID']['input'];
};
export type QueryRightsOfArgs = {
  personId: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};
export type QueryWhoMayArgs = {
  action: Scalars['String']['input'];
  unitId: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};
export type QueryPostActionsArgs = {
  committeeKind?: InputMaybe<CommitteeKind>;
  post?: InputMaybe<CommitteePost>;
};
export type QueryTermArgs = {
  id: Scalars['ID']['input'];
};
export type QueryTermsEndingWithinArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
export type QueryUnitChangedSignalArgs = {
  unitId: Scalars['ID']['input'];
  cursor: Scalars['String']['input'];
};
export type Mutation = {
  readonly establishArea: EstablishAreaResult;
  readonly changeAreas: ChangeAreasResult;
  readonly recordAreaFigures: RecordAreaFiguresResult;
  readonly draftUnitChange: DraftUnitChangeResult;
  readonly redraftUnitChange: RedraftUnitChangeResult;
  readonly adoptUnitChange: AdoptUnitChangeResult;
  readonly cancelUnitChange: CancelUnitChangeResult;
  readonly retryHeldUnitChange: RetryHeldUnitChangeResult;
  readonly prepareCommittee: PrepareCommitteeResult;
  readonly establishCommittee: EstablishCommitteeResult;
  readonly ceaseCommittee: CeaseCommitteeResult;
  readonly correctCommittee: CorrectCommitteeResult;
  readonly planCongress: PlanCongressResult;
  readonly recordCongress: RecordCongressResult;
  readonly registerDocument: RegisterDocumentResult;
  readonly startTreeImport: StartTreeImportResult;
  readonly stageTreeImportRows: StageTreeImportRowsResult;
  readonly submitTreeImport: SubmitTreeImportResult;
  readonly proposeMandate: ProposeMandateResult;
  readonly consultOnMandate: ConsultOnMandateResult;
  readonly recogniseMandate: RecogniseMandateResult;
  readonly endMandate: EndMandateResult;
  readonly callMeeting: CallMeetingResult;
  readonly recordAttendance: RecordAttendanceResult;
  readonly registerMemberOrganisation: RegisterMemberOrganisationResult;
  readonly recordPresence: RecordPresenceResult;
  readonly countMembers: CountMembersResult;
  readonly registerPerson: RegisterPersonResult;
  readonly changePerson: ChangePersonResult;
  readonly setPostActions: SetPostActionsResult;
  readonly planTerm: PlanTermResult;
  readonly startTerm: StartTermResult;
  readonly extendTerm: ExtendTermResult;
  readonly endTerm: EndTermResult;
};
export type MutationEstablishAreaArgs = {
  input: EstablishAreaInput;
};
export type MutationChangeAreasArgs = {
  input: ChangeAreasInput;
};
export type MutationRecordAreaFiguresArgs = {
  input: RecordAreaFiguresInput;
};
export type MutationDraftUnitChangeArgs = {
  input: DraftUnitChangeInput;
};
export type MutationRedraftUnitChangeArgs = {
  input: RedraftUnitChangeInput;
};
export type MutationAdoptUnitChangeArgs = {
  input: AdoptUnitChangeInput;
};
export type MutationCancelUnitChangeArgs = {
  input: CancelUnitChangeInput;
};
export type MutationRetryHeldUnitChangeArgs = {
  input: RetryHeldUnitChangeInput;
};
export type MutationPrepareCommitteeArgs = {
  input: PrepareCommitteeInput;
};
export type MutationEstablishCommitteeArgs = {
  input: EstablishCommitteeInput;
};
export type MutationCeaseCommitteeArgs = {
  input: CeaseCommitteeInput;
};
export type MutationCorrectCommitteeArgs = {
  input: CorrectCommitteeInput;
};
export type MutationPlanCongressArgs = {
  input: PlanCongressInput;
};
export type MutationRecordCongressArgs = {
  input: RecordCongressInput;
};
export type MutationRegisterDocumentArgs = {
  input: RegisterDocumentInput;
};
export type MutationStartTreeImportArgs = {
  input: StartTreeImportInput;
};
export type MutationStageTreeImportRowsArgs = {
  input: StageTreeImportRowsInput;
};
export type MutationSubmitTreeImportArgs = {
  input: SubmitTreeImportInput;
};
export type MutationProposeMandateArgs = {
  input: ProposeMandateInput;
};
export type MutationConsultOnMandateArgs = {
  input: ConsultOnMandateInput;
};
export type MutationRecogniseMandateArgs = {
  input: RecogniseMandateInput;
};
export type MutationEndMandateArgs = {
  input: EndMandateInput;
};
export type MutationCallMeetingArgs = {
  input: CallMeetingInput;
};
export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};
export type MutationRegisterMemberOrganisationArgs = {
  input: RegisterMemberOrganisationInput;
};
export type MutationRecordPresenceArgs = {
  input: RecordPresenceInput;
};
export type MutationCountMembersArgs = {
  input: CountMembersInput;
};
export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
};
export type MutationChangePersonArgs = {
  input: ChangePersonInput;
};
export type MutationSetPostActionsArgs = {
  input: SetPostActionsInput;
};
export type MutationPlanTermArgs = {
  input: PlanTermInput;
};
export type MutationStartTermArgs = {
  input: StartTermInput;
};
export type MutationExtendTermArgs = {
  input: ExtendTermInput;
};
export type MutationEndTermArgs = {
  input: EndTermInput;
};
export type EstablishAreaInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly areaKind: AreaKind;
  readonly name: Scalars['String']['input'];
  readonly communeUnitId: Scalars['ID']['input'];
  readonly validFrom: Scalars['Date']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type ChangeAreasInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: AreaChangeKind;
  readonly effectiveOn: Scalars['Date']['input'];
  readonly documentId: Scalars['ID']['input'];
  readonly areaIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly newAreas?: InputMaybe<ReadonlyArray<NewAreaInput>>;
  readonly heirs?: InputMaybe<ReadonlyArray<AreaHeirInput>>;
  readonly newName?: InputMaybe<Scalars['String']['input']>;
  readonly newCommuneUnitId?: InputMaybe<Scalars['ID']['input']>;
  readonly consents: ReadonlyArray<ConsentInput>;
};
export type NewAreaInput = {
  readonly key: Scalars['String']['input'];
  readonly areaKind: AreaKind;
  readonly name: Scalars['String']['input'];
  readonly communeUnitId: Scalars['ID']['input'];
};
export type AreaHeirInput = {
  readonly fromAreaId: Scalars['ID']['input'];
  readonly toAreaId: Scalars['ID']['input'];
  readonly extent: LineageExtent;
};
export type ConsentInput = {
  readonly areaId: Scalars['ID']['input'];
  readonly asked: ConsentAsked;
  readonly total: Scalars['Int']['input'];
  readonly inFavour: Scalars['Int']['input'];
};
export type RecordAreaFiguresInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly areaId: Scalars['ID']['input'];
  readonly countedOn: Scalars['Date']['input'];
  readonly households: Scalars['Int']['input'];
  readonly population?: InputMaybe<Scalars['Int']['input']>;
};
export type AreaKind =
  | 'THON'
  | 'BAN'
  | 'LANG'
  | 'AP'
  | 'TO_DAN_PHO'
  | 'KHU_PHO'
  | 'KHOI'
  | 'XOM';
export type AreaChangeKind =
  | 'MERGE'
  | 'SPLIT'
  | 'RENAME'
  | 'DISSOLVE'
  | 'MOVE';
export type ConsentAsked =
  | 'VOTERS'
  | 'HOUSEHOLDS';
export type ResidentialArea = {
  readonly id: Scalars['ID']['output'];
  readonly areaKind: AreaKind;
  readonly name: Scalars['String']['output'];
  readonly commune: Unit;
  readonly validFrom: Scalars['Date']['output'];
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  readonly versions: ReadonlyArray<AreaVersion>;
  readonly predecessors: ReadonlyArray<AreaLink>;
  readonly successors: ReadonlyArray<AreaLink>;
  readonly figures: ReadonlyArray<AreaFigures>;
  readonly committees: ReadonlyArray<Committee>;
};
export type AreaVersion = {
  readonly id: Scalars['ID']['output'];
  readonly areaKind: AreaKind;
  readonly name: Scalars['String']['output'];
  readonly validFrom: Scalars['Date']['output'];
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};
export type AreaLink = {
  readonly id: Scalars['ID']['output'];
  readonly fromAreaId: Scalars['ID']['output'];
  readonly toAreaId: Scalars['ID']['output'];
  readonly extent: LineageExtent;
  readonly effectiveOn: Scalars['Date']['output'];
  readonly changeId: Scalars['ID']['output'];
};
export type AreaFigures = {
  readonly id: Scalars['ID']['output'];
  readonly countedOn: Scalars['Date']['output'];
  readonly households: Scalars['Int']['output'];
  readonly population?: Maybe<Scalars['Int']['output']>;
};
export type AreaChange = {
  readonly id: Scalars['ID']['output'];
  readonly kind: AreaChangeKind;
  readonly effectiveOn: Scalars['Date']['output'];
  readonly document: OfficialDocument;
  readonly consents: ReadonlyArray<AreaConsent>;
};
export type AreaConsent = {
  readonly areaId: Scalars['ID']['output'];
  readonly asked: ConsentAsked;
  readonly total: Scalars['Int']['output'];
  readonly inFavour: Scalars['Int']['output'];
};
export type ResidentialAreaConnection = {
  readonly edges: ReadonlyArray<ResidentialAreaEdge>;
  readonly nodes: ReadonlyArray<ResidentialArea>;
  readonly pageInfo: PageInfo;
};
export type ResidentialAreaEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ResidentialArea;
};
export type EstablishAreaResult = ResidentialArea | AreaNotFound | AreaNotValid | NotACommune | DocumentNotFound | IdempotencyKeyReused | NotAllowed;
export type ChangeAreasResult = AreaChange | AreaNotFound | AreaNotValid | NotACommune | ConsentMissing | HeirsNotValid | ChangeNotClear | DocumentNotFound | IdempotencyKeyReused | NotAllowed;
export type RecordAreaFiguresResult = AreaFigures | AreaNotFound | AreaFiguresNotValid | IdempotencyKeyReused | NotAllowed;
export type AreaNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AreaNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type NotACommune = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ConsentMissing = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type HeirsNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ChangeNotClear = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AreaFiguresNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type UnitChangeOperationInput = {
  readonly kind: UnitChangeKind;
  readonly key?: InputMaybe<Scalars['String']['input']>;
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  readonly level?: InputMaybe<UnitLevel>;
  readonly code?: InputMaybe<Scalars['String']['input']>;
  readonly codeEdition?: InputMaybe<CodeEdition>;
  readonly unitType?: InputMaybe<UnitType>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly parent?: InputMaybe<Scalars['String']['input']>;
  readonly links?: InputMaybe<ReadonlyArray<UnitChangeLinkInput>>;
};
export type UnitChangeLinkInput = {
  readonly from: Scalars['String']['input'];
  readonly to: Scalars['String']['input'];
  readonly extent: LineageExtent;
  readonly includesPopulation?: InputMaybe<Scalars['Boolean']['input']>;
  readonly article?: InputMaybe<Scalars['String']['input']>;
  readonly clause?: InputMaybe<Scalars['String']['input']>;
};
export type DraftUnitChangeInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
  readonly effectiveOn: Scalars['Date']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  readonly article?: InputMaybe<Scalars['String']['input']>;
  readonly clause?: InputMaybe<Scalars['String']['input']>;
  readonly operations: ReadonlyArray<UnitChangeOperationInput>;
};
export type RedraftUnitChangeInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitChangeId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly effectiveOn: Scalars['Date']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  readonly article?: InputMaybe<Scalars['String']['input']>;
  readonly clause?: InputMaybe<Scalars['String']['input']>;
  readonly operations: ReadonlyArray<UnitChangeOperationInput>;
};
export type AdoptUnitChangeInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitChangeId: Scalars['ID']['input'];
  readonly adoptedOn?: InputMaybe<Scalars['Date']['input']>;
};
export type CancelUnitChangeInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitChangeId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type RetryHeldUnitChangeInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitChangeId: Scalars['ID']['input'];
};
export type DraftUnitChangeResult = UnitChange | UnitChangeNotValid | UnitChangeNotFound | DocumentNotFound | IdempotencyKeyReused | NotAllowed;
export type RedraftUnitChangeResult = UnitChange | UnitChangeNotValid | UnitChangeNotFound | UnitChangeStateForbids | DocumentNotFound | IdempotencyKeyReused | NotAllowed;
export type AdoptUnitChangeResult = UnitChange | ChangeHasFaults | UnitChangeNotValid | UnitChangeNotFound | UnitChangeStateForbids | IdempotencyKeyReused | NotAllowed;
export type CancelUnitChangeResult = UnitChange | UnitChangeNotValid | UnitChangeNotFound | UnitChangeStateForbids | IdempotencyKeyReused | NotAllowed;
export type RetryHeldUnitChangeResult = UnitChange | UnitChangeNotFound | UnitChangeStateForbids | IdempotencyKeyReused | NotAllowed;
export type ChangeHasFaults = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly rehearsal: UnitChangeRehearsal;
};
export type UnitChangeNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type UnitChangeNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type UnitChangeStateForbids = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type UnitChangeState =
  | 'DRAFT'
  | 'ADOPTED'
  | 'EFFECTIVE'
  | 'CANCELLED';
export type UnitChangeKind =
  | 'ESTABLISH'
  | 'MERGE'
  | 'SPLIT'
  | 'DISSOLVE'
  | 'RENAME'
  | 'RECLASSIFY'
  | 'RECODE'
  | 'MOVE_PARENT';
export type UnitChange = {
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly state: UnitChangeState;
  readonly revision: Scalars['Int']['output'];
  readonly adoptedOn?: Maybe<Scalars['Date']['output']>;
  readonly effectiveOn: Scalars['Date']['output'];
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly clause?: Maybe<Scalars['String']['output']>;
  readonly operations: ReadonlyArray<UnitChangeOperation>;
  readonly isHeld: Scalars['Boolean']['output'];
  readonly heldBecause: ReadonlyArray<UnitChangeFault>;
  readonly cancelledBecause?: Maybe<Scalars['String']['output']>;
};
export type UnitChangeOperation = {
  readonly kind: UnitChangeKind;
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly unitId?: Maybe<Scalars['ID']['output']>;
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly level?: Maybe<UnitLevel>;
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly codeEdition?: Maybe<CodeEdition>;
  readonly unitType?: Maybe<UnitType>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly parent?: Maybe<Scalars['String']['output']>;
  readonly links?: Maybe<ReadonlyArray<UnitChangeLink>>;
};
export type UnitChangeLink = {
  readonly from: Scalars['String']['output'];
  readonly to: Scalars['String']['output'];
  readonly extent: LineageExtent;
  readonly includesPopulation?: Maybe<Scalars['Boolean']['output']>;
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly clause?: Maybe<Scalars['String']['output']>;
};
export type UnitChangeConnection = {
  readonly edges: ReadonlyArray<UnitChangeEdge>;
  readonly nodes: ReadonlyArray<UnitChange>;
  readonly pageInfo: PageInfo;
};
export type UnitChangeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: UnitChange;
};
export type Unit = {
  readonly committees: ReadonlyArray<Committee>;
  readonly successors: ReadonlyArray<LineageLink>;
  readonly predecessors: ReadonlyArray<LineageLink>;
  readonly heirs: ReadonlyArray<UnitHeir>;
  readonly memberCounts: ReadonlyArray<MemberCount>;
  readonly id: Scalars['ID']['output'];
  readonly level: UnitLevel;
  readonly asOf: Scalars['Date']['output'];
  readonly version?: Maybe<UnitVersion>;
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly fullName?: Maybe<Scalars['String']['output']>;
  readonly unitType?: Maybe<UnitType>;
  readonly parent?: Maybe<Unit>;
  readonly ancestors: ReadonlyArray<Unit>;
  readonly children: UnitConnection;
  readonly descendants: UnitConnection;
  readonly versions: ReadonlyArray<UnitVersion>;
  readonly record: ReadonlyArray<UnitVersion>;
};
export type UnitHeirsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};
export type UnitMemberCountsArgs = {
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};
export type UnitChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type UnitDescendantsArgs = {
  level?: InputMaybe<UnitLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type CommitteeFilter = {
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  readonly areaId?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<CommitteeKind>;
  readonly state?: InputMaybe<CommitteeState>;
};
export type PrepareCommitteeInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: CommitteeKind;
  readonly name: Scalars['String']['input'];
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  readonly areaId?: InputMaybe<Scalars['ID']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly parentCommitteeId?: InputMaybe<Scalars['ID']['input']>;
  readonly predecessorIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};
export type EstablishCommitteeInput = {
  readonly committeeId: Scalars['ID']['input'];
  readonly establishedOn: Scalars['Date']['input'];
  readonly documentId: Scalars['ID']['input'];
};
export type CeaseCommitteeInput = {
  readonly committeeId: Scalars['ID']['input'];
  readonly ceasedOn: Scalars['Date']['input'];
  readonly documentId: Scalars['ID']['input'];
};
export type CorrectCommitteeInput = {
  readonly committeeId: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly establishedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly ceasedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly reason: Scalars['String']['input'];
};
export type CommitteeKind =
  | 'FRONT_COMMITTEE'
  | 'FRONT_WORK_BOARD'
  | 'SOCIO_POLITICAL'
  | 'MASS_ASSOCIATION'
  | 'ADVISORY_COUNCIL'
  | 'PEOPLES_INSPECTION_BOARD'
  | 'COMMUNITY_INVESTMENT_BOARD';
export type CommitteeState =
  | 'PREPARING'
  | 'ACTIVE'
  | 'MERGING'
  | 'CEASED';
export type Committee = {
  readonly id: Scalars['ID']['output'];
  readonly kind: CommitteeKind;
  readonly name: Scalars['String']['output'];
  readonly unit?: Maybe<Unit>;
  readonly area?: Maybe<ResidentialArea>;
  readonly organisation?: Maybe<MemberOrganisation>;
  readonly parentCommittee?: Maybe<Committee>;
  readonly predecessors: ReadonlyArray<Committee>;
  readonly successors: ReadonlyArray<Committee>;
  readonly state: CommitteeState;
  readonly establishedOn?: Maybe<Scalars['Date']['output']>;
  readonly establishedBy?: Maybe<OfficialDocument>;
  readonly unitEndedOn?: Maybe<Scalars['Date']['output']>;
  readonly ceasedOn?: Maybe<Scalars['Date']['output']>;
  readonly ceasedBy?: Maybe<OfficialDocument>;
  readonly viewerCanCease: Scalars['Boolean']['output'];
  readonly officeHolders: ReadonlyArray<Mandate>;
  readonly meetings: MeetingConnection;
  readonly terms: ReadonlyArray<Term>;
  readonly currentTerm?: Maybe<Term>;
};
export type CommitteeOfficeHoldersArgs = {
  body?: InputMaybe<CommitteeBody>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};
export type CommitteeMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type CommitteeConnection = {
  readonly edges: ReadonlyArray<CommitteeEdge>;
  readonly nodes: ReadonlyArray<Committee>;
  readonly pageInfo: PageInfo;
};
export type CommitteeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Committee;
};
export type PrepareCommitteeResult = Committee | CommitteeNotFound | OrganisationNotFound | PlaceNotClear | IdempotencyKeyReused | NotAllowed;
export type EstablishCommitteeResult = Committee | CommitteeNotFound | CommitteeStateForbids | PlaceNotValid | DocumentNotFound | NotAllowed;
export type CeaseCommitteeResult = Committee | CommitteeNotFound | CommitteeStateForbids | DaysOutOfOrder | TermStateForbids | TooManyRights | DocumentNotFound | NotAllowed;
export type CorrectCommitteeResult = Committee | CommitteeNotFound | CommitteeStateForbids | DaysOutOfOrder | PlaceNotValid | ReasonMissing | NotAllowed;
export type CommitteeNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CommitteeStateForbids = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PlaceNotClear = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PlaceNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type DaysOutOfOrder = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReasonMissing = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type Term = {
  readonly congress?: Maybe<Congress>;
  readonly mandates: ReadonlyArray<Mandate>;
  readonly id: Scalars['ID']['output'];
  readonly committee: Committee;
  readonly ordinal: Scalars['Int']['output'];
  readonly startYear: Scalars['Int']['output'];
  readonly endYear: Scalars['Int']['output'];
  readonly label?: Maybe<Scalars['String']['output']>;
  readonly state: TermState;
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  readonly plannedEndOn: Scalars['Date']['output'];
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  readonly ending?: Maybe<TermEnding>;
  readonly decision?: Maybe<OfficialDocument>;
};
export type PlanCongressInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly termId: Scalars['ID']['input'];
  readonly ordinal: Scalars['Int']['input'];
  readonly plannedOn: Scalars['Date']['input'];
};
export type RecordCongressInput = {
  readonly congressId: Scalars['ID']['input'];
  readonly openedOn: Scalars['Date']['input'];
  readonly closedOn: Scalars['Date']['input'];
  readonly delegatesCalled: Scalars['Int']['input'];
  readonly delegatesPresent: Scalars['Int']['input'];
  readonly targetCount?: InputMaybe<Scalars['Int']['input']>;
  readonly programmeCount?: InputMaybe<Scalars['Int']['input']>;
  readonly shares?: InputMaybe<ReadonlyArray<CompositionShareInput>>;
};
export type CompositionShareInput = {
  readonly group: CompositionGroup;
  readonly percent: Scalars['Float']['input'];
};
export type CongressState =
  | 'PLANNED'
  | 'HELD';
export type CompositionGroup =
  | 'WOMEN'
  | 'NON_PARTY'
  | 'ETHNIC_MINORITY'
  | 'RELIGIOUS'
  | 'OVERSEAS'
  | 'ENTERPRISE'
  | 'FULL_TIME_STAFF';
export type Congress = {
  readonly id: Scalars['ID']['output'];
  readonly term: Term;
  readonly ordinal: Scalars['Int']['output'];
  readonly state: CongressState;
  readonly plannedOn: Scalars['Date']['output'];
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  readonly delegatesCalled?: Maybe<Scalars['Int']['output']>;
  readonly delegatesPresent?: Maybe<Scalars['Int']['output']>;
  readonly targetCount?: Maybe<Scalars['Int']['output']>;
  readonly programmeCount?: Maybe<Scalars['Int']['output']>;
  readonly shares: ReadonlyArray<CompositionShare>;
};
export type CompositionShare = {
  readonly group: CompositionGroup;
  readonly percent: Scalars['Float']['output'];
};
export type CongressProgress = {
  readonly province: Unit;
  readonly committees: Scalars['Int']['output'];
  readonly held: Scalars['Int']['output'];
  readonly planned: Scalars['Int']['output'];
  readonly without: Scalars['Int']['output'];
};
export type PlanCongressResult = Congress | CongressNotFound | TermNotFound | CommitteeNotFound | CommitteeStateForbids | CongressAlreadyPlanned | CongressOrdinalNotValid | IdempotencyKeyReused | NotAllowed;
export type RecordCongressResult = Congress | CongressNotFound | CommitteeNotFound | CongressAlreadyHeld | CongressResultNotValid | NotAllowed;
export type CongressNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CongressAlreadyPlanned = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CongressAlreadyHeld = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CongressResultNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CongressOrdinalNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TreeDifferenceKind =
  | 'ESTABLISHED'
  | 'ENDED'
  | 'RENAMED'
  | 'RECLASSIFIED'
  | 'RECODED'
  | 'MOVED';
export type TreeDifference = {
  readonly counts: ReadonlyArray<TreeDifferenceCount>;
  readonly edges: ReadonlyArray<TreeDifferenceEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};
export type TreeDifferenceCount = {
  readonly kind: TreeDifferenceKind;
  readonly level: UnitLevel;
  readonly count: Scalars['Int']['output'];
};
export type TreeDifferenceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly kinds: ReadonlyArray<TreeDifferenceKind>;
  readonly before?: Maybe<Unit>;
  readonly after?: Maybe<Unit>;
};
export type RegisterDocumentInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly number: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
  readonly issuedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly issuerName?: InputMaybe<Scalars['String']['input']>;
  readonly issuerLevel?: InputMaybe<UnitLevel>;
  readonly fileRef?: InputMaybe<Scalars['String']['input']>;
};
export type DocumentNumberStyle =
  | 'FRONT'
  | 'PARTY'
  | 'LAW'
  | 'JOINT'
  | 'NO_BODY'
  | 'NO_TYPE'
  | 'UNPARSED';
export type DocumentNumber = {
  readonly style: DocumentNumberStyle;
  readonly sequence?: Maybe<Scalars['String']['output']>;
  readonly year?: Maybe<Scalars['Int']['output']>;
  readonly typeSymbol?: Maybe<Scalars['String']['output']>;
  readonly bodies: ReadonlyArray<Scalars['String']['output']>;
  readonly isParsed: Scalars['Boolean']['output'];
};
export type OfficialDocument = {
  readonly id: Scalars['ID']['output'];
  readonly numberRaw: Scalars['String']['output'];
  readonly number: DocumentNumber;
  readonly kind?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  readonly issuerName?: Maybe<Scalars['String']['output']>;
  readonly issuerLevel?: Maybe<UnitLevel>;
  readonly fileRef?: Maybe<Scalars['String']['output']>;
};
export type OfficialDocumentConnection = {
  readonly edges: ReadonlyArray<OfficialDocumentEdge>;
  readonly nodes: ReadonlyArray<OfficialDocument>;
  readonly pageInfo: PageInfo;
};
export type OfficialDocumentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: OfficialDocument;
};
export type RegisterDocumentResult = OfficialDocument | DocumentNotValid | DocumentNotFound | IdempotencyKeyReused | NotAllowed;
export type DocumentNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type DocumentNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type StartTreeImportInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
  readonly oldAsOf: Scalars['Date']['input'];
  readonly newAsOf: Scalars['Date']['input'];
  readonly effectiveOn: Scalars['Date']['input'];
  readonly oldEdition: CodeEdition;
  readonly newEdition: CodeEdition;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
};
export type TreeImportFile =
  | 'UNITS_OLD'
  | 'UNITS_NEW'
  | 'LINKS';
export type StageTreeImportRowsInput = {
  readonly importId: Scalars['ID']['input'];
  readonly file: TreeImportFile;
  readonly part: Scalars['Int']['input'];
  readonly text: Scalars['String']['input'];
};
export type SubmitTreeImportInput = {
  readonly importId: Scalars['ID']['input'];
  readonly partsOld: Scalars['Int']['input'];
  readonly partsNew: Scalars['Int']['input'];
  readonly partsLinks: Scalars['Int']['input'];
};
export type StartTreeImportResult = TreeImport | TreeImportNotValid | IdempotencyKeyReused;
export type StageTreeImportRowsResult = TreeImport | TreeImportNotValid | TreeImportNotFound | TreeImportClosed | TreeImportPartDiffers;
export type SubmitTreeImportResult = TreeImport | TreeImportNotValid | TreeImportNotFound;
export type TreeImportState =
  | 'STAGING'
  | 'QUEUED'
  | 'RUNNING'
  | 'DONE'
  | 'REFUSED'
  | 'FAILED';
export type TreeImportStage =
  | 'READING'
  | 'PLANNING'
  | 'WRITING_UNITS'
  | 'WRITING_LINKS'
  | 'ANNOUNCING';
export type TreeImport = {
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly oldAsOf: Scalars['Date']['output'];
  readonly newAsOf: Scalars['Date']['output'];
  readonly effectiveOn: Scalars['Date']['output'];
  readonly oldEdition: CodeEdition;
  readonly newEdition: CodeEdition;
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  readonly reason: Scalars['String']['output'];
  readonly state: TreeImportState;
  readonly startedAt: Scalars['DateTime']['output'];
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly progress?: Maybe<TreeImportProgress>;
  readonly report?: Maybe<TreeImportReport>;
  readonly problemCount: Scalars['Int']['output'];
  readonly problems: TreeImportProblemConnection;
  readonly failure?: Maybe<Scalars['String']['output']>;
};
export type TreeImportProblemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type TreeImportProgress = {
  readonly stage: TreeImportStage;
  readonly done: Scalars['Int']['output'];
  readonly total: Scalars['Int']['output'];
  readonly attempts: Scalars['Int']['output'];
};
export type TreeImportReport = {
  readonly unitsCreated: Scalars['Int']['output'];
  readonly unitsCorrected: Scalars['Int']['output'];
  readonly unitsUnchanged: Scalars['Int']['output'];
  readonly unitsGoneByThen: Scalars['Int']['output'];
  readonly unitsGoingOn: Scalars['Int']['output'];
  readonly linksCreated: Scalars['Int']['output'];
  readonly linksCorrected: Scalars['Int']['output'];
  readonly linksUnchanged: Scalars['Int']['output'];
  readonly linksWithdrawn: Scalars['Int']['output'];
  readonly spellingsDiffering: Scalars['Int']['output'];
  readonly spellings: ReadonlyArray<TreeImportSpelling>;
  readonly notes: TreeImportNotes;
  readonly repeatOf?: Maybe<Scalars['ID']['output']>;
};
export type TreeImportSpelling = {
  readonly code: Scalars['String']['output'];
  readonly recorded: Scalars['String']['output'];
  readonly listed: Scalars['String']['output'];
};
export type TreeImportNotes = {
  readonly normalised: Scalars['Int']['output'];
  readonly typeWordsRewritten: Scalars['Int']['output'];
  readonly typesReadFromName: Scalars['Int']['output'];
  readonly linksResolvedByName: Scalars['Int']['output'];
};
export type TreeImportProblemConnection = {
  readonly edges: ReadonlyArray<TreeImportProblemEdge>;
  readonly nodes: ReadonlyArray<TreeImportProblem>;
  readonly pageInfo: PageInfo;
};
export type TreeImportProblemEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TreeImportProblem;
};
export type TreeImportProblem = {
  readonly file: TreeImportFile;
  readonly row: Scalars['Int']['output'];
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TreeImportConnection = {
  readonly edges: ReadonlyArray<TreeImportEdge>;
  readonly nodes: ReadonlyArray<TreeImport>;
  readonly pageInfo: PageInfo;
};
export type TreeImportEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TreeImport;
};
export type TreeImportNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TreeImportNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TreeImportClosed = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TreeImportPartDiffers = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type LineageExtent =
  | 'FULL'
  | 'PARTIAL'
  | 'REMAINDER'
  | 'UNSTATED';
export type LineageLink = {
  readonly id: Scalars['ID']['output'];
  readonly from: Unit;
  readonly to: Unit;
  readonly extent: LineageExtent;
  readonly includesPopulation?: Maybe<Scalars['Boolean']['output']>;
  readonly effectiveOn: Scalars['Date']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly clause?: Maybe<Scalars['String']['output']>;
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  readonly recordedFrom: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
};
export type UnitHeir = {
  readonly unit: Unit;
  readonly extent: LineageExtent;
};
export type ProposeMandateInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly termId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly body: CommitteeBody;
  readonly post: CommitteePost;
  readonly source: MandateSource;
  readonly proposedOn: Scalars['Date']['input'];
};
export type ConsultOnMandateInput = {
  readonly mandateId: Scalars['ID']['input'];
  readonly consultedOn: Scalars['Date']['input'];
};
export type RecogniseMandateInput = {
  readonly mandateId: Scalars['ID']['input'];
  readonly validFrom: Scalars['Date']['input'];
  readonly documentId: Scalars['ID']['input'];
};
export type EndMandateInput = {
  readonly mandateId: Scalars['ID']['input'];
  readonly endedOn: Scalars['Date']['input'];
  readonly reason: MandateEndReason;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type CommitteeBody =
  | 'PRESIDIUM'
  | 'STANDING'
  | 'PLENARY';
export type CommitteePost =
  | 'CHAIR'
  | 'VICE_CHAIR'
  | 'VICE_CHAIR_SECRETARY_GENERAL'
  | 'STANDING_MEMBER'
  | 'MEMBER'
  | 'HEAD'
  | 'DEPUTY_HEAD';
export type MandateSource =
  | 'CONGRESS'
  | 'SUPPLEMENT'
  | 'APPOINTED'
  | 'ASSIGNED';
export type MandateState =
  | 'PROPOSED'
  | 'CONSULTED'
  | 'RECOGNISED'
  | 'ENDED';
export type MandateEndReason =
  | 'TERM_END'
  | 'TRANSFER'
  | 'RESIGN'
  | 'DISMISS'
  | 'DEATH'
  | 'REORGANISATION';
export type Mandate = {
  readonly id: Scalars['ID']['output'];
  readonly committee: Committee;
  readonly term: Term;
  readonly person?: Maybe<Person>;
  readonly body: CommitteeBody;
  readonly post: CommitteePost;
  readonly source: MandateSource;
  readonly state: MandateState;
  readonly proposedOn: Scalars['Date']['output'];
  readonly consultedOn?: Maybe<Scalars['Date']['output']>;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  readonly endReason?: Maybe<MandateEndReason>;
  readonly decision?: Maybe<OfficialDocument>;
};
export type ProposeMandateResult = Mandate | MandateNotFound | TermNotFound | CommitteeNotFound | CommitteeStateForbids | PersonNotFound | OutsideTerm | IdempotencyKeyReused | NotAllowed;
export type ConsultOnMandateResult = Mandate | MandateNotFound | CommitteeNotFound | MandateStateForbids | DaysOutOfOrder | NotAllowed;
export type RecogniseMandateResult = Mandate | MandateNotFound | TermNotFound | CommitteeNotFound | CommitteeStateForbids | MandateStateForbids | DocumentNotFound | OutsideTerm | PostTaken | DaysOutOfOrder | TooManyRights | NotAllowed;
export type EndMandateResult = Mandate | MandateNotFound | CommitteeNotFound | MandateStateForbids | DocumentNotFound | DaysOutOfOrder | TooManyRights | NotAllowed;
export type MandateNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type MandateStateForbids = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type OutsideTerm = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PostTaken = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CallMeetingInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly committeeId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly heldOn: Scalars['Date']['input'];
};
export type RecordAttendanceInput = {
  readonly meetingId: Scalars['ID']['input'];
  readonly entries: ReadonlyArray<AttendanceInput>;
};
export type AttendanceInput = {
  readonly personId: Scalars['ID']['input'];
  readonly presence: AttendancePresence;
};
export type AttendancePresence =
  | 'PRESENT'
  | 'EXCUSED'
  | 'ABSENT';
export type Meeting = {
  readonly id: Scalars['ID']['output'];
  readonly committee: Committee;
  readonly title: Scalars['String']['output'];
  readonly heldOn: Scalars['Date']['output'];
  readonly attendanceCounts: AttendanceCounts;
  readonly attendance?: Maybe<ReadonlyArray<Attendance>>;
};
export type AttendanceCounts = {
  readonly present: Scalars['Int']['output'];
  readonly excused: Scalars['Int']['output'];
  readonly absent: Scalars['Int']['output'];
};
export type Attendance = {
  readonly person?: Maybe<Person>;
  readonly presence: AttendancePresence;
};
export type MeetingConnection = {
  readonly edges: ReadonlyArray<MeetingEdge>;
  readonly nodes: ReadonlyArray<Meeting>;
  readonly pageInfo: PageInfo;
};
export type MeetingEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Meeting;
};
export type CallMeetingResult = Meeting | MeetingNotFound | CommitteeNotFound | CommitteeStateForbids | IdempotencyKeyReused | NotAllowed;
export type RecordAttendanceResult = Meeting | MeetingNotFound | CommitteeNotFound | CommitteeStateForbids | MeetingNotYetHeld | AttendanceNotValid | NotAllowed;
export type MeetingNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type MeetingNotYetHeld = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AttendanceNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type RegisterMemberOrganisationInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: MemberOrganisationKind;
  readonly name: Scalars['String']['input'];
  readonly shortName?: InputMaybe<Scalars['String']['input']>;
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
};
export type RecordPresenceInput = {
  readonly organisationId: Scalars['ID']['input'];
  readonly level: UnitLevel;
  readonly validFrom: Scalars['Date']['input'];
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};
export type CountMembersInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly countedOn: Scalars['Date']['input'];
  readonly members: Scalars['Int']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type MemberOrganisationKind =
  | 'PARTY'
  | 'SOCIO_POLITICAL'
  | 'SOCIAL'
  | 'MASS_ASSOCIATION';
export type MemberOrganisation = {
  readonly id: Scalars['ID']['output'];
  readonly kind: MemberOrganisationKind;
  readonly name: Scalars['String']['output'];
  readonly shortName?: Maybe<Scalars['String']['output']>;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly presences: ReadonlyArray<OrganisationPresence>;
};
export type OrganisationPresence = {
  readonly level: UnitLevel;
  readonly validFrom: Scalars['Date']['output'];
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};
export type MemberCount = {
  readonly id: Scalars['ID']['output'];
  readonly organisation: MemberOrganisation;
  readonly unit: Unit;
  readonly countedOn: Scalars['Date']['output'];
  readonly members: Scalars['Int']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly document?: Maybe<OfficialDocument>;
};
export type MemberOrganisationConnection = {
  readonly edges: ReadonlyArray<MemberOrganisationEdge>;
  readonly nodes: ReadonlyArray<MemberOrganisation>;
  readonly pageInfo: PageInfo;
};
export type MemberOrganisationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: MemberOrganisation;
};
export type RegisterMemberOrganisationResult = MemberOrganisation | OrganisationNotFound | OrganisationNotValid | OrganisationNameTaken | IdempotencyKeyReused | NotAllowed;
export type RecordPresenceResult = MemberOrganisation | OrganisationNotFound | PresenceOverlaps | DaysOutOfOrder | NotAllowed;
export type CountMembersResult = MemberCount | OrganisationNotFound | PlaceNotValid | DocumentNotFound | CountNotValid | IdempotencyKeyReused | NotAllowed;
export type OrganisationNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type OrganisationNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type OrganisationNameTaken = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PresenceOverlaps = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CountNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type RegisterPersonInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly displayName: Scalars['String']['input'];
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  readonly subject?: InputMaybe<Scalars['String']['input']>;
};
export type ChangePersonInput = {
  readonly personId: Scalars['ID']['input'];
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  readonly subject?: InputMaybe<Scalars['String']['input']>;
};
export type Person = {
  readonly id: Scalars['ID']['output'];
  readonly displayName: Scalars['String']['output'];
  readonly hasAccount: Scalars['Boolean']['output'];
  readonly contact?: Maybe<Scalars['String']['output']>;
};
export type RegisterPersonResult = Person | PersonNotFound | PersonNotValid | AccountTaken | IdempotencyKeyReused | NotAllowed;
export type ChangePersonResult = Person | PersonNotFound | PersonNotValid | AccountTaken | TooManyRights | NotAllowed;
export type PersonNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PersonNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AccountTaken = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type UnitChangeRehearsal = {
  readonly begins: ReadonlyArray<PlannedUnit>;
  readonly changes: ReadonlyArray<PlannedUnitChange>;
  readonly ends: ReadonlyArray<PlannedUnit>;
  readonly links: ReadonlyArray<PlannedLink>;
  readonly orphans: ReadonlyArray<PlannedOrphan>;
  readonly dependants: ReadonlyArray<PlannedDependants>;
  readonly doubts: ReadonlyArray<UnitChangeDoubt>;
  readonly faults: ReadonlyArray<UnitChangeFault>;
};
export type PlannedUnit = {
  readonly unitId: Scalars['ID']['output'];
  readonly code: Scalars['String']['output'];
  readonly codeEdition: CodeEdition;
  readonly level: UnitLevel;
  readonly unitType: UnitType;
  readonly name: Scalars['String']['output'];
  readonly fullName: Scalars['String']['output'];
  readonly parentId?: Maybe<Scalars['ID']['output']>;
};
export type PlannedUnitChange = {
  readonly before: PlannedUnit;
  readonly after: PlannedUnit;
};
export type PlannedLink = {
  readonly fromUnitId: Scalars['ID']['output'];
  readonly toUnitId: Scalars['ID']['output'];
  readonly extent: LineageExtent;
  readonly includesPopulation?: Maybe<Scalars['Boolean']['output']>;
};
export type PlannedOrphan = {
  readonly unitId: Scalars['ID']['output'];
  readonly lostParentId: Scalars['ID']['output'];
};
export type PlannedDependants = {
  readonly unitId: Scalars['ID']['output'];
  readonly committees: Scalars['Int']['output'];
  readonly areas: Scalars['Int']['output'];
};
export type UnitChangeFault = {
  readonly code: UnitChangeFaultCode;
  readonly operation?: Maybe<Scalars['Int']['output']>;
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};
export type UnitChangeDoubt = {
  readonly code: UnitChangeDoubtCode;
  readonly operation?: Maybe<Scalars['Int']['output']>;
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};
export type UnitChangeFaultCode =
  | 'CHANGE_EMPTY'
  | 'KEY_TWICE'
  | 'KEY_UNKNOWN'
  | 'UNIT_UNKNOWN'
  | 'UNIT_NOT_VALID_ON_DAY'
  | 'UNIT_BEGINS'
  | 'NAME_MISSING'
  | 'CODE_MALFORMED'
  | 'CODE_TAKEN'
  | 'NAME_TAKEN'
  | 'TYPE_NOT_OF_LEVEL'
  | 'PARENT_LEVEL_WRONG'
  | 'PARENT_NOT_VALID'
  | 'PARENT_CYCLE'
  | 'DISTRICT_AFTER_ABOLITION'
  | 'CHILDREN_ORPHANED'
  | 'LONE_PART'
  | 'FULL_WITH_OTHERS'
  | 'SEVERAL_REMAINDERS'
  | 'SAME_HEIR_TWICE'
  | 'HEIR_ENDS'
  | 'SELF_LINK_NOT_CONTINUING'
  | 'LINEAGE_CYCLE'
  | 'CHANGED_TWICE'
  | 'DAY_BEFORE_LATER_CHANGE';
export type UnitChangeDoubtCode =
  | 'EXTENT_UNSTATED'
  | 'POPULATION_UNSTATED'
  | 'PRESUMED_ON_DAY'
  | 'ENDS_WITHOUT_HEIR'
  | 'BEGINS_FROM_NOTHING'
  | 'EDITION_NOT_IN_FORCE'
  | 'CHANGES_NOTHING'
  | 'DOCUMENT_MISSING';
export type RehearseUnitChangeResult = UnitChangeRehearsal | UnitChangeNotFound | UnitChangeStateForbids;
export type SetPostActionsInput = {
  readonly committeeKind: CommitteeKind;
  readonly post: CommitteePost;
  readonly actionNames: ReadonlyArray<Scalars['String']['input']>;
  readonly validFrom: Scalars['Date']['input'];
};
export type Right = {
  readonly actionName: Scalars['String']['output'];
  readonly unitId: Scalars['ID']['output'];
  readonly validFrom: Scalars['Date']['output'];
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};
export type RightHolder = {
  readonly person: Person;
  readonly mandate: Mandate;
};
export type PostAction = {
  readonly committeeKind: CommitteeKind;
  readonly post: CommitteePost;
  readonly actionName: Scalars['String']['output'];
  readonly validFrom: Scalars['Date']['output'];
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};
export type PostActions = {
  readonly committeeKind: CommitteeKind;
  readonly post: CommitteePost;
  readonly actions: ReadonlyArray<PostAction>;
};
export type SetPostActionsResult = PostActions | ActionsNotValid | TooManyRights | NotAllowed;
export type NotAllowed = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TooManyRights = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ActionsNotValid = Refusal & {
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
export type PlanTermInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly committeeId: Scalars['ID']['input'];
  readonly ordinal: Scalars['Int']['input'];
  readonly startYear: Scalars['Int']['input'];
  readonly endYear: Scalars['Int']['input'];
  readonly label?: InputMaybe<Scalars['String']['input']>;
  readonly plannedEndOn: Scalars['Date']['input'];
};
export type StartTermInput = {
  readonly termId: Scalars['ID']['input'];
  readonly startedOn: Scalars['Date']['input'];
};
export type ExtendTermInput = {
  readonly termId: Scalars['ID']['input'];
  readonly plannedEndOn: Scalars['Date']['input'];
  readonly documentId: Scalars['ID']['input'];
};
export type EndTermInput = {
  readonly termId: Scalars['ID']['input'];
  readonly endedOn: Scalars['Date']['input'];
  readonly ending: TermEnding;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type TermState =
  | 'PLANNED'
  | 'RUNNING'
  | 'EXTENDED'
  | 'ENDED';
export type TermEnding =
  | 'NORMAL'
  | 'CUT_SHORT';
export type TermConnection = {
  readonly edges: ReadonlyArray<TermEdge>;
  readonly nodes: ReadonlyArray<Term>;
  readonly pageInfo: PageInfo;
};
export type TermEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Term;
};
export type PlanTermResult = Term | TermNotFound | CommitteeNotFound | CommitteeStateForbids | TermYearsNotValid | TermOrdinalTaken | IdempotencyKeyReused | NotAllowed;
export type StartTermResult = Term | TermNotFound | CommitteeNotFound | CommitteeStateForbids | TermStateForbids | AnotherTermRuns | DaysOutOfOrder | NotAllowed;
export type ExtendTermResult = Term | TermNotFound | CommitteeNotFound | TermStateForbids | DaysOutOfOrder | DocumentNotFound | NotAllowed;
export type EndTermResult = Term | TermNotFound | CommitteeNotFound | TermStateForbids | DaysOutOfOrder | DocumentNotFound | TooManyRights | NotAllowed;
export type TermNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TermStateForbids = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TermYearsNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TermOrdinalTaken = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AnotherTermRuns = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type UnitLevel =
  | 'CENTRAL'
  | 'PROVINCE'
  | 'DISTRICT'
  | 'COMMUNE';
export type UnitType =
  | 'COUNTRY'
  | 'PROVINCE'
  | 'MUNICIPALITY'
  | 'RURAL_DISTRICT'
  | 'URBAN_DISTRICT'
  | 'PROVINCIAL_CITY'
  | 'TOWN'
  | 'COMMUNE'
  | 'WARD'
  | 'TOWNSHIP'
  | 'SPECIAL_ZONE';
export type CodeEdition =
  | 'QD124_2004'
  | 'QD19_2025';
export type DateCertainty =
  | 'EXACT'
  | 'BY_THEN';
export type Presence =
  | 'CERTAIN'
  | 'PRESUMED';
export type UnitVersion = {
  readonly id: Scalars['ID']['output'];
  readonly code: Scalars['String']['output'];
  readonly codeEdition: CodeEdition;
  readonly unitType: UnitType;
  readonly name: Scalars['String']['output'];
  readonly fullName: Scalars['String']['output'];
  readonly parentId?: Maybe<Scalars['ID']['output']>;
  readonly validFrom: Scalars['Date']['output'];
  readonly validFromCertainty: DateCertainty;
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  readonly validUntilCertainty?: Maybe<DateCertainty>;
  readonly presence?: Maybe<Presence>;
  readonly recordedFrom: Scalars['DateTime']['output'];
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly changeId?: Maybe<Scalars['ID']['output']>;
  readonly importId?: Maybe<Scalars['ID']['output']>;
  readonly reason: Scalars['String']['output'];
};
export type UnitLookup = Unit | UnitCandidates | UnitNotFound | CodeMalformed;
export type UnitCandidates = {
  readonly candidates: ReadonlyArray<Unit>;
};
export type UnitNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CodeMalformed = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type UnitFilter = {
  readonly level?: InputMaybe<UnitLevel>;
  readonly unitType?: InputMaybe<UnitType>;
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  readonly ancestorId?: InputMaybe<Scalars['ID']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};
export type UnitConnection = {
  readonly edges: ReadonlyArray<UnitEdge>;
  readonly nodes: ReadonlyArray<Unit>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};
export type UnitEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Unit;
};
export type Subscription = {
  readonly unitChanged: UnitChanged;
};
export type SubscriptionUnitChangedArgs = {
  unitId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};
export type UnitChanged = {
  readonly cursor: Scalars['String']['output'];
  readonly unit?: Maybe<Unit>;
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
  ResidentialArea: ResidentialArea;
  UnitChange: UnitChange;
  Unit: Unit;
  Committee: Committee;
  Term: Term;
  Congress: Congress;
  OfficialDocument: OfficialDocument;
  Mandate: Mandate;
  Meeting: Meeting;
  MemberOrganisation: MemberOrganisation;
  Person: Person;
};
/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ResidentialArea:
    ( { __typename: 'ResidentialArea' }
    & GraphQLRecursivePick<FederationTypes['ResidentialArea'], {"id":true}> );
  UnitChange:
    ( { __typename: 'UnitChange' }
    & GraphQLRecursivePick<FederationTypes['UnitChange'], {"id":true}> );
  Unit:
    ( { __typename: 'Unit' }
    & GraphQLRecursivePick<FederationTypes['Unit'], {"id":true}> );
  Committee:
    ( { __typename: 'Committee' }
    & GraphQLRecursivePick<FederationTypes['Committee'], {"id":true}> );
  Term:
    ( { __typename: 'Term' }
    & GraphQLRecursivePick<FederationTypes['Term'], {"id":true}> );
  Congress:
    ( { __typename: 'Congress' }
    & GraphQLRecursivePick<FederationTypes['Congress'], {"id":true}> );
  OfficialDocument:
    ( { __typename: 'OfficialDocument' }
    & GraphQLRecursivePick<FederationTypes['OfficialDocument'], {"id":true}> );
  Mandate:
    ( { __typename: 'Mandate' }
    & GraphQLRecursivePick<FederationTypes['Mandate'], {"id":true}> );
  Meeting:
    ( { __typename: 'Meeting' }
    & GraphQLRecursivePick<FederationTypes['Meeting'], {"id":true}> );
  MemberOrganisation:
    ( { __typename: 'MemberOrganisation' }
    & GraphQLRecursivePick<FederationTypes['MemberOrganisation'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
};
/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  EstablishAreaResult:
    | ( AreaVersionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ChangeAreasResult:
    | ( AreaChangeParent )
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
  RecordAreaFiguresResult:
    | ( AreaFiguresParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  DraftUnitChangeResult:
    | ( UnitChangeParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RedraftUnitChangeResult:
    | ( UnitChangeParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AdoptUnitChangeResult:
    | ( UnitChangeParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CancelUnitChangeResult:
    | ( UnitChangeParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RetryHeldUnitChangeResult:
    | ( UnitChangeParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  PrepareCommitteeResult:
    | ( CommitteeParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  EstablishCommitteeResult:
    | ( CommitteeParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CeaseCommitteeResult:
    | ( CommitteeParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CorrectCommitteeResult:
    | ( CommitteeParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  PlanCongressResult:
    | ( CongressParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordCongressResult:
    | ( CongressParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RegisterDocumentResult:
    | ( OfficialDocumentParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  StartTreeImportResult:
    | ( TreeImportParent )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  StageTreeImportRowsResult:
    | ( TreeImportParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SubmitTreeImportResult:
    | ( TreeImportParent )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ProposeMandateResult:
    | ( MandateParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ConsultOnMandateResult:
    | ( MandateParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecogniseMandateResult:
    | ( MandateParent )
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
  EndMandateResult:
    | ( MandateParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CallMeetingResult:
    | ( MeetingParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordAttendanceResult:
    | ( MeetingParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RegisterMemberOrganisationResult:
    | ( OrganisationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordPresenceResult:
    | ( OrganisationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CountMembersResult:
    | ( RecordedCountParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RegisterPersonResult:
    | ( PersonParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ChangePersonResult:
    | ( PersonParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RehearseUnitChangeResult:
    | ( RehearsalParent )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SetPostActionsResult:
    | ( Omit<PostActions, 'actions'> & { actions: ReadonlyArray<_RefType['PostAction']> } )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  PlanTermResult:
    | ( TermParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  StartTermResult:
    | ( TermParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ExtendTermResult:
    | ( TermParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  EndTermResult:
    | ( TermParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
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
  EstablishAreaInput: EstablishAreaInput;
  ChangeAreasInput: ChangeAreasInput;
  NewAreaInput: NewAreaInput;
  AreaHeirInput: AreaHeirInput;
  ConsentInput: ConsentInput;
  RecordAreaFiguresInput: RecordAreaFiguresInput;
  AreaKind: AreaKind;
  AreaChangeKind: AreaChangeKind;
  ConsentAsked: ConsentAsked;
  ResidentialArea: ResolverTypeWrapper<AreaVersionParent>;
  AreaVersion: ResolverTypeWrapper<AreaVersionParent>;
  AreaLink: ResolverTypeWrapper<AreaLinkParent>;
  AreaFigures: ResolverTypeWrapper<AreaFiguresParent>;
  AreaChange: ResolverTypeWrapper<AreaChangeParent>;
  AreaConsent: ResolverTypeWrapper<AreaConsent>;
  ResidentialAreaConnection: ResolverTypeWrapper<Omit<ResidentialAreaConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ResidentialAreaEdge']>, nodes: ReadonlyArray<ResolversTypes['ResidentialArea']> }>;
  ResidentialAreaEdge: ResolverTypeWrapper<Omit<ResidentialAreaEdge, 'node'> & { node: ResolversTypes['ResidentialArea'] }>;
  EstablishAreaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EstablishAreaResult']>;
  ChangeAreasResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeAreasResult']>;
  RecordAreaFiguresResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAreaFiguresResult']>;
  AreaNotFound: ResolverTypeWrapper<RefusalValue>;
  AreaNotValid: ResolverTypeWrapper<RefusalValue>;
  NotACommune: ResolverTypeWrapper<RefusalValue>;
  ConsentMissing: ResolverTypeWrapper<RefusalValue>;
  HeirsNotValid: ResolverTypeWrapper<RefusalValue>;
  ChangeNotClear: ResolverTypeWrapper<RefusalValue>;
  AreaFiguresNotValid: ResolverTypeWrapper<RefusalValue>;
  UnitChangeOperationInput: UnitChangeOperationInput;
  UnitChangeLinkInput: UnitChangeLinkInput;
  DraftUnitChangeInput: DraftUnitChangeInput;
  RedraftUnitChangeInput: RedraftUnitChangeInput;
  AdoptUnitChangeInput: AdoptUnitChangeInput;
  CancelUnitChangeInput: CancelUnitChangeInput;
  RetryHeldUnitChangeInput: RetryHeldUnitChangeInput;
  DraftUnitChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftUnitChangeResult']>;
  RedraftUnitChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RedraftUnitChangeResult']>;
  AdoptUnitChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdoptUnitChangeResult']>;
  CancelUnitChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelUnitChangeResult']>;
  RetryHeldUnitChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetryHeldUnitChangeResult']>;
  ChangeHasFaults: ResolverTypeWrapper<RefusalValue>;
  UnitChangeNotValid: ResolverTypeWrapper<RefusalValue>;
  UnitChangeNotFound: ResolverTypeWrapper<RefusalValue>;
  UnitChangeStateForbids: ResolverTypeWrapper<RefusalValue>;
  UnitChangeState: UnitChangeState;
  UnitChangeKind: UnitChangeKind;
  UnitChange: ResolverTypeWrapper<UnitChangeParent>;
  UnitChangeOperation: ResolverTypeWrapper<ChangeOperationParent>;
  UnitChangeLink: ResolverTypeWrapper<StatedLinkParent>;
  UnitChangeConnection: ResolverTypeWrapper<Omit<UnitChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UnitChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['UnitChange']> }>;
  UnitChangeEdge: ResolverTypeWrapper<Omit<UnitChangeEdge, 'node'> & { node: ResolversTypes['UnitChange'] }>;
  Unit: ResolverTypeWrapper<UnitAtParent>;
  CommitteeFilter: CommitteeFilter;
  PrepareCommitteeInput: PrepareCommitteeInput;
  EstablishCommitteeInput: EstablishCommitteeInput;
  CeaseCommitteeInput: CeaseCommitteeInput;
  CorrectCommitteeInput: CorrectCommitteeInput;
  CommitteeKind: CommitteeKind;
  CommitteeState: CommitteeState;
  Committee: ResolverTypeWrapper<CommitteeParent>;
  CommitteeConnection: ResolverTypeWrapper<Omit<CommitteeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CommitteeEdge']>, nodes: ReadonlyArray<ResolversTypes['Committee']> }>;
  CommitteeEdge: ResolverTypeWrapper<Omit<CommitteeEdge, 'node'> & { node: ResolversTypes['Committee'] }>;
  PrepareCommitteeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PrepareCommitteeResult']>;
  EstablishCommitteeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EstablishCommitteeResult']>;
  CeaseCommitteeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CeaseCommitteeResult']>;
  CorrectCommitteeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectCommitteeResult']>;
  CommitteeNotFound: ResolverTypeWrapper<RefusalValue>;
  CommitteeStateForbids: ResolverTypeWrapper<RefusalValue>;
  PlaceNotClear: ResolverTypeWrapper<RefusalValue>;
  PlaceNotValid: ResolverTypeWrapper<RefusalValue>;
  DaysOutOfOrder: ResolverTypeWrapper<RefusalValue>;
  ReasonMissing: ResolverTypeWrapper<RefusalValue>;
  Term: ResolverTypeWrapper<TermParent>;
  PlanCongressInput: PlanCongressInput;
  RecordCongressInput: RecordCongressInput;
  CompositionShareInput: CompositionShareInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CongressState: CongressState;
  CompositionGroup: CompositionGroup;
  Congress: ResolverTypeWrapper<CongressParent>;
  CompositionShare: ResolverTypeWrapper<CompositionShare>;
  CongressProgress: ResolverTypeWrapper<CongressCountParent>;
  PlanCongressResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanCongressResult']>;
  RecordCongressResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCongressResult']>;
  CongressNotFound: ResolverTypeWrapper<RefusalValue>;
  CongressAlreadyPlanned: ResolverTypeWrapper<RefusalValue>;
  CongressAlreadyHeld: ResolverTypeWrapper<RefusalValue>;
  CongressResultNotValid: ResolverTypeWrapper<RefusalValue>;
  CongressOrdinalNotValid: ResolverTypeWrapper<RefusalValue>;
  TreeDifferenceKind: TreeDifferenceKind;
  TreeDifference: ResolverTypeWrapper<DifferencePageParent>;
  TreeDifferenceCount: ResolverTypeWrapper<TreeDifferenceCount>;
  TreeDifferenceEdge: ResolverTypeWrapper<DifferenceEdgeParent>;
  RegisterDocumentInput: RegisterDocumentInput;
  DocumentNumberStyle: DocumentNumberStyle;
  DocumentNumber: ResolverTypeWrapper<DocumentNumberParent>;
  OfficialDocument: ResolverTypeWrapper<OfficialDocumentParent>;
  OfficialDocumentConnection: ResolverTypeWrapper<Omit<OfficialDocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OfficialDocumentEdge']>, nodes: ReadonlyArray<ResolversTypes['OfficialDocument']> }>;
  OfficialDocumentEdge: ResolverTypeWrapper<Omit<OfficialDocumentEdge, 'node'> & { node: ResolversTypes['OfficialDocument'] }>;
  RegisterDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterDocumentResult']>;
  DocumentNotValid: ResolverTypeWrapper<RefusalValue>;
  DocumentNotFound: ResolverTypeWrapper<RefusalValue>;
  StartTreeImportInput: StartTreeImportInput;
  TreeImportFile: TreeImportFile;
  StageTreeImportRowsInput: StageTreeImportRowsInput;
  SubmitTreeImportInput: SubmitTreeImportInput;
  StartTreeImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartTreeImportResult']>;
  StageTreeImportRowsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StageTreeImportRowsResult']>;
  SubmitTreeImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitTreeImportResult']>;
  TreeImportState: TreeImportState;
  TreeImportStage: TreeImportStage;
  TreeImport: ResolverTypeWrapper<TreeImportParent>;
  TreeImportProgress: ResolverTypeWrapper<TreeImportProgress>;
  TreeImportReport: ResolverTypeWrapper<FinishedReportParent>;
  TreeImportSpelling: ResolverTypeWrapper<TreeImportSpelling>;
  TreeImportNotes: ResolverTypeWrapper<TreeImportNotes>;
  TreeImportProblemConnection: ResolverTypeWrapper<Omit<TreeImportProblemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TreeImportProblemEdge']>, nodes: ReadonlyArray<ResolversTypes['TreeImportProblem']> }>;
  TreeImportProblemEdge: ResolverTypeWrapper<Omit<TreeImportProblemEdge, 'node'> & { node: ResolversTypes['TreeImportProblem'] }>;
  TreeImportProblem: ResolverTypeWrapper<ListedProblemParent>;
  TreeImportConnection: ResolverTypeWrapper<Omit<TreeImportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TreeImportEdge']>, nodes: ReadonlyArray<ResolversTypes['TreeImport']> }>;
  TreeImportEdge: ResolverTypeWrapper<Omit<TreeImportEdge, 'node'> & { node: ResolversTypes['TreeImport'] }>;
  TreeImportNotValid: ResolverTypeWrapper<RefusalValue>;
  TreeImportNotFound: ResolverTypeWrapper<RefusalValue>;
  TreeImportClosed: ResolverTypeWrapper<RefusalValue>;
  TreeImportPartDiffers: ResolverTypeWrapper<RefusalValue>;
  LineageExtent: LineageExtent;
  LineageLink: ResolverTypeWrapper<LinkAtParent>;
  UnitHeir: ResolverTypeWrapper<Omit<UnitHeir, 'unit'> & { unit: ResolversTypes['Unit'] }>;
  ProposeMandateInput: ProposeMandateInput;
  ConsultOnMandateInput: ConsultOnMandateInput;
  RecogniseMandateInput: RecogniseMandateInput;
  EndMandateInput: EndMandateInput;
  CommitteeBody: CommitteeBody;
  CommitteePost: CommitteePost;
  MandateSource: MandateSource;
  MandateState: MandateState;
  MandateEndReason: MandateEndReason;
  Mandate: ResolverTypeWrapper<MandateParent>;
  ProposeMandateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeMandateResult']>;
  ConsultOnMandateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConsultOnMandateResult']>;
  RecogniseMandateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecogniseMandateResult']>;
  EndMandateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndMandateResult']>;
  MandateNotFound: ResolverTypeWrapper<RefusalValue>;
  MandateStateForbids: ResolverTypeWrapper<RefusalValue>;
  OutsideTerm: ResolverTypeWrapper<RefusalValue>;
  PostTaken: ResolverTypeWrapper<RefusalValue>;
  CallMeetingInput: CallMeetingInput;
  RecordAttendanceInput: RecordAttendanceInput;
  AttendanceInput: AttendanceInput;
  AttendancePresence: AttendancePresence;
  Meeting: ResolverTypeWrapper<MeetingParent>;
  AttendanceCounts: ResolverTypeWrapper<AttendanceCounts>;
  Attendance: ResolverTypeWrapper<AttendanceParent>;
  MeetingConnection: ResolverTypeWrapper<Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MeetingEdge']>, nodes: ReadonlyArray<ResolversTypes['Meeting']> }>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  CallMeetingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CallMeetingResult']>;
  RecordAttendanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAttendanceResult']>;
  MeetingNotFound: ResolverTypeWrapper<RefusalValue>;
  MeetingNotYetHeld: ResolverTypeWrapper<RefusalValue>;
  AttendanceNotValid: ResolverTypeWrapper<RefusalValue>;
  RegisterMemberOrganisationInput: RegisterMemberOrganisationInput;
  RecordPresenceInput: RecordPresenceInput;
  CountMembersInput: CountMembersInput;
  MemberOrganisationKind: MemberOrganisationKind;
  MemberOrganisation: ResolverTypeWrapper<OrganisationParent>;
  OrganisationPresence: ResolverTypeWrapper<OrganisationPresence>;
  MemberCount: ResolverTypeWrapper<RecordedCountParent>;
  MemberOrganisationConnection: ResolverTypeWrapper<Omit<MemberOrganisationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MemberOrganisationEdge']>, nodes: ReadonlyArray<ResolversTypes['MemberOrganisation']> }>;
  MemberOrganisationEdge: ResolverTypeWrapper<Omit<MemberOrganisationEdge, 'node'> & { node: ResolversTypes['MemberOrganisation'] }>;
  RegisterMemberOrganisationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterMemberOrganisationResult']>;
  RecordPresenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPresenceResult']>;
  CountMembersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CountMembersResult']>;
  OrganisationNotFound: ResolverTypeWrapper<RefusalValue>;
  OrganisationNotValid: ResolverTypeWrapper<RefusalValue>;
  OrganisationNameTaken: ResolverTypeWrapper<RefusalValue>;
  PresenceOverlaps: ResolverTypeWrapper<RefusalValue>;
  CountNotValid: ResolverTypeWrapper<RefusalValue>;
  RegisterPersonInput: RegisterPersonInput;
  ChangePersonInput: ChangePersonInput;
  Person: ResolverTypeWrapper<PersonParent>;
  RegisterPersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterPersonResult']>;
  ChangePersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePersonResult']>;
  PersonNotFound: ResolverTypeWrapper<RefusalValue>;
  PersonNotValid: ResolverTypeWrapper<RefusalValue>;
  AccountTaken: ResolverTypeWrapper<RefusalValue>;
  UnitChangeRehearsal: ResolverTypeWrapper<RehearsalParent>;
  PlannedUnit: ResolverTypeWrapper<UnitVersionParent>;
  PlannedUnitChange: ResolverTypeWrapper<Omit<PlannedUnitChange, 'before' | 'after'> & { before: ResolversTypes['PlannedUnit'], after: ResolversTypes['PlannedUnit'] }>;
  PlannedLink: ResolverTypeWrapper<LineageLinkParent>;
  PlannedOrphan: ResolverTypeWrapper<PlannedOrphan>;
  PlannedDependants: ResolverTypeWrapper<PlannedDependants>;
  UnitChangeFault: ResolverTypeWrapper<ChangeFaultParent>;
  UnitChangeDoubt: ResolverTypeWrapper<ChangeDoubtParent>;
  UnitChangeFaultCode: UnitChangeFaultCode;
  UnitChangeDoubtCode: UnitChangeDoubtCode;
  RehearseUnitChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RehearseUnitChangeResult']>;
  SetPostActionsInput: SetPostActionsInput;
  Right: ResolverTypeWrapper<RightParent>;
  RightHolder: ResolverTypeWrapper<RightAnswerParent>;
  PostAction: ResolverTypeWrapper<PostActionParent>;
  PostActions: ResolverTypeWrapper<Omit<PostActions, 'actions'> & { actions: ReadonlyArray<ResolversTypes['PostAction']> }>;
  SetPostActionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetPostActionsResult']>;
  NotAllowed: ResolverTypeWrapper<RefusalValue>;
  TooManyRights: ResolverTypeWrapper<RefusalValue>;
  ActionsNotValid: ResolverTypeWrapper<RefusalValue>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PlanTermInput: PlanTermInput;
  StartTermInput: StartTermInput;
  ExtendTermInput: ExtendTermInput;
  EndTermInput: EndTermInput;
  TermState: TermState;
  TermEnding: TermEnding;
  TermConnection: ResolverTypeWrapper<Omit<TermConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TermEdge']>, nodes: ReadonlyArray<ResolversTypes['Term']> }>;
  TermEdge: ResolverTypeWrapper<Omit<TermEdge, 'node'> & { node: ResolversTypes['Term'] }>;
  PlanTermResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanTermResult']>;
  StartTermResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartTermResult']>;
  ExtendTermResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExtendTermResult']>;
  EndTermResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndTermResult']>;
  TermNotFound: ResolverTypeWrapper<RefusalValue>;
  TermStateForbids: ResolverTypeWrapper<RefusalValue>;
  TermYearsNotValid: ResolverTypeWrapper<RefusalValue>;
  TermOrdinalTaken: ResolverTypeWrapper<RefusalValue>;
  AnotherTermRuns: ResolverTypeWrapper<RefusalValue>;
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
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UnitChanged: ResolverTypeWrapper<Omit<UnitChanged, 'unit'> & { unit?: Maybe<ResolversTypes['Unit']> }>;
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
  EstablishAreaInput: EstablishAreaInput;
  ChangeAreasInput: ChangeAreasInput;
  NewAreaInput: NewAreaInput;
  AreaHeirInput: AreaHeirInput;
  ConsentInput: ConsentInput;
  RecordAreaFiguresInput: RecordAreaFiguresInput;
  ResidentialArea: AreaVersionParent;
  AreaVersion: AreaVersionParent;
  AreaLink: AreaLinkParent;
  AreaFigures: AreaFiguresParent;
  AreaChange: AreaChangeParent;
  AreaConsent: AreaConsent;
  ResidentialAreaConnection: Omit<ResidentialAreaConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ResidentialAreaEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ResidentialArea']> };
  ResidentialAreaEdge: Omit<ResidentialAreaEdge, 'node'> & { node: ResolversParentTypes['ResidentialArea'] };
  EstablishAreaResult: ResolversUnionTypes<ResolversParentTypes>['EstablishAreaResult'];
  ChangeAreasResult: ResolversUnionTypes<ResolversParentTypes>['ChangeAreasResult'];
  RecordAreaFiguresResult: ResolversUnionTypes<ResolversParentTypes>['RecordAreaFiguresResult'];
  AreaNotFound: RefusalValue;
  AreaNotValid: RefusalValue;
  NotACommune: RefusalValue;
  ConsentMissing: RefusalValue;
  HeirsNotValid: RefusalValue;
  ChangeNotClear: RefusalValue;
  AreaFiguresNotValid: RefusalValue;
  UnitChangeOperationInput: UnitChangeOperationInput;
  UnitChangeLinkInput: UnitChangeLinkInput;
  DraftUnitChangeInput: DraftUnitChangeInput;
  RedraftUnitChangeInput: RedraftUnitChangeInput;
  AdoptUnitChangeInput: AdoptUnitChangeInput;
  CancelUnitChangeInput: CancelUnitChangeInput;
  RetryHeldUnitChangeInput: RetryHeldUnitChangeInput;
  DraftUnitChangeResult: ResolversUnionTypes<ResolversParentTypes>['DraftUnitChangeResult'];
  RedraftUnitChangeResult: ResolversUnionTypes<ResolversParentTypes>['RedraftUnitChangeResult'];
  AdoptUnitChangeResult: ResolversUnionTypes<ResolversParentTypes>['AdoptUnitChangeResult'];
  CancelUnitChangeResult: ResolversUnionTypes<ResolversParentTypes>['CancelUnitChangeResult'];
  RetryHeldUnitChangeResult: ResolversUnionTypes<ResolversParentTypes>['RetryHeldUnitChangeResult'];
  ChangeHasFaults: RefusalValue;
  UnitChangeNotValid: RefusalValue;
  UnitChangeNotFound: RefusalValue;
  UnitChangeStateForbids: RefusalValue;
  UnitChange: UnitChangeParent;
  UnitChangeOperation: ChangeOperationParent;
  UnitChangeLink: StatedLinkParent;
  UnitChangeConnection: Omit<UnitChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UnitChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['UnitChange']> };
  UnitChangeEdge: Omit<UnitChangeEdge, 'node'> & { node: ResolversParentTypes['UnitChange'] };
  Unit: UnitAtParent;
  CommitteeFilter: CommitteeFilter;
  PrepareCommitteeInput: PrepareCommitteeInput;
  EstablishCommitteeInput: EstablishCommitteeInput;
  CeaseCommitteeInput: CeaseCommitteeInput;
  CorrectCommitteeInput: CorrectCommitteeInput;
  Committee: CommitteeParent;
  CommitteeConnection: Omit<CommitteeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CommitteeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Committee']> };
  CommitteeEdge: Omit<CommitteeEdge, 'node'> & { node: ResolversParentTypes['Committee'] };
  PrepareCommitteeResult: ResolversUnionTypes<ResolversParentTypes>['PrepareCommitteeResult'];
  EstablishCommitteeResult: ResolversUnionTypes<ResolversParentTypes>['EstablishCommitteeResult'];
  CeaseCommitteeResult: ResolversUnionTypes<ResolversParentTypes>['CeaseCommitteeResult'];
  CorrectCommitteeResult: ResolversUnionTypes<ResolversParentTypes>['CorrectCommitteeResult'];
  CommitteeNotFound: RefusalValue;
  CommitteeStateForbids: RefusalValue;
  PlaceNotClear: RefusalValue;
  PlaceNotValid: RefusalValue;
  DaysOutOfOrder: RefusalValue;
  ReasonMissing: RefusalValue;
  Term: TermParent;
  PlanCongressInput: PlanCongressInput;
  RecordCongressInput: RecordCongressInput;
  CompositionShareInput: CompositionShareInput;
  Float: Scalars['Float']['output'];
  Congress: CongressParent;
  CompositionShare: CompositionShare;
  CongressProgress: CongressCountParent;
  PlanCongressResult: ResolversUnionTypes<ResolversParentTypes>['PlanCongressResult'];
  RecordCongressResult: ResolversUnionTypes<ResolversParentTypes>['RecordCongressResult'];
  CongressNotFound: RefusalValue;
  CongressAlreadyPlanned: RefusalValue;
  CongressAlreadyHeld: RefusalValue;
  CongressResultNotValid: RefusalValue;
  CongressOrdinalNotValid: RefusalValue;
  TreeDifference: DifferencePageParent;
  TreeDifferenceCount: TreeDifferenceCount;
  TreeDifferenceEdge: DifferenceEdgeParent;
  RegisterDocumentInput: RegisterDocumentInput;
  DocumentNumber: DocumentNumberParent;
  OfficialDocument: OfficialDocumentParent;
  OfficialDocumentConnection: Omit<OfficialDocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OfficialDocumentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OfficialDocument']> };
  OfficialDocumentEdge: Omit<OfficialDocumentEdge, 'node'> & { node: ResolversParentTypes['OfficialDocument'] };
  RegisterDocumentResult: ResolversUnionTypes<ResolversParentTypes>['RegisterDocumentResult'];
  DocumentNotValid: RefusalValue;
  DocumentNotFound: RefusalValue;
  StartTreeImportInput: StartTreeImportInput;
  StageTreeImportRowsInput: StageTreeImportRowsInput;
  SubmitTreeImportInput: SubmitTreeImportInput;
  StartTreeImportResult: ResolversUnionTypes<ResolversParentTypes>['StartTreeImportResult'];
  StageTreeImportRowsResult: ResolversUnionTypes<ResolversParentTypes>['StageTreeImportRowsResult'];
  SubmitTreeImportResult: ResolversUnionTypes<ResolversParentTypes>['SubmitTreeImportResult'];
  TreeImport: TreeImportParent;
  TreeImportProgress: TreeImportProgress;
  TreeImportReport: FinishedReportParent;
  TreeImportSpelling: TreeImportSpelling;
  TreeImportNotes: TreeImportNotes;
  TreeImportProblemConnection: Omit<TreeImportProblemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TreeImportProblemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TreeImportProblem']> };
  TreeImportProblemEdge: Omit<TreeImportProblemEdge, 'node'> & { node: ResolversParentTypes['TreeImportProblem'] };
  TreeImportProblem: ListedProblemParent;
  TreeImportConnection: Omit<TreeImportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TreeImportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TreeImport']> };
  TreeImportEdge: Omit<TreeImportEdge, 'node'> & { node: ResolversParentTypes['TreeImport'] };
  TreeImportNotValid: RefusalValue;
  TreeImportNotFound: RefusalValue;
  TreeImportClosed: RefusalValue;
  TreeImportPartDiffers: RefusalValue;
  LineageLink: LinkAtParent;
  UnitHeir: Omit<UnitHeir, 'unit'> & { unit: ResolversParentTypes['Unit'] };
  ProposeMandateInput: ProposeMandateInput;
  ConsultOnMandateInput: ConsultOnMandateInput;
  RecogniseMandateInput: RecogniseMandateInput;
  EndMandateInput: EndMandateInput;
  Mandate: MandateParent;
  ProposeMandateResult: ResolversUnionTypes<ResolversParentTypes>['ProposeMandateResult'];
  ConsultOnMandateResult: ResolversUnionTypes<ResolversParentTypes>['ConsultOnMandateResult'];
  RecogniseMandateResult: ResolversUnionTypes<ResolversParentTypes>['RecogniseMandateResult'];
  EndMandateResult: ResolversUnionTypes<ResolversParentTypes>['EndMandateResult'];
  MandateNotFound: RefusalValue;
  MandateStateForbids: RefusalValue;
  OutsideTerm: RefusalValue;
  PostTaken: RefusalValue;
  CallMeetingInput: CallMeetingInput;
  RecordAttendanceInput: RecordAttendanceInput;
  AttendanceInput: AttendanceInput;
  Meeting: MeetingParent;
  AttendanceCounts: AttendanceCounts;
  Attendance: AttendanceParent;
  MeetingConnection: Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeetingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Meeting']> };
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  CallMeetingResult: ResolversUnionTypes<ResolversParentTypes>['CallMeetingResult'];
  RecordAttendanceResult: ResolversUnionTypes<ResolversParentTypes>['RecordAttendanceResult'];
  MeetingNotFound: RefusalValue;
  MeetingNotYetHeld: RefusalValue;
  AttendanceNotValid: RefusalValue;
  RegisterMemberOrganisationInput: RegisterMemberOrganisationInput;
  RecordPresenceInput: RecordPresenceInput;
  CountMembersInput: CountMembersInput;
  MemberOrganisation: OrganisationParent;
  OrganisationPresence: OrganisationPresence;
  MemberCount: RecordedCountParent;
  MemberOrganisationConnection: Omit<MemberOrganisationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MemberOrganisationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MemberOrganisation']> };
  MemberOrganisationEdge: Omit<MemberOrganisationEdge, 'node'> & { node: ResolversParentTypes['MemberOrganisation'] };
  RegisterMemberOrganisationResult: ResolversUnionTypes<ResolversParentTypes>['RegisterMemberOrganisationResult'];
  RecordPresenceResult: ResolversUnionTypes<ResolversParentTypes>['RecordPresenceResult'];
  CountMembersResult: ResolversUnionTypes<ResolversParentTypes>['CountMembersResult'];
  OrganisationNotFound: RefusalValue;
  OrganisationNotValid: RefusalValue;
  OrganisationNameTaken: RefusalValue;
  PresenceOverlaps: RefusalValue;
  CountNotValid: RefusalValue;
  RegisterPersonInput: RegisterPersonInput;
  ChangePersonInput: ChangePersonInput;
  Person: PersonParent;
  RegisterPersonResult: ResolversUnionTypes<ResolversParentTypes>['RegisterPersonResult'];
  ChangePersonResult: ResolversUnionTypes<ResolversParentTypes>['ChangePersonResult'];
  PersonNotFound: RefusalValue;
  PersonNotValid: RefusalValue;
  AccountTaken: RefusalValue;
  UnitChangeRehearsal: RehearsalParent;
  PlannedUnit: UnitVersionParent;
  PlannedUnitChange: Omit<PlannedUnitChange, 'before' | 'after'> & { before: ResolversParentTypes['PlannedUnit'], after: ResolversParentTypes['PlannedUnit'] };
  PlannedLink: LineageLinkParent;
  PlannedOrphan: PlannedOrphan;
  PlannedDependants: PlannedDependants;
  UnitChangeFault: ChangeFaultParent;
  UnitChangeDoubt: ChangeDoubtParent;
  RehearseUnitChangeResult: ResolversUnionTypes<ResolversParentTypes>['RehearseUnitChangeResult'];
  SetPostActionsInput: SetPostActionsInput;
  Right: RightParent;
  RightHolder: RightAnswerParent;
  PostAction: PostActionParent;
  PostActions: Omit<PostActions, 'actions'> & { actions: ReadonlyArray<ResolversParentTypes['PostAction']> };
  SetPostActionsResult: ResolversUnionTypes<ResolversParentTypes>['SetPostActionsResult'];
  NotAllowed: RefusalValue;
  TooManyRights: RefusalValue;
  ActionsNotValid: RefusalValue;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  PageInfo: PageInfo;
  PlanTermInput: PlanTermInput;
  StartTermInput: StartTermInput;
  ExtendTermInput: ExtendTermInput;
  EndTermInput: EndTermInput;
  TermConnection: Omit<TermConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TermEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Term']> };
  TermEdge: Omit<TermEdge, 'node'> & { node: ResolversParentTypes['Term'] };
  PlanTermResult: ResolversUnionTypes<ResolversParentTypes>['PlanTermResult'];
  StartTermResult: ResolversUnionTypes<ResolversParentTypes>['StartTermResult'];
  ExtendTermResult: ResolversUnionTypes<ResolversParentTypes>['ExtendTermResult'];
  EndTermResult: ResolversUnionTypes<ResolversParentTypes>['EndTermResult'];
  TermNotFound: RefusalValue;
  TermStateForbids: RefusalValue;
  TermYearsNotValid: RefusalValue;
  TermOrdinalTaken: RefusalValue;
  AnotherTermRuns: RefusalValue;
  UnitVersion: VersionAtParent;
  UnitLookup: ResolversUnionTypes<ResolversParentTypes>['UnitLookup'];
  UnitCandidates: Omit<UnitCandidates, 'candidates'> & { candidates: ReadonlyArray<ResolversParentTypes['Unit']> };
  UnitNotFound: RefusalValue;
  CodeMalformed: RefusalValue;
  UnitFilter: UnitFilter;
  UnitConnection: UnitPageParent;
  UnitEdge: Omit<UnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] };
  Subscription: Record<PropertyKey, never>;
  UnitChanged: Omit<UnitChanged, 'unit'> & { unit?: Maybe<ResolversParentTypes['Unit']> };
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};
export type IdempotencyKeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  area?: Resolver<Maybe<ResolversTypes['ResidentialArea']>, ParentType, ContextType, RequireFields<QueryAreaArgs, 'id'>>;
  areas?: Resolver<ResolversTypes['ResidentialAreaConnection'], ParentType, ContextType, RequireFields<QueryAreasArgs, 'communeUnitId' | 'first'>>;
  unitChange?: Resolver<Maybe<ResolversTypes['UnitChange']>, ParentType, ContextType, RequireFields<QueryUnitChangeArgs, 'id'>>;
  unitChanges?: Resolver<ResolversTypes['UnitChangeConnection'], ParentType, ContextType, RequireFields<QueryUnitChangesArgs, 'first'>>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType, RequireFields<QueryCommitteeArgs, 'id'>>;
  committees?: Resolver<ResolversTypes['CommitteeConnection'], ParentType, ContextType, RequireFields<QueryCommitteesArgs, 'first'>>;
  committeesAwaitingDecision?: Resolver<ResolversTypes['CommitteeConnection'], ParentType, ContextType, RequireFields<QueryCommitteesAwaitingDecisionArgs, 'first'>>;
  congressProgress?: Resolver<ReadonlyArray<ResolversTypes['CongressProgress']>, ParentType, ContextType, RequireFields<QueryCongressProgressArgs, 'startYear'>>;
  treeDifference?: Resolver<ResolversTypes['TreeDifference'], ParentType, ContextType, RequireFields<QueryTreeDifferenceArgs, 'from' | 'to' | 'first'>>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['OfficialDocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  parseDocumentNumber?: Resolver<ResolversTypes['DocumentNumber'], ParentType, ContextType, RequireFields<QueryParseDocumentNumberArgs, 'text'>>;
  treeImport?: Resolver<Maybe<ResolversTypes['TreeImport']>, ParentType, ContextType, RequireFields<QueryTreeImportArgs, 'id'>>;
  treeImports?: Resolver<ResolversTypes['TreeImportConnection'], ParentType, ContextType, RequireFields<QueryTreeImportsArgs, 'first'>>;
  mandate?: Resolver<Maybe<ResolversTypes['Mandate']>, ParentType, ContextType, RequireFields<QueryMandateArgs, 'id'>>;
  officeHolders?: Resolver<ReadonlyArray<ResolversTypes['Mandate']>, ParentType, ContextType, RequireFields<QueryOfficeHoldersArgs, 'committeeId'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  memberOrganisation?: Resolver<Maybe<ResolversTypes['MemberOrganisation']>, ParentType, ContextType, RequireFields<QueryMemberOrganisationArgs, 'id'>>;
  memberOrganisations?: Resolver<ResolversTypes['MemberOrganisationConnection'], ParentType, ContextType, RequireFields<QueryMemberOrganisationsArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  rehearseUnitChange?: Resolver<ResolversTypes['RehearseUnitChangeResult'], ParentType, ContextType, RequireFields<QueryRehearseUnitChangeArgs, 'id'>>;
  myRights?: Resolver<ReadonlyArray<ResolversTypes['Right']>, ParentType, ContextType>;
  rightsOf?: Resolver<ReadonlyArray<ResolversTypes['Right']>, ParentType, ContextType, RequireFields<QueryRightsOfArgs, 'personId'>>;
  whoMay?: Resolver<ReadonlyArray<ResolversTypes['RightHolder']>, ParentType, ContextType, RequireFields<QueryWhoMayArgs, 'action' | 'unitId'>>;
  postActions?: Resolver<ReadonlyArray<ResolversTypes['PostAction']>, ParentType, ContextType, Partial<QueryPostActionsArgs>>;
  term?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType, RequireFields<QueryTermArgs, 'id'>>;
  termsEndingWithin?: Resolver<ResolversTypes['TermConnection'], ParentType, ContextType, RequireFields<QueryTermsEndingWithinArgs, 'days' | 'first'>>;
  unit?: Resolver<ResolversTypes['UnitLookup'], ParentType, ContextType, Partial<QueryUnitArgs>>;
  units?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, RequireFields<QueryUnitsArgs, 'first'>>;
  unitChangedSignal?: Resolver<ResolversTypes['UnitChanged'], ParentType, ContextType, RequireFields<QueryUnitChangedSignalArgs, 'unitId' | 'cursor'>>;
};
export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  establishArea?: Resolver<ResolversTypes['EstablishAreaResult'], ParentType, ContextType, RequireFields<MutationEstablishAreaArgs, 'input'>>;
  changeAreas?: Resolver<ResolversTypes['ChangeAreasResult'], ParentType, ContextType, RequireFields<MutationChangeAreasArgs, 'input'>>;
  recordAreaFigures?: Resolver<ResolversTypes['RecordAreaFiguresResult'], ParentType, ContextType, RequireFields<MutationRecordAreaFiguresArgs, 'input'>>;
  draftUnitChange?: Resolver<ResolversTypes['DraftUnitChangeResult'], ParentType, ContextType, RequireFields<MutationDraftUnitChangeArgs, 'input'>>;
  redraftUnitChange?: Resolver<ResolversTypes['RedraftUnitChangeResult'], ParentType, ContextType, RequireFields<MutationRedraftUnitChangeArgs, 'input'>>;
  adoptUnitChange?: Resolver<ResolversTypes['AdoptUnitChangeResult'], ParentType, ContextType, RequireFields<MutationAdoptUnitChangeArgs, 'input'>>;
  cancelUnitChange?: Resolver<ResolversTypes['CancelUnitChangeResult'], ParentType, ContextType, RequireFields<MutationCancelUnitChangeArgs, 'input'>>;
  retryHeldUnitChange?: Resolver<ResolversTypes['RetryHeldUnitChangeResult'], ParentType, ContextType, RequireFields<MutationRetryHeldUnitChangeArgs, 'input'>>;
  prepareCommittee?: Resolver<ResolversTypes['PrepareCommitteeResult'], ParentType, ContextType, RequireFields<MutationPrepareCommitteeArgs, 'input'>>;
  establishCommittee?: Resolver<ResolversTypes['EstablishCommitteeResult'], ParentType, ContextType, RequireFields<MutationEstablishCommitteeArgs, 'input'>>;
  ceaseCommittee?: Resolver<ResolversTypes['CeaseCommitteeResult'], ParentType, ContextType, RequireFields<MutationCeaseCommitteeArgs, 'input'>>;
  correctCommittee?: Resolver<ResolversTypes['CorrectCommitteeResult'], ParentType, ContextType, RequireFields<MutationCorrectCommitteeArgs, 'input'>>;
  planCongress?: Resolver<ResolversTypes['PlanCongressResult'], ParentType, ContextType, RequireFields<MutationPlanCongressArgs, 'input'>>;
  recordCongress?: Resolver<ResolversTypes['RecordCongressResult'], ParentType, ContextType, RequireFields<MutationRecordCongressArgs, 'input'>>;
  registerDocument?: Resolver<ResolversTypes['RegisterDocumentResult'], ParentType, ContextType, RequireFields<MutationRegisterDocumentArgs, 'input'>>;
  startTreeImport?: Resolver<ResolversTypes['StartTreeImportResult'], ParentType, ContextType, RequireFields<MutationStartTreeImportArgs, 'input'>>;
  stageTreeImportRows?: Resolver<ResolversTypes['StageTreeImportRowsResult'], ParentType, ContextType, RequireFields<MutationStageTreeImportRowsArgs, 'input'>>;
  submitTreeImport?: Resolver<ResolversTypes['SubmitTreeImportResult'], ParentType, ContextType, RequireFields<MutationSubmitTreeImportArgs, 'input'>>;
  proposeMandate?: Resolver<ResolversTypes['ProposeMandateResult'], ParentType, ContextType, RequireFields<MutationProposeMandateArgs, 'input'>>;
  consultOnMandate?: Resolver<ResolversTypes['ConsultOnMandateResult'], ParentType, ContextType, RequireFields<MutationConsultOnMandateArgs, 'input'>>;
  recogniseMandate?: Resolver<ResolversTypes['RecogniseMandateResult'], ParentType, ContextType, RequireFields<MutationRecogniseMandateArgs, 'input'>>;
  endMandate?: Resolver<ResolversTypes['EndMandateResult'], ParentType, ContextType, RequireFields<MutationEndMandateArgs, 'input'>>;
  callMeeting?: Resolver<ResolversTypes['CallMeetingResult'], ParentType, ContextType, RequireFields<MutationCallMeetingArgs, 'input'>>;
  recordAttendance?: Resolver<ResolversTypes['RecordAttendanceResult'], ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  registerMemberOrganisation?: Resolver<ResolversTypes['RegisterMemberOrganisationResult'], ParentType, ContextType, RequireFields<MutationRegisterMemberOrganisationArgs, 'input'>>;
  recordPresence?: Resolver<ResolversTypes['RecordPresenceResult'], ParentType, ContextType, RequireFields<MutationRecordPresenceArgs, 'input'>>;
  countMembers?: Resolver<ResolversTypes['CountMembersResult'], ParentType, ContextType, RequireFields<MutationCountMembersArgs, 'input'>>;
  registerPerson?: Resolver<ResolversTypes['RegisterPersonResult'], ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'input'>>;
  changePerson?: Resolver<ResolversTypes['ChangePersonResult'], ParentType, ContextType, RequireFields<MutationChangePersonArgs, 'input'>>;
  setPostActions?: Resolver<ResolversTypes['SetPostActionsResult'], ParentType, ContextType, RequireFields<MutationSetPostActionsArgs, 'input'>>;
  planTerm?: Resolver<ResolversTypes['PlanTermResult'], ParentType, ContextType, RequireFields<MutationPlanTermArgs, 'input'>>;
  startTerm?: Resolver<ResolversTypes['StartTermResult'], ParentType, ContextType, RequireFields<MutationStartTermArgs, 'input'>>;
  extendTerm?: Resolver<ResolversTypes['ExtendTermResult'], ParentType, ContextType, RequireFields<MutationExtendTermArgs, 'input'>>;
  endTerm?: Resolver<ResolversTypes['EndTermResult'], ParentType, ContextType, RequireFields<MutationEndTermArgs, 'input'>>;
};
export type ResidentialAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentialArea'] = ResolversParentTypes['ResidentialArea'], FederationReferenceType extends FederationReferenceTypes['ResidentialArea'] = FederationReferenceTypes['ResidentialArea']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResidentialArea']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  areaKind?: Resolver<ResolversTypes['AreaKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['AreaVersion']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['AreaLink']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['AreaLink']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['AreaFigures']>, ParentType, ContextType>;
  committees?: Resolver<ReadonlyArray<ResolversTypes['Committee']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AreaVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaVersion'] = ResolversParentTypes['AreaVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  areaKind?: Resolver<ResolversTypes['AreaKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};
export type AreaLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaLink'] = ResolversParentTypes['AreaLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fromAreaId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toAreaId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['LineageExtent'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  changeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};
export type AreaFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaFigures'] = ResolversParentTypes['AreaFigures']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  countedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AreaChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaChange'] = ResolversParentTypes['AreaChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AreaChangeKind'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['OfficialDocument'], ParentType, ContextType>;
  consents?: Resolver<ReadonlyArray<ResolversTypes['AreaConsent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AreaConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaConsent'] = ResolversParentTypes['AreaConsent']> = {
  areaId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['ConsentAsked'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inFavour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};
export type ResidentialAreaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentialAreaConnection'] = ResolversParentTypes['ResidentialAreaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResidentialAreaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ResidentialArea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type ResidentialAreaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentialAreaEdge'] = ResolversParentTypes['ResidentialAreaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResidentialArea'], ParentType, ContextType>;
};
export type EstablishAreaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishAreaResult'] = ResolversParentTypes['EstablishAreaResult']> = {
  __resolveType?: TypeResolveFn<'ResidentialArea' | 'AreaNotFound' | 'AreaNotValid' | 'NotACommune' | 'DocumentNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ChangeAreasResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeAreasResult'] = ResolversParentTypes['ChangeAreasResult']> = {
  __resolveType?: TypeResolveFn<'AreaChange' | 'AreaNotFound' | 'AreaNotValid' | 'NotACommune' | 'ConsentMissing' | 'HeirsNotValid' | 'ChangeNotClear' | 'DocumentNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RecordAreaFiguresResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAreaFiguresResult'] = ResolversParentTypes['RecordAreaFiguresResult']> = {
  __resolveType?: TypeResolveFn<'AreaFigures' | 'AreaNotFound' | 'AreaFiguresNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type AreaNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaNotFound'] = ResolversParentTypes['AreaNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AreaNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaNotValid'] = ResolversParentTypes['AreaNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type NotACommuneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotACommune'] = ResolversParentTypes['NotACommune']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ConsentMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentMissing'] = ResolversParentTypes['ConsentMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type HeirsNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeirsNotValid'] = ResolversParentTypes['HeirsNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ChangeNotClearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeNotClear'] = ResolversParentTypes['ChangeNotClear']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AreaFiguresNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaFiguresNotValid'] = ResolversParentTypes['AreaFiguresNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DraftUnitChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftUnitChangeResult'] = ResolversParentTypes['DraftUnitChangeResult']> = {
  __resolveType?: TypeResolveFn<'UnitChange' | 'UnitChangeNotValid' | 'UnitChangeNotFound' | 'DocumentNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RedraftUnitChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedraftUnitChangeResult'] = ResolversParentTypes['RedraftUnitChangeResult']> = {
  __resolveType?: TypeResolveFn<'UnitChange' | 'UnitChangeNotValid' | 'UnitChangeNotFound' | 'UnitChangeStateForbids' | 'DocumentNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type AdoptUnitChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptUnitChangeResult'] = ResolversParentTypes['AdoptUnitChangeResult']> = {
  __resolveType?: TypeResolveFn<'UnitChange' | 'ChangeHasFaults' | 'UnitChangeNotValid' | 'UnitChangeNotFound' | 'UnitChangeStateForbids' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CancelUnitChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelUnitChangeResult'] = ResolversParentTypes['CancelUnitChangeResult']> = {
  __resolveType?: TypeResolveFn<'UnitChange' | 'UnitChangeNotValid' | 'UnitChangeNotFound' | 'UnitChangeStateForbids' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RetryHeldUnitChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryHeldUnitChangeResult'] = ResolversParentTypes['RetryHeldUnitChangeResult']> = {
  __resolveType?: TypeResolveFn<'UnitChange' | 'UnitChangeNotFound' | 'UnitChangeStateForbids' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ChangeHasFaultsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeHasFaults'] = ResolversParentTypes['ChangeHasFaults']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rehearsal?: Resolver<ResolversTypes['UnitChangeRehearsal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type UnitChangeNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitChangeNotValid'] = ResolversParentTypes['UnitChangeNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type UnitChangeNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitChangeNotFound'] = ResolversParentTypes['UnitChangeNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type UnitChangeStateForbidsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitChangeStateForbids'] = ResolversParentTypes['UnitChangeStateForbids']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type UnitChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitChange'] = ResolversParentTypes['UnitChange'], FederationReferenceType extends FederationReferenceTypes['UnitChange'] = FederationReferenceTypes['UnitChange']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnitChange']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UnitChangeState'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adoptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operations?: Resolver<ReadonlyArray<ResolversTypes['UnitChangeOperation']>, ParentType, ContextType>;
  isHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heldBecause?: Resolver<ReadonlyArray<ResolversTypes['UnitChangeFault']>, ParentType, ContextType>;
  cancelledBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type UnitChangeOperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitChangeOperation'] = ResolversParentTypes['UnitChangeOperation']> = {
  kind?: Resolver<ResolversTypes['UnitChangeKind'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['UnitLevel']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codeEdition?: Resolver<Maybe<ResolversTypes['CodeEdition']>, ParentType, ContextType>;
  unitType?: Resolver<Maybe<ResolversTypes['UnitType']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  links?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UnitChangeLink']>>, ParentType, ContextType>;
};
export type UnitChangeLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitChangeLink'] = ResolversParentTypes['UnitChangeLink']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['LineageExtent'], ParentType, ContextType>;
  includesPopulation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};
export type UnitChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitChangeConnection'] = ResolversParentTypes['UnitChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UnitChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type UnitChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitChangeEdge'] = ResolversParentTypes['UnitChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnitChange'], ParentType, ContextType>;
};
export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  committees?: Resolver<ReadonlyArray<ResolversTypes['Committee']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['LineageLink']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['LineageLink']>, ParentType, ContextType>;
  heirs?: Resolver<ReadonlyArray<ResolversTypes['UnitHeir']>, ParentType, ContextType, Partial<UnitHeirsArgs>>;
  memberCounts?: Resolver<ReadonlyArray<ResolversTypes['MemberCount']>, ParentType, ContextType, Partial<UnitMemberCountsArgs>>;
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
export type CommitteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Committee'] = ResolversParentTypes['Committee'], FederationReferenceType extends FederationReferenceTypes['Committee'] = FederationReferenceTypes['Committee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Committee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitteeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['ResidentialArea']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['MemberOrganisation']>, ParentType, ContextType>;
  parentCommittee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Committee']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Committee']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CommitteeState'], ParentType, ContextType>;
  establishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  establishedBy?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  unitEndedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ceasedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ceasedBy?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  viewerCanCease?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  officeHolders?: Resolver<ReadonlyArray<ResolversTypes['Mandate']>, ParentType, ContextType, Partial<CommitteeOfficeHoldersArgs>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<CommitteeMeetingsArgs, 'first'>>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  currentTerm?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CommitteeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeConnection'] = ResolversParentTypes['CommitteeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitteeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Committee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type CommitteeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeEdge'] = ResolversParentTypes['CommitteeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Committee'], ParentType, ContextType>;
};
export type PrepareCommitteeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrepareCommitteeResult'] = ResolversParentTypes['PrepareCommitteeResult']> = {
  __resolveType?: TypeResolveFn<'Committee' | 'CommitteeNotFound' | 'OrganisationNotFound' | 'PlaceNotClear' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type EstablishCommitteeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishCommitteeResult'] = ResolversParentTypes['EstablishCommitteeResult']> = {
  __resolveType?: TypeResolveFn<'Committee' | 'CommitteeNotFound' | 'CommitteeStateForbids' | 'PlaceNotValid' | 'DocumentNotFound' | 'NotAllowed', ParentType, ContextType>;
};
export type CeaseCommitteeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CeaseCommitteeResult'] = ResolversParentTypes['CeaseCommitteeResult']> = {
  __resolveType?: TypeResolveFn<'Committee' | 'CommitteeNotFound' | 'CommitteeStateForbids' | 'DaysOutOfOrder' | 'TermStateForbids' | 'TooManyRights' | 'DocumentNotFound' | 'NotAllowed', ParentType, ContextType>;
};
export type CorrectCommitteeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectCommitteeResult'] = ResolversParentTypes['CorrectCommitteeResult']> = {
  __resolveType?: TypeResolveFn<'Committee' | 'CommitteeNotFound' | 'CommitteeStateForbids' | 'DaysOutOfOrder' | 'PlaceNotValid' | 'ReasonMissing' | 'NotAllowed', ParentType, ContextType>;
};
export type CommitteeNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeNotFound'] = ResolversParentTypes['CommitteeNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CommitteeStateForbidsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeStateForbids'] = ResolversParentTypes['CommitteeStateForbids']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PlaceNotClearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceNotClear'] = ResolversParentTypes['PlaceNotClear']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PlaceNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceNotValid'] = ResolversParentTypes['PlaceNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DaysOutOfOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DaysOutOfOrder'] = ResolversParentTypes['DaysOutOfOrder']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReasonMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReasonMissing'] = ResolversParentTypes['ReasonMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term'], FederationReferenceType extends FederationReferenceTypes['Term'] = FederationReferenceTypes['Term']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Term']> | FederationReferenceType, FederationReferenceType, ContextType>;
  congress?: Resolver<Maybe<ResolversTypes['Congress']>, ParentType, ContextType>;
  mandates?: Resolver<ReadonlyArray<ResolversTypes['Mandate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  committee?: Resolver<ResolversTypes['Committee'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TermState'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  plannedEndOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ending?: Resolver<Maybe<ResolversTypes['TermEnding']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CongressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Congress'] = ResolversParentTypes['Congress'], FederationReferenceType extends FederationReferenceTypes['Congress'] = FederationReferenceTypes['Congress']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Congress']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CongressState'], ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  delegatesCalled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  delegatesPresent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  targetCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  programmeCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['CompositionShare']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CompositionShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompositionShare'] = ResolversParentTypes['CompositionShare']> = {
  group?: Resolver<ResolversTypes['CompositionGroup'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};
export type CongressProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CongressProgress'] = ResolversParentTypes['CongressProgress']> = {
  province?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  committees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  without?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};
export type PlanCongressResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanCongressResult'] = ResolversParentTypes['PlanCongressResult']> = {
  __resolveType?: TypeResolveFn<'Congress' | 'CongressNotFound' | 'TermNotFound' | 'CommitteeNotFound' | 'CommitteeStateForbids' | 'CongressAlreadyPlanned' | 'CongressOrdinalNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RecordCongressResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCongressResult'] = ResolversParentTypes['RecordCongressResult']> = {
  __resolveType?: TypeResolveFn<'Congress' | 'CongressNotFound' | 'CommitteeNotFound' | 'CongressAlreadyHeld' | 'CongressResultNotValid' | 'NotAllowed', ParentType, ContextType>;
};
export type CongressNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CongressNotFound'] = ResolversParentTypes['CongressNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CongressAlreadyPlannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CongressAlreadyPlanned'] = ResolversParentTypes['CongressAlreadyPlanned']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CongressAlreadyHeldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CongressAlreadyHeld'] = ResolversParentTypes['CongressAlreadyHeld']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CongressResultNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CongressResultNotValid'] = ResolversParentTypes['CongressResultNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CongressOrdinalNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CongressOrdinalNotValid'] = ResolversParentTypes['CongressOrdinalNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
export type DocumentNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentNumber'] = ResolversParentTypes['DocumentNumber']> = {
  style?: Resolver<ResolversTypes['DocumentNumberStyle'], ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  typeSymbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isParsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};
export type OfficialDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialDocument'] = ResolversParentTypes['OfficialDocument'], FederationReferenceType extends FederationReferenceTypes['OfficialDocument'] = FederationReferenceTypes['OfficialDocument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OfficialDocument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  numberRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['DocumentNumber'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuerLevel?: Resolver<Maybe<ResolversTypes['UnitLevel']>, ParentType, ContextType>;
  fileRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type OfficialDocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialDocumentConnection'] = ResolversParentTypes['OfficialDocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficialDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type OfficialDocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialDocumentEdge'] = ResolversParentTypes['OfficialDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OfficialDocument'], ParentType, ContextType>;
};
export type RegisterDocumentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterDocumentResult'] = ResolversParentTypes['RegisterDocumentResult']> = {
  __resolveType?: TypeResolveFn<'OfficialDocument' | 'DocumentNotValid' | 'DocumentNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type DocumentNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentNotValid'] = ResolversParentTypes['DocumentNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DocumentNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentNotFound'] = ResolversParentTypes['DocumentNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type StartTreeImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartTreeImportResult'] = ResolversParentTypes['StartTreeImportResult']> = {
  __resolveType?: TypeResolveFn<'TreeImport' | 'TreeImportNotValid' | 'IdempotencyKeyReused', ParentType, ContextType>;
};
export type StageTreeImportRowsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageTreeImportRowsResult'] = ResolversParentTypes['StageTreeImportRowsResult']> = {
  __resolveType?: TypeResolveFn<'TreeImport' | 'TreeImportNotValid' | 'TreeImportNotFound' | 'TreeImportClosed' | 'TreeImportPartDiffers', ParentType, ContextType>;
};
export type SubmitTreeImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitTreeImportResult'] = ResolversParentTypes['SubmitTreeImportResult']> = {
  __resolveType?: TypeResolveFn<'TreeImport' | 'TreeImportNotValid' | 'TreeImportNotFound', ParentType, ContextType>;
};
export type TreeImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeImport'] = ResolversParentTypes['TreeImport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oldAsOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  newAsOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  oldEdition?: Resolver<ResolversTypes['CodeEdition'], ParentType, ContextType>;
  newEdition?: Resolver<ResolversTypes['CodeEdition'], ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TreeImportState'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['TreeImportProgress']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['TreeImportReport']>, ParentType, ContextType>;
  problemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ResolversTypes['TreeImportProblemConnection'], ParentType, ContextType, RequireFields<TreeImportProblemsArgs, 'first'>>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TreeImportProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeImportProgress'] = ResolversParentTypes['TreeImportProgress']> = {
  stage?: Resolver<ResolversTypes['TreeImportStage'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};
export type TreeImportReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeImportReport'] = ResolversParentTypes['TreeImportReport']> = {
  unitsCreated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitsCorrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitsUnchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitsGoneByThen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitsGoingOn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linksCreated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linksCorrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linksUnchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linksWithdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spellingsDiffering?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spellings?: Resolver<ReadonlyArray<ResolversTypes['TreeImportSpelling']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['TreeImportNotes'], ParentType, ContextType>;
  repeatOf?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};
export type TreeImportSpellingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeImportSpelling'] = ResolversParentTypes['TreeImportSpelling']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};
export type TreeImportNotesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeImportNotes'] = ResolversParentTypes['TreeImportNotes']> = {
  normalised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  typeWordsRewritten?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  typesReadFromName?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linksResolvedByName?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};
export type TreeImportProblemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeImportProblemConnection'] = ResolversParentTypes['TreeImportProblemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TreeImportProblemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TreeImportProblem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type TreeImportProblemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeImportProblemEdge'] = ResolversParentTypes['TreeImportProblemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TreeImportProblem'], ParentType, ContextType>;
};
export type TreeImportProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeImportProblem'] = ResolversParentTypes['TreeImportProblem']> = {
  file?: Resolver<ResolversTypes['TreeImportFile'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};
export type TreeImportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeImportConnection'] = ResolversParentTypes['TreeImportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TreeImportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TreeImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type TreeImportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeImportEdge'] = ResolversParentTypes['TreeImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TreeImport'], ParentType, ContextType>;
};
export type TreeImportNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeImportNotValid'] = ResolversParentTypes['TreeImportNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TreeImportNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeImportNotFound'] = ResolversParentTypes['TreeImportNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TreeImportClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeImportClosed'] = ResolversParentTypes['TreeImportClosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TreeImportPartDiffersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeImportPartDiffers'] = ResolversParentTypes['TreeImportPartDiffers']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
export type MandateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mandate'] = ResolversParentTypes['Mandate'], FederationReferenceType extends FederationReferenceTypes['Mandate'] = FederationReferenceTypes['Mandate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Mandate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  committee?: Resolver<ResolversTypes['Committee'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['CommitteeBody'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['CommitteePost'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MandateSource'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MandateState'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  consultedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['MandateEndReason']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ProposeMandateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeMandateResult'] = ResolversParentTypes['ProposeMandateResult']> = {
  __resolveType?: TypeResolveFn<'Mandate' | 'MandateNotFound' | 'TermNotFound' | 'CommitteeNotFound' | 'CommitteeStateForbids' | 'PersonNotFound' | 'OutsideTerm' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ConsultOnMandateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultOnMandateResult'] = ResolversParentTypes['ConsultOnMandateResult']> = {
  __resolveType?: TypeResolveFn<'Mandate' | 'MandateNotFound' | 'CommitteeNotFound' | 'MandateStateForbids' | 'DaysOutOfOrder' | 'NotAllowed', ParentType, ContextType>;
};
export type RecogniseMandateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecogniseMandateResult'] = ResolversParentTypes['RecogniseMandateResult']> = {
  __resolveType?: TypeResolveFn<'Mandate' | 'MandateNotFound' | 'TermNotFound' | 'CommitteeNotFound' | 'CommitteeStateForbids' | 'MandateStateForbids' | 'DocumentNotFound' | 'OutsideTerm' | 'PostTaken' | 'DaysOutOfOrder' | 'TooManyRights' | 'NotAllowed', ParentType, ContextType>;
};
export type EndMandateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndMandateResult'] = ResolversParentTypes['EndMandateResult']> = {
  __resolveType?: TypeResolveFn<'Mandate' | 'MandateNotFound' | 'CommitteeNotFound' | 'MandateStateForbids' | 'DocumentNotFound' | 'DaysOutOfOrder' | 'TooManyRights' | 'NotAllowed', ParentType, ContextType>;
};
export type MandateNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateNotFound'] = ResolversParentTypes['MandateNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type MandateStateForbidsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateStateForbids'] = ResolversParentTypes['MandateStateForbids']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type OutsideTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutsideTerm'] = ResolversParentTypes['OutsideTerm']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PostTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostTaken'] = ResolversParentTypes['PostTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'], FederationReferenceType extends FederationReferenceTypes['Meeting'] = FederationReferenceTypes['Meeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Meeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  committee?: Resolver<ResolversTypes['Committee'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  attendanceCounts?: Resolver<ResolversTypes['AttendanceCounts'], ParentType, ContextType>;
  attendance?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attendance']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AttendanceCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceCounts'] = ResolversParentTypes['AttendanceCounts']> = {
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  absent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};
export type AttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['AttendancePresence'], ParentType, ContextType>;
};
export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};
export type CallMeetingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallMeetingResult'] = ResolversParentTypes['CallMeetingResult']> = {
  __resolveType?: TypeResolveFn<'Meeting' | 'MeetingNotFound' | 'CommitteeNotFound' | 'CommitteeStateForbids' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RecordAttendanceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAttendanceResult'] = ResolversParentTypes['RecordAttendanceResult']> = {
  __resolveType?: TypeResolveFn<'Meeting' | 'MeetingNotFound' | 'CommitteeNotFound' | 'CommitteeStateForbids' | 'MeetingNotYetHeld' | 'AttendanceNotValid' | 'NotAllowed', ParentType, ContextType>;
};
export type MeetingNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingNotFound'] = ResolversParentTypes['MeetingNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type MeetingNotYetHeldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingNotYetHeld'] = ResolversParentTypes['MeetingNotYetHeld']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AttendanceNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceNotValid'] = ResolversParentTypes['AttendanceNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type MemberOrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberOrganisation'] = ResolversParentTypes['MemberOrganisation'], FederationReferenceType extends FederationReferenceTypes['MemberOrganisation'] = FederationReferenceTypes['MemberOrganisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MemberOrganisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MemberOrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  presences?: Resolver<ReadonlyArray<ResolversTypes['OrganisationPresence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type OrganisationPresenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationPresence'] = ResolversParentTypes['OrganisationPresence']> = {
  level?: Resolver<ResolversTypes['UnitLevel'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};
export type MemberCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberCount'] = ResolversParentTypes['MemberCount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['MemberOrganisation'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  countedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type MemberOrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberOrganisationConnection'] = ResolversParentTypes['MemberOrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MemberOrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MemberOrganisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type MemberOrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberOrganisationEdge'] = ResolversParentTypes['MemberOrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MemberOrganisation'], ParentType, ContextType>;
};
export type RegisterMemberOrganisationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterMemberOrganisationResult'] = ResolversParentTypes['RegisterMemberOrganisationResult']> = {
  __resolveType?: TypeResolveFn<'MemberOrganisation' | 'OrganisationNotFound' | 'OrganisationNotValid' | 'OrganisationNameTaken' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RecordPresenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPresenceResult'] = ResolversParentTypes['RecordPresenceResult']> = {
  __resolveType?: TypeResolveFn<'MemberOrganisation' | 'OrganisationNotFound' | 'PresenceOverlaps' | 'DaysOutOfOrder' | 'NotAllowed', ParentType, ContextType>;
};
export type CountMembersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountMembersResult'] = ResolversParentTypes['CountMembersResult']> = {
  __resolveType?: TypeResolveFn<'MemberCount' | 'OrganisationNotFound' | 'PlaceNotValid' | 'DocumentNotFound' | 'CountNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type OrganisationNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationNotFound'] = ResolversParentTypes['OrganisationNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type OrganisationNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationNotValid'] = ResolversParentTypes['OrganisationNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type OrganisationNameTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationNameTaken'] = ResolversParentTypes['OrganisationNameTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PresenceOverlapsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PresenceOverlaps'] = ResolversParentTypes['PresenceOverlaps']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CountNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountNotValid'] = ResolversParentTypes['CountNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasAccount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type RegisterPersonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPersonResult'] = ResolversParentTypes['RegisterPersonResult']> = {
  __resolveType?: TypeResolveFn<'Person' | 'PersonNotFound' | 'PersonNotValid' | 'AccountTaken' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ChangePersonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePersonResult'] = ResolversParentTypes['ChangePersonResult']> = {
  __resolveType?: TypeResolveFn<'Person' | 'PersonNotFound' | 'PersonNotValid' | 'AccountTaken' | 'TooManyRights' | 'NotAllowed', ParentType, ContextType>;
};
export type PersonNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonNotFound'] = ResolversParentTypes['PersonNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PersonNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonNotValid'] = ResolversParentTypes['PersonNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AccountTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountTaken'] = ResolversParentTypes['AccountTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type UnitChangeRehearsalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitChangeRehearsal'] = ResolversParentTypes['UnitChangeRehearsal']> = {
  begins?: Resolver<ReadonlyArray<ResolversTypes['PlannedUnit']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['PlannedUnitChange']>, ParentType, ContextType>;
  ends?: Resolver<ReadonlyArray<ResolversTypes['PlannedUnit']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['PlannedLink']>, ParentType, ContextType>;
  orphans?: Resolver<ReadonlyArray<ResolversTypes['PlannedOrphan']>, ParentType, ContextType>;
  dependants?: Resolver<ReadonlyArray<ResolversTypes['PlannedDependants']>, ParentType, ContextType>;
  doubts?: Resolver<ReadonlyArray<ResolversTypes['UnitChangeDoubt']>, ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['UnitChangeFault']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PlannedUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedUnit'] = ResolversParentTypes['PlannedUnit']> = {
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codeEdition?: Resolver<ResolversTypes['CodeEdition'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['UnitLevel'], ParentType, ContextType>;
  unitType?: Resolver<ResolversTypes['UnitType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};
export type PlannedUnitChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedUnitChange'] = ResolversParentTypes['PlannedUnitChange']> = {
  before?: Resolver<ResolversTypes['PlannedUnit'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['PlannedUnit'], ParentType, ContextType>;
};
export type PlannedLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedLink'] = ResolversParentTypes['PlannedLink']> = {
  fromUnitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toUnitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['LineageExtent'], ParentType, ContextType>;
  includesPopulation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};
export type PlannedOrphanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedOrphan'] = ResolversParentTypes['PlannedOrphan']> = {
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lostParentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};
export type PlannedDependantsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedDependants'] = ResolversParentTypes['PlannedDependants']> = {
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  committees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  areas?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};
export type UnitChangeFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitChangeFault'] = ResolversParentTypes['UnitChangeFault']> = {
  code?: Resolver<ResolversTypes['UnitChangeFaultCode'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};
export type UnitChangeDoubtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitChangeDoubt'] = ResolversParentTypes['UnitChangeDoubt']> = {
  code?: Resolver<ResolversTypes['UnitChangeDoubtCode'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};
export type RehearseUnitChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RehearseUnitChangeResult'] = ResolversParentTypes['RehearseUnitChangeResult']> = {
  __resolveType?: TypeResolveFn<'UnitChangeRehearsal' | 'UnitChangeNotFound' | 'UnitChangeStateForbids', ParentType, ContextType>;
};
export type RightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Right'] = ResolversParentTypes['Right']> = {
  actionName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};
export type RightHolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RightHolder'] = ResolversParentTypes['RightHolder']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  mandate?: Resolver<ResolversTypes['Mandate'], ParentType, ContextType>;
};
export type PostActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostAction'] = ResolversParentTypes['PostAction']> = {
  committeeKind?: Resolver<ResolversTypes['CommitteeKind'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['CommitteePost'], ParentType, ContextType>;
  actionName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};
export type PostActionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostActions'] = ResolversParentTypes['PostActions']> = {
  committeeKind?: Resolver<ResolversTypes['CommitteeKind'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['CommitteePost'], ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['PostAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type SetPostActionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetPostActionsResult'] = ResolversParentTypes['SetPostActionsResult']> = {
  __resolveType?: TypeResolveFn<'PostActions' | 'ActionsNotValid' | 'TooManyRights' | 'NotAllowed', ParentType, ContextType>;
};
export type NotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TooManyRightsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyRights'] = ResolversParentTypes['TooManyRights']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ActionsNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionsNotValid'] = ResolversParentTypes['ActionsNotValid']> = {
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
  __resolveType?: TypeResolveFn<'IdempotencyKeyReused' | 'AreaNotFound' | 'AreaNotValid' | 'NotACommune' | 'ConsentMissing' | 'HeirsNotValid' | 'ChangeNotClear' | 'AreaFiguresNotValid' | 'ChangeHasFaults' | 'UnitChangeNotValid' | 'UnitChangeNotFound' | 'UnitChangeStateForbids' | 'CommitteeNotFound' | 'CommitteeStateForbids' | 'PlaceNotClear' | 'PlaceNotValid' | 'DaysOutOfOrder' | 'ReasonMissing' | 'CongressNotFound' | 'CongressAlreadyPlanned' | 'CongressAlreadyHeld' | 'CongressResultNotValid' | 'CongressOrdinalNotValid' | 'DocumentNotValid' | 'DocumentNotFound' | 'TreeImportNotValid' | 'TreeImportNotFound' | 'TreeImportClosed' | 'TreeImportPartDiffers' | 'MandateNotFound' | 'MandateStateForbids' | 'OutsideTerm' | 'PostTaken' | 'MeetingNotFound' | 'MeetingNotYetHeld' | 'AttendanceNotValid' | 'OrganisationNotFound' | 'OrganisationNotValid' | 'OrganisationNameTaken' | 'PresenceOverlaps' | 'CountNotValid' | 'PersonNotFound' | 'PersonNotValid' | 'AccountTaken' | 'NotAllowed' | 'TooManyRights' | 'ActionsNotValid' | 'TermNotFound' | 'TermStateForbids' | 'TermYearsNotValid' | 'TermOrdinalTaken' | 'AnotherTermRuns' | 'UnitNotFound' | 'CodeMalformed', ParentType, ContextType>;
};
export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};
export type TermConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermConnection'] = ResolversParentTypes['TermConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TermEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type TermEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermEdge'] = ResolversParentTypes['TermEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
};
export type PlanTermResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTermResult'] = ResolversParentTypes['PlanTermResult']> = {
  __resolveType?: TypeResolveFn<'Term' | 'TermNotFound' | 'CommitteeNotFound' | 'CommitteeStateForbids' | 'TermYearsNotValid' | 'TermOrdinalTaken' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type StartTermResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartTermResult'] = ResolversParentTypes['StartTermResult']> = {
  __resolveType?: TypeResolveFn<'Term' | 'TermNotFound' | 'CommitteeNotFound' | 'CommitteeStateForbids' | 'TermStateForbids' | 'AnotherTermRuns' | 'DaysOutOfOrder' | 'NotAllowed', ParentType, ContextType>;
};
export type ExtendTermResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendTermResult'] = ResolversParentTypes['ExtendTermResult']> = {
  __resolveType?: TypeResolveFn<'Term' | 'TermNotFound' | 'CommitteeNotFound' | 'TermStateForbids' | 'DaysOutOfOrder' | 'DocumentNotFound' | 'NotAllowed', ParentType, ContextType>;
};
export type EndTermResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndTermResult'] = ResolversParentTypes['EndTermResult']> = {
  __resolveType?: TypeResolveFn<'Term' | 'TermNotFound' | 'CommitteeNotFound' | 'TermStateForbids' | 'DaysOutOfOrder' | 'DocumentNotFound' | 'TooManyRights' | 'NotAllowed', ParentType, ContextType>;
};
export type TermNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermNotFound'] = ResolversParentTypes['TermNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TermStateForbidsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermStateForbids'] = ResolversParentTypes['TermStateForbids']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TermYearsNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermYearsNotValid'] = ResolversParentTypes['TermYearsNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TermOrdinalTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermOrdinalTaken'] = ResolversParentTypes['TermOrdinalTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AnotherTermRunsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnotherTermRuns'] = ResolversParentTypes['AnotherTermRuns']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  unitChanged?: SubscriptionResolver<ResolversTypes['UnitChanged'], "unitChanged", ParentType, ContextType, RequireFields<SubscriptionUnitChangedArgs, 'unitId'>>;
};
export type UnitChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitChanged'] = ResolversParentTypes['UnitChanged']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};
export type Resolvers<ContextType = Context> = {
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ResidentialArea?: ResidentialAreaResolvers<ContextType>;
  AreaVersion?: AreaVersionResolvers<ContextType>;
  AreaLink?: AreaLinkResolvers<ContextType>;
  AreaFigures?: AreaFiguresResolvers<ContextType>;
  AreaChange?: AreaChangeResolvers<ContextType>;
  AreaConsent?: AreaConsentResolvers<ContextType>;
  ResidentialAreaConnection?: ResidentialAreaConnectionResolvers<ContextType>;
  ResidentialAreaEdge?: ResidentialAreaEdgeResolvers<ContextType>;
  EstablishAreaResult?: EstablishAreaResultResolvers<ContextType>;
  ChangeAreasResult?: ChangeAreasResultResolvers<ContextType>;
  RecordAreaFiguresResult?: RecordAreaFiguresResultResolvers<ContextType>;
  AreaNotFound?: AreaNotFoundResolvers<ContextType>;
  AreaNotValid?: AreaNotValidResolvers<ContextType>;
  NotACommune?: NotACommuneResolvers<ContextType>;
  ConsentMissing?: ConsentMissingResolvers<ContextType>;
  HeirsNotValid?: HeirsNotValidResolvers<ContextType>;
  ChangeNotClear?: ChangeNotClearResolvers<ContextType>;
  AreaFiguresNotValid?: AreaFiguresNotValidResolvers<ContextType>;
  DraftUnitChangeResult?: DraftUnitChangeResultResolvers<ContextType>;
  RedraftUnitChangeResult?: RedraftUnitChangeResultResolvers<ContextType>;
  AdoptUnitChangeResult?: AdoptUnitChangeResultResolvers<ContextType>;
  CancelUnitChangeResult?: CancelUnitChangeResultResolvers<ContextType>;
  RetryHeldUnitChangeResult?: RetryHeldUnitChangeResultResolvers<ContextType>;
  ChangeHasFaults?: ChangeHasFaultsResolvers<ContextType>;
  UnitChangeNotValid?: UnitChangeNotValidResolvers<ContextType>;
  UnitChangeNotFound?: UnitChangeNotFoundResolvers<ContextType>;
  UnitChangeStateForbids?: UnitChangeStateForbidsResolvers<ContextType>;
  UnitChange?: UnitChangeResolvers<ContextType>;
  UnitChangeOperation?: UnitChangeOperationResolvers<ContextType>;
  UnitChangeLink?: UnitChangeLinkResolvers<ContextType>;
  UnitChangeConnection?: UnitChangeConnectionResolvers<ContextType>;
  UnitChangeEdge?: UnitChangeEdgeResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  Committee?: CommitteeResolvers<ContextType>;
  CommitteeConnection?: CommitteeConnectionResolvers<ContextType>;
  CommitteeEdge?: CommitteeEdgeResolvers<ContextType>;
  PrepareCommitteeResult?: PrepareCommitteeResultResolvers<ContextType>;
  EstablishCommitteeResult?: EstablishCommitteeResultResolvers<ContextType>;
  CeaseCommitteeResult?: CeaseCommitteeResultResolvers<ContextType>;
  CorrectCommitteeResult?: CorrectCommitteeResultResolvers<ContextType>;
  CommitteeNotFound?: CommitteeNotFoundResolvers<ContextType>;
  CommitteeStateForbids?: CommitteeStateForbidsResolvers<ContextType>;
  PlaceNotClear?: PlaceNotClearResolvers<ContextType>;
  PlaceNotValid?: PlaceNotValidResolvers<ContextType>;
  DaysOutOfOrder?: DaysOutOfOrderResolvers<ContextType>;
  ReasonMissing?: ReasonMissingResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  Congress?: CongressResolvers<ContextType>;
  CompositionShare?: CompositionShareResolvers<ContextType>;
  CongressProgress?: CongressProgressResolvers<ContextType>;
  PlanCongressResult?: PlanCongressResultResolvers<ContextType>;
  RecordCongressResult?: RecordCongressResultResolvers<ContextType>;
  CongressNotFound?: CongressNotFoundResolvers<ContextType>;
  CongressAlreadyPlanned?: CongressAlreadyPlannedResolvers<ContextType>;
  CongressAlreadyHeld?: CongressAlreadyHeldResolvers<ContextType>;
  CongressResultNotValid?: CongressResultNotValidResolvers<ContextType>;
  CongressOrdinalNotValid?: CongressOrdinalNotValidResolvers<ContextType>;
  TreeDifference?: TreeDifferenceResolvers<ContextType>;
  TreeDifferenceCount?: TreeDifferenceCountResolvers<ContextType>;
  TreeDifferenceEdge?: TreeDifferenceEdgeResolvers<ContextType>;
  DocumentNumber?: DocumentNumberResolvers<ContextType>;
  OfficialDocument?: OfficialDocumentResolvers<ContextType>;
  OfficialDocumentConnection?: OfficialDocumentConnectionResolvers<ContextType>;
  OfficialDocumentEdge?: OfficialDocumentEdgeResolvers<ContextType>;
  RegisterDocumentResult?: RegisterDocumentResultResolvers<ContextType>;
  DocumentNotValid?: DocumentNotValidResolvers<ContextType>;
  DocumentNotFound?: DocumentNotFoundResolvers<ContextType>;
  StartTreeImportResult?: StartTreeImportResultResolvers<ContextType>;
  StageTreeImportRowsResult?: StageTreeImportRowsResultResolvers<ContextType>;
  SubmitTreeImportResult?: SubmitTreeImportResultResolvers<ContextType>;
  TreeImport?: TreeImportResolvers<ContextType>;
  TreeImportProgress?: TreeImportProgressResolvers<ContextType>;
  TreeImportReport?: TreeImportReportResolvers<ContextType>;
  TreeImportSpelling?: TreeImportSpellingResolvers<ContextType>;
  TreeImportNotes?: TreeImportNotesResolvers<ContextType>;
  TreeImportProblemConnection?: TreeImportProblemConnectionResolvers<ContextType>;
  TreeImportProblemEdge?: TreeImportProblemEdgeResolvers<ContextType>;
  TreeImportProblem?: TreeImportProblemResolvers<ContextType>;
  TreeImportConnection?: TreeImportConnectionResolvers<ContextType>;
  TreeImportEdge?: TreeImportEdgeResolvers<ContextType>;
  TreeImportNotValid?: TreeImportNotValidResolvers<ContextType>;
  TreeImportNotFound?: TreeImportNotFoundResolvers<ContextType>;
  TreeImportClosed?: TreeImportClosedResolvers<ContextType>;
  TreeImportPartDiffers?: TreeImportPartDiffersResolvers<ContextType>;
  LineageLink?: LineageLinkResolvers<ContextType>;
  UnitHeir?: UnitHeirResolvers<ContextType>;
  Mandate?: MandateResolvers<ContextType>;
  ProposeMandateResult?: ProposeMandateResultResolvers<ContextType>;
  ConsultOnMandateResult?: ConsultOnMandateResultResolvers<ContextType>;
  RecogniseMandateResult?: RecogniseMandateResultResolvers<ContextType>;
  EndMandateResult?: EndMandateResultResolvers<ContextType>;
  MandateNotFound?: MandateNotFoundResolvers<ContextType>;
  MandateStateForbids?: MandateStateForbidsResolvers<ContextType>;
  OutsideTerm?: OutsideTermResolvers<ContextType>;
  PostTaken?: PostTakenResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  AttendanceCounts?: AttendanceCountsResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  CallMeetingResult?: CallMeetingResultResolvers<ContextType>;
  RecordAttendanceResult?: RecordAttendanceResultResolvers<ContextType>;
  MeetingNotFound?: MeetingNotFoundResolvers<ContextType>;
  MeetingNotYetHeld?: MeetingNotYetHeldResolvers<ContextType>;
  AttendanceNotValid?: AttendanceNotValidResolvers<ContextType>;
  MemberOrganisation?: MemberOrganisationResolvers<ContextType>;
  OrganisationPresence?: OrganisationPresenceResolvers<ContextType>;
  MemberCount?: MemberCountResolvers<ContextType>;
  MemberOrganisationConnection?: MemberOrganisationConnectionResolvers<ContextType>;
  MemberOrganisationEdge?: MemberOrganisationEdgeResolvers<ContextType>;
  RegisterMemberOrganisationResult?: RegisterMemberOrganisationResultResolvers<ContextType>;
  RecordPresenceResult?: RecordPresenceResultResolvers<ContextType>;
  CountMembersResult?: CountMembersResultResolvers<ContextType>;
  OrganisationNotFound?: OrganisationNotFoundResolvers<ContextType>;
  OrganisationNotValid?: OrganisationNotValidResolvers<ContextType>;
  OrganisationNameTaken?: OrganisationNameTakenResolvers<ContextType>;
  PresenceOverlaps?: PresenceOverlapsResolvers<ContextType>;
  CountNotValid?: CountNotValidResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  RegisterPersonResult?: RegisterPersonResultResolvers<ContextType>;
  ChangePersonResult?: ChangePersonResultResolvers<ContextType>;
  PersonNotFound?: PersonNotFoundResolvers<ContextType>;
  PersonNotValid?: PersonNotValidResolvers<ContextType>;
  AccountTaken?: AccountTakenResolvers<ContextType>;
  UnitChangeRehearsal?: UnitChangeRehearsalResolvers<ContextType>;
  PlannedUnit?: PlannedUnitResolvers<ContextType>;
  PlannedUnitChange?: PlannedUnitChangeResolvers<ContextType>;
  PlannedLink?: PlannedLinkResolvers<ContextType>;
  PlannedOrphan?: PlannedOrphanResolvers<ContextType>;
  PlannedDependants?: PlannedDependantsResolvers<ContextType>;
  UnitChangeFault?: UnitChangeFaultResolvers<ContextType>;
  UnitChangeDoubt?: UnitChangeDoubtResolvers<ContextType>;
  RehearseUnitChangeResult?: RehearseUnitChangeResultResolvers<ContextType>;
  Right?: RightResolvers<ContextType>;
  RightHolder?: RightHolderResolvers<ContextType>;
  PostAction?: PostActionResolvers<ContextType>;
  PostActions?: PostActionsResolvers<ContextType>;
  SetPostActionsResult?: SetPostActionsResultResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  TooManyRights?: TooManyRightsResolvers<ContextType>;
  ActionsNotValid?: ActionsNotValidResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Refusal?: RefusalResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  TermConnection?: TermConnectionResolvers<ContextType>;
  TermEdge?: TermEdgeResolvers<ContextType>;
  PlanTermResult?: PlanTermResultResolvers<ContextType>;
  StartTermResult?: StartTermResultResolvers<ContextType>;
  ExtendTermResult?: ExtendTermResultResolvers<ContextType>;
  EndTermResult?: EndTermResultResolvers<ContextType>;
  TermNotFound?: TermNotFoundResolvers<ContextType>;
  TermStateForbids?: TermStateForbidsResolvers<ContextType>;
  TermYearsNotValid?: TermYearsNotValidResolvers<ContextType>;
  TermOrdinalTaken?: TermOrdinalTakenResolvers<ContextType>;
  AnotherTermRuns?: AnotherTermRunsResolvers<ContextType>;
  UnitVersion?: UnitVersionResolvers<ContextType>;
  UnitLookup?: UnitLookupResolvers<ContextType>;
  UnitCandidates?: UnitCandidatesResolvers<ContextType>;
  UnitNotFound?: UnitNotFoundResolvers<ContextType>;
  CodeMalformed?: CodeMalformedResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  UnitChanged?: UnitChangedResolvers<ContextType>;
};
