import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { VndInput } from '@mttq/kernel/vnd';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Refusal as RefusalValue } from '@mttq/kernel/refusal';
import type { BoardRound as BoardRoundParent, Project as ProjectParent } from '../board-rounds/board-round.ts';
import type { BoardProposal as BoardProposalParent, Recovery as RecoveryParent } from '../board-rounds/board-proposal.ts';
import type { Board as BoardParent, BoardStandard as BoardStandardParent } from '../boards/board.ts';
import type { TakenStep as TakenStepParent } from '../steps/step.ts';
import type { BoardFigures as BoardFiguresParent } from '../boards/board-figures.postgres.ts';
import type { HolidayCalendar as HolidayCalendarParent } from '../calendars/holiday-calendar.ts';
import type { CalendarEntry as CalendarEntryParent } from '../calendars/working-calendar.ts';
import type { CaseFile as CaseFileParent } from '../case-files/case-file.ts';
import type { CoordinationProgramme as CoordinationProgrammeParent, Party as PartyParent } from '../coordination/coordination-programme.ts';
import type { KeptFigures as KeptFiguresParent, LevelKept as LevelKeptParent, SilentDesk as SilentDeskParent } from '../deadline-figures/deadline-figures.ts';
import type { DeadlineRule as DeadlineRuleParent } from '../deadline-rules/deadline-rule.ts';
import type { Deadline as DeadlineParent, DeadlineMove as DeadlineMoveParent } from '../deadlines/deadline.ts';
import type { Step as StepParent } from '../deadlines/derivation-step.ts';
import type { Dialogue as DialogueParent } from '../dialogues/dialogue.ts';
import type { Question as QuestionParent } from '../dialogues/dialogue-question.ts';
import type { EscalationLadder as EscalationLadderParent } from '../escalation-ladders/escalation-ladder.ts';
import type { Escalation as EscalationParent, EscalationLine as EscalationLineParent } from '../escalation/escalation.ts';
import type { Feedback as FeedbackParent, FeedbackWords as FeedbackWordsParent } from '../feedback/feedback.ts';
import type { FeedbackReceipt as FeedbackReceiptParent } from '../feedback/receive-feedback.ts';
import type { TrackedFeedback as TrackedFeedbackParent } from '../feedback/follow-feedback.ts';
import type { Handover as HandoverParent } from '../handovers/handover.ts';
import type { Petition as PetitionParent } from '../petitions/petition.ts';
import type { VoterMeeting as VoterMeetingParent } from '../voter-meetings/voter-meeting.ts';
import type { PetitionFigures as PetitionFiguresParent } from '../petitions/petition-figures.ts';
import type { SimilarPetition as SimilarPetitionParent } from '../similarity/find-similar-petitions.ts';
import type { Programme as ProgrammeParent, ProgrammeItem as ProgrammeItemParent, Agreement as AgreementParent } from '../programmes/programme.ts';
import type { Reception as ReceptionParent, Visit as VisitParent } from '../receptions/reception.ts';
import type { ReceptionFigures as ReceptionFiguresParent } from '../receptions/reception.postgres.ts';
import type { Recommendation as RecommendationParent } from '../recommendations/recommendation.ts';
import type { RecommendationStep as RecommendationStepParent } from '../recommendations/recommendation.postgres.ts';
import type { Round as RoundParent, Body as BodyParent, DelegationMember as DelegationMemberParent } from '../rounds/round.ts';
import type { RoundStep as RoundStepParent } from '../rounds/round.postgres.ts';
import type { Finding as FindingParent } from '../findings/finding.ts';
import type { SupervisedThing as SupervisedThingParent } from '../rounds/supervised-thing.ts';
import type { RoutingTask as RoutingTaskParent } from '../routing/successor.ts';
import type { UnitRef as UnitRefParent } from '../scope/unit.ts';
import type { Unsealing as UnsealingParent } from '../sealed/unsealing.ts';
import type { OpenedIdentity as OpenedIdentityParent } from '../sealed/request-unsealing.ts';
import type { Sitting as SittingParent, SittingDays as SittingDaysParent } from '../sittings/sitting.ts';
import type { Synthesis as SynthesisParent, SynthesisTransfer as SynthesisTransferParent } from '../syntheses/synthesis.ts';
import type { SynthesisCounts as SynthesisCountsParent, FieldCount as FieldCountParent, LevelCount as LevelCountParent } from '../syntheses/synthesis-counts.ts';
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
  Vnd: { input: VndInput; output: bigint; }
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
export type Mutation = {
  readonly planBoardRound: PlanBoardRoundResult;
  readonly startBoardRound: StartBoardRoundResult;
  readonly recordBoardFinding: RecordBoardFindingResult;
  readonly reportBoardRound: ReportBoardRoundResult;
  readonly closeBoardRound: CloseBoardRoundResult;
  readonly cancelBoardRound: CancelBoardRoundResult;
  readonly sendBoardProposal: SendBoardProposalResult;
  readonly answerBoardProposal: AnswerBoardProposalResult;
  readonly recordBoardRecovery: RecordBoardRecoveryResult;
  readonly closeBoardProposal: CloseBoardProposalResult;
  readonly waiveBoardProposal: WaiveBoardProposalResult;
  readonly proposeBoard: ProposeBoardResult;
  readonly recogniseBoard: RecogniseBoardResult;
  readonly changeBoardMembers: ChangeBoardMembersResult;
  readonly endBoard: EndBoardResult;
  readonly setBoardStandard: SetBoardStandardResult;
  readonly publishHolidayCalendar: PublishHolidayCalendarResult;
  readonly receiveCaseFile: ReceiveCaseFileResult;
  readonly classifyCaseFile: ClassifyCaseFileResult;
  readonly handleCaseFile: HandleCaseFileResult;
  readonly monitorCaseFile: MonitorCaseFileResult;
  readonly recordCaseResult: RecordCaseResultResult;
  readonly closeCaseFile: CloseCaseFileResult;
  readonly recordCoordinationProgramme: RecordCoordinationProgrammeResult;
  readonly setCountingRule: SetCountingRuleResult;
  readonly pauseDeadline: PauseDeadlineResult;
  readonly resumeDeadline: ResumeDeadlineResult;
  readonly extendDeadline: ExtendDeadlineResult;
  readonly planDialogue: PlanDialogueResult;
  readonly holdDialogue: HoldDialogueResult;
  readonly cancelDialogue: CancelDialogueResult;
  readonly closeDialogue: CloseDialogueResult;
  readonly recordDialogueQuestion: RecordDialogueQuestionResult;
  readonly answerDialogueQuestion: AnswerDialogueQuestionResult;
  readonly keepDialoguePromise: KeepDialoguePromiseResult;
  readonly waiveDialogueQuestion: WaiveDialogueQuestionResult;
  readonly setEscalationLadder: SetEscalationLadderResult;
  readonly sendFeedback: SendFeedbackResult;
  readonly receiveFeedback: ReceiveFeedbackResult;
  readonly acceptFeedback: AcceptFeedbackResult;
  readonly refuseFeedback: RefuseFeedbackResult;
  readonly routeFeedback: RouteFeedbackResult;
  readonly beginFeedback: BeginFeedbackResult;
  readonly answerFeedback: AnswerFeedbackResult;
  readonly publishFeedback: PublishFeedbackResult;
  readonly closeFeedbackPrivately: CloseFeedbackPrivatelyResult;
  readonly moderateFeedback: ModerateFeedbackResult;
  readonly reopenFeedback: ReopenFeedbackResult;
  readonly rateFeedback: RateFeedbackResult;
  readonly settleHandover: SettleHandoverResult;
  readonly mergePetition: MergePetitionResult;
  readonly reversePetitionMerge: ReversePetitionMergeResult;
  readonly recordPetition: RecordPetitionResult;
  readonly classifyPetition: ClassifyPetitionResult;
  readonly sendPetition: SendPetitionResult;
  readonly answerPetition: AnswerPetitionResult;
  readonly publishPetition: PublishPetitionResult;
  readonly moderatePetition: ModeratePetitionResult;
  readonly closePetition: ClosePetitionResult;
  readonly closeUnansweredPetition: CloseUnansweredPetitionResult;
  readonly draftSupervisionProgramme: DraftSupervisionProgrammeResult;
  readonly consultSupervisionProgramme: ConsultSupervisionProgrammeResult;
  readonly issueSupervisionProgramme: IssueSupervisionProgrammeResult;
  readonly closeSupervisionProgramme: CloseSupervisionProgrammeResult;
  readonly planCitizenReception: PlanCitizenReceptionResult;
  readonly cancelCitizenReception: CancelCitizenReceptionResult;
  readonly holdCitizenReception: HoldCitizenReceptionResult;
  readonly recordReceptionVisit: RecordReceptionVisitResult;
  readonly closeCitizenReception: CloseCitizenReceptionResult;
  readonly draftRecommendation: DraftRecommendationResult;
  readonly sendRecommendation: SendRecommendationResult;
  readonly acknowledgeRecommendation: AcknowledgeRecommendationResult;
  readonly answerRecommendation: AnswerRecommendationResult;
  readonly verifyRecommendation: VerifyRecommendationResult;
  readonly closeRecommendation: CloseRecommendationResult;
  readonly waiveRecommendation: WaiveRecommendationResult;
  readonly remindRecommendation: RemindRecommendationResult;
  readonly escalateRecommendation: EscalateRecommendationResult;
  readonly planRound: PlanRoundResult;
  readonly prepareRound: PrepareRoundResult;
  readonly setDelegation: SetDelegationResult;
  readonly notifyRound: NotifyRoundResult;
  readonly startRound: StartRoundResult;
  readonly recordBodyReport: RecordBodyReportResult;
  readonly holdWorkMeeting: HoldWorkMeetingResult;
  readonly endRoundWork: EndRoundWorkResult;
  readonly reportRound: ReportRoundResult;
  readonly closeRound: CloseRoundResult;
  readonly suspendRound: SuspendRoundResult;
  readonly resumeRound: ResumeRoundResult;
  readonly cancelRound: CancelRoundResult;
  readonly recordFinding: RecordFindingResult;
  readonly settleRoutingTask: SettleRoutingTaskResult;
  readonly requestUnsealing: RequestUnsealingResult;
  readonly approveUnsealing: ApproveUnsealingResult;
  readonly openSealedIdentity: OpenSealedIdentityResult;
  readonly signPetition: SignPetitionResult;
  readonly setSignatureThreshold: SetSignatureThresholdResult;
  readonly scheduleAssemblySitting: ScheduleAssemblySittingResult;
  readonly rescheduleAssemblySitting: RescheduleAssemblySittingResult;
  readonly draftPetitionSynthesis: DraftPetitionSynthesisResult;
  readonly amendPetitionSynthesis: AmendPetitionSynthesisResult;
  readonly issuePetitionSynthesis: IssuePetitionSynthesisResult;
  readonly correctPetitionSynthesis: CorrectPetitionSynthesisResult;
  readonly sendPetitionSynthesis: SendPetitionSynthesisResult;
  readonly recordVoterMeeting: RecordVoterMeetingResult;
};
export type MutationPlanBoardRoundArgs = {
  input: PlanBoardRoundInput;
};
export type MutationStartBoardRoundArgs = {
  input: StartBoardRoundInput;
};
export type MutationRecordBoardFindingArgs = {
  input: RecordBoardFindingInput;
};
export type MutationReportBoardRoundArgs = {
  input: ReportBoardRoundInput;
};
export type MutationCloseBoardRoundArgs = {
  input: CloseBoardRoundInput;
};
export type MutationCancelBoardRoundArgs = {
  input: CancelBoardRoundInput;
};
export type MutationSendBoardProposalArgs = {
  input: SendBoardProposalInput;
};
export type MutationAnswerBoardProposalArgs = {
  input: AnswerBoardProposalInput;
};
export type MutationRecordBoardRecoveryArgs = {
  input: RecordBoardRecoveryInput;
};
export type MutationCloseBoardProposalArgs = {
  input: CloseBoardProposalInput;
};
export type MutationWaiveBoardProposalArgs = {
  input: WaiveBoardProposalInput;
};
export type MutationProposeBoardArgs = {
  input: ProposeBoardInput;
};
export type MutationRecogniseBoardArgs = {
  input: RecogniseBoardInput;
};
export type MutationChangeBoardMembersArgs = {
  input: ChangeBoardMembersInput;
};
export type MutationEndBoardArgs = {
  input: EndBoardInput;
};
export type MutationSetBoardStandardArgs = {
  input: SetBoardStandardInput;
};
export type MutationPublishHolidayCalendarArgs = {
  input: PublishHolidayCalendarInput;
};
export type MutationReceiveCaseFileArgs = {
  input: ReceiveCaseFileInput;
};
export type MutationClassifyCaseFileArgs = {
  input: ClassifyCaseFileInput;
};
export type MutationHandleCaseFileArgs = {
  input: HandleCaseFileInput;
};
export type MutationMonitorCaseFileArgs = {
  input: MonitorCaseFileInput;
};
export type MutationRecordCaseResultArgs = {
  input: RecordCaseResultInput;
};
export type MutationCloseCaseFileArgs = {
  input: CloseCaseFileInput;
};
export type MutationRecordCoordinationProgrammeArgs = {
  input: RecordCoordinationProgrammeInput;
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
export type MutationPlanDialogueArgs = {
  input: PlanDialogueInput;
};
export type MutationHoldDialogueArgs = {
  input: HoldDialogueInput;
};
export type MutationCancelDialogueArgs = {
  input: CancelDialogueInput;
};
export type MutationCloseDialogueArgs = {
  input: CloseDialogueInput;
};
export type MutationRecordDialogueQuestionArgs = {
  input: RecordDialogueQuestionInput;
};
export type MutationAnswerDialogueQuestionArgs = {
  input: AnswerDialogueQuestionInput;
};
export type MutationKeepDialoguePromiseArgs = {
  input: KeepDialoguePromiseInput;
};
export type MutationWaiveDialogueQuestionArgs = {
  input: WaiveDialogueQuestionInput;
};
export type MutationSetEscalationLadderArgs = {
  input: SetEscalationLadderInput;
};
export type MutationSendFeedbackArgs = {
  input: SendFeedbackInput;
};
export type MutationReceiveFeedbackArgs = {
  input: ReceiveFeedbackInput;
};
export type MutationAcceptFeedbackArgs = {
  input: AcceptFeedbackInput;
};
export type MutationRefuseFeedbackArgs = {
  input: RefuseFeedbackInput;
};
export type MutationRouteFeedbackArgs = {
  input: RouteFeedbackInput;
};
export type MutationBeginFeedbackArgs = {
  input: BeginFeedbackInput;
};
export type MutationAnswerFeedbackArgs = {
  input: AnswerFeedbackInput;
};
export type MutationPublishFeedbackArgs = {
  input: PublishFeedbackInput;
};
export type MutationCloseFeedbackPrivatelyArgs = {
  input: CloseFeedbackPrivatelyInput;
};
export type MutationModerateFeedbackArgs = {
  input: ModerateFeedbackInput;
};
export type MutationReopenFeedbackArgs = {
  input: ReopenFeedbackInput;
};
export type MutationRateFeedbackArgs = {
  input: RateFeedbackInput;
};
export type MutationSettleHandoverArgs = {
  input: SettleHandoverInput;
};
export type MutationMergePetitionArgs = {
  input: MergePetitionInput;
};
export type MutationReversePetitionMergeArgs = {
  input: ReversePetitionMergeInput;
};
export type MutationRecordPetitionArgs = {
  input: RecordPetitionInput;
};
export type MutationClassifyPetitionArgs = {
  input: ClassifyPetitionInput;
};
export type MutationSendPetitionArgs = {
  input: SendPetitionInput;
};
export type MutationAnswerPetitionArgs = {
  input: AnswerPetitionInput;
};
export type MutationPublishPetitionArgs = {
  input: PublishPetitionInput;
};
export type MutationModeratePetitionArgs = {
  input: ModeratePetitionInput;
};
export type MutationClosePetitionArgs = {
  input: ClosePetitionInput;
};
export type MutationCloseUnansweredPetitionArgs = {
  input: CloseUnansweredPetitionInput;
};
export type MutationDraftSupervisionProgrammeArgs = {
  input: DraftSupervisionProgrammeInput;
};
export type MutationConsultSupervisionProgrammeArgs = {
  input: ConsultSupervisionProgrammeInput;
};
export type MutationIssueSupervisionProgrammeArgs = {
  input: IssueSupervisionProgrammeInput;
};
export type MutationCloseSupervisionProgrammeArgs = {
  input: CloseSupervisionProgrammeInput;
};
export type MutationPlanCitizenReceptionArgs = {
  input: PlanCitizenReceptionInput;
};
export type MutationCancelCitizenReceptionArgs = {
  input: CancelCitizenReceptionInput;
};
export type MutationHoldCitizenReceptionArgs = {
  input: HoldCitizenReceptionInput;
};
export type MutationRecordReceptionVisitArgs = {
  input: RecordReceptionVisitInput;
};
export type MutationCloseCitizenReceptionArgs = {
  input: CloseCitizenReceptionInput;
};
export type MutationDraftRecommendationArgs = {
  input: DraftRecommendationInput;
};
export type MutationSendRecommendationArgs = {
  input: SendRecommendationInput;
};
export type MutationAcknowledgeRecommendationArgs = {
  input: AcknowledgeRecommendationInput;
};
export type MutationAnswerRecommendationArgs = {
  input: AnswerRecommendationInput;
};
export type MutationVerifyRecommendationArgs = {
  input: VerifyRecommendationInput;
};
export type MutationCloseRecommendationArgs = {
  input: CloseRecommendationInput;
};
export type MutationWaiveRecommendationArgs = {
  input: WaiveRecommendationInput;
};
export type MutationRemindRecommendationArgs = {
  input: RemindRecommendationInput;
};
export type MutationEscalateRecommendationArgs = {
  input: EscalateRecommendationInput;
};
export type MutationPlanRoundArgs = {
  input: PlanRoundInput;
};
export type MutationPrepareRoundArgs = {
  input: PrepareRoundInput;
};
export type MutationSetDelegationArgs = {
  input: SetDelegationInput;
};
export type MutationNotifyRoundArgs = {
  input: NotifyRoundInput;
};
export type MutationStartRoundArgs = {
  input: StartRoundInput;
};
export type MutationRecordBodyReportArgs = {
  input: RecordBodyReportInput;
};
export type MutationHoldWorkMeetingArgs = {
  input: HoldWorkMeetingInput;
};
export type MutationEndRoundWorkArgs = {
  input: EndRoundWorkInput;
};
export type MutationReportRoundArgs = {
  input: ReportRoundInput;
};
export type MutationCloseRoundArgs = {
  input: CloseRoundInput;
};
export type MutationSuspendRoundArgs = {
  input: SuspendRoundInput;
};
export type MutationResumeRoundArgs = {
  input: ResumeRoundInput;
};
export type MutationCancelRoundArgs = {
  input: CancelRoundInput;
};
export type MutationRecordFindingArgs = {
  input: RecordFindingInput;
};
export type MutationSettleRoutingTaskArgs = {
  input: SettleRoutingTaskInput;
};
export type MutationRequestUnsealingArgs = {
  input: RequestUnsealingInput;
};
export type MutationApproveUnsealingArgs = {
  input: ApproveUnsealingInput;
};
export type MutationOpenSealedIdentityArgs = {
  input: OpenSealedIdentityInput;
};
export type MutationSignPetitionArgs = {
  input: SignPetitionInput;
};
export type MutationSetSignatureThresholdArgs = {
  input: SetSignatureThresholdInput;
};
export type MutationScheduleAssemblySittingArgs = {
  input: ScheduleAssemblySittingInput;
};
export type MutationRescheduleAssemblySittingArgs = {
  input: RescheduleAssemblySittingInput;
};
export type MutationDraftPetitionSynthesisArgs = {
  input: DraftPetitionSynthesisInput;
};
export type MutationAmendPetitionSynthesisArgs = {
  input: AmendPetitionSynthesisInput;
};
export type MutationIssuePetitionSynthesisArgs = {
  input: IssuePetitionSynthesisInput;
};
export type MutationCorrectPetitionSynthesisArgs = {
  input: CorrectPetitionSynthesisInput;
};
export type MutationSendPetitionSynthesisArgs = {
  input: SendPetitionSynthesisInput;
};
export type MutationRecordVoterMeetingArgs = {
  input: RecordVoterMeetingInput;
};
export type CommunityProjectInput = {
  readonly name: Scalars['String']['input'];
  readonly investor?: InputMaybe<Scalars['String']['input']>;
  readonly contractor?: InputMaybe<Scalars['String']['input']>;
  readonly value?: InputMaybe<Scalars['Vnd']['input']>;
};
export type PlanBoardRoundInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly boardId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly contentArea?: InputMaybe<Scalars['String']['input']>;
  readonly project?: InputMaybe<CommunityProjectInput>;
  readonly precision: PeriodPrecision;
  readonly on: Scalars['Date']['input'];
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};
export type PlanBoardRoundResult = CommunityRound | BoardNotFound | BoardNotAtWork | BoardRoundNotFound | BoardProposalNotValid | PeriodNotValid | ProjectMissing | DayNotValid | TextNotValid | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type StartBoardRoundInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly boardRoundId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
};
export type StartBoardRoundResult = CommunityRound | BoardRoundNotFound | BoardRoundStateForbids | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type RecordBoardFindingInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly boardRoundId: Scalars['ID']['input'];
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly text: Scalars['String']['input'];
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly amount?: InputMaybe<Scalars['Vnd']['input']>;
};
export type RecordBoardFindingResult = Finding | BoardRoundNotFound | BoardRoundStateForbids | FindingNotValid | TextNotValid | IdempotencyKeyReused | NotAllowed;
export type ReportBoardRoundInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly boardRoundId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly documentId: Scalars['ID']['input'];
};
export type ReportBoardRoundResult = CommunityRound | BoardRoundNotFound | BoardRoundStateForbids | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type CloseBoardRoundInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly boardRoundId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
};
export type CloseBoardRoundResult = CommunityRound | BoardRoundNotFound | BoardRoundStateForbids | ProposalsOpen | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type CancelBoardRoundInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly boardRoundId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly reason: Scalars['String']['input'];
};
export type CancelBoardRoundResult = CommunityRound | BoardRoundNotFound | BoardRoundStateForbids | ReasonNotValid | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type SendBoardProposalInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly boardRoundId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly body: SupervisedBodyInput;
  readonly text: Scalars['String']['input'];
  readonly findingIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly money?: InputMaybe<Scalars['Vnd']['input']>;
  readonly landSquareMetres?: InputMaybe<Scalars['Int']['input']>;
  readonly documentId: Scalars['ID']['input'];
};
export type SendBoardProposalResult = BoardProposal | BoardRoundNotFound | BoardRoundStateForbids | ProposalNotFound | BoardProposalNotValid | RuleNotKnown | DayNotValid | TextNotValid | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type AnswerBoardProposalInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly boardProposalId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly documentId: Scalars['ID']['input'];
  readonly outcome: AnswerOutcome;
  readonly refusalReason?: InputMaybe<Scalars['String']['input']>;
};
export type AnswerBoardProposalResult = BoardProposal | ProposalNotFound | ProposalStateForbids | RefusalReasonMissing | DayNotValid | TextNotValid | IdempotencyKeyReused | NotAllowed;
export type RecordBoardRecoveryInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly boardProposalId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly documentId: Scalars['ID']['input'];
  readonly money?: InputMaybe<Scalars['Vnd']['input']>;
  readonly landSquareMetres?: InputMaybe<Scalars['Int']['input']>;
};
export type RecordBoardRecoveryResult = BoardProposal | ProposalNotFound | ProposalStateForbids | BoardProposalNotValid | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type CloseBoardProposalInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly boardProposalId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};
export type CloseBoardProposalResult = BoardProposal | ProposalNotFound | ProposalStateForbids | EvidenceMissing | ReasonNotValid | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type WaiveBoardProposalInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly boardProposalId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly reason: Scalars['String']['input'];
};
export type WaiveBoardProposalResult = BoardProposal | ProposalNotFound | ProposalStateForbids | ReasonNotValid | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type Query = {
  readonly communityRound?: Maybe<CommunityRound>;
  readonly communityRounds: CommunityRoundConnection;
  readonly boardProposal?: Maybe<BoardProposal>;
  readonly communityBoard?: Maybe<CommunityBoard>;
  readonly communityBoards: CommunityBoardConnection;
  readonly boardStandards: ReadonlyArray<BoardStandard>;
  readonly holidayCalendars: HolidayCalendarConnection;
  readonly proposedHolidays: ReadonlyArray<CalendarEntry>;
  readonly caseFile?: Maybe<CaseFile>;
  readonly caseFiles: CaseFileConnection;
  readonly coordinationProgramme?: Maybe<CoordinationProgramme>;
  readonly coordinationProgrammes: CoordinationProgrammeConnection;
  readonly countingRules: CountingRuleConnection;
  readonly caseDeadline?: Maybe<CaseDeadline>;
  readonly overdueDeadlines: CaseDeadlineConnection;
  readonly computeDeadline: ComputeDeadlineResult;
  readonly dialogue?: Maybe<Dialogue>;
  readonly dialogues: DialogueConnection;
  readonly dialogueQuestion?: Maybe<DialogueQuestion>;
  readonly escalationLadders: EscalationLadderConnection;
  readonly escalation?: Maybe<Escalation>;
  readonly citizenFeedback?: Maybe<CitizenFeedback>;
  readonly citizenFeedbackList: CitizenFeedbackConnection;
  readonly trackedFeedback: TrackedFeedbackResult;
  readonly waitingHandovers: HandoverConnection;
  readonly handoversOf: ReadonlyArray<Handover>;
  readonly petition?: Maybe<VoterPetition>;
  readonly petitions: VoterPetitionConnection;
  readonly similarPetitions: ReadonlyArray<SimilarPetition>;
  readonly petitionFigures?: Maybe<PetitionFigures>;
  readonly supervisionProgramme?: Maybe<SupervisionProgramme>;
  readonly supervisionProgrammes: SupervisionProgrammeConnection;
  readonly citizenReception?: Maybe<CitizenReception>;
  readonly citizenReceptions: CitizenReceptionConnection;
  readonly receptionFigures?: Maybe<ReceptionFigures>;
  readonly recommendation?: Maybe<Recommendation>;
  readonly recommendations: RecommendationConnection;
  readonly supervisionRound?: Maybe<SupervisionRound>;
  readonly supervisionRounds: SupervisionRoundConnection;
  readonly routingTasks: RoutingTaskConnection;
  readonly unsealings: ReadonlyArray<Unsealing>;
  readonly assemblySitting?: Maybe<AssemblySitting>;
  readonly assemblySittings: AssemblySittingConnection;
  readonly petitionSynthesis?: Maybe<PetitionSynthesis>;
  readonly petitionSyntheses: PetitionSynthesisConnection;
  readonly logWitness?: Maybe<LogWitness>;
};
export type QueryCommunityRoundArgs = {
  id: Scalars['ID']['input'];
};
export type QueryCommunityRoundsArgs = {
  unitId: Scalars['ID']['input'];
  state?: InputMaybe<CommunityRoundState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryBoardProposalArgs = {
  id: Scalars['ID']['input'];
};
export type QueryCommunityBoardArgs = {
  id: Scalars['ID']['input'];
};
export type QueryCommunityBoardsArgs = {
  unitId: Scalars['ID']['input'];
  kind?: InputMaybe<CommunityBoardKind>;
  state?: InputMaybe<CommunityBoardState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
export type QueryCaseFileArgs = {
  unitId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};
export type QueryCaseFilesArgs = {
  unitId: Scalars['ID']['input'];
  state?: InputMaybe<CaseFileState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryCoordinationProgrammeArgs = {
  id: Scalars['ID']['input'];
};
export type QueryCoordinationProgrammesArgs = {
  unitId: Scalars['ID']['input'];
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
export type QueryDialogueArgs = {
  id: Scalars['ID']['input'];
};
export type QueryDialoguesArgs = {
  unitId: Scalars['ID']['input'];
  state?: InputMaybe<DialogueState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryDialogueQuestionArgs = {
  id: Scalars['ID']['input'];
};
export type QueryEscalationLaddersArgs = {
  subjectKind?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryEscalationArgs = {
  id: Scalars['ID']['input'];
};
export type QueryCitizenFeedbackArgs = {
  id: Scalars['ID']['input'];
};
export type QueryCitizenFeedbackListArgs = {
  unitId: Scalars['ID']['input'];
  state?: InputMaybe<FeedbackState>;
  field?: InputMaybe<PetitionField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryTrackedFeedbackArgs = {
  trackingCode: Scalars['String']['input'];
};
export type QueryWaitingHandoversArgs = {
  unitId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryHandoversOfArgs = {
  subjectId: Scalars['ID']['input'];
};
export type QueryPetitionArgs = {
  id: Scalars['ID']['input'];
};
export type QueryPetitionsArgs = {
  unitId: Scalars['ID']['input'];
  state?: InputMaybe<VoterPetitionState>;
  field?: InputMaybe<PetitionField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QuerySimilarPetitionsArgs = {
  unitId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
};
export type QueryPetitionFiguresArgs = {
  unitId: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};
export type QuerySupervisionProgrammeArgs = {
  id: Scalars['ID']['input'];
};
export type QuerySupervisionProgrammesArgs = {
  unitId: Scalars['ID']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryCitizenReceptionArgs = {
  id: Scalars['ID']['input'];
};
export type QueryCitizenReceptionsArgs = {
  unitId: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryReceptionFiguresArgs = {
  unitId: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};
export type QueryRecommendationArgs = {
  id: Scalars['ID']['input'];
};
export type QueryRecommendationsArgs = {
  unitId: Scalars['ID']['input'];
  state?: InputMaybe<RecommendationState>;
  isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QuerySupervisionRoundArgs = {
  id: Scalars['ID']['input'];
};
export type QuerySupervisionRoundsArgs = {
  unitId: Scalars['ID']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<RoundState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryRoutingTasksArgs = {
  unitId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryUnsealingsArgs = {
  unitId: Scalars['ID']['input'];
  caseFileId: Scalars['ID']['input'];
};
export type QueryAssemblySittingArgs = {
  id: Scalars['ID']['input'];
};
export type QueryAssemblySittingsArgs = {
  unitId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryPetitionSynthesisArgs = {
  id: Scalars['ID']['input'];
};
export type QueryPetitionSynthesesArgs = {
  unitId: Scalars['ID']['input'];
  sittingId?: InputMaybe<Scalars['ID']['input']>;
  phase?: InputMaybe<SynthesisPhase>;
  state?: InputMaybe<SynthesisState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryLogWitnessArgs = {
  logId?: InputMaybe<Scalars['ID']['input']>;
};
export type CommunityRoundState =
  | 'PLANNED'
  | 'ONGOING'
  | 'REPORTED'
  | 'FOLLOW_UP'
  | 'CLOSED'
  | 'CANCELLED';
export type BoardProposalState =
  | 'SENT'
  | 'ANSWERED'
  | 'CLOSED';
export type CommunityProject = {
  readonly name: Scalars['String']['output'];
  readonly investor?: Maybe<Scalars['String']['output']>;
  readonly contractor?: Maybe<Scalars['String']['output']>;
  readonly value?: Maybe<Scalars['Vnd']['output']>;
};
export type CommunityRound = {
  readonly id: Scalars['ID']['output'];
  readonly board?: Maybe<CommunityBoard>;
  readonly unit: Unit;
  readonly title: Scalars['String']['output'];
  readonly contentArea?: Maybe<Scalars['String']['output']>;
  readonly project?: Maybe<CommunityProject>;
  readonly period: SupervisionPeriod;
  readonly state: CommunityRoundState;
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  readonly reportDocumentId?: Maybe<Scalars['ID']['output']>;
  readonly reportedOn?: Maybe<Scalars['Date']['output']>;
  readonly violations: Scalars['Int']['output'];
  readonly violationAmount: Scalars['Vnd']['output'];
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  readonly findings: ReadonlyArray<Finding>;
  readonly proposals: ReadonlyArray<BoardProposal>;
  readonly steps: ReadonlyArray<CommunityStep>;
};
export type BoardProposal = {
  readonly id: Scalars['ID']['output'];
  readonly round?: Maybe<CommunityRound>;
  readonly unit: Unit;
  readonly body: SupervisedBody;
  readonly text: Scalars['String']['output'];
  readonly findingIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly money?: Maybe<Scalars['Vnd']['output']>;
  readonly landSquareMetres?: Maybe<Scalars['Int']['output']>;
  readonly state: BoardProposalState;
  readonly sentOn: Scalars['Date']['output'];
  readonly documentId: Scalars['ID']['output'];
  readonly deadline?: Maybe<CaseDeadline>;
  readonly isOverdue: Scalars['Boolean']['output'];
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  readonly answerDocumentId?: Maybe<Scalars['ID']['output']>;
  readonly outcome?: Maybe<AnswerOutcome>;
  readonly refusalReason?: Maybe<Scalars['String']['output']>;
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly recoveries: ReadonlyArray<BoardRecovery>;
  readonly ending?: Maybe<RecommendationEnding>;
  readonly closingReason?: Maybe<Scalars['String']['output']>;
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  readonly steps: ReadonlyArray<CommunityStep>;
};
export type BoardRecovery = {
  readonly id: Scalars['ID']['output'];
  readonly on: Scalars['Date']['output'];
  readonly money?: Maybe<Scalars['Vnd']['output']>;
  readonly landSquareMetres?: Maybe<Scalars['Int']['output']>;
  readonly documentId: Scalars['ID']['output'];
};
export type CommunityRoundConnection = {
  readonly edges: ReadonlyArray<CommunityRoundEdge>;
  readonly nodes: ReadonlyArray<CommunityRound>;
  readonly pageInfo: PageInfo;
};
export type CommunityRoundEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: CommunityRound;
};
export type BoardRoundNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type BoardRoundStateForbids = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type BoardNotAtWork = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ProjectMissing = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ProposalsOpen = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ProposalNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ProposalStateForbids = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type BoardProposalNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type BoardSeatInput = {
  readonly office: BoardOffice;
  readonly areaId?: InputMaybe<Scalars['ID']['input']>;
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
};
export type BoardStructureInput = {
  readonly women: Scalars['Int']['input'];
  readonly ethnicMinorities: Scalars['Int']['input'];
  readonly nonParty: Scalars['Int']['input'];
};
export type ProposeBoardInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly kind: CommunityBoardKind;
  readonly committeeId?: InputMaybe<Scalars['ID']['input']>;
  readonly projectName?: InputMaybe<Scalars['String']['input']>;
  readonly electedOn: Scalars['Date']['input'];
  readonly minutesDocumentId: Scalars['ID']['input'];
  readonly termFrom: Scalars['Date']['input'];
  readonly termTo: Scalars['Date']['input'];
  readonly seats: ReadonlyArray<BoardSeatInput>;
  readonly structure: BoardStructureInput;
};
export type ProposeBoardResult = CommunityBoard | BoardNotFound | BoardNotValid | DayNotValid | TextNotValid | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type RecogniseBoardInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly boardId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly documentId: Scalars['ID']['input'];
};
export type RecogniseBoardResult = CommunityBoard | BoardNotFound | BoardExists | BoardStateForbids | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type ChangeBoardMembersInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly boardId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly documentId: Scalars['ID']['input'];
  readonly seats: ReadonlyArray<BoardSeatInput>;
  readonly structure: BoardStructureInput;
};
export type ChangeBoardMembersResult = CommunityBoard | BoardNotFound | BoardNotValid | BoardStateForbids | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type EndBoardInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly boardId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly reason: Scalars['String']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type EndBoardResult = CommunityBoard | BoardNotFound | BoardRoundsOpen | BoardStateForbids | DayNotValid | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type SetBoardStandardInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: CommunityBoardKind;
  readonly membersMin: Scalars['Int']['input'];
  readonly validFrom: Scalars['Date']['input'];
  readonly source: Scalars['String']['input'];
  readonly confidence: BoardStandardConfidence;
};
export type SetBoardStandardResult = BoardStandard | BoardStandardNotValid | TextNotValid | IdempotencyKeyReused;
export type BoardNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type BoardNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type BoardStateForbids = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type BoardExists = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type BoardRoundsOpen = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type BoardStandardNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CommunityBoardKind =
  | 'PEOPLES_INSPECTION'
  | 'INVESTMENT_SUPERVISION';
export type CommunityBoardState =
  | 'PROPOSED'
  | 'RECOGNISED'
  | 'ENDED';
export type BoardOffice =
  | 'HEAD'
  | 'DEPUTY'
  | 'MEMBER';
export type BoardStandardConfidence =
  | 'VERIFIED'
  | 'RECALLED'
  | 'PROPOSAL';
export type BoardSeat = {
  readonly office: BoardOffice;
  readonly areaId?: Maybe<Scalars['ID']['output']>;
  readonly personId?: Maybe<Scalars['ID']['output']>;
};
export type BoardStructure = {
  readonly women: Scalars['Int']['output'];
  readonly ethnicMinorities: Scalars['Int']['output'];
  readonly nonParty: Scalars['Int']['output'];
};
export type CommunityBoard = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly kind: CommunityBoardKind;
  readonly committeeId?: Maybe<Scalars['ID']['output']>;
  readonly projectName?: Maybe<Scalars['String']['output']>;
  readonly electedOn: Scalars['Date']['output'];
  readonly minutesDocumentId: Scalars['ID']['output'];
  readonly termFrom: Scalars['Date']['output'];
  readonly termTo: Scalars['Date']['output'];
  readonly memberCount: Scalars['Int']['output'];
  readonly structure: BoardStructure;
  readonly seats: ReadonlyArray<BoardSeat>;
  readonly state: CommunityBoardState;
  readonly recognisedOn?: Maybe<Scalars['Date']['output']>;
  readonly recognitionDocumentId?: Maybe<Scalars['ID']['output']>;
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  readonly endingReason?: Maybe<Scalars['String']['output']>;
  readonly rounds: CommunityRoundConnection;
  readonly steps: ReadonlyArray<CommunityStep>;
};
export type CommunityBoardRoundsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type CommunityStep = {
  readonly kind: Scalars['String']['output'];
  readonly on: Scalars['Date']['output'];
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  readonly words?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type BoardStandard = {
  readonly id: Scalars['ID']['output'];
  readonly kind: CommunityBoardKind;
  readonly membersMin: Scalars['Int']['output'];
  readonly validFrom: Scalars['Date']['output'];
  readonly source: Scalars['String']['output'];
  readonly confidence: BoardStandardConfidence;
};
export type CommunityBoardConnection = {
  readonly edges: ReadonlyArray<CommunityBoardEdge>;
  readonly nodes: ReadonlyArray<CommunityBoard>;
  readonly pageInfo: PageInfo;
};
export type CommunityBoardEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: CommunityBoard;
};
export type Unit = {
  readonly communityBoards: CommunityBoardConnection;
  readonly communityBoardFigures: CommunityBoardFigures;
  readonly deadlineFigures?: Maybe<DeadlineFigures>;
  readonly silentDesks: SilentDeskConnection;
  readonly dialogues: DialogueConnection;
  readonly escalations: EscalationConnection;
  readonly supervisionRounds: SupervisionRoundConnection;
  readonly id: Scalars['ID']['output'];
};
export type UnitCommunityBoardsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type UnitCommunityBoardFiguresArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
};
export type UnitDeadlineFiguresArgs = {
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};
export type UnitSilentDesksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type UnitDialoguesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type UnitEscalationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type UnitSupervisionRoundsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type CommunityBoardFigures = {
  readonly inspectionBoards: Scalars['Int']['output'];
  readonly investmentBoards: Scalars['Int']['output'];
  readonly members: Scalars['Int']['output'];
  readonly rounds: Scalars['Int']['output'];
  readonly violations: Scalars['Int']['output'];
  readonly violationAmount: Scalars['Vnd']['output'];
  readonly proposals: Scalars['Int']['output'];
  readonly openProposals: Scalars['Int']['output'];
  readonly moneyProposed: Scalars['Vnd']['output'];
  readonly moneyRecovered: Scalars['Vnd']['output'];
  readonly landProposed: Scalars['Int']['output'];
  readonly landRecovered: Scalars['Int']['output'];
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
export type ReceiveCaseFileInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly kind: CaseFileKind;
  readonly channel: CaseFileChannel;
  readonly receivedOn: Scalars['Date']['input'];
  readonly content: Scalars['String']['input'];
  readonly submitter?: InputMaybe<CaseSubmitterInput>;
};
export type ReceiveCaseFileResult = CaseFile | UnitNotKnown | TextNotValid | SubmitterNotValid | DayNotValid | CaseFileNotFound | IdempotencyKeyReused | NotAllowed;
export type ClassifyCaseFileInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly caseFileId: Scalars['ID']['input'];
  readonly field: PetitionField;
  readonly competentBody: Scalars['String']['input'];
};
export type ClassifyCaseFileResult = CaseFile | CaseFileNotFound | CaseStepNotPossible | TextNotValid | IdempotencyKeyReused | NotAllowed;
export type HandleCaseFileInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly caseFileId: Scalars['ID']['input'];
  readonly handling: CaseHandling;
  readonly handledOn: Scalars['Date']['input'];
};
export type HandleCaseFileResult = CaseFile | CaseFileNotFound | CaseStepNotPossible | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type MonitorCaseFileInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly caseFileId: Scalars['ID']['input'];
};
export type MonitorCaseFileResult = CaseFile | CaseFileNotFound | CaseStepNotPossible | IdempotencyKeyReused | NotAllowed;
export type RecordCaseResultInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly caseFileId: Scalars['ID']['input'];
  readonly resultOn: Scalars['Date']['input'];
  readonly result: Scalars['String']['input'];
};
export type RecordCaseResultResult = CaseFile | CaseFileNotFound | CaseStepNotPossible | DayNotValid | TextNotValid | IdempotencyKeyReused | NotAllowed;
export type CloseCaseFileInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly caseFileId: Scalars['ID']['input'];
};
export type CloseCaseFileResult = CaseFile | CaseFileNotFound | CaseStepNotPossible | IdempotencyKeyReused | NotAllowed;
export type CaseFileNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CaseStepNotPossible = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type SubmitterNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CaseSubmitterInput = {
  readonly name: Scalars['String']['input'];
  readonly contact?: InputMaybe<Scalars['String']['input']>;
};
export type CaseFileKind =
  | 'COMPLAINT'
  | 'DENUNCIATION'
  | 'PETITION';
export type CaseFileChannel =
  | 'LETTER'
  | 'IN_PERSON'
  | 'WEB'
  | 'HOTLINE_1022';
export type CaseHandling =
  | 'FORWARDED'
  | 'RETURNED'
  | 'GUIDED';
export type CaseFileState =
  | 'RECEIVED'
  | 'CLASSIFIED'
  | 'FORWARDED'
  | 'RETURNED'
  | 'GUIDED'
  | 'MONITORED'
  | 'RESULT_KNOWN'
  | 'CLOSED';
export type CaseFile = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly kind: CaseFileKind;
  readonly channel: CaseFileChannel;
  readonly isAnonymous: Scalars['Boolean']['output'];
  readonly receivedOn: Scalars['Date']['output'];
  readonly content: Scalars['String']['output'];
  readonly state: CaseFileState;
  readonly field?: Maybe<PetitionField>;
  readonly competentBody?: Maybe<Scalars['String']['output']>;
  readonly handling?: Maybe<CaseHandling>;
  readonly handledOn?: Maybe<Scalars['Date']['output']>;
  readonly deadlineId?: Maybe<Scalars['ID']['output']>;
  readonly resultOn?: Maybe<Scalars['Date']['output']>;
  readonly result?: Maybe<Scalars['String']['output']>;
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  readonly escalation?: Maybe<Escalation>;
};
export type CaseFileConnection = {
  readonly edges: ReadonlyArray<CaseFileEdge>;
  readonly nodes: ReadonlyArray<CaseFile>;
  readonly pageInfo: PageInfo;
};
export type CaseFileEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: CaseFile;
};
export type CoordinationKind =
  | 'COORDINATION'
  | 'ACTION'
  | 'AGREEMENT';
export type CoordinationProgramme = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly kind: CoordinationKind;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  readonly parties: ReadonlyArray<CoordinationParty>;
  readonly validFrom: Scalars['Date']['output'];
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  readonly isInForce: Scalars['Boolean']['output'];
  readonly placeText?: Maybe<Scalars['String']['output']>;
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  readonly rounds: ReadonlyArray<SupervisionRound>;
};
export type CoordinationProgrammeIsInForceArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};
export type CoordinationParty = {
  readonly name: Scalars['String']['output'];
  readonly organisationId?: Maybe<Scalars['ID']['output']>;
};
export type CoordinationProgrammeConnection = {
  readonly edges: ReadonlyArray<CoordinationProgrammeEdge>;
  readonly nodes: ReadonlyArray<CoordinationProgramme>;
  readonly pageInfo: PageInfo;
};
export type CoordinationProgrammeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: CoordinationProgramme;
};
export type CoordinationPartyInput = {
  readonly name: Scalars['String']['input'];
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
};
export type RecordCoordinationProgrammeInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly kind: CoordinationKind;
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
  readonly parties: ReadonlyArray<CoordinationPartyInput>;
  readonly validFrom: Scalars['Date']['input'];
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  readonly placeText?: InputMaybe<Scalars['String']['input']>;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type RecordCoordinationProgrammeResult = CoordinationProgramme | CoordinationProgrammeNotValid | CoordinationProgrammeNotFound | TextNotValid | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type CoordinationProgrammeNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CoordinationProgrammeNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type DeadlineFigures = {
  readonly kept: Scalars['Int']['output'];
  readonly late: Scalars['Int']['output'];
  readonly silent: Scalars['Int']['output'];
  readonly due: Scalars['Int']['output'];
  readonly percentKept?: Maybe<Scalars['String']['output']>;
  readonly byLevel: ReadonlyArray<DeadlineLevelFigures>;
};
export type DeadlineLevelFigures = {
  readonly level: Scalars['String']['output'];
  readonly kept: Scalars['Int']['output'];
  readonly late: Scalars['Int']['output'];
  readonly silent: Scalars['Int']['output'];
  readonly due: Scalars['Int']['output'];
  readonly percentKept?: Maybe<Scalars['String']['output']>;
};
export type SilentDesk = {
  readonly desk: Unit;
  readonly count: Scalars['Int']['output'];
  readonly oldestSince: Scalars['DateTime']['output'];
};
export type SilentDeskConnection = {
  readonly edges: ReadonlyArray<SilentDeskEdge>;
  readonly nodes: ReadonlyArray<SilentDesk>;
  readonly pageInfo: PageInfo;
};
export type SilentDeskEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: SilentDesk;
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
  readonly escalation?: Maybe<Escalation>;
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
export type PlanDialogueInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly topic: Scalars['String']['input'];
  readonly host: SupervisedBodyInput;
  readonly plannedOn: Scalars['Date']['input'];
  readonly place: Scalars['String']['input'];
};
export type PlanDialogueResult = Dialogue | DialogueNotFound | DayNotValid | TextNotValid | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type HoldDialogueInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly dialogueId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly attendees: Scalars['Int']['input'];
  readonly documentId: Scalars['ID']['input'];
};
export type HoldDialogueResult = Dialogue | DialogueNotFound | DialogueStateForbids | AttendeesNotValid | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type CancelDialogueInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly dialogueId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly reason: Scalars['String']['input'];
};
export type CancelDialogueResult = Dialogue | DialogueNotFound | DialogueStateForbids | ReasonNotValid | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type CloseDialogueInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly dialogueId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
};
export type CloseDialogueResult = Dialogue | DialogueNotFound | DialogueStateForbids | QuestionsOpen | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type RecordDialogueQuestionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly dialogueId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
  readonly field?: InputMaybe<Scalars['String']['input']>;
  readonly raisedBy: Scalars['Int']['input'];
};
export type RecordDialogueQuestionResult = DialogueQuestion | DialogueNotFound | DialogueStateForbids | QuestionNotFound | AttendeesNotValid | RuleNotKnown | DayNotValid | TextNotValid | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type AnswerDialogueQuestionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly questionId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly text: Scalars['String']['input'];
  readonly documentId: Scalars['ID']['input'];
  readonly commitment?: InputMaybe<Scalars['String']['input']>;
};
export type AnswerDialogueQuestionResult = DialogueQuestion | QuestionNotFound | QuestionStateForbids | RuleNotKnown | DayNotValid | TextNotValid | IdempotencyKeyReused | NotAllowed;
export type KeepDialoguePromiseInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly questionId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['input']>;
};
export type KeepDialoguePromiseResult = DialogueQuestion | QuestionNotFound | QuestionStateForbids | EvidenceMissing | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type WaiveDialogueQuestionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly questionId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly reason: Scalars['String']['input'];
};
export type WaiveDialogueQuestionResult = DialogueQuestion | QuestionNotFound | QuestionStateForbids | ReasonNotValid | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type DialogueState =
  | 'PLANNED'
  | 'HELD'
  | 'CLOSED'
  | 'CANCELLED';
