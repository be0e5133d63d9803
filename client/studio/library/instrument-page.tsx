import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import type { Instrument } from "#instruments/definition.ts";
import { saveFile } from "../../charts/save-file.ts";
import { Page } from "../layout/page.tsx";
import { instrumentQuery } from "../queries.ts";
import { english } from "../words.ts";
import { AtAGlance } from "./at-a-glance.tsx";
import { Cautions, RespondentsNeeded } from "./cautions.tsx";
import { Citations, LicenceWords } from "./licence-words.tsx";
import { LineageWords } from "./lineage-words.tsx";
import { Questions } from "./questions.tsx";
import { Scoring } from "./scoring.tsx";
import { StatusBadges } from "./status-badges.tsx";
import { WorkedExamples } from "./worked-examples.tsx";

/** Everything about one instrument that its user must know, in the order of need. */
export function InstrumentPage() {
	const { id = "", version = "" } = useParams();
	const { data } = useSuspenseQuery(instrumentQuery(id, version));
	const { definition } = data;
	return (
		<Page
			title={english(definition.title)}
			trail={[{ title: "Library", to: "/library" }]}
			lead={english(definition.purpose)}
			actions={<Actions definition={definition} usable={data.usable} />}
		>
			<p className="instrument-facts">
				<StatusBadges instrument={{ ...data, status: definition.status }} />
				<span>version {definition.version}</span>
			</p>
			{!data.usable && <Withheld />}
			<AtAGlance definition={definition} minutes={data.minutes} />
			<Cautions definition={definition} />
			<RespondentsNeeded definition={definition} />
			<Scoring definition={definition} />
			<Questions definition={definition} />
			<LineageWords definition={definition} />
			<LicenceWords definition={definition} />
			<Citations definition={definition} />
			<WorkedExamples definition={definition} />
		</Page>
	);
}

function Actions({
	definition,
	usable,
}: {
	definition: Instrument;
	usable: boolean;
}) {
	const { id, version } = definition;
	return (
		<>
			<button
				type="button"
				className="button"
				onClick={() =>
					saveFile(
						`${id}-${version}.json`,
						"application/json",
						`${JSON.stringify(definition, null, "\t")}\n`,
					)
				}
			>
				Download JSON
			</button>
			{usable && (
				<Link
					className="button primary"
					to={`/surveys/new?instrument=${id}&version=${version}`}
				>
					Use in a project
				</Link>
			)}
		</>
	);
}

function Withheld() {
	return (
		<div className="callout">
			<p>
				<strong>The wording is withheld, so it cannot be used yet.</strong> Its
				questions belong to somebody else. Waymark ships what they are about and
				how they are scored. When you hold permission, add a version with the
				wording and a note of the permission through the API; see{" "}
				<a href="#licence">licence</a>.
			</p>
		</div>
	);
}
