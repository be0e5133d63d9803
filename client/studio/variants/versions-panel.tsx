import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { Disclosure } from "../layout/disclosure.tsx";
import { OfferVersion } from "./offer-version.tsx";
import { OfferedVersion } from "./offered-version.tsx";
import { variantsQuery } from "./variants-api.ts";
import { versionWords } from "./version-words.ts";

interface VersionsPanelProps {
	project: Project;
	survey: Survey;
}

/** The survey's versions for different people; of a version, which survey it is one of. */
export function VersionsPanel({ project, survey }: VersionsPanelProps) {
	const { data } = useSuspenseQuery(variantsQuery(project.id, survey.id));
	const { variants, versionOf, candidates } = data;
	const mayChange = project.abilities["change surveys"];
	const base = `/projects/${project.id}/surveys`;
	if (versionOf) {
		return (
			<section className="section">
				<h2>Versions for different people</h2>
				<p>
					This survey is a version of{" "}
					<Link to={`${base}/${versionOf.survey}`}>{versionOf.title}</Link>,
					for: {versionWords[versionOf.kind]}. People choose it there; their
					answers come here, and the two are never added together.
				</p>
			</section>
		);
	}
	return (
		<section className="section">
			<h2>Versions for different people</h2>
			<p>
				{variants.length === 0
					? "None. A version is another survey of this project with the same linkage and waves: in easy words with pictures, for children, or for somebody who answers for another."
					: "People choose on the start page. Each version's answers are in its own survey, and are never added to these."}
			</p>
			{variants.map((variant) => (
				<OfferedVersion
					key={variant.kind}
					project={project.id}
					survey={survey.id}
					variant={variant}
					mayChange={mayChange}
				/>
			))}
			{mayChange && (
				<Disclosure title="Offer a version">
					<OfferVersion
						// A fresh form after each that was offered.
						key={variants.length}
						project={project.id}
						survey={survey.id}
						candidates={candidates}
					/>
				</Disclosure>
			)}
		</section>
	);
}
