import { type DragEvent, useState } from "react";
import { wordLanguages } from "#instruments/page-words.ts";
import { Field } from "../forms/field.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { languageName } from "../words.ts";
import { formatNames } from "./format-words.ts";
import { mostBytes, type Reading } from "./imports-api.ts";

const formats = [
	{ value: "auto", label: "By what is in it" },
	...Object.entries(formatNames).map(([value, label]) => ({ value, label })),
];

/** Takes a file from a dialog or dropped onto the page, and how it is to be read. */
export function ChooseQuestionnaire({
	reading,
	onReading,
	onFile,
}: {
	reading: Reading;
	onReading: (reading: Reading) => void;
	onFile: (file: File) => void;
}) {
	const [fault, setFault] = useState<string>();
	const [isOver, setIsOver] = useState(false);
	function take(file: File | undefined) {
		if (!file) return;
		const isLarge = file.size > mostBytes;
		setFault(
			isLarge
				? "The file is larger than 5 MB, and no questionnaire is. Check that it is not the data."
				: undefined,
		);
		if (!isLarge) onFile(file);
	}
	function drop(event: DragEvent) {
		event.preventDefault();
		setIsOver(false);
		take(event.dataTransfer.files[0]);
	}
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the field, which the keyboard reaches
		<div
			className={isOver ? "form drop-zone over" : "form drop-zone"}
			onDragOver={(event) => {
				event.preventDefault();
				setIsOver(true);
			}}
			onDragLeave={() => setIsOver(false)}
			onDrop={drop}
		>
			<Field
				name="file"
				label="File"
				hint="REDCap data dictionary, XLSForm, FHIR Questionnaire, SurveyJS, Waymark, or a table or list of questions. Choose it, or drop it here."
				fault={fault}
			>
				{(control) => (
					<input
						type="file"
						{...control}
						onChange={({ target }) => {
							take(target.files?.[0]);
							// The same file again, once it was mended, is a choice too.
							target.value = "";
						}}
					/>
				)}
			</Field>
			<SelectField
				name="format"
				label="Kind of file"
				choices={formats}
				value={reading.format}
				onValue={(format) => onReading({ ...reading, format })}
			/>
			<SelectField
				name="language"
				label="Language"
				hint="Of texts in the file that do not say theirs."
				choices={wordLanguages.map((value) => ({
					value,
					label: languageName(value),
				}))}
				value={reading.language}
				onValue={(language) => onReading({ ...reading, language })}
			/>
		</div>
	);
}
