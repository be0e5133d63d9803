import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Summary } from "../../../server/summaries/summaries.schemas.ts";
import { Disclosure } from "../layout/disclosure.tsx";
import { atMinute, counted } from "../words.ts";
import { ItemFigures } from "./item-figures.tsx";
import { Notes } from "./notes.tsx";
import { ScaleReport } from "./scale-report.tsx";

/** The primary scale first and in full, then what to know, then the rest. */
export function SummaryBody({
	summary,
	mayMakeLinks,
	children,
}: {
	summary: Summary;
	mayMakeLinks: boolean;
	/** What stands behind the change; after the scale that is read first. */
	children: ReactNode;
}) {
	if (summary.linked.before + summary.linked.after === 0)
		return <NoAnswersYet summary={summary} mayMakeLinks={mayMakeLinks} />;
	const primary = summary.scales.find((scale) => scale.primary);
	const exploratory = summary.scales.filter((scale) => !scale.primary);
	const protection = summary.notes.find(({ kind }) => kind === "protected");
	const others = summary.notes.filter((note) => note !== protection);
	return (
		<>
			<PrintHead summary={summary} />
			{protection && <p className="hint protection">{protection.text}</p>}
			{primary ? (
				<ScaleReport summary={summary} scale={primary} />
			) : (
				<p className="finding">
					This instrument has no score. Its questions are below, one by one.
				</p>
			)}
			<Notes title="What to know about this comparison" notes={others} />
			{children}
			{exploratory.length > 0 && (
				<Disclosure
					title={`Exploratory: ${counted(exploratory.length, "more score")}`}
				>
					<p className="hint">
						Look here for ideas, not for proof: among many figures, some will
						have changed by chance alone.
					</p>
					<div className="multiples">
						{exploratory.map((scale) => (
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
			{summary.items.length > 0 && <ItemFigures summary={summary} />}
		</>
	);
}

function NoAnswersYet({
	summary,
	mayMakeLinks,
}: {
	summary: Summary;
	mayMakeLinks: boolean;
}) {
	const { from, to, site, threshold } = summary;
	if (threshold !== null) return <TooFewToShow threshold={threshold} />;
	return (
		<div className="empty">
			<h2>Nothing to compare yet</h2>
			<p>
				Nobody has answered at {from.title} or {to.title}
				{site && ` in ${site.name}`}.
				{mayMakeLinks &&
					" Make a link and answer once yourself: the figures show here at once."}
			</p>
			{mayMakeLinks && (
				<Link className="button primary" to="../links" relative="path">
					Go to the links
				</Link>
			)}
		</div>
	);
}

function TooFewToShow({ threshold }: { threshold: number }) {
	return (
		<div className="empty">
			<h2>Nothing to show yet</h2>
			<p>
				Figures show here once at least {threshold} people of a group have
				answered, so that nobody can be picked out. A group that is smaller
				waits for others, up to four weeks. Analysts of the project see every
				answer.
			</p>
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
