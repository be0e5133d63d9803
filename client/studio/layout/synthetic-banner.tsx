import { useProject } from "../projects/use-project.ts";

/** Says on every page of a sample project that nobody answered any of it. */
export function SyntheticBanner() {
	const project = useProject();
	if (!project?.synthetic) return null;
	return (
		<p className="synthetic-banner">
			<strong>Synthetic data.</strong> This is a sample project: its people and
			answers were made by a program.
		</p>
	);
}
