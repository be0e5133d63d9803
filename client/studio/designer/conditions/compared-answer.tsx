import type { Code, Item } from "#instruments/definition.ts";
import { codesOf } from "#instruments/editing/comparisons.ts";
import type {
	Comparison,
	ConditionRow,
} from "#instruments/editing/condition-form.ts";
import { inLanguage } from "#instruments/text.ts";
import { optionsOf } from "#instruments/values.ts";
import { NumberInput } from "../number-input.tsx";
import type { ConditionPlace } from "./group-fields.tsx";

/** What an answer is compared with: an option, several, or a number. Nothing where it is asked whether there is one. */
export function ComparedAnswer({
	row,
	onRow,
	item,
	place,
	name,
}: {
	row: ConditionRow;
	onRow: (row: ConditionRow) => void;
	item: Item;
	place: ConditionPlace;
	name: string;
}) {
	const { comparison } = row;
	const codes = codesOf(place.definition, item);
	const label = `${name}: answer`;
	const set = (changed: Comparison) => onRow({ ...row, comparison: changed });
	const words = (code: Code) => codeWords(code, item, place);
	if ("answered" in comparison) return null;
	if ("isOneOf" in comparison)
		return (
			<SeveralCodes
				codes={withMissing(codes, comparison.isOneOf)}
				chosen={comparison.isOneOf}
				onChosen={(isOneOf) => set({ item: item.id, isOneOf })}
				words={words}
				label={label}
			/>
		);
	if ("is" in comparison && codes.length > 0)
		return (
			<OneCode
				codes={withMissing(codes, [comparison.is])}
				value={comparison.is}
				onValue={(is) => set({ item: item.id, is })}
				words={words}
				label={label}
			/>
		);
	return (
		<NumberInput
			aria-label={label}
			value={numberIn(comparison)}
			onValue={(number) =>
				number !== undefined && set(withNumber(comparison, number))
			}
		/>
	);
}

function OneCode({
	codes,
	value,
	onValue,
	words,
	label,
}: {
	codes: Code[];
	value: Code;
	onValue: (code: Code) => void;
	words: (code: Code) => string;
	label: string;
}) {
	return (
		<select
			aria-label={label}
			value={codes.indexOf(value)}
			onChange={({ target }) => {
				const code = codes[Number(target.value)];
				if (code !== undefined) onValue(code);
			}}
		>
			{codes.map((code, i) => (
				<option key={`${typeof code} ${code}`} value={i}>
					{words(code)}
				</option>
			))}
		</select>
	);
}

/** At least one stays ticked: a comparison with nothing would never hold. */
function SeveralCodes({
	codes,
	chosen,
	onChosen,
	words,
	label,
}: {
	codes: Code[];
	chosen: Code[];
	onChosen: (codes: Code[]) => void;
	words: (code: Code) => string;
	label: string;
}) {
	const toggle = (code: Code) => {
		const changed = codes.filter((each) =>
			each === code ? !chosen.includes(code) : chosen.includes(each),
		);
		if (changed.length > 0) onChosen(changed);
	};
	return (
		<fieldset className="condition-codes">
			<legend className="visually-hidden">{label}</legend>
			{codes.map((code) => (
				<label key={`${typeof code} ${code}`}>
					<input
						type="checkbox"
						checked={chosen.includes(code)}
						onChange={() => toggle(code)}
					/>{" "}
					{words(code)}
				</label>
			))}
		</fieldset>
	);
}

function codeWords(
	code: Code,
	item: Item,
	{ definition, language }: ConditionPlace,
): string {
	const option = optionsOf(definition, item).find((each) => each.code === code);
	if (option) return inLanguage(option.label, language) || String(code);
	return item.type === "rating" ? String(code) : `${code} (not offered)`;
}

/** A code that the question no longer offers is shown, so that it can be put right. */
function withMissing(offered: Code[], used: Code[]): Code[] {
	return [...offered, ...used.filter((code) => !offered.includes(code))];
}

function numberIn(comparison: Comparison): number | undefined {
	if ("atLeast" in comparison) return comparison.atLeast;
	if ("atMost" in comparison) return comparison.atMost;
	return "is" in comparison && typeof comparison.is === "number"
		? comparison.is
		: undefined;
}

function withNumber(comparison: Comparison, number: number): Comparison {
	const { item } = comparison;
	if ("atLeast" in comparison) return { item, atLeast: number };
	return "atMost" in comparison
		? { item, atMost: number }
		: { item, is: number };
}
