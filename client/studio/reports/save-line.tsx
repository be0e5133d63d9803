import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import type { NewReport } from "../../../server/reports/reports.schemas.ts";
import { sayProblem } from "../layout/toast-store.ts";
import { reportsApi, type SurveyKey } from "./reports-api.ts";
import type { SaveState } from "./use-autosave.ts";

/** Whether what was typed is safe, a way back by a step, and what to do where somebody else was quicker. */
export function SaveLine({
	state,
	surveyKey,
	draft,
	undo,
}: {
	state: SaveState;
	surveyKey: SurveyKey;
	draft: NewReport;
	undo: (() => void) | null;
}) {
	return (
		<div className="save-line">
			<p role="status" className="muted">
				{state === "saved" && "Everything is saved."}
				{state === "unsaved" && "Saving…"}
			</p>
			<button
				type="button"
				className="button"
				aria-disabled={undo === null}
				onClick={() => undo?.()}
			>
				Undo
			</button>
			{typeof state === "object" &&
				(state.type === "report-changed" ? (
					<Conflict
						message={state.message}
						surveyKey={surveyKey}
						draft={draft}
					/>
				) : (
					<p className="callout" role="alert">
						Not saved yet. {state.message}
						{Object.values(state.faults).join(" ")}
					</p>
				))}
		</div>
	);
}

function Conflict({
	message,
	surveyKey,
	draft,
}: {
	message: string;
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
		<div className="callout" role="alert">
			<h2>Somebody else has saved this report</h2>
			<p>{message}</p>
			<p className="form-actions">
				<button type="button" className="button" onClick={() => mutate()}>
					Save mine as another report
				</button>
				<button
					type="button"
					className="button"
					onClick={() => window.location.reload()}
				>
					Read theirs, and drop mine
				</button>
			</p>
		</div>
	);
}