export type DialogueQuestionState =
  | 'ASKED'
  | 'COMMITTED'
  | 'ANSWERED'
  | 'KEPT'
  | 'WAIVED';
export type Dialogue = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly topic: Scalars['String']['output'];
  readonly host: SupervisedBody;
  readonly plannedOn: Scalars['Date']['output'];
  readonly place: Scalars['String']['output'];
  readonly state: DialogueState;
  readonly heldOn?: Maybe<Scalars['Date']['output']>;
  readonly attendees?: Maybe<Scalars['Int']['output']>;
  readonly minutesDocumentId?: Maybe<Scalars['ID']['output']>;
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  readonly questions: ReadonlyArray<DialogueQuestion>;
  readonly steps: ReadonlyArray<CommunityStep>;
};
export type DialogueQuestion = {
  readonly id: Scalars['ID']['output'];
  readonly dialogue?: Maybe<Dialogue>;
  readonly unit: Unit;
  readonly text: Scalars['String']['output'];
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly raisedBy: Scalars['Int']['output'];
  readonly state: DialogueQuestionState;
  readonly deadline?: Maybe<CaseDeadline>;
  readonly isOverdue: Scalars['Boolean']['output'];
  readonly answerText?: Maybe<Scalars['String']['output']>;
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  readonly answerDocumentId?: Maybe<Scalars['ID']['output']>;
  readonly commitment?: Maybe<Scalars['String']['output']>;
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  readonly endingReason?: Maybe<Scalars['String']['output']>;
  readonly steps: ReadonlyArray<CommunityStep>;
};
export type DialogueConnection = {
  readonly edges: ReadonlyArray<DialogueEdge>;
  readonly nodes: ReadonlyArray<Dialogue>;
  readonly pageInfo: PageInfo;
};
export type DialogueEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Dialogue;
};
export type SupervisionProgramme = {
  readonly dialoguesHeld: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly committeeId?: Maybe<Scalars['ID']['output']>;
  readonly year: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  readonly placeText?: Maybe<Scalars['String']['output']>;
  readonly items: ReadonlyArray<SupervisionProgrammeItem>;
  readonly roundsTarget?: Maybe<Scalars['Int']['output']>;
  readonly dialoguesTarget?: Maybe<Scalars['Int']['output']>;
  readonly state: SupervisionProgrammeState;
  readonly agreements: ReadonlyArray<ProgrammeAgreement>;
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  readonly deadline?: Maybe<CaseDeadline>;
  readonly rounds: SupervisionRoundConnection;
};
export type SupervisionProgrammeRoundsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type DialogueNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type DialogueStateForbids = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AttendeesNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type QuestionsOpen = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type QuestionNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type QuestionStateForbids = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type EscalationWaitUnit =
  | 'HOUR'
  | 'CALENDAR_DAY'
  | 'WORKING_DAY';
export type EscalationLadderStep = {
  readonly after: Scalars['Int']['output'];
  readonly unit: EscalationWaitUnit;
  readonly levelsUp: Scalars['Int']['output'];
};
export type EscalationLadder = {
  readonly id: Scalars['ID']['output'];
  readonly subjectKind: Scalars['String']['output'];
  readonly ruleKey: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly steps: ReadonlyArray<EscalationLadderStep>;
  readonly source: Scalars['String']['output'];
  readonly confidence: Confidence;
  readonly validFrom: Scalars['Date']['output'];
};
export type EscalationLadderConnection = {
  readonly edges: ReadonlyArray<EscalationLadderEdge>;
  readonly nodes: ReadonlyArray<EscalationLadder>;
  readonly pageInfo: PageInfo;
};
export type EscalationLadderEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: EscalationLadder;
};
export type EscalationLadderStepInput = {
  readonly after: Scalars['Int']['input'];
  readonly unit: EscalationWaitUnit;
  readonly levelsUp: Scalars['Int']['input'];
};
export type SetEscalationLadderInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly subjectKind: Scalars['String']['input'];
  readonly ruleKey: Scalars['String']['input'];
  readonly steps: ReadonlyArray<EscalationLadderStepInput>;
  readonly source: Scalars['String']['input'];
  readonly confidence: Confidence;
  readonly validFrom: Scalars['Date']['input'];
};
export type SetEscalationLadderResult = EscalationLadder | LadderNotValid | LadderNotFound | TextNotValid | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type LadderNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type LadderNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type Recommendation = {
  readonly escalation?: Maybe<Escalation>;
  readonly id: Scalars['ID']['output'];
  readonly round?: Maybe<SupervisionRound>;
  readonly unit: Unit;
  readonly body: SupervisedBody;
  readonly text: Scalars['String']['output'];
  readonly findingIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly state: RecommendationState;
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  readonly sentOn?: Maybe<Scalars['Date']['output']>;
  readonly deadline?: Maybe<CaseDeadline>;
  readonly isOverdue: Scalars['Boolean']['output'];
  readonly answerDocumentId?: Maybe<Scalars['ID']['output']>;
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  readonly outcome?: Maybe<AnswerOutcome>;
  readonly refusalReason?: Maybe<Scalars['String']['output']>;
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly verifiedOn?: Maybe<Scalars['Date']['output']>;
  readonly remindedTimes: Scalars['Int']['output'];
  readonly escalatedOn?: Maybe<Scalars['Date']['output']>;
  readonly ending?: Maybe<RecommendationEnding>;
  readonly closingReason?: Maybe<Scalars['String']['output']>;
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  readonly steps: ReadonlyArray<RecommendationStep>;
};
export type VoterPetition = {
  readonly escalation?: Maybe<Escalation>;
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly channel: PetitionChannel;
  readonly meeting?: Maybe<VoterMeeting>;
  readonly text: Scalars['String']['output'];
  readonly moderation: PetitionModeration;
  readonly moderationReason?: Maybe<Scalars['String']['output']>;
  readonly raisedBy: Scalars['Int']['output'];
  readonly raisedByInAll: Scalars['Int']['output'];
  readonly signatures: Scalars['Int']['output'];
  readonly duplicates: Scalars['Int']['output'];
  readonly raisedOn: Scalars['Date']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly state: VoterPetitionState;
  readonly mergedInto?: Maybe<VoterPetition>;
  readonly field?: Maybe<PetitionField>;
  readonly competentLevel?: Maybe<CompetentLevel>;
  readonly competentBody?: Maybe<Scalars['String']['output']>;
  readonly sentOn?: Maybe<Scalars['Date']['output']>;
  readonly answer?: Maybe<PetitionAnswer>;
  readonly publicSince?: Maybe<Scalars['DateTime']['output']>;
  readonly thresholdReachedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  readonly closingReason?: Maybe<Scalars['String']['output']>;
  readonly merges: ReadonlyArray<PetitionMerge>;
  readonly similar: ReadonlyArray<SimilarPetition>;
  readonly synthesis?: Maybe<PetitionSynthesis>;
};
export type EscalationState =
  | 'WAITING'
  | 'CLIMBING'
  | 'ENDED';
export type EscalationLineKind =
  | 'CLIMBED'
  | 'WITHDRAWN'
  | 'REASSIGNED'
  | 'ENDED';
export type Escalation = {
  readonly id: Scalars['ID']['output'];
  readonly subjectKind: Scalars['String']['output'];
  readonly subjectId: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly ladder: EscalationLadder;
  readonly state: EscalationState;
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  readonly level: Scalars['Int']['output'];
  readonly desk: Unit;
  readonly deskSince: Scalars['DateTime']['output'];
  readonly nextAt?: Maybe<Scalars['DateTime']['output']>;
  readonly nextDesk?: Maybe<Unit>;
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly history: ReadonlyArray<EscalationLine>;
};
export type EscalationLine = {
  readonly number: Scalars['Int']['output'];
  readonly kind: EscalationLineKind;
  readonly climb: Scalars['Int']['output'];
  readonly place: Scalars['Int']['output'];
  readonly desk: Unit;
  readonly at: Scalars['DateTime']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type EscalationConnection = {
  readonly edges: ReadonlyArray<EscalationEdge>;
  readonly nodes: ReadonlyArray<Escalation>;
  readonly pageInfo: PageInfo;
};
export type EscalationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Escalation;
};
export type FeedbackSenderInput = {
  readonly name: Scalars['String']['input'];
  readonly contact?: InputMaybe<Scalars['String']['input']>;
};
export type SendFeedbackInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly channel: SenderChannel;
  readonly field?: InputMaybe<PetitionField>;
  readonly text: Scalars['String']['input'];
  readonly mayBePublished: Scalars['Boolean']['input'];
  readonly submitter?: InputMaybe<FeedbackSenderInput>;
};
export type SendFeedbackResult = FeedbackReceipt | UnitNotKnown | TextNotValid | SubmitterNotValid | FeedbackNotFound | IdempotencyKeyReused;
export type ReceiveFeedbackInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly channel: FeedbackChannel;
  readonly receivedOn: Scalars['Date']['input'];
  readonly field?: InputMaybe<PetitionField>;
  readonly text: Scalars['String']['input'];
  readonly mayBePublished: Scalars['Boolean']['input'];
  readonly submitter?: InputMaybe<FeedbackSenderInput>;
};
export type ReceiveFeedbackResult = FeedbackReceipt | UnitNotKnown | TextNotValid | SubmitterNotValid | DayNotValid | FeedbackNotFound | IdempotencyKeyReused | NotAllowed;
export type AcceptFeedbackInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly feedbackId: Scalars['ID']['input'];
};
export type AcceptFeedbackResult = CitizenFeedback | FeedbackNotFound | FeedbackStepNotPossible | IdempotencyKeyReused | NotAllowed;
export type RefuseFeedbackInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly feedbackId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type RefuseFeedbackResult = CitizenFeedback | FeedbackNotFound | FeedbackStepNotPossible | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type RouteFeedbackInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly feedbackId: Scalars['ID']['input'];
  readonly field: PetitionField;
  readonly competentLevel: CompetentLevel;
  readonly competentBody: Scalars['String']['input'];
  readonly routedOn: Scalars['Date']['input'];
};
export type RouteFeedbackResult = CitizenFeedback | FeedbackNotFound | FeedbackStepNotPossible | DayNotValid | TextNotValid | IdempotencyKeyReused | NotAllowed;
export type BeginFeedbackInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly feedbackId: Scalars['ID']['input'];
};
export type BeginFeedbackResult = CitizenFeedback | FeedbackNotFound | FeedbackStepNotPossible | IdempotencyKeyReused | NotAllowed;
export type AnswerFeedbackInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly feedbackId: Scalars['ID']['input'];
  readonly answeredOn: Scalars['Date']['input'];
  readonly outcome: PetitionAnswerOutcome;
  readonly text: Scalars['String']['input'];
};
export type AnswerFeedbackResult = CitizenFeedback | FeedbackNotFound | FeedbackStepNotPossible | DayNotValid | TextNotValid | IdempotencyKeyReused | NotAllowed;
export type PublishFeedbackInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly feedbackId: Scalars['ID']['input'];
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly answer?: InputMaybe<Scalars['String']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};
export type PublishFeedbackResult = CitizenFeedback | FeedbackNotFound | FeedbackStepNotPossible | PublicationNotConsented | PersonalDataFound | RedactionNotValid | ReasonNotValid | TextNotValid | IdempotencyKeyReused | NotAllowed;
export type CloseFeedbackPrivatelyInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly feedbackId: Scalars['ID']['input'];
};
export type CloseFeedbackPrivatelyResult = CitizenFeedback | FeedbackNotFound | FeedbackStepNotPossible | IdempotencyKeyReused | NotAllowed;
export type ModerateFeedbackInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly feedbackId: Scalars['ID']['input'];
  readonly moderation: PetitionModeration;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};
export type ModerateFeedbackResult = CitizenFeedback | FeedbackNotFound | FeedbackStepNotPossible | PersonalDataFound | RedactionNotValid | ReasonNotValid | TextNotValid | IdempotencyKeyReused | NotAllowed;
export type ReopenFeedbackInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly trackingCode: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};
export type ReopenFeedbackResult = TrackedFeedback | TrackingCodeNotKnown | FeedbackStepNotPossible | AlreadyReopened | TextNotValid | IdempotencyKeyReused;
export type RateFeedbackInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly trackingCode: Scalars['String']['input'];
  readonly rating: Scalars['Int']['input'];
};
export type RateFeedbackResult = TrackedFeedback | TrackingCodeNotKnown | FeedbackStepNotPossible | AlreadyRated | RatingNotValid | IdempotencyKeyReused;
export type FeedbackReceipt = {
  readonly feedbackId: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly trackingCode?: Maybe<Scalars['String']['output']>;
  readonly firstResponseDeadline?: Maybe<CaseDeadline>;
  readonly answerDeadline?: Maybe<CaseDeadline>;
};
export type FeedbackNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type FeedbackStepNotPossible = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PublicationNotConsented = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PersonalDataFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AlreadyReopened = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AlreadyRated = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type RatingNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type FeedbackChannel =
  | 'WEB'
  | 'APP'
  | 'ZALO'
  | 'HOTLINE_1022'
  | 'LETTER'
  | 'IN_PERSON';
export type SenderChannel =
  | 'WEB'
  | 'APP';
export type FeedbackState =
  | 'RECEIVED'
  | 'ACCEPTED'
  | 'REFUSED'
  | 'ROUTED'
  | 'IN_PROGRESS'
  | 'ANSWERED'
  | 'PUBLISHED'
  | 'CLOSED_PRIVATE'
  | 'REOPENED';
export type FeedbackDesk = {
  readonly unit: Unit;
  readonly body?: Maybe<Scalars['String']['output']>;
  readonly since: Scalars['DateTime']['output'];
};
export type CitizenFeedback = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly channel: FeedbackChannel;
  readonly isAnonymous: Scalars['Boolean']['output'];
  readonly mayBePublished: Scalars['Boolean']['output'];
  readonly receivedOn: Scalars['Date']['output'];
  readonly state: FeedbackState;
  readonly desk: FeedbackDesk;
  readonly field?: Maybe<PetitionField>;
  readonly competentLevel?: Maybe<CompetentLevel>;
  readonly competentBody?: Maybe<Scalars['String']['output']>;
  readonly routedOn?: Maybe<Scalars['Date']['output']>;
  readonly refusalReason?: Maybe<Scalars['String']['output']>;
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  readonly outcome?: Maybe<PetitionAnswerOutcome>;
  readonly publicText?: Maybe<Scalars['String']['output']>;
  readonly publicAnswer?: Maybe<Scalars['String']['output']>;
  readonly publicSince?: Maybe<Scalars['DateTime']['output']>;
  readonly moderation: PetitionModeration;
  readonly moderationReason?: Maybe<Scalars['String']['output']>;
  readonly reopenedOn?: Maybe<Scalars['Date']['output']>;
  readonly rating?: Maybe<Scalars['Int']['output']>;
  readonly firstResponseDeadline?: Maybe<CaseDeadline>;
  readonly answerDeadline?: Maybe<CaseDeadline>;
  readonly words: ReadonlyArray<FeedbackWords>;
  readonly viewerCanAccept: Scalars['Boolean']['output'];
};
export type FeedbackWordsKind =
  | 'TEXT'
  | 'ANSWER'
  | 'REOPENING';
export type FeedbackWords = {
  readonly kind: FeedbackWordsKind;
  readonly text: Scalars['String']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type CitizenFeedbackConnection = {
  readonly edges: ReadonlyArray<CitizenFeedbackEdge>;
  readonly nodes: ReadonlyArray<CitizenFeedback>;
  readonly pageInfo: PageInfo;
};
export type CitizenFeedbackEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: CitizenFeedback;
};
export type TrackedFeedback = {
  readonly state: FeedbackState;
  readonly desk: FeedbackDesk;
  readonly receivedOn: Scalars['Date']['output'];
  readonly firstResponseDeadline?: Maybe<CaseDeadline>;
  readonly answerDeadline?: Maybe<CaseDeadline>;
  readonly refusalReason?: Maybe<Scalars['String']['output']>;
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  readonly outcome?: Maybe<PetitionAnswerOutcome>;
  readonly publicAnswer?: Maybe<Scalars['String']['output']>;
  readonly canReopen: Scalars['Boolean']['output'];
  readonly canRate: Scalars['Boolean']['output'];
  readonly rating?: Maybe<Scalars['Int']['output']>;
};
export type TrackedFeedbackResult = TrackedFeedback | TrackingCodeNotKnown;
export type TrackingCodeNotKnown = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type HandoverSubject =
  | 'PROGRAMME'
  | 'ROUND'
  | 'RECOMMENDATION'
  | 'BOARD'
  | 'BOARD_ROUND'
  | 'BOARD_PROPOSAL'
  | 'DIALOGUE'
  | 'DIALOGUE_QUESTION'
  | 'CASE_FILE'
  | 'UNSEALING';
export type HandoverCause =
  | 'SOLE_SUCCESSOR'
  | 'BY_HAND';
export type Handover = {
  readonly id: Scalars['ID']['output'];
  readonly subjectKind: HandoverSubject;
  readonly subjectId: Scalars['ID']['output'];
  readonly fromUnit: Unit;
  readonly toUnit?: Maybe<Unit>;
  readonly candidates: ReadonlyArray<Unit>;
  readonly effectiveOn: Scalars['Date']['output'];
  readonly cause?: Maybe<HandoverCause>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly openedAt: Scalars['DateTime']['output'];
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
};
export type HandoverConnection = {
  readonly edges: ReadonlyArray<HandoverEdge>;
  readonly nodes: ReadonlyArray<Handover>;
  readonly pageInfo: PageInfo;
};
export type HandoverEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Handover;
};
export type SettleHandoverInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly handoverId: Scalars['ID']['input'];
  readonly forUnitId: Scalars['ID']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type SettleHandoverResult = Handover | HandoverNotFound | NotACandidate | UnitNotKnown | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type HandoverNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type MergePetitionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly petitionId: Scalars['ID']['input'];
  readonly intoId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type MergePetitionResult = VoterPetition | PetitionNotFound | PetitionStepNotPossible | PetitionMerged | MergeWithItself | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type ReversePetitionMergeInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly petitionId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type ReversePetitionMergeResult = VoterPetition | PetitionNotFound | PetitionNotMerged | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type MergeWithItself = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PetitionNotMerged = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PetitionMerge = {
  readonly id: Scalars['ID']['output'];
  readonly intoId: Scalars['ID']['output'];
  readonly reason: Scalars['String']['output'];
  readonly mergedAt: Scalars['DateTime']['output'];
  readonly undoneAt?: Maybe<Scalars['DateTime']['output']>;
  readonly undoingReason?: Maybe<Scalars['String']['output']>;
};
export type RecordPetitionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly channel: PetitionChannel;
  readonly meetingId?: InputMaybe<Scalars['ID']['input']>;
  readonly text: Scalars['String']['input'];
  readonly raisedBy: Scalars['Int']['input'];
  readonly raisedOn: Scalars['Date']['input'];
};
export type RecordPetitionResult = VoterPetition | UnitNotKnown | TextNotValid | RaisedByNotValid | DayNotValid | VoterMeetingNotFound | PetitionNotFound | IdempotencyKeyReused | NotAllowed;
export type ClassifyPetitionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly petitionId: Scalars['ID']['input'];
  readonly field: PetitionField;
  readonly competentLevel: CompetentLevel;
  readonly competentBody: Scalars['String']['input'];
};
export type ClassifyPetitionResult = VoterPetition | PetitionNotFound | PetitionStepNotPossible | PetitionMerged | TextNotValid | IdempotencyKeyReused | NotAllowed;
export type SendPetitionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly petitionId: Scalars['ID']['input'];
  readonly sentOn: Scalars['Date']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type SendPetitionResult = VoterPetition | PetitionNotFound | PetitionStepNotPossible | PetitionMerged | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type AnswerPetitionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly petitionId: Scalars['ID']['input'];
  readonly answeredOn: Scalars['Date']['input'];
  readonly text: Scalars['String']['input'];
  readonly outcome: PetitionAnswerOutcome;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type AnswerPetitionResult = VoterPetition | PetitionNotFound | PetitionStepNotPossible | PetitionMerged | DayNotValid | TextNotValid | IdempotencyKeyReused | NotAllowed;
export type PublishPetitionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly petitionId: Scalars['ID']['input'];
};
export type PublishPetitionResult = VoterPetition | PetitionNotFound | PetitionStepNotPossible | PetitionMerged | IdempotencyKeyReused | NotAllowed;
export type ModeratePetitionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly petitionId: Scalars['ID']['input'];
  readonly moderation: PetitionModeration;
  readonly redactedText?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};
export type ModeratePetitionResult = VoterPetition | PetitionNotFound | PetitionMerged | RedactionNotValid | ReasonNotValid | TextNotValid | IdempotencyKeyReused | NotAllowed;
export type ClosePetitionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly petitionId: Scalars['ID']['input'];
};
export type ClosePetitionResult = VoterPetition | PetitionNotFound | PetitionStepNotPossible | PetitionMerged | IdempotencyKeyReused | NotAllowed;
export type CloseUnansweredPetitionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly petitionId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type CloseUnansweredPetitionResult = VoterPetition | PetitionNotFound | PetitionStepNotPossible | PetitionMerged | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type PetitionNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PetitionStepNotPossible = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PetitionMerged = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type RaisedByNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type RedactionNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PetitionChannel =
  | 'MEETING'
  | 'WEB'
  | 'APP'
  | 'ZALO'
  | 'HOTLINE_1022'
  | 'LETTER'
  | 'IN_PERSON';
export type PetitionField =
  | 'LAND'
  | 'ENVIRONMENT'
  | 'TRANSPORT'
  | 'WATER_AND_POWER'
  | 'AGRICULTURE'
  | 'EDUCATION'
  | 'HEALTH'
  | 'SOCIAL_SECURITY'
  | 'PUBLIC_ORDER'
  | 'PUBLIC_SERVICES'
  | 'ECONOMY'
  | 'CULTURE'
  | 'OTHER';
export type CompetentLevel =
  | 'COMMUNE'
  | 'PROVINCE'
  | 'CENTRAL';
export type VoterPetitionState =
  | 'RECORDED'
  | 'CLASSIFIED'
  | 'SYNTHESISED'
  | 'SENT'
  | 'ANSWERED'
  | 'PUBLISHED'
  | 'CLOSED'
  | 'DUPLICATE_OF';
export type PetitionAnswerOutcome =
  | 'RESOLVED'
  | 'IN_PROGRESS'
  | 'EXPLAINED'
  | 'DECLINED';
export type PetitionModeration =
  | 'NONE'
  | 'HIDDEN'
  | 'REDACTED';
export type PetitionAnswer = {
  readonly answeredOn: Scalars['Date']['output'];
  readonly text: Scalars['String']['output'];
  readonly outcome: PetitionAnswerOutcome;
  readonly documentId?: Maybe<Scalars['ID']['output']>;
};
export type SimilarPetition = {
  readonly petition: VoterPetition;
  readonly score: Scalars['Float']['output'];
};
export type PetitionFigures = {
  readonly received: Scalars['Int']['output'];
  readonly handled: Scalars['Int']['output'];
  readonly raisedBy: Scalars['Int']['output'];
  readonly percentHandled?: Maybe<Scalars['String']['output']>;
};
export type VoterPetitionConnection = {
  readonly edges: ReadonlyArray<VoterPetitionEdge>;
  readonly nodes: ReadonlyArray<VoterPetition>;
  readonly pageInfo: PageInfo;
};
export type VoterPetitionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: VoterPetition;
};
export type SupervisionProgrammeState =
  | 'DRAFT'
  | 'CONSULTED'
  | 'ISSUED'
  | 'CLOSED';
export type SupervisionProgrammeItem = {
  readonly title: Scalars['String']['output'];
  readonly kind: RoundKind;
  readonly form: RoundForm;
  readonly bodyName?: Maybe<Scalars['String']['output']>;
  readonly quarter?: Maybe<Scalars['Int']['output']>;
};
export type ProgrammeAgreement = {
  readonly organisationId: Scalars['ID']['output'];
  readonly agreedOn: Scalars['Date']['output'];
};
export type SupervisionProgrammeItemInput = {
  readonly title: Scalars['String']['input'];
  readonly kind: RoundKind;
  readonly form: RoundForm;
  readonly bodyName?: InputMaybe<Scalars['String']['input']>;
  readonly quarter?: InputMaybe<Scalars['Int']['input']>;
};
export type ProgrammeAgreementInput = {
  readonly organisationId: Scalars['ID']['input'];
  readonly agreedOn: Scalars['Date']['input'];
};
export type SupervisionProgrammeConnection = {
  readonly edges: ReadonlyArray<SupervisionProgrammeEdge>;
  readonly nodes: ReadonlyArray<SupervisionProgramme>;
  readonly pageInfo: PageInfo;
};
export type SupervisionProgrammeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: SupervisionProgramme;
};
export type DraftSupervisionProgrammeInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly committeeId?: InputMaybe<Scalars['ID']['input']>;
  readonly year: Scalars['Int']['input'];
  readonly title: Scalars['String']['input'];
  readonly placeText?: InputMaybe<Scalars['String']['input']>;
  readonly items: ReadonlyArray<SupervisionProgrammeItemInput>;
  readonly roundsTarget?: InputMaybe<Scalars['Int']['input']>;
  readonly dialoguesTarget?: InputMaybe<Scalars['Int']['input']>;
};
export type DraftSupervisionProgrammeResult = SupervisionProgramme | ProgrammeNotValid | ProgrammeExists | ProgrammeNotFound | TextNotValid | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type ConsultSupervisionProgrammeInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly programmeId: Scalars['ID']['input'];
  readonly agreements: ReadonlyArray<ProgrammeAgreementInput>;
};
export type ConsultSupervisionProgrammeResult = SupervisionProgramme | ProgrammeNotFound | ProgrammeStateForbids | ProgrammeNotValid | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type IssueSupervisionProgrammeInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly programmeId: Scalars['ID']['input'];
  readonly issuedOn: Scalars['Date']['input'];
  readonly documentId: Scalars['ID']['input'];
};
export type IssueSupervisionProgrammeResult = SupervisionProgramme | ProgrammeNotFound | ProgrammeStateForbids | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type CloseSupervisionProgrammeInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly programmeId: Scalars['ID']['input'];
  readonly closedOn: Scalars['Date']['input'];
};
export type CloseSupervisionProgrammeResult = SupervisionProgramme | ProgrammeNotFound | ProgrammeStateForbids | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type ProgrammeNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ProgrammeNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ProgrammeExists = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ProgrammeStateForbids = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReceptionKind =
  | 'REGULAR'
  | 'IRREGULAR';
