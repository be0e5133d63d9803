import { TextArea } from "../forms/text-field.tsx";
import { listed } from "../words.ts";
import { fieldNames, type LetterText, unknownFields } from "./letter-text.ts";

function faultOf(text: LetterText, isTooLong: boolean): string | undefined {
	if (isTooLong)
		return "This is more than one sheet holds, and the end would be cut off: shorten it";
	const unknown = unknownFields(text).map((name) => `{${name}}`);
	return unknown.length > 0
		? `There is no ${listed(unknown)}: it would be printed as it stands`
		: undefined;
}

/** The team's own words, in which fields are filled in for each person. */
export function LetterForm({
	text,
	set,
	isTooLong,
}: {
	text: LetterText;
	set: (change: Partial<LetterText>) => void;
	isTooLong: boolean;
}) {
	const fields = listed(fieldNames.map((name) => `{${name}}`));
	return (
		<div className="form">
			<TextArea
				name="sender"
				label="Your address"
				hint="Who writes, and where people reach you."
				rows={4}
				value={text.sender}
				onValue={(sender) => set({ sender })}
			/>
			<TextArea
				name="body"
				label="The letter"
				hint={`These are filled in for each person: ${fields}.`}
				rows={12}
				value={text.body}
				onValue={(body) => set({ body })}
				fault={faultOf(text, isTooLong)}
			/>
			<TextArea
				name="stop"
				label="How to say stop"
				rows={2}
				value={text.stop}
				onValue={(stop) => set({ stop })}
			/>
		</div>
	);
}
