import type { Item } from "#instruments/definition.ts";
import { withOptional } from "#instruments/editing/with-optional.ts";
import { withReverse } from "#instruments/editing/with-reverse.ts";
import { pointer } from "#instruments/fault.ts";
import { optionsOf } from "#instruments/values.ts";
import { SelectField } from "../../forms/select-field.tsx";
import { TextField } from "../../forms/text-field.tsx";
import { TickField } from "../../forms/tick-field.tsx";
import { answersInWords } from "../../library/answers-in-words.ts";
import { OptionalWordedField, WordedField } from "../worded-field.tsx";
import type { ItemFields } from "./item-fields.ts";
import { ItemNumber } from "./item-number.tsx";

/** How a question is answered, by its kind. */
export function AnswerFields({ fields }: { fields: ItemFields }) {
	const { item } = fields;
	switch (item.type) {
		case "single":
		case "multiple":
			return (
				<>
					<ResponseSetField fields={fields} />
					<ReverseField fields={fields} />
				</>
			);
		case "ranking":
			return (
				<>
					<ResponseSetField fields={fields} />
					<ItemNumber
						fields={fields}
						field="ranks"
						label="How many are put in order"
						hint="All of them where this is empty."
						optional
					/>
				</>
			);
		case "rating":
			return (
				<>
					<Limits fields={fields} />
					<Ends fields={fields} />
					<ReverseField fields={fields} />
				</>
			);
		case "slider":
			return (
				<>
					<Limits fields={fields} />
					<ItemNumber fields={fields} field="step" label="Step" />
					<Ends fields={fields} />
					<UnitField fields={fields} />
					<ReverseField fields={fields} />
				</>
			);
		case "number":
			return (
				<>
					<Limits fields={fields} optional />
					<ItemNumber
						fields={fields}
						field="decimals"
						label="Digits after the decimal point"
						hint="None where this is empty."
						optional
					/>
					<UnitField fields={fields} />
				</>
			);
		case "date":
			return <DateLimits fields={fields} />;
		case "text":
		case "long-text":
			return (
				<ItemNumber
					fields={fields}
					field="maxLength"
					label="Longest answer, in characters"
					hint="2000 where this is empty."
					optional
				/>
			);
		case "information":
			return null;
	}
}

function ResponseSetField({ fields }: { fields: ItemFields }) {
	const { item, part, path, fault, edit } = fields;
	if (!("responseSet" in item)) return null;
	const { definition, goTo } = part;
	const sets = Object.keys(definition.responseSets);
	const isKnown = sets.includes(item.responseSet);
	return (
		<>
			<SelectField
				name={path("responseSet")}
				label="Answers"
				fault={fault("responseSet")}
				choices={[
					...(isKnown ? [] : [{ value: item.responseSet, label: "None yet" }]),
					...sets.map((id) => ({ value: id, label: id })),
				]}
				value={item.responseSet}
				onValue={(responseSet) =>
					edit("Change the answers", "responseSet", (each) =>
						"responseSet" in each ? { ...each, responseSet } : each,
					)
				}
			/>
			<p className="designer-answers">
				{optionsOf(definition, item).length > 0 && (
					<span className="muted">{answersInWords(item, definition)} </span>
				)}
				<button
					type="button"
					className="button quiet"
					onClick={() => goTo(pointer("responseSets", item.responseSet))}
				>
					Edit these answers
				</button>
			</p>
		</>
	);
}

function ReverseField({ fields }: { fields: ItemFields }) {
	const { item, part, path } = fields;
	if (item.type === "multiple" || !canReverse(item)) return null;
	return (
		<TickField
			name={path("reverse")}
			label="It counts the other way round"
			hint="In every score: the highest counts as the lowest."
			ticked={item.reverse === true}
			onTick={(ticked) =>
				part.change(
					`Change which way round ${item.id} counts`,
					(each) => withReverse(each, item.id, ticked),
					path("reverse"),
				)
			}
		/>
	);
}

function canReverse(
	item: Item,
): item is Extract<Item, { type: "single" | "rating" | "slider" }> {
	return ["single", "rating", "slider"].includes(item.type);
}

function Limits({
	fields,
	optional = false,
}: {
	fields: ItemFields;
	optional?: boolean;
}) {
	return (
		<div className="fields-beside">
			<ItemNumber
				fields={fields}
				field="min"
				label="Lowest"
				optional={optional}
			/>
			<ItemNumber
				fields={fields}
				field="max"
				label="Highest"
				optional={optional}
			/>
		</div>
	);
}

function Ends({ fields }: { fields: ItemFields }) {
	const { item, part, path, edit } = fields;
	if (item.type !== "rating" && item.type !== "slider") return null;
	const end = (field: "minLabel" | "maxLabel", label: string) => (
		<WordedField
			at={path(field)}
			label={label}
			language={part.language}
			faults={part.faults}
			text={item[field]}
			onText={(text) =>
				edit(`Change the ends`, field, (each) => ({ ...each, [field]: text }))
			}
		/>
	);
	return (
		<div className="fields-beside">
			{end("minLabel", "The lowest means")}
			{end("maxLabel", "The highest means")}
		</div>
	);
}

function UnitField({ fields }: { fields: ItemFields }) {
	const { item, part, path, edit } = fields;
	if (item.type !== "slider" && item.type !== "number") return null;
	return (
		<OptionalWordedField
			at={path("unit")}
			label="Unit"
			language={part.language}
			faults={part.faults}
			text={item.unit}
			onText={(unit) =>
				edit("Change the unit", "unit", (each) =>
					each.type === "slider" || each.type === "number"
						? withOptional(each, "unit", unit)
						: each,
				)
			}
		/>
	);
}

function DateLimits({ fields }: { fields: ItemFields }) {
	const { item, path, fault, edit } = fields;
	if (item.type !== "date") return null;
	const limit = (field: "min" | "max", label: string) => (
		<TextField
			type="date"
			name={path(field)}
			label={label}
			optional
			fault={fault(field)}
			value={item[field] ?? ""}
			onValue={(date) =>
				edit("Change the dates", field, (each) =>
					each.type === "date"
						? withOptional(each, field, date || undefined)
						: each,
				)
			}
		/>
	);
	return (
		<div className="fields-beside">
			{limit("min", "Earliest")}
			{limit("max", "Latest")}
		</div>
	);
}
