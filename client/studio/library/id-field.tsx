import { TextField } from "../forms/text-field.tsx";

/** The id of a new instrument. */
export function IdField({
	id,
	onId,
	fault,
}: {
	id: string;
	onId: (id: string) => void;
	fault: string | undefined;
}) {
	return (
		<TextField
			name="id"
			label="Id"
			hint="Its name in exports. It stays the same in every version."
			spellCheck={false}
			autoComplete="off"
			value={id}
			onValue={onId}
			fault={fault}
		/>
	);
}
