import { Link } from "react-router";
import type { Fault } from "#instruments/fault.ts";
import { partOf } from "../designer/place-of.ts";
import { type VersionKey, versionPath } from "./library-api.ts";

/** What stops a draft from being published, each with the way to where it is put right. */
export function FaultList({
	version,
	faults,
}: {
	version: VersionKey;
	faults: readonly Pick<Fault, "path" | "message">[];
}) {
	return (
		<ul className="fault-list">
			{faults.map(({ path, message }) => (
				<li key={`${path} ${message}`}>
					<Link
						to={{
							pathname: versionPath(version, `edit/${partOf(path)}`),
							hash: encodeURI(path),
						}}
					>
						{message}
					</Link>{" "}
					{path && <code>{path}</code>}
				</li>
			))}
		</ul>
	);
}