export type ReceptionMode =
  | 'IN_PERSON'
  | 'ONLINE';
export type ReceptionState =
  | 'PLANNED'
  | 'HELD'
  | 'CLOSED'
  | 'CANCELLED';
export type ReceptionReceiver =
  | 'HEAD'
  | 'DEPUTY'
  | 'OFFICER';
export type VisitOutcome =
  | 'CASE_FILE'
  | 'FEEDBACK'
  | 'GUIDED'
  | 'EXPLAINED';
export type CitizenReception = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly kind: ReceptionKind;
  readonly mode: ReceptionMode;
  readonly isHeadDuty: Scalars['Boolean']['output'];
  readonly plannedOn: Scalars['Date']['output'];
  readonly place: Scalars['String']['output'];
  readonly irregularReason?: Maybe<Scalars['String']['output']>;
  readonly state: ReceptionState;
  readonly receivedBy?: Maybe<Scalars['String']['output']>;
  readonly receiver?: Maybe<ReceptionReceiver>;
  readonly heldOn?: Maybe<Scalars['Date']['output']>;
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  readonly cancellingReason?: Maybe<Scalars['String']['output']>;
  readonly visits?: Maybe<Scalars['Int']['output']>;
  readonly people?: Maybe<Scalars['Int']['output']>;
  readonly visitsByOutcome?: Maybe<VisitsByOutcome>;
  readonly visitRecords: ReadonlyArray<ReceptionVisit>;
  readonly viewerCanRecord: Scalars['Boolean']['output'];
};
export type VisitsByOutcome = {
  readonly caseFiles: Scalars['Int']['output'];
  readonly feedback: Scalars['Int']['output'];
  readonly guided: Scalars['Int']['output'];
  readonly explained: Scalars['Int']['output'];
};
export type ReceptionVisit = {
  readonly id: Scalars['ID']['output'];
  readonly people: Scalars['Int']['output'];
  readonly field: PetitionField;
  readonly outcome: VisitOutcome;
  readonly caseFileId?: Maybe<Scalars['ID']['output']>;
  readonly feedbackId?: Maybe<Scalars['ID']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type ReceptionFigures = {
  readonly receptions: Scalars['Int']['output'];
  readonly byHead: Scalars['Int']['output'];
  readonly irregular: Scalars['Int']['output'];
  readonly visits: Scalars['Int']['output'];
  readonly people: Scalars['Int']['output'];
  readonly caseFiles: Scalars['Int']['output'];
  readonly feedback: Scalars['Int']['output'];
  readonly guided: Scalars['Int']['output'];
  readonly explained: Scalars['Int']['output'];
};
export type CitizenReceptionConnection = {
  readonly edges: ReadonlyArray<CitizenReceptionEdge>;
  readonly nodes: ReadonlyArray<CitizenReception>;
  readonly pageInfo: PageInfo;
};
export type CitizenReceptionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: CitizenReception;
};
export type PlanCitizenReceptionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly kind: ReceptionKind;
  readonly mode: ReceptionMode;
  readonly isHeadDuty: Scalars['Boolean']['input'];
  readonly plannedOn: Scalars['Date']['input'];
  readonly place: Scalars['String']['input'];
  readonly irregularReason?: InputMaybe<Scalars['String']['input']>;
};
export type PlanCitizenReceptionResult = CitizenReception | UnitNotKnown | TextNotValid | ReasonNotValid | ReceptionNotFound | IdempotencyKeyReused | NotAllowed;
export type CancelCitizenReceptionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly receptionId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type CancelCitizenReceptionResult = CitizenReception | ReceptionNotFound | ReceptionStateForbids | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type HoldCitizenReceptionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly receptionId: Scalars['ID']['input'];
  readonly heldOn: Scalars['Date']['input'];
  readonly receiver: ReceptionReceiver;
  readonly receivedBy: Scalars['String']['input'];
};
export type HoldCitizenReceptionResult = CitizenReception | ReceptionNotFound | ReceptionStateForbids | HeadDutyHandedOver | DayNotValid | TextNotValid | IdempotencyKeyReused | NotAllowed;
export type RecordReceptionVisitInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly receptionId: Scalars['ID']['input'];
  readonly people: Scalars['Int']['input'];
  readonly field: PetitionField;
  readonly outcome: VisitOutcome;
  readonly caseFileId?: InputMaybe<Scalars['ID']['input']>;
  readonly feedbackId?: InputMaybe<Scalars['ID']['input']>;
};
export type RecordReceptionVisitResult = CitizenReception | ReceptionNotFound | ReceptionStateForbids | VisitNotValid | VisitSubjectNotFound | IdempotencyKeyReused | NotAllowed;
export type CloseCitizenReceptionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly receptionId: Scalars['ID']['input'];
};
export type CloseCitizenReceptionResult = CitizenReception | ReceptionNotFound | ReceptionStateForbids | IdempotencyKeyReused | NotAllowed;
export type ReceptionNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReceptionStateForbids = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type HeadDutyHandedOver = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type VisitNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type VisitSubjectNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type DraftRecommendationInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly roundId: Scalars['ID']['input'];
  readonly bodyName: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
  readonly findingIds: ReadonlyArray<Scalars['ID']['input']>;
};
export type DraftRecommendationResult = Recommendation | RoundNotFound | RoundStateForbids | RecommendationNotFound | BodyNotInRound | FindingNotFound | TextNotValid | IdempotencyKeyReused | NotAllowed;
export type SendRecommendationInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly recommendationId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly documentId: Scalars['ID']['input'];
};
export type SendRecommendationResult = Recommendation | RecommendationNotFound | RecommendationStateForbids | DayNotValid | RuleNotKnown | IdempotencyKeyReused | NotAllowed;
export type AcknowledgeRecommendationInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly recommendationId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
};
export type AcknowledgeRecommendationResult = Recommendation | RecommendationNotFound | RecommendationStateForbids | DayNotValid | AnswerBeforeRecommendation | IdempotencyKeyReused | NotAllowed;
export type AnswerRecommendationInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly recommendationId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly documentId: Scalars['ID']['input'];
  readonly outcome: AnswerOutcome;
  readonly refusalReason?: InputMaybe<Scalars['String']['input']>;
};
export type AnswerRecommendationResult = Recommendation | RecommendationNotFound | RecommendationStateForbids | DayNotValid | AnswerBeforeRecommendation | RefusalReasonMissing | TextNotValid | IdempotencyKeyReused | NotAllowed;
export type VerifyRecommendationInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly recommendationId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly isDone: Scalars['Boolean']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};
export type VerifyRecommendationResult = Recommendation | RecommendationNotFound | RecommendationStateForbids | DayNotValid | EvidenceMissing | TextNotValid | RuleNotKnown | IdempotencyKeyReused | NotAllowed;
export type CloseRecommendationInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly recommendationId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};
export type CloseRecommendationResult = Recommendation | RecommendationNotFound | RecommendationStateForbids | DayNotValid | EvidenceMissing | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type WaiveRecommendationInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly recommendationId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly reason: Scalars['String']['input'];
};
export type WaiveRecommendationResult = Recommendation | RecommendationNotFound | RecommendationStateForbids | DayNotValid | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type RemindRecommendationInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly recommendationId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly documentId: Scalars['ID']['input'];
};
export type RemindRecommendationResult = Recommendation | RecommendationNotFound | RecommendationStateForbids | DayNotValid | NotOverdue | IdempotencyKeyReused | NotAllowed;
export type EscalateRecommendationInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly recommendationId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly documentId: Scalars['ID']['input'];
  readonly superiorName: Scalars['String']['input'];
};
export type EscalateRecommendationResult = Recommendation | RecommendationNotFound | RecommendationStateForbids | DayNotValid | NotOverdue | ReminderMissing | TextNotValid | IdempotencyKeyReused | NotAllowed;
export type RecommendationState =
  | 'DRAFT'
  | 'SENT'
  | 'ACKNOWLEDGED'
  | 'ANSWERED'
  | 'VERIFIED'
  | 'CLOSED';
export type AnswerOutcome =
  | 'ACCEPTED'
  | 'PARTLY'
  | 'REJECTED';
export type RecommendationEnding =
  | 'VERIFIED_EVIDENCE'
  | 'REASONED_REFUSAL'
  | 'WAIVED';
export type RecommendationStep = {
  readonly kind: Scalars['String']['output'];
  readonly on: Scalars['Date']['output'];
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  readonly words?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type RecommendationConnection = {
  readonly edges: ReadonlyArray<RecommendationEdge>;
  readonly nodes: ReadonlyArray<Recommendation>;
  readonly pageInfo: PageInfo;
};
export type RecommendationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Recommendation;
};
export type RecommendationNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type RecommendationStateForbids = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AnswerBeforeRecommendation = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type RefusalReasonMissing = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type EvidenceMissing = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type NotOverdue = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReminderMissing = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type FindingNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PlanRoundResult = SupervisionRound | CoordinationProgrammeNotFound | RoundNotValid | RoundOutsideProgramme | PeriodNotValid | ProgrammeNotFound | RoundNotFound | TextNotValid | ReasonNotValid | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type PrepareRoundResult = SupervisionRound | RoundNotFound | RoundStateForbids | DayNotValid | TextNotValid | IdempotencyKeyReused | NotAllowed;
export type SetDelegationResult = SupervisionRound | RoundNotFound | RoundStateForbids | DayNotValid | DelegationNotValid | IdempotencyKeyReused | NotAllowed;
export type NotifyRoundResult = SupervisionRound | RoundNotFound | RoundStateForbids | DayNotValid | DelegationNotValid | NoticeTooLate | RuleNotKnown | IdempotencyKeyReused | NotAllowed;
export type StartRoundResult = SupervisionRound | RoundNotFound | RoundStateForbids | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type RecordBodyReportResult = SupervisionRound | RoundNotFound | RoundStateForbids | DayNotValid | BodyNotInRound | IdempotencyKeyReused | NotAllowed;
export type HoldWorkMeetingResult = SupervisionRound | RoundNotFound | RoundStateForbids | DayNotValid | TextNotValid | IdempotencyKeyReused | NotAllowed;
export type EndRoundWorkResult = SupervisionRound | RoundNotFound | RoundStateForbids | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type ReportRoundResult = SupervisionRound | RoundNotFound | RoundStateForbids | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type CloseRoundResult = SupervisionRound | RoundNotFound | RoundStateForbids | DayNotValid | RecommendationsOpen | IdempotencyKeyReused | NotAllowed;
export type SuspendRoundResult = SupervisionRound | RoundNotFound | RoundStateForbids | DayNotValid | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type ResumeRoundResult = SupervisionRound | RoundNotFound | RoundStateForbids | DayNotValid | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type CancelRoundResult = SupervisionRound | RoundNotFound | RoundStateForbids | DayNotValid | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type RecordFindingResult = Finding | RoundNotFound | RoundStateForbids | FindingNotValid | TextNotValid | IdempotencyKeyReused | NotAllowed;
export type RoundNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type RoundStateForbids = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type RoundNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type RoundOutsideProgramme = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PeriodNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type DelegationNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type NoticeTooLate = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type BodyNotInRound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type RecommendationsOpen = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type FindingNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type SupervisedBodyInput = {
  readonly name: Scalars['String']['input'];
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};
export type DelegationMemberInput = {
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly role: DelegationRole;
};
export type PlanRoundInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly committeeId?: InputMaybe<Scalars['ID']['input']>;
  readonly programmeId?: InputMaybe<Scalars['ID']['input']>;
  readonly outsideReason?: InputMaybe<Scalars['String']['input']>;
  readonly kind: RoundKind;
  readonly form: RoundForm;
  readonly title: Scalars['String']['input'];
  readonly contentArea?: InputMaybe<Scalars['String']['input']>;
  readonly precision: PeriodPrecision;
  readonly on: Scalars['Date']['input'];
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  readonly phase?: InputMaybe<ElectionPhase>;
  readonly coordinationProgrammeId?: InputMaybe<Scalars['ID']['input']>;
  readonly bodies: ReadonlyArray<SupervisedBodyInput>;
  readonly fundIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly campaignIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};
export type PrepareRoundInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly roundId: Scalars['ID']['input'];
  readonly decidedOn: Scalars['Date']['input'];
  readonly documentId: Scalars['ID']['input'];
  readonly outline: Scalars['String']['input'];
};
export type SetDelegationInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly roundId: Scalars['ID']['input'];
  readonly members: ReadonlyArray<DelegationMemberInput>;
};
export type NotifyRoundInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly roundId: Scalars['ID']['input'];
  readonly noticeOn: Scalars['Date']['input'];
  readonly startsOn: Scalars['Date']['input'];
  readonly documentId: Scalars['ID']['input'];
};
export type StartRoundInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly roundId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
};
export type RecordBodyReportInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly roundId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly bodyName: Scalars['String']['input'];
  readonly documentId: Scalars['ID']['input'];
};
export type HoldWorkMeetingInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly roundId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly place: Scalars['String']['input'];
  readonly documentId: Scalars['ID']['input'];
};
export type EndRoundWorkInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly roundId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
};
export type ReportRoundInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly roundId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly documentId: Scalars['ID']['input'];
};
export type CloseRoundInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly roundId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
};
export type SuspendRoundInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly roundId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly reason: Scalars['String']['input'];
};
export type ResumeRoundInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly roundId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly reason: Scalars['String']['input'];
};
export type CancelRoundInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly roundId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly reason: Scalars['String']['input'];
};
export type RecordFindingInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly roundId: Scalars['ID']['input'];
  readonly bodyName?: InputMaybe<Scalars['String']['input']>;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly text: Scalars['String']['input'];
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly amount?: InputMaybe<Scalars['Vnd']['input']>;
};
export type RoundKind =
  | 'SUPERVISION'
  | 'SOCIAL_CRITICISM'
  | 'INSPECTION_CHECK'
  | 'COMMUNITY';
export type RoundForm =
  | 'DOCUMENT_REVIEW'
  | 'DELEGATION'
  | 'COMMUNITY_BOARD'
  | 'JOINT'
  | 'CONFERENCE'
  | 'WRITTEN_OPINION'
  | 'DIALOGUE';
export type ElectionPhase =
  | 'BEFORE'
  | 'ON_DAY'
  | 'AFTER'
  | 'COUNTING';
export type PeriodPrecision =
  | 'DAY'
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';
export type RoundState =
  | 'PLANNED'
  | 'PREPARING'
  | 'NOTIFIED'
  | 'ONGOING'
  | 'DRAFT_REPORT'
  | 'REPORTED'
  | 'FOLLOW_UP'
  | 'CLOSED'
  | 'SUSPENDED'
  | 'CANCELLED';
export type DelegationRole =
  | 'HEAD'
  | 'DEPUTY'
  | 'SECRETARY'
  | 'MEMBER';
export type FindingKind =
  | 'STRENGTH'
  | 'SHORTCOMING'
  | 'VIOLATION';
export type Severity =
  | 'NONE'
  | 'LOW'
  | 'MEDIUM'
  | 'HIGH'
  | 'CRITICAL';
export type SupervisionPeriod = {
  readonly precision: PeriodPrecision;
  readonly start: Scalars['Date']['output'];
  readonly end: Scalars['Date']['output'];
};
export type SupervisedBody = {
  readonly name: Scalars['String']['output'];
  readonly unit?: Maybe<Unit>;
};
export type DelegationMember = {
  readonly personId?: Maybe<Scalars['ID']['output']>;
  readonly organisationId?: Maybe<Scalars['ID']['output']>;
  readonly role: DelegationRole;
};
export type RoundStep = {
  readonly kind: Scalars['String']['output'];
  readonly on: Scalars['Date']['output'];
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  readonly words?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type Finding = {
  readonly id: Scalars['ID']['output'];
  readonly bodyName?: Maybe<Scalars['String']['output']>;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly text: Scalars['String']['output'];
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly amount?: Maybe<Scalars['Vnd']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type SupervisionRound = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly committeeId?: Maybe<Scalars['ID']['output']>;
  readonly programme?: Maybe<SupervisionProgramme>;
  readonly outsideReason?: Maybe<Scalars['String']['output']>;
  readonly year: Scalars['Int']['output'];
  readonly kind: RoundKind;
  readonly form: RoundForm;
  readonly title: Scalars['String']['output'];
  readonly contentArea?: Maybe<Scalars['String']['output']>;
  readonly period: SupervisionPeriod;
  readonly phase?: Maybe<ElectionPhase>;
  readonly coordinationProgrammeId?: Maybe<Scalars['ID']['output']>;
  readonly bodies: ReadonlyArray<SupervisedBody>;
  readonly funds: ReadonlyArray<Fund>;
  readonly campaigns: ReadonlyArray<Campaign>;
  readonly state: RoundState;
  readonly percent: Scalars['Int']['output'];
  readonly decisionDocumentId?: Maybe<Scalars['ID']['output']>;
  readonly outline?: Maybe<Scalars['String']['output']>;
  readonly members: ReadonlyArray<DelegationMember>;
  readonly noticeOn?: Maybe<Scalars['Date']['output']>;
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  readonly reportDocumentId?: Maybe<Scalars['ID']['output']>;
  readonly reportedOn?: Maybe<Scalars['Date']['output']>;
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  readonly steps: ReadonlyArray<RoundStep>;
  readonly findings: ReadonlyArray<Finding>;
  readonly recommendations: ReadonlyArray<Recommendation>;
  readonly deadlines: ReadonlyArray<CaseDeadline>;
  readonly viewerCanRun: Scalars['Boolean']['output'];
};
export type Fund = {
  readonly id: Scalars['ID']['output'];
  readonly supervisionRounds: ReadonlyArray<SupervisionRound>;
};
export type Campaign = {
  readonly id: Scalars['ID']['output'];
  readonly supervisionRounds: ReadonlyArray<SupervisionRound>;
};
export type SupervisionRoundConnection = {
  readonly edges: ReadonlyArray<SupervisionRoundEdge>;
  readonly nodes: ReadonlyArray<SupervisionRound>;
  readonly pageInfo: PageInfo;
};
export type SupervisionRoundEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: SupervisionRound;
};
export type RoutingSubject =
  | 'PETITION'
  | 'FEEDBACK'
  | 'CASE_FILE';
export type RoutingTask = {
  readonly id: Scalars['ID']['output'];
  readonly subjectKind: RoutingSubject;
  readonly subjectId: Scalars['ID']['output'];
  readonly fromUnit: Unit;
  readonly candidates: ReadonlyArray<Unit>;
  readonly openedAt: Scalars['DateTime']['output'];
  readonly routedTo?: Maybe<Unit>;
  readonly routedAt?: Maybe<Scalars['DateTime']['output']>;
};
export type RoutingTaskConnection = {
  readonly edges: ReadonlyArray<RoutingTaskEdge>;
  readonly nodes: ReadonlyArray<RoutingTask>;
  readonly pageInfo: PageInfo;
};
export type RoutingTaskEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: RoutingTask;
};
export type SettleRoutingTaskInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly taskId: Scalars['ID']['input'];
  readonly forUnitId: Scalars['ID']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type SettleRoutingTaskResult = RoutingTask | RoutingTaskNotFound | NotACandidate | UnitNotKnown | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type RoutingTaskNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type NotACandidate = Refusal & {
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
export type NotAllowed = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type UnitNotKnown = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type RequestUnsealingInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly caseFileId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type RequestUnsealingResult = Unsealing | CaseFileNotFound | ReasonNotValid | UnsealingNotFound | IdempotencyKeyReused | NotAllowed;
export type ApproveUnsealingInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly unsealingId: Scalars['ID']['input'];
};
export type ApproveUnsealingResult = Unsealing | UnsealingNotFound | UnsealingForbidden | IdempotencyKeyReused | NotAllowed;
export type OpenSealedIdentityInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly unsealingId: Scalars['ID']['input'];
};
export type OpenSealedIdentityResult = OpenedIdentity | UnsealingNotFound | UnsealingForbidden | IdempotencyKeyReused | NotAllowed;
export type UnsealingNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type UnsealingForbidden = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type UnsealingSubject =
  | 'CASE_FILE'
  | 'FEEDBACK';
export type Unsealing = {
  readonly id: Scalars['ID']['output'];
  readonly caseFileId: Scalars['ID']['output'];
  readonly reason: Scalars['String']['output'];
  readonly subjectKind: UnsealingSubject;
  readonly askedAt: Scalars['DateTime']['output'];
  readonly approvedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly viewerCanApprove: Scalars['Boolean']['output'];
};
export type OpenedIdentity = {
  readonly caseFileId: Scalars['ID']['output'];
  readonly isAnonymous: Scalars['Boolean']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly contact?: Maybe<Scalars['String']['output']>;
};
export type SignPetitionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly petitionId: Scalars['ID']['input'];
};
export type SignPetitionResult = VoterPetition | PetitionNotFound | PetitionStepNotPossible | PetitionMerged | AlreadySigned | IdempotencyKeyReused;
export type SetSignatureThresholdInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly level: CompetentLevel;
  readonly signatures: Scalars['Int']['input'];
  readonly validFrom: Scalars['Date']['input'];
  readonly source: Scalars['String']['input'];
};
export type SetSignatureThresholdResult = SignatureThreshold | SignatureThresholdNotValid | TextNotValid | IdempotencyKeyReused;
export type AlreadySigned = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type SignatureThresholdNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type SignatureThreshold = {
  readonly id: Scalars['ID']['output'];
  readonly level: CompetentLevel;
  readonly signatures: Scalars['Int']['output'];
  readonly validFrom: Scalars['Date']['output'];
  readonly source: Scalars['String']['output'];
};
export type AssemblyKind =
  | 'NATIONAL'
  | 'PROVINCE'
  | 'COMMUNE';
export type SittingKind =
  | 'REGULAR'
  | 'IRREGULAR';
export type AssemblySitting = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly assembly: AssemblyKind;
  readonly term: Scalars['Int']['output'];
  readonly ordinal: Scalars['Int']['output'];
  readonly kind: SittingKind;
  readonly opensOn: Scalars['Date']['output'];
  readonly closesOn: Scalars['Date']['output'];
  readonly days: ReadonlyArray<SittingDays>;
  readonly beforeDeadline?: Maybe<CaseDeadline>;
  readonly afterDeadline?: Maybe<CaseDeadline>;
  readonly viewerCanReschedule: Scalars['Boolean']['output'];
};
export type SittingDays = {
  readonly place: Scalars['Int']['output'];
  readonly opensOn: Scalars['Date']['output'];
  readonly closesOn: Scalars['Date']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type AssemblySittingConnection = {
  readonly edges: ReadonlyArray<AssemblySittingEdge>;
  readonly nodes: ReadonlyArray<AssemblySitting>;
  readonly pageInfo: PageInfo;
};
export type AssemblySittingEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: AssemblySitting;
};
export type ScheduleAssemblySittingInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly term: Scalars['Int']['input'];
  readonly ordinal: Scalars['Int']['input'];
  readonly kind: SittingKind;
  readonly opensOn: Scalars['Date']['input'];
  readonly closesOn: Scalars['Date']['input'];
};
export type RescheduleAssemblySittingInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly sittingId: Scalars['ID']['input'];
  readonly opensOn: Scalars['Date']['input'];
  readonly closesOn: Scalars['Date']['input'];
  readonly reason: Scalars['String']['input'];
};
export type ScheduleAssemblySittingResult = AssemblySitting | UnitNotKnown | SittingNotValid | SittingExists | SittingNotFound | IdempotencyKeyReused | NotAllowed;
export type RescheduleAssemblySittingResult = AssemblySitting | SittingNotFound | SittingNotValid | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type SittingNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type SittingNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type SittingExists = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type SynthesisPhase =
  | 'BEFORE'
  | 'AFTER';
export type SynthesisState =
  | 'DRAFT'
  | 'ISSUED';
