import type { Instrument, Item } from "#instruments/definition.ts";
import type {
	ConditionGroup,
	ConditionPart,
	ConditionRow,
} from "#instruments/editing/condition-form.ts";
import { conditionInWords } from "../../library/condition-in-words.ts";
import { RowFields } from "./row-fields.tsx";

/** What every line of a condition is made from. */
export interface ConditionPlace {
	definition: Instrument;
	/** That a line may ask about. */
	questions: readonly Item[];
	language: string;
	newRow: () => ConditionRow | undefined;
}

const joins = [
	["all", "All of these hold"],
	["any", "Any of these holds"],
	["not-all", "Not all of these hold"],
	["not-any", "None of these holds"],
] as const;

/** Lines that are joined by "all", "any", "not all" or "none", and groups of lines among them. */
export function GroupFields({
	group,
	onGroup,
	place,
	name,
	id,
	mayNest,
}: {
	group: ConditionGroup;
	onGroup: (group: ConditionGroup) => void;
	place: ConditionPlace;
	/** As it is called for somebody who hears one field alone. */
	name: string;
	id: string;
	/** Deeper groups are edited as JSON. */
	mayNest?: boolean;
}) {
	const { parts } = group;
	const setParts = (changed: ConditionPart[]) =>
		onGroup({ ...group, parts: changed });
	const add = (make: (row: ConditionRow) => ConditionPart) => {
		const row = place.newRow();
		if (row) setParts([...parts, make(row)]);
	};
	return (
		<fieldset className="condition-group">
			<legend className="visually-hidden">{name}</legend>
			<JoinField group={group} onGroup={onGroup} name={name} />
			{parts.map((part, i) => (
				<PartFields
					// biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name
					key={i}
					part={part}
					onPart={(changed) => setParts(parts.with(i, changed))}
					onRemove={() => setParts(parts.filter((_, other) => other !== i))}
					place={place}
					name={`${name}, line ${i + 1}`}
					id={`${id}-${i}`}
				/>
			))}
			<div className="condition-actions">
				<button
					type="button"
					className="button quiet"
					onClick={() => add((row) => row)}
				>
					Add a line<span className="visually-hidden"> to {name}</span>
				</button>
				{mayNest && (
					<button
						type="button"
						className="button quiet"
						onClick={() => add(groupOf)}
					>
						Add a group of lines
					</button>
				)}
			</div>
		</fieldset>
	);
}

function JoinField({
	group,
	onGroup,
	name,
}: {
	group: ConditionGroup;
	onGroup: (group: ConditionGroup) => void;
	name: string;
}) {
	const value = group.isNegated ? `not-${group.join}` : group.join;
	if (group.parts.length < 2 && value === "all") return null;
	return (
		<select
			aria-label={`${name}: how its lines are joined`}
			value={value}
			onChange={({ target }) =>
				onGroup({
					...group,
					join: target.value.endsWith("all") ? "all" : "any",
					isNegated: target.value.startsWith("not-"),
				})
			}
		>
			{joins.map(([each, words]) => (
				<option key={each} value={each}>
					{words}
				</option>
			))}
		</select>
	);
}

function PartFields({
	part,
	onPart,
	onRemove,
	place,
	name,
	id,
}: {
	part: ConditionPart;
	onPart: (part: ConditionPart) => void;
	onRemove: () => void;
	place: ConditionPlace;
	name: string;
	id: string;
}) {
	return (
		<div className="condition-part">
			{part.kind === "row" && (
				<RowFields row={part} onRow={onPart} place={place} name={name} />
			)}
			{part.kind === "group" && (
				<GroupFields
					group={part}
					onGroup={onPart}
					place={place}
					name={name}
					id={id}
				/>
			)}
			{part.kind === "deep" && (
				<p>
					{conditionInWords(part.condition, place.definition, place.language)}{" "}
					<span className="hint">
						Nested too deeply for this form. Change it in the JSON.
					</span>
				</p>
			)}
			<button type="button" className="button quiet" onClick={onRemove}>
				Remove<span className="visually-hidden"> {name}</span>
			</button>
		</div>
	);
}

/** A group begins as "any", because lines beside it are joined already. */
function groupOf(row: ConditionRow): ConditionGroup {
	return { kind: "group", join: "any", isNegated: false, parts: [row] };
}
