import type { Instrument, Item, Scale } from "#instruments/definition.ts";
import { scalesWithin } from "#instruments/editing/scoring-faults.ts";
import { withReverse } from "#instruments/editing/with-reverse.ts";
import { pointer } from "#instruments/fault.ts";
import { itemsById } from "#instruments/instrument-index.ts";
import { rangeInScale } from "#instruments/scored-item.ts";
import { RadioField } from "../../forms/radio-field.tsx";
import { QuestionTicks } from "./question-ticks.tsx";
import type { ScaleFields } from "./scale-fields.ts";
import { scaleName } from "./scale-list.tsx";

/** What a score is made from: questions, each perhaps counted the other way round, or other scores. */
export function PartFields({ fields }: { fields: ScaleFields }) {
	const { part, scale, edit, path, fault } = fields;
	const { definition, language } = part;
	const isOfScales = scale.scales !== undefined;
	const setParts = (kind: "items" | "scales", ids: string[]) =>
		edit("Change what a score is made from", kind, (before) =>
			madeFrom(before, kind, ids),
		);
	const canBeOfScales = isOfScales || definition.scales.length > 1;
	return (
		<>
			{canBeOfScales && (
				<RadioField
					name={`${path()}-made-from`}
					label="Made from"
					choices={[
						{ value: "items", label: "Questions" },
						{ value: "scales", label: "Other scores" },
					]}
					value={isOfScales ? "scales" : "items"}
					onValue={(kind) => setParts(kind as "items" | "scales", [])}
				/>
			)}
			{isOfScales ? (
				<ScaleTicks
					fields={fields}
					onChosen={(ids) => setParts("scales", ids)}
				/>
			) : (
				<QuestionTicks
					label="Questions of this score"
					at={path("items")}
					definition={definition}
					language={language}
					fault={fault("items")}
					chosen={scale.items ?? []}
					onChosen={(ids) => setParts("items", ids)}
					beside={(item) => <BesideItem item={item} fields={fields} />}
				/>
			)}
		</>
	);
}

function madeFrom(
	scale: Scale,
	kind: "items" | "scales",
	ids: string[],
): Scale {
	const { items: _, scales: __, ...rest } = scale;
	return { ...rest, [kind]: ids };
}

/** The values that its answers have here, and whether they are turned round. */
function BesideItem({ item, fields }: { item: Item; fields: ScaleFields }) {
	const { part, scale } = fields;
	const { definition, change } = part;
	const at = pointer("items", definition.items.indexOf(item), "reverse");
	const isReversed = "reverse" in item && item.reverse === true;
	return (
		<span className="beside-question">
			<span>{valuesInWords(definition, scale, item)}</span>
			{["single", "rating", "slider"].includes(item.type) && (
				<label className="tick-line">
					<input
						type="checkbox"
						checked={isReversed}
						onChange={({ target }) =>
							change(
								"Turn a question round",
								(before) => withReverse(before, item.id, target.checked),
								at,
							)
						}
					/>
					<span>
						Counted the other way round
						<span className="visually-hidden">: {item.id}</span>
					</span>
				</label>
			)}
		</span>
	);
}

function valuesInWords(
	definition: Instrument,
	scale: Scale,
	item: Item,
): string {
	const indexed = itemsById(definition).get(item.id);
	const range = indexed && rangeInScale(scale, indexed);
	if (item.type === "multiple") return "options to tick";
	return range ? `${range.min} to ${range.max}` : "no numbers as codes";
}

/** Other scores as parts; one that is made from this one would go round in a circle. */
function ScaleTicks({
	fields,
	onChosen,
}: {
	fields: ScaleFields;
	onChosen: (ids: string[]) => void;
}) {
	const { part, scale, path, fault } = fields;
	const { definition, language } = part;
	const chosen = scale.scales ?? [];
	const wrong = fault("scales");
	const others = definition.scales.filter((other) => other !== scale);
	const unknown = chosen.filter(
		(id) => !others.some((other) => other.id === id),
	);
	const toggle = (id: string) =>
		onChosen(
			chosen.includes(id)
				? chosen.filter((each) => each !== id)
				: [...chosen, id],
		);
	return (
		<fieldset
			className={wrong ? "field faulty" : "field"}
			data-pointer={path("scales")}
		>
			<legend>Scores that it is made from</legend>
			{wrong && <p className="fault">{wrong}</p>}
			<ul className="question-ticks">
				{others.map((other) => {
					const isCircle =
						!chosen.includes(other.id) &&
						scalesWithin(definition, other).has(scale);
					return (
						<li key={other.id}>
							<label className="tick-line">
								<input
									type="checkbox"
									checked={chosen.includes(other.id)}
									disabled={isCircle}
									onChange={() => toggle(other.id)}
								/>
								<span>
									{scaleName(other, language)}, {other.range.min} to{" "}
									{other.range.max}
									{isCircle && " (is made from this score)"}
								</span>
							</label>
						</li>
					);
				})}
				{unknown.map((id) => (
					<li key={id}>
						<label className="tick-line">
							<input type="checkbox" checked onChange={() => toggle(id)} />
							<span>
								{id} ({id === scale.id ? "this score itself" : "no such score"})
							</span>
						</label>
					</li>
				))}
			</ul>
		</fieldset>
	);
}
