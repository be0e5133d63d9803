import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Participant } from "../../../server/participants/participants.schemas.ts";
import { api } from "../api.ts";
import { TextField } from "../forms/text-field.tsx";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { say } from "../layout/toast-store.ts";
import { counted } from "../words.ts";

export function ErasePerson({
	project,
	person,
	gone,
}: {
	project: string;
	person: Participant;
	gone: () => void;
}) {
	const client = useQueryClient();
	const [reason, setReason] = useState("");
	return (
		<ConfirmButton
			label="Erase"
			of={person.code}
			question={`Erase ${person.code}?`}
			action="Erase for good"
			act={async () => {
				const { responses } = await api.eraseParticipant(project, person.id, {
					reason: reason.trim(),
				});
				say(
					`${person.code} is erased, with ${counted(responses, "response")}.`,
				);
			}}
			done={() => {
				client.invalidateQueries({ queryKey: ["projects", project] });
				gone();
			}}
		>
			<p>
				Answers, scores, contact details and the code go at once, from every
				figure too. What they still have on a device is refused when it arrives.
				Backups made before keep it until they are deleted. It cannot be undone.
			</p>
			<TextField
				name="erase-reason"
				label="Why"
				hint="One sentence for the audit. Do not name the person."
				value={reason}
				onValue={setReason}
			/>
		</ConfirmButton>
	);
}
