import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useLocation } from "react-router";
import type {
	Governance,
	GovernanceRecord,
} from "../../../server/governance/governance.schemas.ts";
import { useProject } from "../projects/use-project.ts";
import { governanceQuery } from "../queries.ts";
import { fieldNames } from "./governance-words.ts";

/** Says on every page of a draft that nobody can answer yet, and why. */
export function DraftBanner() {
	const project = useProject();
	const { pathname } = useLocation();
	if (!project || project.live || pathname.endsWith("/governance")) return null;
	return <Missing project={project.id} />;
}

function Missing({ project }: { project: string }) {
	const { data } = useSuspenseQuery(governanceQuery(project));
	return (
		<p className="synthetic-banner">
			<strong>Not live yet: nobody can answer.</strong> {missingWords(data)}{" "}
			<Link to={`/projects/${project}/governance`}>Going live</Link>
		</p>
	);
}

function missingWords({ missing }: Governance): string {
	if (missing.length === 0) return "Everything is filled in.";
	const names = missing.map(({ path }) => path.split("/")[1] ?? "");
	const first = [...new Set(names)]
		.slice(0, 2)
		.map((name) => fieldNames[name as keyof GovernanceRecord]);
	const others = missing.length - first.length;
	const list = [...first, ...(others > 0 ? [`${others} more`] : [])];
	return `What is missing: ${new Intl.ListFormat("en-GB").format(list)}.`;
}
