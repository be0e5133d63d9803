import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearchParams } from "react-router";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import type {
	EditionEntry,
	Report,
} from "../../../server/reports/reports.schemas.ts";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { SelectField } from "../forms/select-field.tsx";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { say, sayProblem } from "../layout/toast-store.ts";
import { atMinute, counted } from "../words.ts";
import { reportQuery, reportsApi, reportsQuery } from "./reports-api.ts";

/** Which figures are shown, today's or those of an edition, and ways to freeze a new one or delete it all. */
export function Editions({
	place: { project, survey, report },
	shown,
}: {
	place: { project: Project; survey: Survey; report: Report };
	shown: EditionEntry | null;
}) {
	const key = { project: project.id, survey: survey.id };
	const [, setSearch] = useSearchParams();
	const navigate = useNavigate();
	const client = useQueryClient();
	const open = (edition: string) =>
		setSearch((now) => {
			const next = new URLSearchParams(now);
			if (edition) next.set("edition", edition);
			else next.delete("edition");
			return next;
		});
	const { mutate, isPending } = useMutation({
		mutationFn: () => reportsApi.freeze(key, report.id, report.version),
		async onSuccess({ id, number }) {
			await client.invalidateQueries(reportQuery(key, report.id));
			open(id);
			say(`Edition ${number} is frozen. Its figures stay as they are.`);
		},
		onError: sayProblem,
	});
	return (
		<div className="editions">
			<SelectField
				name="edition"
				label="Figures"
				choices={[
					{ value: "", label: "As of today" },
					...report.editions.map(({ id, number, frozenAt }) => ({
						value: id,
						label: `Edition ${number}, ${atMinute(frozenAt)}`,
					})),
				]}
				value={shown?.id ?? ""}
				onValue={open}
			/>
			{project.abilities["change reports"] && (
				<>
					<button
						type="button"
						className="button"
						aria-disabled={isPending}
						onClick={() => !isPending && mutate()}
					>
						Freeze an edition
					</button>
					<ConfirmButton
						label="Delete"
						of="this report"
						question={`Delete “${report.title}”?`}
						action="Delete it"
						act={() => reportsApi.remove(key, report.id)}
						done={() => {
							client.removeQueries(reportQuery(key, report.id));
							client.invalidateQueries(reportsQuery(key));
							navigate("..", { relative: "path" });
						}}
					>
						<p>
							Its text goes with it
							{report.editions.length > 0 &&
								`, and ${counted(report.editions.length, "edition")}`}
							. Print what you want to keep.
						</p>
					</ConfirmButton>
				</>
			)}
			{shown ? (
				<p className="hint">
					As every viewer saw them then. SHA-256 of this edition:{" "}
					<code className="checksum">{shown.checksum}</code>
				</p>
			) : (
				<p className="hint">
					Figures as you may see them, today.
					{project.abilities["change reports"] &&
						" Freeze an edition before you hand the report on: it holds what every viewer may see, and no longer changes."}
				</p>
			)}
		</div>
	);
}