export type PetitionSynthesis = {
  readonly id: Scalars['ID']['output'];
  readonly sitting: AssemblySitting;
  readonly unit: Unit;
  readonly phase: SynthesisPhase;
  readonly version: Scalars['Int']['output'];
  readonly correctionReason?: Maybe<Scalars['String']['output']>;
  readonly supersedes?: Maybe<PetitionSynthesis>;
  readonly supersededBy?: Maybe<PetitionSynthesis>;
  readonly raisedFrom: Scalars['Date']['output'];
  readonly raisedUntil: Scalars['Date']['output'];
  readonly levels: ReadonlyArray<CompetentLevel>;
  readonly mood: Scalars['String']['output'];
  readonly proposals?: Maybe<Scalars['String']['output']>;
  readonly state: SynthesisState;
  readonly deadline?: Maybe<CaseDeadline>;
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  readonly isLate?: Maybe<Scalars['Boolean']['output']>;
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  readonly counts: SynthesisCounts;
  readonly petitions: VoterPetitionConnection;
  readonly transfers: ReadonlyArray<SynthesisTransfer>;
  readonly viewerCanIssue: Scalars['Boolean']['output'];
};
export type PetitionSynthesisPetitionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type SynthesisCounts = {
  readonly petitions: Scalars['Int']['output'];
  readonly raisedBy: Scalars['Int']['output'];
  readonly handled: Scalars['Int']['output'];
  readonly percentHandled?: Maybe<Scalars['String']['output']>;
  readonly byField: ReadonlyArray<FieldCount>;
  readonly byLevel: ReadonlyArray<LevelCount>;
};
export type FieldCount = {
  readonly field: PetitionField;
  readonly petitions: Scalars['Int']['output'];
  readonly raisedBy: Scalars['Int']['output'];
  readonly handled: Scalars['Int']['output'];
  readonly percentHandled?: Maybe<Scalars['String']['output']>;
};
export type LevelCount = {
  readonly competentLevel: CompetentLevel;
  readonly petitions: Scalars['Int']['output'];
  readonly raisedBy: Scalars['Int']['output'];
  readonly handled: Scalars['Int']['output'];
  readonly percentHandled?: Maybe<Scalars['String']['output']>;
};
export type SynthesisTransfer = {
  readonly id: Scalars['ID']['output'];
  readonly competentLevel: CompetentLevel;
  readonly competentBody?: Maybe<Scalars['String']['output']>;
  readonly sentOn: Scalars['Date']['output'];
  readonly documentId: Scalars['ID']['output'];
  readonly petitions: Scalars['Int']['output'];
};
export type PetitionSynthesisConnection = {
  readonly edges: ReadonlyArray<PetitionSynthesisEdge>;
  readonly nodes: ReadonlyArray<PetitionSynthesis>;
  readonly pageInfo: PageInfo;
};
export type PetitionSynthesisEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PetitionSynthesis;
};
export type DraftPetitionSynthesisInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly sittingId: Scalars['ID']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly phase: SynthesisPhase;
  readonly raisedFrom: Scalars['Date']['input'];
  readonly raisedUntil: Scalars['Date']['input'];
  readonly levels?: InputMaybe<ReadonlyArray<CompetentLevel>>;
  readonly leftOut?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly mood: Scalars['String']['input'];
  readonly proposals?: InputMaybe<Scalars['String']['input']>;
};
export type AmendPetitionSynthesisInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly synthesisId: Scalars['ID']['input'];
  readonly raisedFrom: Scalars['Date']['input'];
  readonly raisedUntil: Scalars['Date']['input'];
  readonly levels?: InputMaybe<ReadonlyArray<CompetentLevel>>;
  readonly leftOut?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly mood: Scalars['String']['input'];
  readonly proposals?: InputMaybe<Scalars['String']['input']>;
};
export type IssuePetitionSynthesisInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly synthesisId: Scalars['ID']['input'];
  readonly issuedOn: Scalars['Date']['input'];
  readonly documentId: Scalars['ID']['input'];
};
export type CorrectPetitionSynthesisInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly synthesisId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly raisedFrom: Scalars['Date']['input'];
  readonly raisedUntil: Scalars['Date']['input'];
  readonly levels?: InputMaybe<ReadonlyArray<CompetentLevel>>;
  readonly leftOut?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly mood: Scalars['String']['input'];
  readonly proposals?: InputMaybe<Scalars['String']['input']>;
};
export type SendPetitionSynthesisInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly synthesisId: Scalars['ID']['input'];
  readonly competentLevel: CompetentLevel;
  readonly competentBody?: InputMaybe<Scalars['String']['input']>;
  readonly sentOn: Scalars['Date']['input'];
  readonly documentId: Scalars['ID']['input'];
};
export type DraftPetitionSynthesisResult = PetitionSynthesis | UnitNotKnown | SittingNotFound | SynthesisNotFound | SynthesisExists | SynthesisNotValid | TextNotValid | IdempotencyKeyReused | NotAllowed;
export type AmendPetitionSynthesisResult = PetitionSynthesis | SynthesisNotFound | SynthesisStateForbids | SynthesisNotValid | TextNotValid | IdempotencyKeyReused | NotAllowed;
export type IssuePetitionSynthesisResult = PetitionSynthesis | SynthesisNotFound | SynthesisStateForbids | SynthesisNotValid | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type CorrectPetitionSynthesisResult = PetitionSynthesis | SynthesisNotFound | SynthesisExists | SynthesisStateForbids | SynthesisNotValid | TextNotValid | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type SendPetitionSynthesisResult = PetitionSynthesis | SynthesisNotFound | SynthesisStateForbids | NothingToSend | DayNotValid | TextNotValid | IdempotencyKeyReused | NotAllowed;
export type SynthesisNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type SynthesisExists = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type SynthesisStateForbids = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type SynthesisNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type NothingToSend = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type RecordVoterMeetingInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly kind: VoterMeetingKind;
  readonly heldOn: Scalars['Date']['input'];
  readonly place: Scalars['String']['input'];
  readonly attendees: Scalars['Int']['input'];
};
export type RecordVoterMeetingResult = VoterMeeting | UnitNotKnown | VoterMeetingNotValid | VoterMeetingNotFound | TextNotValid | IdempotencyKeyReused | NotAllowed;
export type VoterMeetingNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type VoterMeetingNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type VoterMeeting = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly kind: VoterMeetingKind;
  readonly heldOn: Scalars['Date']['output'];
  readonly place: Scalars['String']['output'];
  readonly attendees: Scalars['Int']['output'];
};
export type VoterMeetingKind =
  | 'BEFORE_SITTING'
  | 'AFTER_SITTING'
  | 'THEMATIC'
  | 'DIALOGUE';
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
  CommunityRound: CommunityRound;
  BoardProposal: BoardProposal;
  CommunityBoard: CommunityBoard;
  Unit: Unit;
  HolidayCalendar: HolidayCalendar;
  CoordinationProgramme: CoordinationProgramme;
  CountingRule: CountingRule;
  CaseDeadline: CaseDeadline;
  Dialogue: Dialogue;
  DialogueQuestion: DialogueQuestion;
  SupervisionProgramme: SupervisionProgramme;
  EscalationLadder: EscalationLadder;
  Recommendation: Recommendation;
  VoterPetition: VoterPetition;
  Escalation: Escalation;
  CitizenFeedback: CitizenFeedback;
  CitizenReception: CitizenReception;
  SupervisionRound: SupervisionRound;
  Fund: Fund;
  Campaign: Campaign;
  AssemblySitting: AssemblySitting;
  PetitionSynthesis: PetitionSynthesis;
  VoterMeeting: VoterMeeting;
};
/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CommunityRound:
    ( { __typename: 'CommunityRound' }
    & GraphQLRecursivePick<FederationTypes['CommunityRound'], {"id":true}> );
  BoardProposal:
    ( { __typename: 'BoardProposal' }
    & GraphQLRecursivePick<FederationTypes['BoardProposal'], {"id":true}> );
  CommunityBoard:
    ( { __typename: 'CommunityBoard' }
    & GraphQLRecursivePick<FederationTypes['CommunityBoard'], {"id":true}> );
  Unit:
    ( { __typename: 'Unit' }
    & GraphQLRecursivePick<FederationTypes['Unit'], {"id":true}> );
  HolidayCalendar:
    ( { __typename: 'HolidayCalendar' }
    & GraphQLRecursivePick<FederationTypes['HolidayCalendar'], {"id":true}> );
  CoordinationProgramme:
    ( { __typename: 'CoordinationProgramme' }
    & GraphQLRecursivePick<FederationTypes['CoordinationProgramme'], {"id":true}> );
  CountingRule:
    ( { __typename: 'CountingRule' }
    & GraphQLRecursivePick<FederationTypes['CountingRule'], {"id":true}> );
  CaseDeadline:
    ( { __typename: 'CaseDeadline' }
    & GraphQLRecursivePick<FederationTypes['CaseDeadline'], {"id":true}> );
  Dialogue:
    ( { __typename: 'Dialogue' }
    & GraphQLRecursivePick<FederationTypes['Dialogue'], {"id":true}> );
  DialogueQuestion:
    ( { __typename: 'DialogueQuestion' }
    & GraphQLRecursivePick<FederationTypes['DialogueQuestion'], {"id":true}> );
  SupervisionProgramme:
    ( { __typename: 'SupervisionProgramme' }
    & GraphQLRecursivePick<FederationTypes['SupervisionProgramme'], {"id":true}> );
  EscalationLadder:
    ( { __typename: 'EscalationLadder' }
    & GraphQLRecursivePick<FederationTypes['EscalationLadder'], {"id":true}> );
  Recommendation:
    ( { __typename: 'Recommendation' }
    & GraphQLRecursivePick<FederationTypes['Recommendation'], {"id":true}> );
  VoterPetition:
    ( { __typename: 'VoterPetition' }
    & GraphQLRecursivePick<FederationTypes['VoterPetition'], {"id":true}> );
  Escalation:
    ( { __typename: 'Escalation' }
    & GraphQLRecursivePick<FederationTypes['Escalation'], {"id":true}> );
  CitizenFeedback:
    ( { __typename: 'CitizenFeedback' }
    & GraphQLRecursivePick<FederationTypes['CitizenFeedback'], {"id":true}> );
  CitizenReception:
    ( { __typename: 'CitizenReception' }
    & GraphQLRecursivePick<FederationTypes['CitizenReception'], {"id":true}> );
  SupervisionRound:
    ( { __typename: 'SupervisionRound' }
    & GraphQLRecursivePick<FederationTypes['SupervisionRound'], {"id":true}> );
  Fund:
    ( { __typename: 'Fund' }
    & GraphQLRecursivePick<FederationTypes['Fund'], {"id":true}> );
  Campaign:
    ( { __typename: 'Campaign' }
    & GraphQLRecursivePick<FederationTypes['Campaign'], {"id":true}> );
  AssemblySitting:
    ( { __typename: 'AssemblySitting' }
    & GraphQLRecursivePick<FederationTypes['AssemblySitting'], {"id":true}> );
  PetitionSynthesis:
    ( { __typename: 'PetitionSynthesis' }
    & GraphQLRecursivePick<FederationTypes['PetitionSynthesis'], {"id":true}> );
  VoterMeeting:
    ( { __typename: 'VoterMeeting' }
    & GraphQLRecursivePick<FederationTypes['VoterMeeting'], {"id":true}> );
};
/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  PlanBoardRoundResult:
    | ( BoardRoundParent )
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
  StartBoardRoundResult:
    | ( BoardRoundParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordBoardFindingResult:
    | ( FindingParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReportBoardRoundResult:
    | ( BoardRoundParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CloseBoardRoundResult:
    | ( BoardRoundParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CancelBoardRoundResult:
    | ( BoardRoundParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SendBoardProposalResult:
    | ( BoardProposalParent )
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
  AnswerBoardProposalResult:
    | ( BoardProposalParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordBoardRecoveryResult:
    | ( BoardProposalParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CloseBoardProposalResult:
    | ( BoardProposalParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  WaiveBoardProposalResult:
    | ( BoardProposalParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ProposeBoardResult:
    | ( BoardParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecogniseBoardResult:
    | ( BoardParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ChangeBoardMembersResult:
    | ( BoardParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  EndBoardResult:
    | ( BoardParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SetBoardStandardResult:
    | ( BoardStandardParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  PublishHolidayCalendarResult:
    | ( HolidayCalendarParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReceiveCaseFileResult:
    | ( CaseFileParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ClassifyCaseFileResult:
    | ( CaseFileParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  HandleCaseFileResult:
    | ( CaseFileParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  MonitorCaseFileResult:
    | ( CaseFileParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordCaseResultResult:
    | ( CaseFileParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CloseCaseFileResult:
    | ( CaseFileParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordCoordinationProgrammeResult:
    | ( CoordinationProgrammeParent )
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
  PlanDialogueResult:
    | ( DialogueParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  HoldDialogueResult:
    | ( DialogueParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CancelDialogueResult:
    | ( DialogueParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CloseDialogueResult:
    | ( DialogueParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordDialogueQuestionResult:
    | ( QuestionParent )
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
  AnswerDialogueQuestionResult:
    | ( QuestionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  KeepDialoguePromiseResult:
    | ( QuestionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  WaiveDialogueQuestionResult:
    | ( QuestionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SetEscalationLadderResult:
    | ( EscalationLadderParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SendFeedbackResult:
    | ( FeedbackReceiptParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReceiveFeedbackResult:
    | ( FeedbackReceiptParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AcceptFeedbackResult:
    | ( FeedbackParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RefuseFeedbackResult:
    | ( FeedbackParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RouteFeedbackResult:
    | ( FeedbackParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  BeginFeedbackResult:
    | ( FeedbackParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AnswerFeedbackResult:
    | ( FeedbackParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  PublishFeedbackResult:
    | ( FeedbackParent )
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
  CloseFeedbackPrivatelyResult:
    | ( FeedbackParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ModerateFeedbackResult:
    | ( FeedbackParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReopenFeedbackResult:
    | ( TrackedFeedbackParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RateFeedbackResult:
    | ( TrackedFeedbackParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  TrackedFeedbackResult:
    | ( TrackedFeedbackParent )
    | ( RefusalValue )
  ;
  SettleHandoverResult:
    | ( HandoverParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  MergePetitionResult:
    | ( PetitionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReversePetitionMergeResult:
    | ( PetitionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordPetitionResult:
    | ( PetitionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ClassifyPetitionResult:
    | ( PetitionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SendPetitionResult:
    | ( PetitionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AnswerPetitionResult:
    | ( PetitionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  PublishPetitionResult:
    | ( PetitionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ModeratePetitionResult:
    | ( PetitionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ClosePetitionResult:
    | ( PetitionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CloseUnansweredPetitionResult:
    | ( PetitionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  DraftSupervisionProgrammeResult:
    | ( ProgrammeParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ConsultSupervisionProgrammeResult:
    | ( ProgrammeParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  IssueSupervisionProgrammeResult:
    | ( ProgrammeParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CloseSupervisionProgrammeResult:
    | ( ProgrammeParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  PlanCitizenReceptionResult:
    | ( ReceptionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CancelCitizenReceptionResult:
    | ( ReceptionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  HoldCitizenReceptionResult:
    | ( ReceptionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordReceptionVisitResult:
    | ( ReceptionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CloseCitizenReceptionResult:
    | ( ReceptionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  DraftRecommendationResult:
    | ( RecommendationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SendRecommendationResult:
    | ( RecommendationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AcknowledgeRecommendationResult:
    | ( RecommendationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AnswerRecommendationResult:
    | ( RecommendationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  VerifyRecommendationResult:
    | ( RecommendationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CloseRecommendationResult:
    | ( RecommendationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  WaiveRecommendationResult:
    | ( RecommendationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RemindRecommendationResult:
    | ( RecommendationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  EscalateRecommendationResult:
    | ( RecommendationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  PlanRoundResult:
    | ( RoundParent )
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
  PrepareRoundResult:
    | ( RoundParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SetDelegationResult:
    | ( RoundParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  NotifyRoundResult:
    | ( RoundParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  StartRoundResult:
    | ( RoundParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordBodyReportResult:
    | ( RoundParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  HoldWorkMeetingResult:
    | ( RoundParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  EndRoundWorkResult:
    | ( RoundParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReportRoundResult:
    | ( RoundParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CloseRoundResult:
    | ( RoundParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SuspendRoundResult:
    | ( RoundParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ResumeRoundResult:
    | ( RoundParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CancelRoundResult:
    | ( RoundParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordFindingResult:
    | ( FindingParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SettleRoutingTaskResult:
    | ( RoutingTaskParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RequestUnsealingResult:
    | ( UnsealingParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ApproveUnsealingResult:
    | ( UnsealingParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  OpenSealedIdentityResult:
    | ( OpenedIdentityParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SignPetitionResult:
    | ( PetitionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SetSignatureThresholdResult:
    | ( SignatureThreshold )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ScheduleAssemblySittingResult:
    | ( SittingParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RescheduleAssemblySittingResult:
    | ( SittingParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  DraftPetitionSynthesisResult:
    | ( SynthesisParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AmendPetitionSynthesisResult:
    | ( SynthesisParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  IssuePetitionSynthesisResult:
    | ( SynthesisParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CorrectPetitionSynthesisResult:
    | ( SynthesisParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SendPetitionSynthesisResult:
    | ( SynthesisParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordVoterMeetingResult:
    | ( VoterMeetingParent )
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
  TextNotValid: ResolverTypeWrapper<RefusalValue>;
  ReasonNotValid: ResolverTypeWrapper<RefusalValue>;
  DayNotValid: ResolverTypeWrapper<RefusalValue>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CommunityProjectInput: CommunityProjectInput;
  PlanBoardRoundInput: PlanBoardRoundInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PlanBoardRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanBoardRoundResult']>;
  StartBoardRoundInput: StartBoardRoundInput;
  StartBoardRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartBoardRoundResult']>;
  RecordBoardFindingInput: RecordBoardFindingInput;
  RecordBoardFindingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordBoardFindingResult']>;
  ReportBoardRoundInput: ReportBoardRoundInput;
  ReportBoardRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportBoardRoundResult']>;
  CloseBoardRoundInput: CloseBoardRoundInput;
  CloseBoardRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseBoardRoundResult']>;
  CancelBoardRoundInput: CancelBoardRoundInput;
  CancelBoardRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelBoardRoundResult']>;
  SendBoardProposalInput: SendBoardProposalInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  SendBoardProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendBoardProposalResult']>;
  AnswerBoardProposalInput: AnswerBoardProposalInput;
  AnswerBoardProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerBoardProposalResult']>;
  RecordBoardRecoveryInput: RecordBoardRecoveryInput;
  RecordBoardRecoveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordBoardRecoveryResult']>;
  CloseBoardProposalInput: CloseBoardProposalInput;
  CloseBoardProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseBoardProposalResult']>;
  WaiveBoardProposalInput: WaiveBoardProposalInput;
  WaiveBoardProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WaiveBoardProposalResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CommunityRoundState: CommunityRoundState;
  BoardProposalState: BoardProposalState;
  CommunityProject: ResolverTypeWrapper<ProjectParent>;
  CommunityRound: ResolverTypeWrapper<BoardRoundParent>;
  BoardProposal: ResolverTypeWrapper<BoardProposalParent>;
  BoardRecovery: ResolverTypeWrapper<RecoveryParent>;
  CommunityRoundConnection: ResolverTypeWrapper<Omit<CommunityRoundConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CommunityRoundEdge']>, nodes: ReadonlyArray<ResolversTypes['CommunityRound']> }>;
  CommunityRoundEdge: ResolverTypeWrapper<Omit<CommunityRoundEdge, 'node'> & { node: ResolversTypes['CommunityRound'] }>;
  BoardRoundNotFound: ResolverTypeWrapper<RefusalValue>;
  BoardRoundStateForbids: ResolverTypeWrapper<RefusalValue>;
  BoardNotAtWork: ResolverTypeWrapper<RefusalValue>;
  ProjectMissing: ResolverTypeWrapper<RefusalValue>;
  ProposalsOpen: ResolverTypeWrapper<RefusalValue>;
  ProposalNotFound: ResolverTypeWrapper<RefusalValue>;
  ProposalStateForbids: ResolverTypeWrapper<RefusalValue>;
  BoardProposalNotValid: ResolverTypeWrapper<RefusalValue>;
  BoardSeatInput: BoardSeatInput;
  BoardStructureInput: BoardStructureInput;
  ProposeBoardInput: ProposeBoardInput;
  ProposeBoardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeBoardResult']>;
  RecogniseBoardInput: RecogniseBoardInput;
  RecogniseBoardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecogniseBoardResult']>;
  ChangeBoardMembersInput: ChangeBoardMembersInput;
  ChangeBoardMembersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeBoardMembersResult']>;
  EndBoardInput: EndBoardInput;
  EndBoardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndBoardResult']>;
  SetBoardStandardInput: SetBoardStandardInput;
  SetBoardStandardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetBoardStandardResult']>;
  BoardNotFound: ResolverTypeWrapper<RefusalValue>;
  BoardNotValid: ResolverTypeWrapper<RefusalValue>;
  BoardStateForbids: ResolverTypeWrapper<RefusalValue>;
  BoardExists: ResolverTypeWrapper<RefusalValue>;
  BoardRoundsOpen: ResolverTypeWrapper<RefusalValue>;
  BoardStandardNotValid: ResolverTypeWrapper<RefusalValue>;
  CommunityBoardKind: CommunityBoardKind;
  CommunityBoardState: CommunityBoardState;
  BoardOffice: BoardOffice;
  BoardStandardConfidence: BoardStandardConfidence;
  BoardSeat: ResolverTypeWrapper<BoardSeat>;
  BoardStructure: ResolverTypeWrapper<BoardStructure>;
  CommunityBoard: ResolverTypeWrapper<BoardParent>;
  CommunityStep: ResolverTypeWrapper<TakenStepParent>;
  BoardStandard: ResolverTypeWrapper<BoardStandardParent>;
  CommunityBoardConnection: ResolverTypeWrapper<Omit<CommunityBoardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CommunityBoardEdge']>, nodes: ReadonlyArray<ResolversTypes['CommunityBoard']> }>;
  CommunityBoardEdge: ResolverTypeWrapper<Omit<CommunityBoardEdge, 'node'> & { node: ResolversTypes['CommunityBoard'] }>;
  Unit: ResolverTypeWrapper<UnitRefParent>;
  CommunityBoardFigures: ResolverTypeWrapper<BoardFiguresParent>;
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
  ReceiveCaseFileInput: ReceiveCaseFileInput;
  ReceiveCaseFileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveCaseFileResult']>;
  ClassifyCaseFileInput: ClassifyCaseFileInput;
  ClassifyCaseFileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClassifyCaseFileResult']>;
  HandleCaseFileInput: HandleCaseFileInput;
  HandleCaseFileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandleCaseFileResult']>;
  MonitorCaseFileInput: MonitorCaseFileInput;
  MonitorCaseFileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MonitorCaseFileResult']>;
  RecordCaseResultInput: RecordCaseResultInput;
  RecordCaseResultResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCaseResultResult']>;
  CloseCaseFileInput: CloseCaseFileInput;
  CloseCaseFileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseCaseFileResult']>;
  CaseFileNotFound: ResolverTypeWrapper<RefusalValue>;
  CaseStepNotPossible: ResolverTypeWrapper<RefusalValue>;
  SubmitterNotValid: ResolverTypeWrapper<RefusalValue>;
  CaseSubmitterInput: CaseSubmitterInput;
  CaseFileKind: CaseFileKind;
  CaseFileChannel: CaseFileChannel;
  CaseHandling: CaseHandling;
  CaseFileState: CaseFileState;
  CaseFile: ResolverTypeWrapper<CaseFileParent>;
  CaseFileConnection: ResolverTypeWrapper<Omit<CaseFileConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CaseFileEdge']>, nodes: ReadonlyArray<ResolversTypes['CaseFile']> }>;
  CaseFileEdge: ResolverTypeWrapper<Omit<CaseFileEdge, 'node'> & { node: ResolversTypes['CaseFile'] }>;
  CoordinationKind: CoordinationKind;
  CoordinationProgramme: ResolverTypeWrapper<CoordinationProgrammeParent>;
  CoordinationParty: ResolverTypeWrapper<PartyParent>;
  CoordinationProgrammeConnection: ResolverTypeWrapper<Omit<CoordinationProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CoordinationProgrammeEdge']>, nodes: ReadonlyArray<ResolversTypes['CoordinationProgramme']> }>;
  CoordinationProgrammeEdge: ResolverTypeWrapper<Omit<CoordinationProgrammeEdge, 'node'> & { node: ResolversTypes['CoordinationProgramme'] }>;
  CoordinationPartyInput: CoordinationPartyInput;
  RecordCoordinationProgrammeInput: RecordCoordinationProgrammeInput;
  RecordCoordinationProgrammeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCoordinationProgrammeResult']>;
  CoordinationProgrammeNotValid: ResolverTypeWrapper<RefusalValue>;
  CoordinationProgrammeNotFound: ResolverTypeWrapper<RefusalValue>;
  DeadlineFigures: ResolverTypeWrapper<KeptFiguresParent>;
  DeadlineLevelFigures: ResolverTypeWrapper<LevelKeptParent>;
  SilentDesk: ResolverTypeWrapper<SilentDeskParent>;
  SilentDeskConnection: ResolverTypeWrapper<Omit<SilentDeskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SilentDeskEdge']>, nodes: ReadonlyArray<ResolversTypes['SilentDesk']> }>;
  SilentDeskEdge: ResolverTypeWrapper<Omit<SilentDeskEdge, 'node'> & { node: ResolversTypes['SilentDesk'] }>;
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
  PlanDialogueInput: PlanDialogueInput;
  PlanDialogueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanDialogueResult']>;
  HoldDialogueInput: HoldDialogueInput;
  HoldDialogueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldDialogueResult']>;
  CancelDialogueInput: CancelDialogueInput;
  CancelDialogueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelDialogueResult']>;
  CloseDialogueInput: CloseDialogueInput;
  CloseDialogueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseDialogueResult']>;
  RecordDialogueQuestionInput: RecordDialogueQuestionInput;
  RecordDialogueQuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDialogueQuestionResult']>;
  AnswerDialogueQuestionInput: AnswerDialogueQuestionInput;
  AnswerDialogueQuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerDialogueQuestionResult']>;
  KeepDialoguePromiseInput: KeepDialoguePromiseInput;
  KeepDialoguePromiseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['KeepDialoguePromiseResult']>;
  WaiveDialogueQuestionInput: WaiveDialogueQuestionInput;
  WaiveDialogueQuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WaiveDialogueQuestionResult']>;
  DialogueState: DialogueState;
  DialogueQuestionState: DialogueQuestionState;
  Dialogue: ResolverTypeWrapper<DialogueParent>;
  DialogueQuestion: ResolverTypeWrapper<QuestionParent>;
  DialogueConnection: ResolverTypeWrapper<Omit<DialogueConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DialogueEdge']>, nodes: ReadonlyArray<ResolversTypes['Dialogue']> }>;
  DialogueEdge: ResolverTypeWrapper<Omit<DialogueEdge, 'node'> & { node: ResolversTypes['Dialogue'] }>;
  SupervisionProgramme: ResolverTypeWrapper<ProgrammeParent>;
  DialogueNotFound: ResolverTypeWrapper<RefusalValue>;
  DialogueStateForbids: ResolverTypeWrapper<RefusalValue>;
  AttendeesNotValid: ResolverTypeWrapper<RefusalValue>;
  QuestionsOpen: ResolverTypeWrapper<RefusalValue>;
  QuestionNotFound: ResolverTypeWrapper<RefusalValue>;
  QuestionStateForbids: ResolverTypeWrapper<RefusalValue>;
  EscalationWaitUnit: EscalationWaitUnit;
  EscalationLadderStep: ResolverTypeWrapper<EscalationLadderStep>;
  EscalationLadder: ResolverTypeWrapper<EscalationLadderParent>;
  EscalationLadderConnection: ResolverTypeWrapper<Omit<EscalationLadderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EscalationLadderEdge']>, nodes: ReadonlyArray<ResolversTypes['EscalationLadder']> }>;
  EscalationLadderEdge: ResolverTypeWrapper<Omit<EscalationLadderEdge, 'node'> & { node: ResolversTypes['EscalationLadder'] }>;
  EscalationLadderStepInput: EscalationLadderStepInput;
  SetEscalationLadderInput: SetEscalationLadderInput;
  SetEscalationLadderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetEscalationLadderResult']>;
  LadderNotValid: ResolverTypeWrapper<RefusalValue>;
  LadderNotFound: ResolverTypeWrapper<RefusalValue>;
  Recommendation: ResolverTypeWrapper<RecommendationParent>;
  VoterPetition: ResolverTypeWrapper<PetitionParent>;
  EscalationState: EscalationState;
  EscalationLineKind: EscalationLineKind;
  Escalation: ResolverTypeWrapper<EscalationParent>;
  EscalationLine: ResolverTypeWrapper<EscalationLineParent>;
  EscalationConnection: ResolverTypeWrapper<Omit<EscalationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EscalationEdge']>, nodes: ReadonlyArray<ResolversTypes['Escalation']> }>;
  EscalationEdge: ResolverTypeWrapper<Omit<EscalationEdge, 'node'> & { node: ResolversTypes['Escalation'] }>;
  FeedbackSenderInput: FeedbackSenderInput;
  SendFeedbackInput: SendFeedbackInput;
  SendFeedbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendFeedbackResult']>;
  ReceiveFeedbackInput: ReceiveFeedbackInput;
  ReceiveFeedbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveFeedbackResult']>;
  AcceptFeedbackInput: AcceptFeedbackInput;
  AcceptFeedbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptFeedbackResult']>;
  RefuseFeedbackInput: RefuseFeedbackInput;
  RefuseFeedbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefuseFeedbackResult']>;
  RouteFeedbackInput: RouteFeedbackInput;
  RouteFeedbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RouteFeedbackResult']>;
  BeginFeedbackInput: BeginFeedbackInput;
  BeginFeedbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BeginFeedbackResult']>;
  AnswerFeedbackInput: AnswerFeedbackInput;
  AnswerFeedbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerFeedbackResult']>;
  PublishFeedbackInput: PublishFeedbackInput;
  PublishFeedbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishFeedbackResult']>;
  CloseFeedbackPrivatelyInput: CloseFeedbackPrivatelyInput;
  CloseFeedbackPrivatelyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseFeedbackPrivatelyResult']>;
  ModerateFeedbackInput: ModerateFeedbackInput;
  ModerateFeedbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ModerateFeedbackResult']>;
  ReopenFeedbackInput: ReopenFeedbackInput;
  ReopenFeedbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenFeedbackResult']>;
  RateFeedbackInput: RateFeedbackInput;
  RateFeedbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RateFeedbackResult']>;
  FeedbackReceipt: ResolverTypeWrapper<FeedbackReceiptParent>;
  FeedbackNotFound: ResolverTypeWrapper<RefusalValue>;
  FeedbackStepNotPossible: ResolverTypeWrapper<RefusalValue>;
  PublicationNotConsented: ResolverTypeWrapper<RefusalValue>;
  PersonalDataFound: ResolverTypeWrapper<RefusalValue>;
  AlreadyReopened: ResolverTypeWrapper<RefusalValue>;
  AlreadyRated: ResolverTypeWrapper<RefusalValue>;
  RatingNotValid: ResolverTypeWrapper<RefusalValue>;
  FeedbackChannel: FeedbackChannel;
  SenderChannel: SenderChannel;
  FeedbackState: FeedbackState;
  FeedbackDesk: ResolverTypeWrapper<Omit<FeedbackDesk, 'unit'> & { unit: ResolversTypes['Unit'] }>;
  CitizenFeedback: ResolverTypeWrapper<FeedbackParent>;
  FeedbackWordsKind: FeedbackWordsKind;
  FeedbackWords: ResolverTypeWrapper<FeedbackWordsParent>;
  CitizenFeedbackConnection: ResolverTypeWrapper<Omit<CitizenFeedbackConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CitizenFeedbackEdge']>, nodes: ReadonlyArray<ResolversTypes['CitizenFeedback']> }>;
  CitizenFeedbackEdge: ResolverTypeWrapper<Omit<CitizenFeedbackEdge, 'node'> & { node: ResolversTypes['CitizenFeedback'] }>;
  TrackedFeedback: ResolverTypeWrapper<TrackedFeedbackParent>;
  TrackedFeedbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TrackedFeedbackResult']>;
  TrackingCodeNotKnown: ResolverTypeWrapper<RefusalValue>;
  HandoverSubject: HandoverSubject;
  HandoverCause: HandoverCause;
  Handover: ResolverTypeWrapper<HandoverParent>;
  HandoverConnection: ResolverTypeWrapper<Omit<HandoverConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HandoverEdge']>, nodes: ReadonlyArray<ResolversTypes['Handover']> }>;
  HandoverEdge: ResolverTypeWrapper<Omit<HandoverEdge, 'node'> & { node: ResolversTypes['Handover'] }>;
  SettleHandoverInput: SettleHandoverInput;
  SettleHandoverResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleHandoverResult']>;
  HandoverNotFound: ResolverTypeWrapper<RefusalValue>;
  MergePetitionInput: MergePetitionInput;
  MergePetitionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MergePetitionResult']>;
  ReversePetitionMergeInput: ReversePetitionMergeInput;
  ReversePetitionMergeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReversePetitionMergeResult']>;
  MergeWithItself: ResolverTypeWrapper<RefusalValue>;
  PetitionNotMerged: ResolverTypeWrapper<RefusalValue>;
  PetitionMerge: ResolverTypeWrapper<PetitionMerge>;
  RecordPetitionInput: RecordPetitionInput;
  RecordPetitionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPetitionResult']>;
  ClassifyPetitionInput: ClassifyPetitionInput;
  ClassifyPetitionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClassifyPetitionResult']>;
  SendPetitionInput: SendPetitionInput;
  SendPetitionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendPetitionResult']>;
  AnswerPetitionInput: AnswerPetitionInput;
  AnswerPetitionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerPetitionResult']>;
  PublishPetitionInput: PublishPetitionInput;
  PublishPetitionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishPetitionResult']>;
  ModeratePetitionInput: ModeratePetitionInput;
  ModeratePetitionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ModeratePetitionResult']>;
  ClosePetitionInput: ClosePetitionInput;
  ClosePetitionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClosePetitionResult']>;
  CloseUnansweredPetitionInput: CloseUnansweredPetitionInput;
  CloseUnansweredPetitionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseUnansweredPetitionResult']>;
  PetitionNotFound: ResolverTypeWrapper<RefusalValue>;
  PetitionStepNotPossible: ResolverTypeWrapper<RefusalValue>;
  PetitionMerged: ResolverTypeWrapper<RefusalValue>;
  RaisedByNotValid: ResolverTypeWrapper<RefusalValue>;
  RedactionNotValid: ResolverTypeWrapper<RefusalValue>;
  PetitionChannel: PetitionChannel;
  PetitionField: PetitionField;
  CompetentLevel: CompetentLevel;
  VoterPetitionState: VoterPetitionState;
  PetitionAnswerOutcome: PetitionAnswerOutcome;
  PetitionModeration: PetitionModeration;
  PetitionAnswer: ResolverTypeWrapper<PetitionAnswer>;
  SimilarPetition: ResolverTypeWrapper<SimilarPetitionParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PetitionFigures: ResolverTypeWrapper<PetitionFiguresParent>;
  VoterPetitionConnection: ResolverTypeWrapper<Omit<VoterPetitionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VoterPetitionEdge']>, nodes: ReadonlyArray<ResolversTypes['VoterPetition']> }>;
  VoterPetitionEdge: ResolverTypeWrapper<Omit<VoterPetitionEdge, 'node'> & { node: ResolversTypes['VoterPetition'] }>;
  SupervisionProgrammeState: SupervisionProgrammeState;
  SupervisionProgrammeItem: ResolverTypeWrapper<ProgrammeItemParent>;
  ProgrammeAgreement: ResolverTypeWrapper<AgreementParent>;
  SupervisionProgrammeItemInput: SupervisionProgrammeItemInput;
  ProgrammeAgreementInput: ProgrammeAgreementInput;
  SupervisionProgrammeConnection: ResolverTypeWrapper<Omit<SupervisionProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SupervisionProgrammeEdge']>, nodes: ReadonlyArray<ResolversTypes['SupervisionProgramme']> }>;
  SupervisionProgrammeEdge: ResolverTypeWrapper<Omit<SupervisionProgrammeEdge, 'node'> & { node: ResolversTypes['SupervisionProgramme'] }>;
  DraftSupervisionProgrammeInput: DraftSupervisionProgrammeInput;
  DraftSupervisionProgrammeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftSupervisionProgrammeResult']>;
  ConsultSupervisionProgrammeInput: ConsultSupervisionProgrammeInput;
  ConsultSupervisionProgrammeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConsultSupervisionProgrammeResult']>;
  IssueSupervisionProgrammeInput: IssueSupervisionProgrammeInput;
  IssueSupervisionProgrammeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueSupervisionProgrammeResult']>;
  CloseSupervisionProgrammeInput: CloseSupervisionProgrammeInput;
  CloseSupervisionProgrammeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseSupervisionProgrammeResult']>;
  ProgrammeNotFound: ResolverTypeWrapper<RefusalValue>;
  ProgrammeNotValid: ResolverTypeWrapper<RefusalValue>;
  ProgrammeExists: ResolverTypeWrapper<RefusalValue>;
  ProgrammeStateForbids: ResolverTypeWrapper<RefusalValue>;
  ReceptionKind: ReceptionKind;
  ReceptionMode: ReceptionMode;
  ReceptionState: ReceptionState;
  ReceptionReceiver: ReceptionReceiver;
  VisitOutcome: VisitOutcome;
  CitizenReception: ResolverTypeWrapper<ReceptionParent>;
  VisitsByOutcome: ResolverTypeWrapper<VisitsByOutcome>;
  ReceptionVisit: ResolverTypeWrapper<VisitParent>;
  ReceptionFigures: ResolverTypeWrapper<ReceptionFiguresParent>;
  CitizenReceptionConnection: ResolverTypeWrapper<Omit<CitizenReceptionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CitizenReceptionEdge']>, nodes: ReadonlyArray<ResolversTypes['CitizenReception']> }>;
  CitizenReceptionEdge: ResolverTypeWrapper<Omit<CitizenReceptionEdge, 'node'> & { node: ResolversTypes['CitizenReception'] }>;
  PlanCitizenReceptionInput: PlanCitizenReceptionInput;
  PlanCitizenReceptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanCitizenReceptionResult']>;
  CancelCitizenReceptionInput: CancelCitizenReceptionInput;
  CancelCitizenReceptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelCitizenReceptionResult']>;
  HoldCitizenReceptionInput: HoldCitizenReceptionInput;
  HoldCitizenReceptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldCitizenReceptionResult']>;
  RecordReceptionVisitInput: RecordReceptionVisitInput;
  RecordReceptionVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordReceptionVisitResult']>;
  CloseCitizenReceptionInput: CloseCitizenReceptionInput;
  CloseCitizenReceptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseCitizenReceptionResult']>;
  ReceptionNotFound: ResolverTypeWrapper<RefusalValue>;
  ReceptionStateForbids: ResolverTypeWrapper<RefusalValue>;
  HeadDutyHandedOver: ResolverTypeWrapper<RefusalValue>;
  VisitNotValid: ResolverTypeWrapper<RefusalValue>;
  VisitSubjectNotFound: ResolverTypeWrapper<RefusalValue>;
  DraftRecommendationInput: DraftRecommendationInput;
  DraftRecommendationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftRecommendationResult']>;
  SendRecommendationInput: SendRecommendationInput;
  SendRecommendationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendRecommendationResult']>;
  AcknowledgeRecommendationInput: AcknowledgeRecommendationInput;
  AcknowledgeRecommendationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeRecommendationResult']>;
  AnswerRecommendationInput: AnswerRecommendationInput;
  AnswerRecommendationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerRecommendationResult']>;
  VerifyRecommendationInput: VerifyRecommendationInput;
  VerifyRecommendationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyRecommendationResult']>;
  CloseRecommendationInput: CloseRecommendationInput;
  CloseRecommendationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseRecommendationResult']>;
  WaiveRecommendationInput: WaiveRecommendationInput;
  WaiveRecommendationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WaiveRecommendationResult']>;
  RemindRecommendationInput: RemindRecommendationInput;
  RemindRecommendationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemindRecommendationResult']>;
  EscalateRecommendationInput: EscalateRecommendationInput;
  EscalateRecommendationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EscalateRecommendationResult']>;
  RecommendationState: RecommendationState;
  AnswerOutcome: AnswerOutcome;
  RecommendationEnding: RecommendationEnding;
  RecommendationStep: ResolverTypeWrapper<RecommendationStepParent>;
  RecommendationConnection: ResolverTypeWrapper<Omit<RecommendationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RecommendationEdge']>, nodes: ReadonlyArray<ResolversTypes['Recommendation']> }>;
  RecommendationEdge: ResolverTypeWrapper<Omit<RecommendationEdge, 'node'> & { node: ResolversTypes['Recommendation'] }>;
  RecommendationNotFound: ResolverTypeWrapper<RefusalValue>;
  RecommendationStateForbids: ResolverTypeWrapper<RefusalValue>;
  AnswerBeforeRecommendation: ResolverTypeWrapper<RefusalValue>;
  RefusalReasonMissing: ResolverTypeWrapper<RefusalValue>;
  EvidenceMissing: ResolverTypeWrapper<RefusalValue>;
  NotOverdue: ResolverTypeWrapper<RefusalValue>;
  ReminderMissing: ResolverTypeWrapper<RefusalValue>;
  FindingNotFound: ResolverTypeWrapper<RefusalValue>;
  PlanRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanRoundResult']>;
  PrepareRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PrepareRoundResult']>;
  SetDelegationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetDelegationResult']>;
  NotifyRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NotifyRoundResult']>;
  StartRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartRoundResult']>;
  RecordBodyReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordBodyReportResult']>;
  HoldWorkMeetingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldWorkMeetingResult']>;
  EndRoundWorkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndRoundWorkResult']>;
  ReportRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportRoundResult']>;
  CloseRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseRoundResult']>;
  SuspendRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendRoundResult']>;
  ResumeRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeRoundResult']>;
  CancelRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelRoundResult']>;
  RecordFindingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordFindingResult']>;
  RoundNotFound: ResolverTypeWrapper<RefusalValue>;
  RoundStateForbids: ResolverTypeWrapper<RefusalValue>;
  RoundNotValid: ResolverTypeWrapper<RefusalValue>;
  RoundOutsideProgramme: ResolverTypeWrapper<RefusalValue>;
  PeriodNotValid: ResolverTypeWrapper<RefusalValue>;
  DelegationNotValid: ResolverTypeWrapper<RefusalValue>;
  NoticeTooLate: ResolverTypeWrapper<RefusalValue>;
  BodyNotInRound: ResolverTypeWrapper<RefusalValue>;
  RecommendationsOpen: ResolverTypeWrapper<RefusalValue>;
  FindingNotValid: ResolverTypeWrapper<RefusalValue>;
  SupervisedBodyInput: SupervisedBodyInput;
  DelegationMemberInput: DelegationMemberInput;
  PlanRoundInput: PlanRoundInput;
  PrepareRoundInput: PrepareRoundInput;
  SetDelegationInput: SetDelegationInput;
  NotifyRoundInput: NotifyRoundInput;
  StartRoundInput: StartRoundInput;
  RecordBodyReportInput: RecordBodyReportInput;
  HoldWorkMeetingInput: HoldWorkMeetingInput;
  EndRoundWorkInput: EndRoundWorkInput;
  ReportRoundInput: ReportRoundInput;
  CloseRoundInput: CloseRoundInput;
  SuspendRoundInput: SuspendRoundInput;
  ResumeRoundInput: ResumeRoundInput;
  CancelRoundInput: CancelRoundInput;
  RecordFindingInput: RecordFindingInput;
  RoundKind: RoundKind;
  RoundForm: RoundForm;
  ElectionPhase: ElectionPhase;
  PeriodPrecision: PeriodPrecision;
  RoundState: RoundState;
  DelegationRole: DelegationRole;
  FindingKind: FindingKind;
  Severity: Severity;
  SupervisionPeriod: ResolverTypeWrapper<SupervisionPeriod>;
  SupervisedBody: ResolverTypeWrapper<BodyParent>;
  DelegationMember: ResolverTypeWrapper<DelegationMemberParent>;
  RoundStep: ResolverTypeWrapper<RoundStepParent>;
  Finding: ResolverTypeWrapper<FindingParent>;
  SupervisionRound: ResolverTypeWrapper<RoundParent>;
  Fund: ResolverTypeWrapper<SupervisedThingParent>;
  Campaign: ResolverTypeWrapper<SupervisedThingParent>;
  SupervisionRoundConnection: ResolverTypeWrapper<Omit<SupervisionRoundConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SupervisionRoundEdge']>, nodes: ReadonlyArray<ResolversTypes['SupervisionRound']> }>;
  SupervisionRoundEdge: ResolverTypeWrapper<Omit<SupervisionRoundEdge, 'node'> & { node: ResolversTypes['SupervisionRound'] }>;
  RoutingSubject: RoutingSubject;
  RoutingTask: ResolverTypeWrapper<RoutingTaskParent>;
  RoutingTaskConnection: ResolverTypeWrapper<Omit<RoutingTaskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RoutingTaskEdge']>, nodes: ReadonlyArray<ResolversTypes['RoutingTask']> }>;
  RoutingTaskEdge: ResolverTypeWrapper<Omit<RoutingTaskEdge, 'node'> & { node: ResolversTypes['RoutingTask'] }>;
  SettleRoutingTaskInput: SettleRoutingTaskInput;
  SettleRoutingTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleRoutingTaskResult']>;
  RoutingTaskNotFound: ResolverTypeWrapper<RefusalValue>;
  NotACandidate: ResolverTypeWrapper<RefusalValue>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Vnd: ResolverTypeWrapper<Scalars['Vnd']['output']>;
  NotAllowed: ResolverTypeWrapper<RefusalValue>;
  UnitNotKnown: ResolverTypeWrapper<RefusalValue>;
  RequestUnsealingInput: RequestUnsealingInput;
  RequestUnsealingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestUnsealingResult']>;
  ApproveUnsealingInput: ApproveUnsealingInput;
  ApproveUnsealingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveUnsealingResult']>;
  OpenSealedIdentityInput: OpenSealedIdentityInput;
  OpenSealedIdentityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenSealedIdentityResult']>;
  UnsealingNotFound: ResolverTypeWrapper<RefusalValue>;
  UnsealingForbidden: ResolverTypeWrapper<RefusalValue>;
  UnsealingSubject: UnsealingSubject;
  Unsealing: ResolverTypeWrapper<UnsealingParent>;
  OpenedIdentity: ResolverTypeWrapper<OpenedIdentityParent>;
  SignPetitionInput: SignPetitionInput;
  SignPetitionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignPetitionResult']>;
  SetSignatureThresholdInput: SetSignatureThresholdInput;
  SetSignatureThresholdResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetSignatureThresholdResult']>;
  AlreadySigned: ResolverTypeWrapper<RefusalValue>;
  SignatureThresholdNotValid: ResolverTypeWrapper<RefusalValue>;
  SignatureThreshold: ResolverTypeWrapper<SignatureThreshold>;
  AssemblyKind: AssemblyKind;
  SittingKind: SittingKind;
  AssemblySitting: ResolverTypeWrapper<SittingParent>;
  SittingDays: ResolverTypeWrapper<SittingDaysParent>;
  AssemblySittingConnection: ResolverTypeWrapper<Omit<AssemblySittingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AssemblySittingEdge']>, nodes: ReadonlyArray<ResolversTypes['AssemblySitting']> }>;
  AssemblySittingEdge: ResolverTypeWrapper<Omit<AssemblySittingEdge, 'node'> & { node: ResolversTypes['AssemblySitting'] }>;
  ScheduleAssemblySittingInput: ScheduleAssemblySittingInput;
  RescheduleAssemblySittingInput: RescheduleAssemblySittingInput;
  ScheduleAssemblySittingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScheduleAssemblySittingResult']>;
  RescheduleAssemblySittingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RescheduleAssemblySittingResult']>;
  SittingNotFound: ResolverTypeWrapper<RefusalValue>;
  SittingNotValid: ResolverTypeWrapper<RefusalValue>;
  SittingExists: ResolverTypeWrapper<RefusalValue>;
  SynthesisPhase: SynthesisPhase;
  SynthesisState: SynthesisState;
  PetitionSynthesis: ResolverTypeWrapper<SynthesisParent>;
  SynthesisCounts: ResolverTypeWrapper<SynthesisCountsParent>;
  FieldCount: ResolverTypeWrapper<FieldCountParent>;
  LevelCount: ResolverTypeWrapper<LevelCountParent>;
  SynthesisTransfer: ResolverTypeWrapper<SynthesisTransferParent>;
  PetitionSynthesisConnection: ResolverTypeWrapper<Omit<PetitionSynthesisConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PetitionSynthesisEdge']>, nodes: ReadonlyArray<ResolversTypes['PetitionSynthesis']> }>;
  PetitionSynthesisEdge: ResolverTypeWrapper<Omit<PetitionSynthesisEdge, 'node'> & { node: ResolversTypes['PetitionSynthesis'] }>;
  DraftPetitionSynthesisInput: DraftPetitionSynthesisInput;
  AmendPetitionSynthesisInput: AmendPetitionSynthesisInput;
  IssuePetitionSynthesisInput: IssuePetitionSynthesisInput;
  CorrectPetitionSynthesisInput: CorrectPetitionSynthesisInput;
  SendPetitionSynthesisInput: SendPetitionSynthesisInput;
  DraftPetitionSynthesisResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftPetitionSynthesisResult']>;
  AmendPetitionSynthesisResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AmendPetitionSynthesisResult']>;
  IssuePetitionSynthesisResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssuePetitionSynthesisResult']>;
  CorrectPetitionSynthesisResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectPetitionSynthesisResult']>;
  SendPetitionSynthesisResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendPetitionSynthesisResult']>;
  SynthesisNotFound: ResolverTypeWrapper<RefusalValue>;
  SynthesisExists: ResolverTypeWrapper<RefusalValue>;
  SynthesisStateForbids: ResolverTypeWrapper<RefusalValue>;
  SynthesisNotValid: ResolverTypeWrapper<RefusalValue>;
  NothingToSend: ResolverTypeWrapper<RefusalValue>;
  RecordVoterMeetingInput: RecordVoterMeetingInput;
  RecordVoterMeetingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordVoterMeetingResult']>;
  VoterMeetingNotValid: ResolverTypeWrapper<RefusalValue>;
  VoterMeetingNotFound: ResolverTypeWrapper<RefusalValue>;
  VoterMeeting: ResolverTypeWrapper<VoterMeetingParent>;
  VoterMeetingKind: VoterMeetingKind;
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
  Mutation: Record<PropertyKey, never>;
  CommunityProjectInput: CommunityProjectInput;
  PlanBoardRoundInput: PlanBoardRoundInput;
  ID: Scalars['ID']['output'];
  PlanBoardRoundResult: ResolversUnionTypes<ResolversParentTypes>['PlanBoardRoundResult'];
  StartBoardRoundInput: StartBoardRoundInput;
  StartBoardRoundResult: ResolversUnionTypes<ResolversParentTypes>['StartBoardRoundResult'];
  RecordBoardFindingInput: RecordBoardFindingInput;
  RecordBoardFindingResult: ResolversUnionTypes<ResolversParentTypes>['RecordBoardFindingResult'];
  ReportBoardRoundInput: ReportBoardRoundInput;
  ReportBoardRoundResult: ResolversUnionTypes<ResolversParentTypes>['ReportBoardRoundResult'];
  CloseBoardRoundInput: CloseBoardRoundInput;
  CloseBoardRoundResult: ResolversUnionTypes<ResolversParentTypes>['CloseBoardRoundResult'];
  CancelBoardRoundInput: CancelBoardRoundInput;
  CancelBoardRoundResult: ResolversUnionTypes<ResolversParentTypes>['CancelBoardRoundResult'];
  SendBoardProposalInput: SendBoardProposalInput;
  Int: Scalars['Int']['output'];
  SendBoardProposalResult: ResolversUnionTypes<ResolversParentTypes>['SendBoardProposalResult'];
  AnswerBoardProposalInput: AnswerBoardProposalInput;
  AnswerBoardProposalResult: ResolversUnionTypes<ResolversParentTypes>['AnswerBoardProposalResult'];
  RecordBoardRecoveryInput: RecordBoardRecoveryInput;
  RecordBoardRecoveryResult: ResolversUnionTypes<ResolversParentTypes>['RecordBoardRecoveryResult'];
  CloseBoardProposalInput: CloseBoardProposalInput;
  CloseBoardProposalResult: ResolversUnionTypes<ResolversParentTypes>['CloseBoardProposalResult'];
  WaiveBoardProposalInput: WaiveBoardProposalInput;
  WaiveBoardProposalResult: ResolversUnionTypes<ResolversParentTypes>['WaiveBoardProposalResult'];
  Query: Record<PropertyKey, never>;
  CommunityProject: ProjectParent;
  CommunityRound: BoardRoundParent;
  BoardProposal: BoardProposalParent;
  BoardRecovery: RecoveryParent;
  CommunityRoundConnection: Omit<CommunityRoundConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CommunityRoundEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CommunityRound']> };
  CommunityRoundEdge: Omit<CommunityRoundEdge, 'node'> & { node: ResolversParentTypes['CommunityRound'] };
  BoardRoundNotFound: RefusalValue;
  BoardRoundStateForbids: RefusalValue;
  BoardNotAtWork: RefusalValue;
  ProjectMissing: RefusalValue;
  ProposalsOpen: RefusalValue;
  ProposalNotFound: RefusalValue;
  ProposalStateForbids: RefusalValue;
  BoardProposalNotValid: RefusalValue;
  BoardSeatInput: BoardSeatInput;
  BoardStructureInput: BoardStructureInput;
  ProposeBoardInput: ProposeBoardInput;
  ProposeBoardResult: ResolversUnionTypes<ResolversParentTypes>['ProposeBoardResult'];
  RecogniseBoardInput: RecogniseBoardInput;
  RecogniseBoardResult: ResolversUnionTypes<ResolversParentTypes>['RecogniseBoardResult'];
  ChangeBoardMembersInput: ChangeBoardMembersInput;
  ChangeBoardMembersResult: ResolversUnionTypes<ResolversParentTypes>['ChangeBoardMembersResult'];
  EndBoardInput: EndBoardInput;
  EndBoardResult: ResolversUnionTypes<ResolversParentTypes>['EndBoardResult'];
  SetBoardStandardInput: SetBoardStandardInput;
  SetBoardStandardResult: ResolversUnionTypes<ResolversParentTypes>['SetBoardStandardResult'];
  BoardNotFound: RefusalValue;
  BoardNotValid: RefusalValue;
  BoardStateForbids: RefusalValue;
  BoardExists: RefusalValue;
  BoardRoundsOpen: RefusalValue;
  BoardStandardNotValid: RefusalValue;
  BoardSeat: BoardSeat;
  BoardStructure: BoardStructure;
  CommunityBoard: BoardParent;
  CommunityStep: TakenStepParent;
  BoardStandard: BoardStandardParent;
  CommunityBoardConnection: Omit<CommunityBoardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CommunityBoardEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CommunityBoard']> };
  CommunityBoardEdge: Omit<CommunityBoardEdge, 'node'> & { node: ResolversParentTypes['CommunityBoard'] };
  Unit: UnitRefParent;
  CommunityBoardFigures: BoardFiguresParent;
  CalendarEntry: CalendarEntryParent;
  HolidayCalendar: HolidayCalendarParent;
  HolidayCalendarConnection: Omit<HolidayCalendarConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HolidayCalendarEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HolidayCalendar']> };
  HolidayCalendarEdge: Omit<HolidayCalendarEdge, 'node'> & { node: ResolversParentTypes['HolidayCalendar'] };
  CalendarEntryInput: CalendarEntryInput;
  PublishHolidayCalendarInput: PublishHolidayCalendarInput;
  PublishHolidayCalendarResult: ResolversUnionTypes<ResolversParentTypes>['PublishHolidayCalendarResult'];
  HolidayCalendarNotValid: RefusalValue;
  HolidayCalendarNotFound: RefusalValue;
  ReceiveCaseFileInput: ReceiveCaseFileInput;
  ReceiveCaseFileResult: ResolversUnionTypes<ResolversParentTypes>['ReceiveCaseFileResult'];
  ClassifyCaseFileInput: ClassifyCaseFileInput;
  ClassifyCaseFileResult: ResolversUnionTypes<ResolversParentTypes>['ClassifyCaseFileResult'];
  HandleCaseFileInput: HandleCaseFileInput;
  HandleCaseFileResult: ResolversUnionTypes<ResolversParentTypes>['HandleCaseFileResult'];
  MonitorCaseFileInput: MonitorCaseFileInput;
  MonitorCaseFileResult: ResolversUnionTypes<ResolversParentTypes>['MonitorCaseFileResult'];
  RecordCaseResultInput: RecordCaseResultInput;
  RecordCaseResultResult: ResolversUnionTypes<ResolversParentTypes>['RecordCaseResultResult'];
  CloseCaseFileInput: CloseCaseFileInput;
  CloseCaseFileResult: ResolversUnionTypes<ResolversParentTypes>['CloseCaseFileResult'];
  CaseFileNotFound: RefusalValue;
  CaseStepNotPossible: RefusalValue;
  SubmitterNotValid: RefusalValue;
  CaseSubmitterInput: CaseSubmitterInput;
  CaseFile: CaseFileParent;
  CaseFileConnection: Omit<CaseFileConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CaseFileEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CaseFile']> };
  CaseFileEdge: Omit<CaseFileEdge, 'node'> & { node: ResolversParentTypes['CaseFile'] };
  CoordinationProgramme: CoordinationProgrammeParent;
  CoordinationParty: PartyParent;
  CoordinationProgrammeConnection: Omit<CoordinationProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CoordinationProgrammeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CoordinationProgramme']> };
  CoordinationProgrammeEdge: Omit<CoordinationProgrammeEdge, 'node'> & { node: ResolversParentTypes['CoordinationProgramme'] };
  CoordinationPartyInput: CoordinationPartyInput;
  RecordCoordinationProgrammeInput: RecordCoordinationProgrammeInput;
  RecordCoordinationProgrammeResult: ResolversUnionTypes<ResolversParentTypes>['RecordCoordinationProgrammeResult'];
  CoordinationProgrammeNotValid: RefusalValue;
  CoordinationProgrammeNotFound: RefusalValue;
  DeadlineFigures: KeptFiguresParent;
  DeadlineLevelFigures: LevelKeptParent;
  SilentDesk: SilentDeskParent;
  SilentDeskConnection: Omit<SilentDeskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SilentDeskEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SilentDesk']> };
  SilentDeskEdge: Omit<SilentDeskEdge, 'node'> & { node: ResolversParentTypes['SilentDesk'] };
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
  PlanDialogueInput: PlanDialogueInput;
  PlanDialogueResult: ResolversUnionTypes<ResolversParentTypes>['PlanDialogueResult'];
  HoldDialogueInput: HoldDialogueInput;
  HoldDialogueResult: ResolversUnionTypes<ResolversParentTypes>['HoldDialogueResult'];
  CancelDialogueInput: CancelDialogueInput;
  CancelDialogueResult: ResolversUnionTypes<ResolversParentTypes>['CancelDialogueResult'];
  CloseDialogueInput: CloseDialogueInput;
  CloseDialogueResult: ResolversUnionTypes<ResolversParentTypes>['CloseDialogueResult'];
  RecordDialogueQuestionInput: RecordDialogueQuestionInput;
  RecordDialogueQuestionResult: ResolversUnionTypes<ResolversParentTypes>['RecordDialogueQuestionResult'];
  AnswerDialogueQuestionInput: AnswerDialogueQuestionInput;
  AnswerDialogueQuestionResult: ResolversUnionTypes<ResolversParentTypes>['AnswerDialogueQuestionResult'];
  KeepDialoguePromiseInput: KeepDialoguePromiseInput;
  KeepDialoguePromiseResult: ResolversUnionTypes<ResolversParentTypes>['KeepDialoguePromiseResult'];
  WaiveDialogueQuestionInput: WaiveDialogueQuestionInput;
  WaiveDialogueQuestionResult: ResolversUnionTypes<ResolversParentTypes>['WaiveDialogueQuestionResult'];
  Dialogue: DialogueParent;
  DialogueQuestion: QuestionParent;
  DialogueConnection: Omit<DialogueConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DialogueEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Dialogue']> };
  DialogueEdge: Omit<DialogueEdge, 'node'> & { node: ResolversParentTypes['Dialogue'] };
  SupervisionProgramme: ProgrammeParent;
  DialogueNotFound: RefusalValue;
  DialogueStateForbids: RefusalValue;
  AttendeesNotValid: RefusalValue;
  QuestionsOpen: RefusalValue;
  QuestionNotFound: RefusalValue;
  QuestionStateForbids: RefusalValue;
  EscalationLadderStep: EscalationLadderStep;
  EscalationLadder: EscalationLadderParent;
  EscalationLadderConnection: Omit<EscalationLadderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EscalationLadderEdge']>, nodes: ReadonlyArray<ResolversParentTypes['EscalationLadder']> };
  EscalationLadderEdge: Omit<EscalationLadderEdge, 'node'> & { node: ResolversParentTypes['EscalationLadder'] };
  EscalationLadderStepInput: EscalationLadderStepInput;
  SetEscalationLadderInput: SetEscalationLadderInput;
  SetEscalationLadderResult: ResolversUnionTypes<ResolversParentTypes>['SetEscalationLadderResult'];
  LadderNotValid: RefusalValue;
  LadderNotFound: RefusalValue;
  Recommendation: RecommendationParent;
  VoterPetition: PetitionParent;
  Escalation: EscalationParent;
  EscalationLine: EscalationLineParent;
  EscalationConnection: Omit<EscalationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EscalationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Escalation']> };
  EscalationEdge: Omit<EscalationEdge, 'node'> & { node: ResolversParentTypes['Escalation'] };
  FeedbackSenderInput: FeedbackSenderInput;
  SendFeedbackInput: SendFeedbackInput;
  SendFeedbackResult: ResolversUnionTypes<ResolversParentTypes>['SendFeedbackResult'];
  ReceiveFeedbackInput: ReceiveFeedbackInput;
  ReceiveFeedbackResult: ResolversUnionTypes<ResolversParentTypes>['ReceiveFeedbackResult'];
  AcceptFeedbackInput: AcceptFeedbackInput;
  AcceptFeedbackResult: ResolversUnionTypes<ResolversParentTypes>['AcceptFeedbackResult'];
  RefuseFeedbackInput: RefuseFeedbackInput;
  RefuseFeedbackResult: ResolversUnionTypes<ResolversParentTypes>['RefuseFeedbackResult'];
  RouteFeedbackInput: RouteFeedbackInput;
  RouteFeedbackResult: ResolversUnionTypes<ResolversParentTypes>['RouteFeedbackResult'];
  BeginFeedbackInput: BeginFeedbackInput;
  BeginFeedbackResult: ResolversUnionTypes<ResolversParentTypes>['BeginFeedbackResult'];
  AnswerFeedbackInput: AnswerFeedbackInput;
  AnswerFeedbackResult: ResolversUnionTypes<ResolversParentTypes>['AnswerFeedbackResult'];
  PublishFeedbackInput: PublishFeedbackInput;
  PublishFeedbackResult: ResolversUnionTypes<ResolversParentTypes>['PublishFeedbackResult'];
  CloseFeedbackPrivatelyInput: CloseFeedbackPrivatelyInput;
  CloseFeedbackPrivatelyResult: ResolversUnionTypes<ResolversParentTypes>['CloseFeedbackPrivatelyResult'];
  ModerateFeedbackInput: ModerateFeedbackInput;
  ModerateFeedbackResult: ResolversUnionTypes<ResolversParentTypes>['ModerateFeedbackResult'];
  ReopenFeedbackInput: ReopenFeedbackInput;
  ReopenFeedbackResult: ResolversUnionTypes<ResolversParentTypes>['ReopenFeedbackResult'];
  RateFeedbackInput: RateFeedbackInput;
  RateFeedbackResult: ResolversUnionTypes<ResolversParentTypes>['RateFeedbackResult'];
  FeedbackReceipt: FeedbackReceiptParent;
  FeedbackNotFound: RefusalValue;
  FeedbackStepNotPossible: RefusalValue;
  PublicationNotConsented: RefusalValue;
  PersonalDataFound: RefusalValue;
  AlreadyReopened: RefusalValue;
  AlreadyRated: RefusalValue;
  RatingNotValid: RefusalValue;
  FeedbackDesk: Omit<FeedbackDesk, 'unit'> & { unit: ResolversParentTypes['Unit'] };
  CitizenFeedback: FeedbackParent;
  FeedbackWords: FeedbackWordsParent;
  CitizenFeedbackConnection: Omit<CitizenFeedbackConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CitizenFeedbackEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CitizenFeedback']> };
  CitizenFeedbackEdge: Omit<CitizenFeedbackEdge, 'node'> & { node: ResolversParentTypes['CitizenFeedback'] };
  TrackedFeedback: TrackedFeedbackParent;
  TrackedFeedbackResult: ResolversUnionTypes<ResolversParentTypes>['TrackedFeedbackResult'];
  TrackingCodeNotKnown: RefusalValue;
  Handover: HandoverParent;
  HandoverConnection: Omit<HandoverConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HandoverEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Handover']> };
  HandoverEdge: Omit<HandoverEdge, 'node'> & { node: ResolversParentTypes['Handover'] };
  SettleHandoverInput: SettleHandoverInput;
  SettleHandoverResult: ResolversUnionTypes<ResolversParentTypes>['SettleHandoverResult'];
  HandoverNotFound: RefusalValue;
  MergePetitionInput: MergePetitionInput;
  MergePetitionResult: ResolversUnionTypes<ResolversParentTypes>['MergePetitionResult'];
  ReversePetitionMergeInput: ReversePetitionMergeInput;
  ReversePetitionMergeResult: ResolversUnionTypes<ResolversParentTypes>['ReversePetitionMergeResult'];
  MergeWithItself: RefusalValue;
  PetitionNotMerged: RefusalValue;
  PetitionMerge: PetitionMerge;
  RecordPetitionInput: RecordPetitionInput;
  RecordPetitionResult: ResolversUnionTypes<ResolversParentTypes>['RecordPetitionResult'];
  ClassifyPetitionInput: ClassifyPetitionInput;
  ClassifyPetitionResult: ResolversUnionTypes<ResolversParentTypes>['ClassifyPetitionResult'];
  SendPetitionInput: SendPetitionInput;
  SendPetitionResult: ResolversUnionTypes<ResolversParentTypes>['SendPetitionResult'];
  AnswerPetitionInput: AnswerPetitionInput;
  AnswerPetitionResult: ResolversUnionTypes<ResolversParentTypes>['AnswerPetitionResult'];
  PublishPetitionInput: PublishPetitionInput;
  PublishPetitionResult: ResolversUnionTypes<ResolversParentTypes>['PublishPetitionResult'];
  ModeratePetitionInput: ModeratePetitionInput;
  ModeratePetitionResult: ResolversUnionTypes<ResolversParentTypes>['ModeratePetitionResult'];
  ClosePetitionInput: ClosePetitionInput;
  ClosePetitionResult: ResolversUnionTypes<ResolversParentTypes>['ClosePetitionResult'];
  CloseUnansweredPetitionInput: CloseUnansweredPetitionInput;
  CloseUnansweredPetitionResult: ResolversUnionTypes<ResolversParentTypes>['CloseUnansweredPetitionResult'];
  PetitionNotFound: RefusalValue;
  PetitionStepNotPossible: RefusalValue;
  PetitionMerged: RefusalValue;
  RaisedByNotValid: RefusalValue;
  RedactionNotValid: RefusalValue;
  PetitionAnswer: PetitionAnswer;
  SimilarPetition: SimilarPetitionParent;
  Float: Scalars['Float']['output'];
  PetitionFigures: PetitionFiguresParent;
  VoterPetitionConnection: Omit<VoterPetitionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VoterPetitionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['VoterPetition']> };
  VoterPetitionEdge: Omit<VoterPetitionEdge, 'node'> & { node: ResolversParentTypes['VoterPetition'] };
  SupervisionProgrammeItem: ProgrammeItemParent;
  ProgrammeAgreement: AgreementParent;
  SupervisionProgrammeItemInput: SupervisionProgrammeItemInput;
  ProgrammeAgreementInput: ProgrammeAgreementInput;
  SupervisionProgrammeConnection: Omit<SupervisionProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SupervisionProgrammeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SupervisionProgramme']> };
  SupervisionProgrammeEdge: Omit<SupervisionProgrammeEdge, 'node'> & { node: ResolversParentTypes['SupervisionProgramme'] };
  DraftSupervisionProgrammeInput: DraftSupervisionProgrammeInput;
  DraftSupervisionProgrammeResult: ResolversUnionTypes<ResolversParentTypes>['DraftSupervisionProgrammeResult'];
  ConsultSupervisionProgrammeInput: ConsultSupervisionProgrammeInput;
  ConsultSupervisionProgrammeResult: ResolversUnionTypes<ResolversParentTypes>['ConsultSupervisionProgrammeResult'];
  IssueSupervisionProgrammeInput: IssueSupervisionProgrammeInput;
  IssueSupervisionProgrammeResult: ResolversUnionTypes<ResolversParentTypes>['IssueSupervisionProgrammeResult'];
  CloseSupervisionProgrammeInput: CloseSupervisionProgrammeInput;
  CloseSupervisionProgrammeResult: ResolversUnionTypes<ResolversParentTypes>['CloseSupervisionProgrammeResult'];
  ProgrammeNotFound: RefusalValue;
  ProgrammeNotValid: RefusalValue;
  ProgrammeExists: RefusalValue;
  ProgrammeStateForbids: RefusalValue;
  CitizenReception: ReceptionParent;
  VisitsByOutcome: VisitsByOutcome;
  ReceptionVisit: VisitParent;
  ReceptionFigures: ReceptionFiguresParent;
  CitizenReceptionConnection: Omit<CitizenReceptionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CitizenReceptionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CitizenReception']> };
  CitizenReceptionEdge: Omit<CitizenReceptionEdge, 'node'> & { node: ResolversParentTypes['CitizenReception'] };
  PlanCitizenReceptionInput: PlanCitizenReceptionInput;
  PlanCitizenReceptionResult: ResolversUnionTypes<ResolversParentTypes>['PlanCitizenReceptionResult'];
  CancelCitizenReceptionInput: CancelCitizenReceptionInput;
  CancelCitizenReceptionResult: ResolversUnionTypes<ResolversParentTypes>['CancelCitizenReceptionResult'];
  HoldCitizenReceptionInput: HoldCitizenReceptionInput;
  HoldCitizenReceptionResult: ResolversUnionTypes<ResolversParentTypes>['HoldCitizenReceptionResult'];
  RecordReceptionVisitInput: RecordReceptionVisitInput;
  RecordReceptionVisitResult: ResolversUnionTypes<ResolversParentTypes>['RecordReceptionVisitResult'];
  CloseCitizenReceptionInput: CloseCitizenReceptionInput;
  CloseCitizenReceptionResult: ResolversUnionTypes<ResolversParentTypes>['CloseCitizenReceptionResult'];
  ReceptionNotFound: RefusalValue;
  ReceptionStateForbids: RefusalValue;
  HeadDutyHandedOver: RefusalValue;
  VisitNotValid: RefusalValue;
  VisitSubjectNotFound: RefusalValue;
  DraftRecommendationInput: DraftRecommendationInput;
  DraftRecommendationResult: ResolversUnionTypes<ResolversParentTypes>['DraftRecommendationResult'];
  SendRecommendationInput: SendRecommendationInput;
  SendRecommendationResult: ResolversUnionTypes<ResolversParentTypes>['SendRecommendationResult'];
  AcknowledgeRecommendationInput: AcknowledgeRecommendationInput;
  AcknowledgeRecommendationResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeRecommendationResult'];
  AnswerRecommendationInput: AnswerRecommendationInput;
  AnswerRecommendationResult: ResolversUnionTypes<ResolversParentTypes>['AnswerRecommendationResult'];
  VerifyRecommendationInput: VerifyRecommendationInput;
  VerifyRecommendationResult: ResolversUnionTypes<ResolversParentTypes>['VerifyRecommendationResult'];
  CloseRecommendationInput: CloseRecommendationInput;
  CloseRecommendationResult: ResolversUnionTypes<ResolversParentTypes>['CloseRecommendationResult'];
  WaiveRecommendationInput: WaiveRecommendationInput;
  WaiveRecommendationResult: ResolversUnionTypes<ResolversParentTypes>['WaiveRecommendationResult'];
  RemindRecommendationInput: RemindRecommendationInput;
  RemindRecommendationResult: ResolversUnionTypes<ResolversParentTypes>['RemindRecommendationResult'];
  EscalateRecommendationInput: EscalateRecommendationInput;
  EscalateRecommendationResult: ResolversUnionTypes<ResolversParentTypes>['EscalateRecommendationResult'];
  RecommendationStep: RecommendationStepParent;
  RecommendationConnection: Omit<RecommendationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RecommendationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Recommendation']> };
  RecommendationEdge: Omit<RecommendationEdge, 'node'> & { node: ResolversParentTypes['Recommendation'] };
  RecommendationNotFound: RefusalValue;
  RecommendationStateForbids: RefusalValue;
  AnswerBeforeRecommendation: RefusalValue;
  RefusalReasonMissing: RefusalValue;
  EvidenceMissing: RefusalValue;
  NotOverdue: RefusalValue;
  ReminderMissing: RefusalValue;
  FindingNotFound: RefusalValue;
  PlanRoundResult: ResolversUnionTypes<ResolversParentTypes>['PlanRoundResult'];
  PrepareRoundResult: ResolversUnionTypes<ResolversParentTypes>['PrepareRoundResult'];
  SetDelegationResult: ResolversUnionTypes<ResolversParentTypes>['SetDelegationResult'];
  NotifyRoundResult: ResolversUnionTypes<ResolversParentTypes>['NotifyRoundResult'];
  StartRoundResult: ResolversUnionTypes<ResolversParentTypes>['StartRoundResult'];
  RecordBodyReportResult: ResolversUnionTypes<ResolversParentTypes>['RecordBodyReportResult'];
  HoldWorkMeetingResult: ResolversUnionTypes<ResolversParentTypes>['HoldWorkMeetingResult'];
  EndRoundWorkResult: ResolversUnionTypes<ResolversParentTypes>['EndRoundWorkResult'];
  ReportRoundResult: ResolversUnionTypes<ResolversParentTypes>['ReportRoundResult'];
  CloseRoundResult: ResolversUnionTypes<ResolversParentTypes>['CloseRoundResult'];
  SuspendRoundResult: ResolversUnionTypes<ResolversParentTypes>['SuspendRoundResult'];
  ResumeRoundResult: ResolversUnionTypes<ResolversParentTypes>['ResumeRoundResult'];
  CancelRoundResult: ResolversUnionTypes<ResolversParentTypes>['CancelRoundResult'];
  RecordFindingResult: ResolversUnionTypes<ResolversParentTypes>['RecordFindingResult'];
  RoundNotFound: RefusalValue;
  RoundStateForbids: RefusalValue;
  RoundNotValid: RefusalValue;
  RoundOutsideProgramme: RefusalValue;
  PeriodNotValid: RefusalValue;
  DelegationNotValid: RefusalValue;
  NoticeTooLate: RefusalValue;
  BodyNotInRound: RefusalValue;
  RecommendationsOpen: RefusalValue;
  FindingNotValid: RefusalValue;
  SupervisedBodyInput: SupervisedBodyInput;
  DelegationMemberInput: DelegationMemberInput;
  PlanRoundInput: PlanRoundInput;
  PrepareRoundInput: PrepareRoundInput;
  SetDelegationInput: SetDelegationInput;
  NotifyRoundInput: NotifyRoundInput;
  StartRoundInput: StartRoundInput;
  RecordBodyReportInput: RecordBodyReportInput;
  HoldWorkMeetingInput: HoldWorkMeetingInput;
  EndRoundWorkInput: EndRoundWorkInput;
  ReportRoundInput: ReportRoundInput;
  CloseRoundInput: CloseRoundInput;
  SuspendRoundInput: SuspendRoundInput;
  ResumeRoundInput: ResumeRoundInput;
  CancelRoundInput: CancelRoundInput;
  RecordFindingInput: RecordFindingInput;
  SupervisionPeriod: SupervisionPeriod;
  SupervisedBody: BodyParent;
  DelegationMember: DelegationMemberParent;
  RoundStep: RoundStepParent;
  Finding: FindingParent;
  SupervisionRound: RoundParent;
  Fund: SupervisedThingParent;
  Campaign: SupervisedThingParent;
  SupervisionRoundConnection: Omit<SupervisionRoundConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SupervisionRoundEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SupervisionRound']> };
  SupervisionRoundEdge: Omit<SupervisionRoundEdge, 'node'> & { node: ResolversParentTypes['SupervisionRound'] };
  RoutingTask: RoutingTaskParent;
  RoutingTaskConnection: Omit<RoutingTaskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RoutingTaskEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RoutingTask']> };
  RoutingTaskEdge: Omit<RoutingTaskEdge, 'node'> & { node: ResolversParentTypes['RoutingTask'] };
  SettleRoutingTaskInput: SettleRoutingTaskInput;
  SettleRoutingTaskResult: ResolversUnionTypes<ResolversParentTypes>['SettleRoutingTaskResult'];
  RoutingTaskNotFound: RefusalValue;
  NotACandidate: RefusalValue;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  PageInfo: PageInfo;
  Vnd: Scalars['Vnd']['output'];
  NotAllowed: RefusalValue;
  UnitNotKnown: RefusalValue;
  RequestUnsealingInput: RequestUnsealingInput;
  RequestUnsealingResult: ResolversUnionTypes<ResolversParentTypes>['RequestUnsealingResult'];
  ApproveUnsealingInput: ApproveUnsealingInput;
  ApproveUnsealingResult: ResolversUnionTypes<ResolversParentTypes>['ApproveUnsealingResult'];
  OpenSealedIdentityInput: OpenSealedIdentityInput;
  OpenSealedIdentityResult: ResolversUnionTypes<ResolversParentTypes>['OpenSealedIdentityResult'];
  UnsealingNotFound: RefusalValue;
  UnsealingForbidden: RefusalValue;
  Unsealing: UnsealingParent;
  OpenedIdentity: OpenedIdentityParent;
  SignPetitionInput: SignPetitionInput;
  SignPetitionResult: ResolversUnionTypes<ResolversParentTypes>['SignPetitionResult'];
  SetSignatureThresholdInput: SetSignatureThresholdInput;
  SetSignatureThresholdResult: ResolversUnionTypes<ResolversParentTypes>['SetSignatureThresholdResult'];
  AlreadySigned: RefusalValue;
  SignatureThresholdNotValid: RefusalValue;
  SignatureThreshold: SignatureThreshold;
  AssemblySitting: SittingParent;
  SittingDays: SittingDaysParent;
  AssemblySittingConnection: Omit<AssemblySittingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AssemblySittingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AssemblySitting']> };
  AssemblySittingEdge: Omit<AssemblySittingEdge, 'node'> & { node: ResolversParentTypes['AssemblySitting'] };
  ScheduleAssemblySittingInput: ScheduleAssemblySittingInput;
  RescheduleAssemblySittingInput: RescheduleAssemblySittingInput;
  ScheduleAssemblySittingResult: ResolversUnionTypes<ResolversParentTypes>['ScheduleAssemblySittingResult'];
  RescheduleAssemblySittingResult: ResolversUnionTypes<ResolversParentTypes>['RescheduleAssemblySittingResult'];
  SittingNotFound: RefusalValue;
  SittingNotValid: RefusalValue;
  SittingExists: RefusalValue;
  PetitionSynthesis: SynthesisParent;
  SynthesisCounts: SynthesisCountsParent;
  FieldCount: FieldCountParent;
  LevelCount: LevelCountParent;
  SynthesisTransfer: SynthesisTransferParent;
  PetitionSynthesisConnection: Omit<PetitionSynthesisConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PetitionSynthesisEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PetitionSynthesis']> };
  PetitionSynthesisEdge: Omit<PetitionSynthesisEdge, 'node'> & { node: ResolversParentTypes['PetitionSynthesis'] };
  DraftPetitionSynthesisInput: DraftPetitionSynthesisInput;
  AmendPetitionSynthesisInput: AmendPetitionSynthesisInput;
  IssuePetitionSynthesisInput: IssuePetitionSynthesisInput;
  CorrectPetitionSynthesisInput: CorrectPetitionSynthesisInput;
  SendPetitionSynthesisInput: SendPetitionSynthesisInput;
  DraftPetitionSynthesisResult: ResolversUnionTypes<ResolversParentTypes>['DraftPetitionSynthesisResult'];
  AmendPetitionSynthesisResult: ResolversUnionTypes<ResolversParentTypes>['AmendPetitionSynthesisResult'];
  IssuePetitionSynthesisResult: ResolversUnionTypes<ResolversParentTypes>['IssuePetitionSynthesisResult'];
  CorrectPetitionSynthesisResult: ResolversUnionTypes<ResolversParentTypes>['CorrectPetitionSynthesisResult'];
  SendPetitionSynthesisResult: ResolversUnionTypes<ResolversParentTypes>['SendPetitionSynthesisResult'];
  SynthesisNotFound: RefusalValue;
  SynthesisExists: RefusalValue;
  SynthesisStateForbids: RefusalValue;
  SynthesisNotValid: RefusalValue;
  NothingToSend: RefusalValue;
  RecordVoterMeetingInput: RecordVoterMeetingInput;
  RecordVoterMeetingResult: ResolversUnionTypes<ResolversParentTypes>['RecordVoterMeetingResult'];
  VoterMeetingNotValid: RefusalValue;
  VoterMeetingNotFound: RefusalValue;
  VoterMeeting: VoterMeetingParent;
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
export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  planBoardRound?: Resolver<ResolversTypes['PlanBoardRoundResult'], ParentType, ContextType, RequireFields<MutationPlanBoardRoundArgs, 'input'>>;
  startBoardRound?: Resolver<ResolversTypes['StartBoardRoundResult'], ParentType, ContextType, RequireFields<MutationStartBoardRoundArgs, 'input'>>;
  recordBoardFinding?: Resolver<ResolversTypes['RecordBoardFindingResult'], ParentType, ContextType, RequireFields<MutationRecordBoardFindingArgs, 'input'>>;
  reportBoardRound?: Resolver<ResolversTypes['ReportBoardRoundResult'], ParentType, ContextType, RequireFields<MutationReportBoardRoundArgs, 'input'>>;
  closeBoardRound?: Resolver<ResolversTypes['CloseBoardRoundResult'], ParentType, ContextType, RequireFields<MutationCloseBoardRoundArgs, 'input'>>;
  cancelBoardRound?: Resolver<ResolversTypes['CancelBoardRoundResult'], ParentType, ContextType, RequireFields<MutationCancelBoardRoundArgs, 'input'>>;
  sendBoardProposal?: Resolver<ResolversTypes['SendBoardProposalResult'], ParentType, ContextType, RequireFields<MutationSendBoardProposalArgs, 'input'>>;
  answerBoardProposal?: Resolver<ResolversTypes['AnswerBoardProposalResult'], ParentType, ContextType, RequireFields<MutationAnswerBoardProposalArgs, 'input'>>;
  recordBoardRecovery?: Resolver<ResolversTypes['RecordBoardRecoveryResult'], ParentType, ContextType, RequireFields<MutationRecordBoardRecoveryArgs, 'input'>>;
  closeBoardProposal?: Resolver<ResolversTypes['CloseBoardProposalResult'], ParentType, ContextType, RequireFields<MutationCloseBoardProposalArgs, 'input'>>;
  waiveBoardProposal?: Resolver<ResolversTypes['WaiveBoardProposalResult'], ParentType, ContextType, RequireFields<MutationWaiveBoardProposalArgs, 'input'>>;
  proposeBoard?: Resolver<ResolversTypes['ProposeBoardResult'], ParentType, ContextType, RequireFields<MutationProposeBoardArgs, 'input'>>;
  recogniseBoard?: Resolver<ResolversTypes['RecogniseBoardResult'], ParentType, ContextType, RequireFields<MutationRecogniseBoardArgs, 'input'>>;
  changeBoardMembers?: Resolver<ResolversTypes['ChangeBoardMembersResult'], ParentType, ContextType, RequireFields<MutationChangeBoardMembersArgs, 'input'>>;
  endBoard?: Resolver<ResolversTypes['EndBoardResult'], ParentType, ContextType, RequireFields<MutationEndBoardArgs, 'input'>>;
  setBoardStandard?: Resolver<ResolversTypes['SetBoardStandardResult'], ParentType, ContextType, RequireFields<MutationSetBoardStandardArgs, 'input'>>;
  publishHolidayCalendar?: Resolver<ResolversTypes['PublishHolidayCalendarResult'], ParentType, ContextType, RequireFields<MutationPublishHolidayCalendarArgs, 'input'>>;
  receiveCaseFile?: Resolver<ResolversTypes['ReceiveCaseFileResult'], ParentType, ContextType, RequireFields<MutationReceiveCaseFileArgs, 'input'>>;
  classifyCaseFile?: Resolver<ResolversTypes['ClassifyCaseFileResult'], ParentType, ContextType, RequireFields<MutationClassifyCaseFileArgs, 'input'>>;
  handleCaseFile?: Resolver<ResolversTypes['HandleCaseFileResult'], ParentType, ContextType, RequireFields<MutationHandleCaseFileArgs, 'input'>>;
  monitorCaseFile?: Resolver<ResolversTypes['MonitorCaseFileResult'], ParentType, ContextType, RequireFields<MutationMonitorCaseFileArgs, 'input'>>;
  recordCaseResult?: Resolver<ResolversTypes['RecordCaseResultResult'], ParentType, ContextType, RequireFields<MutationRecordCaseResultArgs, 'input'>>;
  closeCaseFile?: Resolver<ResolversTypes['CloseCaseFileResult'], ParentType, ContextType, RequireFields<MutationCloseCaseFileArgs, 'input'>>;
  recordCoordinationProgramme?: Resolver<ResolversTypes['RecordCoordinationProgrammeResult'], ParentType, ContextType, RequireFields<MutationRecordCoordinationProgrammeArgs, 'input'>>;
  setCountingRule?: Resolver<ResolversTypes['SetCountingRuleResult'], ParentType, ContextType, RequireFields<MutationSetCountingRuleArgs, 'input'>>;
  pauseDeadline?: Resolver<ResolversTypes['PauseDeadlineResult'], ParentType, ContextType, RequireFields<MutationPauseDeadlineArgs, 'input'>>;
  resumeDeadline?: Resolver<ResolversTypes['ResumeDeadlineResult'], ParentType, ContextType, RequireFields<MutationResumeDeadlineArgs, 'input'>>;
  extendDeadline?: Resolver<ResolversTypes['ExtendDeadlineResult'], ParentType, ContextType, RequireFields<MutationExtendDeadlineArgs, 'input'>>;
  planDialogue?: Resolver<ResolversTypes['PlanDialogueResult'], ParentType, ContextType, RequireFields<MutationPlanDialogueArgs, 'input'>>;
  holdDialogue?: Resolver<ResolversTypes['HoldDialogueResult'], ParentType, ContextType, RequireFields<MutationHoldDialogueArgs, 'input'>>;
  cancelDialogue?: Resolver<ResolversTypes['CancelDialogueResult'], ParentType, ContextType, RequireFields<MutationCancelDialogueArgs, 'input'>>;
  closeDialogue?: Resolver<ResolversTypes['CloseDialogueResult'], ParentType, ContextType, RequireFields<MutationCloseDialogueArgs, 'input'>>;
  recordDialogueQuestion?: Resolver<ResolversTypes['RecordDialogueQuestionResult'], ParentType, ContextType, RequireFields<MutationRecordDialogueQuestionArgs, 'input'>>;
  answerDialogueQuestion?: Resolver<ResolversTypes['AnswerDialogueQuestionResult'], ParentType, ContextType, RequireFields<MutationAnswerDialogueQuestionArgs, 'input'>>;
  keepDialoguePromise?: Resolver<ResolversTypes['KeepDialoguePromiseResult'], ParentType, ContextType, RequireFields<MutationKeepDialoguePromiseArgs, 'input'>>;
  waiveDialogueQuestion?: Resolver<ResolversTypes['WaiveDialogueQuestionResult'], ParentType, ContextType, RequireFields<MutationWaiveDialogueQuestionArgs, 'input'>>;
  setEscalationLadder?: Resolver<ResolversTypes['SetEscalationLadderResult'], ParentType, ContextType, RequireFields<MutationSetEscalationLadderArgs, 'input'>>;
  sendFeedback?: Resolver<ResolversTypes['SendFeedbackResult'], ParentType, ContextType, RequireFields<MutationSendFeedbackArgs, 'input'>>;
  receiveFeedback?: Resolver<ResolversTypes['ReceiveFeedbackResult'], ParentType, ContextType, RequireFields<MutationReceiveFeedbackArgs, 'input'>>;
  acceptFeedback?: Resolver<ResolversTypes['AcceptFeedbackResult'], ParentType, ContextType, RequireFields<MutationAcceptFeedbackArgs, 'input'>>;
  refuseFeedback?: Resolver<ResolversTypes['RefuseFeedbackResult'], ParentType, ContextType, RequireFields<MutationRefuseFeedbackArgs, 'input'>>;
  routeFeedback?: Resolver<ResolversTypes['RouteFeedbackResult'], ParentType, ContextType, RequireFields<MutationRouteFeedbackArgs, 'input'>>;
  beginFeedback?: Resolver<ResolversTypes['BeginFeedbackResult'], ParentType, ContextType, RequireFields<MutationBeginFeedbackArgs, 'input'>>;
  answerFeedback?: Resolver<ResolversTypes['AnswerFeedbackResult'], ParentType, ContextType, RequireFields<MutationAnswerFeedbackArgs, 'input'>>;
  publishFeedback?: Resolver<ResolversTypes['PublishFeedbackResult'], ParentType, ContextType, RequireFields<MutationPublishFeedbackArgs, 'input'>>;
  closeFeedbackPrivately?: Resolver<ResolversTypes['CloseFeedbackPrivatelyResult'], ParentType, ContextType, RequireFields<MutationCloseFeedbackPrivatelyArgs, 'input'>>;
  moderateFeedback?: Resolver<ResolversTypes['ModerateFeedbackResult'], ParentType, ContextType, RequireFields<MutationModerateFeedbackArgs, 'input'>>;
  reopenFeedback?: Resolver<ResolversTypes['ReopenFeedbackResult'], ParentType, ContextType, RequireFields<MutationReopenFeedbackArgs, 'input'>>;
  rateFeedback?: Resolver<ResolversTypes['RateFeedbackResult'], ParentType, ContextType, RequireFields<MutationRateFeedbackArgs, 'input'>>;
  settleHandover?: Resolver<ResolversTypes['SettleHandoverResult'], ParentType, ContextType, RequireFields<MutationSettleHandoverArgs, 'input'>>;
  mergePetition?: Resolver<ResolversTypes['MergePetitionResult'], ParentType, ContextType, RequireFields<MutationMergePetitionArgs, 'input'>>;
  reversePetitionMerge?: Resolver<ResolversTypes['ReversePetitionMergeResult'], ParentType, ContextType, RequireFields<MutationReversePetitionMergeArgs, 'input'>>;
  recordPetition?: Resolver<ResolversTypes['RecordPetitionResult'], ParentType, ContextType, RequireFields<MutationRecordPetitionArgs, 'input'>>;
  classifyPetition?: Resolver<ResolversTypes['ClassifyPetitionResult'], ParentType, ContextType, RequireFields<MutationClassifyPetitionArgs, 'input'>>;
  sendPetition?: Resolver<ResolversTypes['SendPetitionResult'], ParentType, ContextType, RequireFields<MutationSendPetitionArgs, 'input'>>;
  answerPetition?: Resolver<ResolversTypes['AnswerPetitionResult'], ParentType, ContextType, RequireFields<MutationAnswerPetitionArgs, 'input'>>;
  publishPetition?: Resolver<ResolversTypes['PublishPetitionResult'], ParentType, ContextType, RequireFields<MutationPublishPetitionArgs, 'input'>>;
  moderatePetition?: Resolver<ResolversTypes['ModeratePetitionResult'], ParentType, ContextType, RequireFields<MutationModeratePetitionArgs, 'input'>>;
  closePetition?: Resolver<ResolversTypes['ClosePetitionResult'], ParentType, ContextType, RequireFields<MutationClosePetitionArgs, 'input'>>;
  closeUnansweredPetition?: Resolver<ResolversTypes['CloseUnansweredPetitionResult'], ParentType, ContextType, RequireFields<MutationCloseUnansweredPetitionArgs, 'input'>>;
  draftSupervisionProgramme?: Resolver<ResolversTypes['DraftSupervisionProgrammeResult'], ParentType, ContextType, RequireFields<MutationDraftSupervisionProgrammeArgs, 'input'>>;
  consultSupervisionProgramme?: Resolver<ResolversTypes['ConsultSupervisionProgrammeResult'], ParentType, ContextType, RequireFields<MutationConsultSupervisionProgrammeArgs, 'input'>>;
  issueSupervisionProgramme?: Resolver<ResolversTypes['IssueSupervisionProgrammeResult'], ParentType, ContextType, RequireFields<MutationIssueSupervisionProgrammeArgs, 'input'>>;
  closeSupervisionProgramme?: Resolver<ResolversTypes['CloseSupervisionProgrammeResult'], ParentType, ContextType, RequireFields<MutationCloseSupervisionProgrammeArgs, 'input'>>;
  planCitizenReception?: Resolver<ResolversTypes['PlanCitizenReceptionResult'], ParentType, ContextType, RequireFields<MutationPlanCitizenReceptionArgs, 'input'>>;
  cancelCitizenReception?: Resolver<ResolversTypes['CancelCitizenReceptionResult'], ParentType, ContextType, RequireFields<MutationCancelCitizenReceptionArgs, 'input'>>;
  holdCitizenReception?: Resolver<ResolversTypes['HoldCitizenReceptionResult'], ParentType, ContextType, RequireFields<MutationHoldCitizenReceptionArgs, 'input'>>;
  recordReceptionVisit?: Resolver<ResolversTypes['RecordReceptionVisitResult'], ParentType, ContextType, RequireFields<MutationRecordReceptionVisitArgs, 'input'>>;
  closeCitizenReception?: Resolver<ResolversTypes['CloseCitizenReceptionResult'], ParentType, ContextType, RequireFields<MutationCloseCitizenReceptionArgs, 'input'>>;
  draftRecommendation?: Resolver<ResolversTypes['DraftRecommendationResult'], ParentType, ContextType, RequireFields<MutationDraftRecommendationArgs, 'input'>>;
  sendRecommendation?: Resolver<ResolversTypes['SendRecommendationResult'], ParentType, ContextType, RequireFields<MutationSendRecommendationArgs, 'input'>>;
  acknowledgeRecommendation?: Resolver<ResolversTypes['AcknowledgeRecommendationResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeRecommendationArgs, 'input'>>;
  answerRecommendation?: Resolver<ResolversTypes['AnswerRecommendationResult'], ParentType, ContextType, RequireFields<MutationAnswerRecommendationArgs, 'input'>>;
  verifyRecommendation?: Resolver<ResolversTypes['VerifyRecommendationResult'], ParentType, ContextType, RequireFields<MutationVerifyRecommendationArgs, 'input'>>;
  closeRecommendation?: Resolver<ResolversTypes['CloseRecommendationResult'], ParentType, ContextType, RequireFields<MutationCloseRecommendationArgs, 'input'>>;
  waiveRecommendation?: Resolver<ResolversTypes['WaiveRecommendationResult'], ParentType, ContextType, RequireFields<MutationWaiveRecommendationArgs, 'input'>>;
  remindRecommendation?: Resolver<ResolversTypes['RemindRecommendationResult'], ParentType, ContextType, RequireFields<MutationRemindRecommendationArgs, 'input'>>;
  escalateRecommendation?: Resolver<ResolversTypes['EscalateRecommendationResult'], ParentType, ContextType, RequireFields<MutationEscalateRecommendationArgs, 'input'>>;
  planRound?: Resolver<ResolversTypes['PlanRoundResult'], ParentType, ContextType, RequireFields<MutationPlanRoundArgs, 'input'>>;
  prepareRound?: Resolver<ResolversTypes['PrepareRoundResult'], ParentType, ContextType, RequireFields<MutationPrepareRoundArgs, 'input'>>;
  setDelegation?: Resolver<ResolversTypes['SetDelegationResult'], ParentType, ContextType, RequireFields<MutationSetDelegationArgs, 'input'>>;
  notifyRound?: Resolver<ResolversTypes['NotifyRoundResult'], ParentType, ContextType, RequireFields<MutationNotifyRoundArgs, 'input'>>;
  startRound?: Resolver<ResolversTypes['StartRoundResult'], ParentType, ContextType, RequireFields<MutationStartRoundArgs, 'input'>>;
  recordBodyReport?: Resolver<ResolversTypes['RecordBodyReportResult'], ParentType, ContextType, RequireFields<MutationRecordBodyReportArgs, 'input'>>;
  holdWorkMeeting?: Resolver<ResolversTypes['HoldWorkMeetingResult'], ParentType, ContextType, RequireFields<MutationHoldWorkMeetingArgs, 'input'>>;
  endRoundWork?: Resolver<ResolversTypes['EndRoundWorkResult'], ParentType, ContextType, RequireFields<MutationEndRoundWorkArgs, 'input'>>;
  reportRound?: Resolver<ResolversTypes['ReportRoundResult'], ParentType, ContextType, RequireFields<MutationReportRoundArgs, 'input'>>;
  closeRound?: Resolver<ResolversTypes['CloseRoundResult'], ParentType, ContextType, RequireFields<MutationCloseRoundArgs, 'input'>>;
  suspendRound?: Resolver<ResolversTypes['SuspendRoundResult'], ParentType, ContextType, RequireFields<MutationSuspendRoundArgs, 'input'>>;
  resumeRound?: Resolver<ResolversTypes['ResumeRoundResult'], ParentType, ContextType, RequireFields<MutationResumeRoundArgs, 'input'>>;
  cancelRound?: Resolver<ResolversTypes['CancelRoundResult'], ParentType, ContextType, RequireFields<MutationCancelRoundArgs, 'input'>>;
  recordFinding?: Resolver<ResolversTypes['RecordFindingResult'], ParentType, ContextType, RequireFields<MutationRecordFindingArgs, 'input'>>;
  settleRoutingTask?: Resolver<ResolversTypes['SettleRoutingTaskResult'], ParentType, ContextType, RequireFields<MutationSettleRoutingTaskArgs, 'input'>>;
  requestUnsealing?: Resolver<ResolversTypes['RequestUnsealingResult'], ParentType, ContextType, RequireFields<MutationRequestUnsealingArgs, 'input'>>;
  approveUnsealing?: Resolver<ResolversTypes['ApproveUnsealingResult'], ParentType, ContextType, RequireFields<MutationApproveUnsealingArgs, 'input'>>;
  openSealedIdentity?: Resolver<ResolversTypes['OpenSealedIdentityResult'], ParentType, ContextType, RequireFields<MutationOpenSealedIdentityArgs, 'input'>>;
  signPetition?: Resolver<ResolversTypes['SignPetitionResult'], ParentType, ContextType, RequireFields<MutationSignPetitionArgs, 'input'>>;
  setSignatureThreshold?: Resolver<ResolversTypes['SetSignatureThresholdResult'], ParentType, ContextType, RequireFields<MutationSetSignatureThresholdArgs, 'input'>>;
  scheduleAssemblySitting?: Resolver<ResolversTypes['ScheduleAssemblySittingResult'], ParentType, ContextType, RequireFields<MutationScheduleAssemblySittingArgs, 'input'>>;
  rescheduleAssemblySitting?: Resolver<ResolversTypes['RescheduleAssemblySittingResult'], ParentType, ContextType, RequireFields<MutationRescheduleAssemblySittingArgs, 'input'>>;
  draftPetitionSynthesis?: Resolver<ResolversTypes['DraftPetitionSynthesisResult'], ParentType, ContextType, RequireFields<MutationDraftPetitionSynthesisArgs, 'input'>>;
  amendPetitionSynthesis?: Resolver<ResolversTypes['AmendPetitionSynthesisResult'], ParentType, ContextType, RequireFields<MutationAmendPetitionSynthesisArgs, 'input'>>;
  issuePetitionSynthesis?: Resolver<ResolversTypes['IssuePetitionSynthesisResult'], ParentType, ContextType, RequireFields<MutationIssuePetitionSynthesisArgs, 'input'>>;
  correctPetitionSynthesis?: Resolver<ResolversTypes['CorrectPetitionSynthesisResult'], ParentType, ContextType, RequireFields<MutationCorrectPetitionSynthesisArgs, 'input'>>;
  sendPetitionSynthesis?: Resolver<ResolversTypes['SendPetitionSynthesisResult'], ParentType, ContextType, RequireFields<MutationSendPetitionSynthesisArgs, 'input'>>;
  recordVoterMeeting?: Resolver<ResolversTypes['RecordVoterMeetingResult'], ParentType, ContextType, RequireFields<MutationRecordVoterMeetingArgs, 'input'>>;
};
export type PlanBoardRoundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanBoardRoundResult'] = ResolversParentTypes['PlanBoardRoundResult']> = {
  __resolveType?: TypeResolveFn<'CommunityRound' | 'BoardNotFound' | 'BoardNotAtWork' | 'BoardRoundNotFound' | 'BoardProposalNotValid' | 'PeriodNotValid' | 'ProjectMissing' | 'DayNotValid' | 'TextNotValid' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type StartBoardRoundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartBoardRoundResult'] = ResolversParentTypes['StartBoardRoundResult']> = {
  __resolveType?: TypeResolveFn<'CommunityRound' | 'BoardRoundNotFound' | 'BoardRoundStateForbids' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RecordBoardFindingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordBoardFindingResult'] = ResolversParentTypes['RecordBoardFindingResult']> = {
  __resolveType?: TypeResolveFn<'Finding' | 'BoardRoundNotFound' | 'BoardRoundStateForbids' | 'FindingNotValid' | 'TextNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ReportBoardRoundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportBoardRoundResult'] = ResolversParentTypes['ReportBoardRoundResult']> = {
  __resolveType?: TypeResolveFn<'CommunityRound' | 'BoardRoundNotFound' | 'BoardRoundStateForbids' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CloseBoardRoundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseBoardRoundResult'] = ResolversParentTypes['CloseBoardRoundResult']> = {
  __resolveType?: TypeResolveFn<'CommunityRound' | 'BoardRoundNotFound' | 'BoardRoundStateForbids' | 'ProposalsOpen' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CancelBoardRoundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelBoardRoundResult'] = ResolversParentTypes['CancelBoardRoundResult']> = {
  __resolveType?: TypeResolveFn<'CommunityRound' | 'BoardRoundNotFound' | 'BoardRoundStateForbids' | 'ReasonNotValid' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type SendBoardProposalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendBoardProposalResult'] = ResolversParentTypes['SendBoardProposalResult']> = {
  __resolveType?: TypeResolveFn<'BoardProposal' | 'BoardRoundNotFound' | 'BoardRoundStateForbids' | 'ProposalNotFound' | 'BoardProposalNotValid' | 'RuleNotKnown' | 'DayNotValid' | 'TextNotValid' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type AnswerBoardProposalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerBoardProposalResult'] = ResolversParentTypes['AnswerBoardProposalResult']> = {
  __resolveType?: TypeResolveFn<'BoardProposal' | 'ProposalNotFound' | 'ProposalStateForbids' | 'RefusalReasonMissing' | 'DayNotValid' | 'TextNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RecordBoardRecoveryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordBoardRecoveryResult'] = ResolversParentTypes['RecordBoardRecoveryResult']> = {
  __resolveType?: TypeResolveFn<'BoardProposal' | 'ProposalNotFound' | 'ProposalStateForbids' | 'BoardProposalNotValid' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CloseBoardProposalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseBoardProposalResult'] = ResolversParentTypes['CloseBoardProposalResult']> = {
  __resolveType?: TypeResolveFn<'BoardProposal' | 'ProposalNotFound' | 'ProposalStateForbids' | 'EvidenceMissing' | 'ReasonNotValid' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type WaiveBoardProposalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaiveBoardProposalResult'] = ResolversParentTypes['WaiveBoardProposalResult']> = {
  __resolveType?: TypeResolveFn<'BoardProposal' | 'ProposalNotFound' | 'ProposalStateForbids' | 'ReasonNotValid' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  communityRound?: Resolver<Maybe<ResolversTypes['CommunityRound']>, ParentType, ContextType, RequireFields<QueryCommunityRoundArgs, 'id'>>;
  communityRounds?: Resolver<ResolversTypes['CommunityRoundConnection'], ParentType, ContextType, RequireFields<QueryCommunityRoundsArgs, 'unitId' | 'first'>>;
  boardProposal?: Resolver<Maybe<ResolversTypes['BoardProposal']>, ParentType, ContextType, RequireFields<QueryBoardProposalArgs, 'id'>>;
  communityBoard?: Resolver<Maybe<ResolversTypes['CommunityBoard']>, ParentType, ContextType, RequireFields<QueryCommunityBoardArgs, 'id'>>;
  communityBoards?: Resolver<ResolversTypes['CommunityBoardConnection'], ParentType, ContextType, RequireFields<QueryCommunityBoardsArgs, 'unitId' | 'first'>>;
  boardStandards?: Resolver<ReadonlyArray<ResolversTypes['BoardStandard']>, ParentType, ContextType>;
  holidayCalendars?: Resolver<ResolversTypes['HolidayCalendarConnection'], ParentType, ContextType, RequireFields<QueryHolidayCalendarsArgs, 'first'>>;
  proposedHolidays?: Resolver<ReadonlyArray<ResolversTypes['CalendarEntry']>, ParentType, ContextType, RequireFields<QueryProposedHolidaysArgs, 'year' | 'tetDaysBefore' | 'nationalDayEve'>>;
  caseFile?: Resolver<Maybe<ResolversTypes['CaseFile']>, ParentType, ContextType, RequireFields<QueryCaseFileArgs, 'unitId' | 'id'>>;
  caseFiles?: Resolver<ResolversTypes['CaseFileConnection'], ParentType, ContextType, RequireFields<QueryCaseFilesArgs, 'unitId' | 'first'>>;
  coordinationProgramme?: Resolver<Maybe<ResolversTypes['CoordinationProgramme']>, ParentType, ContextType, RequireFields<QueryCoordinationProgrammeArgs, 'id'>>;
  coordinationProgrammes?: Resolver<ResolversTypes['CoordinationProgrammeConnection'], ParentType, ContextType, RequireFields<QueryCoordinationProgrammesArgs, 'unitId' | 'first'>>;
  countingRules?: Resolver<ResolversTypes['CountingRuleConnection'], ParentType, ContextType, RequireFields<QueryCountingRulesArgs, 'first'>>;
  caseDeadline?: Resolver<Maybe<ResolversTypes['CaseDeadline']>, ParentType, ContextType, RequireFields<QueryCaseDeadlineArgs, 'id'>>;
  overdueDeadlines?: Resolver<ResolversTypes['CaseDeadlineConnection'], ParentType, ContextType, RequireFields<QueryOverdueDeadlinesArgs, 'unitId' | 'first'>>;
  computeDeadline?: Resolver<ResolversTypes['ComputeDeadlineResult'], ParentType, ContextType, RequireFields<QueryComputeDeadlineArgs, 'ruleKey' | 'from'>>;
  dialogue?: Resolver<Maybe<ResolversTypes['Dialogue']>, ParentType, ContextType, RequireFields<QueryDialogueArgs, 'id'>>;
  dialogues?: Resolver<ResolversTypes['DialogueConnection'], ParentType, ContextType, RequireFields<QueryDialoguesArgs, 'unitId' | 'first'>>;
  dialogueQuestion?: Resolver<Maybe<ResolversTypes['DialogueQuestion']>, ParentType, ContextType, RequireFields<QueryDialogueQuestionArgs, 'id'>>;
  escalationLadders?: Resolver<ResolversTypes['EscalationLadderConnection'], ParentType, ContextType, RequireFields<QueryEscalationLaddersArgs, 'first'>>;
  escalation?: Resolver<Maybe<ResolversTypes['Escalation']>, ParentType, ContextType, RequireFields<QueryEscalationArgs, 'id'>>;
  citizenFeedback?: Resolver<Maybe<ResolversTypes['CitizenFeedback']>, ParentType, ContextType, RequireFields<QueryCitizenFeedbackArgs, 'id'>>;
  citizenFeedbackList?: Resolver<ResolversTypes['CitizenFeedbackConnection'], ParentType, ContextType, RequireFields<QueryCitizenFeedbackListArgs, 'unitId' | 'first'>>;
  trackedFeedback?: Resolver<ResolversTypes['TrackedFeedbackResult'], ParentType, ContextType, RequireFields<QueryTrackedFeedbackArgs, 'trackingCode'>>;
  waitingHandovers?: Resolver<ResolversTypes['HandoverConnection'], ParentType, ContextType, RequireFields<QueryWaitingHandoversArgs, 'unitId' | 'first'>>;
  handoversOf?: Resolver<ReadonlyArray<ResolversTypes['Handover']>, ParentType, ContextType, RequireFields<QueryHandoversOfArgs, 'subjectId'>>;
  petition?: Resolver<Maybe<ResolversTypes['VoterPetition']>, ParentType, ContextType, RequireFields<QueryPetitionArgs, 'id'>>;
  petitions?: Resolver<ResolversTypes['VoterPetitionConnection'], ParentType, ContextType, RequireFields<QueryPetitionsArgs, 'unitId' | 'first'>>;
  similarPetitions?: Resolver<ReadonlyArray<ResolversTypes['SimilarPetition']>, ParentType, ContextType, RequireFields<QuerySimilarPetitionsArgs, 'unitId' | 'text' | 'limit'>>;
  petitionFigures?: Resolver<Maybe<ResolversTypes['PetitionFigures']>, ParentType, ContextType, RequireFields<QueryPetitionFiguresArgs, 'unitId' | 'from' | 'until'>>;
  supervisionProgramme?: Resolver<Maybe<ResolversTypes['SupervisionProgramme']>, ParentType, ContextType, RequireFields<QuerySupervisionProgrammeArgs, 'id'>>;
  supervisionProgrammes?: Resolver<ResolversTypes['SupervisionProgrammeConnection'], ParentType, ContextType, RequireFields<QuerySupervisionProgrammesArgs, 'unitId' | 'first'>>;
  citizenReception?: Resolver<Maybe<ResolversTypes['CitizenReception']>, ParentType, ContextType, RequireFields<QueryCitizenReceptionArgs, 'id'>>;
  citizenReceptions?: Resolver<ResolversTypes['CitizenReceptionConnection'], ParentType, ContextType, RequireFields<QueryCitizenReceptionsArgs, 'unitId' | 'from' | 'first'>>;
  receptionFigures?: Resolver<Maybe<ResolversTypes['ReceptionFigures']>, ParentType, ContextType, RequireFields<QueryReceptionFiguresArgs, 'unitId' | 'from' | 'until'>>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType, RequireFields<QueryRecommendationArgs, 'id'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<QueryRecommendationsArgs, 'unitId' | 'isOverdue' | 'first'>>;
  supervisionRound?: Resolver<Maybe<ResolversTypes['SupervisionRound']>, ParentType, ContextType, RequireFields<QuerySupervisionRoundArgs, 'id'>>;
  supervisionRounds?: Resolver<ResolversTypes['SupervisionRoundConnection'], ParentType, ContextType, RequireFields<QuerySupervisionRoundsArgs, 'unitId' | 'first'>>;
  routingTasks?: Resolver<ResolversTypes['RoutingTaskConnection'], ParentType, ContextType, RequireFields<QueryRoutingTasksArgs, 'unitId' | 'first'>>;
  unsealings?: Resolver<ReadonlyArray<ResolversTypes['Unsealing']>, ParentType, ContextType, RequireFields<QueryUnsealingsArgs, 'unitId' | 'caseFileId'>>;
  assemblySitting?: Resolver<Maybe<ResolversTypes['AssemblySitting']>, ParentType, ContextType, RequireFields<QueryAssemblySittingArgs, 'id'>>;
  assemblySittings?: Resolver<ResolversTypes['AssemblySittingConnection'], ParentType, ContextType, RequireFields<QueryAssemblySittingsArgs, 'unitId' | 'first'>>;
  petitionSynthesis?: Resolver<Maybe<ResolversTypes['PetitionSynthesis']>, ParentType, ContextType, RequireFields<QueryPetitionSynthesisArgs, 'id'>>;
  petitionSyntheses?: Resolver<ResolversTypes['PetitionSynthesisConnection'], ParentType, ContextType, RequireFields<QueryPetitionSynthesesArgs, 'unitId' | 'first'>>;
  logWitness?: Resolver<Maybe<ResolversTypes['LogWitness']>, ParentType, ContextType, Partial<QueryLogWitnessArgs>>;
};
export type CommunityProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityProject'] = ResolversParentTypes['CommunityProject']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  investor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contractor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
};
export type CommunityRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityRound'] = ResolversParentTypes['CommunityRound'], FederationReferenceType extends FederationReferenceTypes['CommunityRound'] = FederationReferenceTypes['CommunityRound']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommunityRound']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  board?: Resolver<Maybe<ResolversTypes['CommunityBoard']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentArea?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['CommunityProject']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['SupervisionPeriod'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CommunityRoundState'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reportDocumentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  violations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  violationAmount?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  proposals?: Resolver<ReadonlyArray<ResolversTypes['BoardProposal']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['CommunityStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type BoardProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardProposal'] = ResolversParentTypes['BoardProposal'], FederationReferenceType extends FederationReferenceTypes['BoardProposal'] = FederationReferenceTypes['BoardProposal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BoardProposal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['CommunityRound']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['SupervisedBody'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findingIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  landSquareMetres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BoardProposalState'], ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['CaseDeadline']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answerDocumentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AnswerOutcome']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  recoveries?: Resolver<ReadonlyArray<ResolversTypes['BoardRecovery']>, ParentType, ContextType>;
  ending?: Resolver<Maybe<ResolversTypes['RecommendationEnding']>, ParentType, ContextType>;
  closingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['CommunityStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type BoardRecoveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardRecovery'] = ResolversParentTypes['BoardRecovery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  landSquareMetres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};
export type CommunityRoundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityRoundConnection'] = ResolversParentTypes['CommunityRoundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommunityRoundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CommunityRound']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type CommunityRoundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityRoundEdge'] = ResolversParentTypes['CommunityRoundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommunityRound'], ParentType, ContextType>;
};
export type BoardRoundNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardRoundNotFound'] = ResolversParentTypes['BoardRoundNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type BoardRoundStateForbidsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardRoundStateForbids'] = ResolversParentTypes['BoardRoundStateForbids']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type BoardNotAtWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardNotAtWork'] = ResolversParentTypes['BoardNotAtWork']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ProjectMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectMissing'] = ResolversParentTypes['ProjectMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ProposalsOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalsOpen'] = ResolversParentTypes['ProposalsOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ProposalNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalNotFound'] = ResolversParentTypes['ProposalNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ProposalStateForbidsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalStateForbids'] = ResolversParentTypes['ProposalStateForbids']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type BoardProposalNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardProposalNotValid'] = ResolversParentTypes['BoardProposalNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ProposeBoardResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeBoardResult'] = ResolversParentTypes['ProposeBoardResult']> = {
  __resolveType?: TypeResolveFn<'CommunityBoard' | 'BoardNotFound' | 'BoardNotValid' | 'DayNotValid' | 'TextNotValid' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RecogniseBoardResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecogniseBoardResult'] = ResolversParentTypes['RecogniseBoardResult']> = {
  __resolveType?: TypeResolveFn<'CommunityBoard' | 'BoardNotFound' | 'BoardExists' | 'BoardStateForbids' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ChangeBoardMembersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeBoardMembersResult'] = ResolversParentTypes['ChangeBoardMembersResult']> = {
  __resolveType?: TypeResolveFn<'CommunityBoard' | 'BoardNotFound' | 'BoardNotValid' | 'BoardStateForbids' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type EndBoardResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndBoardResult'] = ResolversParentTypes['EndBoardResult']> = {
  __resolveType?: TypeResolveFn<'CommunityBoard' | 'BoardNotFound' | 'BoardRoundsOpen' | 'BoardStateForbids' | 'DayNotValid' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type SetBoardStandardResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetBoardStandardResult'] = ResolversParentTypes['SetBoardStandardResult']> = {
  __resolveType?: TypeResolveFn<'BoardStandard' | 'BoardStandardNotValid' | 'TextNotValid' | 'IdempotencyKeyReused', ParentType, ContextType>;
};
export type BoardNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardNotFound'] = ResolversParentTypes['BoardNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type BoardNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardNotValid'] = ResolversParentTypes['BoardNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type BoardStateForbidsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardStateForbids'] = ResolversParentTypes['BoardStateForbids']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type BoardExistsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardExists'] = ResolversParentTypes['BoardExists']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type BoardRoundsOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardRoundsOpen'] = ResolversParentTypes['BoardRoundsOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type BoardStandardNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardStandardNotValid'] = ResolversParentTypes['BoardStandardNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type BoardSeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardSeat'] = ResolversParentTypes['BoardSeat']> = {
  office?: Resolver<ResolversTypes['BoardOffice'], ParentType, ContextType>;
  areaId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};
export type BoardStructureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardStructure'] = ResolversParentTypes['BoardStructure']> = {
  women?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ethnicMinorities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nonParty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};
export type CommunityBoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityBoard'] = ResolversParentTypes['CommunityBoard'], FederationReferenceType extends FederationReferenceTypes['CommunityBoard'] = FederationReferenceTypes['CommunityBoard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommunityBoard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommunityBoardKind'], ParentType, ContextType>;
  committeeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  projectName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  electedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  minutesDocumentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  termFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  termTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  structure?: Resolver<ResolversTypes['BoardStructure'], ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['BoardSeat']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CommunityBoardState'], ParentType, ContextType>;
  recognisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recognitionDocumentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rounds?: Resolver<ResolversTypes['CommunityRoundConnection'], ParentType, ContextType, RequireFields<CommunityBoardRoundsArgs, 'first'>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['CommunityStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CommunityStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityStep'] = ResolversParentTypes['CommunityStep']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type BoardStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardStandard'] = ResolversParentTypes['BoardStandard']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommunityBoardKind'], ParentType, ContextType>;
  membersMin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['BoardStandardConfidence'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CommunityBoardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityBoardConnection'] = ResolversParentTypes['CommunityBoardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommunityBoardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CommunityBoard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type CommunityBoardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityBoardEdge'] = ResolversParentTypes['CommunityBoardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommunityBoard'], ParentType, ContextType>;
};
export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  communityBoards?: Resolver<ResolversTypes['CommunityBoardConnection'], ParentType, ContextType, RequireFields<UnitCommunityBoardsArgs, 'first'>>;
  communityBoardFigures?: Resolver<ResolversTypes['CommunityBoardFigures'], ParentType, ContextType, Partial<UnitCommunityBoardFiguresArgs>>;
  deadlineFigures?: Resolver<Maybe<ResolversTypes['DeadlineFigures']>, ParentType, ContextType, RequireFields<UnitDeadlineFiguresArgs, 'from' | 'until'>>;
  silentDesks?: Resolver<ResolversTypes['SilentDeskConnection'], ParentType, ContextType, RequireFields<UnitSilentDesksArgs, 'first'>>;
  dialogues?: Resolver<ResolversTypes['DialogueConnection'], ParentType, ContextType, RequireFields<UnitDialoguesArgs, 'first'>>;
  escalations?: Resolver<ResolversTypes['EscalationConnection'], ParentType, ContextType, RequireFields<UnitEscalationsArgs, 'first'>>;
  supervisionRounds?: Resolver<ResolversTypes['SupervisionRoundConnection'], ParentType, ContextType, RequireFields<UnitSupervisionRoundsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};
export type CommunityBoardFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityBoardFigures'] = ResolversParentTypes['CommunityBoardFigures']> = {
  inspectionBoards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  investmentBoards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rounds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  violations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  violationAmount?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  proposals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openProposals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moneyProposed?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  moneyRecovered?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  landProposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  landRecovered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
export type ReceiveCaseFileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveCaseFileResult'] = ResolversParentTypes['ReceiveCaseFileResult']> = {
  __resolveType?: TypeResolveFn<'CaseFile' | 'UnitNotKnown' | 'TextNotValid' | 'SubmitterNotValid' | 'DayNotValid' | 'CaseFileNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ClassifyCaseFileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassifyCaseFileResult'] = ResolversParentTypes['ClassifyCaseFileResult']> = {
  __resolveType?: TypeResolveFn<'CaseFile' | 'CaseFileNotFound' | 'CaseStepNotPossible' | 'TextNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type HandleCaseFileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandleCaseFileResult'] = ResolversParentTypes['HandleCaseFileResult']> = {
  __resolveType?: TypeResolveFn<'CaseFile' | 'CaseFileNotFound' | 'CaseStepNotPossible' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type MonitorCaseFileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitorCaseFileResult'] = ResolversParentTypes['MonitorCaseFileResult']> = {
  __resolveType?: TypeResolveFn<'CaseFile' | 'CaseFileNotFound' | 'CaseStepNotPossible' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RecordCaseResultResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCaseResultResult'] = ResolversParentTypes['RecordCaseResultResult']> = {
  __resolveType?: TypeResolveFn<'CaseFile' | 'CaseFileNotFound' | 'CaseStepNotPossible' | 'DayNotValid' | 'TextNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CloseCaseFileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseCaseFileResult'] = ResolversParentTypes['CloseCaseFileResult']> = {
  __resolveType?: TypeResolveFn<'CaseFile' | 'CaseFileNotFound' | 'CaseStepNotPossible' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CaseFileNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseFileNotFound'] = ResolversParentTypes['CaseFileNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CaseStepNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseStepNotPossible'] = ResolversParentTypes['CaseStepNotPossible']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type SubmitterNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitterNotValid'] = ResolversParentTypes['SubmitterNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CaseFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseFile'] = ResolversParentTypes['CaseFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseFileKind'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['CaseFileChannel'], ParentType, ContextType>;
  isAnonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseFileState'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['PetitionField']>, ParentType, ContextType>;
  competentBody?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handling?: Resolver<Maybe<ResolversTypes['CaseHandling']>, ParentType, ContextType>;
  handledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deadlineId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  resultOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  escalation?: Resolver<Maybe<ResolversTypes['Escalation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CaseFileConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseFileConnection'] = ResolversParentTypes['CaseFileConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseFileEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CaseFile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type CaseFileEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseFileEdge'] = ResolversParentTypes['CaseFileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
};
export type CoordinationProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationProgramme'] = ResolversParentTypes['CoordinationProgramme'], FederationReferenceType extends FederationReferenceTypes['CoordinationProgramme'] = FederationReferenceTypes['CoordinationProgramme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CoordinationProgramme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CoordinationKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['CoordinationParty']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<CoordinationProgrammeIsInForceArgs>>;
  placeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rounds?: Resolver<ReadonlyArray<ResolversTypes['SupervisionRound']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CoordinationPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationParty'] = ResolversParentTypes['CoordinationParty']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};
export type CoordinationProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationProgrammeConnection'] = ResolversParentTypes['CoordinationProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoordinationProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoordinationProgramme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type CoordinationProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationProgrammeEdge'] = ResolversParentTypes['CoordinationProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoordinationProgramme'], ParentType, ContextType>;
};
export type RecordCoordinationProgrammeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCoordinationProgrammeResult'] = ResolversParentTypes['RecordCoordinationProgrammeResult']> = {
  __resolveType?: TypeResolveFn<'CoordinationProgramme' | 'CoordinationProgrammeNotValid' | 'CoordinationProgrammeNotFound' | 'TextNotValid' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CoordinationProgrammeNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationProgrammeNotValid'] = ResolversParentTypes['CoordinationProgrammeNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CoordinationProgrammeNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationProgrammeNotFound'] = ResolversParentTypes['CoordinationProgrammeNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DeadlineFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineFigures'] = ResolversParentTypes['DeadlineFigures']> = {
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  silent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percentKept?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  byLevel?: Resolver<ReadonlyArray<ResolversTypes['DeadlineLevelFigures']>, ParentType, ContextType>;
};
export type DeadlineLevelFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineLevelFigures'] = ResolversParentTypes['DeadlineLevelFigures']> = {
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  silent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percentKept?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};
export type SilentDeskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SilentDesk'] = ResolversParentTypes['SilentDesk']> = {
  desk?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type SilentDeskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SilentDeskConnection'] = ResolversParentTypes['SilentDeskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SilentDeskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SilentDesk']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type SilentDeskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SilentDeskEdge'] = ResolversParentTypes['SilentDeskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SilentDesk'], ParentType, ContextType>;
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
  escalation?: Resolver<Maybe<ResolversTypes['Escalation']>, ParentType, ContextType>;
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
export type PlanDialogueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanDialogueResult'] = ResolversParentTypes['PlanDialogueResult']> = {
  __resolveType?: TypeResolveFn<'Dialogue' | 'DialogueNotFound' | 'DayNotValid' | 'TextNotValid' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type HoldDialogueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldDialogueResult'] = ResolversParentTypes['HoldDialogueResult']> = {
  __resolveType?: TypeResolveFn<'Dialogue' | 'DialogueNotFound' | 'DialogueStateForbids' | 'AttendeesNotValid' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CancelDialogueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelDialogueResult'] = ResolversParentTypes['CancelDialogueResult']> = {
  __resolveType?: TypeResolveFn<'Dialogue' | 'DialogueNotFound' | 'DialogueStateForbids' | 'ReasonNotValid' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CloseDialogueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseDialogueResult'] = ResolversParentTypes['CloseDialogueResult']> = {
  __resolveType?: TypeResolveFn<'Dialogue' | 'DialogueNotFound' | 'DialogueStateForbids' | 'QuestionsOpen' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RecordDialogueQuestionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDialogueQuestionResult'] = ResolversParentTypes['RecordDialogueQuestionResult']> = {
  __resolveType?: TypeResolveFn<'DialogueQuestion' | 'DialogueNotFound' | 'DialogueStateForbids' | 'QuestionNotFound' | 'AttendeesNotValid' | 'RuleNotKnown' | 'DayNotValid' | 'TextNotValid' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type AnswerDialogueQuestionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerDialogueQuestionResult'] = ResolversParentTypes['AnswerDialogueQuestionResult']> = {
  __resolveType?: TypeResolveFn<'DialogueQuestion' | 'QuestionNotFound' | 'QuestionStateForbids' | 'RuleNotKnown' | 'DayNotValid' | 'TextNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type KeepDialoguePromiseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeepDialoguePromiseResult'] = ResolversParentTypes['KeepDialoguePromiseResult']> = {
  __resolveType?: TypeResolveFn<'DialogueQuestion' | 'QuestionNotFound' | 'QuestionStateForbids' | 'EvidenceMissing' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type WaiveDialogueQuestionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaiveDialogueQuestionResult'] = ResolversParentTypes['WaiveDialogueQuestionResult']> = {
  __resolveType?: TypeResolveFn<'DialogueQuestion' | 'QuestionNotFound' | 'QuestionStateForbids' | 'ReasonNotValid' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type DialogueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dialogue'] = ResolversParentTypes['Dialogue'], FederationReferenceType extends FederationReferenceTypes['Dialogue'] = FederationReferenceTypes['Dialogue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dialogue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['SupervisedBody'], ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DialogueState'], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  attendees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minutesDocumentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['DialogueQuestion']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['CommunityStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DialogueQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DialogueQuestion'] = ResolversParentTypes['DialogueQuestion'], FederationReferenceType extends FederationReferenceTypes['DialogueQuestion'] = FederationReferenceTypes['DialogueQuestion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DialogueQuestion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dialogue?: Resolver<Maybe<ResolversTypes['Dialogue']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DialogueQuestionState'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['CaseDeadline']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answerText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answerDocumentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  commitment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['CommunityStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DialogueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DialogueConnection'] = ResolversParentTypes['DialogueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DialogueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dialogue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type DialogueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DialogueEdge'] = ResolversParentTypes['DialogueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dialogue'], ParentType, ContextType>;
};
export type SupervisionProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionProgramme'] = ResolversParentTypes['SupervisionProgramme'], FederationReferenceType extends FederationReferenceTypes['SupervisionProgramme'] = FederationReferenceTypes['SupervisionProgramme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupervisionProgramme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dialoguesHeld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  committeeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['SupervisionProgrammeItem']>, ParentType, ContextType>;
  roundsTarget?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dialoguesTarget?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupervisionProgrammeState'], ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeAgreement']>, ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['CaseDeadline']>, ParentType, ContextType>;
  rounds?: Resolver<ResolversTypes['SupervisionRoundConnection'], ParentType, ContextType, RequireFields<SupervisionProgrammeRoundsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DialogueNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DialogueNotFound'] = ResolversParentTypes['DialogueNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DialogueStateForbidsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DialogueStateForbids'] = ResolversParentTypes['DialogueStateForbids']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AttendeesNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendeesNotValid'] = ResolversParentTypes['AttendeesNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type QuestionsOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionsOpen'] = ResolversParentTypes['QuestionsOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type QuestionNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionNotFound'] = ResolversParentTypes['QuestionNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type QuestionStateForbidsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionStateForbids'] = ResolversParentTypes['QuestionStateForbids']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type EscalationLadderStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationLadderStep'] = ResolversParentTypes['EscalationLadderStep']> = {
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['EscalationWaitUnit'], ParentType, ContextType>;
  levelsUp?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};
export type EscalationLadderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationLadder'] = ResolversParentTypes['EscalationLadder'], FederationReferenceType extends FederationReferenceTypes['EscalationLadder'] = FederationReferenceTypes['EscalationLadder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EscalationLadder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['EscalationLadderStep']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type EscalationLadderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationLadderConnection'] = ResolversParentTypes['EscalationLadderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EscalationLadderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EscalationLadder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type EscalationLadderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationLadderEdge'] = ResolversParentTypes['EscalationLadderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EscalationLadder'], ParentType, ContextType>;
};
export type SetEscalationLadderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetEscalationLadderResult'] = ResolversParentTypes['SetEscalationLadderResult']> = {
  __resolveType?: TypeResolveFn<'EscalationLadder' | 'LadderNotValid' | 'LadderNotFound' | 'TextNotValid' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type LadderNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LadderNotValid'] = ResolversParentTypes['LadderNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type LadderNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LadderNotFound'] = ResolversParentTypes['LadderNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type RecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation'], FederationReferenceType extends FederationReferenceTypes['Recommendation'] = FederationReferenceTypes['Recommendation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Recommendation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  escalation?: Resolver<Maybe<ResolversTypes['Escalation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['SupervisionRound']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['SupervisedBody'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findingIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RecommendationState'], ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['CaseDeadline']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answerDocumentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AnswerOutcome']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  remindedTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  escalatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ending?: Resolver<Maybe<ResolversTypes['RecommendationEnding']>, ParentType, ContextType>;
  closingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['RecommendationStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type VoterPetitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoterPetition'] = ResolversParentTypes['VoterPetition'], FederationReferenceType extends FederationReferenceTypes['VoterPetition'] = FederationReferenceTypes['VoterPetition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VoterPetition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  escalation?: Resolver<Maybe<ResolversTypes['Escalation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['PetitionChannel'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['VoterMeeting']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  moderation?: Resolver<ResolversTypes['PetitionModeration'], ParentType, ContextType>;
  moderationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  raisedByInAll?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signatures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VoterPetitionState'], ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['VoterPetition']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['PetitionField']>, ParentType, ContextType>;
  competentLevel?: Resolver<Maybe<ResolversTypes['CompetentLevel']>, ParentType, ContextType>;
  competentBody?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['PetitionAnswer']>, ParentType, ContextType>;
  publicSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  thresholdReachedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  merges?: Resolver<ReadonlyArray<ResolversTypes['PetitionMerge']>, ParentType, ContextType>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['SimilarPetition']>, ParentType, ContextType>;
  synthesis?: Resolver<Maybe<ResolversTypes['PetitionSynthesis']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type EscalationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Escalation'] = ResolversParentTypes['Escalation'], FederationReferenceType extends FederationReferenceTypes['Escalation'] = FederationReferenceTypes['Escalation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Escalation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  ladder?: Resolver<ResolversTypes['EscalationLadder'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EscalationState'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  desk?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  deskSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  nextAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextDesk?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['EscalationLine']>, ParentType, ContextType>;
};
export type EscalationLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationLine'] = ResolversParentTypes['EscalationLine']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EscalationLineKind'], ParentType, ContextType>;
  climb?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  desk?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type EscalationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationConnection'] = ResolversParentTypes['EscalationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EscalationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Escalation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type EscalationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationEdge'] = ResolversParentTypes['EscalationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Escalation'], ParentType, ContextType>;
};
export type SendFeedbackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendFeedbackResult'] = ResolversParentTypes['SendFeedbackResult']> = {
  __resolveType?: TypeResolveFn<'FeedbackReceipt' | 'UnitNotKnown' | 'TextNotValid' | 'SubmitterNotValid' | 'FeedbackNotFound' | 'IdempotencyKeyReused', ParentType, ContextType>;
};
export type ReceiveFeedbackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveFeedbackResult'] = ResolversParentTypes['ReceiveFeedbackResult']> = {
  __resolveType?: TypeResolveFn<'FeedbackReceipt' | 'UnitNotKnown' | 'TextNotValid' | 'SubmitterNotValid' | 'DayNotValid' | 'FeedbackNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type AcceptFeedbackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptFeedbackResult'] = ResolversParentTypes['AcceptFeedbackResult']> = {
  __resolveType?: TypeResolveFn<'CitizenFeedback' | 'FeedbackNotFound' | 'FeedbackStepNotPossible' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RefuseFeedbackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseFeedbackResult'] = ResolversParentTypes['RefuseFeedbackResult']> = {
  __resolveType?: TypeResolveFn<'CitizenFeedback' | 'FeedbackNotFound' | 'FeedbackStepNotPossible' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RouteFeedbackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteFeedbackResult'] = ResolversParentTypes['RouteFeedbackResult']> = {
  __resolveType?: TypeResolveFn<'CitizenFeedback' | 'FeedbackNotFound' | 'FeedbackStepNotPossible' | 'DayNotValid' | 'TextNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type BeginFeedbackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginFeedbackResult'] = ResolversParentTypes['BeginFeedbackResult']> = {
  __resolveType?: TypeResolveFn<'CitizenFeedback' | 'FeedbackNotFound' | 'FeedbackStepNotPossible' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type AnswerFeedbackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerFeedbackResult'] = ResolversParentTypes['AnswerFeedbackResult']> = {
  __resolveType?: TypeResolveFn<'CitizenFeedback' | 'FeedbackNotFound' | 'FeedbackStepNotPossible' | 'DayNotValid' | 'TextNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type PublishFeedbackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishFeedbackResult'] = ResolversParentTypes['PublishFeedbackResult']> = {
  __resolveType?: TypeResolveFn<'CitizenFeedback' | 'FeedbackNotFound' | 'FeedbackStepNotPossible' | 'PublicationNotConsented' | 'PersonalDataFound' | 'RedactionNotValid' | 'ReasonNotValid' | 'TextNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CloseFeedbackPrivatelyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseFeedbackPrivatelyResult'] = ResolversParentTypes['CloseFeedbackPrivatelyResult']> = {
  __resolveType?: TypeResolveFn<'CitizenFeedback' | 'FeedbackNotFound' | 'FeedbackStepNotPossible' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ModerateFeedbackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModerateFeedbackResult'] = ResolversParentTypes['ModerateFeedbackResult']> = {
  __resolveType?: TypeResolveFn<'CitizenFeedback' | 'FeedbackNotFound' | 'FeedbackStepNotPossible' | 'PersonalDataFound' | 'RedactionNotValid' | 'ReasonNotValid' | 'TextNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ReopenFeedbackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenFeedbackResult'] = ResolversParentTypes['ReopenFeedbackResult']> = {
  __resolveType?: TypeResolveFn<'TrackedFeedback' | 'TrackingCodeNotKnown' | 'FeedbackStepNotPossible' | 'AlreadyReopened' | 'TextNotValid' | 'IdempotencyKeyReused', ParentType, ContextType>;
};
export type RateFeedbackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateFeedbackResult'] = ResolversParentTypes['RateFeedbackResult']> = {
  __resolveType?: TypeResolveFn<'TrackedFeedback' | 'TrackingCodeNotKnown' | 'FeedbackStepNotPossible' | 'AlreadyRated' | 'RatingNotValid' | 'IdempotencyKeyReused', ParentType, ContextType>;
};
export type FeedbackReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackReceipt'] = ResolversParentTypes['FeedbackReceipt']> = {
  feedbackId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  trackingCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstResponseDeadline?: Resolver<Maybe<ResolversTypes['CaseDeadline']>, ParentType, ContextType>;
  answerDeadline?: Resolver<Maybe<ResolversTypes['CaseDeadline']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type FeedbackNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackNotFound'] = ResolversParentTypes['FeedbackNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type FeedbackStepNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackStepNotPossible'] = ResolversParentTypes['FeedbackStepNotPossible']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PublicationNotConsentedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationNotConsented'] = ResolversParentTypes['PublicationNotConsented']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PersonalDataFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalDataFound'] = ResolversParentTypes['PersonalDataFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AlreadyReopenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyReopened'] = ResolversParentTypes['AlreadyReopened']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AlreadyRatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyRated'] = ResolversParentTypes['AlreadyRated']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type RatingNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingNotValid'] = ResolversParentTypes['RatingNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type FeedbackDeskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackDesk'] = ResolversParentTypes['FeedbackDesk']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type CitizenFeedbackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitizenFeedback'] = ResolversParentTypes['CitizenFeedback'], FederationReferenceType extends FederationReferenceTypes['CitizenFeedback'] = FederationReferenceTypes['CitizenFeedback']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CitizenFeedback']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['FeedbackChannel'], ParentType, ContextType>;
  isAnonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayBePublished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FeedbackState'], ParentType, ContextType>;
  desk?: Resolver<ResolversTypes['FeedbackDesk'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['PetitionField']>, ParentType, ContextType>;
  competentLevel?: Resolver<Maybe<ResolversTypes['CompetentLevel']>, ParentType, ContextType>;
  competentBody?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  routedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['PetitionAnswerOutcome']>, ParentType, ContextType>;
  publicText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicAnswer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  moderation?: Resolver<ResolversTypes['PetitionModeration'], ParentType, ContextType>;
  moderationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reopenedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstResponseDeadline?: Resolver<Maybe<ResolversTypes['CaseDeadline']>, ParentType, ContextType>;
  answerDeadline?: Resolver<Maybe<ResolversTypes['CaseDeadline']>, ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['FeedbackWords']>, ParentType, ContextType>;
  viewerCanAccept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type FeedbackWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackWords'] = ResolversParentTypes['FeedbackWords']> = {
  kind?: Resolver<ResolversTypes['FeedbackWordsKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type CitizenFeedbackConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitizenFeedbackConnection'] = ResolversParentTypes['CitizenFeedbackConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitizenFeedbackEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CitizenFeedback']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type CitizenFeedbackEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitizenFeedbackEdge'] = ResolversParentTypes['CitizenFeedbackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CitizenFeedback'], ParentType, ContextType>;
};
export type TrackedFeedbackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackedFeedback'] = ResolversParentTypes['TrackedFeedback']> = {
  state?: Resolver<ResolversTypes['FeedbackState'], ParentType, ContextType>;
  desk?: Resolver<ResolversTypes['FeedbackDesk'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  firstResponseDeadline?: Resolver<Maybe<ResolversTypes['CaseDeadline']>, ParentType, ContextType>;
  answerDeadline?: Resolver<Maybe<ResolversTypes['CaseDeadline']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['PetitionAnswerOutcome']>, ParentType, ContextType>;
  publicAnswer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  canReopen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canRate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TrackedFeedbackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackedFeedbackResult'] = ResolversParentTypes['TrackedFeedbackResult']> = {
  __resolveType?: TypeResolveFn<'TrackedFeedback' | 'TrackingCodeNotKnown', ParentType, ContextType>;
};
export type TrackingCodeNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackingCodeNotKnown'] = ResolversParentTypes['TrackingCodeNotKnown']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type HandoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Handover'] = ResolversParentTypes['Handover']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['HandoverSubject'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fromUnit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  toUnit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['HandoverCause']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type HandoverConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverConnection'] = ResolversParentTypes['HandoverConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HandoverEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Handover']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type HandoverEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverEdge'] = ResolversParentTypes['HandoverEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Handover'], ParentType, ContextType>;
};
export type SettleHandoverResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleHandoverResult'] = ResolversParentTypes['SettleHandoverResult']> = {
  __resolveType?: TypeResolveFn<'Handover' | 'HandoverNotFound' | 'NotACandidate' | 'UnitNotKnown' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type HandoverNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverNotFound'] = ResolversParentTypes['HandoverNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type MergePetitionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergePetitionResult'] = ResolversParentTypes['MergePetitionResult']> = {
  __resolveType?: TypeResolveFn<'VoterPetition' | 'PetitionNotFound' | 'PetitionStepNotPossible' | 'PetitionMerged' | 'MergeWithItself' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ReversePetitionMergeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReversePetitionMergeResult'] = ResolversParentTypes['ReversePetitionMergeResult']> = {
  __resolveType?: TypeResolveFn<'VoterPetition' | 'PetitionNotFound' | 'PetitionNotMerged' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type MergeWithItselfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeWithItself'] = ResolversParentTypes['MergeWithItself']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PetitionNotMergedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionNotMerged'] = ResolversParentTypes['PetitionNotMerged']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PetitionMergeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionMerge'] = ResolversParentTypes['PetitionMerge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intoId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mergedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};
export type RecordPetitionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPetitionResult'] = ResolversParentTypes['RecordPetitionResult']> = {
  __resolveType?: TypeResolveFn<'VoterPetition' | 'UnitNotKnown' | 'TextNotValid' | 'RaisedByNotValid' | 'DayNotValid' | 'VoterMeetingNotFound' | 'PetitionNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ClassifyPetitionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassifyPetitionResult'] = ResolversParentTypes['ClassifyPetitionResult']> = {
  __resolveType?: TypeResolveFn<'VoterPetition' | 'PetitionNotFound' | 'PetitionStepNotPossible' | 'PetitionMerged' | 'TextNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type SendPetitionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendPetitionResult'] = ResolversParentTypes['SendPetitionResult']> = {
  __resolveType?: TypeResolveFn<'VoterPetition' | 'PetitionNotFound' | 'PetitionStepNotPossible' | 'PetitionMerged' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type AnswerPetitionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerPetitionResult'] = ResolversParentTypes['AnswerPetitionResult']> = {
  __resolveType?: TypeResolveFn<'VoterPetition' | 'PetitionNotFound' | 'PetitionStepNotPossible' | 'PetitionMerged' | 'DayNotValid' | 'TextNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type PublishPetitionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishPetitionResult'] = ResolversParentTypes['PublishPetitionResult']> = {
  __resolveType?: TypeResolveFn<'VoterPetition' | 'PetitionNotFound' | 'PetitionStepNotPossible' | 'PetitionMerged' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ModeratePetitionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModeratePetitionResult'] = ResolversParentTypes['ModeratePetitionResult']> = {
  __resolveType?: TypeResolveFn<'VoterPetition' | 'PetitionNotFound' | 'PetitionMerged' | 'RedactionNotValid' | 'ReasonNotValid' | 'TextNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ClosePetitionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosePetitionResult'] = ResolversParentTypes['ClosePetitionResult']> = {
  __resolveType?: TypeResolveFn<'VoterPetition' | 'PetitionNotFound' | 'PetitionStepNotPossible' | 'PetitionMerged' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CloseUnansweredPetitionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseUnansweredPetitionResult'] = ResolversParentTypes['CloseUnansweredPetitionResult']> = {
  __resolveType?: TypeResolveFn<'VoterPetition' | 'PetitionNotFound' | 'PetitionStepNotPossible' | 'PetitionMerged' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type PetitionNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionNotFound'] = ResolversParentTypes['PetitionNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PetitionStepNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionStepNotPossible'] = ResolversParentTypes['PetitionStepNotPossible']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PetitionMergedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionMerged'] = ResolversParentTypes['PetitionMerged']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type RaisedByNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaisedByNotValid'] = ResolversParentTypes['RaisedByNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type RedactionNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedactionNotValid'] = ResolversParentTypes['RedactionNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PetitionAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionAnswer'] = ResolversParentTypes['PetitionAnswer']> = {
  answeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PetitionAnswerOutcome'], ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};
export type SimilarPetitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarPetition'] = ResolversParentTypes['SimilarPetition']> = {
  petition?: Resolver<ResolversTypes['VoterPetition'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};
export type PetitionFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionFigures'] = ResolversParentTypes['PetitionFigures']> = {
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percentHandled?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};
export type VoterPetitionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoterPetitionConnection'] = ResolversParentTypes['VoterPetitionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VoterPetitionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VoterPetition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type VoterPetitionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoterPetitionEdge'] = ResolversParentTypes['VoterPetitionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VoterPetition'], ParentType, ContextType>;
};
export type SupervisionProgrammeItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionProgrammeItem'] = ResolversParentTypes['SupervisionProgrammeItem']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RoundKind'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['RoundForm'], ParentType, ContextType>;
  bodyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quarter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};
export type ProgrammeAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeAgreement'] = ResolversParentTypes['ProgrammeAgreement']> = {
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agreedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};
export type SupervisionProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionProgrammeConnection'] = ResolversParentTypes['SupervisionProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupervisionProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupervisionProgramme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type SupervisionProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionProgrammeEdge'] = ResolversParentTypes['SupervisionProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupervisionProgramme'], ParentType, ContextType>;
};
export type DraftSupervisionProgrammeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftSupervisionProgrammeResult'] = ResolversParentTypes['DraftSupervisionProgrammeResult']> = {
  __resolveType?: TypeResolveFn<'SupervisionProgramme' | 'ProgrammeNotValid' | 'ProgrammeExists' | 'ProgrammeNotFound' | 'TextNotValid' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ConsultSupervisionProgrammeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultSupervisionProgrammeResult'] = ResolversParentTypes['ConsultSupervisionProgrammeResult']> = {
  __resolveType?: TypeResolveFn<'SupervisionProgramme' | 'ProgrammeNotFound' | 'ProgrammeStateForbids' | 'ProgrammeNotValid' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type IssueSupervisionProgrammeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueSupervisionProgrammeResult'] = ResolversParentTypes['IssueSupervisionProgrammeResult']> = {
  __resolveType?: TypeResolveFn<'SupervisionProgramme' | 'ProgrammeNotFound' | 'ProgrammeStateForbids' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CloseSupervisionProgrammeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseSupervisionProgrammeResult'] = ResolversParentTypes['CloseSupervisionProgrammeResult']> = {
  __resolveType?: TypeResolveFn<'SupervisionProgramme' | 'ProgrammeNotFound' | 'ProgrammeStateForbids' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ProgrammeNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeNotFound'] = ResolversParentTypes['ProgrammeNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ProgrammeNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeNotValid'] = ResolversParentTypes['ProgrammeNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ProgrammeExistsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeExists'] = ResolversParentTypes['ProgrammeExists']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ProgrammeStateForbidsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeStateForbids'] = ResolversParentTypes['ProgrammeStateForbids']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CitizenReceptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitizenReception'] = ResolversParentTypes['CitizenReception'], FederationReferenceType extends FederationReferenceTypes['CitizenReception'] = FederationReferenceTypes['CitizenReception']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CitizenReception']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReceptionKind'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['ReceptionMode'], ParentType, ContextType>;
  isHeadDuty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  irregularReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReceptionState'], ParentType, ContextType>;
  receivedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['ReceptionReceiver']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cancellingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  visitsByOutcome?: Resolver<Maybe<ResolversTypes['VisitsByOutcome']>, ParentType, ContextType>;
  visitRecords?: Resolver<ReadonlyArray<ResolversTypes['ReceptionVisit']>, ParentType, ContextType>;
  viewerCanRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type VisitsByOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitsByOutcome'] = ResolversParentTypes['VisitsByOutcome']> = {
  caseFiles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feedback?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  guided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};
export type ReceptionVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceptionVisit'] = ResolversParentTypes['ReceptionVisit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['PetitionField'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['VisitOutcome'], ParentType, ContextType>;
  caseFileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  feedbackId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type ReceptionFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceptionFigures'] = ResolversParentTypes['ReceptionFigures']> = {
  receptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byHead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  irregular?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  caseFiles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feedback?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  guided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};
export type CitizenReceptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitizenReceptionConnection'] = ResolversParentTypes['CitizenReceptionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitizenReceptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CitizenReception']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type CitizenReceptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitizenReceptionEdge'] = ResolversParentTypes['CitizenReceptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CitizenReception'], ParentType, ContextType>;
};
export type PlanCitizenReceptionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanCitizenReceptionResult'] = ResolversParentTypes['PlanCitizenReceptionResult']> = {
  __resolveType?: TypeResolveFn<'CitizenReception' | 'UnitNotKnown' | 'TextNotValid' | 'ReasonNotValid' | 'ReceptionNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CancelCitizenReceptionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelCitizenReceptionResult'] = ResolversParentTypes['CancelCitizenReceptionResult']> = {
  __resolveType?: TypeResolveFn<'CitizenReception' | 'ReceptionNotFound' | 'ReceptionStateForbids' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type HoldCitizenReceptionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldCitizenReceptionResult'] = ResolversParentTypes['HoldCitizenReceptionResult']> = {
  __resolveType?: TypeResolveFn<'CitizenReception' | 'ReceptionNotFound' | 'ReceptionStateForbids' | 'HeadDutyHandedOver' | 'DayNotValid' | 'TextNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RecordReceptionVisitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReceptionVisitResult'] = ResolversParentTypes['RecordReceptionVisitResult']> = {
  __resolveType?: TypeResolveFn<'CitizenReception' | 'ReceptionNotFound' | 'ReceptionStateForbids' | 'VisitNotValid' | 'VisitSubjectNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CloseCitizenReceptionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseCitizenReceptionResult'] = ResolversParentTypes['CloseCitizenReceptionResult']> = {
  __resolveType?: TypeResolveFn<'CitizenReception' | 'ReceptionNotFound' | 'ReceptionStateForbids' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ReceptionNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceptionNotFound'] = ResolversParentTypes['ReceptionNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReceptionStateForbidsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceptionStateForbids'] = ResolversParentTypes['ReceptionStateForbids']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type HeadDutyHandedOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeadDutyHandedOver'] = ResolversParentTypes['HeadDutyHandedOver']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type VisitNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitNotValid'] = ResolversParentTypes['VisitNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type VisitSubjectNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitSubjectNotFound'] = ResolversParentTypes['VisitSubjectNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DraftRecommendationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftRecommendationResult'] = ResolversParentTypes['DraftRecommendationResult']> = {
  __resolveType?: TypeResolveFn<'Recommendation' | 'RoundNotFound' | 'RoundStateForbids' | 'RecommendationNotFound' | 'BodyNotInRound' | 'FindingNotFound' | 'TextNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type SendRecommendationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendRecommendationResult'] = ResolversParentTypes['SendRecommendationResult']> = {
  __resolveType?: TypeResolveFn<'Recommendation' | 'RecommendationNotFound' | 'RecommendationStateForbids' | 'DayNotValid' | 'RuleNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type AcknowledgeRecommendationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeRecommendationResult'] = ResolversParentTypes['AcknowledgeRecommendationResult']> = {
  __resolveType?: TypeResolveFn<'Recommendation' | 'RecommendationNotFound' | 'RecommendationStateForbids' | 'DayNotValid' | 'AnswerBeforeRecommendation' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type AnswerRecommendationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerRecommendationResult'] = ResolversParentTypes['AnswerRecommendationResult']> = {
  __resolveType?: TypeResolveFn<'Recommendation' | 'RecommendationNotFound' | 'RecommendationStateForbids' | 'DayNotValid' | 'AnswerBeforeRecommendation' | 'RefusalReasonMissing' | 'TextNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type VerifyRecommendationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyRecommendationResult'] = ResolversParentTypes['VerifyRecommendationResult']> = {
  __resolveType?: TypeResolveFn<'Recommendation' | 'RecommendationNotFound' | 'RecommendationStateForbids' | 'DayNotValid' | 'EvidenceMissing' | 'TextNotValid' | 'RuleNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CloseRecommendationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseRecommendationResult'] = ResolversParentTypes['CloseRecommendationResult']> = {
  __resolveType?: TypeResolveFn<'Recommendation' | 'RecommendationNotFound' | 'RecommendationStateForbids' | 'DayNotValid' | 'EvidenceMissing' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type WaiveRecommendationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaiveRecommendationResult'] = ResolversParentTypes['WaiveRecommendationResult']> = {
  __resolveType?: TypeResolveFn<'Recommendation' | 'RecommendationNotFound' | 'RecommendationStateForbids' | 'DayNotValid' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RemindRecommendationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemindRecommendationResult'] = ResolversParentTypes['RemindRecommendationResult']> = {
  __resolveType?: TypeResolveFn<'Recommendation' | 'RecommendationNotFound' | 'RecommendationStateForbids' | 'DayNotValid' | 'NotOverdue' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type EscalateRecommendationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalateRecommendationResult'] = ResolversParentTypes['EscalateRecommendationResult']> = {
  __resolveType?: TypeResolveFn<'Recommendation' | 'RecommendationNotFound' | 'RecommendationStateForbids' | 'DayNotValid' | 'NotOverdue' | 'ReminderMissing' | 'TextNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RecommendationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationStep'] = ResolversParentTypes['RecommendationStep']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type RecommendationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationConnection'] = ResolversParentTypes['RecommendationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecommendationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type RecommendationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationEdge'] = ResolversParentTypes['RecommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
};
export type RecommendationNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationNotFound'] = ResolversParentTypes['RecommendationNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type RecommendationStateForbidsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationStateForbids'] = ResolversParentTypes['RecommendationStateForbids']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AnswerBeforeRecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerBeforeRecommendation'] = ResolversParentTypes['AnswerBeforeRecommendation']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type RefusalReasonMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusalReasonMissing'] = ResolversParentTypes['RefusalReasonMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type EvidenceMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceMissing'] = ResolversParentTypes['EvidenceMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type NotOverdueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotOverdue'] = ResolversParentTypes['NotOverdue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReminderMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderMissing'] = ResolversParentTypes['ReminderMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type FindingNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingNotFound'] = ResolversParentTypes['FindingNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PlanRoundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanRoundResult'] = ResolversParentTypes['PlanRoundResult']> = {
  __resolveType?: TypeResolveFn<'SupervisionRound' | 'CoordinationProgrammeNotFound' | 'RoundNotValid' | 'RoundOutsideProgramme' | 'PeriodNotValid' | 'ProgrammeNotFound' | 'RoundNotFound' | 'TextNotValid' | 'ReasonNotValid' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type PrepareRoundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrepareRoundResult'] = ResolversParentTypes['PrepareRoundResult']> = {
  __resolveType?: TypeResolveFn<'SupervisionRound' | 'RoundNotFound' | 'RoundStateForbids' | 'DayNotValid' | 'TextNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type SetDelegationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDelegationResult'] = ResolversParentTypes['SetDelegationResult']> = {
  __resolveType?: TypeResolveFn<'SupervisionRound' | 'RoundNotFound' | 'RoundStateForbids' | 'DayNotValid' | 'DelegationNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type NotifyRoundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotifyRoundResult'] = ResolversParentTypes['NotifyRoundResult']> = {
  __resolveType?: TypeResolveFn<'SupervisionRound' | 'RoundNotFound' | 'RoundStateForbids' | 'DayNotValid' | 'DelegationNotValid' | 'NoticeTooLate' | 'RuleNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type StartRoundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartRoundResult'] = ResolversParentTypes['StartRoundResult']> = {
  __resolveType?: TypeResolveFn<'SupervisionRound' | 'RoundNotFound' | 'RoundStateForbids' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RecordBodyReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordBodyReportResult'] = ResolversParentTypes['RecordBodyReportResult']> = {
  __resolveType?: TypeResolveFn<'SupervisionRound' | 'RoundNotFound' | 'RoundStateForbids' | 'DayNotValid' | 'BodyNotInRound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type HoldWorkMeetingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldWorkMeetingResult'] = ResolversParentTypes['HoldWorkMeetingResult']> = {
  __resolveType?: TypeResolveFn<'SupervisionRound' | 'RoundNotFound' | 'RoundStateForbids' | 'DayNotValid' | 'TextNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type EndRoundWorkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndRoundWorkResult'] = ResolversParentTypes['EndRoundWorkResult']> = {
  __resolveType?: TypeResolveFn<'SupervisionRound' | 'RoundNotFound' | 'RoundStateForbids' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ReportRoundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportRoundResult'] = ResolversParentTypes['ReportRoundResult']> = {
  __resolveType?: TypeResolveFn<'SupervisionRound' | 'RoundNotFound' | 'RoundStateForbids' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CloseRoundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseRoundResult'] = ResolversParentTypes['CloseRoundResult']> = {
  __resolveType?: TypeResolveFn<'SupervisionRound' | 'RoundNotFound' | 'RoundStateForbids' | 'DayNotValid' | 'RecommendationsOpen' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type SuspendRoundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendRoundResult'] = ResolversParentTypes['SuspendRoundResult']> = {
  __resolveType?: TypeResolveFn<'SupervisionRound' | 'RoundNotFound' | 'RoundStateForbids' | 'DayNotValid' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ResumeRoundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeRoundResult'] = ResolversParentTypes['ResumeRoundResult']> = {
  __resolveType?: TypeResolveFn<'SupervisionRound' | 'RoundNotFound' | 'RoundStateForbids' | 'DayNotValid' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CancelRoundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelRoundResult'] = ResolversParentTypes['CancelRoundResult']> = {
  __resolveType?: TypeResolveFn<'SupervisionRound' | 'RoundNotFound' | 'RoundStateForbids' | 'DayNotValid' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RecordFindingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFindingResult'] = ResolversParentTypes['RecordFindingResult']> = {
  __resolveType?: TypeResolveFn<'Finding' | 'RoundNotFound' | 'RoundStateForbids' | 'FindingNotValid' | 'TextNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RoundNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundNotFound'] = ResolversParentTypes['RoundNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type RoundStateForbidsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundStateForbids'] = ResolversParentTypes['RoundStateForbids']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type RoundNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundNotValid'] = ResolversParentTypes['RoundNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type RoundOutsideProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundOutsideProgramme'] = ResolversParentTypes['RoundOutsideProgramme']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PeriodNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodNotValid'] = ResolversParentTypes['PeriodNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DelegationNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegationNotValid'] = ResolversParentTypes['DelegationNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type NoticeTooLateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeTooLate'] = ResolversParentTypes['NoticeTooLate']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type BodyNotInRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyNotInRound'] = ResolversParentTypes['BodyNotInRound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type RecommendationsOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationsOpen'] = ResolversParentTypes['RecommendationsOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type FindingNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingNotValid'] = ResolversParentTypes['FindingNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type SupervisionPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionPeriod'] = ResolversParentTypes['SupervisionPeriod']> = {
  precision?: Resolver<ResolversTypes['PeriodPrecision'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};
export type SupervisedBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisedBody'] = ResolversParentTypes['SupervisedBody']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};
export type DelegationMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegationMember'] = ResolversParentTypes['DelegationMember']> = {
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organisationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['DelegationRole'], ParentType, ContextType>;
};
export type RoundStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundStep'] = ResolversParentTypes['RoundStep']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bodyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidenceIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type SupervisionRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionRound'] = ResolversParentTypes['SupervisionRound'], FederationReferenceType extends FederationReferenceTypes['SupervisionRound'] = FederationReferenceTypes['SupervisionRound']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupervisionRound']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  committeeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['SupervisionProgramme']>, ParentType, ContextType>;
  outsideReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RoundKind'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['RoundForm'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentArea?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['SupervisionPeriod'], ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['ElectionPhase']>, ParentType, ContextType>;
  coordinationProgrammeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['SupervisedBody']>, ParentType, ContextType>;
  funds?: Resolver<ReadonlyArray<ResolversTypes['Fund']>, ParentType, ContextType>;
  campaigns?: Resolver<ReadonlyArray<ResolversTypes['Campaign']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RoundState'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decisionDocumentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  outline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['DelegationMember']>, ParentType, ContextType>;
  noticeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reportDocumentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['RoundStep']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  recommendations?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['CaseDeadline']>, ParentType, ContextType>;
  viewerCanRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type FundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fund'] = ResolversParentTypes['Fund'], FederationReferenceType extends FederationReferenceTypes['Fund'] = FederationReferenceTypes['Fund']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Fund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supervisionRounds?: Resolver<ReadonlyArray<ResolversTypes['SupervisionRound']>, ParentType, ContextType>;
};
export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign'], FederationReferenceType extends FederationReferenceTypes['Campaign'] = FederationReferenceTypes['Campaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Campaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supervisionRounds?: Resolver<ReadonlyArray<ResolversTypes['SupervisionRound']>, ParentType, ContextType>;
};
export type SupervisionRoundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionRoundConnection'] = ResolversParentTypes['SupervisionRoundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupervisionRoundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupervisionRound']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type SupervisionRoundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionRoundEdge'] = ResolversParentTypes['SupervisionRoundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupervisionRound'], ParentType, ContextType>;
};
export type RoutingTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingTask'] = ResolversParentTypes['RoutingTask']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['RoutingSubject'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fromUnit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  routedTo?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  routedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type RoutingTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingTaskConnection'] = ResolversParentTypes['RoutingTaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoutingTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RoutingTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type RoutingTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingTaskEdge'] = ResolversParentTypes['RoutingTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoutingTask'], ParentType, ContextType>;
};
export type SettleRoutingTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleRoutingTaskResult'] = ResolversParentTypes['SettleRoutingTaskResult']> = {
  __resolveType?: TypeResolveFn<'RoutingTask' | 'RoutingTaskNotFound' | 'NotACandidate' | 'UnitNotKnown' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RoutingTaskNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingTaskNotFound'] = ResolversParentTypes['RoutingTaskNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type NotACandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotACandidate'] = ResolversParentTypes['NotACandidate']> = {
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
  __resolveType?: TypeResolveFn<'IdempotencyKeyReused' | 'TextNotValid' | 'ReasonNotValid' | 'DayNotValid' | 'BoardRoundNotFound' | 'BoardRoundStateForbids' | 'BoardNotAtWork' | 'ProjectMissing' | 'ProposalsOpen' | 'ProposalNotFound' | 'ProposalStateForbids' | 'BoardProposalNotValid' | 'BoardNotFound' | 'BoardNotValid' | 'BoardStateForbids' | 'BoardExists' | 'BoardRoundsOpen' | 'BoardStandardNotValid' | 'HolidayCalendarNotValid' | 'HolidayCalendarNotFound' | 'CaseFileNotFound' | 'CaseStepNotPossible' | 'SubmitterNotValid' | 'CoordinationProgrammeNotValid' | 'CoordinationProgrammeNotFound' | 'RuleNotKnown' | 'RuleNotValid' | 'DeadlineNotFound' | 'DeadlineStateForbids' | 'ExtensionNotValid' | 'DialogueNotFound' | 'DialogueStateForbids' | 'AttendeesNotValid' | 'QuestionsOpen' | 'QuestionNotFound' | 'QuestionStateForbids' | 'LadderNotValid' | 'LadderNotFound' | 'FeedbackNotFound' | 'FeedbackStepNotPossible' | 'PublicationNotConsented' | 'PersonalDataFound' | 'AlreadyReopened' | 'AlreadyRated' | 'RatingNotValid' | 'TrackingCodeNotKnown' | 'HandoverNotFound' | 'MergeWithItself' | 'PetitionNotMerged' | 'PetitionNotFound' | 'PetitionStepNotPossible' | 'PetitionMerged' | 'RaisedByNotValid' | 'RedactionNotValid' | 'ProgrammeNotFound' | 'ProgrammeNotValid' | 'ProgrammeExists' | 'ProgrammeStateForbids' | 'ReceptionNotFound' | 'ReceptionStateForbids' | 'HeadDutyHandedOver' | 'VisitNotValid' | 'VisitSubjectNotFound' | 'RecommendationNotFound' | 'RecommendationStateForbids' | 'AnswerBeforeRecommendation' | 'RefusalReasonMissing' | 'EvidenceMissing' | 'NotOverdue' | 'ReminderMissing' | 'FindingNotFound' | 'RoundNotFound' | 'RoundStateForbids' | 'RoundNotValid' | 'RoundOutsideProgramme' | 'PeriodNotValid' | 'DelegationNotValid' | 'NoticeTooLate' | 'BodyNotInRound' | 'RecommendationsOpen' | 'FindingNotValid' | 'RoutingTaskNotFound' | 'NotACandidate' | 'NotAllowed' | 'UnitNotKnown' | 'UnsealingNotFound' | 'UnsealingForbidden' | 'AlreadySigned' | 'SignatureThresholdNotValid' | 'SittingNotFound' | 'SittingNotValid' | 'SittingExists' | 'SynthesisNotFound' | 'SynthesisExists' | 'SynthesisStateForbids' | 'SynthesisNotValid' | 'NothingToSend' | 'VoterMeetingNotValid' | 'VoterMeetingNotFound', ParentType, ContextType>;
};
export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};
export interface VndScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Vnd'], any> {
  name: 'Vnd';
}
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
export type RequestUnsealingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestUnsealingResult'] = ResolversParentTypes['RequestUnsealingResult']> = {
  __resolveType?: TypeResolveFn<'Unsealing' | 'CaseFileNotFound' | 'ReasonNotValid' | 'UnsealingNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ApproveUnsealingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveUnsealingResult'] = ResolversParentTypes['ApproveUnsealingResult']> = {
  __resolveType?: TypeResolveFn<'Unsealing' | 'UnsealingNotFound' | 'UnsealingForbidden' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type OpenSealedIdentityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenSealedIdentityResult'] = ResolversParentTypes['OpenSealedIdentityResult']> = {
  __resolveType?: TypeResolveFn<'OpenedIdentity' | 'UnsealingNotFound' | 'UnsealingForbidden' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type UnsealingNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnsealingNotFound'] = ResolversParentTypes['UnsealingNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type UnsealingForbiddenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnsealingForbidden'] = ResolversParentTypes['UnsealingForbidden']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type UnsealingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unsealing'] = ResolversParentTypes['Unsealing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseFileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['UnsealingSubject'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerCanApprove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type OpenedIdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenedIdentity'] = ResolversParentTypes['OpenedIdentity']> = {
  caseFileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAnonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type SignPetitionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignPetitionResult'] = ResolversParentTypes['SignPetitionResult']> = {
  __resolveType?: TypeResolveFn<'VoterPetition' | 'PetitionNotFound' | 'PetitionStepNotPossible' | 'PetitionMerged' | 'AlreadySigned' | 'IdempotencyKeyReused', ParentType, ContextType>;
};
export type SetSignatureThresholdResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetSignatureThresholdResult'] = ResolversParentTypes['SetSignatureThresholdResult']> = {
  __resolveType?: TypeResolveFn<'SignatureThreshold' | 'SignatureThresholdNotValid' | 'TextNotValid' | 'IdempotencyKeyReused', ParentType, ContextType>;
};
export type AlreadySignedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadySigned'] = ResolversParentTypes['AlreadySigned']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type SignatureThresholdNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignatureThresholdNotValid'] = ResolversParentTypes['SignatureThresholdNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type SignatureThresholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignatureThreshold'] = ResolversParentTypes['SignatureThreshold']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CompetentLevel'], ParentType, ContextType>;
  signatures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AssemblySittingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssemblySitting'] = ResolversParentTypes['AssemblySitting'], FederationReferenceType extends FederationReferenceTypes['AssemblySitting'] = FederationReferenceTypes['AssemblySitting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AssemblySitting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  assembly?: Resolver<ResolversTypes['AssemblyKind'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SittingKind'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['SittingDays']>, ParentType, ContextType>;
  beforeDeadline?: Resolver<Maybe<ResolversTypes['CaseDeadline']>, ParentType, ContextType>;
  afterDeadline?: Resolver<Maybe<ResolversTypes['CaseDeadline']>, ParentType, ContextType>;
  viewerCanReschedule?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type SittingDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SittingDays'] = ResolversParentTypes['SittingDays']> = {
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type AssemblySittingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssemblySittingConnection'] = ResolversParentTypes['AssemblySittingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssemblySittingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AssemblySitting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type AssemblySittingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssemblySittingEdge'] = ResolversParentTypes['AssemblySittingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssemblySitting'], ParentType, ContextType>;
};
export type ScheduleAssemblySittingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleAssemblySittingResult'] = ResolversParentTypes['ScheduleAssemblySittingResult']> = {
  __resolveType?: TypeResolveFn<'AssemblySitting' | 'UnitNotKnown' | 'SittingNotValid' | 'SittingExists' | 'SittingNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RescheduleAssemblySittingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescheduleAssemblySittingResult'] = ResolversParentTypes['RescheduleAssemblySittingResult']> = {
  __resolveType?: TypeResolveFn<'AssemblySitting' | 'SittingNotFound' | 'SittingNotValid' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type SittingNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SittingNotFound'] = ResolversParentTypes['SittingNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type SittingNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SittingNotValid'] = ResolversParentTypes['SittingNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type SittingExistsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SittingExists'] = ResolversParentTypes['SittingExists']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PetitionSynthesisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionSynthesis'] = ResolversParentTypes['PetitionSynthesis'], FederationReferenceType extends FederationReferenceTypes['PetitionSynthesis'] = FederationReferenceTypes['PetitionSynthesis']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PetitionSynthesis']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sitting?: Resolver<ResolversTypes['AssemblySitting'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['SynthesisPhase'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  correctionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['PetitionSynthesis']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['PetitionSynthesis']>, ParentType, ContextType>;
  raisedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  raisedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['CompetentLevel']>, ParentType, ContextType>;
  mood?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposals?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SynthesisState'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['CaseDeadline']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isLate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['SynthesisCounts'], ParentType, ContextType>;
  petitions?: Resolver<ResolversTypes['VoterPetitionConnection'], ParentType, ContextType, RequireFields<PetitionSynthesisPetitionsArgs, 'first'>>;
  transfers?: Resolver<ReadonlyArray<ResolversTypes['SynthesisTransfer']>, ParentType, ContextType>;
  viewerCanIssue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type SynthesisCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SynthesisCounts'] = ResolversParentTypes['SynthesisCounts']> = {
  petitions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percentHandled?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  byField?: Resolver<ReadonlyArray<ResolversTypes['FieldCount']>, ParentType, ContextType>;
  byLevel?: Resolver<ReadonlyArray<ResolversTypes['LevelCount']>, ParentType, ContextType>;
};
export type FieldCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldCount'] = ResolversParentTypes['FieldCount']> = {
  field?: Resolver<ResolversTypes['PetitionField'], ParentType, ContextType>;
  petitions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percentHandled?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};
export type LevelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelCount'] = ResolversParentTypes['LevelCount']> = {
  competentLevel?: Resolver<ResolversTypes['CompetentLevel'], ParentType, ContextType>;
  petitions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percentHandled?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};
export type SynthesisTransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SynthesisTransfer'] = ResolversParentTypes['SynthesisTransfer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  competentLevel?: Resolver<ResolversTypes['CompetentLevel'], ParentType, ContextType>;
  competentBody?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  petitions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};
export type PetitionSynthesisConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionSynthesisConnection'] = ResolversParentTypes['PetitionSynthesisConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PetitionSynthesisEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PetitionSynthesis']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type PetitionSynthesisEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionSynthesisEdge'] = ResolversParentTypes['PetitionSynthesisEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PetitionSynthesis'], ParentType, ContextType>;
};
export type DraftPetitionSynthesisResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftPetitionSynthesisResult'] = ResolversParentTypes['DraftPetitionSynthesisResult']> = {
  __resolveType?: TypeResolveFn<'PetitionSynthesis' | 'UnitNotKnown' | 'SittingNotFound' | 'SynthesisNotFound' | 'SynthesisExists' | 'SynthesisNotValid' | 'TextNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type AmendPetitionSynthesisResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendPetitionSynthesisResult'] = ResolversParentTypes['AmendPetitionSynthesisResult']> = {
  __resolveType?: TypeResolveFn<'PetitionSynthesis' | 'SynthesisNotFound' | 'SynthesisStateForbids' | 'SynthesisNotValid' | 'TextNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type IssuePetitionSynthesisResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuePetitionSynthesisResult'] = ResolversParentTypes['IssuePetitionSynthesisResult']> = {
  __resolveType?: TypeResolveFn<'PetitionSynthesis' | 'SynthesisNotFound' | 'SynthesisStateForbids' | 'SynthesisNotValid' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CorrectPetitionSynthesisResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectPetitionSynthesisResult'] = ResolversParentTypes['CorrectPetitionSynthesisResult']> = {
  __resolveType?: TypeResolveFn<'PetitionSynthesis' | 'SynthesisNotFound' | 'SynthesisExists' | 'SynthesisStateForbids' | 'SynthesisNotValid' | 'TextNotValid' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type SendPetitionSynthesisResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendPetitionSynthesisResult'] = ResolversParentTypes['SendPetitionSynthesisResult']> = {
  __resolveType?: TypeResolveFn<'PetitionSynthesis' | 'SynthesisNotFound' | 'SynthesisStateForbids' | 'NothingToSend' | 'DayNotValid' | 'TextNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type SynthesisNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SynthesisNotFound'] = ResolversParentTypes['SynthesisNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type SynthesisExistsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SynthesisExists'] = ResolversParentTypes['SynthesisExists']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type SynthesisStateForbidsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SynthesisStateForbids'] = ResolversParentTypes['SynthesisStateForbids']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type SynthesisNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SynthesisNotValid'] = ResolversParentTypes['SynthesisNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type NothingToSendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingToSend'] = ResolversParentTypes['NothingToSend']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type RecordVoterMeetingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordVoterMeetingResult'] = ResolversParentTypes['RecordVoterMeetingResult']> = {
  __resolveType?: TypeResolveFn<'VoterMeeting' | 'UnitNotKnown' | 'VoterMeetingNotValid' | 'VoterMeetingNotFound' | 'TextNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type VoterMeetingNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoterMeetingNotValid'] = ResolversParentTypes['VoterMeetingNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type VoterMeetingNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoterMeetingNotFound'] = ResolversParentTypes['VoterMeetingNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type VoterMeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoterMeeting'] = ResolversParentTypes['VoterMeeting'], FederationReferenceType extends FederationReferenceTypes['VoterMeeting'] = FederationReferenceTypes['VoterMeeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VoterMeeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VoterMeetingKind'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attendees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  Mutation?: MutationResolvers<ContextType>;
  PlanBoardRoundResult?: PlanBoardRoundResultResolvers<ContextType>;
  StartBoardRoundResult?: StartBoardRoundResultResolvers<ContextType>;
  RecordBoardFindingResult?: RecordBoardFindingResultResolvers<ContextType>;
  ReportBoardRoundResult?: ReportBoardRoundResultResolvers<ContextType>;
  CloseBoardRoundResult?: CloseBoardRoundResultResolvers<ContextType>;
  CancelBoardRoundResult?: CancelBoardRoundResultResolvers<ContextType>;
  SendBoardProposalResult?: SendBoardProposalResultResolvers<ContextType>;
  AnswerBoardProposalResult?: AnswerBoardProposalResultResolvers<ContextType>;
  RecordBoardRecoveryResult?: RecordBoardRecoveryResultResolvers<ContextType>;
  CloseBoardProposalResult?: CloseBoardProposalResultResolvers<ContextType>;
  WaiveBoardProposalResult?: WaiveBoardProposalResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  CommunityProject?: CommunityProjectResolvers<ContextType>;
  CommunityRound?: CommunityRoundResolvers<ContextType>;
  BoardProposal?: BoardProposalResolvers<ContextType>;
  BoardRecovery?: BoardRecoveryResolvers<ContextType>;
  CommunityRoundConnection?: CommunityRoundConnectionResolvers<ContextType>;
  CommunityRoundEdge?: CommunityRoundEdgeResolvers<ContextType>;
  BoardRoundNotFound?: BoardRoundNotFoundResolvers<ContextType>;
  BoardRoundStateForbids?: BoardRoundStateForbidsResolvers<ContextType>;
  BoardNotAtWork?: BoardNotAtWorkResolvers<ContextType>;
  ProjectMissing?: ProjectMissingResolvers<ContextType>;
  ProposalsOpen?: ProposalsOpenResolvers<ContextType>;
  ProposalNotFound?: ProposalNotFoundResolvers<ContextType>;
  ProposalStateForbids?: ProposalStateForbidsResolvers<ContextType>;
  BoardProposalNotValid?: BoardProposalNotValidResolvers<ContextType>;
  ProposeBoardResult?: ProposeBoardResultResolvers<ContextType>;
  RecogniseBoardResult?: RecogniseBoardResultResolvers<ContextType>;
  ChangeBoardMembersResult?: ChangeBoardMembersResultResolvers<ContextType>;
  EndBoardResult?: EndBoardResultResolvers<ContextType>;
  SetBoardStandardResult?: SetBoardStandardResultResolvers<ContextType>;
  BoardNotFound?: BoardNotFoundResolvers<ContextType>;
  BoardNotValid?: BoardNotValidResolvers<ContextType>;
  BoardStateForbids?: BoardStateForbidsResolvers<ContextType>;
  BoardExists?: BoardExistsResolvers<ContextType>;
  BoardRoundsOpen?: BoardRoundsOpenResolvers<ContextType>;
  BoardStandardNotValid?: BoardStandardNotValidResolvers<ContextType>;
  BoardSeat?: BoardSeatResolvers<ContextType>;
  BoardStructure?: BoardStructureResolvers<ContextType>;
  CommunityBoard?: CommunityBoardResolvers<ContextType>;
  CommunityStep?: CommunityStepResolvers<ContextType>;
  BoardStandard?: BoardStandardResolvers<ContextType>;
  CommunityBoardConnection?: CommunityBoardConnectionResolvers<ContextType>;
  CommunityBoardEdge?: CommunityBoardEdgeResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  CommunityBoardFigures?: CommunityBoardFiguresResolvers<ContextType>;
  CalendarEntry?: CalendarEntryResolvers<ContextType>;
  HolidayCalendar?: HolidayCalendarResolvers<ContextType>;
  HolidayCalendarConnection?: HolidayCalendarConnectionResolvers<ContextType>;
  HolidayCalendarEdge?: HolidayCalendarEdgeResolvers<ContextType>;
  PublishHolidayCalendarResult?: PublishHolidayCalendarResultResolvers<ContextType>;
  HolidayCalendarNotValid?: HolidayCalendarNotValidResolvers<ContextType>;
  HolidayCalendarNotFound?: HolidayCalendarNotFoundResolvers<ContextType>;
  ReceiveCaseFileResult?: ReceiveCaseFileResultResolvers<ContextType>;
  ClassifyCaseFileResult?: ClassifyCaseFileResultResolvers<ContextType>;
  HandleCaseFileResult?: HandleCaseFileResultResolvers<ContextType>;
  MonitorCaseFileResult?: MonitorCaseFileResultResolvers<ContextType>;
  RecordCaseResultResult?: RecordCaseResultResultResolvers<ContextType>;
  CloseCaseFileResult?: CloseCaseFileResultResolvers<ContextType>;
  CaseFileNotFound?: CaseFileNotFoundResolvers<ContextType>;
  CaseStepNotPossible?: CaseStepNotPossibleResolvers<ContextType>;
  SubmitterNotValid?: SubmitterNotValidResolvers<ContextType>;
  CaseFile?: CaseFileResolvers<ContextType>;
  CaseFileConnection?: CaseFileConnectionResolvers<ContextType>;
  CaseFileEdge?: CaseFileEdgeResolvers<ContextType>;
  CoordinationProgramme?: CoordinationProgrammeResolvers<ContextType>;
  CoordinationParty?: CoordinationPartyResolvers<ContextType>;
  CoordinationProgrammeConnection?: CoordinationProgrammeConnectionResolvers<ContextType>;
  CoordinationProgrammeEdge?: CoordinationProgrammeEdgeResolvers<ContextType>;
  RecordCoordinationProgrammeResult?: RecordCoordinationProgrammeResultResolvers<ContextType>;
  CoordinationProgrammeNotValid?: CoordinationProgrammeNotValidResolvers<ContextType>;
  CoordinationProgrammeNotFound?: CoordinationProgrammeNotFoundResolvers<ContextType>;
  DeadlineFigures?: DeadlineFiguresResolvers<ContextType>;
  DeadlineLevelFigures?: DeadlineLevelFiguresResolvers<ContextType>;
  SilentDesk?: SilentDeskResolvers<ContextType>;
  SilentDeskConnection?: SilentDeskConnectionResolvers<ContextType>;
  SilentDeskEdge?: SilentDeskEdgeResolvers<ContextType>;
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
  PlanDialogueResult?: PlanDialogueResultResolvers<ContextType>;
  HoldDialogueResult?: HoldDialogueResultResolvers<ContextType>;
  CancelDialogueResult?: CancelDialogueResultResolvers<ContextType>;
  CloseDialogueResult?: CloseDialogueResultResolvers<ContextType>;
  RecordDialogueQuestionResult?: RecordDialogueQuestionResultResolvers<ContextType>;
  AnswerDialogueQuestionResult?: AnswerDialogueQuestionResultResolvers<ContextType>;
  KeepDialoguePromiseResult?: KeepDialoguePromiseResultResolvers<ContextType>;
  WaiveDialogueQuestionResult?: WaiveDialogueQuestionResultResolvers<ContextType>;
  Dialogue?: DialogueResolvers<ContextType>;
  DialogueQuestion?: DialogueQuestionResolvers<ContextType>;
  DialogueConnection?: DialogueConnectionResolvers<ContextType>;
  DialogueEdge?: DialogueEdgeResolvers<ContextType>;
  SupervisionProgramme?: SupervisionProgrammeResolvers<ContextType>;
  DialogueNotFound?: DialogueNotFoundResolvers<ContextType>;
  DialogueStateForbids?: DialogueStateForbidsResolvers<ContextType>;
  AttendeesNotValid?: AttendeesNotValidResolvers<ContextType>;
  QuestionsOpen?: QuestionsOpenResolvers<ContextType>;
  QuestionNotFound?: QuestionNotFoundResolvers<ContextType>;
  QuestionStateForbids?: QuestionStateForbidsResolvers<ContextType>;
  EscalationLadderStep?: EscalationLadderStepResolvers<ContextType>;
  EscalationLadder?: EscalationLadderResolvers<ContextType>;
  EscalationLadderConnection?: EscalationLadderConnectionResolvers<ContextType>;
  EscalationLadderEdge?: EscalationLadderEdgeResolvers<ContextType>;
  SetEscalationLadderResult?: SetEscalationLadderResultResolvers<ContextType>;
  LadderNotValid?: LadderNotValidResolvers<ContextType>;
  LadderNotFound?: LadderNotFoundResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  VoterPetition?: VoterPetitionResolvers<ContextType>;
  Escalation?: EscalationResolvers<ContextType>;
  EscalationLine?: EscalationLineResolvers<ContextType>;
  EscalationConnection?: EscalationConnectionResolvers<ContextType>;
  EscalationEdge?: EscalationEdgeResolvers<ContextType>;
  SendFeedbackResult?: SendFeedbackResultResolvers<ContextType>;
  ReceiveFeedbackResult?: ReceiveFeedbackResultResolvers<ContextType>;
  AcceptFeedbackResult?: AcceptFeedbackResultResolvers<ContextType>;
  RefuseFeedbackResult?: RefuseFeedbackResultResolvers<ContextType>;
  RouteFeedbackResult?: RouteFeedbackResultResolvers<ContextType>;
  BeginFeedbackResult?: BeginFeedbackResultResolvers<ContextType>;
  AnswerFeedbackResult?: AnswerFeedbackResultResolvers<ContextType>;
  PublishFeedbackResult?: PublishFeedbackResultResolvers<ContextType>;
  CloseFeedbackPrivatelyResult?: CloseFeedbackPrivatelyResultResolvers<ContextType>;
  ModerateFeedbackResult?: ModerateFeedbackResultResolvers<ContextType>;
  ReopenFeedbackResult?: ReopenFeedbackResultResolvers<ContextType>;
  RateFeedbackResult?: RateFeedbackResultResolvers<ContextType>;
  FeedbackReceipt?: FeedbackReceiptResolvers<ContextType>;
  FeedbackNotFound?: FeedbackNotFoundResolvers<ContextType>;
  FeedbackStepNotPossible?: FeedbackStepNotPossibleResolvers<ContextType>;
  PublicationNotConsented?: PublicationNotConsentedResolvers<ContextType>;
  PersonalDataFound?: PersonalDataFoundResolvers<ContextType>;
  AlreadyReopened?: AlreadyReopenedResolvers<ContextType>;
  AlreadyRated?: AlreadyRatedResolvers<ContextType>;
  RatingNotValid?: RatingNotValidResolvers<ContextType>;
  FeedbackDesk?: FeedbackDeskResolvers<ContextType>;
  CitizenFeedback?: CitizenFeedbackResolvers<ContextType>;
  FeedbackWords?: FeedbackWordsResolvers<ContextType>;
  CitizenFeedbackConnection?: CitizenFeedbackConnectionResolvers<ContextType>;
  CitizenFeedbackEdge?: CitizenFeedbackEdgeResolvers<ContextType>;
  TrackedFeedback?: TrackedFeedbackResolvers<ContextType>;
  TrackedFeedbackResult?: TrackedFeedbackResultResolvers<ContextType>;
  TrackingCodeNotKnown?: TrackingCodeNotKnownResolvers<ContextType>;
  Handover?: HandoverResolvers<ContextType>;
  HandoverConnection?: HandoverConnectionResolvers<ContextType>;
  HandoverEdge?: HandoverEdgeResolvers<ContextType>;
  SettleHandoverResult?: SettleHandoverResultResolvers<ContextType>;
  HandoverNotFound?: HandoverNotFoundResolvers<ContextType>;
  MergePetitionResult?: MergePetitionResultResolvers<ContextType>;
  ReversePetitionMergeResult?: ReversePetitionMergeResultResolvers<ContextType>;
  MergeWithItself?: MergeWithItselfResolvers<ContextType>;
  PetitionNotMerged?: PetitionNotMergedResolvers<ContextType>;
  PetitionMerge?: PetitionMergeResolvers<ContextType>;
  RecordPetitionResult?: RecordPetitionResultResolvers<ContextType>;
  ClassifyPetitionResult?: ClassifyPetitionResultResolvers<ContextType>;
  SendPetitionResult?: SendPetitionResultResolvers<ContextType>;
  AnswerPetitionResult?: AnswerPetitionResultResolvers<ContextType>;
  PublishPetitionResult?: PublishPetitionResultResolvers<ContextType>;
  ModeratePetitionResult?: ModeratePetitionResultResolvers<ContextType>;
  ClosePetitionResult?: ClosePetitionResultResolvers<ContextType>;
  CloseUnansweredPetitionResult?: CloseUnansweredPetitionResultResolvers<ContextType>;
  PetitionNotFound?: PetitionNotFoundResolvers<ContextType>;
  PetitionStepNotPossible?: PetitionStepNotPossibleResolvers<ContextType>;
  PetitionMerged?: PetitionMergedResolvers<ContextType>;
  RaisedByNotValid?: RaisedByNotValidResolvers<ContextType>;
  RedactionNotValid?: RedactionNotValidResolvers<ContextType>;
  PetitionAnswer?: PetitionAnswerResolvers<ContextType>;
  SimilarPetition?: SimilarPetitionResolvers<ContextType>;
  PetitionFigures?: PetitionFiguresResolvers<ContextType>;
  VoterPetitionConnection?: VoterPetitionConnectionResolvers<ContextType>;
  VoterPetitionEdge?: VoterPetitionEdgeResolvers<ContextType>;
  SupervisionProgrammeItem?: SupervisionProgrammeItemResolvers<ContextType>;
  ProgrammeAgreement?: ProgrammeAgreementResolvers<ContextType>;
  SupervisionProgrammeConnection?: SupervisionProgrammeConnectionResolvers<ContextType>;
  SupervisionProgrammeEdge?: SupervisionProgrammeEdgeResolvers<ContextType>;
  DraftSupervisionProgrammeResult?: DraftSupervisionProgrammeResultResolvers<ContextType>;
  ConsultSupervisionProgrammeResult?: ConsultSupervisionProgrammeResultResolvers<ContextType>;
  IssueSupervisionProgrammeResult?: IssueSupervisionProgrammeResultResolvers<ContextType>;
  CloseSupervisionProgrammeResult?: CloseSupervisionProgrammeResultResolvers<ContextType>;
  ProgrammeNotFound?: ProgrammeNotFoundResolvers<ContextType>;
  ProgrammeNotValid?: ProgrammeNotValidResolvers<ContextType>;
  ProgrammeExists?: ProgrammeExistsResolvers<ContextType>;
  ProgrammeStateForbids?: ProgrammeStateForbidsResolvers<ContextType>;
  CitizenReception?: CitizenReceptionResolvers<ContextType>;
  VisitsByOutcome?: VisitsByOutcomeResolvers<ContextType>;
  ReceptionVisit?: ReceptionVisitResolvers<ContextType>;
  ReceptionFigures?: ReceptionFiguresResolvers<ContextType>;
  CitizenReceptionConnection?: CitizenReceptionConnectionResolvers<ContextType>;
  CitizenReceptionEdge?: CitizenReceptionEdgeResolvers<ContextType>;
  PlanCitizenReceptionResult?: PlanCitizenReceptionResultResolvers<ContextType>;
  CancelCitizenReceptionResult?: CancelCitizenReceptionResultResolvers<ContextType>;
  HoldCitizenReceptionResult?: HoldCitizenReceptionResultResolvers<ContextType>;
  RecordReceptionVisitResult?: RecordReceptionVisitResultResolvers<ContextType>;
  CloseCitizenReceptionResult?: CloseCitizenReceptionResultResolvers<ContextType>;
  ReceptionNotFound?: ReceptionNotFoundResolvers<ContextType>;
  ReceptionStateForbids?: ReceptionStateForbidsResolvers<ContextType>;
  HeadDutyHandedOver?: HeadDutyHandedOverResolvers<ContextType>;
  VisitNotValid?: VisitNotValidResolvers<ContextType>;
  VisitSubjectNotFound?: VisitSubjectNotFoundResolvers<ContextType>;
  DraftRecommendationResult?: DraftRecommendationResultResolvers<ContextType>;
  SendRecommendationResult?: SendRecommendationResultResolvers<ContextType>;
  AcknowledgeRecommendationResult?: AcknowledgeRecommendationResultResolvers<ContextType>;
  AnswerRecommendationResult?: AnswerRecommendationResultResolvers<ContextType>;
  VerifyRecommendationResult?: VerifyRecommendationResultResolvers<ContextType>;
  CloseRecommendationResult?: CloseRecommendationResultResolvers<ContextType>;
  WaiveRecommendationResult?: WaiveRecommendationResultResolvers<ContextType>;
  RemindRecommendationResult?: RemindRecommendationResultResolvers<ContextType>;
  EscalateRecommendationResult?: EscalateRecommendationResultResolvers<ContextType>;
  RecommendationStep?: RecommendationStepResolvers<ContextType>;
  RecommendationConnection?: RecommendationConnectionResolvers<ContextType>;
  RecommendationEdge?: RecommendationEdgeResolvers<ContextType>;
  RecommendationNotFound?: RecommendationNotFoundResolvers<ContextType>;
  RecommendationStateForbids?: RecommendationStateForbidsResolvers<ContextType>;
  AnswerBeforeRecommendation?: AnswerBeforeRecommendationResolvers<ContextType>;
  RefusalReasonMissing?: RefusalReasonMissingResolvers<ContextType>;
  EvidenceMissing?: EvidenceMissingResolvers<ContextType>;
  NotOverdue?: NotOverdueResolvers<ContextType>;
  ReminderMissing?: ReminderMissingResolvers<ContextType>;
  FindingNotFound?: FindingNotFoundResolvers<ContextType>;
  PlanRoundResult?: PlanRoundResultResolvers<ContextType>;
  PrepareRoundResult?: PrepareRoundResultResolvers<ContextType>;
  SetDelegationResult?: SetDelegationResultResolvers<ContextType>;
  NotifyRoundResult?: NotifyRoundResultResolvers<ContextType>;
  StartRoundResult?: StartRoundResultResolvers<ContextType>;
  RecordBodyReportResult?: RecordBodyReportResultResolvers<ContextType>;
  HoldWorkMeetingResult?: HoldWorkMeetingResultResolvers<ContextType>;
  EndRoundWorkResult?: EndRoundWorkResultResolvers<ContextType>;
  ReportRoundResult?: ReportRoundResultResolvers<ContextType>;
  CloseRoundResult?: CloseRoundResultResolvers<ContextType>;
  SuspendRoundResult?: SuspendRoundResultResolvers<ContextType>;
  ResumeRoundResult?: ResumeRoundResultResolvers<ContextType>;
  CancelRoundResult?: CancelRoundResultResolvers<ContextType>;
  RecordFindingResult?: RecordFindingResultResolvers<ContextType>;
  RoundNotFound?: RoundNotFoundResolvers<ContextType>;
  RoundStateForbids?: RoundStateForbidsResolvers<ContextType>;
  RoundNotValid?: RoundNotValidResolvers<ContextType>;
  RoundOutsideProgramme?: RoundOutsideProgrammeResolvers<ContextType>;
  PeriodNotValid?: PeriodNotValidResolvers<ContextType>;
  DelegationNotValid?: DelegationNotValidResolvers<ContextType>;
  NoticeTooLate?: NoticeTooLateResolvers<ContextType>;
  BodyNotInRound?: BodyNotInRoundResolvers<ContextType>;
  RecommendationsOpen?: RecommendationsOpenResolvers<ContextType>;
  FindingNotValid?: FindingNotValidResolvers<ContextType>;
  SupervisionPeriod?: SupervisionPeriodResolvers<ContextType>;
  SupervisedBody?: SupervisedBodyResolvers<ContextType>;
  DelegationMember?: DelegationMemberResolvers<ContextType>;
  RoundStep?: RoundStepResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  SupervisionRound?: SupervisionRoundResolvers<ContextType>;
  Fund?: FundResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  SupervisionRoundConnection?: SupervisionRoundConnectionResolvers<ContextType>;
  SupervisionRoundEdge?: SupervisionRoundEdgeResolvers<ContextType>;
  RoutingTask?: RoutingTaskResolvers<ContextType>;
  RoutingTaskConnection?: RoutingTaskConnectionResolvers<ContextType>;
  RoutingTaskEdge?: RoutingTaskEdgeResolvers<ContextType>;
  SettleRoutingTaskResult?: SettleRoutingTaskResultResolvers<ContextType>;
  RoutingTaskNotFound?: RoutingTaskNotFoundResolvers<ContextType>;
  NotACandidate?: NotACandidateResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Refusal?: RefusalResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Vnd?: GraphQLScalarType;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  UnitNotKnown?: UnitNotKnownResolvers<ContextType>;
  RequestUnsealingResult?: RequestUnsealingResultResolvers<ContextType>;
  ApproveUnsealingResult?: ApproveUnsealingResultResolvers<ContextType>;
  OpenSealedIdentityResult?: OpenSealedIdentityResultResolvers<ContextType>;
  UnsealingNotFound?: UnsealingNotFoundResolvers<ContextType>;
  UnsealingForbidden?: UnsealingForbiddenResolvers<ContextType>;
  Unsealing?: UnsealingResolvers<ContextType>;
  OpenedIdentity?: OpenedIdentityResolvers<ContextType>;
  SignPetitionResult?: SignPetitionResultResolvers<ContextType>;
  SetSignatureThresholdResult?: SetSignatureThresholdResultResolvers<ContextType>;
  AlreadySigned?: AlreadySignedResolvers<ContextType>;
  SignatureThresholdNotValid?: SignatureThresholdNotValidResolvers<ContextType>;
  SignatureThreshold?: SignatureThresholdResolvers<ContextType>;
  AssemblySitting?: AssemblySittingResolvers<ContextType>;
  SittingDays?: SittingDaysResolvers<ContextType>;
  AssemblySittingConnection?: AssemblySittingConnectionResolvers<ContextType>;
  AssemblySittingEdge?: AssemblySittingEdgeResolvers<ContextType>;
  ScheduleAssemblySittingResult?: ScheduleAssemblySittingResultResolvers<ContextType>;
  RescheduleAssemblySittingResult?: RescheduleAssemblySittingResultResolvers<ContextType>;
  SittingNotFound?: SittingNotFoundResolvers<ContextType>;
  SittingNotValid?: SittingNotValidResolvers<ContextType>;
  SittingExists?: SittingExistsResolvers<ContextType>;
  PetitionSynthesis?: PetitionSynthesisResolvers<ContextType>;
  SynthesisCounts?: SynthesisCountsResolvers<ContextType>;
  FieldCount?: FieldCountResolvers<ContextType>;
  LevelCount?: LevelCountResolvers<ContextType>;
  SynthesisTransfer?: SynthesisTransferResolvers<ContextType>;
  PetitionSynthesisConnection?: PetitionSynthesisConnectionResolvers<ContextType>;
  PetitionSynthesisEdge?: PetitionSynthesisEdgeResolvers<ContextType>;
  DraftPetitionSynthesisResult?: DraftPetitionSynthesisResultResolvers<ContextType>;
  AmendPetitionSynthesisResult?: AmendPetitionSynthesisResultResolvers<ContextType>;
  IssuePetitionSynthesisResult?: IssuePetitionSynthesisResultResolvers<ContextType>;
  CorrectPetitionSynthesisResult?: CorrectPetitionSynthesisResultResolvers<ContextType>;
  SendPetitionSynthesisResult?: SendPetitionSynthesisResultResolvers<ContextType>;
  SynthesisNotFound?: SynthesisNotFoundResolvers<ContextType>;
  SynthesisExists?: SynthesisExistsResolvers<ContextType>;
  SynthesisStateForbids?: SynthesisStateForbidsResolvers<ContextType>;
  SynthesisNotValid?: SynthesisNotValidResolvers<ContextType>;
  NothingToSend?: NothingToSendResolvers<ContextType>;
  RecordVoterMeetingResult?: RecordVoterMeetingResultResolvers<ContextType>;
  VoterMeetingNotValid?: VoterMeetingNotValidResolvers<ContextType>;
  VoterMeetingNotFound?: VoterMeetingNotFoundResolvers<ContextType>;
  VoterMeeting?: VoterMeetingResolvers<ContextType>;
  LogWitness?: LogWitnessResolvers<ContextType>;
  WitnessedHead?: WitnessedHeadResolvers<ContextType>;
  WitnessedHeadConnection?: WitnessedHeadConnectionResolvers<ContextType>;
  WitnessedHeadEdge?: WitnessedHeadEdgeResolvers<ContextType>;
};
