import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { NewDecision } from "../../../server/linkage/linkage.schemas.ts";
import { api } from "../api.ts";
import { say, sayProblem } from "../layout/toast-store.ts";
import { surveyQuery } from "../queries.ts";

/** Of a pair by its ids, for whoever hears a button alone. */
export function pairName(pair: {
	before: { response: string };
	after: { response: string };
}): string {
	return `${shortId(pair.before.response)} and ${shortId(pair.after.response)}`;
}

/** The end of an id: what tells ids apart that were made at the same time. */
export function shortId(id: string): string {
	return `…${id.slice(-8)}`;
}

const said: Record<NewDecision["decision"], string> = {
	same: "Joined. Summaries count the two as one person.",
	different: "Noted as different people. They stay apart.",
	open: "Taken back. The pair is undecided.",
};

/** Sends a decision, offers to undo it, and has everything that depends on it asked anew. */
export function useDecide(project: string, survey: string) {
	const client = useQueryClient();
	const { mutate, isPending } = useMutation({
		mutationFn: (decision: NewDecision) =>
			api.decideLinkage(project, survey, decision),
		onSuccess(_answer, made) {
			// Figures of the survey are kept below its own key.
			client.invalidateQueries({
				queryKey: surveyQuery(project, survey).queryKey,
			});
			say(
				said[made.decision],
				made.decision === "open"
					? undefined
					: {
							label: "Undo",
							run: () => mutate({ ...made, decision: "open" }),
						},
			);
		},
		onError: sayProblem,
	});
	return { decide: mutate, isPending };
}
