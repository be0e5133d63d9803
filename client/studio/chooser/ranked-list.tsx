import { Link } from "react-router";
import { whyRanked } from "#instruments/coverage/coverage-in-words.ts";
import type { Ranked } from "#instruments/coverage/rank-measures.ts";
import type { InstrumentSummary } from "../../../server/instruments/instruments.schemas.ts";
import { StatusBadges } from "../library/status-badges.tsx";
import { counted, measureWords, respondentWords } from "../words.ts";
import { AddToPlan } from "./add-to-plan.tsx";

/** The instruments that fit, what covers most first, each with its reason and where to go on. */
export function RankedList({
	ranked,
}: {
	ranked: readonly Ranked<InstrumentSummary>[];
}) {
	return (
		<section className="section">
			<h2>What fits</h2>
			<ol className="instrument-list">
				{ranked.map((each) => (
					<li key={each.candidate.id}>
						<Fitting ranked={each} />
					</li>
				))}
			</ol>
		</section>
	);
}

function Fitting({ ranked }: { ranked: Ranked<InstrumentSummary> }) {
	const { candidate } = ranked;
	const { id, version, title } = candidate;
	return (
		<>
			<h3>
				<Link to={`/library/${id}/${version}`}>{title}</Link>
			</h3>
			<p>{whyRanked(ranked) || candidate.purpose}</p>
			<p className="instrument-facts">
				<StatusBadges instrument={candidate} />
				<span>{respondentWords[candidate.respondent]}</span>
				<span>{measureWords[candidate.measureType]?.name}</span>
				<span>{counted(candidate.items, "question")}</span>
				<span>about {counted(candidate.minutes, "minute")}</span>
			</p>
			<p className="row-actions ranked-actions">
				{candidate.usable && (
					<Link to={`/surveys/new?instrument=${id}&version=${version}`}>
						Use<span className="visually-hidden"> {title}</span>
					</Link>
				)}
				<Link to={`/library/${id}/${version}/copy`}>
					Adapt<span className="visually-hidden"> {title}</span>
				</Link>
				<AddToPlan instrument={candidate} wanted={ranked.covered} />
			</p>
		</>
	);
}
