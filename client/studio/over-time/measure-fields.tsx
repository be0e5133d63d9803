import { useQuery } from "@tanstack/react-query";
import type { Instrument } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import { optionsOf } from "#instruments/values.ts";
import { SelectField } from "../forms/select-field.tsx";
import { TickField } from "../forms/tick-field.tsx";
import { surveyQuery } from "../queries.ts";
import type { DraftFields } from "./source-fields.tsx";

/** Which scale; or which question and which of its answers. */
export function MeasureFields({
	project,
	survey,
	values,
	set,
	faults,
}: DraftFields & { project: string; survey: string }) {
	const { data } = useQuery(surveyQuery(project, survey));
	if (!data) return null;
	const { definition } = data;
	const [language = "en"] = definition.languages;
	if (values.what.startsWith("mean"))
		return (
			<SelectField
				name="scale"
				label="Scale"
				choices={[
					{ value: "", label: "Choose" },
					...definition.scales.map(({ id, title }) => ({
						value: id,
						label: inLanguage(title, language),
					})),
				]}
				value={values.scale}
				onValue={(scale) => set({ scale })}
				fault={faults.scale}
			/>
		);
	if (!values.what.startsWith("share")) return null;
	const items = definition.items.filter(({ type }) =>
		["single", "multiple", "rating"].includes(type),
	);
	return (
		<>
			<SelectField
				name="item"
				label="Question"
				choices={[
					{ value: "", label: "Choose" },
					...items.map((item) => ({
						value: item.id,
						label: inLanguage(item.topic, language),
					})),
				]}
				value={values.item}
				onValue={(item) => set({ item, codes: [] })}
				fault={faults.item}
			/>
			{values.item !== "" && (
				<fieldset className={faults.codes ? "field faulty" : "field"}>
					<legend>Answers that count</legend>
					<p className="hint">
						The best answer alone (the top box), or several together.
					</p>
					{faults.codes && <p className="fault">{faults.codes}</p>}
					{answersOf(definition, values.item, language).map(
						({ code, label }) => (
							<TickField
								key={code}
								name={`code-${code}`}
								label={label}
								ticked={values.codes.includes(code)}
								onTick={(ticked) =>
									set({
										codes: ticked
											? [...values.codes, code]
											: values.codes.filter((each) => each !== code),
									})
								}
							/>
						),
					)}
				</fieldset>
			)}
		</>
	);
}

/** Codes as JSON, with their labels; none that says nothing of substance. */
function answersOf(definition: Instrument, id: string, language: string) {
	const item = definition.items.find((each) => each.id === id);
	if (item?.type === "rating")
		return Array.from({ length: item.max - item.min + 1 }, (_, place) => ({
			code: String(item.min + place),
			label: String(item.min + place),
		}));
	return (item ? optionsOf(definition, item) : [])
		.filter(({ kind }) => kind === undefined)
		.map(({ code, label }) => ({
			code: JSON.stringify(code),
			label: inLanguage(label, language),
		}));
}
