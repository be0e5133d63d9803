import { useState } from "react";
import type { Participant } from "../../../server/participants/participants.schemas.ts";
import { TextField } from "../forms/text-field.tsx";
import { TickField } from "../forms/tick-field.tsx";
import { counted } from "../words.ts";

/** Ticks beside codes, in a list that can be narrowed by typing. */
export function ChooseParticipants({
	participants,
	chosen,
	onChosen,
}: {
	participants: readonly Participant[];
	chosen: readonly string[];
	onChosen: (chosen: readonly string[]) => void;
}) {
	const [search, setSearch] = useState("");
	const shown = participants.filter(({ code }) =>
		code.toLowerCase().includes(search.trim().toLowerCase()),
	);
	function tick(id: string, ticked: boolean) {
		onChosen(ticked ? [...chosen, id] : chosen.filter((each) => each !== id));
	}
	return (
		<fieldset className="field">
			<legend>Participants</legend>
			<TextField
				name="find-participant"
				label="Find a code"
				type="search"
				autoComplete="off"
				value={search}
				onValue={setSearch}
			/>
			<p className="hint" role="status">
				{counted(chosen.length, "participant")} chosen
			</p>
			<div className="tick-list scrolling">
				{shown.map(({ id, code }) => (
					<TickField
						key={id}
						name={id}
						label={code}
						ticked={chosen.includes(id)}
						onTick={(ticked) => tick(id, ticked)}
					/>
				))}
			</div>
		</fieldset>
	);
}
