import { Link } from "react-router";
import type { InstrumentSummary } from "../../../server/instruments/instruments.schemas.ts";
import { counted, measureWords, respondentWords } from "../words.ts";
import type { InstrumentGroup } from "./group-versions.ts";
import { versionPath } from "./library-api.ts";
import { StatusBadges } from "./status-badges.tsx";

/** An instrument by the version that is in use, with its other versions below. */
export function InstrumentCard({
	group: { head, versions },
}: {
	group: InstrumentGroup;
}) {
	const { id, version, title, purpose } = head;
	const others = versions.filter((each) => each !== head);
	return (
		<li>
			<h2>
				<Link to={versionPath({ id, version })}>{title}</Link>
			</h2>
			<p>{purpose}</p>
			<p className="instrument-facts">
				<StatusBadges instrument={head} />
				<span>{respondentWords[head.respondent]}</span>
				<span>{measureWords[head.measureType]?.name}</span>
				<span>{counted(head.items, "question")}</span>
				<span>{counted(head.scales, "score")}</span>
				<span>about {counted(head.minutes, "minute")}</span>
				<span>version {version}</span>
			</p>
			{others.length > 0 && <OtherVersions versions={others} />}
		</li>
	);
}

function OtherVersions({
	versions,
}: {
	versions: readonly InstrumentSummary[];
}) {
	return (
		<ul className="versions" aria-label="Other versions">
			{versions.map((each) => (
				<li key={each.version} className="instrument-facts">
					<Link to={versionPath(each)}>Version {each.version}</Link>
					<StatusBadges instrument={each} />
				</li>
			))}
		</ul>
	);
}
