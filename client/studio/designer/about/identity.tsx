import type { Instrument, Text } from "#instruments/definition.ts";
import { withOptional } from "#instruments/editing/with-optional.ts";
import { pointer } from "#instruments/fault.ts";
import { SelectField } from "../../forms/select-field.tsx";
import { measureWords, respondentWords } from "../../words.ts";
import type { DesignerPart } from "../designer-part.ts";
import { OptionalWordedField, WordedField } from "../worded-field.tsx";

/** In the order in which they are read; those that every questionnaire has are needed. */
const texts = [
	{ field: "shortTitle", label: "Short title", hint: "For tables and charts." },
	{
		field: "purpose",
		label: "What it is for",
		hint: "In a sentence or two, for whoever chooses it.",
		rows: 3,
		isNeeded: true,
	},
	{
		field: "introduction",
		label: "Why it is asked",
		hint: "To the respondent, for the start page. The purpose is shown where this is empty.",
		rows: 3,
	},
	{
		field: "recall",
		label: "The time that is asked about",
		hint: "Such as “today” or “the last four weeks”.",
		isNeeded: true,
	},
	{
		field: "stem",
		label: "Words above every question",
		hint: "Such as “On this shift…”.",
	},
] as const;

/** What it is called and for, who answers, and of which time. */
export function Identity(part: DesignerPart) {
	const { definition, change, faults, language } = part;
	const set = (field: keyof Instrument, value: unknown) =>
		change(
			"Change what is said about the questionnaire",
			(before) => ({ ...before, [field]: value }),
			pointer(field),
		);
	return (
		<section className="section first">
			<h3>What it is</h3>
			<WordedField
				at="/title"
				label="Title"
				language={language}
				faults={faults}
				text={definition.title}
				onText={(title) => set("title", title)}
			/>
			{texts.map((text) => (
				<AboutText key={text.field} part={part} {...text} />
			))}
			<SelectField
				name="/respondent"
				label="Who answers"
				choices={Object.entries(respondentWords).map(([value, label]) => ({
					value,
					label,
				}))}
				value={definition.respondent}
				onValue={(respondent) => set("respondent", respondent)}
			/>
			<SelectField
				name="/measureType"
				label="What kind of measure it is"
				hint={measureWords[definition.measureType]?.meaning}
				choices={Object.entries(measureWords).map(([value, { name }]) => ({
					value,
					label: name,
				}))}
				value={definition.measureType}
				onValue={(measureType) => set("measureType", measureType)}
			/>
		</section>
	);
}

/** One of the texts about the whole. */
function AboutText({
	part,
	field,
	label,
	hint,
	rows,
	isNeeded,
}: {
	part: DesignerPart;
	field: (typeof texts)[number]["field"];
	label: string;
	hint: string;
	rows?: number;
	isNeeded?: boolean;
}) {
	const { definition, change, faults, language } = part;
	const words = {
		at: pointer(field),
		label,
		hint,
		language,
		faults,
		...(rows && { rows }),
	};
	const set = (text: Text | undefined) =>
		change(
			`Change “${label}”`,
			(before) => withOptional(before, field, text),
			pointer(field),
		);
	return isNeeded ? (
		<WordedField {...words} text={definition[field] ?? {}} onText={set} />
	) : (
		<OptionalWordedField {...words} text={definition[field]} onText={set} />
	);
}
