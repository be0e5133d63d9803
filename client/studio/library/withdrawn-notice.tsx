import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { InstrumentSummary } from "../../../server/instruments/instruments.schemas.ts";
import { instrumentsQuery } from "../queries.ts";
import { onDay } from "../words.ts";
import { groupVersions } from "./group-versions.ts";
import { type VersionKey, versionPath } from "./library-api.ts";

/** Why a version was withdrawn, and which one to use instead; nothing for a version that was not. */
export function WithdrawnNotice({ id, version }: VersionKey) {
	const { data } = useQuery(instrumentsQuery);
	const versions = (data?.instruments ?? []).filter((each) => each.id === id);
	const withdrawn = versions.find(
		(each) => each.version === version,
	)?.withdrawn;
	if (!withdrawn) return null;
	const instead = replacementIn(versions);
	return (
		<div className="callout">
			<p>
				<strong>
					Version {version} was withdrawn on {onDay(withdrawn.at)}:
				</strong>{" "}
				{withdrawn.reason} Surveys that exist go on; no new one can use it.{" "}
				{instead && (
					<>
						Use <Link to={versionPath(instead)}>version {instead.version}</Link>{" "}
						instead.
					</>
				)}
			</p>
		</div>
	);
}

/** The newest version in use; undefined where none is left. */
function replacementIn(
	versions: readonly InstrumentSummary[],
): InstrumentSummary | undefined {
	const [group] = groupVersions(versions);
	return group?.versions.find(({ state }) => state === "published");
}
