import { NavLink, useLocation } from "react-router";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import { useMedia } from "../layout/use-media.ts";

interface Tab {
	/** Below the survey's address; empty for the first page. */
	page: string;
	title: string;
	isSeen?: boolean;
}

interface Group {
	title: string;
	className: string;
	tabs: readonly Tab[];
}

/** The way between a survey's pages. On a narrow screen only the group of the page that is open is unfolded. */
export function SurveyTabs({
	abilities,
	base,
}: {
	abilities: Project["abilities"];
	/** The survey's address. */
	base: string;
}) {
	const isNarrow = useMedia("(max-width: 639px)");
	const [, page = ""] = useLocation().pathname.slice(base.length).split("/");
	return (
		<nav aria-label="This survey">
			{groupsOf(abilities).map((group) =>
				isNarrow ? (
					<details
						key={group.title}
						className="tab-fold"
						open={group.tabs.some((tab) => firstPart(tab) === page)}
					>
						<summary>{group.title}</summary>
						<Tabs group={group} base={base} />
					</details>
				) : (
					<Tabs key={group.title} group={group} base={base} />
				),
			)}
		</nav>
	);
}

function Tabs({
	group: { title, className, tabs },
	base,
}: {
	group: Group;
	base: string;
}) {
	return (
		<ul className={className} aria-label={title}>
			{tabs.map(({ page, title }) => (
				<li key={page}>
					<NavLink
						to={page === "" ? base : `${base}/${page}`}
						end={page === ""}
					>
						{title}
					</NavLink>
				</li>
			))}
		</ul>
	);
}

function firstPart({ page }: Tab): string | undefined {
	return page.split("/")[0];
}

function groupsOf(abilities: Project["abilities"]): Group[] {
	const seen = (tabs: readonly Tab[]) =>
		tabs.filter(({ isSeen = true }) => isSeen);
	return [
		{ title: "Answers", className: "tabs", tabs: seen(answers(abilities)) },
		{
			title: "Setting up",
			className: "tabs set-up",
			tabs: seen(setUp(abilities)),
		},
	];
}

function answers(abilities: Project["abilities"]): Tab[] {
	return [
		{ page: "", title: "Collection", isSeen: abilities["see collection"] },
		{ page: "links", title: "Links", isSeen: abilities["see links"] },
		{ page: "summary", title: "Summary" },
		{ page: "questions", title: "Questions" },
		{
			page: "beside",
			title: "Beside other figures",
			isSeen: abilities["see outside"],
		},
		{ page: "comments", title: "Comments" },
		{
			page: abilities["see themes"] ? "words" : "words/themes",
			title: "Themes",
		},
		{ page: "reports", title: "Reports" },
		{ page: "exports", title: "Exports" },
	];
}

function setUp(abilities: Project["abilities"]): Tab[] {
	return [
		{ page: "linkage", title: "Joining answers" },
		{ page: "information", title: "Information" },
		{ page: "settings", title: "Settings" },
		{ page: "media", title: "Pictures and sound" },
		{ page: "trial", title: "Pilot", isSeen: abilities["see trials"] },
		{ page: "paper", title: "Paper forms", isSeen: abilities["see paper"] },
		{ page: "keying", title: "Keying", isSeen: abilities["see paper"] },
	];
}
