/** The studio's table of contents: every page and its address. */
import { Navigate, type RouteObject } from "react-router";
import { AccountPage } from "./account/account-page.tsx";
import { AuditPage } from "./audit/audit-page.tsx";
import { OrganisationAuditPage } from "./audit/organisation-audit-page.tsx";
import { CollectionPage } from "./collection/collection-page.tsx";
import { DevicesPage } from "./devices/devices-page.tsx";
import { GovernancePage } from "./governance/governance-page.tsx";
import { InformationPage } from "./governance/information-page.tsx";
import { JoinPage } from "./join/join-page.tsx";
import { NotFoundPage } from "./layout/not-found-page.tsx";
import { Root } from "./layout/root.tsx";
import { Shell } from "./layout/shell.tsx";
import { InstrumentPage } from "./library/instrument-page.tsx";
import { LibraryPage } from "./library/library-page.tsx";
import { LinkagePage } from "./linkage/linkage-page.tsx";
import { LettersPage } from "./links/letters-page.tsx";
import { LinksPage } from "./links/links-page.tsx";
import { PosterPage } from "./links/poster-page.tsx";
import { MediaPage } from "./media/media-page.tsx";
import { MembersPage } from "./members/members-page.tsx";
import { OrganisationPage } from "./organisation/organisation-page.tsx";
import { KeyingPage } from "./paper/keying-page.tsx";
import { PaperPage } from "./paper/paper-page.tsx";
import { ImportPage } from "./participants/import-page.tsx";
import { PersonPage } from "./participants/person-page.tsx";
import { NewProjectPage } from "./projects/new-project-page.tsx";
import { ParticipantsPage } from "./projects/participants-page.tsx";
import { ProjectPage } from "./projects/project-page.tsx";
import { ProjectsPage } from "./projects/projects-page.tsx";
import { SitesPage } from "./projects/sites-page.tsx";
import { RightsPage } from "./rights/rights-page.tsx";
import { SetUpPage } from "./set-up/set-up-page.tsx";
import { SignInPage } from "./sign-in/sign-in-page.tsx";
import { CommentsPage } from "./summary/comments-page.tsx";
import { SummaryPage } from "./summary/summary-page.tsx";
import { NewSurveyPage } from "./surveys/new-survey-page.tsx";
import { SettingsPage } from "./surveys/settings-page.tsx";

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
	{ path: "comments", Component: CommentsPage },
];

const projectPages: RouteObject[] = [
	{ index: true, Component: ProjectPage },
	{ path: "participants", Component: ParticipantsPage },
	{ path: "participants/import", Component: ImportPage },
	{ path: "participants/:participant", Component: PersonPage },
	{ path: "governance", Component: GovernancePage },
	{ path: "sites", Component: SitesPage },
	{ path: "tablets", Component: DevicesPage },
	{ path: "members", Component: MembersPage },
	{ path: "rights", Component: RightsPage },
	{ path: "audit", Component: AuditPage },
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
					{ path: "library/:id/:version", Component: InstrumentPage },
					{ path: "account", Component: AccountPage },
					{ path: "organisation", Component: OrganisationPage },
					{ path: "organisation/audit", Component: OrganisationAuditPage },
					{ path: "*", Component: NotFoundPage },
				],
			},
		],
	},
];
