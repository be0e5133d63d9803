import { Link } from "react-router";
import type { Summary } from "../../../server/summaries/summaries.schemas.ts";
import { Disclosure } from "../layout/disclosure.tsx";
import { atMinute, counted } from "../words.ts";
import { ItemFigures } from "./item-figures.tsx";
import { Notes } from "./notes.tsx";
import { ScaleReport } from "./scale-report.tsx";

/** The primary scale first and in full, then what to know, then the rest. */
export function SummaryBody({ summary }: { summary: Summary }) {
	if (summary.linked.before + summary.linked.after === 0)
		return <NoAnswersYet summary={summary} />;
	const primary = summary.scales.find((scale) => scale.primary);
	const others = summary.scales.filter((scale) => !scale.primary);
	return (
		<>
			<PrintHead summary={summary} />
			{primary ? (
				<ScaleReport summary={summary} scale={primary} />
			) : (
				<p className="finding">
					This instrument has no score. Its questions are below, one by one.
				</p>
			)}
			<Notes title="What to know about this comparison" notes={summary.notes} />
			{others.length > 0 && (
				<Disclosure
					title={`Exploratory: ${counted(others.length, "more score")}`}
				>
					<p className="hint">
						Look here for ideas, not for proof: among many figures, some will
						have changed by chance alone.
					</p>
					<div className="multiples">
						{others.map((scale) => (
							<ScaleReport
								key={scale.scale}
								summary={summary}
								scale={scale}
								small
							/>
						))}
					</div>
				</Disclosure>
			)}
			<ItemFigures summary={summary} />
		</>
	);
}

function NoAnswersYet({ summary }: { summary: Summary }) {
	const { from, to, site } = summary;
	return (
		<div className="empty">
			<h2>Nothing to compare yet</h2>
			<p>
				Nobody has answered at {from.title} or {to.title}
				{site && ` in ${site.name}`}. Make a link and answer once yourself: the
				figures show here at once.
			</p>
			<Link className="button primary" to="../links" relative="path">
				Go to the links
			</Link>
		</div>
	);
}

/** What a printed page must say by itself. */
function PrintHead({ summary }: { summary: Summary }) {
	const { survey, project, instrument, from, to, site, asOf } = summary;
	return (
		<p className="print-only">
			{survey.title}, {project.name}. {from.title} and {to.title}
			{site && `, ${site.name}`}. {instrument.title} {instrument.version}. As of{" "}
			{atMinute(asOf)}.{project.synthetic && " Synthetic data."}
		</p>
	);
}
