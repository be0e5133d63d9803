import {
	type Operator,
	operatorOf,
	operatorsFor,
	rowWith,
} from "#instruments/editing/comparisons.ts";
import type { ConditionRow } from "#instruments/editing/condition-form.ts";
import { questionName } from "../question-name.ts";
import { ComparedAnswer } from "./compared-answer.tsx";
import type { ConditionPlace } from "./group-fields.tsx";

const operatorWords: Record<Operator, string> = {
	is: "is",
	"is-not": "is not",
	isOneOf: "is one of",
	isNoneOf: "is none of",
	atLeast: "is at least",
	atMost: "is at most",
	below: "is not at least",
	above: "is not at most",
	answered: "was answered",
	"not-answered": "was not answered",
};

/** One line: a question, how its answer is compared, and with what. */
export function RowFields({
	row,
	onRow,
	place,
	name,
}: {
	row: ConditionRow;
	onRow: (row: ConditionRow) => void;
	place: ConditionPlace;
	name: string;
}) {
	const { definition, questions, language } = place;
	const { comparison } = row;
	const operator = operatorOf(row);
	const item = questions.find(({ id }) => id === comparison.item);
	const setItem = (id: string) => {
		const chosen = questions.find((each) => each.id === id);
		if (chosen) onRow(rowWith(definition, chosen, operator, comparison));
	};
	return (
		<div className="condition-row">
			<select
				aria-label={`${name}: question`}
				value={comparison.item}
				onChange={({ target }) => setItem(target.value)}
			>
				{!item && (
					<option value={comparison.item}>
						{comparison.item} (cannot be looked at here)
					</option>
				)}
				{questions.map((each) => (
					<option key={each.id} value={each.id}>
						{questionName(each, language)}
					</option>
				))}
			</select>
			{item && (
				<>
					<select
						aria-label={`${name}: comparison`}
						value={operator}
						onChange={({ target }) =>
							onRow(
								rowWith(definition, item, target.value as Operator, comparison),
							)
						}
					>
						{withCurrent(operatorsFor(definition, item), operator).map(
							(each) => (
								<option key={each} value={each}>
									{operatorWords[each]}
								</option>
							),
						)}
					</select>
					<ComparedAnswer
						row={row}
						onRow={onRow}
						item={item}
						place={place}
						name={name}
					/>
				</>
			)}
		</div>
	);
}

/** What a definition says already stays to be seen, also where a form would not offer it. */
function withCurrent(offered: Operator[], current: Operator): Operator[] {
	return offered.includes(current) ? offered : [...offered, current];
}
