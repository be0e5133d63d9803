import { useQuery } from "@tanstack/react-query";
import { versionAdvice } from "#instruments/versions/version-advice.ts";
import type { VersionKind } from "#instruments/versions/version-kinds.ts";
import { surveyQuery } from "../queries.ts";
import { AdviceList } from "./advice-list.tsx";

/** What to think over before this survey is offered to these people. */
export function CandidateAdvice({
	project,
	survey,
	kind,
}: {
	project: string;
	survey: string;
	kind: VersionKind;
}) {
	const { data } = useQuery(surveyQuery(project, survey));
	return (
		<div role="status">
			{data && <AdviceList advice={versionAdvice(data.definition, kind)} />}
		</div>
	);
}
