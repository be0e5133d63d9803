import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { ExportInstrument } from "../imports/export-instrument.tsx";
import { Page } from "../layout/page.tsx";
import { instrumentQuery } from "../queries.ts";
import { ShareInstrument } from "../sharing/share-instrument.tsx";
import { english } from "../words.ts";
import { AtAGlance } from "./at-a-glance.tsx";
import { Cautions, RespondentsNeeded } from "./cautions.tsx";
import { Citations, LicenceWords } from "./licence-words.tsx";
import { LineageWords } from "./lineage-words.tsx";
import { Norms } from "./norms.tsx";
import { Questions } from "./questions.tsx";
import { Scoring } from "./scoring.tsx";
import { Standing } from "./standing.tsx";
import { StatusBadges } from "./status-badges.tsx";
import { VersionActions } from "./version-actions.tsx";
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
			actions={<VersionActions detail={data} />}
		>
			<p className="instrument-facts">
				<StatusBadges instrument={{ ...data, status: definition.status }} />
				<span>version {definition.version}</span>
				<Link to={`/library/compare?to=${id}@${version}`}>
					Compare with another version
				</Link>
			</p>
			<Standing detail={data} />
			<AtAGlance definition={definition} minutes={data.minutes} />
			<Cautions definition={definition} />
			<RespondentsNeeded definition={definition} />
			<Scoring definition={definition} />
			<Norms definition={definition} />
			<Questions definition={definition} />
			<LineageWords definition={definition} />
			<LicenceWords definition={definition} />
			<Citations definition={definition} />
			<WorkedExamples definition={definition} />
			<ExportInstrument definition={definition} />
			<ShareInstrument definition={definition} />
		</Page>
	);
}
