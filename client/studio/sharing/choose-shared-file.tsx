import { useState } from "react";
import { Field } from "../forms/field.tsx";

/** What the server takes. */
const mostBytes = 8 * 1024 * 1024;

/** Reads a file as JSON; what is none is told at once. */
export function ChooseSharedFile({
	onFile,
	isReading,
}: {
	onFile: (file: unknown) => void;
	isReading: boolean;
}) {
	const [fault, setFault] = useState<string>();
	async function choose(file: File | undefined) {
		if (!file) return;
		const read = await readShared(file);
		setFault("fault" in read ? read.fault : undefined);
		if ("value" in read) onFile(read.value);
	}
	return (
		<div className="form">
			<Field
				name="file"
				label="Shared file"
				hint="Its name ends in .waymark.json."
				fault={fault}
			>
				{(control) => (
					<input
						type="file"
						accept=".json,application/json"
						{...control}
						onChange={({ target }) => choose(target.files?.[0])}
					/>
				)}
			</Field>
			<p role="status" className="muted">
				{isReading && "Looking through it…"}
			</p>
		</div>
	);
}

async function readShared(
	file: File,
): Promise<{ value: unknown } | { fault: string }> {
	if (file.size > mostBytes)
		return {
			fault:
				"The file is larger than 8 MB, which no shared file is. Choose another.",
		};
	try {
		return { value: JSON.parse(await file.text()) };
	} catch {
		return {
			fault:
				"This is no shared file, or it was cut short on its way. Ask for it again, or choose another.",
		};
	}
}
