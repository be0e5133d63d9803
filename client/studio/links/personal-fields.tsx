import { Link } from "react-router";
import { RadioField } from "../forms/radio-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { TickField } from "../forms/tick-field.tsx";
import type { Faults } from "../request.ts";
import { counted } from "../words.ts";
import { ChooseParticipants } from "./choose-participants.tsx";
import {
	type Known,
	type LinkWish,
	mostLinks,
	withoutLink,
} from "./link-wish.ts";

interface PersonalProps {
	known: Known;
	wish: LinkWish;
	onChange: (change: Partial<LinkWish>) => void;
	faults: Faults;
}

/** Whom personal links are for. */
export function PersonalFields(props: PersonalProps) {
	const { survey, participants, project } = props.known;
	if (survey.linkage !== "participant") return <Count {...props} />;
	if (participants.length > 0) return <Whom {...props} />;
	return (
		<div className="callout">
			<p>
				Personal links are made for participants, and this project has none yet.{" "}
				<Link to={`/projects/${project.id}/participants`}>
					Add participants first
				</Link>
				.
			</p>
		</div>
	);
}

function Count({ wish, onChange, faults }: PersonalProps) {
	return (
		<TextField
			name="count"
			label="How many?"
			hint={`Up to ${mostLinks} at a time. They belong to nobody: do not note who gets which.`}
			inputMode="numeric"
			value={wish.count}
			onValue={(count) => onChange({ count })}
			fault={faults.count}
		/>
	);
}

function Whom({ known, wish, onChange, faults }: PersonalProps) {
	const missing = withoutLink(known, wish.wave).length;
	return (
		<>
			<RadioField
				name="scope"
				label="For whom?"
				fault={faults.scope}
				choices={[
					{
						value: "missing",
						label: `Everyone without a link for this wave (${counted(missing, "participant")})`,
					},
					{ value: "chosen", label: "Only some" },
				]}
				value={wish.scope}
				onValue={(scope) => onChange({ scope: scope as LinkWish["scope"] })}
			/>
			{wish.scope === "chosen" && (
				<ChooseParticipants
					participants={known.participants.filter(
						({ stoppedAt }) => stoppedAt === null,
					)}
					chosen={wish.chosen}
					onChosen={(chosen) => onChange({ chosen })}
				/>
			)}
			{known.project.abilities["see contacts"] && (
				<TickField
					name="contacts"
					label="With names and addresses, for letters"
					hint="They come out of the vault for this page alone, and that is entered in the audit."
					ticked={wish.contacts}
					onTick={(contacts) => onChange({ contacts })}
				/>
			)}
		</>
	);
}
