/** The studio's table of contents: every page and its address. */
import { lazy } from "react";
import { Navigate, type RouteObject } from "react-router";
import { AccountPage } from "./account/account-page.tsx";
import { AuditPage } from "./audit/audit-page.tsx";
import { OrganisationAuditPage } from "./audit/organisation-audit-page.tsx";
import { BesidePage } from "./beside/beside-page.tsx";
import { FigurePage } from "./beside/figure-page.tsx";
import { FiguresPage } from "./beside/figures-page.tsx";
import { ImportValuesPage } from "./beside/import-values-page.tsx";
import { ChoosePage } from "./chooser/choose-page.tsx";
import { CollectionPage } from "./collection/collection-page.tsx";
import { ComparePage } from "./comparisons/compare-page.tsx";
import { ComparisonsPage } from "./comparisons/comparisons-page.tsx";
import { DevicesPage } from "./devices/devices-page.tsx";
import { ExportsPage } from "./exports/exports-page.tsx";
import { GovernancePage } from "./governance/governance-page.tsx";
import { InformationPage } from "./governance/information-page.tsx";
import { ImportInstrumentPage } from "./imports/import-instrument-page.tsx";
import { JoinPage } from "./join/join-page.tsx";
import { NotFoundPage } from "./layout/not-found-page.tsx";
import { Root } from "./layout/root.tsx";
import { Shell } from "./layout/shell.tsx";
import { CopyPage } from "./library/copy-page.tsx";
import { InstrumentPage } from "./library/instrument-page.tsx";
import { LibraryPage } from "./library/library-page.tsx";
import { NewInstrumentPage } from "./library/new-instrument-page.tsx";
import { PasteWordingPage } from "./library/paste-wording-page.tsx";
import { PublishPage } from "./library/publish-page.tsx";
import { ReviewPage } from "./library/review-page.tsx";
import { WithdrawPage } from "./library/withdraw-page.tsx";
import { LinkagePage } from "./linkage/linkage-page.tsx";
import { LettersPage } from "./links/letters-page.tsx";
import { LinksPage } from "./links/links-page.tsx";
import { PosterPage } from "./links/poster-page.tsx";
import { MediaPage } from "./media/media-page.tsx";
import { MembersPage } from "./members/members-page.tsx";
import { OrganisationPage } from "./organisation/organisation-page.tsx";
import { ChartPage } from "./over-time/chart-page.tsx";
import { EditChartPage } from "./over-time/edit-chart-page.tsx";
import { OneSeriesPage } from "./over-time/one-series-page.tsx";
import { OverTimePage } from "./over-time/over-time-page.tsx";
import { SeriesPage } from "./over-time/series-page.tsx";
import { SideBySidePage } from "./over-time/side-by-side/side-by-side-page.tsx";
import { WallsPage } from "./over-time/walls-page.tsx";
import { KeyingPage } from "./paper/keying-page.tsx";
import { PaperPage } from "./paper/paper-page.tsx";
import { ImportPage } from "./participants/import-page.tsx";
import { PersonPage } from "./participants/person-page.tsx";
import { PlanPage } from "./plan/plan-page.tsx";
import { NewProjectPage } from "./projects/new-project-page.tsx";
import { ParticipantsPage } from "./projects/participants-page.tsx";
import { ProjectPage } from "./projects/project-page.tsx";
import { ProjectsPage } from "./projects/projects-page.tsx";
import { SitesPage } from "./projects/sites-page.tsx";
import { QualityPage } from "./quality/quality-page.tsx";
import { EditReportPage } from "./reports/edit-report-page.tsx";
import { ReportPage } from "./reports/report-page.tsx";
import { ReportsPage } from "./reports/reports-page.tsx";
import { RightsPage } from "./rights/rights-page.tsx";
import { SetUpPage } from "./set-up/set-up-page.tsx";
import { AppendixPage } from "./sharing/appendix-page.tsx";
import { SharedFilePage } from "./sharing/shared-file-page.tsx";
import { SignInPage } from "./sign-in/sign-in-page.tsx";
import { CommentsPage } from "./summary/comments-page.tsx";
import { SummaryPage } from "./summary/summary-page.tsx";
import { NewSurveyPage } from "./surveys/new-survey-page.tsx";
import { SettingsPage } from "./surveys/settings-page.tsx";
import { TrialPage } from "./trial/trial-page.tsx";
import { CodebookPage } from "./words/codebook-page.tsx";
import { CodersPage } from "./words/coders-page.tsx";
import { ReadingPage } from "./words/reading-page.tsx";
import { ThemesPage } from "./words/themes-page.tsx";

