import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as folder from '../src/folder/index.ts';
import * as core from '../src/index.ts';
import * as checking from '../src/lint.ts';
import * as node from '../src/node/index.ts';
import * as packs from '../src/packs.ts';
import * as tasks from '../src/tasks.ts';
import * as worker from '../src/worker/index.ts';

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const entries = { core: pathOf('../src/index.ts'), folder: pathOf('../src/folder/index.ts') };
const program = ts.createProgram(Object.values(entries), {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  allowImportingTsExtensions: true,
  noEmit: true,
});

/** What an entry exports that is gone when the program runs. */
function typesOf(entry: string, values: object): readonly string[] {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry)!)!;
  return checker
    .getExportsOfModule(module)
    .map(({ name }) => name)
    .filter((name) => !(name in values));
}
const words = (text: string) => text.trim().split(/\s+/).sort();
const sorted = (names: readonly string[]) => [...names].sort();

describe('@fazhi/core', () => {
  it('exports these values', () => {
    expect(sorted(Object.keys(core))).toEqual(
      words(`
        parseDossier resolvePack compilePack draft publish formats editionIds editions
        readReturned verify isVerified updateFacts replaceScalars compareDocuments listDataEdits
        makeLedger describeLedger checkEvidence parseMarkdown stringifyReport writeDocx layoutDeviations fontNeeds defaultLayout layoutOf
        build walk plainText widthOf
        createDossier draftFrom draftInTurns finish handle defineRule spanOfMatch testRule coverTasks matchFigures coverEdition coverageStates writeCoverageHtml writeCoverageXlsx writeTables writeFormGuide writeTablesHtml writeStatusHtml writePreviewHtml previewTable writeRedlineHtml changedThings
        importTasks stringifyTasks mergeTasks registerUnits taskListReport writeTaskList
        hasErrors severityOf renderMessage plainMessage plainError thrownFrom InputError UsageError
        checkPack reviewPatches reviewProse acceptProse acceptPatches acceptedBases patchesNamed isCurrent canonicalPack parseLock stringifyLock checkLock diffPacks auditFormulations levelOf isHonest parseChanges changesBetween
        testPack packFiles dossierFiles jsonSchemas organLevels
        checkDraft checkFile checkPrint readReportFile lint rules ruleIds ruleLevelOf applyFixes fixableFiles unifiedDiff
        applyBaseline baselineOf parseBaseline stringifyBaseline classifyHeading
        askDepartments writeForm parseReturn collectReturns reviseFacts collectionStatus progressStates rollForward importReport fillPriors readFreeReturn mergeProposals confirmProposals acceptedReturns proposalsPath memberOf rollUp mergeRollUpParts missingShards parseRollUpPart stringifyRollUpPart
      `),
    );
  });

  it('exports these types', () => {
    expect(sorted(typesOf(entries.core, core))).toEqual(
      words(`
        AcceptedWords DraftPreview PreviewPage RedlineNumber RedlinePage PreviewedEdit PreviewedLayout PreviewedMessage ReportedState TaskStanding
        DataTable FigureMatch FigureRole MetricCandidate TitledText ImportedReport ImportReportOptions ReportedFact FilledPriors FreeReturn Proposals Proposal FormGuide RollUpMember RollUpPart MemberFigure RolledUp RollUpOptions RankedMetric RankedFigure Remark AnchorMap Changes FoundRemark Locked NumberConflict NumberSince PassageConflict VersionChanges
        ComparedDocuments CompareOptions DocumentFile DataEdit RevisionBy Redline PassageEdit WordEdit LevelEdit EditOf Passage PassageWords FactSpan
        DossierFiles DossierOptions DossierSources Source Dossier ReportFile Prose Organ OrganLevel Department Metric MetricKind Fact Precision Target
        Evidence Task TaskList ImportedTasks MergedTasks RegisteredUnits TaskListHead TaskListLayout NewDossier
        PackCheck PackCase CaseFile CaseResult TestedPack NewPack PatchReview ProseReview Bases Lock LockStatus Acceptance Pin CurrentPack CheckLockOptions ResolveOptions PackChange ChangeLevel AppliedPatch BlockOrigins Origin
        PackFiles Pack PackFile Formulation AuditedFormulation FormulationConcern Patch CoverageRow CoverageState CoverageView CoverageSource CitedFact CitedDocument JudgedTarget ReportingSection Matrix Returned Outline OutlineSection CompiledOutline
        Ledger LedgerEntry Quantity TargetState DescribedEntry EvidenceSource
        Draft Edition EditionId Format PublishOptions
        Verification EditArea EditList EditPlace FactEdit FigureEdit ParagraphEdit StoryKind Unread UnreadKind FactUpdate FactUpdates RefusedUpdate Replacement
        DossierStatus BuildStatus
        LayoutProfileId LayoutKeys LayoutSettings LayoutDeviation FontNeed
        Message MessageId MessageParams ErrorCode SaidMessage Wording PlainMessage PlainError Outcome Severity Place Places
        IsoDate DecimalInput DecimalText Classification
        DossierValues DraftFromOptions DraftInTurnsOptions FinishOptions FinishedReport Open OpenNode OpenReport Finding FailedExample TestedRule OwnRule Checked Found Line Segment
        Report ReportHead ReportNode Block Inline Section SectionLevel Attachment Paragraph List ListItem
        Table TableRow TableCell ColumnAlign Text Strong Break
        Print CheckOptions FileCheckOptions CheckedFile Findings Suppressed Rule RuleSettings RuleLevel Layer LintSubject Fix
        Baseline Ratchet HeadingClass ReadReport
        AnchorEntry AnchorKind BookmarkSpan CompiledSection CompiledTemplate DocxParagraph DocxReading DocxStory DocxText Exact PartsExact
        FoundAtPlace FoundInLine MarkdownReport MergeTasksOptions MessageKind PageSetting PageStandard ReadTasksOptions SectionManifest SetPageNumber
        SetParagraph SourceBlock SourceCell SourceParagraph SourceRow SourceTable Spot Strength StringifyTasksOptions TaskListOptions Template Trouble
        RoleStandard SetLine SetRole SetRow SetRun SetSection SetTable SetTabStop Neighbours StandardFont StandardFontFamilies
        Typesetting UnreadSpot Words WriteDocxOptions WrittenFile
        Relation SumRelation LimitRelation RateRelation Catalogue
        FactNode FactStyle SlotNode TaskNode EvidenceNode CommentNode Annotation Handlers
        AskedMetric AskedTask DepartmentForm FormText GivenCells MetricColumn TaskColumn ProgressState Progress
        DepartmentReturn ReturnedCell ReturnedRow CollectOptions CollectedFigure Collection FactRevision RevisedFact RevisedFacts ReviseOptions DepartmentState RollForwardOptions
        Confidence Reading UnreadPassage Structure ReadPart PartClass ParsedFigure Stated OfficePlace OrNull ReportValues SetProperty OpenRevisions WriteTaskListOptions
      `),
    );
  });
});

