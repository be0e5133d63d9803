import type { Governance } from "../../../server/governance/governance.schemas.ts";

/** The sections of the form, with the fields that each has to say. */
const sections = [
	{
		id: "for-respondents",
		title: "What respondents are told",
		fields: ["purpose", "controller", "contact"],
	},
	{
		id: "kind-of-work",
		title: "What kind of work it is",
		fields: [
			"randomises",
			"changesCare",
			"generalises",
			"classification",
			"researchReference",
		],
	},
	{
		id: "lawful-basis",
		title: "Lawful basis",
		fields: ["article6", "article9"],
	},
	{
		id: "retention",
		title: "How long things are kept",
		fields: ["keepContacts", "keepIdentifiable", "keepAnonymous", "keepAudit"],
	},
	{
		id: "distress",
		title: "If somebody writes that they are not safe",
		fields: ["readsAnswers", "reading", "signpost"],
	},
	{
		id: "identifiers",
		title: "Questions that tell who somebody is",
		fields: ["identifierReasons"],
	},
	{
		id: "approval",
		title: "Approval",
		fields: ["impactAssessment", "approver", "approvedOn"],
	},
] as const;

/** What is done and what is missing, each a way to its section. */
export function Checklist({ governance }: { governance: Governance }) {
	const missing = governance.missing.map(({ path }) => path.split("/")[1]);
	const hasItems = governance.identifyingItems.length > 0;
	return (
		<ul className="checklist">
			{sections
				.filter(({ id }) => id !== "identifiers" || hasItems)
				.map(({ id, title, fields }) => {
					const count = missing.filter((name) =>
						fields.some((field) => field === name),
					).length;
					return (
						<li key={id} className={count === 0 ? "done" : "open"}>
							<a href={`#${id}`} onClick={goToSection}>
								{title}
							</a>
							<span>{count === 0 ? "Complete" : `${count} missing`}</span>
						</li>
					);
				})}
		</ul>
	);
}

/** A hash in the address would be a page of its own to the router. */
function goToSection(event: React.MouseEvent<HTMLAnchorElement>) {
	event.preventDefault();
	const section = document.getElementById(event.currentTarget.hash.slice(1));
	section?.scrollIntoView();
	section
		?.querySelector<HTMLElement>("input, textarea, select")
		?.focus({ preventScroll: true });
}
