import { atMinute } from "../words.ts";

/** Says that what is shown is old, when asking again has failed. */
export function Stale({
	error,
	since,
}: {
	error: Error | null;
	/** Milliseconds since 1970, as JavaScript counts. */
	since: number;
}) {
	if (error === null) return null;
	return (
		<p className="callout" role="alert">
			These figures are from {atMinute(new Date(since).toISOString())} and could
			not be refreshed. {error.message}
		</p>
	);
}
