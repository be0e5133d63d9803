import { useState } from "react";
import { Field } from "../forms/field.tsx";
import { Form } from "../forms/form.tsx";
import { TextArea } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { type ReadText, readText } from "./read-text-file.ts";

/** What the server takes in one go. */
const mostBytes = 30 * 1024 * 1024;

/** A file, or text pasted from a spreadsheet. */
export function ChooseList({
	look,
}: {
	look: (list: ReadText) => Promise<void>;
}) {
	const [chosen, setChosen] = useState<ReadText | null>(null);
	const [fileFault, setFileFault] = useState<string>();
	const form = useForm({
		initial: { pasted: "" },
		check: ({ pasted }) => ({
			...(fileFault !== undefined && { file: fileFault }),
			...(fileFault === undefined &&
				chosen === null &&
				pasted.trim() === "" && {
					file: "Choose a file, or paste the list below",
				}),
		}),
		send: ({ pasted }) => look(chosen ?? { text: pasted, encoding: "UTF-8" }),
	});
	async function choose(file: File | undefined) {
		const read = file && (await readFile(file));
		setChosen(read && "text" in read ? read : null);
		setFileFault(read && "fault" in read ? read.fault : undefined);
		form.set({});
	}
	return (
		<Form form={form} action="Look through it" working="Looking through it…">
			<Field
				name="file"
				label="CSV file"
				hint="In Excel: Save as, CSV UTF-8. Commas, semicolons and tabs are understood."
				fault={form.faults.file ?? fileFault}
			>
				{(control) => (
					<input
						type="file"
						accept=".csv,.tsv,.txt,text/csv,text/plain"
						{...control}
						onChange={(event) => choose(event.target.files?.[0])}
					/>
				)}
			</Field>
			{chosen === null && (
				<TextArea
					name="pasted"
					label="Or paste it here"
					hint="Headings and people, copied out of a spreadsheet."
					optional
					rows={4}
					spellCheck={false}
					value={form.values.pasted}
					onValue={(pasted) => form.set({ pasted })}
					fault={form.faults.pasted}
				/>
			)}
		</Form>
	);
}

async function readFile(file: File): Promise<ReadText | { fault: string }> {
	if (file.size > mostBytes)
		return {
			fault: "The file is larger than 30 MB: cut it into two, and import each",
		};
	const read = readText(new Uint8Array(await file.arrayBuffer()));
	return (
		read ?? {
			fault:
				"This is no text file: in your spreadsheet save the list as CSV (UTF-8), and choose that",
		}
	);
}
