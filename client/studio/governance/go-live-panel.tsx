import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Governance } from "../../../server/governance/governance.schemas.ts";
import { api } from "../api.ts";
import { say } from "../layout/toast-store.ts";
import { governanceQuery, projectsQuery } from "../queries.ts";
import { forMonths } from "./governance-words.ts";

/** The one step that cannot be taken back, with what it fixes. */
export function GoLivePanel({
	project,
	governance,
	isUnsaved,
}: {
	project: string;
	governance: Governance;
	isUnsaved: boolean;
}) {
	const client = useQueryClient();
	const { mutate, error, isPending } = useMutation({
		mutationFn: () => api.goLive(project),
		async onSuccess(live) {
			client.setQueryData(governanceQuery(project).queryKey, live);
			await client.invalidateQueries({ ...projectsQuery, exact: true });
			say("The project is live. People can answer now.");
			// The button goes with this panel, and would take the focus with it.
			document.querySelector<HTMLElement>("main h1")?.focus();
		},
	});
	const { record, missing } = governance;
	const isReady = missing.length === 0 && !isUnsaved;
	return (
		<section className="card go-live" aria-labelledby="go-live">
			<h2 id="go-live">Go live</h2>
			<p>From then on people can answer, and this is fixed:</p>
			<ul>
				<li>The project stays live. Collection ends when its waves close.</li>
				<li>
					Figures of fewer than {record.threshold} people stay hidden from
					viewers.
				</li>
				<li>The linkage of a survey with answers can only become stricter.</li>
				<li>
					What people were told can change, but each change is recorded.{" "}
					{record.keepIdentifiable !== null &&
						`Keeping joined answers longer than ${forMonths(record.keepIdentifiable)} will need a reason.`}
				</li>
			</ul>
			{!isReady && (
				<p id="go-live-waits" className="advice">
					{isUnsaved
						? "Save what you changed first."
						: `Not yet: ${missing.length === 1 ? "1 thing is" : `${missing.length} things are`} missing.`}
				</p>
			)}
			{error && (
				<p className="fault" role="alert">
					{error.message}
				</p>
			)}
			<button
				type="button"
				className="button primary"
				disabled={!isReady || isPending}
				aria-describedby={isReady ? undefined : "go-live-waits"}
				onClick={() => mutate()}
			>
				{isPending ? "Going live…" : "Let the project go live"}
			</button>
		</section>
	);
}
