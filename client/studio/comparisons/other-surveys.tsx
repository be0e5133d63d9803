import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { surveysQuery } from "../queries.ts";

/** The way from a survey's summary to surveys of the project that ask the same instrument, in whichever version. */
export function OtherSurveys({
	project,
	survey,
	wave,
}: {
	project: string;
	survey: Survey;
	/** Key of the wave that is compared. */
	wave: string;
}) {
	const { data } = useQuery(surveysQuery(project));
	const others = (data?.surveys ?? []).filter(
		({ id, instrument }) =>
			id !== survey.id && isOfOneLineage(instrument, survey.instrument),
	);
	if (others.length === 0) return null;
	return (
		<p>
			Asked in other surveys too:{" "}
			{others.map((other, place) => (
				<span key={other.id}>
					{place > 0 && ", "}
					<Link
						to={`/projects/${project}/comparisons?${searchFor(other, survey, wave)}`}
					>
						compare with {other.title} (version {other.instrument.version})
					</Link>
				</span>
			))}
			.
		</p>
	);
}

function searchFor(other: Survey, survey: Survey, wave: string) {
	const last = other.waves.filter(({ pilot }) => !pilot).at(-1)?.key ?? "";
	const [from, to] = [`${other.id}:${last}`, `${survey.id}:${wave}`];
	return new URLSearchParams(
		other.createdAt < survey.createdAt ? { from, to } : { from: to, to: from },
	);
}

/** Versions of one instrument, one made from the other, or both from a third. */
function isOfOneLineage(
	one: Survey["instrument"],
	other: Survey["instrument"],
): boolean {
	const names = [other.id, other.madeFrom];
	return (
		names.includes(one.id) ||
		(one.madeFrom !== null && names.includes(one.madeFrom))
	);
}
