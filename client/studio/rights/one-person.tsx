import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { Participant } from "../../../server/participants/participants.schemas.ts";
import { downloads } from "../api.ts";
import { TextField } from "../forms/text-field.tsx";
import { participantsQuery } from "../queries.ts";
import { onDay } from "../words.ts";
import { ErasePerson } from "./erase-person.tsx";

/** Finds a participant by code, and offers what they may ask for. */
export function OnePerson({ project }: { project: string }) {
	const [code, setCode] = useState("");
	const [sought, setSought] = useState<string | null>(null);
	const { data } = useQuery({
		...participantsQuery(project),
		enabled: sought !== null,
	});
	const found = data?.participants.find(
		(each) => each.code.toLowerCase() === sought?.toLowerCase(),
	);
	function find(event: FormEvent) {
		event.preventDefault();
		setSought(code.trim());
	}
	return (
		<>
			<form className="form" onSubmit={find}>
				<TextField
					name="code"
					label="Code of the participant"
					hint="The code under which the project knows them."
					autoComplete="off"
					value={code}
					onValue={setCode}
				/>
				<div className="form-actions">
					<button type="submit" className="button">
						Find
					</button>
				</div>
			</form>
			<div role="status">
				{data && sought && !found && (
					<p>
						The project has no participant with the code {sought}. Check it, or
						look in the list of participants.
					</p>
				)}
			</div>
			{found && (
				<Person
					key={found.id}
					project={project}
					person={found}
					gone={() => {
						setSought(null);
						setCode("");
					}}
				/>
			)}
		</>
	);
}

function Person({
	project,
	person,
	gone,
}: {
	project: string;
	person: Participant;
	gone: () => void;
}) {
	const held = downloads.subject(project, person.id);
	return (
		<div className="card">
			<h3>{person.code}</h3>
			<p>In the project since {onDay(person.createdAt)}.</p>
			<p>
				A copy of everything that is held: contact details, answers, scores,
				links, and who looked. Making one is entered in the audit.
			</p>
			<div className="form-actions">
				<a className="button" href={`${held}?format=html`} download>
					Copy for the person (page)
				</a>
				<a className="button" href={`${held}?format=json`} download>
					Copy for a program (JSON)
				</a>
				<ErasePerson project={project} person={person} gone={gone} />
			</div>
		</div>
	);
}
