export { type CoverageSource, coverTasks } from './coverage/index.ts';
export {
  createDossier,
  type DossierFiles,
  type DossierOptions,
  type DossierSources,
  type DossierValues,
  parseDossier,
  type ReportValues,
} from './dossier/index.ts';
export type { OrNull } from './dossier/without-nulls.ts';
export { checkEvidence, type EvidenceSource } from './evidence/index.ts';
export { type CheckOptions, checkDraft } from './flows/check/check-draft.ts';
export { type CheckedFile, checkFile, type FileCheckOptions, readReportFile } from './flows/check/check-file.ts';
export { checkPrint, type Print } from './flows/check/check-print.ts';
export { type FailedExample, type TestedRule, testRule } from './flows/check/test-rule.ts';
export { coverEdition } from './flows/draft/cover-edition.ts';
export { type Draft, draft } from './flows/draft/draft.ts';
export { type DraftFromOptions, type DraftInTurnsOptions, draftFrom, draftInTurns } from './flows/draft/draft-from.ts';
export { finish } from './flows/draft/finish.ts';
export type { FinishOptions } from './flows/draft/finish-edition.ts';
export { layoutOf } from './flows/draft/layout-of.ts';
export { type Format, formats, type PublishOptions, publish } from './flows/draft/publish.ts';
export { dossierFiles, type NewDossier } from './flows/intake/dossier-files.ts';
export { type ImportedTasks, importTasks } from './flows/intake/import-tasks.ts';
export type { MergeTasksOptions } from './flows/intake/merge-tasks.ts';
export { type MergedTasks, mergeTasks } from './flows/intake/merge-tasks.ts';
export { type RegisteredUnits, registerUnits } from './flows/intake/register-units.ts';
export { checkPack, type PackCheck } from './flows/packs/check-pack.ts';
export { type NewPack, packFiles } from './flows/packs/pack-files.ts';
export { type AcceptedWords, acceptProse, type ProseReview, reviewProse } from './flows/packs/prose-bases.ts';
export {
  acceptedBases,
  acceptPatches,
  type Bases,
  isCurrent,
  type PatchReview,
  patchesNamed,
  reviewPatches,
} from './flows/packs/review-patches.ts';
export { type CaseFile, type CaseResult, type PackCase, type TestedPack, testPack } from './flows/packs/test-pack.ts';
export {
  type ComparedDocuments,
  compareDocuments,
  type DocumentFile,
} from './flows/redline/compare-documents.ts';
export type { NumberConflict, NumberSince } from './flows/verify/base/settle-numbers.ts';
export { type FactUpdate, type FactUpdates, type RefusedUpdate, updateFacts } from './flows/verify/update-facts.ts';
export { isVerified, type Returned, readReturned, type Verification, verify } from './flows/verify/verify.ts';
export { askDepartments } from './flows/year/ask-departments.ts';
export {
  type CollectedFigure,
  type Collection,
  type CollectOptions,
  collectReturns,
} from './flows/year/collect-returns.ts';
export { collectionStatus, type DepartmentState } from './flows/year/collection-status.ts';
export {
  type FactRevision,
  type RevisedFact,
  type RevisedFacts,
  type ReviseOptions,
  reviseFacts,
} from './flows/year/edits/revise-facts.ts';
export { type FreeReturn, readFreeReturn } from './flows/year/free/read-free-return.ts';
export { type FilledPriors, fillPriors } from './flows/year/import/fill-priors.ts';
export {
  type ImportedReport,
  type ImportReportOptions,
  importReport,
  type ReportedFact,
} from './flows/year/import/import-report.ts';
export { parseReturn } from './flows/year/parse-return.ts';
export { acceptedReturns } from './flows/year/proposals/accepted-returns.ts';
export { confirmProposals } from './flows/year/proposals/confirm-proposals.ts';
export { mergeProposals, type Proposals } from './flows/year/proposals/merge-proposals.ts';
export { type RollForwardOptions, rollForward } from './flows/year/roll-forward.ts';
export { type MemberFigure, memberOf, type RollUpMember } from './flows/year/rollup/member-of.ts';
export type { RankedFigure, RankedMetric } from './flows/year/rollup/rank-members.ts';
export { type RolledUp, type RollUpOptions, rollUp } from './flows/year/rollup/roll-up.ts';
export {
  mergeRollUpParts,
  missingShards,
  parseRollUpPart,
  type RollUpPart,
  stringifyRollUpPart,
} from './flows/year/rollup/roll-up-part.ts';
export type { Exact, PartsExact } from './ledger/describe-ledger.ts';
export { type Catalogue, type DescribedEntry, describeLedger, makeLedger } from './ledger/index.ts';
export type { FoundAtPlace, FoundInLine } from './lint/framework/rule.ts';
export type { ReadPart, Structure } from './lint/framework/structure.ts';
export {
  applyBaseline,
  applyFixes,
  type Baseline,
  baselineOf,
  type Checked,
  defineOwnRule as defineRule,
  type Findings,
  type Found,
  fixableFiles,
  type Line,
  lint,
  type OwnRule,
  parseBaseline,
  type Ratchet,
  type Rule,
  ruleIds,
  ruleLevelOf,
  rules,
  type Segment,
  type Suppressed,
  spanOfMatch,
  stringifyBaseline,
} from './lint/index.ts';
export { parseMarkdown, stringifyReport } from './markdown/index.ts';
export type { MarkdownReport } from './markdown/parse-markdown.ts';
export type { Trouble } from './message/error.ts';
export {
  type ErrorCode,
  type Finding,
  hasErrors,
  InputError,
  type Message,
  type MessageId,
  type MessageParams,
  type Outcome,
  type PlainError,
  type PlainMessage,
  plainError,
  plainMessage,
  renderMessage,
  type SaidMessage,
  type Severity,
  severityOf,
  thrownFrom,
  UsageError,
  type Wording,
} from './message/index.ts';
export type { MessageKind } from './message/kind.ts';
export type { OfficePlace } from './message/plain-message.ts';
export type { DataTable } from './model/data-table.ts';
export type { Dossier, Prose, ReportFile } from './model/dossier/dossier.ts';
export type { BuildStatus, DossierStatus, LockStatus } from './model/dossier/dossier-status.ts';
export type { Evidence } from './model/dossier/evidence.ts';
export type { Fact, Precision, Target } from './model/dossier/fact.ts';
export type { FactStyle } from './model/dossier/fact-style.ts';
export {
  type CitedDocument,
  type CitedFact,
  type CoverageRow,
  type CoverageState,
  type CoverageView,
  coverageStates,
  type JudgedTarget,
  type Matrix,
  type ReportedState,
  type ReportingSection,
  type TaskStanding,
} from './model/dossier/matrix.ts';
export { type Department, type Organ, type OrganLevel, organLevels } from './model/dossier/organ.ts';
export type { AppliedPatch, BlockOrigins, Origin } from './model/dossier/origin.ts';
export type { Progress, Task, TaskList } from './model/dossier/task.ts';
export type {
  EditArea,
  EditList,
  EditPlace,
  FactEdit,
  FigureEdit,
  ParagraphEdit,
  StoryKind,
  Unread,
  UnreadKind,
} from './model/edit.ts';
export type { DepartmentReturn, ReturnedCell, ReturnedRow } from './model/form/department-return.ts';
export {
  type AskedMetric,
  type AskedTask,
  type DepartmentForm,
  type FormText,
  type GivenCells,
  type MetricColumn,
  type ProgressState,
  progressStates,
  type TaskColumn,
} from './model/form/form.ts';
export { type Proposal, proposalsPath } from './model/form/proposals.ts';
export type { WrittenFile } from './model/json-schema.ts';
export { jsonSchemas } from './model/json-schema.ts';
export type { DecimalText, Ledger, LedgerEntry, Quantity, TargetState } from './model/ledger.ts';
export type { Fix, Layer, LintSubject, RuleLevel, RuleSettings, TitledText } from './model/lint.ts';
export type {
  DraftPreview,
  PreviewedEdit,
  PreviewedLayout,
  PreviewedMessage,
} from './model/pack/draft-preview.ts';
export type { Formulation } from './model/pack/formulation.ts';
export type { Acceptance, Pin } from './model/pack/lock.ts';
export type { Metric, MetricKind } from './model/pack/metric.ts';
export type { Locked, Outline, OutlineSection, Template } from './model/pack/outline.ts';
export type { Pack, PackFile, Patch, SectionManifest } from './model/pack/pack.ts';
export { type ChangeLevel, changedThings, type PackChange } from './model/pack/pack-change.ts';
export type { LimitRelation, RateRelation, Relation, SumRelation } from './model/pack/relation.ts';
export type { Place, Places } from './model/place.ts';
export type { Classification, DecimalInput, IsoDate } from './model/primitives.ts';
export type { FactSpan, Passage, PassageWords } from './model/redline/passage.ts';
export type { EditOf, LevelEdit, PassageEdit, Redline, WordEdit } from './model/redline/redline.ts';
export type { Remark } from './model/remark.ts';
export { type Edition, type EditionId, editionIds, editions } from './model/report/edition.ts';
export { defaultLayout, type LayoutKeys, type LayoutProfileId, type LayoutSettings } from './model/report/layout.ts';
export type { FinishedReport, Open, OpenNode, OpenReport } from './model/report/open-report.ts';
export type { Confidence, Reading, UnreadPassage } from './model/report/reading.ts';
export type * from './model/report/report.ts';
export type {
  OpenRevisions,
  PageSetting,
  PageStandard,
  RoleStandard,
  SetLine,
  SetPageNumber,
  SetParagraph,
  SetProperty,
  SetRole,
  SetRow,
  SetRun,
  SetSection,
  SetTable,
  SetTabStop,
  StandardFont,
  StandardFontFamilies,
  Typesetting,
} from './model/report/typesetting.ts';
export type { ParsedFigure, Stated } from './numeral/index.ts';
export type { AnchorEntry, AnchorKind, AnchorMap } from './ooxml/anchor-map.ts';
export type { CompiledSection, CompiledTemplate } from './outline/compile-outline.ts';
export { type CompiledOutline, compileOutline as compilePack } from './outline/index.ts';
export {
  type AuditedFormulation,
  auditFormulations,
  type Changes,
  type CheckLockOptions,
  type CurrentPack,
  canonicalPack,
  changesBetween,
  checkLock,
  diffPacks,
  type FormulationConcern,
  isHonest,
  type Lock,
  levelOf,
  type PackFiles,
  parseChanges,
  parseLock,
  type ResolveOptions,
  resolvePack,
  stringifyLock,
  type VersionChanges,
} from './pack/index.ts';
export type { SourceBlock, SourceCell, SourceParagraph, SourceRow, SourceTable, Spot } from './readers/block.ts';
export type { DocxReading, DocxStory } from './readers/docx/parse-docx.ts';
export type { FoundRemark } from './readers/docx/remarks/read-remarks.ts';
export type { BookmarkSpan, DocxParagraph, DocxText } from './readers/docx/story/docx-text.ts';
export type { UnreadSpot } from './readers/docx/story/unread.ts';
export {
  type FigureMatch,
  type FigureRole,
  type MetricCandidate,
  matchFigures,
} from './readers/figures/index.ts';
export type { ReadReport } from './readers/report/index.ts';
export type { ReadTasksOptions } from './readers/task-list/read-task-list.ts';
export { type CompareOptions, type DataEdit, listDataEdits, type RevisionBy } from './redline/index.ts';
export type { PassageConflict } from './redline/merge/merge-passages.ts';
export type { Neighbours } from './redline/neighbours-of.ts';
export { type Replacement, replaceScalars, type Source, unifiedDiff } from './source/index.ts';
export type { Words } from './tree/build.ts';
export type { PartClass } from './tree/index.ts';
export {
  build,
  classifyHeading,
  type Handlers,
  type HeadingClass,
  handle,
  plainText,
  walk,
  widthOf,
} from './tree/index.ts';
export { type FontNeed, fontNeeds, type LayoutDeviation, layoutDeviations, writeDocx } from './writers/docx/index.ts';
export type { WriteDocxOptions } from './writers/docx/package/compose-docx.ts';
export type { Strength } from './writers/docx/page/gbt9704.ts';
export {
  type FormGuide,
  type PreviewPage,
  previewTable,
  type RedlineNumber,
  type RedlinePage,
  writeCoverageHtml,
  writeFormGuide,
  writePreviewHtml,
  writeRedlineHtml,
  writeStatusHtml,
  writeTablesHtml,
} from './writers/html/index.ts';
export {
  stringifyTasks,
  type TaskListHead,
  type TaskListLayout,
  taskListReport,
  writeTaskList,
} from './writers/task-list/index.ts';
export type { StringifyTasksOptions } from './writers/task-list/stringify-tasks.ts';
export type { TaskListOptions, WriteTaskListOptions } from './writers/task-list/write-task-list.ts';
export { writeCoverageXlsx, writeForm, writeTables } from './writers/xlsx/index.ts';
