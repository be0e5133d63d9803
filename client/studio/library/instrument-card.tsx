import { Link } from "react-router";
import type { InstrumentSummary } from "../../../server/instruments/instruments.schemas.ts";
import { counted, measureWords, respondentWords } from "../words.ts";
import { StatusBadges } from "./status-badges.tsx";

export function InstrumentCard({
	instrument,
}: {
	instrument: InstrumentSummary;
}) {
	const { id, version, title, purpose } = instrument;
	return (
		<li>
			<h2>
				<Link to={`/library/${id}/${version}`}>{title}</Link>
			</h2>
			<p>{purpose}</p>
			<p className="instrument-facts">
				<StatusBadges instrument={instrument} />
				<span>{respondentWords[instrument.respondent]}</span>
				<span>{measureWords[instrument.measureType]?.name}</span>
				<span>{counted(instrument.items, "question")}</span>
				<span>{counted(instrument.scales, "score")}</span>
				<span>about {counted(instrument.minutes, "minute")}</span>
				<span>version {version}</span>
			</p>
		</li>
	);
}