const DesignerPage = lazy(() => import("./designer/designer-page.tsx"));

const surveyPages: RouteObject[] = [
	{ index: true, Component: CollectionPage },
	{ path: "links", Component: LinksPage },
	{ path: "links/letters", Component: LettersPage },
	{ path: "links/:link/poster", Component: PosterPage },
	{ path: "linkage", Component: LinkagePage },
	{ path: "information", Component: InformationPage },
	{ path: "settings", Component: SettingsPage },
	{ path: "media", Component: MediaPage },
	{ path: "paper", Component: PaperPage },
	{ path: "keying", Component: KeyingPage },
	{ path: "summary", Component: SummaryPage },
	{ path: "exports", Component: ExportsPage },
	{ path: "comments", Component: CommentsPage },
	{ path: "words", Component: ReadingPage },
	{ path: "words/codebook", Component: CodebookPage },
	{ path: "words/coders", Component: CodersPage },
	{ path: "words/themes", Component: ThemesPage },
	{ path: "questions", Component: QualityPage },
	{ path: "beside", Component: BesidePage },
	{ path: "trial", Component: TrialPage },
	{ path: "reports", Component: ReportsPage },
	{ path: "reports/:report", Component: ReportPage },
	{ path: "reports/:report/edit", Component: EditReportPage },
];

const projectPages: RouteObject[] = [
	{ index: true, Component: ProjectPage },
	{ path: "participants", Component: ParticipantsPage },
	{ path: "participants/import", Component: ImportPage },
	{ path: "participants/:participant", Component: PersonPage },
	{ path: "figures", Component: FiguresPage },
	{ path: "figures/import", Component: ImportValuesPage },
	{ path: "figures/:figure", Component: FigurePage },
	{ path: "governance", Component: GovernancePage },
	{ path: "plan", Component: PlanPage },
	{ path: "sites", Component: SitesPage },
	{ path: "tablets", Component: DevicesPage },
	{ path: "members", Component: MembersPage },
	{ path: "rights", Component: RightsPage },
	{ path: "audit", Component: AuditPage },
	{ path: "over-time", Component: OverTimePage },
	{ path: "over-time/series", Component: SeriesPage },
	{ path: "over-time/series/:series", Component: OneSeriesPage },
	{ path: "over-time/walls", Component: WallsPage },
	{ path: "over-time/side-by-side", Component: SideBySidePage },
	{ path: "over-time/charts/new", Component: EditChartPage },
	{ path: "over-time/charts/:chart", Component: ChartPage },
	{ path: "over-time/charts/:chart/edit", Component: EditChartPage },
	{ path: "comparisons", Component: ComparisonsPage },
	{ path: "surveys/new", Component: NewSurveyPage },
	{ path: "surveys/:survey", children: surveyPages },
];

export const routes: RouteObject[] = [
	{
		Component: Root,
		children: [
			{ path: "set-up", Component: SetUpPage },
			{ path: "sign-in", Component: SignInPage },
			{ path: "join/:token", Component: JoinPage },
			{
				Component: Shell,
				children: [
					{ index: true, element: <Navigate to="/projects" replace /> },
					{ path: "projects", Component: ProjectsPage },
					{ path: "projects/new", Component: NewProjectPage },
					{ path: "projects/:project", children: projectPages },
					{ path: "surveys/new", Component: NewSurveyPage },
					{ path: "library", Component: LibraryPage },
					{ path: "library/compare", Component: ComparePage },
					{ path: "library/choose", Component: ChoosePage },
					{ path: "library/shared", Component: SharedFilePage },
					{ path: "library/new", Component: NewInstrumentPage },
					{ path: "library/import", Component: ImportInstrumentPage },
					{ path: "library/:id/:version", Component: InstrumentPage },
					{ path: "library/:id/:version/edit/:part?", Component: DesignerPage },
					{ path: "library/:id/:version/copy", Component: CopyPage },
					{ path: "library/:id/:version/review", Component: ReviewPage },
					{ path: "library/:id/:version/publish", Component: PublishPage },
					{ path: "library/:id/:version/withdraw", Component: WithdrawPage },
					{ path: "library/:id/:version/wording", Component: PasteWordingPage },
					{ path: "library/:id/:version/appendix", Component: AppendixPage },
					{ path: "account", Component: AccountPage },
					{ path: "organisation", Component: OrganisationPage },
					{ path: "organisation/audit", Component: OrganisationAuditPage },
					{ path: "*", Component: NotFoundPage },
				],
			},
		],
	},
];
