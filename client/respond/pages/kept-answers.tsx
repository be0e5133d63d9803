import { useState } from "react";
import type { Outbox } from "../sending/outbox.ts";
import { saveAsFile } from "../sending/save-as-file.ts";
import { useWords } from "../words-context.ts";

interface KeptAnswersProps {
	outbox: Outbox;
	/** The id of the response. */
	response: string;
	text: string;
}

/** Answers that could not be sent: the respondent takes them along as a file, or deletes them. */
export function KeptAnswers({ outbox, response, text }: KeptAnswersProps) {
	const { mark, say } = useWords();
	const [isDeleted, setDeleted] = useState(false);
	async function save() {
		const parcels = await outbox.all();
		const parcel = parcels.find(({ id }) => id === response);
		if (parcel) saveAsFile(parcel);
	}
	async function discard() {
		await outbox.remove(response);
		setDeleted(true);
	}
	return (
		<div {...mark}>
			<p role="status">{isDeleted ? say("deleted") : text}</p>
			{!isDeleted && (
				<div className="choices">
					<button type="button" className="secondary" onClick={save}>
						{say("saveFile")}
					</button>
					<button type="button" className="quiet" onClick={discard}>
						{say("deleteKept")}
					</button>
				</div>
			)}
		</div>
	);
}
