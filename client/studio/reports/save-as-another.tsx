import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import type { NewReport } from "../../../server/reports/reports.schemas.ts";
import { sayProblem } from "../layout/toast-store.ts";
import { reportsApi, type SurveyKey } from "./reports-api.ts";

/** Keeps what was written beside what somebody else has saved in the meantime. */
export function SaveAsAnother({
	surveyKey,
	draft,
}: {
	surveyKey: SurveyKey;
	draft: NewReport;
}) {
	const navigate = useNavigate();
	const { mutate } = useMutation({
		mutationFn: () =>
			reportsApi.begin(surveyKey, {
				...draft,
				title: `${draft.title.slice(0, 190)} (mine)`,
			}),
		onSuccess: ({ id }) => navigate(`../../${id}/edit`, { relative: "path" }),
		onError: sayProblem,
	});
	return (
		<button type="button" className="button" onClick={() => mutate()}>
			Save mine as another report
		</button>
	);
}
