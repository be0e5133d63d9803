import { type FormEvent, useState } from "react";
import { TextField } from "../forms/text-field.tsx";
import type { AuditChoice } from "./audit-choice.ts";

/** Asks the server only when told to, since a chain may be long. */
export function AuditFilter({
	choice,
	onChoice,
}: {
	choice: AuditChoice;
	onChoice: (choice: AuditChoice) => void;
}) {
	const [wanted, setWanted] = useState(choice);
	const field = (name: keyof AuditChoice, label: string) => ({
		name,
		label,
		autoComplete: "off",
		value: wanted[name],
		onValue: (value: string) => setWanted({ ...wanted, [name]: value }),
	});
	function show(event: FormEvent) {
		event.preventDefault();
		onChoice({ ...wanted, before: "" });
	}
	return (
		<search>
			<form onSubmit={show}>
				<div className="filter">
					<TextField {...field("who", "Who")} type="search" />
					<TextField {...field("text", "Action, id or detail")} type="search" />
					<TextField {...field("from", "From")} type="date" />
					<TextField {...field("to", "Up to")} type="date" />
				</div>
				<div className="form-actions">
					<button type="submit" className="button">
						Show
					</button>
				</div>
			</form>
		</search>
	);
}