describe('@fazhi/core/folder', () => {
  it('exports these values', () => {
    expect(sorted(Object.keys(folder))).toEqual(
      words(`
        openDraft bringHome keepBuilt lostEdits openDossier openPack openPacks openCases hashEvidence memoryFiles
        expandTargets expandPacks openWorkspace openStatus newestPacks packCache trimCache hashInputs
        openPreview openMember openLock openLayers pinLayers integrityOf outdatedLayers typedReference
        sha256 parseManifest stringifyManifest readRecord addToRecord openCheck checkOpened errorsOfOpened openSources
        writeArchive readArchive placeArchive withArchive readPackFolder checkChanges
      `),
    );
  });

  it('exports these types', () => {
    expect(sorted(typesOf(entries.folder, folder))).toEqual(
      words(`
        LostEdits FollowingFigure OpenDossierOptions OpenedDraft OpenDraftOptions OpenedCheck OpenedPack OpenPackOptions OpenedPacks OpenPacksOptions PackLayer OutdatedLayer
        PackShelf Files Remembered RefusedLink Manifest OutputRecord OpenedWorkspace PackTargets OpenStatusOptions OpenPreviewOptions OpenMemberOptions PackCache
        Homecoming BringHomeOptions WordingUpdates WordingUpdate Unplaced
        DossierSince ArchiveManifest ArchivePlace PackArchive PackFolder ReadArchiveOptions WriteArchiveOptions
      `),
    );
  });
});

describe('@fazhi/core/lint', () => {
  it('is what @fazhi/core has for a report that somebody else made', () => {
    expect(sorted(Object.keys(checking))).toEqual(
      words(`
        checkFile readReportFile parseMarkdown lint rules ruleIds ruleLevelOf applyFixes fixableFiles
        defineRule spanOfMatch testRule
        applyBaseline baselineOf parseBaseline stringifyBaseline hasErrors severityOf renderMessage InputError UsageError
      `),
    );
    expect(core).toMatchObject(checking);
  });
});

describe('@fazhi/core/tasks', () => {
  it('is what @fazhi/core has for task lists', () => {
    expect(sorted(Object.keys(tasks))).toEqual(
      words(`
        importTasks stringifyTasks mergeTasks registerUnits taskListReport writeTaskList
        coverTasks coverEdition coverageStates writeCoverageHtml writeCoverageXlsx
        hasErrors severityOf InputError UsageError
      `),
    );
    expect(core).toMatchObject(tasks);
  });
});

describe('@fazhi/core/packs', () => {
  it('is what @fazhi/core and its folders have for those who keep packs', () => {
    expect(sorted(Object.keys(packs))).toEqual(
      words(`
        resolvePack compilePack checkPack testPack packFiles diffPacks levelOf isHonest auditFormulations
        reviewPatches reviewProse acceptProse acceptPatches acceptedBases patchesNamed isCurrent canonicalPack parseLock stringifyLock checkLock
        openPack openPacks expandPacks openLock openCases openStatus openWorkspace outdatedLayers newestPacks pinLayers integrityOf
        memoryFiles packCache trimCache writeStatusHtml
        openPreview writePreviewHtml previewTable changedThings
        hasErrors severityOf InputError UsageError
      `),
    );
    const { writePreviewHtml, changedThings, ...shared } = packs;
    expect([typeof writePreviewHtml, typeof changedThings]).toEqual(['function', 'object']);
    expect({ ...core, ...folder }).toMatchObject(shared);
  });
});

describe('@fazhi/core/node', () => {
  it('is the disk, and threads', () => {
    expect(sorted(Object.keys(node))).toEqual(
      words('diskFiles readHelperPages readRulePage createPool threadPool startThread answerThread notBegun'),
    );
  });
});

describe('@fazhi/core/worker', () => {
  it('is a worker, and what connects to one', () => {
    expect(sorted(Object.keys(worker))).toEqual(['connectWorker', 'serveWorker']);
  });
});

describe('README.md', () => {
  const readme = readFileSync(pathOf('../README.md'), 'utf8');

  it('tells of every value, and of none that is not there', () => {
    const told = [...readme.matchAll(/^- `(\w+)/gm)].map(([, name = '']) => name);
    expect(sorted(told)).toEqual(
      sorted([...Object.keys(core), ...[folder, node, worker].flatMap((entry) => Object.keys(entry))]),
    );
  });
});
