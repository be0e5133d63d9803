import { useQueryClient } from "@tanstack/react-query";
import type { FlaggedResponse } from "../../../server/red-flags/red-flags.schemas.ts";
import { Form } from "../forms/form.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { say } from "../layout/toast-store.ts";
import { atMinute, english } from "../words.ts";
import { redFlagsApi, redFlagsQuery } from "./red-flags-api.ts";

interface FlaggedProps {
	project: string;
	survey: string;
	response: FlaggedResponse;
	mayRead: boolean;
}

/** One response: why, whose, since when, and who has read it. */
export function FlaggedCard(props: FlaggedProps) {
	const { response, mayRead } = props;
	const { wave, site, participant, receivedAt, dueAt, isOverdue } = response;
	const { reading } = response;
	return (
		<li className="card">
			<p>
				{isOverdue && <span className="badge look">Overdue</span>}{" "}
				<strong>{response.reasons.map(english).join("; ")}</strong>
			</p>
			<p>
				{[participant && `Participant ${participant}`, wave, site]
					.filter(Boolean)
					.join(", ")}
				. Received {atMinute(receivedAt)}, to be read by {atMinute(dueAt)}.
			</p>
			{reading ? (
				<p>
					Read by {reading.by}, {atMinute(reading.at)}
					{reading.note && `: ${reading.note}`}
				</p>
			) : (
				mayRead && <ReadForm {...props} />
			)}
		</li>
	);
}

function ReadForm({ project, survey, response }: FlaggedProps) {
	const client = useQueryClient();
	const form = useForm({
		initial: { note: "" },
		send: ({ note }) =>
			redFlagsApi.read(
				project,
				survey,
				response.id,
				note.trim() === "" ? {} : { note: note.trim() },
			),
		done(found) {
			client.setQueryData(redFlagsQuery(project, survey).queryKey, found);
			say("It is noted that you have read it.");
		},
	});
	return (
		<Form form={form} action="I have read it" working="Saving…">
			<TextField
				name="note"
				label="What was done"
				hint="Without anybody’s name."
				optional
				maxLength={1000}
				value={form.values.note}
				onValue={(note) => form.set({ note })}
			/>
		</Form>
	);
}
