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

/** The key was used before, for a command with another content. */
export type IdempotencyKeyReused = Refusal & {
  /** IdempotencyKeyReused. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

export type Query = {
  /** One residential area (khu dân cư) on a day; null when it does not exist on it. */
  readonly area?: Maybe<ResidentialArea>;
  /** Residential areas of a commune on a day, in order of id. */
  readonly areas: ResidentialAreaConnection;
  /** One change of structure (phương án sắp xếp). */
  readonly unitChange?: Maybe<UnitChange>;
  /** Changes of structure, the latest effective day first. */
  readonly unitChanges: UnitChangeConnection;
  /** One committee (uỷ ban, ban). */
  readonly committee?: Maybe<Committee>;
  /** Committees, in order of id. */
  readonly committees: CommitteeConnection;
  /** Work list: committees whose unit or area has ended and about which no decision is on record yet. */
  readonly committeesAwaitingDecision: CommitteeConnection;
  /** How far the congresses of the commune committees are, province by province, on one day. */
  readonly congressProgress: ReadonlyArray<CongressProgress>;
  /** One official document (văn bản) of the register. */
  readonly document?: Maybe<OfficialDocument>;
  /** Official documents, newest first. */
  readonly documents: OfficialDocumentConnection;
  /** Takes a number and symbol (số ký hiệu) apart without registering anything. Never fails: see `isParsed`. */
  readonly parseDocumentNumber: DocumentNumber;
  /** One import of a tree edition (nhập danh mục đơn vị hành chính): its state, progress and report. */
  readonly treeImport?: Maybe<TreeImport>;
  /** Imports of tree editions, newest first. */
  readonly treeImports: TreeImportConnection;
  /** One mandate. */
  readonly mandate?: Maybe<Mandate>;
  /** Who held which post of a committee on a day, heads first. */
  readonly officeHolders: ReadonlyArray<Mandate>;
  /** One meeting (kỳ họp). */
  readonly meeting?: Maybe<Meeting>;
  /** One member organisation (tổ chức thành viên). */
  readonly memberOrganisation?: Maybe<MemberOrganisation>;
  /** Member organisations, in order of id. */
  readonly memberOrganisations: MemberOrganisationConnection;
  /** One person who holds, held or may hold posts. */
  readonly person?: Maybe<Person>;
  /**
   * Rehearses a draft or an adopted change (diễn tập): what it would begin, change, end, orphan or leave in doubt on its day,
   * on top of the adopted changes that come before it. Writes nothing.
   */
  readonly rehearseUnitChange: RehearseUnitChangeResult;
  /** Your own rights: had, held now or to come. */
  readonly myRights: ReadonlyArray<Right>;
  /** Rights of a person on a day, as on record at an instant. For administrators; every question is audited. */
  readonly rightsOf: ReadonlyArray<Right>;
  /** Who could do an action in a unit or residential area on a day, by the tree of that day. For administrators; every question is audited. */
  readonly whoMay: ReadonlyArray<RightHolder>;
  /** Which actions the posts give: the list of roles and operations, with dates. */
  readonly postActions: ReadonlyArray<PostAction>;
  /** One term (nhiệm kỳ). */
  readonly term?: Maybe<Term>;
  /** Running terms whose planned end lies within the next days, the soonest first: prepare their congresses. */
  readonly termsEndingWithin: TermConnection;
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

export type Mutation = {
  /** Enters a residential area from its first day on. */
  readonly establishArea: EstablishAreaResult;
  /** Merges, splits, renames, moves or dissolves residential areas by decision. More than half of each area involved must have agreed. */
  readonly changeAreas: ChangeAreasResult;
  /** Adds households and population of an area on a day. Earlier figures stay. */
  readonly recordAreaFigures: RecordAreaFiguresResult;
  /** Writes down a change of structure. A draft may hold any number of faults: the rehearsal shows them. */
  readonly draftUnitChange: DraftUnitChangeResult;
  /** Replaces a draft as a whole. Units that keep their keys keep their ids. */
  readonly redraftUnitChange: RedraftUnitChangeResult;
  /**
   * Adopts a draft (thông qua). Refused while the rehearsal finds faults. The change takes effect by itself at 00:00
   * Asia/Ho_Chi_Minh of its day; when that day has come already, at once.
   */
  readonly adoptUnitChange: AdoptUnitChangeResult;
  /** Withdraws a change before it takes effect (huỷ). */
  readonly cancelUnitChange: CancelUnitChangeResult;
  /** Tries a held change again, after what held it was put right. It takes effect on its own day, recorded late. */
  readonly retryHeldUnitChange: RetryHeldUnitChangeResult;
  /** Enters a committee that is being prepared. It works only once a decision establishes it. */
  readonly prepareCommittee: PrepareCommitteeResult;
  /** Establishes a prepared committee by decision. Its unit must be valid on that day. */
  readonly establishCommittee: EstablishCommitteeResult;
  /** Ends a committee by decision (kết thúc hoạt động); its running term is cut short, its mandates end. */
  readonly ceaseCommittee: CeaseCommitteeResult;
  /** Corrects the history of a committee, with a reason. For administrators. */
  readonly correctCommittee: CorrectCommitteeResult;
  /** Plans the congress (đại hội) that opens a term. */
  readonly planCongress: PlanCongressResult;
  /** Records the result of a congress; afterwards it does not change. */
  readonly recordCongress: RecordCongressResult;
  /** Registers an official document, so that decisions can cite it. A number that fits no family is kept and flagged. */
  readonly registerDocument: RegisterDocumentResult;
  /** Opens an import of a tree edition. The three files are then staged part by part and submitted (docs/import-format.md). */
  readonly startTreeImport: StartTreeImportResult;
  /** Stages one part of one file. Sending the same part again changes nothing, so an import can go on where it broke off. */
  readonly stageTreeImportRows: StageTreeImportRowsResult;
  /** Says that all parts are there. The import is checked and entered as a whole, or refused with every problem named. */
  readonly submitTreeImport: SubmitTreeImportResult;
  /** Proposes a person for a post in a term that is planned or runs. */
  readonly proposeMandate: ProposeMandateResult;
  /** Records that the consultation (hiệp thương) agreed on the person. */
  readonly consultOnMandate: ConsultOnMandateResult;
  /** Recognises the person in the post by decision; the rights of the post follow from it. */
  readonly recogniseMandate: RecogniseMandateResult;
  /** Ends a mandate; the rights that follow from it end with it. */
  readonly endMandate: EndMandateResult;
  /** Calls a meeting of a committee. */
  readonly callMeeting: CallMeetingResult;
  /** Records who came to a meeting. A line that is sent again replaces the line about the same person. */
  readonly recordAttendance: RecordAttendanceResult;
  /** Adds an organisation to the reference list. */
  readonly registerMemberOrganisation: RegisterMemberOrganisationResult;
  /** Says from when to when an organisation is a member at a level. The same first day again changes the end. */
  readonly recordPresence: RecordPresenceResult;
  /** Adds a dated count of the members of an organisation in a unit. Earlier counts stay, also of the same day. */
  readonly countMembers: CountMembersResult;
  /** Registers a person who may hold posts: as little as possible. */
  readonly registerPerson: RegisterPersonResult;
  /** Changes name, contact or account of a person. An account is given by administrators alone: it carries the rights of all posts. */
  readonly changePerson: ChangePersonResult;
  /** From a day on, a post gives exactly these actions. Everybody who holds it is announced anew. */
  readonly setPostActions: SetPostActionsResult;
  /** Plans a term of a committee. */
  readonly planTerm: PlanTermResult;
  /** Starts a planned term. One term of a committee runs at a time. */
  readonly startTerm: StartTermResult;
  /** Lets a running term go on past its planned end, by decision. */
  readonly extendTerm: ExtendTermResult;
  /** Ends a running term, and every mandate in it. */
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

/** An area to enter. */
export type EstablishAreaInput = {
  /** Your key for this command. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Kind of area. */
  readonly areaKind: AreaKind;
  /** Name without the kind. */
  readonly name: Scalars['String']['input'];
  /** Commune-level unit that it lies in. */
  readonly communeUnitId: Scalars['ID']['input'];
  /** First day. */
  readonly validFrom: Scalars['Date']['input'];
  /** The decision, if there is one. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};

/** A decision about residential areas. */
export type ChangeAreasInput = {
  /** Your key for this command. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What happens. */
  readonly kind: AreaChangeKind;
  /** First day on which it holds; may lie ahead. */
  readonly effectiveOn: Scalars['Date']['input'];
  /** The decision, as registered. */
  readonly documentId: Scalars['ID']['input'];
  /** All areas that it touches, also those that only receive. */
  readonly areaIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Areas that it makes. */
  readonly newAreas?: InputMaybe<ReadonlyArray<NewAreaInput>>;
  /** What of each old area goes where; for MERGE and SPLIT. */
  readonly heirs?: InputMaybe<ReadonlyArray<AreaHeirInput>>;
  /** The new name; for RENAME. */
  readonly newName?: InputMaybe<Scalars['String']['input']>;
  /** The commune that they move to; for MOVE. */
  readonly newCommuneUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** The recorded consent of each area. */
  readonly consents: ReadonlyArray<ConsentInput>;
};

/** An area that a change makes. */
export type NewAreaInput = {
  /** Names it in `heirs` of the same command. */
  readonly key: Scalars['String']['input'];
  /** Kind of area. */
  readonly areaKind: AreaKind;
  /** Name without the kind. */
  readonly name: Scalars['String']['input'];
  /** Commune-level unit that it lies in. */
  readonly communeUnitId: Scalars['ID']['input'];
};

/** What of an old area goes to which area. */
export type AreaHeirInput = {
  /** The old area. */
  readonly fromAreaId: Scalars['ID']['input'];
  /** Id of an area that is touched, or the `key` of a new one. The area itself, when it goes on. */
  readonly toAreaId: Scalars['ID']['input'];
  /** How much of it. */
  readonly extent: LineageExtent;
};

/** The recorded result of asking one area. */
export type ConsentInput = {
  /** The area. */
  readonly areaId: Scalars['ID']['input'];
  /** Who was asked. */
  readonly asked: ConsentAsked;
  /** How many there are. */
  readonly total: Scalars['Int']['input'];
  /** How many were in favour. */
  readonly inFavour: Scalars['Int']['input'];
};

/** Figures of an area. */
export type RecordAreaFiguresInput = {
  /** Your key for this command. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The area. */
  readonly areaId: Scalars['ID']['input'];
  /** Day for which they hold. */
  readonly countedOn: Scalars['Date']['input'];
  /** Households. */
  readonly households: Scalars['Int']['input'];
  /** People; absent: not stated. */
  readonly population?: InputMaybe<Scalars['Int']['input']>;
};

/** Kind of residential area. */
export type AreaKind =
  /** Thôn. */
  | 'THON'
  /** Bản. */
  | 'BAN'
  /** Làng. */
  | 'LANG'
  /** Ấp. */
  | 'AP'
  /** Tổ dân phố. */
  | 'TO_DAN_PHO'
  /** Khu phố. */
  | 'KHU_PHO'
  /** Khối. */
  | 'KHOI'
  /** Xóm. */
  | 'XOM';

/** What happens to residential areas. */
export type AreaChangeKind =
  /** Several become fewer. */
  | 'MERGE'
  /** One becomes several. */
  | 'SPLIT'
  /** One has another name. */
  | 'RENAME'
  /** They end without heirs. */
  | 'DISSOLVE'
  /** They lie in another commune. */
  | 'MOVE';

/** Who was asked for consent. */
export type ConsentAsked =
  /** Voters. */
  | 'VOTERS'
  /** Representatives of households. */
  | 'HOUSEHOLDS';

/** A residential area (khu dân cư) as it is on the day asked about. Not a level of administration. */
export type ResidentialArea = {
  /** Never changes. */
  readonly id: Scalars['ID']['output'];
  /** Kind of area. */
  readonly areaKind: AreaKind;
  /** Name without the kind. */
  readonly name: Scalars['String']['output'];
  /** Commune-level unit that it lies in. */
  readonly commune: Unit;
  /** First day of this version. */
  readonly validFrom: Scalars['Date']['output'];
  /** First day on which this version no longer holds; null: goes on. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** All versions on record, in order of time. */
  readonly versions: ReadonlyArray<AreaVersion>;
  /** Areas that it came from. */
  readonly predecessors: ReadonlyArray<AreaLink>;
  /** Areas that it went into. */
  readonly successors: ReadonlyArray<AreaLink>;
  /** Households and population by day, the newest first. */
  readonly figures: ReadonlyArray<AreaFigures>;
  /** Committees of the area, e.g. its Front work board. */
  readonly committees: ReadonlyArray<Committee>;
};

/** What was true of an area between two days. */
export type AreaVersion = {
  /** Id of the version. */
  readonly id: Scalars['ID']['output'];
  /** Kind of area. */
  readonly areaKind: AreaKind;
  /** Name without the kind. */
  readonly name: Scalars['String']['output'];
  /** First day. */
  readonly validFrom: Scalars['Date']['output'];
  /** First day on which it no longer holds; null: goes on. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A link between an old area and an heir. */
export type AreaLink = {
  /** Id of the link. */
  readonly id: Scalars['ID']['output'];
  /** The old area. */
  readonly fromAreaId: Scalars['ID']['output'];
  /** The heir. */
  readonly toAreaId: Scalars['ID']['output'];
  /** How much of the old area went there. */
  readonly extent: LineageExtent;
  /** Day from which the link holds. */
  readonly effectiveOn: Scalars['Date']['output'];
  /** The change behind it. */
  readonly changeId: Scalars['ID']['output'];
};

/** Households and population of an area on a day. */
export type AreaFigures = {
  /** Never changes. */
  readonly id: Scalars['ID']['output'];
  /** Day for which they hold. */
  readonly countedOn: Scalars['Date']['output'];
  /** Households. */
  readonly households: Scalars['Int']['output'];
  /** People; null: not stated. */
  readonly population?: Maybe<Scalars['Int']['output']>;
};

/** A decision about residential areas, as recorded. */
export type AreaChange = {
  /** Never changes. */
  readonly id: Scalars['ID']['output'];
  /** What happened. */
  readonly kind: AreaChangeKind;
  /** First day on which it holds. */
  readonly effectiveOn: Scalars['Date']['output'];
  /** The decision. */
  readonly document: OfficialDocument;
  /** The recorded consents. */
  readonly consents: ReadonlyArray<AreaConsent>;
};

/** The recorded consent of one area. */
export type AreaConsent = {
  /** The area. */
  readonly areaId: Scalars['ID']['output'];
  /** Who was asked. */
  readonly asked: ConsentAsked;
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
  /** How many were in favour. */
  readonly inFavour: Scalars['Int']['output'];
};

/** A page of residential areas. */
export type ResidentialAreaConnection = {
  /** The residential areas with their cursors. */
  readonly edges: ReadonlyArray<ResidentialAreaEdge>;
  /** The residential areas alone. */
  readonly nodes: ReadonlyArray<ResidentialArea>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One of the residential areas of a page. */
export type ResidentialAreaEdge = {
  /** Position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The node. */
  readonly node: ResidentialArea;
};

/** The area, or why it was refused. */
export type EstablishAreaResult = ResidentialArea | AreaNotFound | AreaNotValid | NotACommune | DocumentNotFound | IdempotencyKeyReused | NotAllowed;

/** The change, or why it was refused. */
export type ChangeAreasResult = AreaChange | AreaNotFound | AreaNotValid | NotACommune | ConsentMissing | HeirsNotValid | ChangeNotClear | DocumentNotFound | IdempotencyKeyReused | NotAllowed;

/** The figures, or why they were refused. */
export type RecordAreaFiguresResult = AreaFigures | AreaNotFound | AreaFiguresNotValid | IdempotencyKeyReused | NotAllowed;

/** No residential area has this id on that day. */
export type AreaNotFound = Refusal & {
  /** AreaNotFound. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The name is missing or too long. */
export type AreaNotValid = Refusal & {
  /** AreaNotValid. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The unit is no commune-level unit on that day. */
export type NotACommune = Refusal & {
  /** NotACommune. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** An area involved has no recorded consent of more than half. */
export type ConsentMissing = Refusal & {
  /** ConsentMissing. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The heirs do not fit. */
export type HeirsNotValid = Refusal & {
  /** HeirsNotValid. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The change does not say what changes. */
export type ChangeNotClear = Refusal & {
  /** ChangeNotClear. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** Not whole numbers from 0, or a day in the future. */
export type AreaFiguresNotValid = Refusal & {
  /** AreaFiguresNotValid. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** One operation. Units are named by id, or by the key of a unit that the same change establishes. */
export type UnitChangeOperationInput = {
  /** What the operation does; says which other fields it needs. */
  readonly kind: UnitChangeKind;
  /** ESTABLISH: the name by which other operations of this change call the new unit, e.g. "phong-hai". */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** The unit that is changed or ended: its id. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** Level of the new unit. */
  readonly level?: InputMaybe<UnitLevel>;
  /** Official code with its leading zeros. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** The list that the code belongs to. */
  readonly codeEdition?: InputMaybe<CodeEdition>;
  /** Kind of unit. */
  readonly unitType?: InputMaybe<UnitType>;
  /** Name without the word for the kind, official spelling. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Unit one step up: id or key. */
  readonly parent?: InputMaybe<Scalars['String']['input']>;
  /** MERGE, SPLIT: who gives what to whom. */
  readonly links?: InputMaybe<ReadonlyArray<UnitChangeLinkInput>>;
};

/** Who gives how much to whom. */
export type UnitChangeLinkInput = {
  /** The unit that gives: its id. */
  readonly from: Scalars['String']['input'];
  /** The unit that receives: id or key; the same as `from` for a unit that goes on. */
  readonly to: Scalars['String']['input'];
  /** How much, as the document states it; UNSTATED where it does not say. */
  readonly extent: LineageExtent;
  /** Whether people move with the area; absent: not stated. */
  readonly includesPopulation?: InputMaybe<Scalars['Boolean']['input']>;
  /** Article of the document (điều). */
  readonly article?: InputMaybe<Scalars['String']['input']>;
  /** Clause of the article (khoản). */
  readonly clause?: InputMaybe<Scalars['String']['input']>;
};

/** A change of structure to draft. */
export type DraftUnitChangeInput = {
  /** Your key for this command: sent again, it answers with the change of the first time. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What the change is called, 1–300 characters. */
  readonly title: Scalars['String']['input'];
  /** Day (Asia/Ho_Chi_Minh) at whose 00:00 it takes effect. */
  readonly effectiveOn: Scalars['Date']['input'];
  /** The registered document that it rests on. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** Article of the document (điều). */
  readonly article?: InputMaybe<Scalars['String']['input']>;
  /** Clause of the article (khoản). */
  readonly clause?: InputMaybe<Scalars['String']['input']>;
  /** What it does, at most 1,000 operations with 2,000 links together. */
  readonly operations: ReadonlyArray<UnitChangeOperationInput>;
};

/** A draft anew, as a whole. */
export type RedraftUnitChangeInput = {
  /** Your key for this command: sent again, it does nothing twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the draft. */
  readonly unitChangeId: Scalars['ID']['input'];
  /** What the change is called, 1–300 characters. */
  readonly title: Scalars['String']['input'];
  /** Day (Asia/Ho_Chi_Minh) at whose 00:00 it takes effect. */
  readonly effectiveOn: Scalars['Date']['input'];
  /** The registered document that it rests on. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** Article of the document (điều). */
  readonly article?: InputMaybe<Scalars['String']['input']>;
  /** Clause of the article (khoản). */
  readonly clause?: InputMaybe<Scalars['String']['input']>;
  /** What it does, at most 1,000 operations with 2,000 links together. */
  readonly operations: ReadonlyArray<UnitChangeOperationInput>;
};

/** A draft to adopt. */
export type AdoptUnitChangeInput = {
  /** Your key for this command: sent again, it does nothing twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the draft. */
  readonly unitChangeId: Scalars['ID']['input'];
  /** Day on which the authority passed it; today unless given. */
  readonly adoptedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A change to withdraw. */
export type CancelUnitChangeInput = {
  /** Your key for this command: sent again, it does nothing twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the change. */
  readonly unitChangeId: Scalars['ID']['input'];
  /** Why, 1–500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** A held change to try again. */
export type RetryHeldUnitChangeInput = {
  /** Your key for this command: sent again, it does nothing twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the change. */
  readonly unitChangeId: Scalars['ID']['input'];
};

/** The draft, or why it was refused. */
export type DraftUnitChangeResult = UnitChange | UnitChangeNotValid | UnitChangeNotFound | DocumentNotFound | IdempotencyKeyReused | NotAllowed;

/** The new draft, or why it was refused. */
export type RedraftUnitChangeResult = UnitChange | UnitChangeNotValid | UnitChangeNotFound | UnitChangeStateForbids | DocumentNotFound | IdempotencyKeyReused | NotAllowed;

/** The adopted change (or the effective one, when its day had come), or why it was refused. */
export type AdoptUnitChangeResult = UnitChange | ChangeHasFaults | UnitChangeNotValid | UnitChangeNotFound | UnitChangeStateForbids | IdempotencyKeyReused | NotAllowed;

/** The withdrawn change, or why it was refused. */
export type CancelUnitChangeResult = UnitChange | UnitChangeNotValid | UnitChangeNotFound | UnitChangeStateForbids | IdempotencyKeyReused | NotAllowed;

/** The change after the new attempt, or why it was refused. */
export type RetryHeldUnitChangeResult = UnitChange | UnitChangeNotFound | UnitChangeStateForbids | IdempotencyKeyReused | NotAllowed;

/** The rehearsal finds faults, so the change cannot be adopted (phương án còn lỗi). */
export type ChangeHasFaults = Refusal & {
  /** ChangeHasFaults. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
  /** The rehearsal with the faults. */
  readonly rehearsal: UnitChangeRehearsal;
};

/** A field of the change is missing, too long or not used by its kind. */
export type UnitChangeNotValid = Refusal & {
  /** UnitChangeNotValid. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** No change has this id. */
export type UnitChangeNotFound = Refusal & {
  /** UnitChangeNotFound. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The state of the change does not allow this. */
export type UnitChangeStateForbids = Refusal & {
  /** UnitChangeStateForbids. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** Where a change of structure stands. */
export type UnitChangeState =
  /** Being written; may be replaced (đang soạn). */
  | 'DRAFT'
  /** Decided; takes effect by itself on its day (đã thông qua). */
  | 'ADOPTED'
  /** In effect and final (đã có hiệu lực). */
  | 'EFFECTIVE'
  /** Withdrawn before its day (đã huỷ). */
  | 'CANCELLED';

/** What one operation of a change does. */
export type UnitChangeKind =
  /** A new unit begins (thành lập). Needs key, level, code, codeEdition, unitType, name; parent unless it is the country. */
  | 'ESTABLISH'
  /** Units give to other units (nhập). Needs links. A unit that gives ends, unless it also receives. */
  | 'MERGE'
  /** One unit gives to several (chia). Needs links. A link from the unit to itself lets it go on. */
  | 'SPLIT'
  /** A unit ends without an heir (giải thể). Needs unit. */
  | 'DISSOLVE'
  /** A unit gets another name (đổi tên). Needs unit and name. */
  | 'RENAME'
  /** A unit becomes another kind of its level (chuyển loại). Needs unit and unitType; name if that changes, too. */
  | 'RECLASSIFY'
  /** A unit gets another code (đổi mã). Needs unit, code and codeEdition. */
  | 'RECODE'
  /** A unit gets another parent (chuyển cấp trên). Needs unit and parent. */
  | 'MOVE_PARENT';

/** One legal change of the tree (sắp xếp đơn vị hành chính): prepared now, in effect on its day, final from then on. */
export type UnitChange = {
  /** Never changes. */
  readonly id: Scalars['ID']['output'];
  /** What the change is called. */
  readonly title: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: UnitChangeState;
  /** Counts the drafts from 1. */
  readonly revision: Scalars['Int']['output'];
  /** Day on which the authority passed it; null for a draft. */
  readonly adoptedOn?: Maybe<Scalars['Date']['output']>;
  /** Day (Asia/Ho_Chi_Minh) at whose 00:00 it takes effect. */
  readonly effectiveOn: Scalars['Date']['output'];
  /** Id of the official document that it rests on. */
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  /** Article of the document (điều). */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Clause of the article (khoản). */
  readonly clause?: Maybe<Scalars['String']['output']>;
  /** What it does, in order. */
  readonly operations: ReadonlyArray<UnitChangeOperation>;
  /** Whether its day came while the tree no longer allowed it: somebody must decide. */
  readonly isHeld: Scalars['Boolean']['output'];
  /** What held it; empty unless `isHeld`. */
  readonly heldBecause: ReadonlyArray<UnitChangeFault>;
  /** Why it was withdrawn. */
  readonly cancelledBecause?: Maybe<Scalars['String']['output']>;
};

/** One operation of a change. The kind says which fields are there. */
export type UnitChangeOperation = {
  /** What the operation does. */
  readonly kind: UnitChangeKind;
  /** Name by which the change calls a new unit. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** Id of a new unit: given when the change was drafted. */
  readonly unitId?: Maybe<Scalars['ID']['output']>;
  /** The unit that is changed or ended. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Level of the new unit. */
  readonly level?: Maybe<UnitLevel>;
  /** Official code. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The list that the code belongs to. */
  readonly codeEdition?: Maybe<CodeEdition>;
  /** Kind of unit. */
  readonly unitType?: Maybe<UnitType>;
  /** Name without the word for the kind. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Unit one step up: id or key. */
  readonly parent?: Maybe<Scalars['String']['output']>;
  /** Who gives what to whom. */
  readonly links?: Maybe<ReadonlyArray<UnitChangeLink>>;
};

/** Who gives how much to whom. */
export type UnitChangeLink = {
  /** The unit that gives. */
  readonly from: Scalars['String']['output'];
  /** The unit that receives: id or key. */
  readonly to: Scalars['String']['output'];
  /** How much. */
  readonly extent: LineageExtent;
  /** Whether people move with the area; null: not stated. */
  readonly includesPopulation?: Maybe<Scalars['Boolean']['output']>;
  /** Article of the document. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Clause of the article. */
  readonly clause?: Maybe<Scalars['String']['output']>;
};

/** A page of changes. */
export type UnitChangeConnection = {
  /** The changes with their cursors. */
  readonly edges: ReadonlyArray<UnitChangeEdge>;
  /** The changes alone. */
  readonly nodes: ReadonlyArray<UnitChange>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** A change in a page. */
export type UnitChangeEdge = {
  /** Give it as `after` to begin behind this change. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: UnitChange;
};

/** One administrative unit (đơn vị hành chính): an id, and what was true of it on the day asked about. */
export type Unit = {
  /** Committees that work or worked in this unit, in order of id. */
  readonly committees: ReadonlyArray<Committee>;
  /** Units that received from this one, whenever that was (at most 100). */
  readonly successors: ReadonlyArray<LineageLink>;
  /** Units that this one received from, whenever that was (at most 100). */
  readonly predecessors: ReadonlyArray<LineageLink>;
  /**
   * The units that hold what this unit was, followed through every change up to the day: more than one after a split.
   * At most 200 units and 20 steps.
   */
  readonly heirs: ReadonlyArray<UnitHeir>;
  /** Counts of members of organisations in this unit: by organisation, the newest day first. */
  readonly memberCounts: ReadonlyArray<MemberCount>;
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
export type UnitMemberCountsArgs = {
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
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

/** Which committees a list holds. Conditions add up. */
export type CommitteeFilter = {
  /** Only committees of this unit. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  /** Only committees of this residential area. */
  readonly areaId?: InputMaybe<Scalars['ID']['input']>;
  /** Only this kind. */
  readonly kind?: InputMaybe<CommitteeKind>;
  /** Only committees in this state. */
  readonly state?: InputMaybe<CommitteeState>;
};

/** A committee to prepare. Name exactly one of `unitId` and `areaId`. */
export type PrepareCommitteeInput = {
  /** Your key for this command: sent again, it answers with the committee of the first time. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Kind of committee. */
  readonly kind: CommitteeKind;
  /** Official name. */
  readonly name: Scalars['String']['input'];
  /** Unit that it will work in. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  /** Residential area that it will work in. */
  readonly areaId?: InputMaybe<Scalars['ID']['input']>;
  /** Member organisation that it belongs to. */
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Committee one step up. */
  readonly parentCommitteeId?: InputMaybe<Scalars['ID']['input']>;
  /** Committees whose work it carries on, at most 50. */
  readonly predecessorIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The decision that establishes a committee. */
export type EstablishCommitteeInput = {
  /** The prepared committee. */
  readonly committeeId: Scalars['ID']['input'];
  /** First day on which it works. */
  readonly establishedOn: Scalars['Date']['input'];
  /** The decision, as registered. */
  readonly documentId: Scalars['ID']['input'];
};

/** The decision that ends a committee. */
export type CeaseCommitteeInput = {
  /** The committee. */
  readonly committeeId: Scalars['ID']['input'];
  /** First day on which it no longer works. */
  readonly ceasedOn: Scalars['Date']['input'];
  /** The decision, as registered. */
  readonly documentId: Scalars['ID']['input'];
};

/** A fix of history. Absent fields stay. */
export type CorrectCommitteeInput = {
  /** The committee. */
  readonly committeeId: Scalars['ID']['input'];
  /** The name as it should have been recorded. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The day of establishment as it should have been recorded. */
  readonly establishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day of its end as it should have been recorded; only for a committee that has ceased. */
  readonly ceasedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why the record was wrong. */
  readonly reason: Scalars['String']['input'];
};

/** Kind of committee. */
export type CommitteeKind =
  /** Committee of the Front (Uỷ ban MTTQ Việt Nam). */
  | 'FRONT_COMMITTEE'
  /** Front work board of a residential area (Ban công tác Mặt trận). */
  | 'FRONT_WORK_BOARD'
  /** Committee of a socio-political organisation. */
  | 'SOCIO_POLITICAL'
  /** Committee of a mass association (hội quần chúng). */
  | 'MASS_ASSOCIATION'
  /** Advisory council (hội đồng tư vấn). */
  | 'ADVISORY_COUNCIL'
  /** People's Inspection Board (Ban Thanh tra nhân dân). */
  | 'PEOPLES_INSPECTION_BOARD'
  /** Community Investment Supervision Board (Ban Giám sát đầu tư của cộng đồng). */
  | 'COMMUNITY_INVESTMENT_BOARD';

/** State of a committee. */
export type CommitteeState =
  /** Entered, but not established. */
  | 'PREPARING'
  /** Works. */
  | 'ACTIVE'
  /** Its unit has ended; a decision about it is awaited. It goes on working until then. */
  | 'MERGING'
  /** Ended by decision; read-only. */
  | 'CEASED';

/** A committee (uỷ ban, ban): not the unit that it works in, but established and ended by decisions of its own. */
export type Committee = {
  /** Never changes. */
  readonly id: Scalars['ID']['output'];
  /** Kind of committee. */
  readonly kind: CommitteeKind;
  /** Official name. */
  readonly name: Scalars['String']['output'];
  /** Unit that it works in, as it is today; null for a body of a residential area. */
  readonly unit?: Maybe<Unit>;
  /** Residential area that it works in; null for a body of a unit. */
  readonly area?: Maybe<ResidentialArea>;
  /** Member organisation that it belongs to. */
  readonly organisation?: Maybe<MemberOrganisation>;
  /** Committee one step up. */
  readonly parentCommittee?: Maybe<Committee>;
  /** Committees whose work it carries on. */
  readonly predecessors: ReadonlyArray<Committee>;
  /** Committees that carry on its work. */
  readonly successors: ReadonlyArray<Committee>;
  /** State now. */
  readonly state: CommitteeState;
  /** First day on which it works or worked. */
  readonly establishedOn?: Maybe<Scalars['Date']['output']>;
  /** The decision that established it. */
  readonly establishedBy?: Maybe<OfficialDocument>;
  /** Day on which its unit was gone, while a decision is awaited and after. */
  readonly unitEndedOn?: Maybe<Scalars['Date']['output']>;
  /** First day on which it no longer works. */
  readonly ceasedOn?: Maybe<Scalars['Date']['output']>;
  /** The decision that ended it. */
  readonly ceasedBy?: Maybe<OfficialDocument>;
  /** Whether you may end this committee today. */
  readonly viewerCanCease: Scalars['Boolean']['output'];
  /** Who held which post on a day, heads first. */
  readonly officeHolders: ReadonlyArray<Mandate>;
  /** Meetings of the committee, the earliest first. */
  readonly meetings: MeetingConnection;
  /** Terms of the committee, by ordinal. */
  readonly terms: ReadonlyArray<Term>;
  /** The term that runs now. */
  readonly currentTerm?: Maybe<Term>;
};


/** A committee (uỷ ban, ban): not the unit that it works in, but established and ended by decisions of its own. */
export type CommitteeOfficeHoldersArgs = {
  body?: InputMaybe<CommitteeBody>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A committee (uỷ ban, ban): not the unit that it works in, but established and ended by decisions of its own. */
export type CommitteeMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of committees. */
export type CommitteeConnection = {
  /** The committees with their cursors. */
  readonly edges: ReadonlyArray<CommitteeEdge>;
  /** The committees alone. */
  readonly nodes: ReadonlyArray<Committee>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One committee of a page. */
export type CommitteeEdge = {
  /** Position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The committee. */
  readonly node: Committee;
};

/** The prepared committee, or why it was refused. */
export type PrepareCommitteeResult = Committee | CommitteeNotFound | OrganisationNotFound | PlaceNotClear | IdempotencyKeyReused | NotAllowed;

/** The established committee, or why it was refused. */
export type EstablishCommitteeResult = Committee | CommitteeNotFound | CommitteeStateForbids | PlaceNotValid | DocumentNotFound | NotAllowed;

/** The committee that ceased, or why it was refused. */
export type CeaseCommitteeResult = Committee | CommitteeNotFound | CommitteeStateForbids | DaysOutOfOrder | TermStateForbids | TooManyRights | DocumentNotFound | NotAllowed;

/** The corrected committee, or why it was refused. */
export type CorrectCommitteeResult = Committee | CommitteeNotFound | CommitteeStateForbids | DaysOutOfOrder | PlaceNotValid | ReasonMissing | NotAllowed;

/** No committee has this id. */
export type CommitteeNotFound = Refusal & {
  /** CommitteeNotFound. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The state of the committee does not allow it. */
export type CommitteeStateForbids = Refusal & {
  /** CommitteeStateForbids. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** Not exactly one unit or area was named, or it does not exist. */
export type PlaceNotClear = Refusal & {
  /** PlaceNotClear. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The unit or area does not exist on that day. */
export type PlaceNotValid = Refusal & {
  /** PlaceNotValid. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** An end comes before its start. */
export type DaysOutOfOrder = Refusal & {
  /** DaysOutOfOrder. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** A fix of history needs a reason. */
export type ReasonMissing = Refusal & {
  /** ReasonMissing. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** A term (nhiệm kỳ) of one committee. */
export type Term = {
  /** The congress that opens it. */
  readonly congress?: Maybe<Congress>;
  /** Mandates of the term, in every state. */
  readonly mandates: ReadonlyArray<Mandate>;
  /** Never changes. */
  readonly id: Scalars['ID']['output'];
  /** The committee. */
  readonly committee: Committee;
  /** Which term (khoá), from 1. */
  readonly ordinal: Scalars['Int']['output'];
  /** First nominal year. */
  readonly startYear: Scalars['Int']['output'];
  /** Last nominal year. */
  readonly endYear: Scalars['Int']['output'];
  /** Name of the term. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** State now. */
  readonly state: TermState;
  /** First day. */
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  /** First day after the planned, or extended, term. */
  readonly plannedEndOn: Scalars['Date']['output'];
  /** First day on which it no longer ran. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** How it ended. */
  readonly ending?: Maybe<TermEnding>;
  /** The decision that extended or ended it. */
  readonly decision?: Maybe<OfficialDocument>;
};

/** A congress to plan. */
export type PlanCongressInput = {
  /** Your key for this command. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The term that it opens. */
  readonly termId: Scalars['ID']['input'];
  /** Which congress of the committee, from 1; the count restarts with a new committee. */
  readonly ordinal: Scalars['Int']['input'];
  /** First planned day. */
  readonly plannedOn: Scalars['Date']['input'];
};

/** The result of a congress. */
export type RecordCongressInput = {
  /** The planned congress. */
  readonly congressId: Scalars['ID']['input'];
  /** First day. */
  readonly openedOn: Scalars['Date']['input'];
  /** Last day. */
  readonly closedOn: Scalars['Date']['input'];
  /** Delegates called (triệu tập). */
  readonly delegatesCalled: Scalars['Int']['input'];
  /** Delegates present. */
  readonly delegatesPresent: Scalars['Int']['input'];
  /** Targets (chỉ tiêu) adopted; absent: not stated. */
  readonly targetCount?: InputMaybe<Scalars['Int']['input']>;
  /** Action programmes adopted; absent: not stated. */
  readonly programmeCount?: InputMaybe<Scalars['Int']['input']>;
  /** Shares of groups among the delegates, each group once. */
  readonly shares?: InputMaybe<ReadonlyArray<CompositionShareInput>>;
};

/** Share of one group among the delegates. */
export type CompositionShareInput = {
  /** The group. */
  readonly group: CompositionGroup;
  /** Percent, 0–100. */
  readonly percent: Scalars['Float']['input'];
};

/** State of a congress. */
export type CongressState =
  /** Planned. */
  | 'PLANNED'
  /** Held, with its result. */
  | 'HELD';

/** Groups whose shares among delegates are recorded. They overlap. */
export type CompositionGroup =
  /** Women. */
  | 'WOMEN'
  /** Not members of the Party. */
  | 'NON_PARTY'
  /** Ethnic minorities. */
  | 'ETHNIC_MINORITY'
  /** Religious people. */
  | 'RELIGIOUS'
  /** Vietnamese abroad. */
  | 'OVERSEAS'
  /** Enterprises. */
  | 'ENTERPRISE'
  /** Full-time staff of the Front. */
  | 'FULL_TIME_STAFF';

/** A congress (đại hội) of a committee. */
export type Congress = {
  /** Never changes. */
  readonly id: Scalars['ID']['output'];
  /** The term that it opens. */
  readonly term: Term;
  /** Which congress of the committee, from 1. */
  readonly ordinal: Scalars['Int']['output'];
  /** State now. */
  readonly state: CongressState;
  /** First planned day. */
  readonly plannedOn: Scalars['Date']['output'];
  /** First day. */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Delegates called. */
  readonly delegatesCalled?: Maybe<Scalars['Int']['output']>;
  /** Delegates present. */
  readonly delegatesPresent?: Maybe<Scalars['Int']['output']>;
  /** Targets adopted; null: not stated. */
  readonly targetCount?: Maybe<Scalars['Int']['output']>;
  /** Action programmes adopted; null: not stated. */
  readonly programmeCount?: Maybe<Scalars['Int']['output']>;
  /** Shares of groups among the delegates. */
  readonly shares: ReadonlyArray<CompositionShare>;
};

/** Share of one group among the delegates of a congress. */
export type CompositionShare = {
  /** The group. */
  readonly group: CompositionGroup;
  /** Percent, 0–100. */
  readonly percent: Scalars['Float']['output'];
};

/** How far the congresses of the commune committees of one province are. */
export type CongressProgress = {
  /** The province, as it is on the day asked about. */
  readonly province: Unit;
  /** Commune committees at work on that day. */
  readonly committees: Scalars['Int']['output'];
  /** Their congresses held by that day. */
  readonly held: Scalars['Int']['output'];
  /** Their congresses planned but not held by that day. */
  readonly planned: Scalars['Int']['output'];
  /** Committees without a congress for that term. */
  readonly without: Scalars['Int']['output'];
};

/** The planned congress, or why it was refused. */
export type PlanCongressResult = Congress | CongressNotFound | TermNotFound | CommitteeNotFound | CommitteeStateForbids | CongressAlreadyPlanned | IdempotencyKeyReused | NotAllowed;

/** The congress with its result, or why it was refused. */
export type RecordCongressResult = Congress | CongressNotFound | CommitteeNotFound | CongressAlreadyHeld | CongressResultNotValid | NotAllowed;

/** No congress has this id. */
export type CongressNotFound = Refusal & {
  /** CongressNotFound. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The term already has a congress. */
export type CongressAlreadyPlanned = Refusal & {
  /** CongressAlreadyPlanned. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The result is already recorded. */
export type CongressAlreadyHeld = Refusal & {
  /** CongressAlreadyHeld. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** Days, counts or shares of the result do not fit. */
export type CongressResultNotValid = Refusal & {
  /** CongressResultNotValid. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** An official document to register. */
export type RegisterDocumentInput = {
  /** Your key for this command: sent again, it answers with the document of the first time. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Number and symbol (số ký hiệu) exactly as printed. */
  readonly number: Scalars['String']['input'];
  /** Title (trích yếu). */
  readonly title: Scalars['String']['input'];
  /** Day of issue; absent when the paper does not say. */
  readonly issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who issued it, as printed. */
  readonly issuerName?: InputMaybe<Scalars['String']['input']>;
  /** Level of the issuer. */
  readonly issuerLevel?: InputMaybe<UnitLevel>;
  /** Where the file is kept. */
  readonly fileRef?: InputMaybe<Scalars['String']['input']>;
};

/** Family of a document number. */
export type DocumentNumberStyle =
  /** State style of the Front: 67/KH-MTTQ-BTT. */
  | 'FRONT'
  /** Party style: 05-CT/TW. */
  | 'PARTY'
  /** Law and decree: 97/2025/QH15. */
  | 'LAW'
  /** Joint resolution or circular of several bodies. */
  | 'JOINT'
  /** Without a body: 1846/CTPH. */
  | 'NO_BODY'
  /** Without a type, an official letter (công văn): 738/MTTW-BTT. */
  | 'NO_TYPE'
  /** Fits no family; only the raw text is known. */
  | 'UNPARSED';

/** A document number taken apart. */
export type DocumentNumber = {
  /** Family that the number belongs to. */
  readonly style: DocumentNumberStyle;
  /** Running number with its leading zeros. */
  readonly sequence?: Maybe<Scalars['String']['output']>;
  /** Year inside the number. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** Symbol of the type, e.g. KH or CT. */
  readonly typeSymbol?: Maybe<Scalars['String']['output']>;
  /** Bodies that issued it, as symbols. */
  readonly bodies: ReadonlyArray<Scalars['String']['output']>;
  /** False when the number was only kept, not understood. */
  readonly isParsed: Scalars['Boolean']['output'];
};

/** An official document (văn bản). */
export type OfficialDocument = {
  /** Never changes. */
  readonly id: Scalars['ID']['output'];
  /** Number and symbol exactly as printed. */
  readonly numberRaw: Scalars['String']['output'];
  /** The number taken apart. */
  readonly number: DocumentNumber;
  /** Kind of paper, from the symbol of the number. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Title (trích yếu). */
  readonly title: Scalars['String']['output'];
  /** Day of issue. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Who issued it, as printed. */
  readonly issuerName?: Maybe<Scalars['String']['output']>;
  /** Level of the issuer. */
  readonly issuerLevel?: Maybe<UnitLevel>;
  /** Where the file is kept. */
  readonly fileRef?: Maybe<Scalars['String']['output']>;
};

/** A page of documents. */
export type OfficialDocumentConnection = {
  /** The documents with their cursors. */
  readonly edges: ReadonlyArray<OfficialDocumentEdge>;
  /** The documents alone. */
  readonly nodes: ReadonlyArray<OfficialDocument>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One document of a page. */
export type OfficialDocumentEdge = {
  /** Position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: OfficialDocument;
};

/** The document, or why it was refused. */
export type RegisterDocumentResult = OfficialDocument | DocumentNotValid | DocumentNotFound | IdempotencyKeyReused | NotAllowed;

/** Number or title are missing or too long. */
export type DocumentNotValid = Refusal & {
  /** DocumentNotValid. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** No document has this id. */
export type DocumentNotFound = Refusal & {
  /** DocumentNotFound. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** What the files of an import are. */
export type StartTreeImportInput = {
  /** Your key for this import: sent again, it answers with the import of the first time, which then goes on. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Title for people, e.g. the name of the source (up to 200 characters). */
  readonly title: Scalars['String']['input'];
  /** Day (Asia/Ho_Chi_Minh) for which the old list vouches. */
  readonly oldAsOf: Scalars['Date']['input'];
  /** Day for which the new list vouches; not before `effectiveOn`. */
  readonly newAsOf: Scalars['Date']['input'];
  /** Day on which the new units take the place of the old ones: 2025-07-01. */
  readonly effectiveOn: Scalars['Date']['input'];
  /** List that the codes of the old units belong to. */
  readonly oldEdition: CodeEdition;
  /** List that the codes of the new units belong to. */
  readonly newEdition: CodeEdition;
  /** Registered official document on which the import rests. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in words (up to 500 characters); kept with every record. */
  readonly reason: Scalars['String']['input'];
};

/** One of the three files. */
export type TreeImportFile =
  /** Units before: level,code,full_name,type,parent_code. */
  | 'UNITS_OLD'
  /** Units after: level,code,full_name,type,parent_code. */
  | 'UNITS_NEW'
  /** What became of what: level,from_code,from_name,to_code,to_name,extent. */
  | 'LINKS';

/** A part of a file: whole lines. */
export type StageTreeImportRowsInput = {
  /** The import. */
  readonly importId: Scalars['ID']['input'];
  /** The file. */
  readonly file: TreeImportFile;
  /** Place of the part in its file, from 1 to 64. */
  readonly part: Scalars['Int']['input'];
  /** Whole lines of CSV in UTF-8, at most 131,072 bytes; the first part begins with the header. */
  readonly text: Scalars['String']['input'];
};

/** How many parts were staged of each file. */
export type SubmitTreeImportInput = {
  /** The import. */
  readonly importId: Scalars['ID']['input'];
  /** Parts of UNITS_OLD. */
  readonly partsOld: Scalars['Int']['input'];
  /** Parts of UNITS_NEW. */
  readonly partsNew: Scalars['Int']['input'];
  /** Parts of LINKS. */
  readonly partsLinks: Scalars['Int']['input'];
};

/** The import, or why it was refused. */
export type StartTreeImportResult = TreeImport | TreeImportNotValid | IdempotencyKeyReused;

/** The import, or why the part was refused. */
export type StageTreeImportRowsResult = TreeImport | TreeImportNotValid | TreeImportNotFound | TreeImportClosed | TreeImportPartDiffers;

/** The import, or why it was refused. */
export type SubmitTreeImportResult = TreeImport | TreeImportNotValid | TreeImportNotFound;

/** Where an import stands. */
export type TreeImportState =
  /** Takes parts. */
  | 'STAGING'
  /** Waits to be entered. */
  | 'QUEUED'
  /** Is being entered; see `progress`. */
  | 'RUNNING'
  /** Entered as a whole; see `report`. */
  | 'DONE'
  /** Nothing was written; see `problems`. */
  | 'REFUSED'
  /** Given up after several attempts; see `failure`. Nothing was written. */
  | 'FAILED';

/** What is being done. */
export type TreeImportStage =
  /** The files are read and checked. */
  | 'READING'
  /** The files are compared with what is on record. */
  | 'PLANNING'
  /** Units are written. */
  | 'WRITING_UNITS'
  /** Links are written. */
  | 'WRITING_LINKS'
  /** Events are written. */
  | 'ANNOUNCING';

/** One import of a tree edition. */
export type TreeImport = {
  /** Id of the import; units and links name it as their `importId`. */
  readonly id: Scalars['ID']['output'];
  /** Title for people. */
  readonly title: Scalars['String']['output'];
  /** Day for which the old list vouches. */
  readonly oldAsOf: Scalars['Date']['output'];
  /** Day for which the new list vouches. */
  readonly newAsOf: Scalars['Date']['output'];
  /** Day on which the new units take the place of the old ones. */
  readonly effectiveOn: Scalars['Date']['output'];
  /** List that the codes of the old units belong to. */
  readonly oldEdition: CodeEdition;
  /** List that the codes of the new units belong to. */
  readonly newEdition: CodeEdition;
  /** Registered official document on which it rests. */
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  /** Why, in words. */
  readonly reason: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: TreeImportState;
  /** When it was opened (UTC). */
  readonly startedAt: Scalars['DateTime']['output'];
  /** When it was submitted (UTC). */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The recorded time (UTC) of everything that it changed: ask with an earlier `knownAt` for what was known before it. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was entered, refused or given up (UTC). */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come; null unless it is being entered. */
  readonly progress?: Maybe<TreeImportProgress>;
  /** What it changed; null unless it is done. */
  readonly report?: Maybe<TreeImportReport>;
  /** Number of problems found. */
  readonly problemCount: Scalars['Int']['output'];
  /** Why it was refused: the problems of every file and row (the first 1,000). */
  readonly problems: TreeImportProblemConnection;
  /** Why it was given up, for operators; null unless it failed. */
  readonly failure?: Maybe<Scalars['String']['output']>;
};


/** One import of a tree edition. */
export type TreeImportProblemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How far an import has come. */
export type TreeImportProgress = {
  /** What is being done. */
  readonly stage: TreeImportStage;
  /** Steps of this stage that are done. */
  readonly done: Scalars['Int']['output'];
  /** Steps of this stage. */
  readonly total: Scalars['Int']['output'];
  /** Which attempt this is; more than 1 after the process was killed. */
  readonly attempts: Scalars['Int']['output'];
};

/** What an import changed. */
export type TreeImportReport = {
  /** Units that were not on record before. */
  readonly unitsCreated: Scalars['Int']['output'];
  /** Units of which something better is known now. */
  readonly unitsCorrected: Scalars['Int']['output'];
  /** Units of which the record said the same already. */
  readonly unitsUnchanged: Scalars['Int']['output'];
  /** Corrected units that the better list no longer names: their end is known only as "by then". */
  readonly unitsGoneByThen: Scalars['Int']['output'];
  /** Units of the old list that go on in the new one under the same id. */
  readonly unitsGoingOn: Scalars['Int']['output'];
  /** Links that were not on record before. */
  readonly linksCreated: Scalars['Int']['output'];
  /** Links whose extent is now known or known better. */
  readonly linksCorrected: Scalars['Int']['output'];
  /** Links of which the record said the same already. */
  readonly linksUnchanged: Scalars['Int']['output'];
  /** Links taken off the record because the files do not have them. */
  readonly linksWithdrawn: Scalars['Int']['output'];
  /** Names that the files spell otherwise than the record (Hòa, Hoà); the record stays. */
  readonly spellingsDiffering: Scalars['Int']['output'];
  /** The first 100 of them. */
  readonly spellings: ReadonlyArray<TreeImportSpelling>;
  /** What was put right while reading. */
  readonly notes: TreeImportNotes;
  /** The earlier import of the very same files, if there was one. */
  readonly repeatOf?: Maybe<Scalars['ID']['output']>;
};

/** A name in two spellings. */
export type TreeImportSpelling = {
  /** Code of the unit. */
  readonly code: Scalars['String']['output'];
  /** As on record. */
  readonly recorded: Scalars['String']['output'];
  /** As in the file. */
  readonly listed: Scalars['String']['output'];
};

/** What was put right while reading the files, because no doubt was possible. */
export type TreeImportNotes = {
  /** Fields that were not in Unicode NFC. */
  readonly normalised: Scalars['Int']['output'];
  /** Names whose type word was written otherwise ("Thị Xã"). */
  readonly typeWordsRewritten: Scalars['Int']['output'];
  /** Rows whose type column contradicts the name; the name was believed. */
  readonly typesReadFromName: Scalars['Int']['output'];
  /** Links whose new code the new list does not have; the unit was found by name and province. */
  readonly linksResolvedByName: Scalars['Int']['output'];
};

/** A page of problems. */
export type TreeImportProblemConnection = {
  /** The problems with their cursors. */
  readonly edges: ReadonlyArray<TreeImportProblemEdge>;
  /** The problems alone. */
  readonly nodes: ReadonlyArray<TreeImportProblem>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A problem in a page. */
export type TreeImportProblemEdge = {
  /** Give it as `after` to begin behind this problem. */
  readonly cursor: Scalars['String']['output'];
  /** The problem. */
  readonly node: TreeImportProblem;
};

/** Why an import was refused: one line of one file. */
export type TreeImportProblem = {
  /** The file. */
  readonly file: TreeImportFile;
  /** The line as an editor counts it; the header is 1. */
  readonly row: Scalars['Int']['output'];
  /** Kind of problem, e.g. PARENT_MISSING; all kinds are in docs/import-format.md. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and what to do, in the language of `Accept-Language`. */
  readonly message: Scalars['String']['output'];
};

/** A page of imports. */
export type TreeImportConnection = {
  /** The imports with their cursors. */
  readonly edges: ReadonlyArray<TreeImportEdge>;
  /** The imports alone. */
  readonly nodes: ReadonlyArray<TreeImport>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** An import in a page. */
export type TreeImportEdge = {
  /** Give it as `after` to begin behind this import. */
  readonly cursor: Scalars['String']['output'];
  /** The import. */
  readonly node: TreeImport;
};

/** What was sent cannot be imported as it is (dữ liệu nhập không hợp lệ). */
export type TreeImportNotValid = Refusal & {
  /** Always `TreeImportNotValid`. */
  readonly code: Scalars['String']['output'];
  /** What to do next, in the language of `Accept-Language`. */
  readonly message: Scalars['String']['output'];
};

/** No such import (không có lần nhập này). */
export type TreeImportNotFound = Refusal & {
  /** Always `TreeImportNotFound`. */
  readonly code: Scalars['String']['output'];
  /** What to do next, in the language of `Accept-Language`. */
  readonly message: Scalars['String']['output'];
};

/** The import was submitted and takes no more rows (đã nộp). */
export type TreeImportClosed = Refusal & {
  /** Always `TreeImportClosed`. */
  readonly code: Scalars['String']['output'];
  /** What to do next, in the language of `Accept-Language`. */
  readonly message: Scalars['String']['output'];
};

/** The part was staged before with another content (nội dung khác). */
export type TreeImportPartDiffers = Refusal & {
  /** Always `TreeImportPartDiffers`. */
  readonly code: Scalars['String']['output'];
  /** What to do next, in the language of `Accept-Language`. */
  readonly message: Scalars['String']['output'];
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

/** A proposal. */
export type ProposeMandateInput = {
  /** Your key for this command. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The term. */
  readonly termId: Scalars['ID']['input'];
  /** The person. */
  readonly personId: Scalars['ID']['input'];
  /** Body of the committee. */
  readonly body: CommitteeBody;
  /** Post in the body. */
  readonly post: CommitteePost;
  /** How the person comes to the post. */
  readonly source: MandateSource;
  /** Day of the proposal. */
  readonly proposedOn: Scalars['Date']['input'];
};

/** A consultation that agreed. */
export type ConsultOnMandateInput = {
  /** The proposed mandate. */
  readonly mandateId: Scalars['ID']['input'];
  /** Day of the consultation. */
  readonly consultedOn: Scalars['Date']['input'];
};

/** A decision that recognises. */
export type RecogniseMandateInput = {
  /** The mandate that was consulted on. */
  readonly mandateId: Scalars['ID']['input'];
  /** First day in the post. */
  readonly validFrom: Scalars['Date']['input'];
  /** The decision, as registered. */
  readonly documentId: Scalars['ID']['input'];
};

/** The end of a mandate. */
export type EndMandateInput = {
  /** The recognised mandate. */
  readonly mandateId: Scalars['ID']['input'];
  /** First day no longer in the post. */
  readonly endedOn: Scalars['Date']['input'];
  /** Why. */
  readonly reason: MandateEndReason;
  /** The decision, if there is one. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};

/** Body of a committee. */
export type CommitteeBody =
  /** Presidium (Đoàn Chủ tịch), at the centre only. */
  | 'PRESIDIUM'
  /** Standing Committee (Ban Thường trực). */
  | 'STANDING'
  /** The whole committee. */
  | 'PLENARY';

/** Post in a body. */
export type CommitteePost =
  /** Chủ tịch. */
  | 'CHAIR'
  /** Phó Chủ tịch. */
  | 'VICE_CHAIR'
  /** Phó Chủ tịch – Tổng Thư ký. */
  | 'VICE_CHAIR_SECRETARY_GENERAL'
  /** Uỷ viên Thường trực. */
  | 'STANDING_MEMBER'
  /** Uỷ viên. */
  | 'MEMBER'
  /** Trưởng ban. */
  | 'HEAD'
  /** Phó Trưởng ban. */
  | 'DEPUTY_HEAD';

/** How a person comes to a post. */
export type MandateSource =
  /** Chosen by a congress. */
  | 'CONGRESS'
  /** Added in mid-term (bổ sung). */
  | 'SUPPLEMENT'
  /** Appointed (chỉ định). */
  | 'APPOINTED'
  /** Assigned (phân công). */
  | 'ASSIGNED';

/** State of a mandate. */
export type MandateState =
  /** Proposed. */
  | 'PROPOSED'
  /** The consultation agreed. */
  | 'CONSULTED'
  /** In the post by decision. */
  | 'RECOGNISED'
  /** Over. */
  | 'ENDED';

/** Why a mandate ended. */
export type MandateEndReason =
  /** The term ended. */
  | 'TERM_END'
  /** Moved to other work (điều động). */
  | 'TRANSFER'
  /** Resigned. */
  | 'RESIGN'
  /** Dismissed. */
  | 'DISMISS'
  /** Died. */
  | 'DEATH'
  /** The committee or its term was ended by a reorganisation. */
  | 'REORGANISATION';

/** A person in a post of a body of a committee, for a part of a term. */
export type Mandate = {
  /** Never changes. */
  readonly id: Scalars['ID']['output'];
  /** The committee. */
  readonly committee: Committee;
  /** The term. */
  readonly term: Term;
  /** The person; for signed-in people. */
  readonly person?: Maybe<Person>;
  /** Body of the committee. */
  readonly body: CommitteeBody;
  /** Post in the body. */
  readonly post: CommitteePost;
  /** How the person came to the post. */
  readonly source: MandateSource;
  /** State. */
  readonly state: MandateState;
  /** Day of the proposal. */
  readonly proposedOn: Scalars['Date']['output'];
  /** Day of the consultation. */
  readonly consultedOn?: Maybe<Scalars['Date']['output']>;
  /** First day in the post. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day no longer in the post; null: goes on. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** Why it ended. */
  readonly endReason?: Maybe<MandateEndReason>;
  /** The decision that recognised or ended it. */
  readonly decision?: Maybe<OfficialDocument>;
};

/** The proposed mandate, or why it was refused. */
export type ProposeMandateResult = Mandate | MandateNotFound | TermNotFound | CommitteeNotFound | CommitteeStateForbids | PersonNotFound | OutsideTerm | IdempotencyKeyReused | NotAllowed;

/** The mandate after the consultation, or why it was refused. */
export type ConsultOnMandateResult = Mandate | MandateNotFound | CommitteeNotFound | MandateStateForbids | DaysOutOfOrder | NotAllowed;

/** The recognised mandate, or why it was refused. */
export type RecogniseMandateResult = Mandate | MandateNotFound | TermNotFound | CommitteeNotFound | CommitteeStateForbids | MandateStateForbids | DocumentNotFound | OutsideTerm | PostTaken | DaysOutOfOrder | TooManyRights | NotAllowed;

/** The ended mandate, or why it was refused. */
export type EndMandateResult = Mandate | MandateNotFound | CommitteeNotFound | MandateStateForbids | DocumentNotFound | DaysOutOfOrder | TooManyRights | NotAllowed;

/** No mandate has this id. */
export type MandateNotFound = Refusal & {
  /** MandateNotFound. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** A step was left out or is over. */
export type MandateStateForbids = Refusal & {
  /** MandateStateForbids. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The day lies outside a running term. */
export type OutsideTerm = Refusal & {
  /** OutsideTerm. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The post is held on that day. */
export type PostTaken = Refusal & {
  /** PostTaken. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** A meeting to call. */
export type CallMeetingInput = {
  /** Your key for this command. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The committee. */
  readonly committeeId: Scalars['ID']['input'];
  /** What it is called. */
  readonly title: Scalars['String']['input'];
  /** Day of the meeting. */
  readonly heldOn: Scalars['Date']['input'];
};

/** Who came to a meeting. */
export type RecordAttendanceInput = {
  /** The meeting. */
  readonly meetingId: Scalars['ID']['input'];
  /** One line a person, 1–1,000 lines. */
  readonly entries: ReadonlyArray<AttendanceInput>;
};

/** One line of the attendance. */
export type AttendanceInput = {
  /** A person with a post in the committee on that day. */
  readonly personId: Scalars['ID']['input'];
  /** Whether the person came. */
  readonly presence: AttendancePresence;
};

/** Whether a person came. */
export type AttendancePresence =
  /** Came. */
  | 'PRESENT'
  /** Absent with leave. */
  | 'EXCUSED'
  /** Absent without leave. */
  | 'ABSENT';

/** A meeting (kỳ họp) of a committee. */
export type Meeting = {
  /** Never changes. */
  readonly id: Scalars['ID']['output'];
  /** The committee. */
  readonly committee: Committee;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Day of the meeting. */
  readonly heldOn: Scalars['Date']['output'];
  /** The attendance as figures; all 0 before it is recorded. */
  readonly attendanceCounts: AttendanceCounts;
  /** Who came: a row of the attendance matrix of the committee. For those who hold the right in the place of the committee; null for others. */
  readonly attendance?: Maybe<ReadonlyArray<Attendance>>;
};

/** Figures of an attendance. */
export type AttendanceCounts = {
  /** Came. */
  readonly present: Scalars['Int']['output'];
  /** Absent with leave. */
  readonly excused: Scalars['Int']['output'];
  /** Absent without leave. */
  readonly absent: Scalars['Int']['output'];
};

/** Whether one person came to one meeting. */
export type Attendance = {
  /** The person. */
  readonly person?: Maybe<Person>;
  /** Whether the person came. */
  readonly presence: AttendancePresence;
};

/** A page of meetings. */
export type MeetingConnection = {
  /** The meetings with their cursors. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** The meetings alone. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One of the meetings of a page. */
export type MeetingEdge = {
  /** Position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The node. */
  readonly node: Meeting;
};

/** The meeting, or why it was refused. */
export type CallMeetingResult = Meeting | MeetingNotFound | CommitteeNotFound | CommitteeStateForbids | IdempotencyKeyReused | NotAllowed;

/** The meeting with its attendance, or why it was refused. */
export type RecordAttendanceResult = Meeting | MeetingNotFound | CommitteeNotFound | CommitteeStateForbids | MeetingNotYetHeld | AttendanceNotValid | NotAllowed;

/** No meeting has this id. */
export type MeetingNotFound = Refusal & {
  /** MeetingNotFound. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The meeting lies ahead. */
export type MeetingNotYetHeld = Refusal & {
  /** MeetingNotYetHeld. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** A person twice, without a post, or no line at all. */
export type AttendanceNotValid = Refusal & {
  /** AttendanceNotValid. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** An organisation to register. */
export type RegisterMemberOrganisationInput = {
  /** Your key for this command. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Kind of member. */
  readonly kind: MemberOrganisationKind;
  /** Official name. */
  readonly name: Scalars['String']['input'];
  /** Short name. */
  readonly shortName?: InputMaybe<Scalars['String']['input']>;
  /** First day as a member; absent: not stated. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** A period of membership at a level. */
export type RecordPresenceInput = {
  /** The organisation. */
  readonly organisationId: Scalars['ID']['input'];
  /** Level of the Front. */
  readonly level: UnitLevel;
  /** First day at the level. */
  readonly validFrom: Scalars['Date']['input'];
  /** First day no longer at the level; absent: goes on. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** A count of members. */
export type CountMembersInput = {
  /** Your key for this command. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The organisation. */
  readonly organisationId: Scalars['ID']['input'];
  /** The unit that the count is about. */
  readonly unitId: Scalars['ID']['input'];
  /** Day for which the number holds. */
  readonly countedOn: Scalars['Date']['input'];
  /** Number of members. */
  readonly members: Scalars['Int']['input'];
  /** The paper that states it, as registered. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};

/** Kind of member of the Front (Law 75/2015/QH13, article 1). */
export type MemberOrganisationKind =
  /** The Party. */
  | 'PARTY'
  /** Socio-political organisation (tổ chức chính trị – xã hội). */
  | 'SOCIO_POLITICAL'
  /** Social organisation: professional, religious, humanitarian. */
  | 'SOCIAL'
  /** Mass association assigned tasks by Party and State (hội quần chúng). */
  | 'MASS_ASSOCIATION';

/** A member organisation (tổ chức thành viên) of the Front. */
export type MemberOrganisation = {
  /** Never changes. */
  readonly id: Scalars['ID']['output'];
  /** Kind of member. */
  readonly kind: MemberOrganisationKind;
  /** Official name. */
  readonly name: Scalars['String']['output'];
  /** Short name. */
  readonly shortName?: Maybe<Scalars['String']['output']>;
  /** First day as a member; null: not stated. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** At which levels it is or was a member. */
  readonly presences: ReadonlyArray<OrganisationPresence>;
};

/** A period of membership at a level. */
export type OrganisationPresence = {
  /** Level of the Front. */
  readonly level: UnitLevel;
  /** First day at the level. */
  readonly validFrom: Scalars['Date']['output'];
  /** First day no longer at the level; null: goes on. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A dated fact: how many members an organisation had in a unit. */
export type MemberCount = {
  /** Never changes. */
  readonly id: Scalars['ID']['output'];
  /** The organisation. */
  readonly organisation: MemberOrganisation;
  /** The unit. */
  readonly unit: Unit;
  /** Day for which the number holds. */
  readonly countedOn: Scalars['Date']['output'];
  /** Number of members. */
  readonly members: Scalars['Int']['output'];
  /** When it was recorded: of one day the last recorded count is the best known. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The paper that states it. */
  readonly document?: Maybe<OfficialDocument>;
};

/** A page of organisations. */
export type MemberOrganisationConnection = {
  /** The organisations with their cursors. */
  readonly edges: ReadonlyArray<MemberOrganisationEdge>;
  /** The organisations alone. */
  readonly nodes: ReadonlyArray<MemberOrganisation>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One of the organisations of a page. */
export type MemberOrganisationEdge = {
  /** Position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The node. */
  readonly node: MemberOrganisation;
};

/** The organisation, or why it was refused. */
export type RegisterMemberOrganisationResult = MemberOrganisation | OrganisationNotFound | OrganisationNotValid | OrganisationNameTaken | IdempotencyKeyReused | NotAllowed;

/** The organisation with its periods, or why it was refused. */
export type RecordPresenceResult = MemberOrganisation | OrganisationNotFound | PresenceOverlaps | DaysOutOfOrder | NotAllowed;

/** The count, or why it was refused. */
export type CountMembersResult = MemberCount | OrganisationNotFound | PlaceNotValid | DocumentNotFound | CountNotValid | IdempotencyKeyReused | NotAllowed;

/** No member organisation has this id. */
export type OrganisationNotFound = Refusal & {
  /** OrganisationNotFound. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The name is missing or too long. */
export type OrganisationNotValid = Refusal & {
  /** OrganisationNotValid. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The list has an organisation of this name. */
export type OrganisationNameTaken = Refusal & {
  /** OrganisationNameTaken. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** It already is a member at this level for a part of that time. */
export type PresenceOverlaps = Refusal & {
  /** PresenceOverlaps. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** Not a whole number from 0, or a day in the future. */
export type CountNotValid = Refusal & {
  /** CountNotValid. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** A person to register. */
export type RegisterPersonInput = {
  /** Your key for this command. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Name as it is shown. */
  readonly displayName: Scalars['String']['input'];
  /** How to reach the person; sealed at rest, every read is audited. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /** Subject of the OpenID Connect account; only its SHA-256 is kept. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
};

/** What changes about a person. */
export type ChangePersonInput = {
  /** The person. */
  readonly personId: Scalars['ID']['input'];
  /** Name as it is shown. */
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  /** How to reach the person; null erases it. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /** Subject of the OpenID Connect account; null takes the account away. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
};

/** A person: a name and a protected contact, nothing else. */
export type Person = {
  /** Never changes. */
  readonly id: Scalars['ID']['output'];
  /** Name as it is shown. */
  readonly displayName: Scalars['String']['output'];
  /** Whether an account belongs to the person. */
  readonly hasAccount: Scalars['Boolean']['output'];
  /** How to reach the person. Null where you have no right at the place of a post of the person. Every read is audited. */
  readonly contact?: Maybe<Scalars['String']['output']>;
};

/** The registered person, or why it was refused. */
export type RegisterPersonResult = Person | PersonNotFound | PersonNotValid | AccountTaken | IdempotencyKeyReused | NotAllowed;

/** The changed person, or why it was refused. */
export type ChangePersonResult = Person | PersonNotFound | PersonNotValid | AccountTaken | TooManyRights | NotAllowed;

/** No person has this id. */
export type PersonNotFound = Refusal & {
  /** PersonNotFound. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The name is missing or too long. */
export type PersonNotValid = Refusal & {
  /** PersonNotValid. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The account belongs to another person. */
export type AccountTaken = Refusal & {
  /** AccountTaken. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** What a change would do on its day. */
export type UnitChangeRehearsal = {
  /** Units that would begin. */
  readonly begins: ReadonlyArray<PlannedUnit>;
  /** Units that would have other attributes. */
  readonly changes: ReadonlyArray<PlannedUnitChange>;
  /** Units that would end, as they are before. */
  readonly ends: ReadonlyArray<PlannedUnit>;
  /** Links that would enter the lineage. */
  readonly links: ReadonlyArray<PlannedLink>;
  /** Units that would lose the unit they lie in. */
  readonly orphans: ReadonlyArray<PlannedOrphan>;
  /** Committees and residential areas that would lose their unit, counted by unit. */
  readonly dependants: ReadonlyArray<PlannedDependants>;
  /** What the change leaves open. Doubts do not stop an adoption. */
  readonly doubts: ReadonlyArray<UnitChangeDoubt>;
  /** What is wrong. A change with a fault is not adopted. */
  readonly faults: ReadonlyArray<UnitChangeFault>;
};

/** A unit as it would be, or was before the change. */
export type PlannedUnit = {
  /** Id of the unit. */
  readonly unitId: Scalars['ID']['output'];
  /** Official code. */
  readonly code: Scalars['String']['output'];
  /** The list that the code belongs to. */
  readonly codeEdition: CodeEdition;
  /** Level in the tree. */
  readonly level: UnitLevel;
  /** Kind of unit. */
  readonly unitType: UnitType;
  /** Name without the word for the kind. */
  readonly name: Scalars['String']['output'];
  /** Name with the word for the kind. */
  readonly fullName: Scalars['String']['output'];
  /** Id of the unit one step up. */
  readonly parentId?: Maybe<Scalars['ID']['output']>;
};

/** A unit before and after the change. */
export type PlannedUnitChange = {
  /** On the day before. */
  readonly before: PlannedUnit;
  /** From the effective day on. */
  readonly after: PlannedUnit;
};

/** A link that would enter the lineage. */
export type PlannedLink = {
  /** The unit that gives. */
  readonly fromUnitId: Scalars['ID']['output'];
  /** The unit that receives. */
  readonly toUnitId: Scalars['ID']['output'];
  /** How much. */
  readonly extent: LineageExtent;
  /** Whether people move with the area; null: not stated. */
  readonly includesPopulation?: Maybe<Scalars['Boolean']['output']>;
};

/** A unit that would lose the unit it lies in. */
export type PlannedOrphan = {
  /** The unit. */
  readonly unitId: Scalars['ID']['output'];
  /** The unit that it lies in now, which would end. */
  readonly lostParentId: Scalars['ID']['output'];
};

/** What hangs on a unit that would end. */
export type PlannedDependants = {
  /** The unit that would end. */
  readonly unitId: Scalars['ID']['output'];
  /** Committees that have not ceased. */
  readonly committees: Scalars['Int']['output'];
  /** Residential areas valid on the day. */
  readonly areas: Scalars['Int']['output'];
};

/** Something that is wrong with a change (lỗi). */
export type UnitChangeFault = {
  /** What it is. */
  readonly code: UnitChangeFaultCode;
  /** Place in the list of operations, from 0; null: the change as a whole. */
  readonly operation?: Maybe<Scalars['Int']['output']>;
  /** Id of the unit, or the reference as written where no unit was found. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** What it is about and what to do, in the language of `Accept-Language`. */
  readonly message: Scalars['String']['output'];
};

/** Something that a change leaves open (điểm chưa rõ). */
export type UnitChangeDoubt = {
  /** What it is. */
  readonly code: UnitChangeDoubtCode;
  /** Place in the list of operations, from 0; null: the change as a whole. */
  readonly operation?: Maybe<Scalars['Int']['output']>;
  /** Id of the unit, or the reference as written where no unit was found. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** What it is about and what to do, in the language of `Accept-Language`. */
  readonly message: Scalars['String']['output'];
};

/** What can be wrong with a change. Codes may be added. */
export type UnitChangeFaultCode =
  /** The change holds no operation. */
  | 'CHANGE_EMPTY'
  /** Two new units have one key. */
  | 'KEY_TWICE'
  /** No new unit of this change has the key. */
  | 'KEY_UNKNOWN'
  /** No unit has the id. */
  | 'UNIT_UNKNOWN'
  /** The unit does not exist on the effective day. */
  | 'UNIT_NOT_VALID_ON_DAY'
  /** A unit that only begins with this change is changed, ended or made to give. */
  | 'UNIT_BEGINS'
  /** The name is blank. */
  | 'NAME_MISSING'
  /** The text is no code of the level. */
  | 'CODE_MALFORMED'
  /** Another unit of the level has the code in this edition (ORG-1). */
  | 'CODE_TAKEN'
  /** Another unit of the kind has the name in the same parent. */
  | 'NAME_TAKEN'
  /** The kind does not belong to the level. */
  | 'TYPE_NOT_OF_LEVEL'
  /** The parent is of the wrong level on that day (ORG-3). */
  | 'PARENT_LEVEL_WRONG'
  /** The parent does not exist for the whole time of the unit. */
  | 'PARENT_NOT_VALID'
  /** The parent lies in the unit itself. */
  | 'PARENT_CYCLE'
  /** A district on or after 1 July 2025 (ORG-3). */
  | 'DISTRICT_AFTER_ABOLITION'
  /** Units still lie in a unit that ends. */
  | 'CHILDREN_ORPHANED'
  /** A unit gives one part and nothing more (ORG-4). */
  | 'LONE_PART'
  /** A unit gives all of itself and still more (ORG-4). */
  | 'FULL_WITH_OTHERS'
  /** A unit has more than one remainder (ORG-4). */
  | 'SEVERAL_REMAINDERS'
  /** A unit gives twice to the same unit. */
  | 'SAME_HEIR_TWICE'
  /** A unit receives and ends on the same day. */
  | 'HEIR_ENDS'
  /** A unit goes on by a link to itself and is dissolved as well. */
  | 'SELF_LINK_NOT_CONTINUING'
  /** Units give to each other in a circle on one day. */
  | 'LINEAGE_CYCLE'
  /** A unit is changed twice in one respect, or changed and ended. */
  | 'CHANGED_TWICE'
  /** A unit ends before something that its record already states for a later day. */
  | 'DAY_BEFORE_LATER_CHANGE';

/** What a change can leave open. Codes may be added. */
export type UnitChangeDoubtCode =
  /** How much a unit gives is not stated. */
  | 'EXTENT_UNSTATED'
  /** Whether people move with the area is not stated. */
  | 'POPULATION_UNSTATED'
  /** No source vouches for the unit on the effective day. */
  | 'PRESUMED_ON_DAY'
  /** A unit ends and none inherits from it. */
  | 'ENDS_WITHOUT_HEIR'
  /** From what a new unit is formed is not stated. */
  | 'BEGINS_FROM_NOTHING'
  /** The list of codes is not in force on the effective day. */
  | 'EDITION_NOT_IN_FORCE'
  /** The operations leave a unit as it is. */
  | 'CHANGES_NOTHING'
  /** The change names no document. */
  | 'DOCUMENT_MISSING';

/** The rehearsal, or why there is none. */
export type RehearseUnitChangeResult = UnitChangeRehearsal | UnitChangeNotFound | UnitChangeStateForbids;

/** What a post gives from a day on. */
export type SetPostActionsInput = {
  /** Kind of committee. */
  readonly committeeKind: CommitteeKind;
  /** Post in it. */
  readonly post: CommitteePost;
  /** All actions (noun:verb) that it gives, at most 100. */
  readonly actionNames: ReadonlyArray<Scalars['String']['input']>;
  /** First day. */
  readonly validFrom: Scalars['Date']['input'];
};

/** A right: the post gives the action, the unit its subtree, the mandate the dates. */
export type Right = {
  /** The action, noun:verb. */
  readonly actionName: Scalars['String']['output'];
  /** Unit or residential area; the right covers all below it. */
  readonly unitId: Scalars['ID']['output'];
  /** First day. */
  readonly validFrom: Scalars['Date']['output'];
  /** First day on which it no longer holds; null: no end is known. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** Somebody who could do the action, and the mandate that gave the right. */
export type RightHolder = {
  /** The person. */
  readonly person: Person;
  /** The mandate that gave the right. */
  readonly mandate: Mandate;
};

/** From when to when a post gives an action. */
export type PostAction = {
  /** Kind of committee. */
  readonly committeeKind: CommitteeKind;
  /** Post in it. */
  readonly post: CommitteePost;
  /** The action, noun:verb. */
  readonly actionName: Scalars['String']['output'];
  /** First day. */
  readonly validFrom: Scalars['Date']['output'];
  /** First day on which it no longer does; null: goes on. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** The actions of a post. */
export type PostActions = {
  /** Kind of committee. */
  readonly committeeKind: CommitteeKind;
  /** Post in it. */
  readonly post: CommitteePost;
  /** All its actions, past ones, too. */
  readonly actions: ReadonlyArray<PostAction>;
};

/** The actions of the post, or why they were refused. */
export type SetPostActionsResult = PostActions | ActionsNotValid | TooManyRights | NotAllowed;

/** You hold no right to this in this place today. */
export type NotAllowed = Refusal & {
  /** NotAllowed. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** One person would hold more than 500 rights. */
export type TooManyRights = Refusal & {
  /** TooManyRights. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** Too many actions, or a name that is not noun:verb. */
export type ActionsNotValid = Refusal & {
  /** ActionsNotValid. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
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

/** A term to plan. */
export type PlanTermInput = {
  /** Your key for this command. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The committee. */
  readonly committeeId: Scalars['ID']['input'];
  /** Which term (khoá) of the committee, from 1. */
  readonly ordinal: Scalars['Int']['input'];
  /** First nominal year. */
  readonly startYear: Scalars['Int']['input'];
  /** Last nominal year. */
  readonly endYear: Scalars['Int']['input'];
  /** Name of the term, if it has one. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** First day after the planned term. */
  readonly plannedEndOn: Scalars['Date']['input'];
};

/** A term to start. */
export type StartTermInput = {
  /** The planned term. */
  readonly termId: Scalars['ID']['input'];
  /** First day of the term. */
  readonly startedOn: Scalars['Date']['input'];
};

/** A term to extend. */
export type ExtendTermInput = {
  /** The running term. */
  readonly termId: Scalars['ID']['input'];
  /** First day after the extended term. */
  readonly plannedEndOn: Scalars['Date']['input'];
  /** The decision, as registered. */
  readonly documentId: Scalars['ID']['input'];
};

/** A term to end. */
export type EndTermInput = {
  /** The running term. */
  readonly termId: Scalars['ID']['input'];
  /** First day on which it no longer runs. */
  readonly endedOn: Scalars['Date']['input'];
  /** As planned, or cut short. */
  readonly ending: TermEnding;
  /** The decision, if there is one. */
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};

/** State of a term. */
export type TermState =
  /** Does not run yet. */
  | 'PLANNED'
  /** Runs. */
  | 'RUNNING'
  /** Runs past its planned end, by decision. */
  | 'EXTENDED'
  /** Over. */
  | 'ENDED';

/** How a term ended. */
export type TermEnding =
  /** As planned. */
  | 'NORMAL'
  /** Cut short by a reorganisation. */
  | 'CUT_SHORT';

/** A page of terms. */
export type TermConnection = {
  /** The terms with their cursors. */
  readonly edges: ReadonlyArray<TermEdge>;
  /** The terms alone. */
  readonly nodes: ReadonlyArray<Term>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One of the terms of a page. */
export type TermEdge = {
  /** Position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The node. */
  readonly node: Term;
};

/** The planned term, or why it was refused. */
export type PlanTermResult = Term | TermNotFound | CommitteeNotFound | CommitteeStateForbids | TermYearsNotValid | TermOrdinalTaken | IdempotencyKeyReused | NotAllowed;

/** The running term, or why it was refused. */
export type StartTermResult = Term | TermNotFound | CommitteeNotFound | CommitteeStateForbids | TermStateForbids | AnotherTermRuns | DaysOutOfOrder | NotAllowed;

/** The extended term, or why it was refused. */
export type ExtendTermResult = Term | TermNotFound | CommitteeNotFound | TermStateForbids | DaysOutOfOrder | DocumentNotFound | NotAllowed;

/** The ended term, or why it was refused. */
export type EndTermResult = Term | TermNotFound | CommitteeNotFound | TermStateForbids | DaysOutOfOrder | DocumentNotFound | TooManyRights | NotAllowed;

/** No term has this id. */
export type TermNotFound = Refusal & {
  /** TermNotFound. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The state of the term does not allow it. */
export type TermStateForbids = Refusal & {
  /** TermStateForbids. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The nominal years do not fit. */
export type TermYearsNotValid = Refusal & {
  /** TermYearsNotValid. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** The committee already has a term of this number. */
export type TermOrdinalTaken = Refusal & {
  /** TermOrdinalTaken. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
};

/** Another term of the committee has not ended by that day. */
export type AnotherTermRuns = Refusal & {
  /** AnotherTermRuns. */
  readonly code: Scalars['String']['output'];
  /** What to do next. */
  readonly message: Scalars['String']['output'];
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
  treeDifference?: Resolver<ResolversTypes['TreeDifference'], ParentType, ContextType, RequireFields<QueryTreeDifferenceArgs, 'from' | 'to' | 'first'>>;
  unitChangedSignal?: Resolver<ResolversTypes['UnitChanged'], ParentType, ContextType, RequireFields<QueryUnitChangedSignalArgs, 'unitId' | 'cursor'>>;
  unit?: Resolver<ResolversTypes['UnitLookup'], ParentType, ContextType, Partial<QueryUnitArgs>>;
  units?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, RequireFields<QueryUnitsArgs, 'first'>>;
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
  __resolveType?: TypeResolveFn<'Congress' | 'CongressNotFound' | 'TermNotFound' | 'CommitteeNotFound' | 'CommitteeStateForbids' | 'CongressAlreadyPlanned' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
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
  __resolveType?: TypeResolveFn<'IdempotencyKeyReused' | 'AreaNotFound' | 'AreaNotValid' | 'NotACommune' | 'ConsentMissing' | 'HeirsNotValid' | 'ChangeNotClear' | 'AreaFiguresNotValid' | 'ChangeHasFaults' | 'UnitChangeNotValid' | 'UnitChangeNotFound' | 'UnitChangeStateForbids' | 'CommitteeNotFound' | 'CommitteeStateForbids' | 'PlaceNotClear' | 'PlaceNotValid' | 'DaysOutOfOrder' | 'ReasonMissing' | 'CongressNotFound' | 'CongressAlreadyPlanned' | 'CongressAlreadyHeld' | 'CongressResultNotValid' | 'DocumentNotValid' | 'DocumentNotFound' | 'TreeImportNotValid' | 'TreeImportNotFound' | 'TreeImportClosed' | 'TreeImportPartDiffers' | 'MandateNotFound' | 'MandateStateForbids' | 'OutsideTerm' | 'PostTaken' | 'MeetingNotFound' | 'MeetingNotYetHeld' | 'AttendanceNotValid' | 'OrganisationNotFound' | 'OrganisationNotValid' | 'OrganisationNameTaken' | 'PresenceOverlaps' | 'CountNotValid' | 'PersonNotFound' | 'PersonNotValid' | 'AccountTaken' | 'NotAllowed' | 'TooManyRights' | 'ActionsNotValid' | 'TermNotFound' | 'TermStateForbids' | 'TermYearsNotValid' | 'TermOrdinalTaken' | 'AnotherTermRuns' | 'UnitNotFound' | 'CodeMalformed', ParentType, ContextType>;
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

