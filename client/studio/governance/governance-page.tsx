import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Governance } from "../../../server/governance/governance.schemas.ts";
import { Page } from "../layout/page.tsx";
import { projectTrail } from "../projects/project-trail.ts";
import { useThisProject } from "../projects/use-project.ts";
import { governanceQuery } from "../queries.ts";
import { counted, onDay } from "../words.ts";
import { Checklist } from "./checklist.tsx";
import { GoLivePanel } from "./go-live-panel.tsx";
import { RecordFacts } from "./record-facts.tsx";
import { RecordForm } from "./record-form.tsx";

/** What governs the project: before anybody answers, and afterwards. */
export function GovernancePage() {
	const project = useThisProject();
	const { data: governance } = useSuspenseQuery(governanceQuery(project.id));
	const [isUnsaved, setUnsaved] = useState(false);
	const mayChange = project.abilities["change project"];
	const isDraft = governance.state === "draft";
	return (
		<Page
			title={isDraft ? "Going live" : "Governance"}
			trail={projectTrail(project)}
			lead={leadOf(governance)}
		>
			{!isDraft && governance.missing.length > 0 && <RecordedBefore />}
			{governance.missing.length > 0 && <Checklist governance={governance} />}
			{mayChange ? (
				<RecordForm
					key={project.id}
					project={project.id}
					governance={governance}
					onChange={setUnsaved}
				/>
			) : (
				<RecordFacts record={governance.record} />
			)}
			{mayChange && isDraft && (
				<GoLivePanel
					project={project.id}
					governance={governance}
					isUnsaved={isUnsaved}
				/>
			)}
		</Page>
	);
}

function leadOf({ state, liveSince, missing }: Governance): string {
	if (state === "live" && liveSince)
		return `Live since ${onDay(liveSince)}. Respondents read the first part of this before they start.`;
	return missing.length === 0
		? "Everything is said. The project can go live, and people can answer from then on."
		: `Nobody can answer until this is filled in: ${counted(missing.length, "thing is", "things are")} missing.`;
}

function RecordedBefore() {
	return (
		<div className="callout">
			<h2>This project took answers before a record was asked for</h2>
			<p>
				It goes on as it was. Fill in what is missing: respondents read part of
				it before they start, and nothing is erased by itself until it is said
				how long things are kept.
			</p>
		</div>
	);
}
